import type { Table } from '../../shapes.ts';
import type { ColumnValues } from '../headings/column-values.ts';
import { readHeading } from '../headings/heading.ts';
import type { TableUse } from './links.ts';
import { SURENESS } from '../headings/meaning.ts';
import type { Meaning, Sureness, Whose } from '../headings/meaning.ts';
import { isTarget, PLACE_TARGETS } from './targets.ts';
import { guessName, standInFor } from './name-column.ts';
import type { ColumnTarget, Target } from './targets.ts';
import { peopleIn } from '../headings/vocabulary.ts';

/** What a column is for, or why it is left out. */
export type Use = { target: ColumnTarget; sure: Sureness } | { why: string };

/** The uses of the columns of one table, in their order. */
export function proposeTargets(
	table: Table,
	meanings: readonly Meaning[],
	values: readonly ColumnValues[],
	use: TableUse
): (Use | undefined)[] {
	if (use === 'unused') return table.columns.map(() => undefined);
	const promoted = use === 'activities' ? standInFor(table, meanings, values) : undefined;
	const uses = meanings.map((meaning) => useOf(meaning, use, promoted));
	chooseOne(uses, 'name');
	chooseKey(table, uses);
	if (use === 'activities') guessName(uses, meanings, values);
	if (table.columns.some((column) => peopleIn(readHeading(column).words)))
		return uses.map(() => ({ why: 'the table looks like a list of people' }));
	return resolveFlags(table, meanings, uses);
}

type About = Extract<Meaning, { kind: 'about' }>;

function ownerOf({ whose }: About, use: TableUse, promoted: Whose | undefined): Whose {
	const owner = whose ?? (use === 'organisations' ? 'organisation' : undefined);
	const settled = owner ?? (use === 'places' ? 'place' : 'activity');
	return settled === promoted ? 'activity' : settled;
}

function useOf(meaning: Meaning, use: TableUse, promoted: Whose | undefined): Use {
	if (meaning.kind === 'left out') return { why: meaning.why };
	if (meaning.kind === 'flag') return { why: 'it is a mark of a column that is left out' };
	const owner = ownerOf(meaning, use, promoted);
	const { subject, sure } = meaning;
	// An organisation's or a place's number tells rows apart as well, where it is in no two of them.
	if (subject === 'id' && owner !== 'activity' && use === 'activities')
		return { target: 'id', sure: 'guess' };
	if (!isTarget(subject)) return { why: 'its cells are neither times, dates nor positions' };
	if (promoted === 'organisation' && subject === 'organisation') return { target: 'name', sure };
	if (promoted === 'place' && subject === 'venue') return { target: 'name', sure };
	const target =
		owner === 'organisation'
			? ofOrganisation(subject, use)
			: owner === 'place'
				? ofPlace(subject, use)
				: subject;
	return target === undefined
		? { why: `it is about the ${owner} and not about what goes on` }
		: { target, sure };
}

const OF_ORGANISATION: Partial<Record<Target, Target>> = {
	name: 'organisation',
	organisation: 'organisation',
	description: 'organisation description',
	website: 'organisation website',
	phone: 'organisation phone',
	email: 'organisation email',
	'area served': 'organisation area'
};
/** Of its own, a row about an organisation says nothing of when and where; beside an activity, most of it is of that. */
function ofOrganisation(subject: Target, use: TableUse): Target | undefined {
	const own = OF_ORGANISATION[subject];
	if (own !== undefined || use === 'organisations') return own;
	return OF_A_PLACE.has(subject) || subject === 'id' || subject === 'keywords'
		? undefined
		: subject;
}

const OF_A_PLACE = new Set<Target>(PLACE_TARGETS);
const NOT_OF_A_PLACE = new Set<Target>([
	'id',
	'organisation',
	'description',
	'summary',
	'phone',
	'email',
	'contact',
	'website',
	'keywords',
	'status',
	'last checked',
	'when'
]);
function ofPlace(subject: Target, use: TableUse): Target | undefined {
	if (subject === 'name') return 'venue';
	if (use !== 'places' && (subject === 'when' || subject === 'last checked')) return subject;
	return NOT_OF_A_PLACE.has(subject) ? undefined : subject;
}

const another = (target: Target): Use => ({ why: `another column is the ${target}` });

/** Of several columns for what there is only one of, the surest stays, and of these the first. */
function chooseOne(uses: Use[], target: Target): void {
	const found = uses.flatMap((use, at) =>
		'target' in use && use.target === target ? [{ at, rank: SURENESS.indexOf(use.sure) }] : []
	);
	const best = found.toSorted((a, b) => a.rank - b.rank)[0];
	for (const { at } of found) if (at !== best?.at) uses[at] = another(target);
}

/** An id tells rows apart: a column that holds one thing again and again is none. */
function chooseKey(table: Table, uses: Use[]): void {
	uses.forEach((use, at) => {
		if (!('target' in use) || use.target !== 'id') return;
		const cells = table.rows.flatMap((row) => row.cells[at]?.trim() || []);
		const distinct = new Set(cells).size;
		// An activity may have several rows, one for each of its times.
		const enough = use.sure === 'guess' ? table.rows.length : table.rows.length / 2;
		const isKey = cells.length >= table.rows.length * 0.95 && distinct >= enough;
		if (!isKey) uses[at] = { why: 'it does not tell one row from another' };
	});
	chooseOne(uses, 'id');
}

const ADDRESS_STEM = /^(address|location|place|venue|postcode|map|street|physical|exact|site)$/;
const CONTACT_STEM = /^(contact|phone|email|telephone|mobile|detail|person|name)$/;

/** What a mark speaks of: the column it is named after, an address, a contact, or the whole record. */
function resolveFlags(table: Table, meanings: readonly Meaning[], uses: readonly Use[]): Use[] {
	const headings = table.columns.map((column) => readHeading(column).words);
	return uses.map((use, at) => {
		const meaning = meanings[at];
		if (meaning?.kind !== 'flag') return use;
		const { means, stem } = meaning;
		const named = headings.flatMap((words, other) =>
			stem.length > 0 && meanings[other]?.kind !== 'flag' && startsWith(words, stem) ? [other] : []
		);
		const used = named.filter((other) => targetAt(uses, other) !== undefined);
		const isOf = (stems: RegExp) => stem.some((word) => stems.test(word));
		const isOfPlace = used.some((other) => OF_A_PLACE.has(targetAt(uses, other) as Target));
		const flag = (of: string): Use => ({
			target: `${means} ${of}` as ColumnTarget,
			sure: 'certain'
		});
		if (isOfPlace || (named.length === 0 && isOf(ADDRESS_STEM))) return flag('address');
		if (used.length === 1) return flag(table.columns[used[0] ?? at] ?? '');
		if (named.length > 0 && used.length === 0) return use;
		return flag(isOf(CONTACT_STEM) ? 'contact' : 'record');
	});
}

const startsWith = (words: readonly string[], stem: readonly string[]): boolean =>
	stem.every((word, index) => words[index] === word);

function targetAt(uses: readonly Use[], at: number): ColumnTarget | undefined {
	const use = uses[at];
	return use && 'target' in use ? use.target : undefined;
}
