import { describe, expect, it } from 'vitest';
import { daysInWords } from './words.ts';

const WEEK = [25, 26, 27, 28, 29, 30, 31].map((day) => `2026-12-${day}`);

describe('daysInWords', () => {
	it('tells days in a row as one stretch, each day once', () => {
		expect(daysInWords(['2026-12-05', ...WEEK, '2026-12-05'], 'en')).toBe(
			'5 December 2026 and 25 to 31 December 2026'
		);
		expect(daysInWords(['2026-12-31', '2027-01-01', '2027-01-02'], 'en')).toBe(
			'31 December 2026 to 2 January 2027'
		);
	});

	it('names two days that follow each other', () => {
		expect(daysInWords(['2026-12-26', '2026-12-25'], 'en')).toBe(
			'25 December 2026 and 26 December 2026'
		);
	});

	it('tells a stretch in the way of the language', () => {
		expect(daysInWords(WEEK, 'pl')).toBe('25–31 grudnia 2026');
	});
});
