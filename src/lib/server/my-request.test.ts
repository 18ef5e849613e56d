import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Transaction } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContactChange } from '../domain/questions/change.ts';
import type { Database, Tables } from './database.ts';
import { record } from './desk/cases.ts';
import type { Happened } from './desk/cases.ts';
import { openKeyring, rotateKey } from './keyring.ts';
import { changeMine, findMine, mineByPass, stopMine } from './my-request.ts';
import { accept, openFor } from './referrals.ts';
import { applyRetention, erasedSoon } from './retention.ts';
import { arrive, GOLDEN, openStore } from './store.fixture.ts';
import type { OpenStore } from './store.fixture.ts';

const NOW = new Date('2026-11-20T16:42:00Z');
const BORN = '1968-02-29';
const DENE = { account: 'reader-of-dene', teams: ['dene'] };
const days = (count: number) => new Date(NOW.getTime() + count * 24 * 60 * 60_000);

let store: OpenStore;
beforeEach(async () => (store = await openStore()));
afterEach(() => store.remove());

async function received() {
	const envelope = await store.sealed();
	const outcome = await accept(store, envelope, { now: NOW, channel: 'device' });
	if (outcome.kind !== 'accepted') throw new Error(outcome.kind);
	const { id, reference } = outcome.receipt;
	const found = await findMine(store, { reference, dateOfBirth: BORN }, NOW);
	if (!found) throw new Error('not found');
	return { envelope, id, reference, found };
}
/** What a link worker records about a request; `version`: how many events came before. */
const happens = (id: string, event: Omit<Happened, 'id'>, now = NOW) =>
	record(store, DENE, { id, ...event }, now);
async function complete(id: string): Promise<void> {
	expect(await happens(id, { kind: 'take', version: 0 })).toBe('recorded');
	const helped = { kind: 'closed', reason: 'helped', version: 1 } as const;
	expect(await happens(id, helped)).toBe('recorded');
	expect((await row()).status).toBe('completed');
}
const row = () => store.database.selectFrom('referral').selectAll().executeTakeFirstOrThrow();
const audited = async (subject: string) =>
	(
		await store.database.selectFrom('audit').selectAll().where('subject', '=', subject).execute()
	).map(({ action }) => action);

describe('a person’s own request', () => {
	it('is found by its reference and their date of birth, and by nothing less', async () => {
		const { id, reference, found } = await received();
		expect(found).toMatchObject({ id, status: 'received', dueOn: '2026-11-25' });
		const other = { reference, dateOfBirth: '1968-03-01' };
		expect(await findMine(store, other, NOW)).toBeUndefined();
		const wrong = { reference: '2222222A', dateOfBirth: BORN };
		expect(await findMine(store, wrong, NOW)).toBeUndefined();
		expect(await audited('status')).toEqual(['status refused', 'status refused']);
	});

	it('stands nowhere with a date of birth that could be searched for', async () => {
		await received();
		const rows = JSON.stringify(await store.database.selectFrom('referral').selectAll().execute());
		for (const word of [BORN, '1968', Buffer.from(BORN).toString('base64url')])
			expect(rows).not.toContain(word);
	});

	it('is taken also when nobody can read a date of birth in it, and is then not found', async () => {
		const envelope = await store.sealed('not a payload');
		const outcome = await accept(store, envelope, { now: NOW, channel: 'device' });
		expect(outcome.kind).toBe('accepted');
	});

	it('is open for half an hour by a pass that cannot be altered [ASVS 9.1.1] [ASVS 9.2.1]', async () => {
		const { id } = await received();
		const pass = store.lookups.passTo(id, NOW);
		expect(await mineByPass(store, pass, NOW)).toMatchObject({ id });
		const late = new Date(NOW.getTime() + 30 * 60_000 + 1);
		expect(await mineByPass(store, pass, late)).toBeUndefined();
		const [, ends = '', signature = ''] = pass.split('.');
		const altered = [
			`${crypto.randomUUID()}.${ends}.${signature}`,
			`${id}.${Number(ends) + 1}.${signature}`,
			`${id}.${ends}`,
			''
		];
		for (const each of altered) expect(await mineByPass(store, each, NOW)).toBeUndefined();
	});
});

