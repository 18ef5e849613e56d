import type { Listing } from '../listing.ts';

/** How many results a public screen shows at a time: it never has to be scrolled far, and nothing is ever lost from view. */
export const PER_SCREEN = 5;

/** How many of the list have to be there to show this screen of it, counted from 0. */
export const neededFor = (screen: number): number => (screen + 1) * PER_SCREEN;

export interface Screen {
	listing: Listing;
	/** The number of the first that is shown, counted from 0. */
	first: number;
	hasMore: boolean;
}

/** One screen of a listing that has at least `neededFor(screen)` matches if there are so many; what nearly fits comes last. */
export function screenOf(listing: Listing, screen: number): Screen {
	const first = screen * PER_SCREEN;
	const matches = listing.matches.slice(first, first + PER_SCREEN);
	const most = listing.ideas ? listing.matches.length : listing.total;
	const hasMore = first + matches.length < most;
	const isShown = ({ at }: { at: number }) =>
		at >= first && (at < first + matches.length || !hasMore);
	return {
		first,
		hasMore,
		listing: {
			...listing,
			matches,
			away: listing.away.filter(isShown).map((each) => ({ ...each, at: each.at - first })),
			wider: hasMore ? { ...listing.wider, matches: [], gave: [] } : listing.wider
		}
	};
}
