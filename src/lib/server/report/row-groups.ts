import type { RowGroup, RowGroups } from '../../domain/directory.ts';
import type { Row } from '../import/feed.ts';

/** How many rows of a group are named. */
export const MOST_EXAMPLES = 5;

const PUT_IT_RIGHT = 'put it right in the source, then import again';

/** Says once what holds for many rows. */
export function groupRows(rows: readonly Row[]): RowGroups {
	return {
		withheld: group(rows.filter(({ outcome }) => outcome === 'withheld').map(withheld)),
		refused: group(rows.filter(({ outcome }) => outcome === 'refused').map(refused)),
		mended: group(rows.flatMap(mended)),
		suspicious: group(rows.flatMap(suspicious))
	};
}

/** One row's part in a group; its words are made only where it is one of the examples. */
type Said = Omit<RowGroup, 'count' | 'examples'> & { example: () => string };

const titleOf = ({ name, sourceId, row }: Row): string =>
	name === '' ? `row ${row}${sourceId === '' ? '' : ` (${sourceId})`}` : `"${name}"`;

const withheld = (row: Row): Said => ({
	label: row.reason,
	do: '',
	field: '',
	example: () => titleOf(row)
});

const refused = (row: Row): Said => ({
	label: row.reason,
	do: PUT_IT_RIGHT,
	field: '',
	example: () => titleOf(row)
});

const mended = (row: Row): Said[] =>
	row.mended.map(({ field, from, to }) => ({
		label: `${field} ${to === '' ? 'left out' : 'put right'}`,
		do: '',
		field,
		example: () =>
			to === '' ? `"${from}" in ${titleOf(row)}` : `"${from}" became "${to}" in ${titleOf(row)}`
	}));

const suspicious = (row: Row): Said[] =>
	row.suspicious.map(({ field, why, do: advice }) => ({
		label: `${field}: ${withoutDetails(why)}`,
		do: advice,
		field,
		example: () => titleOf(row)
	}));

/** Figures and quoted words differ from row to row; what is wrong does not. */
const withoutDetails = (why: string): string =>
	why.replace(/"[^"]*"/g, '"…"').replace(/\d[\d-]*/g, '…');

function group(all: readonly Said[]): RowGroup[] {
	const groups = new Map<string, RowGroup>();
	for (const { example, ...said } of all) {
		const key = `${said.label}\n${said.do}`;
		const found = groups.get(key);
		if (found === undefined) groups.set(key, { ...said, count: 1, examples: [example()] });
		else {
			found.count++;
			if (found.examples.length < MOST_EXAMPLES) found.examples.push(example());
		}
	}
	return [...groups.values()].sort((a, b) => b.count - a.count);
}
