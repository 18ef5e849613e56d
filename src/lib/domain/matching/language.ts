import type { PackedLanguage, Sureness } from './model/languages.ts';
import type { DangerPhrases } from '../safety/danger-phrases.ts';
import { dangerRules, type DangerRules } from '../safety/danger-rules.ts';
import { loadDangerPhrases } from '../safety/load-danger-phrases.ts';
import { openingModel, type Model } from './model/needs-model.ts';
import type { Script } from './model/features.ts';
import { scriptOf } from './model/script.ts';
import { importAgain } from '../import-again.ts';
import { finish, type Doing, type Work } from '../slices.ts';
import { phraseBook, type PhraseBook } from './phrase-book.ts';
import { NEED_IDS, type NeedId } from './needs.ts';
import { shelving, type Shelves } from './spelling.ts';
import { stem, wordsOf } from './tokens.ts';

/** What a person may say of how, when, where and for whom, beside what they need. */
export const WISH_HEADINGS = [
	...['free', 'cheap', 'near', 'online', 'phone', 'in-person'],
	...['weekend', 'evening', 'morning', 'afternoon', 'daytime'],
	...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
	...['step-free', 'quiet', 'women-only', 'men-only', 'children-welcome', 'my-language'],
	'someone-else'
] as const;
/** What says that a wish beside it must be kept. */
export const MUST = 'must';
/** What turns the sense of a sentence. */
export const DENIAL_HEADINGS = ['deny', 'deny-before', 'refuse', 'refuse-before', 'turn'] as const;
/** Whose words are no misspelling of another. */
const RIGHT = ['known', ...DENIAL_HEADINGS] as const;

/** A need that a phrase of a listing speaks of, and how surely, 0 to 1. */
export interface Mention {
	need: NeedId;
	sure: number;
}

/** How surely a listing phrase that ends in "~" means what it is filed under. */
const HALF_SURE = 0.4;

/** One language made ready for reading: built once, when it is loaded. */
export interface Language {
	/** BCP 47. */
	code: string;
	needs: Model;
	danger: Model;
	/** Danger said outright; undefined where the rules come with the site. */
	rules: DangerRules | undefined;
	/** How sure the model of danger must be. */
	sure: Sureness;
	script: Script;
	/** Headings of `wishes-words/<language>.txt` by their phrases. */
	wishes: PhraseBook<string>;
	denials: PhraseBook<string>;
	/** Stems of small and common words, and of what denies: right as they stand. */
	known: ReadonlySet<string>;
	/** What a mistake may stand for. */
	shelves: Shelves;
	/** What providers write, by stems. */
	listing: PhraseBook<Mention>;
}

/** Makes a packed language ready, with pauses. */
export function* openingLanguage(
	{ language, needs, danger, sure, said, listing = {} }: PackedLanguage,
	phrases?: DangerPhrases
): Work<Language> {
	const book = (headings: readonly string[]) =>
		phraseBook(
			headings.flatMap((heading) =>
				(said[heading] ?? []).map((phrase) => [phrase, heading] as const)
			),
			wordsOf
		);
	const script = scriptOf(language, said['stop'] ?? []);
	const model = yield* openingModel(needs);
	const dangers = yield* openingModel(danger);
	const shelves = yield* shelving([...model.words, ...script.light]);
	const rules = phrases && dangerRules(phrases);
	yield;
	const mentions = NEED_IDS.flatMap((need) =>
		(listing[need] ?? []).map((phrase): [string, Mention] => [
			phrase,
			{ need, sure: phrase.endsWith('~') ? HALF_SURE : 1 }
		])
	);
	const listed = phraseBook(mentions, (phrase) => wordsOf(phrase.replace('~', '')).map(stem));
	yield;
	const right = RIGHT.flatMap((heading) => said[heading] ?? []).flatMap(wordsOf);
	return {
		code: language,
		needs: model,
		danger: dangers,
		rules,
		sure,
		script,
		wishes: book([...WISH_HEADINGS, MUST]),
		denials: book(DENIAL_HEADINGS),
		known: new Set([...script.light, ...right].map(stem)),
		shelves,
		listing: listed
	};
}

type Load = () => Promise<{ language: PackedLanguage }>;

/** The languages whose everyday words the matcher knows, each loaded only when somebody writes in it. */
const LANGUAGES: Readonly<Record<string, Load>> = {
	ar: () => import('virtual:language/ar'),
	bn: () => import('virtual:language/bn'),
	cy: () => import('virtual:language/cy'),
	en: () => import('virtual:language/en'),
	es: () => import('virtual:language/es'),
	gu: () => import('virtual:language/gu'),
	pa: () => import('virtual:language/pa'),
	pl: () => import('virtual:language/pl'),
	pt: () => import('virtual:language/pt'),
	ro: () => import('virtual:language/ro'),
	uk: () => import('virtual:language/uk'),
	ur: () => import('virtual:language/ur')
};
export const LANGUAGE_CODES = Object.keys(LANGUAGES);

/**
 * The languages asked for, as far as we have them; English always, and last.
 * @param doing how they are made ready: all at once unless a page needs its pauses
 */
export async function loadLanguages(
	codes: string | readonly string[],
	doing: Doing = finish
): Promise<Language[]> {
	const asked = [codes].flat().map((code) => code.split('-')[0] ?? '');
	const loads = [...new Set([...asked, 'en'])].flatMap((code) => {
		const load = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined;
		return load === undefined ? [] : [Promise.all([importAgain(load), loadDangerPhrases(code)])];
	});
	const languages: Language[] = [];
	for (const [{ language }, phrases] of await Promise.all(loads)) {
		languages.push(await doing(openingLanguage(language, phrases)));
	}
	return languages;
}

/** What a person of a language may write in: it and English, as far as they are loaded. */
export const spokenBy = (language: string, languages: Iterable<Language>): Language[] =>
	[...languages].filter(({ code }) => code === language || code === 'en');
