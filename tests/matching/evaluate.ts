import { readFileSync } from 'node:fs';
import { loadLanguages, type Language } from '../../src/lib/domain/matching/language.ts';
import { isNeed } from '../../src/lib/domain/matching/needs.ts';
import { wordsOf } from '../../src/lib/domain/matching/tokens.ts';
import { urgentPhrases, type Urgency } from '../../src/lib/domain/safety/urgent-phrases.ts';
import { lessonsOf } from '../../src/models/compile.ts';
import { expectedOf, scoreOf, type Expected, type Grades, type Score } from './scores.ts';

/** The half that may be read and tuned on, and the half that nobody may. */
export const HALVES = ['tuning', 'sealed'] as const;
export type Half = (typeof HALVES)[number];

/** What kind of sentence an utterance is, by the letters it is tagged with. */
export const KINDS = {
	w: 'a word or two',
	t: 'misspelt',
	d: 'dialect',
	s: 'second language',
	i: 'only implied',
	m: 'several needs',
	l: 'long',
	n: 'denies or could seem to',
	c: 'with a condition',
	u: 'used to',
	x: 'nothing answers it'
} as const;
export type Kind = keyof typeof KINDS;

export interface Utterance {
	language: string;
	/** Need → 1 to 3; empty where nothing can be found for it. */
	needs: Grades;
	kinds: readonly Kind[];
	text: string;
}

const HERE = 'tests/matching';

const linesOf = (file: string): string[][] =>
	readFileSync(`${HERE}/${file}`, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '' && !line.startsWith('#'))
		.map((line) => line.split('\t'));

/** "loneliness3 befriending2" or "loneliness:3 befriending:2" as grades; what is no need is passed over. */
export const gradesOf = (text: string): Map<string, number> =>
	new Map(
		text.split(' ').flatMap((one): [string, number][] => {
			const id = one.slice(0, -1).replace(/:$/, '');
			return isNeed(id) ? [[id, Number(one.at(-1))]] : [];
		})
	);

const isKind = (letter: string): letter is Kind => Object.hasOwn(KINDS, letter);

/** Utterances of a language, but for those that our texts happen to hold too. */
const toUtterances = (language: string, lines: readonly string[][]): Utterance[] =>
	notTaught(language, lines).map(([needs = '', tags = '', text = '']) => ({
		language,
		needs: gradesOf(needs),
		kinds: [...tags].filter(isKind),
		text
	}));

/** The utterances of one half in one language. */
export const readUtterances = (half: Half, language: string): Utterance[] =>
	toUtterances(language, linesOf(`utterances/${half}/${language}.tsv`));

/** Of a file in `breadth` everything was mended by every other line, from the first: these are the rest. */
const isKeptBack = (_: unknown, at: number): boolean => at % 2 === 1;

/** Those of `utterances/breadth` that neither the texts nor the models were mended by. */
export const readKeptBack = (language: string): Utterance[] =>
	toUtterances(language, linesOf(`utterances/breadth/${language}.tsv`).filter(isKeptBack));

const plain = (text: string): string => wordsOf(text).join(' ');
/** Phrases of a word or two ("bingo", "PIP") are anybody's. */
const ANYBODYS = 3;

const taught = new Map<string, ReadonlySet<string>>();

function taughtIn(language: string): ReadonlySet<string> {
	const known = taught.get(language);
	if (known) return known;
	const { needs, dangers } = lessonsOf(process.cwd(), language);
	const texts = new Set([...needs, ...dangers].map(({ text }) => plain(text)));
	taught.set(language, texts);
	return texts;
}

/**
 * The lines whose phrase, which is their last field, is not in the texts that the models learn from. Two writers who
 * never saw each other's now and then write the same sentence; it would test nothing.
 */
function notTaught(language: string, lines: readonly string[][]): string[][] {
	const texts = taughtIn(language);
	return lines.filter((line) => {
		const text = plain(line.at(-1) ?? '');
		return text.split(' ').length <= ANYBODYS || !texts.has(text);
	});
}

/** `labels/<name>.tsv`: id → its needs. */
export const readLabels = (name: string): Map<string, Map<string, number>> =>
	new Map(linesOf(`labels/${name}.tsv`).map(([id = '', needs = '']) => [id, gradesOf(needs)]));

/** An utterance and what there is for it in one catalogue; nothing where there is no good answer. */
export interface Task extends Utterance {
	expected: Expected | undefined;
}

/** Utterances as tasks over a catalogue whose activities, by their source's id, answer the needs of `labels`. */
export const tasksFor = (
	utterances: readonly Utterance[],
	labels: ReadonlyMap<string, Grades>
): Task[] =>
	utterances.map((utterance) => ({ ...utterance, expected: expectedOf(utterance.needs, labels) }));

/** Finds activities for words: their sources' ids, best first. */
export type Search = (
	text: string,
	language: string
) => readonly string[] | Promise<readonly string[]>;

export interface Answered extends Task {
	found: readonly string[];
	/** Absent where nothing in the catalogue answers. */
	score: Score | undefined;
}

/** Lets a search answer every task. */
export async function answerAll(search: Search, tasks: readonly Task[]): Promise<Answered[]> {
	const answered: Answered[] = [];
	for (const task of tasks) {
		const found = [...new Set(await search(task.text, task.language))];
		answered.push({ ...task, found, score: task.expected && scoreOf(found, task.expected) });
	}
	return answered;
}

export interface Danger {
	/**
	 * What it is. An utterance of the other files is "ordinary", but for those of a need that may be danger itself
	 * ("my husband hits me", "no food in"): these are "near", and nobody can say that a kind line above them is wrong.
	 */
	kind: 'urgent' | 'soft' | 'calm' | 'ordinary' | 'near';
	language: string;
	found: Urgency;
}

const MAY_BE_DANGER = ['domesticAbuse', 'foodBank', 'homelessness'];
const isNear = ({ needs }: Utterance): boolean => MAY_BE_DANGER.some((need) => needs.has(need));

const judged =
	(language: string, languages: readonly Language[]) =>
	([kind = '', text = '']: readonly string[]): Danger => ({
		kind: kind as Danger['kind'],
		language,
		found: urgentPhrases(text, language, languages)
	});

/** What becomes of every phrase of danger of a half, of what only sounds like it, and of every ordinary utterance. */
export async function judgeDangers(half: Half, codes: readonly string[]): Promise<Danger[]> {
	const languages = await loadLanguages(codes);
	return codes.flatMap((language) => {
		const phrases = notTaught(language, linesOf(`danger/${half}/${language}.tsv`));
		const ordinary = readUtterances(half, language).map((utterance) => [
			isNear(utterance) ? 'near' : 'ordinary',
			utterance.text
		]);
		return [...phrases, ...ordinary].map(judged(language, languages));
	});
}

/** The same of `danger/breadth` or `danger/wider`: of the lines that neither rules nor models were mended by. */
export async function judgeBreadth(
	codes: readonly string[],
	folder: 'breadth' | 'wider'
): Promise<Danger[]> {
	const languages = await loadLanguages(codes);
	return codes.flatMap((language) => {
		const keptBack = linesOf(`danger/${folder}/${language}.tsv`).filter(isKeptBack);
		return notTaught(language, keptBack).map(judged(language, languages));
	});
}
