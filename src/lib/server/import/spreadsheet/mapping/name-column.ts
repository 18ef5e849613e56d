import type { Table } from '../../shapes.ts';
import type { ColumnValues } from '../headings/column-values.ts';
import type { Meaning, Whose } from '../headings/meaning.ts';
import type { Use } from './propose-targets.ts';

/**
 * Whose names a list is of, where nothing in it is named but who runs it, or else where it is: a list of charities, a
 * list of warm places. Absent where the activities have names of their own.
 */
export function standInFor(
	table: Table,
	meanings: readonly Meaning[],
	values: readonly ColumnValues[]
): Exclude<Whose, 'activity'> | undefined {
	const hasNames = meanings.some(
		(meaning) =>
			meaning.kind === 'about' &&
			meaning.subject === 'name' &&
			(meaning.whose ?? 'activity') === 'activity'
	);
	const first = values[0];
	const isCorner = table.columns[0] === 'column 1' && first !== undefined && couldName(first, 80);
	if (hasNames || isCorner) return undefined;
	if (meanings.some((meaning) => isNameOf(meaning, 'organisation'))) return 'organisation';
	return meanings.some((meaning) => isNameOf(meaning, 'place')) ? 'place' : undefined;
}

function isNameOf(meaning: Meaning, whose: 'organisation' | 'place'): boolean {
	if (meaning.kind !== 'about') return false;
	const own = whose === 'organisation' ? 'organisation' : 'venue';
	return meaning.subject === own || (meaning.subject === 'name' && meaning.whose === whose);
}

/**
 * With no heading that says "name": the first column of short, different words that is for nothing else, or that says
 * what goes on. Beside it at least two columns have to be understood.
 */
export function guessName(
	uses: Use[],
	meanings: readonly Meaning[],
	values: readonly ColumnValues[]
): void {
	const isUsed = (use: Use) => 'target' in use;
	if (uses.some((use) => 'target' in use && use.target === 'name')) return;
	if (uses.filter(isUsed).length < 2) return;
	const first = (test: (meaning: Meaning) => boolean, longest: number) =>
		values.findIndex((each, at) => {
			const meaning = meanings[at];
			return meaning !== undefined && test(meaning) && couldName(each, longest);
		});
	const unknown = first((meaning) => meaning.kind === 'left out' && !meaning.personal, 80);
	const described = first(
		(meaning) => meaning.kind === 'about' && meaning.subject === 'description',
		60
	);
	const found = unknown >= 0 ? unknown : described;
	if (found >= 0) uses[found] = { target: 'name', sure: 'guess' };
}

const couldName = (
	{ filledShare, distinctShare, length, share }: ColumnValues,
	longest: number
): boolean =>
	filledShare >= 0.9 &&
	distinctShare >= 0.7 &&
	length >= 4 &&
	length <= longest &&
	share.words >= 0.95 &&
	share.email + share.url + share.truth < 0.1;
