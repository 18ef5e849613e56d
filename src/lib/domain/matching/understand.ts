import { isWorthHearing, type Witness } from './guess.ts';
import { readTokens, tokensAt, type ReadToken } from './model/features.ts';
import { NOTHING } from './model/classes.ts';
import type { Opinion } from './model/needs-model.ts';
import { MUST, spokenBy, type Language } from './language.ts';
import type { Finding } from './phrase-book.ts';
import { needOf, isNeed, type NeedId } from './needs.ts';
import {
	deniedIn,
	partsOf,
	quote,
	read,
	tokensOf,
	wishesIn,
	type Correction,
	type Denied,
	type Reading
} from './reading.ts';
import type { Dictionary } from './spelling.ts';
import { shareOfRead, spokenShare } from './spoken-share.ts';
import { stem, wordsOf, type Token } from './tokens.ts';

/** A need found in a person's words: how surely, 0 to 1, and the words that drew it, in their own spelling. */
export interface Heard {
	need: NeedId;
	strength: number;
	said: string;
}

/** A wish for how, when or where, and the words for it. */
export interface SaidWish {
	heading: string;
	said: string;
	/** They said that it must be so. */
	must: boolean;
}

/** A word to look up as it stands, for names, places and what no need covers. */
export interface LookedUp {
	stem: string;
	said: string;
}

/** What we make of a person's own words. */
export interface Understanding {
	/** The surest first. */
	heard: Heard[];
	/** It is plainly something that no activity answers: the weather, flights to Delhi. */
	isBeside: boolean;
	/** Interests they said they do not want. */
	unwanted: ReadonlySet<NeedId>;
	wishes: SaidWish[];
	lookedUp: LookedUp[];
	corrections: Correction[];
	/** How many words mistakes were compared with. */
	scanned: number;
}

/** Wishes that are no part of what a person needs: their words are not read for needs. */
const ASIDE: ReadonlySet<string> = new Set([
	...['free', 'cheap', 'near', 'weekend', 'evening', 'morning', 'afternoon', 'daytime', 'online'],
	...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'in-person'],
	...['step-free', 'someone-else']
]);
/** Less sure than this is not heard beside others, nor is what is less than this part of the surest. */
const LEAST = 0.05;
/** The surest is heard from here on: a guess is better than nothing, where nothing is not likelier. */
const LEAST_GUESS = 0.03;
const PART_OF_SUREST = 0.12;
/** Nobody is sent there by a stray word: beside something surer these are heard from this part of it on. */
const DELICATE: ReadonlySet<NeedId> = new Set([
	...(['babyLoss', 'suicideLoss', 'domesticAbuse', 'trauma', 'cancer'] as const),
	...(['addiction', 'gambling', 'homelessness', 'learningDisability'] as const)
]);
const PART_WHERE_DELICATE = 0.35;
/** As sure as this it is plainly nothing. */
const PLAINLY_NOTHING = 0.5;
/** The fewer words of meaning a part has, the less it tells: half of it where it has this many. */
const DOUBT = 0.5;
/** How sure we must be that a denied stretch is about an interest to drop it, and a refused one about anything. */
const DENIED = 0.3;
const REFUSED = 0.15;
/** And how sure that the rest of the words ask for it all the same. */
const PLAINLY_WANTED = 0.6;
/** "Wheelchair" and "online", which are wishes, are needs too where they stand alone and are this surely one. */
const PLAINLY_A_NEED = 0.6;
/** Words as telling as this share of the most telling one are quoted with it, where they stand together. */
const TELLING = 0.2;
const MOST_QUOTED = 6;

interface Span {
	first: number;
	last: number;
}

/** What one language makes of a reading. */
interface Hearing {
	/** How much of what was said is in this language, 0 to 1. */
	weight: number;
	/** By class: the models of needs have the same ones, in one order. */
	strengths: Float64Array;
	classes: readonly string[];
	unwanted: Set<NeedId>;
	wishes: Finding<string>[];
	denied: Span[];
	quoteFor: (target: number) => string;
	witness: (target: number) => Witness;
	/** Only words that carry little meaning of their own. */
	isLight: (said: string) => boolean;
}

const within = (at: number, spans: readonly Span[]): boolean =>
	spans.some(({ first, last }) => first <= at && at <= last);

