/**
 * What a team sees of its own work, as tables with no person in them: docs/evaluation.md says what each is for. Small
 * numbers are hidden here, so that whatever shows, prints or writes a table cannot give one away.
 */
import type { Activity } from './activity.ts';
import type { Course } from './course.ts';
import { freshness, isOver } from './freshness.ts';
import { HOW_OFTEN, VISIT_OPTIONS } from './outcomes.ts';
import { SCORED } from './outcome-answers.ts';
import type { Outcome, Score, Turn, VisitAnswers, WellbeingAnswers } from './outcome-answers.ts';
import { shownAlone, withoutSmall } from './small-numbers.ts';
import type { Shown } from './small-numbers.ts';
import { HELP_LEVELS } from './topics.ts';
import { FEWEST_SHOWN } from './unmet-need.ts';

/** `rows` are the parts of `total`; where somebody may be in several of them there is no total. */
export interface CountTable {
	id: string;
	rows: { key: string; count: Shown }[];
	total?: { count: Shown };
}

/** One of the ONS's items: how many answered it, and their mean, first and later; each absent for fewer than five. */
export interface ScoreRow {
	item: Score;
	first?: { answered: number; mean: number };
	later?: { answered: number; mean: number };
}

/** A table of parts; small ones and what would give them away are hidden. */
export function partsTable(id: string, parts: Readonly<Record<string, number>>): CountTable {
	const { rows, total } = withoutSmall(parts);
	return { id, rows, total: { count: total } };
}

const none = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, 0]));
function tally(keys: readonly string[], values: readonly (string | undefined)[]) {
	const counts: Record<string, number> = none(keys);
	for (const value of values)
		if (value !== undefined && value in counts) counts[value] = (counts[value] ?? 0) + 1;
	return counts;
}

/** How requests came and went on. `help` and `language` are counted apart from them, by month. */
export const requestTables = (
	{ byMonth, stages, endings }: Course,
	sent: { help: Record<string, number>; language: Record<string, number> }
): CountTable[] => [
	partsTable('months', byMonth),
	partsTable('stages', stages),
	partsTable('endings', endings),
	partsTable('help', { ...none([...HELP_LEVELS, 'notSaid']), ...sent.help }),
	partsTable('language', sent.language)
];

type Said = Outcome & { turn: Turn };

/**
 * What was answered after visits. How it was is asked of those who went, and what got in the way of those who did not: where
 * how many those are is hidden, so are their answers, whose total would tell it.
 */
export function visitTables(said: readonly Said[]): CountTable[] {
	const visits = said.flatMap((each): VisitAnswers[] =>
		each.about === 'visit' ? [each.answers] : []
	);
	const table = (step: 'went' | 'how' | 'again') =>
		partsTable(
			step,
			tally(
				VISIT_OPTIONS[step],
				visits.map((answers) => answers[step])
			)
		);
	const went = table('went');
	const isShown = (key: string) => went.rows.find((row) => row.key === key)?.count !== undefined;
	const hindered = tally(
		VISIT_OPTIONS.hindered,
		visits.flatMap((answers) => answers.hindered ?? [])
	);
	return [
		went,
		...(isShown('yes') ? [table('how'), table('again')] : []),
		...(isShown('no') && isShown('notYet')
			? [
					{
						id: 'hindered',
						rows: Object.entries(hindered).map(([key, count]) => ({
							key,
							count: shownAlone(count)
						}))
					}
				]
			: [])
	];
}

/** The ONS's items, each apart and without a total, and its question about loneliness, first and later. */
export function wellbeing(said: readonly Said[]): { scores: ScoreRow[]; tables: CountTable[] } {
	const of = (turn: Turn) =>
		said.flatMap((each): WellbeingAnswers[] =>
			each.about === 'wellbeing' && each.turn === turn ? [each.answers] : []
		);
	const [first, later] = [of('first'), of('later')];
	const scores = SCORED.map((item) => {
		const [before, after] = [meanOf(first, item), meanOf(later, item)];
		return { item, ...(before && { first: before }), ...(after && { later: after }) };
	});
	const lonely = (id: string, answers: readonly WellbeingAnswers[]) =>
		partsTable(
			id,
			tally(
				HOW_OFTEN,
				answers.map((each) => each.lonely)
			)
		);
	return { scores, tables: [lonely('lonelyFirst', first), lonely('lonelyLater', later)] };
}

function meanOf(answers: readonly WellbeingAnswers[], item: Score) {
	const values = answers.flatMap((each) => each[item] ?? []);
	if (values.length < FEWEST_SHOWN) return undefined;
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return { answered: values.length, mean: Math.round(mean * 10) / 10 };
}

/** How the directory stands on `today` (`YYYY-MM-DD`): nobody is in these, so nothing is hidden. */
export function listingTables(activities: readonly Activity[], today: string): CountTable[] {
	const standing = activities.map((each) => (isOver(each, today) ? 'ended' : each.status));
	const on = activities.filter((each) => !isOver(each, today));
	const open = (id: string, parts: Record<string, number>): CountTable => ({
		id,
		rows: Object.entries(parts).map(([key, count]) => ({ key, count })),
		total: { count: Object.values(parts).reduce((sum, count) => sum + count, 0) }
	});
	return [
		open('listings', tally(['active', 'full', 'paused', 'ended'], standing)),
		open(
			'checked',
			tally(
				['fresh', 'stale', 'old', 'unknown'],
				on.map((each) => freshness(each, today))
			)
		)
	];
}

/** What the words of a CSV are in the reader's language. */
export interface CsvWords {
	heads: readonly string[];
	table(id: string): string;
	row(id: string, key: string): string;
	total: string;
	/** Said in place of a number that is hidden. */
	hidden: string;
}

/** The tables as CSV (RFC 4180) of three columns, and after them lines that are no table of ours. */
export function countsCsv(
	tables: readonly CountTable[],
	words: CsvWords,
	more: readonly (readonly string[])[] = []
): string {
	const shown = (count: Shown) => (count === undefined ? words.hidden : String(count));
	const lines = tables.flatMap(({ id, rows, total }) => [
		...rows.map(({ key, count }) => [words.table(id), words.row(id, key), shown(count)]),
		...(total ? [[words.table(id), words.total, shown(total.count)]] : [])
	]);
	const all = [words.heads, ...lines, ...more];
	return all.map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
const cell = (text: string) =>
	`"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
