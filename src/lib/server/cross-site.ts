/**
 * Whether a request that changes something was made by another website's page. Kit's own check compares `Origin`, which
 * browsers send as "null" with every form under our `Referrer-Policy: no-referrer`: it would turn away every person
 * without JavaScript. `Sec-Fetch-Site` says the same thing better and cannot be set by a page.
 *
 * A browser too old to send it, and whose `Origin` is "null" or absent, tells us nothing. Patients' forms take it at its
 * word, because there is nothing to forge there: no cookie, no session, and a request needs the answers that our own
 * pages encrypted. With `strict`, for the desk, it is refused.
 */
export function isCrossSite(
	request: { method: string; headers: Pick<Headers, 'get'> },
	origin: string,
	{ strict }: { strict: boolean }
): boolean {
	// These change nothing, and the last asks whether another website's page may read what anybody may.
	if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return false;
	const site = request.headers.get('sec-fetch-site');
	if (site !== null) return site !== 'same-origin' && site !== 'none';
	const claimed = request.headers.get('origin');
	if (claimed !== null && claimed !== 'null') return claimed !== origin;
	return strict;
}
