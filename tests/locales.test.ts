import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LOCALE, LOCALES } from '../src/lib/i18n/locales.ts';
import type { Messages } from '../src/lib/i18n/translator.ts';

const SRC = resolve(import.meta.dirname, '../src');
const FOLDER = join(SRC, 'lib/i18n/locales');

/** A language has as many plurals as it has; what must agree is the key they are forms of. */
const PLURAL = /_(zero|one|two|few|many|other)$/;

function flat(messages: Messages, before: string): [key: string, text: string][] {
	return Object.entries(messages).flatMap(([key, value]) =>
		typeof value === 'string'
			? [[`${before}.${key}`, value] as [string, string]]
			: flat(value, `${before}.${key}`)
	);
}

/** Every text of a language under its key; the forms of a plural together, or each under its own. */
function wordsOf(language: string, fold = true): Map<string, string[]> {
	const words = new Map<string, string[]>();
	for (const file of readdirSync(join(FOLDER, language))) {
		const messages = JSON.parse(readFileSync(join(FOLDER, language, file), 'utf8')) as Messages;
		for (const [key, text] of flat(messages, basename(file, '.json'))) {
			const folded = fold ? key.replace(PLURAL, '') : key;
			words.set(folded, [...(words.get(folded) ?? []), text]);
		}
	}
	return words;
}

/** The places to be filled in and the marked parts, over all forms: one form may say "one" where another counts. */
function slotsOf(texts: string[]): string[] {
	const slots = texts.flatMap((text) => text.match(/\{\{\s*[\w.]+|<\/?\d+>/g) ?? []);
	return [...new Set(slots.map((slot) => slot.replace(/\s/g, '')))].sort();
}

const english = wordsOf(DEFAULT_LOCALE);
const others = LOCALES.map(({ code }) => code).filter((code) => code !== DEFAULT_LOCALE);

describe.each(others)('the words in %s', (language) => {
	const words = wordsOf(language);

	it('are for the same keys as in English', () => {
		expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
	});

	it('are filled in and marked in the same places', () => {
		const filled = (of: Map<string, string[]>) =>
			Object.fromEntries([...of].map(([key, texts]) => [key, slotsOf(texts)]));
		expect(filled(words)).toEqual(filled(english));
	});

	it('are never left empty', () => {
		const empty = [...words].filter(([, texts]) => texts.some((text) => text.trim() === ''));
		expect(empty).toEqual([]);
	});

	it('have every plural form the language has, where they count', () => {
		const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.length;
		const counted = [...words].filter(([key]) => (english.get(key)?.length ?? 0) > 1);
		expect(counted.filter(([, texts]) => texts.length !== forms).map(([key]) => key)).toEqual([]);
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
const keys = [...wordsOf(DEFAULT_LOCALE, false).keys(), ...english.keys()];
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
