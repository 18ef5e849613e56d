import type { Activity } from './activity.ts';
import { needVerdict } from './matching/hard-wishes.ts';
import type { Verdict } from './matching/hard-wishes.ts';
import type { Match } from './matching/wishes.ts';
import { EVENING } from './schedule.ts';

/** What a person can tick above the results. A ticked filter is a must: nothing widens the results past it. */
export const FILTERS = [
	'free',
	'fineOnYourOwn',
	'someoneCanGoWithYou',
	'visit',
	'stepFree',
	'nearBusStop',
	'quietOrSmall',
	'womenOnly',
	'remote',
	'evening',
	'myLanguage',
	'thisWeek',
	'spaces'
] as const;
export type Filter = (typeof FILTERS)[number];

/** What a filter must know of whoever ticks it. */
export interface FilterContext {
	/** ISO date. */
	today: string;
	/** BCP 47: the language they asked for, or else the one they read in. */
	language: string;
}

/** A filter as it is offered: how many results it would leave, beside those that are ticked already. */
export interface FilterChoice {
	filter: Filter;
	count: number;
	chosen: boolean;
}

const DAY = 86_400_000;
const WEEK = 7;

const told = (fact: boolean): Verdict => (fact ? 'yes' : 'no');

/** Every place speaks English, so for somebody who asks for that there is nothing to tell apart. */
function speaks({ languages }: Activity, language: string): Verdict {
	const base = (code: string) => code.toLowerCase().split('-')[0];
	return told(base(language) !== 'en' && languages.some((code) => base(code) === base(language)));
}

const isInEvening = ({ schedules }: Activity): boolean =>
	schedules.some(
		(schedule) =>
			schedule.freq !== 'words' && schedule.start !== undefined && schedule.start >= EVENING
	);

function isThisWeek({ next }: Match, today: string): boolean {
	return next !== undefined && Date.parse(next.date) - Date.parse(today) < WEEK * DAY;
}

function verdictOf(filter: Filter, match: Match, { today, language }: FilterContext): Verdict {
	const { activity } = match;
	switch (filter) {
		case 'visit':
			return told(activity.attendance.includes('home-visit'));
		case 'remote':
			return told(activity.attendance.some((way) => way === 'phone' || way === 'online'));
		case 'evening':
			return told(isInEvening(activity));
		case 'myLanguage':
			return speaks(activity, language);
		case 'thisWeek':
			return told(isThisWeek(match, today));
		case 'spaces':
			return activity.status === 'active' ? 'beside' : 'no';
		default:
			return needVerdict(activity, filter);
	}
}

const keeps = (filter: Filter, match: Match, context: FilterContext): boolean =>
	['yes', 'beside'].includes(verdictOf(filter, match, context));

/**
 * The matches that keep every one of some filters, in their order. What is not known to keep one does not: somebody who
 * ticks "Step-free" must be able to rely on it. Steps play no part in a telephone call, which is kept.
 */
export const filtered = (
	matches: readonly Match[],
	filters: readonly Filter[],
	context: FilterContext
): Match[] => matches.filter((match) => filters.every((filter) => keeps(filter, match, context)));

/** Whether any of the matches tells the facts of a filter: with none of them there is nothing to choose. */
const isTold = (filter: Filter, matches: readonly Match[], context: FilterContext): boolean => {
	const telling = filter === 'spaces' ? 'no' : 'yes';
	return matches.some((match) => verdictOf(filter, match, context) === telling);
};

/**
 * The filters that are worth offering for some matches (before any is applied), each with how many it would leave. A
 * filter that is ticked is always among them.
 */
export function filterChoices(
	matches: readonly Match[],
	ticked: readonly Filter[],
	context: FilterContext
): FilterChoice[] {
	const left = filtered(matches, ticked, context);
	return FILTERS.flatMap((filter) => {
		const chosen = ticked.includes(filter);
		if (!chosen && !isTold(filter, matches, context)) return [];
		const count = left.filter((match) => keeps(filter, match, context)).length;
		return [{ filter, count, chosen }];
	});
}
