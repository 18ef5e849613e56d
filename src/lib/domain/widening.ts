import { isWithin } from './geography.ts';
import type { Bounds } from './geography.ts';
import { comesToYou } from './matching/hard-wishes.ts';
import type { Match } from './matching/wishes.ts';
import { without } from './questions/answers.ts';
import type { FindAnswers } from './questions/answers.ts';

/** Fewer results than this are few: then those that are a bit different are shown as well. */
export const FEW = 3;
/** At most so many of those. */
const MOST_WIDER = 10;
/** Farther than this, in miles in a straight line, is not near a place any more. Ours: no standard names one. */
export const FAR = 10;

/** What a person would sooner give way on, in that order; on what gets them through the door, never. */
export const WAYS = ['times', 'distance', 'cost'] as const;
export type Way = (typeof WAYS)[number];

/** Whether a match is near enough to be listed for these answers. What comes to a person is near everybody. */
export function isNear({ activity, miles }: Match, answers: FindAnswers): boolean {
	if (comesToYou(activity)) return true;
	if (answers.within) return isOnWithin(activity, answers.within);
	return answers.anyDistance === true || miles === undefined || miles <= FAR;
}

/** What has no known place is not in any part of a map. */
const isOnWithin = ({ location }: Match['activity'], bounds: Bounds): boolean =>
	location?.latitude !== undefined &&
	location.longitude !== undefined &&
	isWithin({ latitude: location.latitude, longitude: location.longitude }, bounds);

const GIVE: Record<Way, (answers: FindAnswers) => FindAnswers> = {
	times: (answers) => without(answers, 'times'),
	distance: (answers) => ({ ...answers, anyDistance: true }),
	cost: (answers) => ({ ...answers, needs: answers.needs?.filter((need) => need !== 'free') ?? [] })
};

/** The answers with all of these given way on. */
export const givingWay = (answers: FindAnswers, ways: readonly Way[]): FindAnswers =>
	ways.reduce((less, way) => GIVE[way](less), answers);

/** Whether there is something to give way on. */
function isAsked(way: Way, { times, place, within, anyDistance, needs }: FindAnswers): boolean {
	if (way === 'times') return times !== undefined && times.length > 0;
	if (way === 'distance') return place?.point !== undefined && !anyDistance && !within;
	return needs?.includes('free') ?? false;
}

const lessThese = (matches: readonly Match[], known: readonly Match[]): Match[] => {
	const ids = new Set(known.map(({ activity: { id } }) => id));
	return matches.filter(({ activity: { id } }) => !ids.has(id));
};

/**
 * What nearly fits, where what fits is few: results widen in the order of `WAYS` until there are enough. They never
 * widen past a need for access, women only or a language, nor past what it costs where that is a must. `gave` is only
 * what had to be given way on for what is in `matches`.
 * @param fitting everything that fits answers, musts and all
 * @param isCostMust only asked where cost is all that is left to give way on
 */
export function widened(
	answers: FindAnswers,
	fitting: (answers: FindAnswers) => Match[],
	isCostMust: () => boolean
): { matches: Match[]; gave: Way[] } {
	const fits = fitting(answers);
	const matches: Match[] = [];
	const given: Way[] = [];
	for (const way of WAYS) {
		if (fits.length + matches.length >= FEW) break;
		if (!isAsked(way, answers) || (way === 'cost' && isCostMust())) continue;
		given.push(way);
		matches.push(...lessThese(fitting(givingWay(answers, given)), [...fits, ...matches]));
	}
	const shown = matches.slice(0, MOST_WIDER);
	const isNeeded = (way: Way) => {
		const others = given.filter((other) => other !== way);
		return lessThese(shown, fitting(givingWay(answers, others))).length > 0;
	};
	return { matches: shown, gave: given.filter(isNeeded) };
}