describe('stopping it', () => {
	it('is done once, put on record, and a request that is over stays as it was', async () => {
		const { id, found, reference } = await received();
		expect(await stopMine(store, found, NOW)).toBe('stopped');
		expect(await stopMine(store, found, NOW)).toBe('moved-on');
		const after = await findMine(store, { reference, dateOfBirth: BORN }, NOW);
		expect(after?.status).toBe('stopped');
		expect(after && (await stopMine(store, after, NOW))).toBe('over');
		expect((await audited(id)).filter((action) => action === 'referral stopped')).toHaveLength(1);
	});

	it('does not undo what a link worker did in the meantime', async () => {
		const { id, found } = await received();
		expect(await happens(id, { kind: 'take', version: 0 })).toBe('recorded');
		expect(await stopMine(store, found, NOW)).toBe('moved-on');
		expect((await row()).status).toBe('accepted');
	});
});

describe('changing how to be reached', () => {
	const CHANGE: ContactChange = {
		contact: { text: '07700 900982', badTimes: [] },
		communication: []
	};

	it('is what the link worker reads from then on', async () => {
		const { id, found } = await received();
		expect(await changeMine(store, found, CHANGE, NOW)).toBe('changed');
		expect(await openFor(store, DENE, id, NOW)).toMatchObject({
			kind: 'opened',
			payload: { contact: CHANGE.contact },
			contactChangedAt: NOW.toISOString()
		});
	});

	it('never lets them read the old number where the new one cannot be opened', async () => {
		const { id, found } = await received();
		const { dataDir } = store;
		const file = join(dataDir, 'keys', 'keyring.json');
		const backup = readFileSync(file);
		rotateKey(dataDir, 'dene', '2026-11-21');
		await changeMine(store, found, CHANGE, NOW);
		writeFileSync(file, backup);
		const restored = { ...store, keyring: openKeyring(dataDir, ['dene'], '2026-11-21') };
		expect(await openFor(restored, DENE, id, NOW)).toMatchObject({ kind: 'unreadable' });
	});

	it('leaves nothing with a request that was closed or erased while it was asked about', async () => {
		const { found } = await received();
		await stopMine(store, found, NOW);
		expect(await changeMine(store, found, CHANGE, NOW)).toBe('over');
		await applyRetention(store, days(1));
		expect(await changeMine(store, found, CHANGE, NOW)).toBe('over');
		expect(await store.database.selectFrom('contact_change').selectAll().execute()).toEqual([]);
	});
});

