import { seeded } from '../faults/random.ts';

/** Need → how well, 1 to 3: what an utterance asks for, or what an activity answers. */
export type Grades = ReadonlyMap<string, number>;

/** What a list of results is worth, each part from 0 to 1. */
export interface Score {
	/** Discounted gain of the first ten (2^grade − 1), as a share of the best that the catalogue allows. */
	ndcg: number;
	/** Share of the activities of grade 2 and up that are among the first ten, or ten where there are more. */
	recall: number;
	/** Share of the needs of grade 3 that an activity among the first ten answers fully. */
	coverage: number;
	/** One over the place of the first activity of grade 2 and up among the first ten. */
	reciprocal: number;
	/** An activity of grade 2 and up is among the first three. */
	firstThree: number;
	/** Nothing was found. */
	nothing: number;
}
export const PARTS = [
	'ndcg',
	'recall',
	'coverage',
	'reciprocal',
	'firstThree',
	'nothing'
] as const satisfies (keyof Score)[];

/** What a catalogue holds for an utterance: all that a result list is judged by. */
export interface Expected {
	/** Id → how well the activity answers, 1 to 3; what is not here answers not at all. */
	graded: ReadonlyMap<string, number>;
	/** The gain of the best ten, in order. */
	ideal: number;
	/** How many activities of grade 2 and up a page of ten can hold. */
	good: number;
	/** For each need of grade 3 that the catalogue answers fully, the ids that do. */
	answers: readonly ReadonlySet<string>[];
}

/** As many results as a page shows. */
const PAGE = 10;

/** How well an activity answers an utterance, 0 to 3: as well as it answers the need that it answers best. */
export function relevance(asked: Grades, labels: Grades): number {
	let best = 0;
	for (const [need, grade] of asked) {
		best = Math.max(best, Math.round((grade * (labels.get(need) ?? 0)) / 3));
	}
	return best;
}

const discounted = (grades: readonly number[]): number =>
	grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

/** What `labels` (id → needs) hold for what is asked; undefined where nothing is of grade 2 and up. */
export function expectedOf(
	asked: Grades,
	labels: ReadonlyMap<string, Grades>
): Expected | undefined {
	const graded = new Map<string, number>();
	for (const [id, needs] of labels) {
		const grade = relevance(asked, needs);
		if (grade > 0) graded.set(id, grade);
	}
	const best = [...graded.values()].sort((a, b) => b - a);
	const good = best.filter((grade) => grade >= 2).length;
	if (good === 0) return undefined;
	const answers = [...asked].flatMap(([need, grade]) => {
		const full = [...labels].flatMap(([id, needs]) => (needs.get(need) === 3 ? [id] : []));
		return grade === 3 && full.length > 0 ? [new Set(full)] : [];
	});
	return { graded, ideal: discounted(best.slice(0, PAGE)), good: Math.min(PAGE, good), answers };
}

/** Scores the ids of a result list, best first. */
export function scoreOf(
	found: readonly string[],
	{ graded, ideal, good, answers }: Expected
): Score {
	const page = found.slice(0, PAGE);
	const grades = page.map((id) => graded.get(id) ?? 0);
	const answered = answers.filter((full) => page.some((id) => full.has(id)));
	const first = grades.findIndex((grade) => grade >= 2);
	return {
		ndcg: discounted(grades) / ideal,
		recall: grades.filter((grade) => grade >= 2).length / good,
		coverage: answers.length === 0 ? 1 : answered.length / answers.length,
		reciprocal: first < 0 ? 0 : 1 / (first + 1),
		firstThree: first >= 0 && first < 3 ? 1 : 0,
		nothing: found.length === 0 ? 1 : 0
	};
}

/** The mean of some numbers; 0 of none. */
export const mean = (numbers: readonly number[]): number =>
	numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);

/** The mean of each part of some scores. */
export const meanOf = (scores: readonly Score[]): Score =>
	Object.fromEntries(
		PARTS.map((part) => [part, mean(scores.map((score) => score[part]))])
	) as unknown as Score;

/** The share of `sorted` numbers, from 0 to 1, that lie below what is given back. */
export const quantile = (sorted: readonly number[], share: number): number =>
	sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;

const RESAMPLES = 1000;

/**
 * Where the mean of the numbers lies 95 times in a hundred, had other utterances been drawn: percentile bootstrap
 * (Efron, 1979). The same numbers always give the same interval. Of two systems, give the differences utterance by
 * utterance: they differ for certain where 0 is outside.
 */
export function interval(numbers: readonly number[]): [low: number, high: number] {
	const random = seeded(1);
	const draw = () => numbers[Math.floor(random() * numbers.length)] ?? NaN;
	const means = Array.from({ length: RESAMPLES }, () => mean(numbers.map(draw)));
	means.sort((a, b) => a - b);
	return [quantile(means, 0.025), quantile(means, 0.975)];
}
