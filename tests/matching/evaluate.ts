import { readFileSync } from 'node:fs';
import type { Activity } from '../../src/lib/domain/activity.ts';
import { buildIndex } from '../../src/lib/domain/matching/activity-index.ts';
import { loadLanguages, LANGUAGE_CODES } from '../../src/lib/domain/matching/language.ts';
import { match, understandFor } from '../../src/lib/domain/matching/match.ts';
import { isNeed } from '../../src/lib/domain/matching/needs.ts';
import { wordsOf } from '../../src/lib/domain/matching/tokens.ts';
import { urgentPhrases, type Urgency } from '../../src/lib/domain/safety/urgent-phrases.ts';
import { lessonsOf } from '../../src/models/compile.ts';

/** The half that may be read and tuned on, and the half that nobody may. */
export const HALVES = ['tuning', 'sealed'] as const;
export type Half = (typeof HALVES)[number];

/** How well each thing answers, 1 to 3. */
export type Grades = ReadonlyMap<string, number>;

export interface Utterance {
	language: string;
	/** Need → 1 to 3; empty where nothing can be found for it. */
	needs: Grades;
	/** What kind of sentence it is, one letter each: see tests/matching/README.md. */
	tags: string[];
	text: string;
}

const HERE = 'tests/matching';

const linesOf = (file: string): string[][] =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => line.split('\t'));

/** "loneliness3 befriending2" as grades; what is no need is passed over. */
export const gradesOf = (text: string): Map<string, number> =>
	new Map(
		text.split(' ').flatMap((one): [string, number][] => {
			const id = one.slice(0, -1);
			return isNeed(id) ? [[id, Number(one.at(-1))]] : [];
		})
	);

export const readUtterances = (half: Half, language: string): Utterance[] =>
	notTaught(language, linesOf(`${HERE}/utterances/${half}/${language}.tsv`)).map(
		([needs = '', tags = '', text = '']) => ({
			language,
			needs: gradesOf(needs),
			tags: [...tags],
			text
		})
	);

const plain = (text: string): string => wordsOf(text).join(' ');
/** Phrases of a word or two ("bingo", "PIP") are anybody's. */
const ANYBODYS = 3;

/**
 * The lines whose phrase, which is their last field, is not in the texts that the models learn from. Two writers who
 * never saw each other's now and then write the same sentence; it would test nothing.
 */
function notTaught(language: string, lines: readonly string[][]): string[][] {
	const { needs, dangers } = lessonsOf(process.cwd(), language);
	const taught = new Set([...needs, ...dangers].map(({ text }) => plain(text)));
	return lines.filter((line) => {
		const text = plain(line.at(-1) ?? '');
		return text.split(' ').length <= ANYBODYS || !taught.has(text);
	});
}

/** Source id → its needs. */
export const readLabels = (name: string): Map<string, Map<string, number>> =>
	new Map(
		linesOf(`${HERE}/labels/${name}.tsv`).map(([id = '', needs = '']) => [id, gradesOf(needs)])
	);

/** How well an activity answers an utterance, 0 to 3: as well as it answers the need that it answers best. */
export function relevance(asked: Grades, labels: Grades): number {
	let best = 0;
	for (const [need, grade] of asked) {
		best = Math.max(best, Math.round((grade * (labels.get(need) ?? 0)) / 3));
	}
	return best;
}

/** What a list of results is worth. */
export interface Score {
	ndcg: number;
	/** Share of the activities of grade 2 and up that are among the first ten, or ten where there are more. */
	recall: number;
	/** Share of the needs of grade 3 that an activity among the first ten answers fully. */
	coverage: number;
	/** One over the place of the first activity of grade 2 and up. */
	reciprocal: number;
	firstThree: number;
	nothing: number;
}

const discounted = (gains: readonly number[]): number =>
	gains.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

/** Scores the ids of a result list; undefined where the catalogue has nothing that answers. */
export function scoreOf(
	found: readonly string[],
	asked: Grades,
	labels: ReadonlyMap<string, Grades>
): Score | undefined {
	const all = [...labels].map(([, needs]) => relevance(asked, needs)).filter((grade) => grade > 0);
	if (!all.some((grade) => grade >= 2)) return undefined;
	const grades = found.slice(0, 10).map((id) => relevance(asked, labels.get(id) ?? new Map()));
	const best = all.sort((a, b) => b - a);
	const good = best.filter((grade) => grade >= 2).length;
	const answerable = [...asked].filter(
		([need, grade]) => grade === 3 && [...labels.values()].some((needs) => needs.get(need) === 3)
	);
	const answered = answerable.filter(([need]) =>
		found.slice(0, 10).some((id) => labels.get(id)?.get(need) === 3)
	);
	const first = grades.findIndex((grade) => grade >= 2);
	return {
		ndcg: discounted(grades) / discounted(best.slice(0, 10)),
		recall: grades.filter((grade) => grade >= 2).length / Math.min(10, good),
		coverage: answerable.length === 0 ? 1 : answered.length / answerable.length,
		reciprocal: first < 0 ? 0 : 1 / (first + 1),
		firstThree: first >= 0 && first < 3 ? 1 : 0,
		nothing: found.length === 0 ? 1 : 0
	};
}

const KEYS = ['ndcg', 'recall', 'coverage', 'reciprocal', 'firstThree', 'nothing'] as const;

/** The mean of each part of some scores. */
export const meanOf = (scores: readonly Score[]): Score =>
	Object.fromEntries(
		KEYS.map((key) => [
			key,
			scores.reduce((sum, score) => sum + score[key], 0) / (scores.length || 1)
		])
	) as unknown as Score;

export interface Danger {
	expected: 'urgent' | 'soft' | 'calm';
	text: string;
	language: string;
	found: Urgency;
}

/** What becomes of every phrase of danger, and of what only sounds like it. */
export async function judgeDangers(half: Half, codes: readonly string[]): Promise<Danger[]> {
	const languages = await loadLanguages(codes);
	return codes.flatMap((language) =>
		notTaught(language, linesOf(`${HERE}/danger/${half}/${language}.tsv`)).map(
			([expected = '', text = '']) => ({
				expected: expected as Danger['expected'],
				text,
				language,
				found: urgentPhrases(text, language, languages)
			})
		)
	);
}

export interface Answered extends Utterance {
	score: Score | undefined;
	found: string[];
	heard: { need: string; strength: number; said: string }[];
	corrections: { from: string; to: string }[];
	urgency: Urgency;
}

/** Answers every utterance of a half over a catalogue. */
export async function answerAll(
	half: Half,
	codes: readonly string[],
	{
		activities,
		labels,
		today
	}: { activities: readonly Activity[]; labels: ReadonlyMap<string, Grades>; today: string }
): Promise<Answered[]> {
	const languages = await loadLanguages(codes);
	const index = buildIndex(activities, languages);
	return codes.flatMap((language) =>
		readUtterances(half, language).map((utterance) => {
			const context = { language, now: { date: today, time: '09:00' } };
			const { matches, corrections } = match({ words: utterance.text }, index, context);
			const found = matches.map(({ activity }) => activity.source.id);
			return {
				...utterance,
				found,
				corrections,
				heard: understandFor(utterance.text, index, language).heard,
				score: scoreOf(found, utterance.needs, labels),
				urgency: urgentPhrases(utterance.text, language, languages)
			};
		})
	);
}

export { LANGUAGE_CODES };
