import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../../tests/factories.ts';
import { surveyImport } from '../report/fixes.ts';
import { reportOf, row } from '../report/report.fixture.ts';
import { describeReport } from './describe-report.ts';

const refused = row({ outcome: 'refused', name: '', row: 4, reason: 'it has no name' });

describe('the report at a terminal', () => {
	it('begins with the counts, then says what to put right first and what to do about it', () => {
		const activities = catalogueOf({ 'Wool club': { schedules: [] }, Choir: { schedules: [] } });
		const quality = surveyImport([{ activities, origins: [], rows: [] }], '2026-11-21');
		const text = describeReport(reportOf(['one'], { quality }), false);
		expect(text).toMatch(/^one: open-referral-uk, from one.json\n {2}1 record read: 1 accepted/);
		expect(text).toContain('2 × No day or time. Ask when it is on. E.g. "Wool club", "Choir"');
		expect(text.indexOf('No day or time')).toBeLessThan(text.indexOf('No word on what it costs'));
		expect(text.endsWith('Release 3 is live.\n')).toBe(true);
	});

	it('names a refused row by its number, and gives the reason', () => {
		const text = describeReport(reportOf(['one'], { rows: [refused] }), false);
		expect(text).toContain('1 × it has no name; put it right in the source, then import again');
		expect(text).toContain('invented row 4, a: it has no name');
	});

	it('says why a feed was not taken', () => {
		const kept = [{ feed: 'one', why: 'it has lost half of its records' }];
		expect(describeReport(reportOf(['one'], { kept }), false)).toContain(
			'one was not taken: it has lost half of its records'
		);
	});

	it('says that a dry run wrote nothing', () => {
		expect(describeReport(reportOf(['one']), true)).toMatch(/A dry run: nothing was written\.\n$/);
	});
});