function hear(reading: Reading, language: Language, spared: ReadonlySet<string>): Hearing {
	const tokens = readTokens(reading.tokens, language.script, spared);
	const { classes } = language.needs;
	const wishes = wishesIn(reading, language);
	const aside = wishes.filter(({ meanings }) => meanings.some((heading) => ASIDE.has(heading)));
	const unwanted = new Set<NeedId>();
	const saidNo = deniedIn(reading, language);
	const denied = saidNo.filter(({ first, last, refuses }) => {
		const dropped = droppedBy(tokens.slice(first, last + 1), refuses, language);
		for (const id of dropped) unwanted.add(id);
		return refuses || dropped.length > 0;
	});
	const all = tokens.map((_, at) => at);
	// With what "anything but" denies goes "anything but": it is not about anything itself.
	const wanted = all.filter((at) => !denied.some((one) => within(at, [one, one.by])));
	for (const id of stillWanted(tokens, wanted, denied, language)) unwanted.delete(id);
	const pure = wanted.filter((at) => !within(at, aside));
	// "Wheelchair" alone may be a need. Beside what is denied it is not.
	const isPure = denied.length > 0 || pure.some((at) => isHeavy(tokens[at]));
	const places = isPure ? pure : wanted;
	const least = isPure || aside.length === 0 ? 0 : PLAINLY_A_NEED;
	const strengths = new Float64Array(classes.length);
	const judge = (part: readonly number[]) => language.needs.judge(tokensAt(tokens, part));
	const hearIn = ({ shares }: Opinion, factor: number, isPart = false) =>
		classes.forEach((id, at) => {
			// "And the world makes sense" is nothing, and says nothing of the rest of the sentence.
			if (isPart && id === NOTHING) return;
			const share = shares[at] ?? 0;
			if (share >= least) strengths[at] = Math.max(strengths[at] ?? 0, factor * share);
		});
	const whole = judge(places);
	// Of "anything but gardening" nothing is left that could be wished for.
	if (denied.length === 0 || places.some((at) => isHeavy(tokens[at]))) hearIn(whole, 1);
	const parts = partsOf(places, reading).filter((part) => part.some((at) => isHeavy(tokens[at])));
	for (const part of parts.length > 1 ? parts : []) {
		const heavy = part.filter((at) => isHeavy(tokens[at])).length;
		hearIn(judge(part), heavy / (heavy + DOUBT), true);
	}
	return {
		weight: shareOfRead(tokens, language),
		strengths,
		classes,
		unwanted,
		wishes,
		denied: saidNo,
		quoteFor: (target) => quoteOf(whole.drawnBy(target), places, reading),
		witness: (target) => ({
			...witnessOf(whole.drawnBy(target), tokensAt(tokens, places), language),
			hasWish: wishes.length > 0
		}),
		isLight: (said) => wordsOf(said).every((word) => language.script.light.has(word))
	};
}

/** What somebody does not want to find, and where they refuse to speak of it also what they need. */
function droppedBy(denied: readonly ReadToken[], refuses: boolean, { needs }: Language): NeedId[] {
	if (!denied.some(isHeavy)) return [];
	const { shares } = needs.judge(denied);
	const least = refuses ? REFUSED : DENIED;
	return needs.classes.filter(
		(id, at): id is NeedId =>
			isNeed(id) && (refuses || needOf(id).kind === 'interest') && (shares[at] ?? 0) >= least
	);
}

/**
 * What other words than those that were denied plainly ask for all the same: "not cards, but chess" are both games. Where
 * somebody refuses to speak of something, nothing.
 */
function stillWanted(
	tokens: readonly ReadToken[],
	wanted: readonly number[],
	denied: readonly Denied[],
	{ needs }: Language
): NeedId[] {
	if (denied.length === 0 || denied.some(({ refuses }) => refuses)) return [];
	const said = new Set(tokens.flatMap(({ stem }, at) => (within(at, denied) ? stem : [])));
	const others = tokensAt(tokens, wanted).filter(({ stem }) => !said.has(stem));
	const { shares } = needs.judge(others);
	return needs.classes.filter(
		(id, at): id is NeedId => isNeed(id) && (shares[at] ?? 0) >= PLAINLY_WANTED
	);
}

