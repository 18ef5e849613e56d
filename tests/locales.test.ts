import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import FOR_REVIEW from '../src/lib/i18n/for-review.json' with { type: 'json' };
import { DEFAULT_LOCALE, LOCALES } from '../src/lib/i18n/locales.ts';
import { missingWords, wordsOf } from './missing-words.mjs';
import { reviewOf, wordsForReview } from './sign-words.mjs';

const SRC = resolve(import.meta.dirname, '../src');
const english = wordsOf(DEFAULT_LOCALE);
const others = LOCALES.filter(({ code }) => code !== DEFAULT_LOCALE);

describe.each(others)('the words in $code', ({ code, desk }) => {
	it('are all there: every key, every plural form the language has, every place to fill in', () => {
		expect(missingWords(code, { staff: desk === true })).toEqual([]);
	});
});

describe.each(others.filter(({ over }) => !over))('what is signed in $code', ({ code }) => {
	const all = wordsForReview(code);

	it('is there to be read, in both languages', () => {
		expect(all.length).toBeGreaterThan(50);
		expect(all.filter(({ english, words }) => !english || !words)).toEqual([]);
	});

	it('has somebody’s name and a day under it, and has not been changed since', () => {
		const broken = all.filter(({ signature, digest }) => {
			if (!signature) return false;
			const { by, on, words } = signature;
			return by.trim() === '' || !/^\d{4}-\d\d-\d\d$/.test(on) || words !== digest;
		});
		expect(broken.map(({ key }) => key)).toEqual([]);
	});

	it('is for review, every key of it', () => {
		const keys = new Set(all.map(({ key }) => key));
		expect(Object.keys(reviewOf(code).signed).filter((key) => !keys.has(key))).toEqual([]);
	});
});

describe('the words of Easy Read', () => {
	/** Other people's words, which are asked as they stand: the ONS's four questions about wellbeing. */
	const QUOTED = /^wellbeing\.ons4\./;
	const words = new Map([
		...wordsOf(DEFAULT_LOCALE, { staff: false }),
		...wordsOf('easy', { staff: false })
	]);
	const longest = (text: string) =>
		Math.max(
			...text
				.replace(/<\/?\d>/g, '')
				.split(/(?<=[.?!:])\s+/)
				.map(
					(sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
				)
		);

	it('make sentences of fifteen words at most, also where they are the English ones', () => {
		const long = [...words].filter(([key, text]) => !QUOTED.test(key) && longest(text) > 15);
		expect(long.map(([key]) => key)).toEqual([]);
	});
});

describe('the list of what is for review', () => {
	it('names words that there are', () => {
		const idle = FOR_REVIEW.filter(
			(each) => ![...english.keys()].some((key) => key === each || key.startsWith(`${each}.`))
		);
		expect(idle).toEqual([]);
	});
});

function sourcesBelow(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		if (statSync(path).isDirectory()) return sourcesBelow(path);
		return /\.(svelte|ts)$/.test(name) && !/\.(test|fixture)\.ts$/.test(name) ? [path] : [];
	});
}

const sources = sourcesBelow(SRC).map((path) => ({
	name: relative(SRC, path),
	code: readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '')
}));
const PLURAL = /_(zero|one|two|few|many|other)$/;
const keys = [...english.keys(), ...[...english.keys()].map((key) => key.replace(PLURAL, ''))];
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A key written with holes, such as `common.topics.${topic}`, as a pattern of the keys it can become. */
function patternOf(template: string, last = '.+'): string {
	const parts = template.split(/\$\{[^}]*\}/).map(escaped);
	const end = parts.length > 1 ? last + (parts.pop() ?? '') : '';
	return parts.join('.+') + end;
}
const templatesIn = (code: string) =>
	[...code.matchAll(/\bt\(\s*`([^`]*\$\{[^`]*)`/g)].map(([, template = '']) => template);

/** Whether a key has words, as it stands or where the file itself says what to put before it. */
function hasWords(pattern: string, code: string): boolean {
	const behind = templatesIn(code).map((template) => patternOf(template, pattern));
	return [pattern, ...behind].some((each) => {
		const whole = new RegExp(`^${each}$`);
		return keys.some((key) => whole.test(key));
	});
}

describe('the keys in the source', () => {
	it('all have words, whole or behind the prefix the file gives them', () => {
		const missing = sources.flatMap(({ name, code }) =>
			[...code.matchAll(/\bt\(\s*'([^']+)'/g)]
				.map(([, key = '']) => key)
				.filter((key) => !hasWords(escaped(key), code))
				.map((key) => `${name}: ${key}`)
		);
		expect(missing).toEqual([]);
	});

	it('with holes in them fit at least one key', () => {
		const unfit = sources.flatMap(({ name, code }) =>
			templatesIn(code)
				.filter((template) => !hasWords(patternOf(template), code))
				.map((template) => `${name}: ${template}`)
		);
		expect(unfit).toEqual([]);
	});
});

/** Drops what stands in braces, however deep. */
function withoutBraces(markup: string): string {
	let depth = 0;
	return [...markup]
		.filter((character) => {
			if (character === '{') depth += 1;
			const outside = depth === 0;
			if (character === '}') depth = Math.max(0, depth - 1);
			return outside;
		})
		.join('');
}

describe('the markup', () => {
	const components = sources.filter(({ name }) => name.endsWith('.svelte'));
	const markupOf = (code: string) =>
		withoutBraces(code.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ''));

	it('holds no words of its own', () => {
		const spoken = components.flatMap(({ name, code }) =>
			markupOf(code)
				.split(/<[^>]*>/)
				.filter((text) => /\p{L}{2,}/u.test(text))
				.map((text) => `${name}: ${text.trim()}`)
		);
		expect(spoken).toEqual([]);
	});

	it('holds no words of its own in attributes that are read out', () => {
		const read = /\s(?:aria-label|aria-description|alt|title|placeholder)="[^"]*\p{L}{2,}[^"]*"/gu;
		const spoken = components.flatMap(({ name, code }) =>
			(markupOf(code).match(read) ?? []).map((attribute) => `${name}:${attribute}`)
		);
		expect(spoken).toEqual([]);
	});
});
