/**
 * One cookie that counts the requests waiting on this phone, kept apart from the storage that holds them: where the
 * browser has thrown the storage away, the count is what is left to notice it by. It says nothing else, is set with the
 * first request that is saved, and goes with the last.
 */
const NAME = 'waiting';
/** As long as browsers keep a cookie at most, in seconds. */
const LONGEST = 400 * 24 * 60 * 60;

/** How many requests were waiting when the count was last written; 0 where there is no count. */
export function countKept(): number {
	const [, count = '0'] =
		new RegExp(`(?:^|; )${NAME}=(\\d{1,4})(?:;|$)`).exec(document.cookie) ?? [];
	return Number(count);
}

/** Writes the count; with 0 the cookie goes. */
export function keepCount(count: number): void {
	const secure = location.protocol === 'https:' ? '; secure' : '';
	const age = count > 0 ? LONGEST : 0;
	document.cookie = `${NAME}=${count}; path=/; samesite=strict; max-age=${age}${secure}`;
}

/**
 * Whether requests that waited have gone with the browser's storage. It throws all of a site's storage away or none, so
 * they are gone only where nothing at all is left: what our worker sent in the meantime left its reference behind.
 */
export const hasLost = (counted: number, left: { waiting: number; delivered: number }): boolean =>
	counted > 0 && left.waiting + left.delivered === 0;
