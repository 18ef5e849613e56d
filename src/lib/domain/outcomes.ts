/**
 * What people may be asked after a visit (patients.md 8.10), and how they feel: the four personal wellbeing questions of
 * the Office for National Statistics, verbatim, and its direct question on loneliness (patients.md part 6). Every question
 * can be skipped. What is answered is outcome-answers.ts.
 */
export const VISIT_STEPS = ['went', 'how', 'again', 'hindered', 'contact'] as const;
export type VisitStep = (typeof VISIT_STEPS)[number];
/** How the questions after a visit end; `ask` for somebody who would like to be contacted. */
export type VisitEnd = 'done' | 'ask';

export const VISIT_OPTIONS: Record<VisitStep, readonly string[]> = {
	went: ['yes', 'notYet', 'no'],
	how: ['liked', 'ok', 'notForMe'],
	again: ['yes', 'maybe', 'no'],
	hindered: [
		'noContact',
		'noTransport',
		'alone',
		'forgot',
		'unwell',
		'cost',
		'notRight',
		'time',
		'other'
	],
	contact: ['yes', 'no']
};

/** What comes after a question and its answer, which is empty where it was skipped. */
export function afterVisit(step: VisitStep, answer: string): VisitStep | VisitEnd {
	switch (step) {
		case 'went':
			return answer === 'yes' ? 'how' : answer === '' ? 'contact' : 'hindered';
		case 'how':
			return 'again';
		case 'again':
		case 'hindered':
			return 'contact';
		case 'contact':
			return answer === 'yes' ? 'ask' : 'done';
	}
}

/** In the order that the ONS asks them; the last is not one of the four, and has words for answers. */
export const WELLBEING_STEPS = ['satisfied', 'worthwhile', 'happy', 'anxious', 'lonely'] as const;
export type WellbeingStep = (typeof WELLBEING_STEPS)[number];

/** From 0 to 10, each a radio: a slider cannot be used by everybody, and starts at an answer. */
export const SCORES = Array.from({ length: 11 }, (_, score) => String(score));
export const HOW_OFTEN = ['often', 'some', 'occasionally', 'hardly', 'never'] as const;

/** The question after another one, or `done` after the last. */
export const afterWellbeing = (step: WellbeingStep): WellbeingStep | 'done' =>
	WELLBEING_STEPS[WELLBEING_STEPS.indexOf(step) + 1] ?? 'done';
