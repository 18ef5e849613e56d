import type { Loosening, Match, MatchResult } from './matching/wishes.ts';
import { without } from './questions/answers.ts';
import type { FindAnswers } from './questions/answers.ts';
import type { Urgency } from './safety/urgent-phrases.ts';

export const SORTS = ['best', 'nearest', 'soonest'] as const;
export type Sort = (typeof SORTS)[number];
/** How many results are shown at first, and how many more each time. */
export const PAGE_SIZE = 10;
/** "I'd like some ideas": a short list. */
export const IDEAS = 6;

/** What a results page shows: the first of the matches, and all that is told about the whole. */
export interface Listing {
	matches: Match[];
	total: number;
	corrections: MatchResult['corrections'];
	loosenings: Loosening[];
	urgency: Urgency;
	sort: Sort;
	/** Whether these are only the first few ideas. */
	ideas: boolean;
}

/** How a results page is looked at; nothing here is about the person. */
export interface View {
	sort?: Sort;
	shown?: number;
	/** Show everything where only ideas were asked for. */
	all?: boolean;
}

const by = (key: (match: Match) => number | string | undefined) => (a: Match, b: Match) => {
	const [left, right] = [key(a), key(b)];
	if (left === right) return 0;
	// What is not known comes after what is.
	if (left === undefined) return 1;
	if (right === undefined) return -1;
	return left < right ? -1 : 1;
};

/** What was checked too long ago comes last in every order. */
const byAge = by(({ comesLast }) => Number(comesLast ?? false));
const ORDER: Record<Exclude<Sort, 'best'>, (a: Match, b: Match) => number> = {
	nearest: by(({ miles }) => miles),
	soonest: by(({ next }) => next && `${next.date} ${next.start ?? ''}`)
};

const sortedBy = (sort: Exclude<Sort, 'best'>, matches: readonly Match[]): Match[] =>
	[...matches].sort((a, b) => byAge(a, b) || ORDER[sort](a, b));

/** Cuts a result to the page that is shown. Sorting is stable: within a tie the best match stays first. */
export function listingOf(
	result: MatchResult,
	urgency: Urgency,
	answers: FindAnswers,
	view: View = {}
): Listing {
	const sort = view.sort ?? 'best';
	const ideas = answers.help === 'ideas' && !view.all && result.matches.length > IDEAS;
	const matches = sort === 'best' ? result.matches : sortedBy(sort, result.matches);
	return {
		matches: matches.slice(0, ideas ? IDEAS : (view.shown ?? PAGE_SIZE)),
		total: matches.length,
		corrections: result.corrections,
		loosenings: result.loosenings,
		urgency,
		sort,
		ideas
	};
}

/** The answers with one wish given up. */
export function giveUp(answers: FindAnswers, give: Loosening['give']): FindAnswers {
	switch (give.kind) {
		case 'need':
			return { ...answers, needs: answers.needs?.filter((need) => need !== give.need) ?? [] };
		case 'times':
			return without(answers, 'times');
		case 'attendance':
			return without(answers, 'attendance', 'remoteOnly');
		case 'words':
			return without(answers, 'words');
	}
}

/** A wish as a form field carries it, and back. */
export const loosenField = (give: Loosening['give']): string =>
	give.kind === 'need' ? `need:${give.need}` : give.kind;
export const loosenFrom = (
	loosenings: readonly Loosening[],
	field: string
): Loosening['give'] | undefined =>
	loosenings.find(({ give }) => loosenField(give) === field)?.give;
