/**
 * How a person finds their own request again, by its reference and their date of birth, without the database holding
 * either in a way that it could be searched for: a hash under a key that stands in a file outside it.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { readIfThere, replaceSecret } from './durable-files.ts';

/** Half an hour, in milliseconds: how long somebody who found their request may go on with it. */
const PASS_LASTS = 30 * 60_000;

export interface Lookups {
	/** The hash of a reference and a date of birth (`YYYY-MM-DD`). */
	of(reference: string, dateOfBirth: string): string;
	/** A pass to a request that was just found, good for half an hour: it rides in the page's own forms. */
	passTo(id: string, now: Date): string;
	/** The request that a pass is for; `undefined` when it is not one of ours, or over. */
	readPass(pass: string, now: Date): string | undefined;
}

/** Opens the key that lookups are hashed under, making it once for this data folder. */
export function openLookups(dataDir: string): Lookups {
	const file = join(dataDir, 'keys', 'lookup.key');
	const text = readIfThere(file);
	const key = Buffer.from(text ?? randomBytes(32).toString('base64url'), 'base64url');
	if (key.length !== 32)
		throw new Error('the key file keys/lookup.key in DATA_DIR is damaged: put its backup in place');
	if (text === undefined) replaceSecret(file, key.toString('base64url'));
	const hash = (purpose: string, ...parts: string[]) =>
		createHmac('sha256', key)
			.update(JSON.stringify([purpose, ...parts]))
			.digest();
	return {
		of: (reference, dateOfBirth) => hash('lookup', reference, dateOfBirth).toString('base64url'),
		passTo(id, now) {
			const ends = String(now.getTime() + PASS_LASTS);
			return [id, ends, hash('pass', id, ends).toString('base64url')].join('.');
		},
		readPass(pass, now) {
			const [id = '', ends = '', signature = ''] = pass.split('.');
			const offered = Buffer.from(signature, 'base64url');
			const right = hash('pass', id, ends);
			if (offered.length !== right.length || !timingSafeEqual(offered, right)) return undefined;
			return Number(ends) >= now.getTime() ? id : undefined;
		}
	};
}
