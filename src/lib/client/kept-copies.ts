/**
 * What the worker may keep: only what is, byte for byte, what its own list says. A captive portal, a 404 page under a
 * file's name, or half an answer is never kept, and a full disk never keeps a good answer from whoever asked for it.
 */

/** The map that somebody asked to have kept: see kept-map.ts. */
export const MAP_CACHE = 'map-1';

/** SHA-256 of bytes, in hexadecimal. */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Ours and whole as far as its head says: never a redirect, an error, or another site's. */
const isOurs = (response: Response): boolean =>
	response.ok && (response.type === 'basic' || response.type === 'default') && !response.redirected;

/**
 * Keeps an answer under `path` if its bytes have this SHA-256. Resolves to whether it is kept now; never rejects, because
 * keeping is an extra.
 */
export async function keepIfTrue(
	cache: Pick<Cache, 'put'>,
	path: string,
	response: Response,
	digest: string | undefined
): Promise<boolean> {
	try {
		if (!digest || !isOurs(response)) return false;
		const copy = response.clone();
		if ((await sha256(await response.arrayBuffer())) !== digest) return false;
		await cache.put(path, copy);
		return true;
	} catch {
		return false;
	}
}

/** An answer in JSON that is ours and has these names in it; `undefined` for anything else. Never rejects. */
export async function ownJson<Answer extends object>(
	response: Response,
	names: readonly (keyof Answer & string)[]
): Promise<Answer | undefined> {
	const isJson = response.headers.get('content-type')?.startsWith('application/json');
	if (!isOurs(response) || !isJson) return undefined;
	const read: unknown = await response.json().catch(() => undefined);
	if (typeof read !== 'object' || read === null) return undefined;
	return names.every((name) => name in read) ? (read as Answer) : undefined;
}

/** Whether an answer is the empty page of this very build: it names the script that starts it. Never rejects. */
export async function isShellOf(response: Response, start: string): Promise<boolean> {
	if (!isOurs(response)) return false;
	const text = await response.text().catch(() => '');
	return text.includes(start);
}
