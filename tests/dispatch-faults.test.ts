import { describe, expect, it } from 'vitest';
import { bringAboutDeliveries } from './faults/dispatch/campaign.ts';
import { DISPATCH_FAULTS } from './faults/dispatch/faults.ts';
import { DISPATCH_MUTANTS } from './faults/dispatch/mutants.ts';
import { isClean } from './faults/tally.ts';

const named = (...names: string[]) => DISPATCH_FAULTS.filter(({ name }) => names.includes(name));

describe('what is told of a request', () => {
	it('comes to every receiver once, and never of nothing, by any named fault', async () => {
		const tally = await bringAboutDeliveries(DISPATCH_FAULTS, { seed: 1 });
		expect(tally.problems).toEqual([]);
		expect(tally.injected).toBe(DISPATCH_FAULTS.length);
	});

	it.each(DISPATCH_MUTANTS)('shows when it is handled with "%s"', async (mutant) => {
		const few = named(
			'webhook: answer 500',
			'webhook: taken, then 500',
			'two servers at once',
			'server killed before sending',
			'server killed while a request is taken'
		);
		expect(few).toHaveLength(5);
		expect(isClean(await bringAboutDeliveries(few, { seed: 1, mutant }))).toBe(false);
	});

	it('has faults with a name each', () => {
		expect(new Set(DISPATCH_FAULTS.map(({ name }) => name)).size).toBe(DISPATCH_FAULTS.length);
	});
});
