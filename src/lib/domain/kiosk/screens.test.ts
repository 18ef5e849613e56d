import { describe, expect, it } from 'vitest';
import type { Listing } from '../listing.ts';
import { neededFor, PER_SCREEN, screenOf } from './screens.ts';

const shown = (id: number) => ({ activity: { id: `a${id}` } }) as Listing['matches'][number];
/** A listing of `total`, of which the first `there` have been made ready. */
const listing = (total: number, there = total): Listing => ({
	matches: Array.from({ length: there }, (_, id) => shown(id)),
	total,
	away: [
		{ id: 'x', name: 'X', at: 0 },
		{ id: 'y', name: 'Y', at: 7 }
	],
	wider: { matches: [shown(100)], gave: ['farther'] as unknown as Listing['wider']['gave'] },
	filters: [],
	corrections: [],
	ignored: [],
	asWritten: [],
	loosenings: [],
	urgency: { kind: 'none' } as unknown as Listing['urgency'],
	view: { sort: 'best', shown: there },
	ideas: false,
	exact: false
});
const idsOn = (screen: number, of: Listing) =>
	screenOf(of, screen).listing.matches.map(({ activity }) => activity.id);

describe('a public screen', () => {
	it('shows five at a time, all of them once, in order', () => {
		const all = listing(12);
		expect([0, 1, 2].flatMap((screen) => idsOn(screen, all))).toEqual(
			all.matches.map(({ activity }) => activity.id)
		);
		expect([0, 1, 2].map((screen) => screenOf(all, screen).hasMore)).toEqual([true, true, false]);
		expect(screenOf(all, 2).first).toBe(2 * PER_SCREEN);
	});

	it('knows that there is more than has been made ready', () => {
		expect(screenOf(listing(12, neededFor(0)), 0).hasMore).toBe(true);
		expect(screenOf(listing(5, neededFor(0)), 0).hasMore).toBe(false);
	});

	it('shows what was taken away where it stood, and what nearly fits at the end', () => {
		const all = listing(12);
		expect(screenOf(all, 0).listing.away).toEqual([{ id: 'x', name: 'X', at: 0 }]);
		expect(screenOf(all, 1).listing.away).toEqual([{ id: 'y', name: 'Y', at: 2 }]);
		expect(screenOf(all, 1).listing.wider.matches).toEqual([]);
		expect(screenOf(all, 2).listing.wider.matches.length).toBe(1);
	});

	it('ends with the ideas where only ideas are shown', () => {
		expect(screenOf({ ...listing(40, 6), ideas: true }, 1).hasMore).toBe(false);
	});
});
