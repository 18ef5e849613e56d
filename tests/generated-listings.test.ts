import { describe, expect, it } from 'vitest';
import { activitySchema } from '../src/lib/domain/activity-schema.ts';
import { NEED_IDS } from '../src/lib/domain/matching/needs.ts';
import { generateDirectory } from './bench/matching/generated-listings.ts';

const TODAY = '2026-11-21';
const { activities, labels } = generateDirectory(2000, TODAY);

describe('a generated directory', () => {
	it('is the same every time', () => {
		expect(generateDirectory(200, TODAY)).toEqual(generateDirectory(200, TODAY));
	});

	it('holds only what an importer would let through', () => {
		const refused = activities.flatMap((one) => activitySchema.safeParse(one).error?.issues ?? []);
		expect(refused).toEqual([]);
	});

	it('has at least a page of listings for every need', () => {
		const scarce = NEED_IDS.filter(
			(need) => [...labels.values()].filter((needs) => needs.get(need) === 3).length < 10
		);
		expect(scarce).toEqual([]);
	});

	it('describes each of them in 15 to 80 words', () => {
		const lengths = activities.map(({ description = '' }) => description.split(' ').length);
		expect(Math.min(...lengths)).toBeGreaterThanOrEqual(15);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(80);
	});

	it('grades nothing that is no need', () => {
		const graded = [...labels.values()].flatMap((needs) => [...needs.keys()]);
		expect(graded.filter((need) => !NEED_IDS.some((id) => id === need))).toEqual([]);
	});
});
