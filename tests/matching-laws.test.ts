import { describe, expect, it } from 'vitest';
import type { Activity } from '../src/lib/domain/activity.ts';
import { buildIndex } from '../src/lib/domain/matching/activity-index.ts';
import { loadLanguages } from '../src/lib/domain/matching/language.ts';
import { match } from '../src/lib/domain/matching/match.ts';
import { urgentPhrases } from '../src/lib/domain/safety/urgent-phrases.ts';
import { demonstration, TODAY } from './bench/matching/directories.ts';
import { seeded } from './faults/random.ts';
import { readUtterances, tasksFor, type Task } from './matching/evaluate.ts';
import { mean, scoreOf } from './matching/scores.ts';

/**
 * What must not matter, measured on the tuning half over the demonstration, in three languages so that it takes a few
 * seconds. Chance is the same every time.
 */
const languages = await loadLanguages(['pl', 'es']);
const { activities, labels } = demonstration();
const index = buildIndex(activities, languages);
const utterances = ['en', 'pl', 'es'].flatMap((code) => readUtterances('tuning', code));
const tasks = tasksFor(utterances, labels).filter(({ expected }) => expected !== undefined);

function ndcg(change: (task: Task) => string, over = index, asked = tasks): number {
	return mean(
		asked.map((task) => {
			const { matches } = match({ words: change(task) }, over, {
				language: task.language,
				now: { date: TODAY, time: '09:00' }
			});
			const found = matches.map(({ activity }) => activity.source.id);
			return task.expected === undefined ? 0 : scoreOf(found, task.expected).ndcg;
		})
	);
}
const asSaid = ndcg(({ text }) => text);

const random = seeded(4);
const below = (most: number): number => Math.floor(random() * most);
/** Shorter words leave nothing to know them by. */
const SHORTEST = 5;

/** One longer word with two letters swapped, one missing or one twice. */
function mistyped({ text }: Task): string {
	const words = text.split(' ');
	const long = words.flatMap((word, at) => (word.length >= SHORTEST ? [at] : []));
	const at = long[below(long.length)];
	const word = at === undefined ? undefined : words[at];
	if (at === undefined || word === undefined) return text;
	const place = 1 + below(word.length - 3);
	const [start, a = '', b = '', end] = [
		word.slice(0, place),
		word[place],
		word[place + 1],
		word.slice(place + 2)
	];
	words[at] = start + ([b + a, b, a + a + b][below(3)] ?? '') + end;
	return words.join(' ');
}

function shuffled({ text }: Task): string {
	const words = text.split(' ').map((word) => ({ word, at: random() }));
	return words
		.sort((one, other) => one.at - other.at)
		.map(({ word }) => word)
		.join(' ');
}

const BOILERPLATE =
	'Everyone is welcome and you can meet new people. Free parking. If you are in crisis call 999. ' +
	'Volunteers serve tea and coffee. Carers go free.';
const withBoilerplate = (activity: Activity): Activity => ({
	...activity,
	description: `${activity.description ?? ''} ${BOILERPLATE}`
});

/** Whatever chance does once may be luck. */
const TIMES = 3;

describe('the order of results', () => {
	it('hardly suffers from a slip of the finger', () => {
		expect(asSaid - ndcg(mistyped)).toBeLessThanOrEqual(0.05);
	});

	it('hardly depends on the order of the words, where nothing is denied and no condition set', () => {
		const plain = tasks.filter(({ kinds }) => !kinds.includes('n') && !kinds.includes('c'));
		const inOrder = ndcg(({ text }) => text, index, plain);
		const losses = Array.from({ length: TIMES }, () => inOrder - ndcg(shuffled, index, plain));
		expect(mean(losses)).toBeLessThanOrEqual(0.02);
	});

	it('hardly changes where every listing says the same besides', () => {
		const padded = buildIndex(activities.map(withBoilerplate), languages);
		expect(asSaid - ndcg(({ text }) => text, padded)).toBeLessThanOrEqual(0.02);
	});
});

const DANGERS = ['I want to die', 'my husband hits me', 'no puedo respirar', 'chcę się zabić'];

it('is urgent still, whatever need is said besides', () => {
	const missed = tasks.flatMap(({ text, language }, at) => {
		const danger = DANGERS[at % DANGERS.length] ?? '';
		const said = at % 2 === 0 ? `${text}. ${danger}` : `${danger}, ${text}`;
		return urgentPhrases(said, language, languages) === 'urgent' ? [] : [said];
	});
	expect(missed).toEqual([]);
});
