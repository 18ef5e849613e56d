/**
 * What people want to know before they go somewhere new, which is what gets them through the door (patients.md 8.2 and
 * part 9): who meets them, what to bring, whether they can just watch, leave early, or take somebody along.
 */
import type { Activity } from './activity.ts';

export const FIRST_VISIT_QUESTIONS = ['meet', 'bring', 'watch', 'leave', 'company'] as const;
export type FirstVisitQuestion = (typeof FIRST_VISIT_QUESTIONS)[number];

/** How people who run something speak of each in English, which is what they write in. */
const SPOKEN_OF: Record<FirstVisitQuestion, RegExp> = {
	meet: /\b(meets?|met|greet\w*|welcom\w+|hello|ask for|look for|shout for|hosts?|show you|shows you|sits? with)\b/i,
	bring: /\b(bring|wear|clothes|shoes|boots|trainers|kit|a pen)\b/i,
	watch: /\b(watch\w*|look on|listen|sit out|join in or not)\b/i,
	leave:
		/\b(leave|go home|slip out|step out|turn(ing)? back|on the latch|hang up|twenty minutes)\b/i,
	company:
		/\b(friends?|family|someone with you|bring someone|carers?|together|the person with you)\b/i
};

/**
 * The questions that nothing we know of an activity touches, in their order: those that a person may still want to ask.
 * It errs towards too few, because everything that is known is shown above them.
 */
export function questionsToAsk({
	firstVisit = '',
	bring,
	accessibility
}: Pick<Activity, 'firstVisit' | 'bring' | 'accessibility'>): FirstVisitQuestion[] {
	const known: Partial<Record<FirstVisitQuestion, boolean>> = {
		bring: bring !== undefined,
		company: accessibility.someoneCanGoWithYou === true
	};
	return FIRST_VISIT_QUESTIONS.filter(
		(question) => !known[question] && !SPOKEN_OF[question].test(firstVisit)
	);
}
