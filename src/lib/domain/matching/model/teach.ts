import { NEED_IDS } from '../needs.ts';
import { tokenise } from '../tokens.ts';
import { DANGERS, NEAR_DANGER, NOTHING } from './classes.ts';
import { GRAM_NUMBERS, readText } from './features.ts';
import type { Sureness } from './languages.ts';
import { chanceFrom, exampleOf, learn, shuffled, type Example } from './learn.ts';
import { openModel } from './needs-model.ts';
import { pack, packedWords, type PackedModel } from './packing.ts';
import type { Phrase } from './phrase-text.ts';
import { scriptOf } from './script.ts';

/** The texts of one language. */
export interface Lessons {
	language: string;
	/** What people say, by need and `nothing`. */
	needs: readonly Phrase[];
	/** What people say in danger, and what only sounds like it. */
	dangers: readonly Phrase[];
	/** How wishes and small words are said: heading → phrases. */
	said: Readonly<Record<string, readonly string[]>>;
}

/** How each model is taught: chosen on the tuning half of the tests. */
const NEEDS_LESSON = {
	rounds: 8,
	leastSeen: { word: 1, pair: 2, gram: 3 },
	doubt: 0.05,
	thrift: 0.03,
	rate: 0.5
};
/** Coarse, so that a small model may still have many weights. */
const NEEDS_PACKING = { least: { for: 0.2, against: 0.2 }, step: 0.8 };
const DANGER_LESSON = {
	rounds: 12,
	leastSeen: { word: 1, pair: 2, gram: 3 },
	doubt: 0,
	thrift: 0.02,
	rate: 0.2
};
/** How many weights a model of danger may have: English is said in most ways. */
const DANGER_KEEP = { en: 13_000, other: 7_500 };

const DANGER_PACKING = { least: { for: 0.2, against: 0.2 }, step: 0.25 };

/** The words people wrote; what is misspelt on purpose is not taken for a word, or it would never be mended. */
const wordsIn = (phrases: readonly Phrase[]): Set<string> =>
	new Set(
		phrases
			.filter(({ section }) => section !== 'misspelt')
			.flatMap(({ text }) => tokenise(text).map(({ word }) => word))
	);

/** There is more that we cannot answer than anybody could write down, so each such text counts for several. */
const FAR_OFF = 3;
/** How many of those there are for each phrase. */
const JOINED = 0.6;
/** How many phrases, joined ones too, are taught in another order of their words, and what such a phrase counts for. */
const MIXED_UP = { share: 0.5, weight: 0.5 };
/** Two words tell as much the other way round. */
const LEAST_MIXED = 3;

function mixedUp({ tokens, ...rest }: Example, chance: () => number): Example {
	const order = [...shuffled(tokens.length, chance)];
	return { ...rest, tokens: order.flatMap((at) => tokens[at] ?? []), isMixedUp: true };
}

/**
 * Phrases once more with their words in another order, as people put them whose second language it is or who type in
 * haste: of word pairs alone a model makes too much.
 */
function retold(examples: readonly Example[]): Example[] {
	const chance = chanceFrom(examples.length + 2);
	return examples.flatMap((example) => {
		if (example.tokens.length < LEAST_MIXED || chance() >= MIXED_UP.share) return [];
		return [{ ...mixedUp(example, chance), weight: MIXED_UP.weight * example.weight }];
	});
}

/** Several phrases said in one breath, so that a model also learns what two needs look like together. */
function joined(examples: readonly Example[], howMany: number): Example[] {
	const chance = chanceFrom(examples.length + 1);
	const pick = () => examples[Math.floor(chance() * examples.length)];
	return Array.from({ length: howMany }, () => [pick(), pick()]).flatMap(([one, other]) => {
		if (one === undefined || other === undefined) return [];
		const classes = [...new Set([...one.classes, ...other.classes])];
		const both = { tokens: [...one.tokens, ...other.tokens], classes, weight: 0.5 };
		return [chance() < MIXED_UP.share ? mixedUp(both, chance) : both];
	});
}

/** A need that is said beside the first counts less than the first. */
function classesOf({ means }: Phrase, placeOf: ReadonlyMap<string, number>): number[] {
	const places = means.flatMap((id) => placeOf.get(id) ?? []);
	const [first] = places;
	return first === undefined || places.length === 1 ? places : [first, ...places];
}

/** The words of a model of needs as they will be packed, which its size depends on. */
export const wordsOfNeeds = ({ needs }: Lessons): string => packedWords(wordsIn(needs));

/**
 * The model of needs of one language.
 * @param keep how many weights it may have
 */