/** What the words themselves say for a need, of which `drawn` is how much each drew it. */
function witnessOf(drawn: Float64Array, tokens: readonly ReadToken[], { needs }: Language) {
	let told = 0;
	let left: Witness['left'] = 'little';
	tokens.forEach(({ stem, light }, nth) => {
		if (light) return;
		const isKnown = needs.knows(stem);
		if (isKnown) told += drawn[nth] ?? 0;
		if (left !== 'strange') left = isKnown ? 'known' : 'strange';
	});
	return { told, left };
}

const isHeavy = (token: ReadToken | undefined): boolean => token !== undefined && !token.light;

/** Words are taken to be in another language only where theirs knows less than half, and that one most. */
const OURS = 0.5;
const THEIRS = 0.7;

/**
 * The language that words are in: the one given, unless neither it nor English knows half of them and another that is
 * at hand knows most. People change the language of a page less often than the one they write in.
 */
function spokenLanguage(
	tokens: readonly Token[],
	code: string,
	languages: ReadonlyMap<string, Language>
): string {
	const own = [languages.get(code), languages.get('en')].flatMap((one) => one ?? []);
	if (tokens.length === 0 || own.some((one) => spokenShare(tokens, one) >= OURS)) return code;
	const [best] = [...languages.values()]
		.map((language) => ({ code: language.code, share: spokenShare(tokens, language) }))
		.sort((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1));
	return best !== undefined && best.share >= THEIRS ? best.code : code;
}

/** The words that spoke most for a need, with those beside them that spoke for it too. */
function quoteOf(drawn: Float64Array, places: readonly number[], reading: Reading): string {
	let top = 0;
	drawn.forEach((drew, nth) => {
		if (drew > (drawn[top] ?? 0)) top = nth;
	});
	const least = TELLING * (drawn[top] ?? 0);
	const isTelling = (nth: number) => (drawn[nth] ?? 0) >= least;
	const isNear = (nth: number, from: number) =>
		Math.abs((places[nth] ?? -9) - (places[from] ?? -9)) <= 2 &&
		reading.clauses[places[nth] ?? 0] === reading.clauses[places[top] ?? 0];
	let [first, last] = [top, top];
	for (let grown = true; grown && last - first < MOST_QUOTED;) {
		grown = false;
		for (const step of [1, 2]) {
			if (isTelling(first - step) && isNear(first - step, first)) {
				first -= step;
				grown = true;
				break;
			}
			if (isTelling(last + step) && isNear(last + step, last)) {
				last += step;
				grown = true;
				break;
			}
		}
	}
	return quote(reading, places[first] ?? 0, places[last] ?? 0);
}

/** What several languages make of the same words, by class, each counting by how much of them is its own. */
function together(hearings: readonly Hearing[]): Float64Array {
	const sums = new Float64Array(hearings[0]?.classes.length ?? 0);
	const total = hearings.reduce((all, { weight }) => all + weight ** 3, 0) || 1;
	for (const { weight, strengths } of hearings) {
		const counts = weight ** 3;
		for (let at = 0; at < sums.length; at += 1) {
			sums[at] = (sums[at] ?? 0) + ((strengths[at] ?? 0) * counts) / total;
		}
	}
	return sums;
}

function heardIn(
	hearings: readonly Hearing[],
	strengths: Float64Array,
	unwanted: ReadonlySet<NeedId>
): Heard[] {
	const classes = hearings[0]?.classes ?? [];
	const ofNothing = classes.indexOf(NOTHING);
	let [best, surest] = [0, 0];
	strengths.forEach((strength, at) => {
		if (at !== ofNothing && strength > surest) [best, surest] = [at, strength];
	});
	const nothing = strengths[ofNothing] ?? 0;
	const witnesses = hearings.map(({ witness }) => witness(best));
	if (!isWorthHearing(surest, nothing, witnesses)) return [];
	const least = Math.max(
		surest < LEAST_GUESS ? LEAST : Math.min(LEAST, surest),
		PART_OF_SUREST * surest
	);
	const heard: Heard[] = [];
	for (let at = 0; at < strengths.length; at += 1) {
		const strength = strengths[at] ?? 0;
		const need = classes[at];
		if (strength < least || !isNeed(need) || unwanted.has(need)) continue;
		if (DELICATE.has(need) && strength < PART_WHERE_DELICATE * surest) continue;
		const teller = tellerOf(at, hearings);
		const said = teller?.quoteFor(at) ?? '';
		// "It is for loneliness, because you said on" is no reason, beside a better one.
		if (strength < surest && teller?.isLight(said) === true) continue;
		heard.push({ need, strength, said });
	}
	return heard
		.sort((a, b) => b.strength - a.strength || (a.need < b.need ? -1 : 1))
		.map((one) => ({ ...one, strength: rounded(one.strength) }));
}

