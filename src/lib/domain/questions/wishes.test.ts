import { describe, expect, it } from 'vitest';
import { wishesOf } from './wishes.ts';

describe('wishesOf', () => {
	it('asks the matcher for nothing where a person has no wish', () => {
		expect(
			wishesOf({ everything: true, attendance: 'any', needs: [], times: [], mattersMost: 'all' })
		).toEqual({});
	});
});