export function teachNeeds(lessons: Lessons, keep: number): PackedModel {
	const script = scriptOf(lessons.language, lessons.said['stop'] ?? []);
	const classes = [NOTHING, ...NEED_IDS];
	const placeOf = new Map<string, number>(classes.map((id, at) => [id, at]));
	const examples = lessons.needs
		.map((phrase) => {
			const meant = classesOf(phrase, placeOf);
			return exampleOf(phrase.text, meant, script, meant.includes(0) ? FAR_OFF : 1);
		})
		.filter((example) => example.classes.length > 0);
	const needy = examples.filter((example) => !example.classes.includes(0));
	const together = joined(needy, Math.round(needy.length * JOINED));
	const all = [...examples, ...together, ...retold(examples)];
	const learnt = learn(all, classes.length, {
		...NEEDS_LESSON,
		keep
	});
	return pack(learnt, classes, {
		...NEEDS_PACKING,
		language: lessons.language,
		words: wordsIn(lessons.needs),
		grams: GRAM_NUMBERS
	});
}

/** A danger missed weighs more than one too many, and there are far fewer texts of it. */
const GRAVE = 2;
const ORDINARY = 0.5;
/** Nothing that is said of these is taught to be calm. */
const TOO_NEAR: ReadonlySet<string> = new Set(['domesticAbuse', 'foodBank', 'homelessness']);

/** Danger said in one breath with something ordinary is still danger. */
function saidWith(dangers: readonly Example[], ordinary: readonly Example[]): Example[] {
	const chance = chanceFrom(dangers.length);
	return dangers.flatMap(({ tokens, classes, weight }) => {
		const other = ordinary[Math.floor(chance() * ordinary.length)];
		if (other === undefined) return [];
		const both = chance() < 0.5 ? [...tokens, ...other.tokens] : [...other.tokens, ...tokens];
		return [{ tokens: both, classes, weight: weight / 2 }];
	});
}

/** The model of danger of one language: everything said of needs is calm. */
export function teachDanger(lessons: Lessons): PackedModel {
	const script = scriptOf(lessons.language, lessons.said['stop'] ?? []);
	const placeOf = new Map<string, number>(DANGERS.map((id, at) => [id, at]));
	const dangers = lessons.dangers.map((phrase) => {
		const classes = classesOf(phrase, placeOf);
		return exampleOf(phrase.text, classes, script, classes.includes(0) ? 1 : GRAVE);
	});
	const needs = lessons.needs
		.filter(({ means }) => !means.some((id) => TOO_NEAR.has(id)))
		.map(({ text }) => exampleOf(text, [0], script, ORDINARY));
	const examples = [...dangers, ...saidWith(dangers, needs), ...needs];
	const learnt = learn(examples, DANGERS.length, {
		...DANGER_LESSON,
		keep: DANGER_KEEP[lessons.language === 'en' ? 'en' : 'other']
	});
	const telling = learnt.features.filter(({ weights }) => weights.some((weight) => weight !== 0));
	const stems = new Set(telling.flatMap(({ kind, key }) => (kind === 'word' ? String(key) : [])));
	return pack(learnt, DANGERS, {
		...DANGER_PACKING,
		language: lessons.language,
		words: stems,
		grams: GRAM_NUMBERS
	});
}

/** One text in so many is kept from the model whose sureness is measured. */
const KEPT_BACK = 4;
/** Of ordinary things said so many may be taken for danger, more of them softly: our texts are sadder than most people. */
const FALSE_ALARMS = { urgent: 0.012, soft: 0.05 };

/**
 * How sure a model of danger must be, found on texts that it was not taught: as little as leaves the false alarms among
 * what people say of their needs within `FALSE_ALARMS`.
 */
export function surenessOf(lessons: Lessons): Sureness {
	const isTaught = (_: unknown, at: number) => at % KEPT_BACK !== 0;
	const { judge } = openModel(
		teachDanger({
			...lessons,
			needs: lessons.needs.filter(isTaught),
			dangers: lessons.dangers.filter(isTaught)
		})
	);
	const script = scriptOf(lessons.language, lessons.said['stop'] ?? []);
	const judged = lessons.needs
		.filter((phrase, at) => !isTaught(phrase, at))
		.filter(({ means }) => !means.some((id) => NEAR_DANGER.has(id)))
		.map(({ text }) => judge(readText(text, script)).shares);
	const share = (one: Float64Array, danger: (typeof DANGERS)[number]) =>
		one[DANGERS.indexOf(danger)] ?? 0;
	const least = (shares: number[], alarms: number, atLeast: number): number => {
		const most = shares.sort((a, b) => b - a)[Math.floor(alarms * shares.length)] ?? 0;
		return Math.round(1000 * Math.min(SUREST, Math.max(atLeast, most))) / 1000;
	};
	return {
		urgent: least(
			judged.map((one) => share(one, 'urgent')),
			FALSE_ALARMS.urgent,
			LEAST_SURE.urgent
		),
		soft: least(
			judged.map((one) => share(one, 'urgent') + share(one, 'soft')),
			FALSE_ALARMS.soft,
			LEAST_SURE.soft
		)
	};
}
/** Whatever the texts say, danger is neither seen in less than this nor missed where a model is surer. */
const LEAST_SURE = { urgent: 0.5, soft: 0.65 };
const SUREST = 0.8;