/** The language that spoke most for a class. */
function tellerOf(target: number, hearings: readonly Hearing[]): Hearing | undefined {
	let teller: Hearing | undefined;
	let most = -Infinity;
	for (const hearing of hearings) {
		const told = hearing.weight ** 3 * (hearing.strengths[target] ?? 0);
		if (told > most) [teller, most] = [hearing, told];
	}
	return teller;
}

/** The same on every machine, whatever its last digits. */
const rounded = (number: number): number => Math.round(number * 1e4) / 1e4;

function toLookUp(reading: Reading, languages: readonly Language[], aside: readonly Span[]) {
	const words = new Map<string, LookedUp>();
	reading.tokens.forEach(({ word, said }, at) => {
		const key = stem(word);
		const isLight = languages.some(({ script }) => script.light.has(word));
		if (!isLight && !within(at, aside) && !words.has(key)) words.set(key, { stem: key, said });
	});
	return [...words.values()];
}

/** So many words may stand between a wish and what says that it must be kept. */
const BESIDE = 3;

/** The wishes that were found, each once. */
function wishesSaid(found: readonly Finding<string>[], reading: Reading): SaidWish[] {
	const musts = found.filter(({ meanings }) => meanings.includes(MUST));
	const isMust = ({ first, last }: Span) =>
		musts.some(
			(must) =>
				reading.clauses[must.first] === reading.clauses[first] &&
				Math.max(first - must.last, must.first - last) <= BESIDE
		);
	const said = new Map<string, SaidWish>();
	for (const one of found) {
		for (const heading of one.meanings) {
			if (heading === MUST) continue;
			const must = isMust(one) || said.get(heading)?.must === true;
			said.set(heading, { heading, said: quote(reading, one.first, one.last), must });
		}
	}
	return [...said.values()];
}

/** What is at hand to read a person's words with. */
export interface AtHand {
	languages: ReadonlyMap<string, Language>;
	dictionaries: ReadonlyMap<string, Dictionary>;
}

/**
 * What a person's own words ask for, read in their language and English as far as these are at hand. Reads any text
 * without throwing; of a text longer than 2,000 characters only the beginning.
 * @param page BCP 47, the language of the page
 * @param asWritten words among them that are not to be taken for others
 */
export function understand(
	words: string,
	page: string,
	atHand: AtHand,
	asWritten: readonly string[] = []
): Understanding {
	const tokens = tokensOf(words);
	const code = spokenLanguage(tokens, page.split('-')[0] ?? 'en', atHand.languages);
	const languages = spokenBy(code, atHand.languages.values());
	const dictionary = atHand.dictionaries.get(code) ?? atHand.dictionaries.get('en');
	const spared = new Set(asWritten.flatMap((said) => wordsOf(said)));
	const reading = read(words, dictionary, tokens, spared);
	const hearings: Hearing[] = [];
	for (const language of languages) hearings.push(hear(reading, language, spared));
	const strengths = together(hearings);
	const classes = hearings[0]?.classes ?? [];
	const wishes = hearings.flatMap((hearing) => hearing.wishes);
	const denied = hearings.flatMap((hearing) => hearing.denied);
	const unwanted = new Set(hearings.flatMap((hearing) => [...hearing.unwanted]));
	return {
		heard: heardIn(hearings, strengths, unwanted),
		isBeside: (strengths[classes.indexOf(NOTHING)] ?? 0) >= PLAINLY_NOTHING,
		unwanted,
		wishes: wishesSaid(wishes, reading),
		lookedUp: toLookUp(reading, languages, [...wishes, ...(unwanted.size > 0 ? denied : [])]),
		corrections: reading.corrections,
		scanned: reading.scanned
	};
}
