/**
 * Requests for help, from the moment they reach us. A request is acknowledged only after it is on the disk, and only
 * by a receipt signed for exactly those bytes; sending it again is answered with the same receipt.
 */
import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import { payloadSchema } from '../domain/referral-payload.ts';
import { mayBecome, REFERRAL_STATUSES } from '../domain/referral.ts';
import type { Referral, ReferralStatus } from '../domain/referral.ts';
import type { ReferralPayload } from '../domain/referral-payload.ts';
import { referenceFrom } from '../domain/reference.ts';
import { workingDaysAfter } from '../domain/schedule.ts';
import { londonClock } from '../domain/clock.ts';
import { ciphertextDigest, open, signReceipt } from '../domain/sealing.ts';
import type { Envelope, Receipt } from '../domain/sealing.ts';
import type { Site } from '../domain/site.ts';
import { audit } from './audit.ts';
import type { Database, Tables } from './database.ts';
import type { Keyring } from './keyring.ts';

export interface ReferralStore {
	database: Database;
	keyring: Keyring;
	site: Site;
}

export type Accepted =
	| { kind: 'accepted' | 'repeated'; receipt: Receipt }
	/** The id is taken by other bytes. */
	| { kind: 'conflict' }
	/** The team or its key is not one of ours: this can never be opened here. */
	| { kind: 'unknown-team' };

type Row = Tables['referral'];

/**
 * Takes a sealed request. The database makes the id unique: however many copies arrive at once, there is one row, and
 * every copy of the same bytes is answered with the same receipt.
 */
export async function accept(
	{ database, keyring, site }: ReferralStore,
	envelope: Envelope,
	{ now, channel }: { now: Date; channel: 'device' | 'form' }
): Promise<Accepted> {
	const { id, team, keyId, enc, ciphertext } = envelope;
	if (!keyring.openingKey(team, keyId)) return { kind: 'unknown-team' };
	const sha256 = await ciphertextDigest(envelope);
	const receivedAt = now.toISOString();
	const dueOn = workingDaysAfter(
		londonClock(now).date,
		site.responseWorkingDays,
		new Set(site.bankHolidays)
	);
	const row: Omit<Row, 'reference'> = {
		id,
		team,
		key_id: keyId,
		enc,
		ciphertext,
		sha256,
		received_at: receivedAt,
		due_on: dueOn,
		status: 'received',
		status_changed_at: receivedAt,
		channel
	};
	const { stored, isNew } = await database
		.transaction()
		.execute((transaction) => insertOnce(transaction, row));
	if (
		stored.ciphertext !== ciphertext ||
		stored.enc !== enc ||
		stored.team !== team ||
		stored.key_id !== keyId
	)
		return { kind: 'conflict' };
	return { kind: isNew ? 'accepted' : 'repeated', receipt: await receiptOf(stored, keyring) };
}

async function insertOnce(transaction: Transaction<Tables>, row: Omit<Row, 'reference'>) {
	const existing = await transaction
		.selectFrom('referral')
		.selectAll()
		.where('id', '=', row.id)
		.executeTakeFirst();
	if (existing) return { stored: existing, isNew: false };
	const stored = { ...row, reference: await freeReference(transaction) };
	const { numInsertedOrUpdatedRows } = await transaction
		.insertInto('referral')
		.values(stored)
		.onConflict((conflict) => conflict.column('id').doNothing())
		.executeTakeFirst();
	if (numInsertedOrUpdatedRows === 0n) {
		// Another connection was first between our look and our insert: its row is the one that counts.
		const other = await transaction
			.selectFrom('referral')
			.selectAll()
			.where('id', '=', row.id)
			.executeTakeFirstOrThrow();
		return { stored: other, isNew: false };
	}
	await audit(transaction, {
		at: row.received_at,
		actor: 'patient',
		action: 'referral received',
		subject: row.id
	});
	return { stored, isNew: true };
}

/** A reference nobody has. With 29^7 of them, a second try is already rare; a race is refused by the unique column. */
async function freeReference(transaction: Transaction<Tables>): Promise<string> {
	for (let tries = 0; tries < 20; tries++) {
		const reference = referenceFrom(randomBytes(16));
		if (!reference) continue;
		const taken = await transaction
			.selectFrom('referral')
			.select('id')
			.where('reference', '=', reference)
			.executeTakeFirst();
		if (!taken) return reference;
	}
	throw new Error('no free reference was found');
}

function receiptOf(row: Row, keyring: Keyring): Promise<Receipt> {
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
	const row = await database
		.selectFrom('referral')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	return row && receiptOf(row, keyring);
}

const toReferral = (row: Omit<Row, 'enc' | 'ciphertext'>): Referral => ({
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

/** The requests of a reader's teams, the longest waiting first, finished ones last. */
export async function listFor({ database }: ReferralStore, { teams }: Reader): Promise<Referral[]> {
	if (teams.length === 0) return [];
	const rows = await database
		.selectFrom('referral')
		.select([
			'id',
			'reference',
			'team',
			'key_id',
			'sha256',
			'received_at',
			'due_on',
			'status',
			'status_changed_at',
			'channel'
		])
		.where('team', 'in', teams)
		.orderBy('received_at')
		.orderBy('id')
		.execute();
	const isOver = ({ status }: Referral) => status === 'completed' || status === 'stopped';
	const referrals = rows.map(toReferral);
	return [...referrals.filter((each) => !isOver(each)), ...referrals.filter(isOver)];
}

export type Opened =
	| { kind: 'opened'; referral: Referral; payload: ReferralPayload }
	| { kind: 'unreadable'; referral: Referral }
	| { kind: 'none' };

/**
 * Opens one request for a link worker of its team. That it was opened is on record before a word of it is read; a
 * request of another team is, to this one, not there.
 */
export async function openFor(
	{ database, keyring }: ReferralStore,
	reader: Reader,
	id: string,
	now: Date
): Promise<Opened> {
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
	const key = keyring.openingKey(row.team, row.key_id);
	const envelope: Envelope = {
		v: 1,
		id: row.id,
		team: row.team,
		keyId: row.key_id,
		enc: row.enc,
		ciphertext: row.ciphertext
	};
	const text = key && (await open(envelope, key));
	const payload = text === undefined ? undefined : payloadSchema.safeParse(jsonOf(text));
	return payload?.success
		? { kind: 'opened', referral, payload: payload.data }
		: { kind: 'unreadable', referral };
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/**
 * Moves a request to another status. `changed` only when it was still where the reader saw it and may go there: two
 * colleagues who press at once do not overwrite each other.
 */
export async function changeStatus(
	{ database }: ReferralStore,
	reader: Reader,
	change: { id: string; from: ReferralStatus; to: ReferralStatus },
	now: Date
): Promise<'changed' | 'not-allowed' | 'moved-on'> {
	if (!mayBecome(change.from, change.to)) return 'not-allowed';
	if (reader.teams.length === 0) return 'moved-on';
	const at = now.toISOString();
	return database.transaction().execute(async (transaction) => {
		const { numUpdatedRows } = await transaction
			.updateTable('referral')
			.set({ status: change.to, status_changed_at: at })
			.where('id', '=', change.id)
			.where('team', 'in', reader.teams)
			.where('status', '=', change.from)
			.executeTakeFirst();
		if (numUpdatedRows === 0n) return 'moved-on';
		await audit(transaction, {
			at,
			actor: reader.account,
			action: 'referral status changed',
			subject: change.id
		});
		return 'changed';
	});
}
