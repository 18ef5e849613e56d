import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { whyNoNewKeys } from './keyring.ts';
import { accept } from './referrals.ts';
import { openServices } from './services.ts';
import { arrive, openStore } from './store.fixture.ts';
import type { OpenStore } from './store.fixture.ts';

const NOW = new Date('2026-11-20T16:42:00Z');
let store: OpenStore;
let keys: string;
beforeEach(async () => {
	store = await openStore();
	keys = join(store.dataDir, 'keys');
});
afterEach(() => store.remove());

const arrives = async () => accept(store, await store.sealed(), { now: NOW, channel: 'device' });

describe('starting where the key file is not in its place', () => {
	it('is refused when there are requests, in words that name the folder, and makes no keys', async () => {
		await arrives();
		rmSync(join(keys, 'keyring.json'));
		rmSync(join(keys, 'lookup.key'));
		const read = readConfig({
			DATA_DIR: store.dataDir,
			DATABASE_URL: store.place.databaseUrl
		});
		if (!read.ok) throw new Error(read.problems.join());
		await expect(openServices(read.config)).rejects.toThrow(
			`no keyring.json in the folder ${keys}`
		);
		expect(existsSync(join(keys, 'keyring.json'))).toBe(false);
		expect(existsSync(join(keys, 'lookup.key'))).toBe(false);
	});

	it.each(['lookup.key', 'requests.db'])('is refused as well without %s', async (name) => {
		await arrive(store, NOW);
		rmSync(join(keys, name), { force: true });
		const refusal = await whyNoNewKeys(store.database, { dataDir: store.dataDir });
		expect(refusal).toContain(`no ${name} in the folder ${keys}`);
	});

	it('is nothing to refuse before the first request, or when the file is there', async () => {
		await arrives();
		expect(await whyNoNewKeys(store.database, store.keysPlace)).toBeUndefined();
		rmSync(join(keys, 'keyring.json'));
		await store.database.deleteFrom('referral').execute();
		expect(await whyNoNewKeys(store.database, store.keysPlace)).toBeUndefined();
	});
});
