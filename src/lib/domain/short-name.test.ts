import { describe, expect, it } from 'vitest';
import { shortName } from './short-name.ts';

describe('a short name', () => {
	it('is the same for ever: addresses that hold it are on paper', () => {
		expect(['demo.choir', 'hsds-5f0c2a5e'].map(shortName)).toEqual(['4db2y', '8bdg7']);
	});

	it('has nothing in it that is misread', () => {
		const names = Array.from({ length: 500 }, (_, number) => shortName(`activity-${number}`));
		for (const name of names) expect(name).toMatch(/^[2-9a-hjkmnp-rtv-z]{5}$/);
	});

	it('is shared by hardly any two of ten thousand ids that differ little', () => {
		const names = new Set(Array.from({ length: 10_000 }, (_, number) => shortName(`a.${number}`)));
		expect(names.size).toBeGreaterThan(9_980);
	});
});
