import { describe, expect, it } from 'vitest';
import { readTemplateRow } from './template.ts';

const read = (needs: string) => {
	const reading = readTemplateRow({ id: 'a', name: 'Tuesday table', needs }, '2026-11-21');
	if (reading.outcome !== 'accepted') throw new Error('it was not accepted');
	return reading;
};

describe('the column "needs"', () => {
	it('says what an activity is for, whatever the case of its ids', () => {
		expect(read('Knitting; homehelp; knitting').activities[0]?.needs).toEqual([
			'knitting',
			'homeHelp'
		]);
	});

	it('says nothing where it is empty, so that the words tell', () => {
		expect(read(' ').activities[0]).not.toHaveProperty('needs');
	});

	it('names what is no need', () => {
		const { activities, suspicious } = read('wool; knitting');
		expect(activities[0]?.needs).toEqual(['knitting']);
		expect(suspicious).toMatchObject([{ field: 'needs' }]);
	});
});
