/**
 * A proof that a device has done a little work for a request, some tens of milliseconds of it: too little for a person to
 * notice, enough that whoever sends thousands does. It is bound to the request's id and to the hour, so nobody has to be asked
 * for a riddle first. It keeps nothing secret, and a request without one is taken all the same (docs/delivery.md).
 */

/** How many bits of the hash have to be 0: a try in 65,536 succeeds. */
const BITS = 16;
/** More tries than ever were needed: what then has not been found is not looked for any longer. */
const MOST_TRIES = 4_000_000;

const INITIAL = Int32Array.of(
	0x6a09e667,
	0xbb67ae85,
	0x3c6ef372,
	0xa54ff53a,
	0x510e527f,
	0x9b05688c,
	0x1f83d9ab,
	0x5be0cd19
);
/** SHA-256's constants are the first bits of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const K = Int32Array.from(firstPrimes(64), (prime) => {
	const root = Math.cbrt(prime);
	return (root - Math.floor(root)) * 2 ** 32;
});

function firstPrimes(count: number): number[] {
	const primes: number[] = [];
	for (let each = 2; primes.length < count; each++)
		if (primes.every((prime) => each % prime !== 0)) primes.push(each);
	return primes;
}

const turned = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits));

/** Puts into `to` what SHA-256 makes of `state` and a block, the first 16 of `words` (FIPS 180-4, 6.2.2). In a hot loop. */
function compress(state: Int32Array, words: Int32Array, to: Int32Array): void {
	for (let i = 16; i < 64; i++) {
		const before = words[i - 15] ?? 0;
		const late = words[i - 2] ?? 0;
		const small = turned(before, 7) ^ turned(before, 18) ^ (before >>> 3);
		const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
		words[i] = ((words[i - 16] ?? 0) + small + (words[i - 7] ?? 0) + large) | 0;
	}
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let i = 0; i < 64; i++) {
		const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
		const first = (h + mixed + ((e & f) ^ (~e & g)) + (K[i] ?? 0) + (words[i] ?? 0)) | 0;
		const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
		h = g;
		g = f;
		f = e;
		e = (d + first) | 0;
		d = c;
		c = b;
		b = a;
		a = (first + second) | 0;
	}
	to.set([a, b, c, d, e, f, g, h]);
	for (let i = 0; i < 8; i++) to[i] = (to[i] ?? 0) + (state[i] ?? 0);
}

/** The hour an instant is in, counted from 1970. */
export const hourOf = (now: Date): number => Math.floor(now.getTime() / 3_600_000);

/** The 64 bytes that are hashed before the number that is looked for. */
const challengeOf = (id: string, hour: number) =>
	`hereabouts proof 1|${id}|${hour}`.padEnd(64, ' ').slice(0, 64);

/** Hashes a challenge of 64 bytes and a number in four: the first is done once for all numbers. */
function hasherOf(challenge: string): (number: number) => Int32Array {
	const view = new DataView(new TextEncoder().encode(challenge).buffer);
	const words = new Int32Array(64);
	const middle = new Int32Array(8);
	const hash = new Int32Array(8);
	for (let i = 0; i < 16; i++) words[i] = view.getInt32(4 * i);
	compress(INITIAL, words, middle);
	words.fill(0);
	return (number) => {
		words[0] = number;
		words[1] = 1 << 31;
		words[15] = 8 * (64 + 4);
		compress(middle, words, hash);
		return hash;
	};
}

const isFound = (hash: Int32Array) => (hash[0] ?? 1) >>> (32 - BITS) === 0;

/** Looks for a proof, for as long as a few tens of thousands of hashes take. Answers it as it is sent, or `undefined`. */
export function findProof(id: string, now: Date): string | undefined {
	const hour = hourOf(now);
	const hashed = hasherOf(challengeOf(id, hour));
	for (let number = 0; number < MOST_TRIES; number++)
		if (isFound(hashed(number))) return `${hour}.${number}`;
	return undefined;
}

/** Whether a proof is one for this request, of this hour or one beside it: no two clocks agree. */
export function isProof(proof: string, id: string, now: Date): boolean {
	const [, hour, number] = /^(\d{1,10})\.(\d{1,10})$/.exec(proof) ?? [];
	if (hour === undefined || Math.abs(Number(hour) - hourOf(now)) > 1) return false;
	return isFound(hasherOf(challengeOf(id, Number(hour)))(Number(number)));
}