describe('what is erased', () => {
	it('is, before anybody took it up, what was stopped a day ago; and its key is gone first', async () => {
		const { id, found, envelope } = await received();
		await stopMine(store, found, NOW);
		expect(await applyRetention(store, days(0.99))).toEqual({ erased: 0 });
		expect(await openFor(store, DENE, id, NOW)).toMatchObject({ kind: 'opened' });
		expect(await applyRetention(store, days(1))).toEqual({ erased: 1 });
		expect(await applyRetention(store, days(1))).toEqual({ erased: 0 });
		expect(await store.requestKeys.find(id)).toBeUndefined();
		expect(await openFor(store, DENE, id, NOW)).toMatchObject({ kind: 'erased' });
		// The phone that never got its receipt still gets it, and no second request is made.
		const again = await accept(store, envelope, { now: days(2), channel: 'device' });
		expect(again.kind).toBe('repeated');
		expect(await store.requestKeys.find(id)).toBeUndefined();
	});

	it('is, of the others, what was closed 30 days ago, and never what is open', async () => {
		const { id } = await received();
		expect(await applyRetention(store, days(4000))).toEqual({ erased: 0 });
		await complete(id);
		expect(await happens(id, { kind: 'reopened', version: 2 })).toBe('recorded');
		expect((await row()).status).toBe('inProgress');
		expect(await applyRetention(store, days(31))).toEqual({ erased: 0 });
		const helped = { kind: 'closed', reason: 'helped', version: 3 } as const;
		expect(await happens(id, helped)).toBe('recorded');
		expect(await applyRetention(store, days(29.9))).toEqual({ erased: 0 });
		expect(await applyRetention(store, days(30))).toEqual({ erased: 1 });
	});

	it('is told to its team, and to no other, from 7 days before', async () => {
		const id = await arrive(store, NOW, { team: 'dene' });
		const eraseAfter = days(30).toISOString();
		await store.database
			.updateTable('referral')
			.set({ status: 'completed', closed_at: NOW.toISOString(), erase_after: eraseAfter })
			.where('id', '=', id)
			.execute();
		const told = (count: number, team = 'dene') => erasedSoon(store.database, [team], days(count));
		expect(await told(22.9)).toEqual([]);
		expect(await told(23)).toMatchObject([{ id, eraseAfter }]);
		expect(await told(23, 'riverside')).toEqual([]);
		await store.database
			.updateTable('referral')
			.set({ erase_after: days(1).toISOString() })
			.execute();
		expect(await told(0.5)).toEqual([]);
	});

	it('cannot be opened with an older copy of the database either', async () => {
		const { id, found } = await received();
		const copy = await store.database.selectFrom('referral').selectAll().executeTakeFirstOrThrow();
		await stopMine(store, found, NOW);
		await applyRetention(store, days(1));
		const { ciphertext, enc } = copy;
		await store.database
			.updateTable('referral')
			.set({ ciphertext, enc, erased_at: null })
			.where('id', '=', id)
			.execute();
		expect(await openFor(store, DENE, id, NOW)).toMatchObject({ kind: 'unreadable' });
	});

	it('is erased once, however many servers look at once', async () => {
		const { id, found } = await received();
		await stopMine(store, found, NOW);
		const runs = await Promise.all([
			applyRetention(store, days(1)),
			applyRetention(store, days(1))
		]);
		expect(runs.map(({ erased }) => erased).sort()).toEqual([0, 1]);
		expect((await audited(id)).filter((action) => action === 'referral erased')).toHaveLength(1);
	});

	const takenUpAgain = (id: string) => happens(id, { kind: 'reopened', version: 2 }, days(30));

	it('is not what was taken up again after it was looked for', async () => {
		const { id } = await received();
		await complete(id);
		const { database, requestKeys } = store;
		const meanwhile = {
			selectFrom: (table: 'referral') => database.selectFrom(table),
			updateTable: (table: 'referral') => database.updateTable(table),
			deleteFrom: (table: 'referral') => database.deleteFrom(table),
			transaction: () => ({
				async execute<Result>(body: (transaction: Transaction<Tables>) => Promise<Result>) {
					expect(await takenUpAgain(id)).toBe('recorded');
					return database.transaction().execute(body);
				}
			})
		} as unknown as Database;
		expect(await applyRetention({ database: meanwhile, requestKeys }, days(30))).toEqual({
			erased: 0
		});
		expect(await openFor(store, DENE, id, NOW)).toMatchObject({
			kind: 'opened',
			referral: { status: 'inProgress' }
		});
	});

	it('is not taken up again', async () => {
		const { id } = await received();
		await complete(id);
		await applyRetention(store, days(30));
		expect(await takenUpAgain(id)).toBe('none');
		expect((await row()).status).toBe('completed');
	});

	it('is done again where the keys went and a crash came before it was written', async () => {
		const { id, found } = await received();
		await stopMine(store, found, NOW);
		const { requestKeys } = store;
		const crashing = {
			...requestKeys,
			async erase(ids: readonly string[]) {
				await requestKeys.erase(ids);
				throw new Error('crash');
			}
		};
		const stores = { database: store.database, requestKeys: crashing };
		await expect(applyRetention(stores, days(1))).rejects.toThrow('crash');
		expect((await row()).erased_at).toBeNull();
		expect(await applyRetention(store, days(1))).toEqual({ erased: 1 });
		expect(await openFor(store, DENE, id, NOW)).toMatchObject({ kind: 'erased' });
	});

	it('is also what was closed before there was a day for it, 30 days after there is', async () => {
		await received();
		const before = { status: 'completed', closed_at: null, erase_after: null };
		await store.database.updateTable('referral').set(before).execute();
		expect(await applyRetention(store, days(0))).toEqual({ erased: 0 });
		expect(await applyRetention(store, days(29))).toEqual({ erased: 0 });
		expect(await applyRetention(store, days(30))).toEqual({ erased: 1 });
	});

	it('still answers how it stands until 90 days after it was closed', async () => {
		const { found, reference } = await received();
		await stopMine(store, found, NOW);
		await applyRetention(store, days(89));
		const named = { reference, dateOfBirth: BORN };
		expect((await findMine(store, named, days(89)))?.status).toBe('stopped');
		await applyRetention(store, days(90));
		expect(await findMine(store, named, days(90))).toBeUndefined();
	});
});

it('the golden payload names the date of birth these tests look for', () => {
	expect(GOLDEN).toContain(BORN);
});
