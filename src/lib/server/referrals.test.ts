import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { payloadSchema } from '../domain/referral-payload.ts';
import { seal, verifyReceipt } from '../domain/sealing.ts';
import type { Envelope } from '../domain/sealing.ts';
import { verifyAudit } from './audit-chain.ts';
import { openDatabase, openSqlite } from './database.ts';
import { listCases } from './desk/case-list.ts';
import { accept, openFor, receiptFor } from './referrals.ts';
import type { ReferralStore } from './referrals.ts';
import { GOLDEN, openStore } from './store.fixture.ts';
import type { OpenStore } from './store.fixture.ts';
import { talliedSince } from './tally.ts';

/** A Friday: three working days on is Wednesday. */
const NOW = new Date('2026-11-20T16:42:00Z');
const DENE = { account: 'reader-of-dene', teams: ['dene'] };
const RIVERSIDE = { account: 'reader-of-riverside', teams: ['riverside'] };
const NO_TEAM = { account: 'reader-of-nothing', teams: [] };
const goldenPayload: unknown = JSON.parse(GOLDEN);

let store: OpenStore;
beforeEach(async () => (store = await openStore()));
afterEach(() => store.remove());

const accepted = (envelope: Envelope, now = NOW) =>
	accept(store, envelope, { now, channel: 'device' });
const audited = async (subject: string) =>
	(
		await store.database.selectFrom('audit').selectAll().where('subject', '=', subject).execute()
	).map(({ actor, action }) => `${actor}: ${action}`);
const fail = (): never => {
	throw new Error('as a bug would');
};
const rows = () => store.database.selectFrom('referral').selectAll().execute();

async function received(now = NOW, team = 'dene'): Promise<Envelope> {
	const envelope = await store.sealed(GOLDEN, { team });
	expect((await accepted(envelope, now)).kind).toBe('accepted');
	return envelope;
}

