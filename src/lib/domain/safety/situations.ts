import { fold, type Token } from '../matching/tokens.ts';

/**
 * What may be happening to somebody, each line by the ideas that come together in it, in whatever order they are said:
 * "my ex is outside" and "there he is outside again, my ex". An idea after `!` must not be there. The words for each idea
 * are in `situations/<language>.ts`; of an idea that a language has no words for a situation never stands.
 *
 * Chosen by us from the published signs of suicide risk, abuse, neglect, emergencies and destitution (NHS 111, the NSPCC,
 * Women's Aid, Shelter); not yet reviewed by a clinician: see the hazard log.
 */
export const SITUATIONS = {
	urgent: `
		choke person
		stuck throat child
		swell throat
		insulin gone
		gas smell
		fell no wake
		pregnant bleed
		bleed no stop
		voices tell die
		ex outside
		man follow me
		man followme
		he has weapon
		threaten weapon
		he strangle
		he threaten die
		he hit me !game
		he hitme !game
		he hit child !game
		relative touch me
		relative touch night
		relative hand night
		relative touchme
		neighbour child hit
		afraid harm child
		shook baby
		gone milk baby
		none milk baby
		none food child
		none eat tonight child
		no eaten days
		evict street
		putout street
		putout home child
		evict tonight
		none place sleep
		isleep car
		isleep street
		boss passport
		force marry
		face crooked
		face no speak
		chest pain arm
		take many pills
		jump train
		cut arms blade
		icut arms
		child say selfkill
		child harmself
		raped
		rope ready !game
		shutin engine
		farewell wrote
		carer hit !game
		carer bruise elder
		he hit elder !game
		he hit pension
		fgm child
		god tell me die
		threaten burn home
		force sleep men
		force men debt
		child take poison
		icut deep
		child none eaten tonight
		boss forbid out
		boss no let out
		send abroad marry`,
	soft: `
		without me better
		burden everyone
		none meaning live
		none exit see
		want sleep no wake !child
		give mythings no need
		soon no here me
		want disappear
		partner check phone
		partner check money
		partner take money
		partner no let
		no let out home
		forbid out
		afraid go home
		child hide he
		never hit afraid
		tiptoe anger
		no ieat child eat
		sofa friend leave
		isleep sofa friend
		beg penny
		none food home days
		none heat newborn
		nothing feel baby
		no love baby
		look pills think
		drink no feel
		empty inside
		nothing matter
		snap child
		he everywhere appear
		no deserve live
		once ieat perday child
		onemeal ieat child
		will forgive
		want eyes no open
		god takeme me
		mood partner depend
		mood partner afraid
		child flinch he`
} as const;

/** Where one of these words is said, nothing that is only put together counts: it is long past, a course or a game. */
const OVER = 'over';
/** How many words may lie from the first to the last of a situation: people tell it in one breath. */
const NEAR = 10;

/**
 * One language's words for the ideas of `SITUATIONS`, parted by spaces. A word that ends in "-" stands for every word that
 * begins so.
 */
export type SituationWords = Readonly<Record<string, string>>;

/** Words → the ideas that they may stand for. */
export interface Ideas {
	words: ReadonlyMap<string, readonly string[]>;
	/** By their first letters, as many as the shortest has. */
	beginnings: ReadonlyMap<string, readonly { beginning: string; idea: string }[]>;
	compare: (word: string) => string;
}

/** The fewest letters of a beginning: of fewer there would be no end of words. */
const SHORTEST = 2;

/** A word as it is, and as it is compared: the one may have lost a letter that the other needs. */
const formsOf = (word: string, compare: (word: string) => string): Set<string> =>
	new Set([word, compare(word)]);

/**
 * Makes a language's words ready.
 * @param compare the form in which a word, or its beginning, is compared
 */
export function ideasOf(situations: SituationWords, compare: (word: string) => string): Ideas {
	const words = new Map<string, string[]>();
	const beginnings = new Map<string, { beginning: string; idea: string }[]>();
	for (const [idea, said] of Object.entries(situations)) {
		for (const word of said.split(/\s+/).filter((each) => each !== '')) {
			for (const form of formsOf(fold(word.replace(/-$/, '')), compare)) {
				if (word.endsWith('-')) file(beginnings, firstOf(form), { beginning: form, idea });
				else file(words, form, idea);
			}
		}
	}
	return { words, beginnings, compare };
}

const firstOf = (word: string): string => word.slice(0, SHORTEST);

function file<One>(map: Map<string, One[]>, key: string, one: One): void {
	const before = map.get(key);
	if (before === undefined) map.set(key, [one]);
	else before.push(one);
}

/** Every idea that one word may stand for. */
function ideasIn(word: string, { words, beginnings, compare }: Ideas): Set<string> {
	const found = new Set<string>();
	for (const form of formsOf(word, compare)) {
		for (const idea of words.get(form) ?? []) found.add(idea);
		for (const { beginning, idea } of beginnings.get(firstOf(form)) ?? []) {
			if (form.startsWith(beginning)) found.add(idea);
		}
	}
	return found;
}

interface Situation {
	needs: string[];
	without: string[];
}

const toSituations = (lines: string): Situation[] =>
	lines.split('\n').flatMap((line) => {
		const ideas = line.trim().split(' ');
		const needs = ideas.filter((idea) => idea !== '' && !idea.startsWith('!'));
		const without = ideas.filter((idea) => idea.startsWith('!')).map((idea) => idea.slice(1));
		return needs.length === 0 ? [] : [{ needs, without }];
	});
const READ = { urgent: toSituations(SITUATIONS.urgent), soft: toSituations(SITUATIONS.soft) };

/** The places of one word for each idea, each its own, from the first place of `near`; undefined where one is missing. */
function gather(needs: readonly string[], near: readonly ReadonlySet<string>[]) {
	const taken: number[] = [];
	for (const idea of needs) {
		const at = near.findIndex((ideas, place) => ideas.has(idea) && !taken.includes(place));
		if (at < 0) return undefined;
		taken.push(at);
	}
	return taken;
}

/** The ideas that each word of a text may stand for. */
export const ideasSaid = (tokens: readonly Token[], ideas: Ideas): ReadonlySet<string>[] =>
	tokens.map(({ word }) => ideasIn(word, ideas));

/** The places that each situation of one strength takes up in a text, each at its first only. */
export function* situationsIn(
	said: readonly ReadonlySet<string>[],
	strength: keyof typeof SITUATIONS,
	tokens: readonly Token[]
): Generator<number[]> {
	const all = new Set(said.flatMap((each) => [...each]));
	if (all.has(OVER)) return;
	for (const { needs, without } of READ[strength]) {
		if (!needs.every((idea) => all.has(idea)) || without.some((idea) => all.has(idea))) continue;
		for (const from of said.keys()) {
			const near = said
				.slice(from, from + NEAR)
				.filter((_, at) => tokens[from + at]?.sentence === tokens[from]?.sentence);
			const taken = gather(needs, near);
			if (taken === undefined) continue;
			yield taken.map((at) => from + at);
			break;
		}
	}
}
