import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { PackedLanguage } from '../lib/domain/matching/model/languages.ts';
import { readPhrases, type Phrase } from '../lib/domain/matching/model/phrase-text.ts';
import {
	surenessOf,
	teachDanger,
	teachNeeds,
	wordsOfNeeds,
	type Lessons
} from '../lib/domain/matching/model/teach.ts';

/** Where the texts are, below the root of the project. */
const MATCHING = 'src/lib/domain/matching';
const SAFETY = 'src/lib/domain/safety';
const LISTING = 'listing-words.txt';
const CACHE = 'node_modules/.cache/hereabouts';

/** Every file that a language's model is made of, that there is. */
export function textsOf(root: string, language: string): string[] {
	const folder = join(root, MATCHING, 'needs', language);
	const needs = existsSync(folder)
		? readdirSync(folder)
				.filter((name) => name.endsWith('.txt'))
				.sort()
				.map((name) => join(folder, name))
		: [];
	return [
		...needs,
		join(root, MATCHING, 'wishes-words', `${language}.txt`),
		join(root, SAFETY, 'say', `${language}.txt`),
		...(language === 'en' ? [join(root, MATCHING, LISTING)] : [])
	].filter((file) => existsSync(file));
}

/** The code that a model depends on: another way of learning makes other models. */
function codeOf(root: string): string[] {
	const folder = join(root, MATCHING, 'model');
	const modules = readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name));
	return [
		...modules.sort().map((name) => join(folder, name)),
		join(root, MATCHING, 'tokens.ts'),
		join(root, MATCHING, 'needs.ts')
	];
}

const read = (file: string): string => readFileSync(file, 'utf8');

function grouped(phrases: readonly Phrase[]): Record<string, string[]> {
	const groups: Record<string, string[]> = {};
	for (const { text, means } of phrases) for (const id of means) (groups[id] ??= []).push(text);
	return groups;
}

/** The texts of a language, read. */
export function lessonsOf(root: string, language: string): Lessons {
	const files = textsOf(root, language);
	const phrasesIn = (folder: string) =>
		readPhrases(
			files
				.filter((file) => file.startsWith(join(root, folder)))
				.map(read)
				.join('\n')
		);
	return {
		language,
		needs: phrasesIn(join(MATCHING, 'needs')),
		dangers: phrasesIn(join(SAFETY, 'say')),
		said: grouped(phrasesIn(join(MATCHING, 'wishes-words')))
	};
}

/** What a telephone may have to fetch for one language, in bytes of brotli; every telephone fetches English. */
export const MOST_BYTES = { en: 130 * 1024, other: 90 * 1024 };
/** What is left free of it: more or less brotli is made of the same, and a module has a name and a frame. */
const SPARE = { en: 6 * 1024, other: 3 * 1024 };
/** What a weight of a needs model takes, in bytes of brotli: measured on all of our languages. */
const BYTES_A_WEIGHT = { en: 1.43, other: 1.5 };

const bytesOf = (part: unknown): number => brotliCompressSync(JSON.stringify(part)).length;

/** The models of a language, that of needs as large as there is room for beside the rest. */
function compile(root: string, language: string): PackedLanguage {
	const lessons = lessonsOf(root, language);
	const rest = {
		language,
		danger: teachDanger(lessons),
		sure: surenessOf(lessons),
		said: lessons.said,
		...(language === 'en' && { listing: grouped(readPhrases(read(join(root, MATCHING, LISTING)))) })
	};
	const which = language === 'en' ? 'en' : 'other';
	const room = MOST_BYTES[which] - SPARE[which] - bytesOf(rest) - bytesOf(wordsOfNeeds(lessons));
	return { ...rest, needs: teachNeeds(lessons, Math.floor(room / BYTES_A_WEIGHT[which])) };
}

/** The languages that there are texts for. */
export const taughtLanguages = (root: string): string[] =>
	readdirSync(join(root, MATCHING, 'needs')).sort();

/**
 * What the matcher knows of a language, learnt from its texts: seconds of work the first time, and nothing while the
 * texts and the code stay as they are, as what was learnt is kept under the hash of both.
 */
export function languageModel(root: string, language: string): PackedLanguage {
	const hash = createHash('sha256').update(language);
	for (const file of [...codeOf(root), ...textsOf(root, language)]) hash.update(read(file));
	const folder = resolve(root, CACHE);
	const kept = join(folder, `${language}-${hash.digest('hex').slice(0, 24)}.json`);
	if (existsSync(kept)) return JSON.parse(read(kept)) as PackedLanguage;
	const compiled = compile(root, language);
	mkdirSync(folder, { recursive: true });
	// Another process may be compiling the same: whoever is last moves the same bytes into place.
	const written = `${kept}.${process.pid}`;
	writeFileSync(written, JSON.stringify(compiled));
	renameSync(written, kept);
	for (const name of readdirSync(folder)) {
		const isOlder = name.startsWith(`${language}-`) && name.endsWith('.json');
		if (isOlder && join(folder, name) !== kept) rmSync(join(folder, name), { force: true });
	}
	return compiled;
}
