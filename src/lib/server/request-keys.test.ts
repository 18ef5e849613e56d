import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onSqlite } from './database.fixture.ts';
import { openSqlite } from './database.ts';
import { withoutKey } from './open-request.ts';
import { accept } from './referrals.ts';
import { openRequestKeys, unwrap, wrap } from './request-keys.ts';
import { openStore } from './store.fixture.ts';
import type { OpenStore } from './store.fixture.ts';

const ID = '5f0c2a5e-3f5b-4d0f-9d0e-7a8b6c5d4e3f';
const NOW = new Date('2026-11-20T16:42:00Z');
const BYTES = Buffer.from('a sealed request').toString('base64url');
let store: OpenStore;
beforeEach(async () => (store = await openStore()));
afterEach(() => store.remove());

describe('the key of a request', () => {
	it('is made once, also when two ask for it at once, and is there after a restart', async () => {
		const { requestKeys, keysPlace } = store;
		const [one, two] = await Promise.all([
			requestKeys.keyFor(ID, NOW),
			requestKeys.keyFor(ID, NOW)
		]);
		expect(one.length).toBe(32);
		expect(two).toEqual(one);
		const again = await openRequestKeys(keysPlace);
		expect(await again.find(ID)).toEqual(one);
		await again.close();
	});

	it.runIf(onSqlite)('is gone once erased, from the bytes of the store as well', async () => {
		const { requestKeys, dataDir } = store;
		const key = (await requestKeys.keyFor(ID, NOW)).toString('base64url');
		const folder = join(dataDir, 'keys');
		const holds = () =>
			readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(key));
		expect(holds()).not.toEqual([]);
		await requestKeys.erase([ID]);
		expect(await requestKeys.find(ID)).toBeUndefined();
		expect(holds()).toEqual([]);
	});
});

describe.runIf(onSqlite)('erasing while somebody reads the store', () => {
	it('is not done before the bytes have gone', async () => {
		const { requestKeys, dataDir } = store;
		const key = (await requestKeys.keyFor(ID, NOW)).toString('base64url');
		const reader = openSqlite(join(dataDir, 'keys', 'requests.db'));
		reader.prepare('begin').run([]);
		reader.prepare('select count(*) from request_key').all([]);
		let isReading = true;
		const erased = requestKeys.erase([ID]).then(() => expect(isReading).toBe(false));
		setTimeout(() => {
			isReading = false;
			reader.prepare('commit').run([]);
			reader.close();
		}, 250);
		await erased;
		const log = readFileSync(join(dataDir, 'keys', 'requests.db-wal'));
		expect(log.includes(key)).toBe(false);
	});
});

describe('a request whose key is lost', () => {
	it('is named, also where another key was made since; one that was erased is not', async () => {
		const references: string[] = [];
		const ids: string[] = [];
		for (let i = 0; i < 4; i++) {
			const outcome = await accept(store, await store.sealed(), { now: NOW, channel: 'device' });
			if (outcome.kind !== 'accepted') throw new Error(outcome.kind);
			ids.push(outcome.receipt.id);
			references.push(outcome.receipt.reference);
		}
		expect(await withoutKey(store)).toEqual([]);
		const [whole = '', lost = '', remade = '', erased = ''] = ids;
		expect(whole).not.toBe('');
		await store.requestKeys.erase([lost, remade, erased]);
		await store.requestKeys.keyFor(remade, NOW);
		await store.database
			.updateTable('referral')
			.set({ erased_at: NOW.toISOString() })
			.where('id', '=', erased)
			.execute();
		expect((await withoutKey(store)).sort()).toEqual(references.slice(1, 3).sort());
	});
});

describe('what is wrapped', () => {
	it('comes back under its own key and id, and under no other, nor when a byte was changed [ASVS 11.3.2] [ASVS 11.3.3]', async () => {
		const key = await store.requestKeys.keyFor(ID, NOW);
		const other = await store.requestKeys.keyFor(crypto.randomUUID(), NOW);
		const wrapped = wrap(BYTES, key, ID);
		expect(unwrap(wrapped, key, ID)).toBe(BYTES);
		expect(unwrap(wrapped, other, ID)).toBeUndefined();
		expect(unwrap(wrapped, key, crypto.randomUUID())).toBeUndefined();
		expect(unwrap('AAAA', key, ID)).toBeUndefined();
		const changed = Buffer.from(wrapped, 'base64url');
		changed[20] = (changed[20] ?? 0) ^ 1;
		expect(unwrap(changed.toString('base64url'), key, ID)).toBeUndefined();
	});
});
