import type { Language } from '../matching/language.ts';
import { DANGERS } from '../matching/model/classes.ts';
import { readTokens } from '../matching/model/features.ts';
import { tokenise, type Token } from '../matching/tokens.ts';
import type { DangerPhrases } from './danger-phrases.ts';
import { dangerPhrasesAr } from './phrases/ar.ts';
import { dangerPhrasesEn } from './phrases/en.ts';

/** How strongly words call for help now: `soft` is one kind line with the numbers, `urgent` the panel first. */
export type Urgency = 'none' | 'soft' | 'urgent';

/** One step of a pattern; a gap stands for up to `MOST_BETWEEN` words of any kind. */
type Step = { words: ReadonlySet<string>; optional: boolean } | 'gap';

interface Phrases {
	urgent: Step[][];
	soft: Step[][];
	past: Step[][];
	calm: Step[][];
}

const MOST_BETWEEN = 3;
const MOST_CHARACTERS = 2000;

const folded = (text: string): string[] => tokenise(text).map(({ word }) => word);

function toStep(part: string, classes: DangerPhrases['classes']): Step {
	if (part === '*') return 'gap';
	const optional = part.endsWith('?');
	const choices = (optional ? part.slice(0, -1) : part).split('|');
	const words = choices.flatMap((choice) => {
		const name = /^\{(\w+)\}$/.exec(choice)?.[1];
		return folded(name === undefined ? choice : (classes[name] ?? ''));
	});
	return { words: new Set(words), optional };
}

const toPatterns = (lines: string, classes: DangerPhrases['classes']): Step[][] =>
	lines
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => line.split(/\s+/).map((part) => toStep(part, classes)));

const compile = ({ urgent, soft, past, calm, classes }: DangerPhrases): Phrases => ({
	urgent: toPatterns(urgent, classes),
	soft: toPatterns(soft, classes),
	past: toPatterns(past, classes),
	calm: toPatterns(calm, classes)
});

/** Compiled with the module: the panel must not wait for anything. */
const BY_LANGUAGE: ReadonlyMap<string, Phrases> = new Map(
	[dangerPhrasesEn, dangerPhrasesAr].map((phrases) => [phrases.language, compile(phrases)])
);

/** "وزوجي" is "زوجي" with an "and" joined to it. */
const sameWord = (words: ReadonlySet<string>, word: string): boolean =>
	words.has(word) || (/^[وف]\p{Script=Arabic}{3}/u.test(word) && words.has(word.slice(1)));

/** The places a pattern takes up from `at` on, or undefined where it does not stand there; commas do not part it. */
function take(steps: readonly Step[], tokens: readonly Token[], at: number): number[] | undefined {
	const [step, ...rest] = steps;
	if (step === undefined) return [];
	if (step === 'gap') {
		for (let skipped = 0; skipped <= MOST_BETWEEN; skipped += 1) {
			const taken = take(rest, tokens, at + skipped);
			if (taken !== undefined) return taken;
		}
		return undefined;
	}
	const token = tokens[at];
	if (token !== undefined && sameWord(step.words, token.word)) {
		const taken = take(rest, tokens, at + 1);
		if (taken !== undefined) return [at, ...taken];
	}
	return step.optional ? take(rest, tokens, at) : undefined;
}

function* occurrences(patterns: readonly Step[][], tokens: readonly Token[]): Generator<number[]> {
	for (const pattern of patterns) {
		for (let at = 0; at < tokens.length; at += 1) {
			const taken = take(pattern, tokens, at);
			if (taken !== undefined && taken.length > 0) yield taken;
		}
	}
}

/** What the rules know for an idiom, grief or news of others: the model is not shown it. */
function withoutCalm(rules: readonly Phrases[], tokens: readonly Token[]): Token[] {
	const calm = new Set(rules.flatMap((phrases) => [...occurrences(phrases.calm, tokens)].flat()));
	return tokens.filter((_, at) => !calm.has(at));
}

function judge(phrases: Phrases, tokens: readonly Token[]): Urgency {
	const calm = new Set([...occurrences(phrases.calm, tokens)].flat());
	const past = new Set([...occurrences(phrases.past, tokens)].flat());
	const stands = (patterns: readonly Step[][], without: readonly ReadonlySet<number>[]) => {
		for (const taken of occurrences(patterns, tokens)) {
			const isCovered = without.some((places) => taken.every((place) => places.has(place)));
			if (!isCovered) return true;
		}
		return false;
	};
	if (stands(phrases.urgent, [calm, past])) return 'urgent';
	return past.size > 0 || stands(phrases.soft, [calm]) ? 'soft' : 'none';
}

/** How sure the model must be: chosen on the tuning half of the tests, towards helping once too often. */
const SURE = { urgent: 0.45, soft: 0.5 } as const;

/** Of fewer words than this the model makes too much. */
const WORDS_OF_A_PART = 3;

/** What the model of one language makes of the words: the whole of them, and each sentence by itself. */
function judgeByModel({ danger, script }: Language, tokens: readonly Token[]): Urgency {
	const read = readTokens(tokens, script);
	const clauses = [...new Set(tokens.map(({ clause }) => clause))];
	const parts = clauses.map((clause) => read.filter((_, at) => tokens[at]?.clause === clause));
	const [urgent, soft] = [DANGERS.indexOf('urgent'), DANGERS.indexOf('soft')];
	let [mostUrgent, mostGrave] = [0, 0];
	const long = parts.filter((part) => part.length >= WORDS_OF_A_PART);
	for (const part of clauses.length > 1 ? [read, ...long] : [read]) {
		const { shares } = danger.judge(part);
		mostUrgent = Math.max(mostUrgent, shares[urgent] ?? 0);
		mostGrave = Math.max(mostGrave, (shares[urgent] ?? 0) + (shares[soft] ?? 0));
	}
	if (mostUrgent >= SURE.urgent) return 'urgent';
	return mostGrave >= SURE.soft ? 'soft' : 'none';
}

/**
 * Whether a person's words call for the urgent-help panel: thoughts of suicide, harm to oneself, abuse, a child at risk,
 * a medical emergency, no food or nowhere safe tonight. Hard rules speak for what is said outright, and a small model
 * learnt from `say/<language>.txt` for what is veiled; whichever is graver stands. Only ever adds help: "none" promises
 * nothing, because veiled words, other languages and unusual spellings are missed.
 * @param words anything; of a text over 2,000 characters only the beginning is read
 * @param language BCP 47; English is always read too, and a language without phrases is read as English only
 * @param languages those at hand, for their models; without them the rules alone speak
 */
export function urgentPhrases(
	words: string,
	language: string,
	languages: Iterable<Language> = []
): Urgency {
	const tokens = tokenise(words.slice(0, MOST_CHARACTERS));
	const codes = new Set(['en', language.split('-')[0] ?? 'en']);
	const rules = [...codes].flatMap((code) => BY_LANGUAGE.get(code) ?? []);
	const found = rules.map((phrases) => judge(phrases, tokens));
	const telling = withoutCalm(rules, tokens);
	for (const one of languages) {
		if (codes.has(one.code) && telling.length > 0) found.push(judgeByModel(one, telling));
	}
	if (found.includes('urgent')) return 'urgent';
	return found.includes('soft') ? 'soft' : 'none';
}
