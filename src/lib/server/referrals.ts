/**
 * Requests for help, from the moment they reach us. A request is acknowledged only after it is on the disk, and only
 * by a receipt signed for exactly those bytes; sending it again is answered with the same receipt.
 */
import { REFERRAL_STATUSES } from '../domain/referral.ts';
import type { Referral } from '../domain/referral.ts';
import { channelsOf, nameOf } from '../domain/delivery.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { ReferralPayload } from '../domain/referral-payload.ts';
import { workingDaysAfter } from '../domain/schedule.ts';
import { londonClock } from '../domain/clock.ts';
import { ciphertextDigest, signReceipt } from '../domain/sealing.ts';
import type { Envelope, Receipt } from '../domain/sealing.ts';
import type { Site } from '../domain/site.ts';
import { audit } from './audit.ts';
import type { Database } from './database.ts';
import { keepReferral } from './keep-referrals.ts';
import type { Kept, ReferralRow } from './keep-referrals.ts';
import type { Keyring } from './keyring.ts';
import type { Lookups } from './lookups.ts';
import { currentPayload, openText, readPayload } from './open-request.ts';
import { wrap } from './request-keys.ts';
import type { RequestKeys } from './request-keys.ts';
import { tallyOf } from './tally.ts';

export interface ReferralStore {
	database: Database;
	keyring: Keyring;
	requestKeys: RequestKeys;
	lookups: Lookups;
	site: Site;
	/** Where requests go besides the desk; absent where they go nowhere else. */
	delivery?: Delivery;
}

/** How a request came. `isSlow`: it may not be from a person, so it is looked at first, and told of after the others. */
export interface Arrival {
	now: Date;
	channel: 'device' | 'form';
	isSlow?: boolean;
}

export type Accepted =
	| { kind: 'accepted' | 'repeated'; receipt: Receipt }
	/** The id is taken by other bytes. */
	| { kind: 'conflict' }
	/** No key of ours opens this: it is for another team, or something was changed on the way. Nothing of it is kept. */
	| { kind: 'unknown-team' };

/**
 * Takes a sealed request. The database makes the id unique: however many copies arrive at once, there is one row, and
 * every copy of the same bytes is answered with the same receipt, also after the request was erased.
 */
export async function accept(
	store: ReferralStore,
	envelope: Envelope,
	arrival: Arrival
): Promise<Accepted> {
	const { database, keyring } = store;
	if (!keyring.openingKey(envelope.team, envelope.keyId)) return { kind: 'unknown-team' };
	const sha256 = await ciphertextDigest(envelope);
	const outcome =
		(await find(database, envelope.id)) ?? (await keep(store, envelope, sha256, arrival));
	if (!outcome) return { kind: 'unknown-team' };
	const { stored, isNew } = outcome;
	const { team, key_id, enc } = stored;
	const isSame =
		stored.sha256 === sha256 &&
		enc === envelope.enc &&
		team === envelope.team &&
		key_id === envelope.keyId;
	if (!isSame) return { kind: 'conflict' };
	return { kind: isNew ? 'accepted' : 'repeated', receipt: await receiptOf(stored, keyring) };
}

async function find(database: Database, id: string): Promise<Kept | undefined> {
	const stored = await database
		.selectFrom('referral')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	return stored && { stored, isNew: false };
}

/** The key is on the disk before what is wrapped under it: a key too many does no harm, one too few loses a request. */
async function keep(
	{ database, keyring, requestKeys, lookups, site, delivery }: ReferralStore,
	envelope: Envelope,
	sha256: string,
	{ now, channel, isSlow = false }: Arrival
): Promise<Kept | undefined> {
	const { id, team, keyId, enc, ciphertext } = envelope;
	// What does not open must not take the id: the phone's own bytes would be refused for ever after.
	const text = await openText(envelope, keyring);
	if (text === undefined) return undefined;
	const payload = readPayload(text);
	const receivedAt = now.toISOString();
	const { date: today } = londonClock(now);
	const row = {
		id,
		team,
		key_id: keyId,
		enc,
		ciphertext: wrap(ciphertext, await requestKeys.keyFor(id, now), id),
		wrapped: 1,
		sha256,
		received_at: receivedAt,
		due_on: workingDaysAfter(today, site.responseWorkingDays, new Set(site.bankHolidays)),
		status: 'received',
		status_changed_at: receivedAt,
		channel,
		closed_at: null,
		erase_after: null,
		erased_at: null,
		delivered_at: null
	};
	return keepReferral(database, {
		row,
		lookup: (reference) => (payload ? lookups.of(reference, payload.person.dateOfBirth) : null),
		channels: delivery ? channelsOf(delivery, team).map(nameOf) : [],
		isSlow,
		counted: payload ? tallyOf(payload, team, today.slice(0, 7)) : []
	});
}

function receiptOf(row: ReferralRow, keyring: Keyring): Promise<Receipt> {
	const { keyId, privateKey } = keyring.signingKey();
	return signReceipt(
		{
			v: 1,
			id: row.id,
			sha256: row.sha256,
			reference: row.reference,
			receivedAt: row.received_at,
			keyId
		},
		privateKey
	);
}

/** The receipt of a request that is here already, whatever its bytes: for a form that was sent twice. */
export async function receiptFor(
	{ database, keyring }: ReferralStore,
	id: string
): Promise<Receipt | undefined> {
	const found = await find(database, id);
	return found && receiptOf(found.stored, keyring);
}

type Open = Pick<
	ReferralRow,
	'id' | 'reference' | 'team' | 'status' | 'received_at' | 'due_on' | 'status_changed_at'
>;
/** What may be said of a request without opening it. */
export const toReferral = (row: Open): Referral => ({
	id: row.id,
	reference: row.reference,
	team: row.team,
	status: REFERRAL_STATUSES.find((status) => status === row.status) ?? 'received',
	receivedAt: row.received_at,
	dueOn: row.due_on,
	statusChangedAt: row.status_changed_at
});

/** Who reads at the desk, and for which teams; PostgreSQL refuses an empty list, so no team is asked about first. */
export interface Reader {
	account: string;
	teams: string[];
}

export type Opened =
	| { kind: 'opened'; referral: Referral; payload: ReferralPayload; contactChangedAt?: string }
	| { kind: 'unreadable' | 'erased'; referral: Referral }
	| { kind: 'none' };

/**
 * Opens one request for a link worker of its team. That it was opened is on record before a word of it is read; a
 * request of another team is, to this one, not there.
 */
export async function openFor(
	store: ReferralStore,
	reader: Reader,
	id: string,
	now: Date
): Promise<Opened> {
	const { database } = store;
	if (reader.teams.length === 0) return { kind: 'none' };
	const row = await database
		.selectFrom('referral')
		.selectAll()
		.where('id', '=', id)
		.where('team', 'in', reader.teams)
		.executeTakeFirst();
	if (!row) return { kind: 'none' };
	await audit(database, {
		at: now.toISOString(),
		actor: reader.account,
		action: 'referral opened',
		subject: id
	});
	const referral = toReferral(row);
	if (row.erased_at) return { kind: 'erased', referral };
	const opened = await currentPayload(store, row);
	return opened ? { kind: 'opened', referral, ...opened } : { kind: 'unreadable', referral };
}
