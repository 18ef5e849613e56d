/**
 * What the buttons of a results page do. Each is a button of a plain form, so that the server reads a press as the page
 * itself does; nothing here is ever in an address.
 */
import { FILTERS } from './filters.ts';
import type { Loosening } from './matching/wishes.ts';
import { without } from './questions/answers.ts';
import type { FindAnswers } from './questions/answers.ts';
import { chosen } from './questions/form.ts';
import type { Fields } from './questions/form.ts';
import { ACCESS_NEEDS } from './topics.ts';

export const SORTS = ['best', 'nearest', 'soonest'] as const;
export type Sort = (typeof SORTS)[number];
/** How many results are shown at first, and how many more each time. */
export const PAGE_SIZE = 10;
/** "I'd like some ideas": a short list. */
export const IDEAS = 6;

/** How a results page is looked at; nothing here is about the person. */
export interface View {
	sort?: Sort;
	shown?: number;
	/** Show everything where only ideas were asked for. */
	all?: boolean;
	/** Which of the ideas is shown alone, from 0. */
	idea?: number;
	/** The activity that was just looked at, taken away or put back: there the list opens. */
	touched?: string;
}

/** A wish that can be given up, or the wish that it be near. */
export type Give = Loosening['give'] | { kind: 'distance' };

/** The most results, activities taken away and words that are kept, whatever a form says. */
const MOST_SHOWN = 1000;
const MOST_AWAY = 200;
const MOST_WORDS = 50;
const LONGEST = 100;

/** A form brings how the page is looked at, and then what was pressed: the last one counts. */
const last = (fields: Fields, name: string): string => (fields.all(name).at(-1) ?? '').trim();
const wholeNumber = (text: string): number | undefined =>
	/^\d{1,4}$/.test(text) ? Number(text) : undefined;

/** How a form of the page says that it is to be looked at. */
export function viewFrom(fields: Fields): View {
	const sort = SORTS.find((each) => each === last(fields, 'sort'));
	const shown = wholeNumber(last(fields, 'shown'));
	const idea = wholeNumber(last(fields, 'idea'));
	const touched = fields.one('away') || fields.one('back');
	const isSifted = fields.one('sifted') !== '';
	return {
		...(sort && { sort }),
		...(shown && { shown: isSifted ? PAGE_SIZE : Math.min(shown, MOST_SHOWN) }),
		...(last(fields, 'all') === 'yes' && { all: true }),
		...(idea !== undefined && { idea }),
		...(touched && { touched: touched.slice(0, LONGEST) })
	};
}

/** The answers with one wish given up. */
export function giveUp(answers: FindAnswers, give: Give): FindAnswers {
	switch (give.kind) {
		case 'need':
			return { ...answers, needs: answers.needs?.filter((need) => need !== give.need) ?? [] };
		case 'times':
			return without(answers, 'times');
		case 'attendance':
			return without(answers, 'attendance', 'remoteOnly');
		case 'words':
			return without(answers, 'words');
		case 'distance':
			return { ...answers, anyDistance: true };
	}
}

/** A wish as a form field carries it. */
export const giveField = (give: Give): string =>
	give.kind === 'need' ? `need:${give.need}` : give.kind;

const SIMPLE = ['times', 'attendance', 'words', 'distance'] as const;

function giveFrom(field: string): Give | undefined {
	const need = ACCESS_NEEDS.find((each) => field === `need:${each}`);
	if (need) return { kind: 'need', need };
	const kind = SIMPLE.find((each) => each === field);
	return kind && { kind };
}

const added = (list: readonly string[], one: string, most: number): string[] =>
	[...list.filter((each) => each !== one), one.slice(0, LONGEST)].slice(-most);
const removed = (list: readonly string[], one: string): string[] =>
	list.filter((each) => each !== one);

/** The answers as a press of a button changes them. What no button of ours can say changes nothing. */
export function answersFrom(fields: Fields, answers: FindAnswers): FindAnswers {
	const { notForMe = [], asWritten = [] } = answers;
	const [away, back] = [fields.one('away'), fields.one('back')];
	const [keep, mend] = [fields.one('keep'), fields.one('mend')];
	const give = giveFrom(fields.one('give'));
	if (away) return { ...answers, notForMe: added(notForMe, away, MOST_AWAY) };
	if (back) return { ...answers, notForMe: removed(notForMe, back) };
	if (keep) return { ...answers, asWritten: added(asWritten, keep, MOST_WORDS) };
	if (mend) return { ...answers, asWritten: removed(asWritten, mend) };
	if (give) return giveUp(answers, give);
	if (fields.one('within') === 'anywhere') return without(answers, 'within');
	switch (fields.one('sifted')) {
		case 'chosen':
			return { ...answers, filters: chosen(fields, 'filter', FILTERS) };
		case 'all':
			return without(answers, 'filters');
	}
	switch (fields.one('exact')) {
		case 'yes':
			return { ...answers, exact: true };
		case 'no':
			return without(answers, 'exact');
	}
	return answers;
}

/** Whether any question was answered: what was done with the results is no answer. */
export const isAnswered = (answers: FindAnswers): boolean =>
	Object.keys(
		without(answers, 'filters', 'notForMe', 'asWritten', 'within', 'anyDistance', 'exact')
	).length > 0;
