/**
 * Answers that ride forward in the form itself, without JavaScript: one encrypted, authenticated field, good for two
 * hours and for one purpose. There is no cookie and no draft on the server; the key file opens nothing else.
 */
import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { noAnswers } from '../domain/questions/refer.ts';
import type { Answers } from '../domain/questions/refer.ts';
import { readIfThere, replaceSecret } from './durable-files.ts';

/** Two hours, in milliseconds. */
export const CARRIED_FOR = 2 * 60 * 60 * 1000;
const PURPOSE = Buffer.from('hereabouts answers v1');

export interface Carried {
	/** Made with the first answer: the id of the request these answers may become, so that sending twice makes one. */
	id: string;
	answers: Answers;
}

export interface Carrier {
	seal(carried: Carried, now: number): string;
	/** What the field holds; `expired` when it is older than two hours; `undefined` when it is not one of ours. */
	open(field: string, now: number): Carried | 'expired' | undefined;
}

/** A new visit, with nothing said yet. */
export const nothingCarried = (): Carried => ({ id: randomUUID(), answers: noAnswers() });

/** Opens the key that carried answers are encrypted under, making it once for this data folder. */
export function openCarrier(dataDir: string): Carrier {
	const file = join(dataDir, 'keys', 'form.key');
	const text = readIfThere(file);
	const key = Buffer.from(text ?? randomBytes(32).toString('base64url'), 'base64url');
	if (key.length !== 32) throw new Error('the key file keys/form.key in DATA_DIR is damaged: delete it');
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
				const plaintext = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
				const { at, carried } = JSON.parse(plaintext.toString('utf8')) as { at: number; carried: Carried };
				return now - at > CARRIED_FOR || at > now + 60_000 ? 'expired' : carried;
			} catch {
				return undefined;
			}
		}
	};
}

/** What a form carries: the answers so far, or a new visit; `expired` and what was altered count as nothing said. */
export function carriedBy(carrier: Carrier, field: string, now: number): { carried: Carried; expired: boolean } {
	const opened = field ? carrier.open(field, now) : nothingCarried();
	if (opened === undefined || opened === 'expired') return { carried: nothingCarried(), expired: true };
	return { carried: opened, expired: false };
}
