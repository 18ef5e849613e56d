import { describe, expect, it } from 'vitest';
import { isForReview, partsOf, withEnglish, wordsAlone } from './review.ts';

describe('words for review', () => {
	it('are those listed, and all below them', () => {
		const keys = ['start.extra', 'urgent.mental.cope', 'refer.sharing.agree'];
		expect(keys.map(isForReview)).toEqual([true, true, true]);
		const others = ['start.extras', 'start', 'refer.check.sharing', 'urgent.checked'];
		expect(others.map(isForReview)).toEqual([false, false, false, false]);
	});

	it('come apart again, also around a reference that is held together', () => {
		const text = withEnglish('رقم \u2066116 123\u2069', 'Call \u2066116 123\u2069');
		expect(partsOf(text)).toEqual({
			words: 'رقم \u2066116 123\u2069',
			english: 'Call \u2066116 123\u2069'
		});
		expect(wordsAlone(text)).toBe('رقم \u2066116 123\u2069');
	});

	it('are left as they are where no English stands beside them', () => {
		expect(partsOf('Call \u2066116 123\u2069')).toEqual({ words: 'Call \u2066116 123\u2069' });
	});
});
