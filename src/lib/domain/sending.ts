/** What an answer to a sealed request means. */
import { verifyReceipt } from './sealing.ts';
import type { Envelope, PublicKey, Receipt } from './sealing.ts';

/** The site's word that these very bytes can never be accepted. */
const NEVER = new Set([400, 409, 410, 413, 422]);

/** An answer as it came over the network; `body` is `undefined` where it was not JSON. */
export interface Answer {
	status: number;
	body?: unknown;
	/** The `Retry-After` header. */
	retryAfter?: string | null;
}

/** What became of one try. */
export type Outcome =
	| { kind: 'delivered'; receipt: Receipt }
	/** A person has to look at it: it stays on the phone, with a number to call. */
	| { kind: 'never'; status: number }
	/** Everything else, whatever the reason; `after` is how long the site asked to be left alone, in milliseconds. */
	| { kind: 'retry'; after?: number };

/**
 * Delivered only on a receipt that one of the site's keys signed for exactly these bytes. Never only where the site
 * itself says so, in JSON with a `problem`. A captive portal, a proxy, a redirect and a fault of ours are all "retry".
 */
export async function readAnswer(
	{ status, body, retryAfter }: Answer,
	envelope: Envelope,
	keys: readonly PublicKey[]
): Promise<Outcome> {
	if (NEVER.has(status) && isProblem(body)) return { kind: 'never', status };
	if (status === 200 || status === 201) {
		const receipt = await verifyReceipt(body, envelope, keys);
		if (receipt) return { kind: 'delivered', receipt };
	}
	// In seconds, as we write it; a date is somebody else's, and a clock that is wrong would make years of it.
	const seconds = /^\d{1,6}$/.test(retryAfter ?? '') ? Number(retryAfter) : 0;
	return { kind: 'retry', ...(seconds > 0 && { after: seconds * 1000 }) };
}

const isProblem = (body: unknown): boolean =>
	typeof body === 'object' &&
	body !== null &&
	'problem' in body &&
	typeof body.problem === 'string';
