import { describe, expect, it } from 'vitest';
import {
	afterVisit,
	afterWellbeing,
	VISIT_OPTIONS,
	VISIT_STEPS,
	WELLBEING_STEPS
} from './outcomes.ts';
import type { VisitEnd, VisitStep } from './outcomes.ts';

function way(answers: Partial<Record<VisitStep, string>>): (VisitStep | VisitEnd)[] {
	const steps: (VisitStep | VisitEnd)[] = ['went'];
	for (;;) {
		const last = steps.at(-1);
		const step = VISIT_STEPS.find((each) => each === last);
		if (!step) return steps;
		steps.push(afterVisit(step, answers[step] ?? ''));
	}
}

describe('afterVisit', () => {
	it('asks somebody who went how it was', () => {
		expect(way({ went: 'yes' })).toEqual(['went', 'how', 'again', 'contact', 'done']);
	});

	it.each(['no', 'notYet'])('asks somebody who did not go (%s) what got in the way', (went) => {
		expect(way({ went })).toEqual(['went', 'hindered', 'contact', 'done']);
	});

	it('asks somebody who skips the first question only if a person may contact them', () => {
		expect(way({})).toEqual(['went', 'contact', 'done']);
	});

	it('leads whoever would like to be contacted there', () => {
		expect(way({ contact: 'yes' }).at(-1)).toBe('ask');
	});

	it('ends, whatever is answered', () => {
		for (const went of VISIT_OPTIONS.went)
			for (const contact of VISIT_OPTIONS.contact)
				expect(['done', 'ask']).toContain(way({ went, contact }).at(-1));
	});
});

describe('afterWellbeing', () => {
	it('asks the four in their order, then of loneliness, then no more', () => {
		const after = WELLBEING_STEPS.map(afterWellbeing);
		expect(after).toEqual(['worthwhile', 'happy', 'anxious', 'lonely', 'done']);
	});
});
