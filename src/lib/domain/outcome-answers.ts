/**
 * What somebody answered after a visit or about how they feel, with nothing of who they are. A question that was skipped is
 * absent; whether they want to be contacted, and that they would rather not say, is no answer and is never sent.
 */
import { HOW_OFTEN, SCORES, VISIT_OPTIONS, WELLBEING_STEPS } from './outcomes.ts';
import type { WellbeingStep } from './outcomes.ts';
import { chosen, chosenOne } from './questions/form.ts';
import type { Fields } from './questions/form.ts';

export const ABOUT = ['visit', 'wellbeing'] as const;
export type About = (typeof ABOUT)[number];

export interface VisitAnswers {
	went?: string;
	how?: string;
	again?: string;
	hindered?: string[];
}
export type Score = Exclude<WellbeingStep, 'lonely'>;
export const SCORED = WELLBEING_STEPS.filter((step): step is Score => step !== 'lonely');
export type WellbeingAnswers = Partial<Record<Score, number>> & { lonely?: string };

export type Outcome =
	{ about: 'visit'; answers: VisitAnswers } | { about: 'wellbeing'; answers: WellbeingAnswers };

/** Whether it was asked for the first time or later, by a link. */
export type Turn = 'first' | 'later';

/** What a form brought of one kind; `undefined` where nothing was answered. */
export function answersFrom(about: About, fields: Fields): Outcome | undefined {
	const outcome: Outcome =
		about === 'visit'
			? { about, answers: visitFrom(fields) }
			: { about, answers: wellbeingFrom(fields) };
	return Object.keys(outcome.answers).length > 0 ? outcome : undefined;
}

function visitFrom(fields: Fields): VisitAnswers {
	const [went, how, again] = (['went', 'how', 'again'] as const).map((step) =>
		chosenOne(fields, step, VISIT_OPTIONS[step])
	);
	const hindered = chosen(fields, 'hindered', VISIT_OPTIONS.hindered);
	return {
		...(went && { went }),
		...(how && { how }),
		...(again && { again }),
		...(hindered.length > 0 && { hindered })
	};
}

function wellbeingFrom(fields: Fields): WellbeingAnswers {
	const lonely = chosenOne(fields, 'lonely', HOW_OFTEN);
	const scores = SCORED.flatMap((step) => {
		const score = chosenOne(fields, step, SCORES);
		return score === undefined ? [] : [[step, Number(score)] as const];
	});
	return { ...Object.fromEntries(scores), ...(lonely && { lonely }) };
}
