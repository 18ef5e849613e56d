/**
 * Answers that ride forward in the form itself, without JavaScript: one encrypted, authenticated field, good for two
 * hours and for one purpose. There is no cookie and no draft on the server; the key file opens nothing else.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { noAnswers } from '../domain/questions/answers.ts';
import type { Answers } from '../domain/questions/answers.ts';
import type { ReferralPayload } from '../domain/referral-payload.ts';
import { readIfThere, replaceSecret } from './durable-files.ts';

/** Two hours, in milliseconds. */
export const CARRIED_FOR = 2 * 60 * 60 * 1000;
const PURPOSE = Buffer.from('hereabouts answers v1');

export interface Carried {
	/** Made with the first answer; the id of the request that these answers may become is made from it and from them. */
	id: string;
	answers: Answers;
	/** When the first answer was given, in milliseconds from 1970; absent in a form of an earlier release. */
	begunAt?: number;
}

export interface Carrier {
	seal(carried: Carried, now: number): string;
	/** What the field holds, and whether that is older than two hours; `undefined` when it is not one of ours. */
	open(field: string, now: number): { carried: Carried; expired: boolean } | undefined;
}

/** A new visit, with nothing said yet. */
export const nothingCarried = (): Carried => ({ id: randomUUID(), answers: noAnswers() });

/** Opens the key that carried answers are encrypted under, making it once for this data folder. */
export function openCarrier(dataDir: string): Carrier {
	const file = join(dataDir, 'keys', 'form.key');
	const text = readIfThere(file);
	const key = Buffer.from(text ?? randomBytes(32).toString('base64url'), 'base64url');
	if (key.length !== 32)
		throw new Error('the key file keys/form.key in DATA_DIR is damaged: delete it');
	if (text === undefined) replaceSecret(file, key.toString('base64url'));
	return {
		seal(carried, now) {
			const nonce = randomBytes(12);
			const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(PURPOSE);
			const plaintext = JSON.stringify({ at: now, carried });
			const bytes = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
			return Buffer.concat([nonce, bytes, cipher.getAuthTag()]).toString('base64url');
		},
		open(field, now) {
			const bytes = Buffer.from(field, 'base64url');
			if (bytes.length < 29) return undefined;
			try {
				const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
					.setAAD(PURPOSE)
					.setAuthTag(bytes.subarray(-16));
				const plaintext = Buffer.concat([
					decipher.update(bytes.subarray(12, -16)),
					decipher.final()
				]);
				const { at, carried } = JSON.parse(plaintext.toString('utf8')) as {
					at: number;
					carried: Carried;
				};
				return { carried, expired: now - at > CARRIED_FOR || at > now + 60_000 };
			} catch {
				return undefined;
			}
		}
	};
}

/**
 * What a form carries: the answers so far, or a new visit; what expired and what was altered count as nothing said.
 * `gone` are the answers that expired: to be told apart from a request that was sent in time, and for nothing else.
 */
export function carriedBy(
	carrier: Carrier,
	field: string,
	now: number
): { carried: Carried; expired: boolean; gone?: Carried } {
	const fresh = { ...nothingCarried(), begunAt: now };
	if (!field) return { carried: fresh, expired: false };
	const opened = carrier.open(field, now);
	if (opened && !opened.expired) return opened;
	return { carried: fresh, expired: true, ...(opened && { gone: opened.carried }) };
}

/** Nobody reads and answers all the pages of a request in less, in milliseconds; a program does. */
const TOO_QUICK = 10_000;

/** Whether these answers were given more quickly than a person could. Nobody is turned away for it: see docs/delivery.md. */
export const isTooQuick = ({ begunAt = 0 }: Carried, now: number): boolean =>
	now - begunAt < TOO_QUICK;

/**
 * The id under which a request is sent that came by a form: the same answers of the same visit always get the same, so
 * that pressing twice, or Back and again, makes one request; a form that was filled in anew gets another, so that the
 * next person at a shared screen is never answered with the receipt of the one before. A UUID of version 8 (RFC 9562).
 */
export function requestId(payload: ReferralPayload): string {
	const { sharing, ...rest } = payload;
	const said = JSON.stringify({ ...rest, sentAt: '', sharing: { ...sharing, at: '' } });
	const hex = createHash('sha256').update(said).digest('hex');
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`8${hex.slice(17, 20)}`,
		hex.slice(20, 32)
	].join('-');
}
