import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	DENIAL_HEADINGS,
	LANGUAGE_CODES,
	MUST,
	WISH_HEADINGS
} from '../lib/domain/matching/language.ts';
import { DANGERS, NOTHING } from '../lib/domain/matching/model/classes.ts';
import { NEED_IDS, isNeed } from '../lib/domain/matching/needs.ts';
import { wordsOf } from '../lib/domain/matching/tokens.ts';
import { lessonsOf } from './compile.ts';

/** How many ways of saying each need a language must know, and of those how many only hint and how many are dialect. */
const ENOUGH = { en: { all: 150, implied: 30, dialect: 20 }, others: 20 };
const ROOT = process.cwd();

/** Two phrases of the same words are one. */
const plain = (text: string): string => wordsOf(text).join(' ');

const languages = LANGUAGE_CODES.map((code) => ({ code, lessons: lessonsOf(ROOT, code) }));

function countsOf(code: string): Map<string, { all: number; implied: number; dialect: number }> {
	const { lessons } = languages.find((one) => one.code === code) ?? {};
	const counts = new Map(NEED_IDS.map((id) => [id as string, { all: 0, implied: 0, dialect: 0 }]));
	const seen = new Set<string>();
	for (const { text, means, section } of lessons?.needs ?? []) {
		const count = counts.get(means[0] ?? '');
		const key = `${means[0] ?? ''} ${plain(text)}`;
		if (count === undefined || seen.has(key)) continue;
		seen.add(key);
		count.all += 1;
		if (section === 'implied' || section === 'dialect') count[section] += 1;
	}
	return counts;
}

describe('what people say', () => {
	it.each(LANGUAGE_CODES)('is told in enough ways in "%s", need by need', (code) => {
		const counts = [...countsOf(code)];
		const scarcest = [...counts].sort(([, one], [, other]) => one.all - other.all).slice(0, 5);
		const total = counts.reduce((sum, [, { all }]) => sum + all, 0);
		const words = scarcest.map(([id, { all, implied }]) => `${id} ${all} (${implied} only hint)`);
		process.stdout.write(`${code}: ${total} in all, fewest for ${words.join(', ')}\n`);
		const short = counts.filter(([, { all, implied, dialect }]) =>
			code === 'en'
				? all < ENOUGH.en.all || implied < ENOUGH.en.implied || dialect < ENOUGH.en.dialect
				: all < ENOUGH.others
		);
		expect(short).toEqual([]);
	});

	it.each(LANGUAGE_CODES)('names only what there is, in "%s"', (code) => {
		const { lessons } = languages.find((one) => one.code === code) ?? {};
		const wrong = [
			...(lessons?.needs ?? []).filter(({ means }) =>
				means.some((id) => id !== NOTHING && !isNeed(id))
			),
			...(lessons?.dangers ?? []).filter(({ means }) =>
				means.some((id) => !(DANGERS as readonly string[]).includes(id))
			)
		];
		expect(wrong).toEqual([]);
		const headings = [...WISH_HEADINGS, MUST, ...DENIAL_HEADINGS, ...['stop', 'known']];
		expect(headings).toEqual(expect.arrayContaining(Object.keys(lessons?.said ?? {})));
	});
});

describe('the texts', () => {
	it('are all of languages that are loaded', () => {
		const folder = join(ROOT, 'src/lib/domain/matching/needs');
		expect(LANGUAGE_CODES).toEqual(expect.arrayContaining(readdirSync(folder)));
	});
});
