import { expect, test } from '@playwright/test';
import { killImports } from '../faults/catalogue-kill.ts';

/** A sample of `npm run faults -- catalogue-kill`. */
test('an import that is killed at any moment leaves a whole release live', async () => {
	const survived = await killImports({ kills: 12, forMs: 15_000, seed: 1 });
	expect(survived.problems).toEqual([]);
	expect(survived.kills).toBeGreaterThan(2);
});
