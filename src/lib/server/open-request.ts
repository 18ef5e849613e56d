import * as z from 'zod/mini';
import { without } from '../domain/questions/answers.ts';
import { contactSchema, payloadSchema } from '../domain/referral-payload.ts';
import type { ReferralPayload } from '../domain/referral-payload.ts';
import { COMMUNICATION_NEEDS } from '../domain/referral.ts';
import { envelopeSchema, open } from '../domain/sealing.ts';
import type { Envelope } from '../domain/sealing.ts';
import type { Database } from './database.ts';
import { jsonOf } from './json.ts';
import type { Keyring } from './keyring.ts';
import { unwrap } from './request-keys.ts';
import type { RequestKeys } from './request-keys.ts';

/** How a person wants to be reached from now on: what they may change after they have sent a request. */
const changeSchema = z.strictObject({
	contact: contactSchema,
	communication: z.array(z.enum(COMMUNICATION_NEEDS)),
	interpreterLanguage: z.optional(z.string().check(z.maxLength(60)))
});

/** A stored request, as far as it takes to open it. */
interface Stored {
	id: string;
	team: string;
	key_id: string;
	enc: string;
	ciphertext: string;
	wrapped: number;
}
interface Locks {
	database: Database;
	keyring: Keyring;
	requestKeys: RequestKeys;
}

/** The text that is sealed in an envelope, or `undefined` when no key of ours opens it. */
export async function openText(envelope: Envelope, keyring: Keyring): Promise<string | undefined> {
	const key = keyring.openingKey(envelope.team, envelope.keyId);
	return key && open(envelope, key);
}

/** What a text says that was sealed, or `undefined` when it is no payload that we know. */
export function readPayload(text: string): ReferralPayload | undefined {
	const parsed = payloadSchema.safeParse(jsonOf(text));
	return parsed.success ? parsed.data : undefined;
}

/** What a stored request says, through both locks. */
export async function payloadOf(
	{ keyring, requestKeys }: Locks,
	row: Stored
): Promise<ReferralPayload | undefined> {
	const { id, team, key_id: keyId, enc } = row;
	const key = row.wrapped ? await requestKeys.find(id) : undefined;
	const ciphertext = row.wrapped ? key && unwrap(row.ciphertext, key, id) : row.ciphertext;
	if (!ciphertext) return undefined;
	const text = await openText({ v: 1, id, team, keyId, enc, ciphertext }, keyring);
	return text === undefined ? undefined : readPayload(text);
}

/** The references of requests that are kept and whose own key is lost, or is not the one they were wrapped under. */
export async function withoutKey({
	database,
	requestKeys
}: Pick<Locks, 'database' | 'requestKeys'>): Promise<string[]> {
	const kept = database.selectFrom('referral').where('erased_at', 'is', null);
	const lost: string[] = [];
	for (const { id } of await kept.select('id').where('wrapped', '=', 1).orderBy('id').execute()) {
		// One at a time: all of them at once need not fit into memory.
		const row = await kept
			.select(['reference', 'ciphertext'])
			.where('id', '=', id)
			.executeTakeFirst();
		const key = await requestKeys.find(id);
		if (row && !(key && unwrap(row.ciphertext, key, id))) lost.push(row.reference);
	}
	return lost;
}

/**
 * The last change a person made of how to reach them, `undefined` where they made none. One that cannot be opened is
 * `unreadable`: what it replaced may be the number they asked us not to ring any more.
 */
export async function latestChange(
	{ database, keyring, requestKeys }: Locks,
	{ id }: Pick<Stored, 'id'>
): Promise<(z.infer<typeof changeSchema> & { at: string }) | 'unreadable' | undefined> {
	const row = await database
		.selectFrom('contact_change')
		.select(['at', 'ciphertext'])
		.where('referral_id', '=', id)
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.executeTakeFirst();
	if (!row) return undefined;
	const key = await requestKeys.find(id);
	const bytes = key && unwrap(row.ciphertext, key, id);
	if (!bytes) return 'unreadable';
	const text = Buffer.from(bytes, 'base64url').toString('utf8');
	const envelope = envelopeSchema.safeParse(jsonOf(text));
	const said = envelope.success ? await openText(envelope.data, keyring) : undefined;
	const change = changeSchema.safeParse(said === undefined ? undefined : jsonOf(said));
	return change.success ? { ...change.data, at: row.at } : 'unreadable';
}

/**
 * What a stored request says, with how the person wants to be reached as it is now; `undefined` where it cannot be opened, or
 * the last change cannot.
 */
export async function currentPayload(
	locks: Locks,
	row: Stored
): Promise<{ payload: ReferralPayload; contactChangedAt?: string } | undefined> {
	const payload = await payloadOf(locks, row);
	if (!payload) return undefined;
	const change = await latestChange(locks, row);
	if (!change) return { payload };
	if (change === 'unreadable') return undefined;
	const { at: contactChangedAt, ...changed } = change;
	return {
		payload: { ...without(payload, 'interpreterLanguage'), ...changed },
		contactChangedAt
	};
}
