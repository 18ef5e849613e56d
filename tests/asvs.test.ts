import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The table of OWASP ASVS 5.0.0: docs/asvs.tsv has the items of levels 1 and 2, in our own words; the names of tests carry
 * the items they show. docs/asvs.md is made of both: `npx vitest run tests/asvs.test.ts --update` writes it anew.
 */
const ROOT = resolve(import.meta.dirname, '..');
/** How many items the standard has at these levels. */
const ITEMS = { 1: 70, 2: 183 };
const HOW: Record<string, string> = {
	test: 'Shown by a test',
	code: 'Met in code or in writing',
	duty: 'For whoever runs the site',
	'n/a': 'Does not apply',
	open: 'Not met'
};

const rows = readFileSync(join(ROOT, 'docs/asvs.tsv'), 'utf8')
	.trim()
	.split('\n')
	.slice(1)
	.map((line) => {
		const [item = '', level = '', asks = '', how = '', why = ''] = line.split('\t');
		return { item, level: Number(level), asks, how, why };
	});

const testFiles = ['src', 'tests'].flatMap((folder) =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
		.filter((file) => /\.(test|spec)\.ts$/.test(file))
);
/** Every test that carries an item: the item, the file, and what the test says. */
const shown = testFiles.flatMap((file) =>
	[
		...readFileSync(join(ROOT, file), 'utf8').matchAll(
			/['`]([^'`\n]*?) ((?:\[ASVS [\d.]+\] ?)+)['`]/g
		)
	]
		.map(([, says = '', tags = '']) => ({ says, tags }))
		.flatMap(({ says, tags }) =>
			[...tags.matchAll(/\[ASVS ([\d.]+)\]/g)].map(([, item = '']) => ({ item, file, says }))
		)
);
const showing = (item: string) => shown.filter((each) => each.item === item);

/** The files and npm commands that a reason names. */
const namedIn = (why: string) =>
	[...why.matchAll(/(?:src|docs|tests)\/[^\s:;,]+|package-lock\.json/g)].map(([name]) => name);

describe('the ASVS table', () => {
	it('has every item of levels 1 and 2 once', () => {
		expect(new Set(rows.map(({ item }) => item)).size).toBe(rows.length);
		for (const [level, count] of Object.entries(ITEMS))
			expect(rows.filter((row) => row.level === Number(level))).toHaveLength(count);
		expect(rows.filter(({ how }) => !Object.hasOwn(HOW, how))).toEqual([]);
	});

	it('leaves no item of level 1 open', () => {
		expect(rows.filter(({ level, how }) => level === 1 && how === 'open')).toEqual([]);
	});

	it('has a test for each item that it says is shown by one, and names no other', () => {
		const tested = rows.filter(({ how }) => how === 'test').map(({ item }) => item);
		expect(tested.filter((item) => showing(item).length === 0)).toEqual([]);
		expect(shown.filter(({ item }) => !tested.includes(item))).toEqual([]);
	});

	it('gives a reason for every other item, and names files that are there', () => {
		const others = rows.filter(({ how }) => how !== 'test');
		expect(others.filter(({ why }) => why === '')).toEqual([]);
		const code = others.filter(({ how }) => how === 'code');
		expect(
			code.filter(({ why }) => !/[\w-]+\.\w+|src\//.test(why)).map(({ item }) => item)
		).toEqual([]);
		const gone = rows.flatMap(({ item, why }) =>
			namedIn(why)
				.filter((name) => !existsSync(join(ROOT, name)))
				.map((name) => `${item}: ${name}`)
		);
		expect(gone).toEqual([]);
	});

	it('is what docs/asvs.md says', async () => {
		await expect(written()).toMatchFileSnapshot('../docs/asvs.md');
	});
});

function written(): string {
	const count = (how: string, level: number) =>
		rows.filter((row) => row.how === how && row.level === level).length;
	const line = ({ item, level, asks, how, why }: (typeof rows)[number]) => {
		const tests = showing(item).map(({ file, says }) => `\`${file}\`: ${says}`);
		const cell = [...tests, why].filter(Boolean).join('<br>').replaceAll('|', '\\|');
		return `| ${item} | ${level} | ${asks} | ${HOW[how]} | ${cell} |`;
	};
	return `# OWASP ASVS 5.0.0, levels 1 and 2

Made of [asvs.tsv](asvs.tsv) and the names of the tests, by \`npx vitest run tests/asvs.test.ts --update\`; change those and
not this file. The items are told in our own words: read the standard beside it. Nobody outside has checked it yet.

| | level 1 | level 2 |
|---|---|---|
${Object.entries(HOW)
	.map(([how, words]) => `| ${words} | ${count(how, 1)} | ${count(how, 2)} |`)
	.join('\n')}

| item | level | what it asks | how | where or why |
|---|---|---|---|---|
${rows.map(line).join('\n')}
`;
}
