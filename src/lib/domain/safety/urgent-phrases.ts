import type { Language } from '../matching/language.ts';
import { DANGERS, NEAR_DANGER, NOTHING } from '../matching/model/classes.ts';
import { readTokens, type ReadToken } from '../matching/model/features.ts';
import { spokenShare } from '../matching/spoken-share.ts';
import { tokenise, type Token } from '../matching/tokens.ts';
import {
	dangerRules,
	readByRules,
	type DangerRules,
	type RuleKind,
	type RuleReading
} from './danger-rules.ts';
import { dangerPhrasesAr } from './phrases/ar.ts';
import { dangerPhrasesEn } from './phrases/en.ts';

/** How strongly words call for help now: `soft` is one kind line with the numbers, `urgent` the panel first. */
export type Urgency = 'none' | 'soft' | 'urgent';

/** They come with this module: for these the panel must not wait for anything. */
const AT_ONCE = new Map([dangerPhrasesEn, dangerPhrasesAr].map((each) => [each.language, each]));
const made = new Map<string, DangerRules>();

/** A language's rules, made ready when they are first asked for: a slow phone is busy with them for a while. */
function rulesAtOnce(language: string): DangerRules[] {
	const phrases = AT_ONCE.get(language);
	if (!phrases) return [];
	const rules = made.get(language) ?? dangerRules(phrases);
	made.set(language, rules);
	return [rules];
}

const MOST_CHARACTERS = 2000;

/** Of fewer words than this the model makes too much. */
const WORDS_OF_A_PART = 3;

/** Every place in a text that patterns of one kind take up, whichever language's: people mix them. */
const placesOf = (readings: readonly RuleReading[], kind: RuleKind): ReadonlySet<number> =>
	new Set(readings.flatMap(({ occurrences }) => occurrences(kind).flat()));

/**
 * What the rules know for an idiom, grief, news of others or history is not shown to a model, nor are the few words that
 * are left beside it: of "I am" and "of boredom" it would make anything.
 */
function toldToModels(readings: readonly RuleReading[], tokens: readonly Token[]): Token[] {
	const quiet = [placesOf(readings, 'calm'), placesOf(readings, 'past')];
	const left = tokens.filter((_, at) => !quiet.some((places) => places.has(at)));
	return left.length < tokens.length && left.length < WORDS_OF_A_PART ? [] : left;
}

/** What rules alone make of words: an idiom in any of their languages quietens what it covers, and no more. */
export const judgeByRules = (rules: readonly DangerRules[], tokens: readonly Token[]): Urgency =>
	judgeReadings(rules.map((one) => readByRules(one, tokens)));

function judgeReadings(readings: readonly RuleReading[]): Urgency {
	const calm = placesOf(readings, 'calm');
	const past = placesOf(readings, 'past');
	const stands = (kind: RuleKind, without: readonly ReadonlySet<number>[]) =>
		readings.some(({ occurrences }) =>
			occurrences(kind).some(
				(taken) => !without.some((places) => taken.every((place) => places.has(place)))
			)
		);
	if (stands('urgent', [calm, past])) return 'urgent';
	return past.size > 0 || stands('soft', [calm]) ? 'soft' : 'none';
}

/** What is plainly said of some everyday need is this much less likely danger, and of a need near danger this much. */
const SECOND_OPINION = { everyday: 0.7, near: 0.35 };
/** A second language is heard only where it knows this share of the words: of others its model would make anything. */
const SPOKEN = 0.5;
const [URGENT, SOFT] = [DANGERS.indexOf('urgent'), DANGERS.indexOf('soft')];

/** How much of a danger stays once the model of needs is heard too: 1 where it hears nothing. */
function lessEveryday(part: readonly ReadToken[], { needs }: Language): number {
	let [everyday, near] = [0, 0];
	needs.judge(part).shares.forEach((share, at) => {
		const id = needs.classes[at] ?? '';
		if (NEAR_DANGER.has(id)) near = Math.max(near, share);
		else if (id !== NOTHING) everyday = Math.max(everyday, share);
	});
	return 1 - SECOND_OPINION.everyday * everyday - SECOND_OPINION.near * near;
}

/** What the models of one language make of some words in a row; `more` is how much surer than usual they must be. */
function judgePart(part: readonly ReadToken[], language: Language, more: number): Urgency {
	const { danger, sure } = language;
	const [leastUrgent, leastGrave] = [sure.urgent + more, sure.soft + more];
	const { shares } = danger.judge(part);
	const urgent = shares[URGENT] ?? 0;
	const grave = urgent + (shares[SOFT] ?? 0);
	if (urgent < leastUrgent && grave < leastGrave) return 'none';
	const left = lessEveryday(part, language);
	if (urgent * left >= leastUrgent) return 'urgent';
	return grave * left >= leastGrave ? 'soft' : 'none';
}

/** A clause torn from its sentence may mean anything: there a model must be surer by this much. */
const TORN = 0.15;

/** What the models of one language make of the words: the whole of them, each sentence, and each clause of one. */
function judgeByModel(language: Language, tokens: readonly Token[]): Urgency {
	const read = readTokens(tokens, language.script);
	const partsBy = (part: 'clause' | 'sentence'): ReadToken[][] => {
		const numbers = [...new Set(tokens.map((token) => token[part]))];
		const parts = numbers.map((number) => read.filter((_, at) => tokens[at]?.[part] === number));
		return numbers.length > 1 ? parts.filter(({ length }) => length >= WORDS_OF_A_PART) : [];
	};
	return graver([
		judgePart(read, language, 0),
		...partsBy('sentence').map((part) => judgePart(part, language, 0)),
		...partsBy('clause').map((part) => judgePart(part, language, TORN))
	]);
}

const graver = (found: readonly Urgency[]): Urgency => {
	if (found.includes('urgent')) return 'urgent';
	return found.includes('soft') ? 'soft' : 'none';
};

/**
 * Whether a person's words call for the urgent-help panel: thoughts of suicide, harm to oneself, abuse, a child at risk,
 * a medical emergency, no food or nowhere safe tonight. Hard rules speak for what is said outright, and a small model
 * learnt from `say/<language>.txt` for what is veiled; whichever is graver stands. Only ever adds help: "none" promises
 * nothing, because veiled words, other languages and unusual spellings are missed.
 * @param words anything; of a text over 2,000 characters only the beginning is read
 * @param language BCP 47; English is always read too, and a language that is not at hand is read as English only
 * @param languages those at hand: the rules of all of them, and the models of English and of `language`; without them
 *   the rules of English and Arabic alone speak
 */
export function urgentPhrases(
	words: string,
	language: string,
	languages: Iterable<Language> = []
): Urgency {
	const tokens = tokenise(words.slice(0, MOST_CHARACTERS));
	const atHand = [...languages];
	const spoken = new Set(['en', language.split('-')[0] ?? 'en']);
	const loaded = atHand.flatMap(({ rules }) => rules ?? []);
	const codes = new Set([...spoken, ...atHand.map(({ code }) => code)]);
	const rules = [...[...codes].flatMap(rulesAtOnce), ...loaded];
	const readings = rules.map((one) => readByRules(one, tokens));
	const found = [judgeReadings(readings)];
	const telling = toldToModels(
		readings.filter((one) => spoken.has(one.language)),
		tokens
	);
	const models = atHand.filter(({ code }) => spoken.has(code));
	for (const one of telling.length === 0 ? [] : models) {
		if (models.length === 1 || one.code !== 'en' || spokenShare(telling, one) >= SPOKEN) {
			found.push(judgeByModel(one, telling));
		}
	}
	return graver(found);
}
