/** One-time codes by the clock: RFC 6238 over RFC 4226, as every authenticator app makes them. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds for which a code stands. */
const PERIOD = 30;
/** How many steps a telephone's clock may be off, either way (RFC 6238, 5.2). */
const DRIFT = 1;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The step that an instant falls into. */
export const stepAt = (now: Date): number => Math.floor(now.getTime() / 1000 / PERIOD);

/** The code of a step: six digits of an HMAC-SHA-1, unless told otherwise (the RFC's own examples are). */
export function codeAt(
	secret: Buffer,
	step: number,
	{ digits = 6, algorithm = 'sha1' }: { digits?: number; algorithm?: string } = {}
): string {
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(BigInt(step));
	const mac = createHmac(algorithm, secret).update(counter).digest();
	const offset = mac.readUInt8(mac.length - 1) & 0xf;
	const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits;
	return String(number).padStart(digits, '0');
}

/** The step of which `code` is the code, at `now` or one step off; `undefined` when it is of none. */
export function stepOf(secret: Buffer, code: string, now: Date): number | undefined {
	const offered = Buffer.from(code);
	const current = stepAt(now);
	const steps = Array.from({ length: 2 * DRIFT + 1 }, (_, i) => current - DRIFT + i);
	return steps.find((step) => {
		const right = Buffer.from(codeAt(secret, step));
		return right.length === offered.length && timingSafeEqual(right, offered);
	});
}

/** A secret as it is typed into an app: base32 (RFC 4648) without padding. */
export function base32(bytes: Buffer): string {
	const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	const groups = bits.match(/.{1,5}/g) ?? [];
	return groups.map((group) => BASE32.charAt(parseInt(group.padEnd(5, '0'), 2))).join('');
}

/** What the QR code holds: the de facto `otpauth` address that authenticator apps read. */
export function otpauthUri(secret: Buffer, { issuer, email }: { issuer: string; email: string }) {
	const label = encodeURIComponent(`${issuer}:${email}`);
	return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}`;
}
