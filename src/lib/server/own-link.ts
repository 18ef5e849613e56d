/**
 * A person's own link to their request, which goes to them in the message they asked for: good once and for a day, so that
 * whoever finds it later finds nothing. Only the SHA-256 of its token is kept.
 */
import { randomBytes } from 'node:crypto';
import type { Referral } from '../domain/referral.ts';
import { audit } from './audit.ts';
import type { Database } from './database.ts';
import { digest } from './desk/tokens.ts';
import { later } from './later.ts';
import { toReferral } from './referrals.ts';

const LASTS = 24 * 60 * 60_000;
/** In bytes: nobody guesses it in a day, and it is short enough for a text message. */
const LENGTH = 16;

/** Makes a link to a request. Answers its token, which is given out once, here; those that are over go. */
export async function makeOwnLink(database: Database, id: string, now: Date): Promise<string> {
	const token = randomBytes(LENGTH).toString('base64url');
	await database.deleteFrom('own_link').where('expires_at', '<=', now.toISOString()).execute();
	await database
		.insertInto('own_link')
		.values({ token_sha256: digest(token), referral_id: id, expires_at: later(now, LASTS) })
		.execute();
	return token;
}

/**
 * The request that a link leads to, which ends the link. `undefined` for one that was used, is over or never was, and where
 * the status of the request is not told any more. On record either way.
 */
export async function useOwnLink(
	database: Database,
	token: string,
	now: Date
): Promise<Referral | undefined> {
	const at = now.toISOString();
	return database.transaction().execute(async (transaction) => {
		const link = await transaction
			.deleteFrom('own_link')
			.where('token_sha256', '=', digest(token))
			.where('expires_at', '>', at)
			.returning('referral_id')
			.executeTakeFirst();
		const row =
			link &&
			(await transaction
				.selectFrom('referral')
				.selectAll()
				.where('id', '=', link.referral_id)
				.where('lookup', 'is not', null)
				.executeTakeFirst());
		await audit(transaction, {
			at,
			actor: 'patient',
			action: row ? 'status seen' : 'status refused',
			subject: row?.id ?? 'status'
		});
		return row && toReferral(row);
	});
}
