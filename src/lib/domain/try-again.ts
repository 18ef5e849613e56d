/** All in milliseconds. The longest leaves room for chance within the minute in which an outage that ends is noticed. */
const FIRST_WAIT = 8_000;
const LONGEST_WAIT = 48_000;
const LONGEST_ASKED = 10 * 60_000;

/**
 * How long to wait before the next try, in milliseconds: twice as long after each in vain, a quarter more or less by
 * `chance` (0 to 1) so that a thousand phones do not come back at once, and never sooner than the site asked, up to ten
 * minutes.
 */
export function waitBeforeTry(inVain: number, chance: number, asked = 0): number {
	const wait = Math.min(FIRST_WAIT * 2 ** Math.min(inVain, 10), LONGEST_WAIT);
	return Math.max(wait * (0.75 + chance / 2), Math.min(asked, LONGEST_ASKED));
}

/**
 * Whether a request is on its way, as far as this phone knows: while a try is under way, unless the request was parked.
 * One of this very tab (`isOurs`) that is not there is so only until the storage was read: after that it has gone.
 */
export const isUnderWay = (
	request: { parked?: unknown } | undefined,
	{ isTrying, isRead, isOurs }: { isTrying: boolean; isRead: boolean; isOurs: boolean }
): boolean => (request ? isTrying && !request.parked : isOurs && (isTrying || !isRead));
