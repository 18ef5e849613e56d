import { describe, expect, it } from 'vitest';
import {
	checkedOpeningHours,
	OPENING_HOURS,
	openingHoursAgreement
} from '../../../../tests/bench/opening-hours.ts';
import { readWhen } from './schedules.ts';

const cases = checkedOpeningHours();

describe.skipIf(cases.length === 0)(
	`readWhen on real opening hours (skipped without ${OPENING_HOURS})`,
	() => {
		const agreement = openingHoursAgreement(cases, (text) => readWhen(text));

		it('never disagrees with a careful reader', () => {
			expect(agreement.disagreements).toEqual([]);
		});

		it('agrees with 95 % of the cases, or is unsure for a stated cause', () => {
			const { agree, unsureForCause, readerSlipped } = agreement;
			const judged = cases.length - readerSlipped;
			expect((agree + unsureForCause) / judged).toBeGreaterThanOrEqual(0.95);
			expect(unsureForCause).toBeLessThan(0.05 * judged);
		});

		it("calls no more than a handful of the reader's answers a slip", () => {
			expect(agreement.readerSlipped).toBeLessThanOrEqual(5);
		});
	}
);
