import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../../tests/factories.ts';
import { buildIndex } from './activity-index.ts';
import { whatItIs } from './what-it-is.ts';
import type { Reason } from './wishes.ts';

const activities = catalogueOf({
	Plot: { topics: ['outdoors'], needs: ['gardening'] },
	'Plot and Cards': { topics: ['outdoors', 'company'], needs: ['gardening', 'games'] },
	Untold: { topics: ['outdoors'] }
});
const index = buildIndex(activities, []);
const is = (name: string, ...reasons: Reason[]) => {
	const activity = activities.find((each) => each.name === name);
	if (!activity) throw new Error(`no "${name}" in the catalogue`);
	return whatItIs(activity, reasons, index);
};

describe('whatItIs', () => {
	it('is what the person spoke of', () => {
		const said: Reason = { kind: 'words', said: 'grow things', need: 'gardening' };
		expect(is('Plot', said)).toBe('gardening');
		expect(is('Plot and Cards', { kind: 'words', said: 'cards', need: 'games' })).toBe('games');
	});

	it('is what it plainly is of a topic they chose, or that their words belong to', () => {
		expect(is('Plot', { kind: 'topic', said: 'outdoors' })).toBe('gardening');
		expect(is('Plot', { kind: 'words', said: 'woods', need: 'nature' })).toBe('gardening');
	});

	it('is left unsaid of what it is not shown for', () => {
		expect(is('Plot')).toBeUndefined();
		expect(is('Plot', { kind: 'topic', said: 'money' })).toBeUndefined();
		expect(is('Plot', { kind: 'need', said: 'free' })).toBeUndefined();
	});

	it('is left unsaid where its listing does not tell', () => {
		expect(is('Untold', { kind: 'topic', said: 'outdoors' })).toBeUndefined();
	});
});
