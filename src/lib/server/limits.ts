import { createHmac, randomBytes } from 'node:crypto';

/** How many of one kind of request an address may make, and in how many milliseconds that allowance grows back. */
const ALLOWANCES = {
	/** A library's machines share one address: generous, and a phone that is slowed keeps its request. */
	referral: { most: 60, per: 60_000 },
	listingReport: { most: 20, per: 60_000 },
	unmetNeed: { most: 20, per: 60_000 },
	answers: { most: 20, per: 60_000 },
	/** Looking for a request: by address, and by the reference that is tried, whoever tries it. */
	status: { most: 10, per: 60_000 },
	reference: { most: 10, per: 60 * 60_000 },
	signIn: { most: 10, per: 60_000 },
	/** By account, whoever tries: six figures must not be guessed. */
	signInCode: { most: 10, per: 10 * 60_000 },
	/** A program that takes every record by itself, several at once. */
	openReferral: { most: 1200, per: 60_000 }
} as const;
export type Limited = keyof typeof ALLOWANCES;

const DAY = 24 * 60 * 60_000;
/** How many buckets of one kind there are room for; those that were not asked for the longest make way. */
const MOST_BUCKETS = 50_000;

/** What counts as one address: an IPv4 address, also when it is written in IPv6; of IPv6 the /56 that a household has. */
function householdOf(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (mapped || !address.includes(':')) return mapped ?? address;
	const [head = '', tail = ''] = address.split('::');
	const [first, last] = [head, tail].map((part) => part.split(':').filter(Boolean));
	const zeros = Array.from({ length: 8 - (first?.length ?? 0) - (last?.length ?? 0) }, () => '0');
	const groups = [...(first ?? []), ...zeros, ...(last ?? [])].map((group) =>
		group.padStart(4, '0').toLowerCase()
	);
	return groups.slice(0, 4).join(':').slice(0, -2);
}

/**
 * Token buckets in memory, named by a hash of the address under a random key that changes every day: no address is ever
 * written down, and after a day nobody, ourselves included, could say whose a bucket was.
 */
export function openLimits(room = MOST_BUCKETS) {
	let key = randomBytes(32);
	let keyEnds = 0;
	let kinds = new Map<Limited, Map<string, { left: number; at: number }>>();

	/** Takes one from an address's allowance. Answers 0, or how many seconds to wait before the next try. */
	function take(kind: Limited, address: string, now: number): number {
		if (now > keyEnds) {
			key = randomBytes(32);
			keyEnds = now + DAY;
			kinds = new Map();
		}
		const name = createHmac('sha256', key)
			.update(`${kind} ${householdOf(address)}`)
			.digest('base64url');
		const { most, per } = ALLOWANCES[kind];
		// By kind, so that a crowd of one kind never makes room for guesses of another.
		const buckets = kinds.get(kind) ?? new Map<string, { left: number; at: number }>();
		kinds.set(kind, buckets);
		const bucket = buckets.get(name) ?? { left: most, at: now };
		// A clock that was set back gives nothing, and takes nothing away.
		const left = Math.min(most, bucket.left + (Math.max(0, now - bucket.at) / per) * most);
		// Taken out and put in again, it is the last in the map's order, and the first is the one to let go of.
		buckets.delete(name);
		buckets.set(name, { left: left >= 1 ? left - 1 : left, at: now });
		const [oldest] = buckets.size > room ? buckets.keys() : [];
		if (oldest !== undefined) buckets.delete(oldest);
		return left >= 1 ? 0 : Math.ceil((((1 - left) / most) * per) / 1000);
	}
	return { take };
}