describe('accepting a request', () => {
	it('answers a receipt that verifies for exactly these bytes', async () => {
		const envelope = await store.sealed();
		const outcome = await accepted(envelope);
		if (outcome.kind !== 'accepted') throw new Error(outcome.kind);
		const keys = store.keyring.receiptKeys();
		expect(await verifyReceipt(outcome.receipt, envelope, keys)).toEqual(outcome.receipt);
		expect(
			await verifyReceipt(outcome.receipt, await store.sealed(GOLDEN, { id: envelope.id }), keys)
		).toBeUndefined();
	});

	it('promises contact after the site’s working days, and puts itself on record', async () => {
		const { id } = await received();
		const asked = { view: 'new', today: '2026-11-20' } as const;
		expect((await listCases(store.database, DENE, asked)).referrals).toMatchObject([
			{ id, team: 'dene', status: 'received', receivedAt: NOW.toISOString(), dueOn: '2026-11-25' }
		]);
		expect(await audited(id)).toEqual(['patient: referral received']);
	});

	it('answers the same bytes again with the same receipt but for its signature', async () => {
		const envelope = await store.sealed();
		const first = await accepted(envelope);
		const again = await accepted(envelope, new Date('2026-11-22T08:00:00Z'));
		if (first.kind !== 'accepted' || again.kind !== 'repeated') throw new Error(again.kind);
		const { signature, ...said } = first.receipt;
		expect(again.receipt).toMatchObject(said);
		expect(signature).toMatch(/^[A-Za-z0-9_-]{86}$/);
		expect(await verifyReceipt(again.receipt, envelope, store.keyring.receiptKeys())).toBeDefined();
		expect(await audited(envelope.id)).toHaveLength(1);
	});

	it('refuses other bytes under an id that is taken, and keeps the first', async () => {
		const first = await received();
		const other = await store.sealed('{}', { id: first.id });
		expect(await accepted(other)).toEqual({ kind: 'conflict' });
		expect((await rows()).map(({ enc }) => enc)).toEqual([first.enc]);
	});

	it('refuses the same id for another team', async () => {
		const first = await received();
		expect(await accepted(await store.sealed(GOLDEN, { id: first.id, team: 'riverside' }))).toEqual(
			{
				kind: 'conflict'
			}
		);
	});

	it('refuses what no team here can open', async () => {
		const envelope = await store.sealed();
		expect(await accepted({ ...envelope, team: 'nowhere' })).toEqual({ kind: 'unknown-team' });
		expect(await accepted({ ...envelope, keyId: 'dene-1999-01-01' })).toEqual({
			kind: 'unknown-team'
		});
		expect(await rows()).toEqual([]);
	});

	it('keeps nothing of what was changed on the way, so that what was sent is still taken', async () => {
		const envelope = await store.sealed();
		const at = envelope.ciphertext.startsWith('A') ? 'B' : 'A';
		const changed = { ...envelope, ciphertext: at + envelope.ciphertext.slice(1) };
		expect(await accepted(changed)).toEqual({ kind: 'unknown-team' });
		expect(await rows()).toEqual([]);
		expect((await accepted(envelope)).kind).toBe('accepted');
	});

	it('makes one row and one reference of fifty copies at once', async () => {
		const envelope = await store.sealed();
		const outcomes = await Promise.all(Array.from({ length: 50 }, () => accepted(envelope)));
		expect(outcomes.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
		expect(outcomes.filter(({ kind }) => kind === 'repeated')).toHaveLength(49);
		const references = outcomes.map((outcome) =>
			'receipt' in outcome ? outcome.receipt.reference : undefined
		);
		expect(new Set(references)).toEqual(new Set((await rows()).map(({ reference }) => reference)));
		expect(await audited(envelope.id)).toHaveLength(1);
	});

	it('writes down all that follows from each of many different ones at once', async () => {
		const envelopes = await Promise.all(
			Array.from({ length: 12 }, () => {
				const id = crypto.randomUUID();
				return store.sealed(JSON.stringify({ ...(goldenPayload as object), id }), { id });
			})
		);
		const outcomes = await Promise.all([...envelopes, ...envelopes].map((each) => accepted(each)));
		expect(outcomes.filter(({ kind }) => kind === 'accepted')).toHaveLength(12);
		for (const [index, { id }] of envelopes.entries()) {
			expect(await audited(id)).toEqual(['patient: referral received']);
			const stored = (await rows()).find((row) => row.id === id)?.reference;
			for (const outcome of [outcomes[index], outcomes[index + 12]])
				expect(outcome).toMatchObject({ receipt: { id, reference: stored } });
		}
		const cases = await store.database.selectFrom('referral_case').select('referral_id').execute();
		expect(cases).toHaveLength(12);
		const asked = { kind: 'help', team: 'dene', since: '2026-11', by: 'period' } as const;
		expect(await talliedSince(store.database, asked)).toEqual({ '2026-11': 12 });
		expect(await verifyAudit(store.database)).toMatchObject({ kind: 'whole', rows: 12 });
	});

	it('loses none to another that comes at the same time and cannot be written', async () => {
		const broken = { ...store, lookups: { ...store.lookups, of: () => fail() } };
		const [first, bad, last] = [await store.sealed(), await store.sealed(), await store.sealed()];
		const outcomes = await Promise.allSettled([
			accepted(first),
			accept(broken, bad, { now: NOW, channel: 'device' }),
			accepted(last)
		]);
		expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
		expect((await rows()).map(({ id }) => id).toSorted()).toEqual([first.id, last.id].toSorted());
		expect(await verifyAudit(store.database)).toMatchObject({ kind: 'whole', rows: 2 });
	});

	it('makes one row when a second connection accepts the same request', async () => {
		const other = { ...store, database: await openDatabase(store.place) };
		try {
			const envelope = await store.sealed();
			const kinds = [
				await accepted(envelope),
				await accept(other, envelope, { now: NOW, channel: 'form' })
			];
			expect(kinds.map(({ kind }) => kind)).toEqual(['accepted', 'repeated']);
			expect(await rows()).toHaveLength(1);
		} finally {
			await other.database.destroy();
		}
	});

	it('keeps nothing a person said in the open [ASVS 14.2.4]', async () => {
		await received();
		const kept = JSON.stringify(await rows());
		// Long enough never to come up by chance in what is encrypted.
		for (const word of ['Yusra', '1968-02-29', 'NE6 1AA', '498 0300', 'company'])
			expect(kept).not.toContain(word);
	});
});

describe('the receipt of a request that is here', () => {
	it('is given by its id, and only when there is one', async () => {
		const envelope = await received();
		expect(await receiptFor(store, envelope.id)).toMatchObject({ id: envelope.id });
		expect(await receiptFor(store, crypto.randomUUID())).toBeUndefined();
	});
});

describe('opening a request', () => {
	it('gives the golden version-1 payload back, whole', async () => {
		const { id } = payloadSchema.parse(goldenPayload);
		const named = { id, team: 'dene', key: store.keyring.sealingKey('dene') };
		const envelope = await seal(GOLDEN, named);
		await accepted(envelope);
		const opened = await openFor(store, DENE, id, NOW);
		expect(opened).toMatchObject({ kind: 'opened', referral: { id } });
		expect(opened.kind === 'opened' && opened.payload).toEqual(goldenPayload);
	});

	it('is on record, with who opened it', async () => {
		const { id } = await received();
		await openFor(store, DENE, id, NOW);
		expect(await audited(id)).toEqual([
			'patient: referral received',
			'reader-of-dene: referral opened'
		]);
	});

	it('is on record before a word of it is read', async () => {
		const { id } = await received();
		const outOfReach: ReferralStore = {
			...store,
			keyring: {
				...store.keyring,
				openingKey() {
					throw new Error('the key file went away');
				}
			}
		};
		await expect(openFor(outOfReach, DENE, id, NOW)).rejects.toThrow('the key file went away');
		expect(await audited(id)).toContain('reader-of-dene: referral opened');
	});

	it('does not happen when it cannot be put on record [ASVS 16.5.3]', async () => {
		const { id } = await received();
		await store.database.schema.dropTable('audit').execute();
		await expect(openFor(store, DENE, id, NOW)).rejects.toThrow(/audit/);
	});

	it('finds none for another team, for no team and for an id nobody has, and records no opening', async () => {
		const { id } = await received();
		expect(await openFor(store, RIVERSIDE, id, NOW)).toEqual({ kind: 'none' });
		expect(await openFor(store, NO_TEAM, id, NOW)).toEqual({ kind: 'none' });
		expect(await openFor(store, DENE, 'nobody-has-this', NOW)).toEqual({ kind: 'none' });
		expect(await audited(id)).toEqual(['patient: referral received']);
	});

	it.each(['not JSON', '{"version":2}'])(
		'says it cannot be read when %s was sealed',
		async (text) => {
			const envelope = await store.sealed(text);
			await accepted(envelope);
			expect(await openFor(store, DENE, envelope.id, NOW)).toMatchObject({ kind: 'unreadable' });
		}
	);

	it('says it cannot be read when the bytes on the disk were changed', async () => {
		const { id, ciphertext } = await received();
		const changed = (ciphertext.startsWith('A') ? 'B' : 'A') + ciphertext.slice(1);
		await store.database.updateTable('referral').set({ ciphertext: changed }).execute();
		expect(await openFor(store, DENE, id, NOW)).toMatchObject({
			kind: 'unreadable',
			referral: { id }
		});
	});
});

describe('the disk', () => {
	it('holds what was acknowledged: synchronous is FULL and the journal is WAL, read back from the connection', () => {
		const connection = openSqlite(join(store.dataDir, 'another.db'));
		const pragma = (name: string) => connection.prepare(`PRAGMA ${name}`).all([]);
		expect(pragma('synchronous')).toEqual([{ synchronous: 2 }]);
		expect(pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
		connection.close();
	});

	it('gives a request back after the database was closed and opened again', async () => {
		const { id } = await received();
		await store.database.destroy();
		store.database = await openDatabase(store.place);
		expect(await openFor(store, DENE, id, NOW)).toMatchObject({ kind: 'opened' });
	});
});
