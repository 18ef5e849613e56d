import { LANGUAGE_CODES } from '../../../src/lib/domain/matching/language.ts';
import { HALVES, judgeBreadth, judgeDangers, type Danger } from '../../matching/evaluate.ts';
import { interval, mean } from '../../matching/scores.ts';
import type { Figure } from '../figure.ts';

const isUrgent = ({ found }: Danger): boolean => found === 'urgent';
const isAlarm = ({ found }: Danger): boolean => found !== 'none';

/** What must be told, of whom, and what a first prototype came to (see `matching.md` of the issue). */
const FIGURES = [
	{ said: 'outright danger, told urgent', of: 'urgent', is: isUrgent, least: 0.95, before: 0.48 },
	{ said: 'veiled danger, told soft or urgent', of: 'soft', is: isAlarm, least: 0.8, before: 0.1 },
	{ said: 'look-alikes, told urgent', of: 'calm', is: isUrgent, most: 0.05, before: 0.13 },
	{ said: 'look-alikes, told anything', of: 'calm', is: isAlarm, most: 0.15, before: 0.42 },
	{ said: 'ordinary words, told anything', of: 'ordinary', is: isAlarm, most: 0.01, before: 0.03 },
	{ said: 'no food, no home or fear at home, told anything', of: 'near', is: isAlarm, before: 0.03 }
] as const;

/** What becomes of some phrases, held to targets or not. */
function* figuresOf(dangers: readonly Danger[], name: string, isHeld: boolean): Generator<Figure> {
	for (const figure of FIGURES) {
		const numbers = dangers
			.filter(({ kind }) => kind === figure.of)
			.map((one) => (figure.is(one) ? 1 : 0));
		if (numbers.length === 0) continue;
		const target = 'least' in figure ? figure.least : 'most' in figure ? figure.most : undefined;
		yield {
			name: `${name}, ${numbers.length}: ${figure.said}`,
			value: mean(numbers),
			unit: '',
			better: 'least' in figure ? 'more' : 'less',
			...(isHeld && target !== undefined && { target }),
			beside: { name: 'a first prototype', value: figure.before },
			interval: interval(numbers)
		};
	}
}

/** Phrases of danger and what looks like them; the sealed half is held to targets. */
export async function* danger(): AsyncGenerator<Figure> {
	for (const half of HALVES) {
		const dangers = await judgeDangers(half, LANGUAGE_CODES);
		yield* figuresOf(dangers, `${half} half`, half === 'sealed');
	}
	yield* figuresOf(await judgeBreadth(LANGUAGE_CODES, 'breadth'), 'kept back', false);
	yield* figuresOf(
		await judgeBreadth(LANGUAGE_CODES, 'wider'),
		'kept back, said more variously',
		false
	);
}
