import { stemmerOf, tokenise, type Token } from '../matching/tokens.ts';
import type { DangerPhrases } from './danger-phrases.ts';
import { ideasOf, ideasSaid, situationsIn, type Ideas } from './situations.ts';

/** One step of a pattern; a gap stands for up to `MOST_BETWEEN` words of any kind. */
type Step = { words: ReadonlySet<string>; optional: boolean } | 'gap';

/** Patterns by the words that they can start with, so that a text is only held against those it may hold. */
type Patterns = ReadonlyMap<string, readonly Step[][]>;

/** What `DangerPhrases` hold, each kind for a different use of its words. */
export type RuleKind = 'urgent' | 'soft' | 'past' | 'calm';

/** One language's danger phrases made ready: they need no model and never wait for one. */
export interface DangerRules extends Readonly<Record<RuleKind, Patterns>> {
	language: string;
	/** The form in which its words are compared, from the folded one. */
	compared: (word: string) => string;
	ideas: Ideas;
}

const MOST_BETWEEN = 3;

type Reading = Pick<DangerPhrases, 'classes'> & Pick<DangerRules, 'compared'>;

function toStep(part: string, { classes, compared }: Reading): Step {
	if (part === '*') return 'gap';
	const optional = part.endsWith('?');
	const choices = (optional ? part.slice(0, -1) : part).split('|');
	const words = choices.flatMap((choice) => {
		const name = /^\{(\w+)\}$/.exec(choice)?.[1];
		const said = name === undefined ? choice : (classes[name] ?? '');
		return tokenise(said).map(({ word }) => compared(word));
	});
	return { words: new Set(words), optional };
}

/** The words that a pattern can start with: those of its first steps up to one that may not be missing. */
function startsOf(steps: readonly Step[]): string[] {
	const needed = steps.findIndex((step) => step === 'gap' || !step.optional);
	return steps.slice(0, needed + 1).flatMap((step) => (step === 'gap' ? [] : [...step.words]));
}

function toPatterns(lines: string, reading: Reading): Patterns {
	const patterns = new Map<string, Step[][]>();
	for (const line of lines.split('\n').map((each) => each.trim())) {
		if (line === '') continue;
		const steps = line.split(/\s+/).map((part) => toStep(part, reading));
		for (const word of new Set(startsOf(steps))) {
			const sharing = patterns.get(word);
			if (sharing === undefined) patterns.set(word, [steps]);
			else sharing.push(steps);
		}
	}
	return patterns;
}

/** Makes a language's phrases ready. Of a class that it does not have a pattern never stands. */
export function dangerRules(phrases: DangerPhrases): DangerRules {
	const { language, classes, isSpeltByEar = false } = phrases;
	const compared = isSpeltByEar ? stemmerOf(language) : (word: string) => word;
	const patterns = (kind: RuleKind) => toPatterns(phrases[kind], { classes, compared });
	return {
		language,
		compared,
		ideas: ideasOf(phrases.situations, stemmerOf(language)),
		urgent: patterns('urgent'),
		soft: patterns('soft'),
		past: patterns('past'),
		calm: patterns('calm')
	};
}

/** "وزوجي" is "زوجي" with an "and" joined to it. */
const sameWord = (words: ReadonlySet<string>, word: string): boolean =>
	words.has(word) || (ARABIC_AND.test(word) && words.has(word.slice(1)));
const ARABIC_AND = /^[وف]\p{Script=Arabic}{3}/u;

/**
 * The places a pattern takes up from `at` on, or undefined where it does not stand there; commas do not part it.
 * @param words up to where a pattern may reach
 */
function take(
	steps: readonly Step[],
	words: readonly string[],
	at: number,
	first = 0
): number[] | undefined {
	const step = steps[first];
	if (step === undefined) return [];
	if (step === 'gap') {
		for (let skipped = 0; skipped <= MOST_BETWEEN; skipped += 1) {
			const taken = take(steps, words, at + skipped, first + 1);
			if (taken !== undefined) return taken;
		}
		return undefined;
	}
	const word = words[at];
	if (word !== undefined && sameWord(step.words, word)) {
		const taken = take(steps, words, at + 1, first + 1);
		if (taken !== undefined) return [at, ...taken];
	}
	return step.optional ? take(steps, words, at, first + 1) : undefined;
}

/** What quietens never reaches from one sentence into the next; danger may, as people put full stops anywhere. */
const QUIETENS: ReadonlySet<RuleKind> = new Set(['calm', 'past']);

/** The place after the last word of the sentence that the word at a place is in. */
function endOfSentence(tokens: readonly Token[], at: number): number {
	let end = at + 1;
	while (end < tokens.length && tokens[end]?.sentence === tokens[at]?.sentence) end += 1;
	return end;
}

/** A text as the rules of one language read it. */
export interface RuleReading {
	language: string;
	/** The places that each pattern of one kind takes up, wherever one stands; found once. */
	occurrences: (kind: RuleKind) => readonly number[][];
}

/** Reads a text by the rules of one language. */
export function readByRules(rules: DangerRules, tokens: readonly Token[]): RuleReading {
	const words = tokens.map(({ word }) => rules.compared(word));
	const starts = words.map((word) => (ARABIC_AND.test(word) ? [word, word.slice(1)] : [word]));
	const said = ideasSaid(tokens, rules.ideas);
	const found: Partial<Record<RuleKind, number[][]>> = {};
	const find = (kind: RuleKind): number[][] => [
		...(kind === 'urgent' || kind === 'soft' ? situationsIn(said, kind, tokens) : []),
		...patternsIn({ words, starts, tokens }, rules[kind], QUIETENS.has(kind))
	];
	return {
		language: rules.language,
		occurrences: (kind) => (found[kind] ??= find(kind))
	};
}

/** A text for patterns: its words in the form of a language, and what a pattern from each on may start with. */
interface Compared {
	words: readonly string[];
	starts: readonly (readonly string[])[];
	tokens: readonly Token[];
}

/** The places that each of some patterns takes up in words. */
function* patternsIn(
	{ words, starts, tokens }: Compared,
	patterns: Patterns,
	isWithinSentence: boolean
): Generator<number[]> {
	for (let at = 0; at < words.length; at += 1) {
		for (const start of starts[at] ?? []) {
			const found = patterns.get(start);
			if (found === undefined) continue;
			const reached = isWithinSentence ? words.slice(0, endOfSentence(tokens, at)) : words;
			for (const steps of found) {
				const taken = take(steps, reached, at);
				if (taken !== undefined && taken.length > 0) yield taken;
			}
		}
	}
}
