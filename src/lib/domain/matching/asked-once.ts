import type { Activity } from '../activity.ts';

/**
 * Asks each of some activities once, by place, and keeps the answer: a byte each, whatever order they are asked in.
 * @param answers all that there can be; the first of them where there is no activity
 */
export function askedOnce<Answer>(
	activities: readonly Activity[],
	answers: readonly Answer[],
	ask: (activity: Activity) => Answer
): (place: number) => Answer {
	// 0 until it is asked for, then the number of the answer from 1 on.
	const kept = new Uint8Array(activities.length);
	return (place) => {
		const known = kept[place] ?? 0;
		if (known > 0) return answers[known - 1] as Answer;
		const activity = activities[place];
		if (activity === undefined) return answers[0] as Answer;
		const answer = ask(activity);
		kept[place] = 1 + answers.indexOf(answer);
		return answer;
	};
}
