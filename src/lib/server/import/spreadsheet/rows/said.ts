import { dateInCell } from '../cells/dates.ts';
import type { LinkedTable } from './link-tables.ts';
import { placeholderFree } from '../cells/placeholders.ts';
import { isTarget, PLACE_TARGETS } from '../mapping/targets.ts';
import type { Target } from '../mapping/targets.ts';
import { truthIn } from '../cells/truth.ts';

/** What a row says, by what it is for; several cells for one thing stand in order, none of them empty. */
export type Said = Partial<Record<Target, string[]>>;

/** A mark on a row that says whether it may be shown, with its heading. */
export interface Mark {
	means: 'hide' | 'show';
	heading: string;
	cell: string;
}

export interface SaidRow {
	said: Said;
	marks: Mark[];
}

/**
 * What one row says, with what its own marks hide taken out. `skipped` are the columns whose cells are keys of another
 * table.
 */
export function saidBy(
	{ columns }: LinkedTable,
	cells: readonly string[],
	skipped: ReadonlySet<number>
): SaidRow {
	const said: Said = {};
	const marks: Mark[] = [];
	const hidden = new Set<number>();
	for (const { at, heading, target, of } of columns) {
		const means = /^(hide|show) /.exec(target)?.[1] as Mark['means'] | undefined;
		if (means === undefined || /^show (from|until)$/.test(target)) continue;
		const cell = (cells[at] ?? '').trim();
		if (!hides(means, cell)) continue;
		if (/ record$/.test(target)) marks.push({ means, heading, cell });
		else if (/ address$/.test(target)) add(said, 'hide address', hideWord(means, cell));
		else if (/ contact$/.test(target)) add(said, 'hide contact', 'yes');
		else hidden.add(of);
	}
	for (const column of columns) {
		const { at, target } = column;
		if (!isTarget(target) || IS_MARK.test(target) || hidden.has(at) || skipped.has(at)) continue;
		const text = column.isBoilerplate ? undefined : placeholderFree(cells[at] ?? '');
		const words = text === undefined ? undefined : inWords(column, target, text);
		if (words !== undefined) add(said, target, words);
	}
	return { said: withoutHiddenContact(said), marks };
}

const IS_MARK = /^(hide|show) (record|address|contact)$/;

/** A mark that cannot be read counts as set: an empty one says nothing. */
const hides = (means: Mark['means'], cell: string): boolean =>
	cell !== '' && !NEVER.test(cell) && truthIn(cell) !== (means === 'show');
/** How databases write that something has not happened, in a column for when it did. */
const NEVER = /^(null|nil|none|undefined|0000-00-00.*)$/i;

/** `yes`, or the cell itself where it is neither yes nor no, so that whoever reads it on can say so. */
const hideWord = (means: Mark['means'], cell: string): string =>
	truthIn(cell) === undefined ? `${means}: ${cell}`.slice(0, 40) : 'yes';

/** Things of which a yes or no says what the heading says. */
const SAID_BY_YES = new Set<Target>([
	'who for',
	'how to join',
	'only for',
	'accessibility',
	'join by'
]);
const DATES = new Set<Target>([
	'date',
	'first date',
	'last date',
	'last checked',
	'show from',
	'show until'
]);

function inWords(
	{ words, monthFirst }: { words: string; monthFirst: boolean },
	target: Target,
	text: string
): string | undefined {
	if (DATES.has(target)) return dateInCell(text, monthFirst) ?? text;
	const truth = SAID_BY_YES.has(target) ? truthIn(text) : undefined;
	if (truth === undefined) return text;
	return truth ? words : undefined;
}

export function add(said: Said, target: Target, text: string): void {
	const before = (said[target] ??= []);
	if (!before.includes(text)) before.push(text);
}

/** Adds what another row says, after what is there. */
export function addAll(said: Said, more: Said): void {
	for (const [target, texts] of Object.entries(more) as [Target, string[]][])
		for (const text of texts) add(said, target, text);
}

function withoutHiddenContact(said: Said): Said {
	if (said['hide contact'] === undefined) return said;
	const { phone: _, email: _email, contact: _contact, 'hide contact': _mark, ...rest } = said;
	return rest;
}

const OF_PLACE = new Set<Target>([...PLACE_TARGETS, 'hide address']);

/** What a row says of its place, apart from the rest of what it says. */
export function apartFromPlace(said: Said): { place: Said | undefined; rest: Said } {
	const entries = Object.entries(said) as [Target, string[]][];
	const place = entries.filter(([target]) => OF_PLACE.has(target));
	const rest = entries.filter(([target]) => !OF_PLACE.has(target));
	return {
		place: place.length === 0 ? undefined : Object.fromEntries(place),
		rest: Object.fromEntries(rest)
	};
}
