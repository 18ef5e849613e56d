/**
 * "Tell us what is missing": what somebody looked for and did not find, said by a press of a button. Topics, what would
 * make it easier, times and the first half of a postcode: nothing in it is a person, and no words of their own.
 */
import { parsePostcode } from './geography.ts';
import type { FindAnswers } from './questions/answers.ts';
import { answered, chosen, oneError } from './questions/form.ts';
import type { Fields, Parsed } from './questions/form.ts';
import type { Values } from './questions/values.ts';
import { ACCESS_NEEDS, TIMES_OF_WEEK, TOPICS } from './topics.ts';
import type { AccessNeed, TimeOfWeek, Topic } from './topics.ts';

export interface UnmetNeed {
	/** A UUID, so that what is sent twice counts once. */
	id: string;
	topics: Topic[];
	needs: AccessNeed[];
	times: TimeOfWeek[];
	/** The outward code of a postcode, such as NE6: some ten thousand homes. Empty where it was not said. */
	outcode: string;
}

/** What of it a person says. */
export type Missed = Omit<UnmetNeed, 'id'>;

/** Fewer than this many are never shown as a number: a rare wish in a small place could be somebody. */
export const FEWEST_SHOWN = 5;

/**
 * Reads the form. At least one topic has to be chosen. Of a whole postcode only its first half is taken; what is no
 * postcode is refused with its own words.
 */
export function readMissed(fields: Fields): Parsed<Missed> {
	const topics = chosen(fields, 'topics', TOPICS);
	if (topics.length === 0) return oneError('topics', 'topics');
	const typed = fields.one('outcode');
	const outcode = typed === '' ? '' : parsePostcode(typed)?.outcode;
	if (outcode === undefined) return oneError('outcode', 'outcode');
	return answered({
		topics,
		needs: chosen(fields, 'needs', ACCESS_NEEDS),
		times: chosen(fields, 'times', TIMES_OF_WEEK),
		outcode
	});
}

/** What the form shows first to somebody who has answered the questions: what they said there, and half their postcode. */
export const missedValues = (find: FindAnswers): Values => {
	const outcode = parsePostcode(find.place?.postcode ?? '')?.outcode;
	return {
		topics: [...(find.topics ?? [])],
		needs: [...(find.needs ?? [])],
		times: [...(find.times ?? [])],
		outcode: outcode === undefined ? [] : [outcode]
	};
};

/** How often one thing was missed; `undefined` stands for fewer than `FEWEST_SHOWN`, and not none. */
export interface MissedCounts {
	/** Since when, `YYYY-MM-DD`. */
	since: string;
	total: number | undefined;
	byTopic: { topic: Topic; count: number | undefined }[];
	byOutcode: { outcode: string; count: number }[];
	byNeed: { need: AccessNeed; count: number }[];
	byTime: { time: TimeOfWeek; count: number }[];
}

function tally<Key extends string>(keys: readonly Key[]): [Key, number][] {
	const counts = new Map<Key, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** Counts of what was missed since a day, the most missed first, with small numbers left out. */
export function countMissed(missed: readonly Missed[], since: string): MissedCounts {
	const shown = (count: number) => (count < FEWEST_SHOWN ? undefined : count);
	const frequent = <Key extends string>(keys: readonly Key[]) =>
		tally(keys).filter(([, count]) => count >= FEWEST_SHOWN);
	return {
		since,
		total: missed.length === 0 ? 0 : shown(missed.length),
		byTopic: tally(missed.flatMap(({ topics }) => topics)).map(([topic, count]) => ({
			topic,
			count: shown(count)
		})),
		byOutcode: frequent(missed.flatMap(({ outcode }) => (outcode ? [outcode] : []))).map(
			([outcode, count]) => ({ outcode, count })
		),
		byNeed: frequent(missed.flatMap(({ needs }) => needs)).map(([need, count]) => ({
			need,
			count
		})),
		byTime: frequent(missed.flatMap(({ times }) => times)).map(([time, count]) => ({ time, count }))
	};
}
