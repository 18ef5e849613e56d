import { describe, expect, it } from 'vitest';
import { fuzzImport, KIND_NAMES } from './fuzz/fuzz-import.ts';

/** The same every time; `npm run fuzz -- import` makes up others. */
const SEED = 20261121;
/** As often as its weight says of 5,000. */
const CASES = 5000;

describe('a hostile directory', () => {
	it('is brought in or refused, with nothing invalid, private or harmful in what comes of it', async () => {
		const { passed, failures } = await fuzzImport({ cases: CASES, seed: SEED });
		expect(failures).toEqual([]);
		expect(passed).toBeGreaterThanOrEqual(CASES);
	}, 120_000);

	it('is of every kind that we read', () => {
		expect(KIND_NAMES).toEqual(expect.arrayContaining(['live', 'icalendar', 'xlsx', 'zip', 'csv']));
	});
});
