import { describe, expect, it } from 'vitest';
import { bringAbout, MUTANTS } from './faults/referrals/campaign.ts';
import { FAULTS } from './faults/referrals/faults.ts';
import { MODEL_MUTANTS, walkModel } from './faults/referrals/model.ts';
import { isClean } from './faults/tally.ts';

/** The whole of it is `npm run faults -- quick`, and more of it `night`. */
const named = (...names: string[]) => FAULTS.filter(({ name }) => names.includes(name));

describe('a request for help', () => {
	it('is neither lost nor doubled, nor called sent when it is not, nor readable, by any named fault', async () => {
		const tally = await bringAbout(FAULTS, { seed: 1 });
		expect(tally.problems).toEqual([]);
		expect(tally.injected).toBeGreaterThanOrEqual(40);
	});

	it.each(MUTANTS)('shows when it is handled with "%s"', async (mutant) => {
		const few = named(
			'power cut right after "saved"',
			'answer 500',
			'answer lost after commit',
			'crash right after the answer'
		);
		expect(few).toHaveLength(4);
		expect(isClean(await bringAbout(few, { seed: 1, mutant }))).toBe(false);
	});
});

describe('the named faults', () => {
	it('have a name each', () => {
		expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
	});
});

describe('the queue and the site, step by step', () => {
	it('hold what they promise, whatever the steps', async () => {
		const { steps, found } = await walkModel({ least: 2000, seed: 1 });
		expect(found).toBeUndefined();
		expect(steps).toBeGreaterThanOrEqual(2000);
	});

	it.each(MODEL_MUTANTS)('show when it is handled with "%s"', async (mutant) => {
		const { found } = await walkModel({ least: 2000, seed: 1, mutant });
		expect(found).toMatch(/lost|doubled|falseSent/);
	});
});
