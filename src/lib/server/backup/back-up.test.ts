import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInProcess, onSqlite, placeIn } from '../database.fixture.ts';
import { openDatabase } from '../database.ts';
import { openKeyring } from '../keyring.ts';
import { payloadOf } from '../open-request.ts';
import { openRequestKeys } from '../request-keys.ts';
import { applyRetention } from '../retention.ts';
import { arrive, openStore } from '../store.fixture.ts';
import type { OpenStore } from '../store.fixture.ts';
import { backUp, inWorkingFolder } from './back-up.ts';
import { backupsIn, nameOf, removeOld } from './backups.ts';
import { drill } from './drill.ts';
import { isStopped, presentStanding, putInPlace } from './restore.ts';

const NOW = new Date('2026-11-20T16:42:00Z');
const DAY = 86_400_000;
const after = (days: number) => new Date(NOW.getTime() + days * DAY);

let store: OpenStore;
let folder: string;
let where: { data: string; keys: string; key: Buffer };
beforeEach(async () => {
	store = await openStore();
	folder = mkdtempSync(join(tmpdir(), 'backup-'));
	where = { data: join(folder, 'data'), keys: join(folder, 'keys'), key: randomBytes(32) };
});
afterEach(async () => {
	await store.remove();
	rmSync(folder, { recursive: true });
});

const taken = (now = NOW) =>
	backUp({ ...store.place, siteFile: join(store.dataDir, 'site.json') }, where, now);
async function eraseOne(id: string, now: Date): Promise<void> {
	const over = { erase_after: now.toISOString(), status: 'stopped', closed_at: now.toISOString() };
	await store.database.updateTable('referral').set(over).where('id', '=', id).execute();
	expect(await applyRetention(store, now)).toEqual({ erased: 1 });
}
/** Brings a backup back into a data folder, and answers which of its requests open there. */
async function broughtBack(dataDir: string, dataPath: string, keysPath: string): Promise<string[]> {
	const place = await placeIn(dataDir);
	await inWorkingFolder(dataDir, async (working) => {
		await drill({ dataPath, keysPath }, where.key, working);
		await putInPlace(place, working, 'now');
	});
	const database = await openDatabase(place);
	const requestKeys = await openRequestKeys(place);
	const locks = { database, requestKeys, keyring: openKeyring(dataDir, [], '2026-11-20') };
	const rows = await database.selectFrom('referral').selectAll().execute();
	const opened: string[] = [];
	for (const row of rows) if (await payloadOf(locks, row)) opened.push(row.id);
	await database.destroy();
	await requestKeys.close();
	return opened;
}

// With the one connection of that PostgreSQL, the keys stand in a file beside it, which no site has.
describe.skipIf(isInProcess)('a backup', () => {
	it('is tried at once, and gives every request back that is not erased', async () => {
		const [kept, gone] = [await arrive(store, NOW), await arrive(store, NOW)];
		await eraseOne(gone, after(1));
		const { drilled, dataPath, keysPath } = await taken(after(1));
		expect(drilled).toEqual({ requests: 1, opened: 1, erased: 1, stayedClosed: 0, problems: [] });
		expect(await broughtBack(join(folder, 'anew'), dataPath, keysPath)).toEqual([kept]);
		expect(readdirSync(store.dataDir).filter((name) => name.startsWith('backup-'))).toEqual([]);
	});

	it('shows nothing without its key: no key of a request, no team key', async () => {
		const id = await arrive(store, NOW);
		const key = await store.requestKeys.find(id);
		const { keysPath, dataPath } = await taken();
		const teamKey = /"d": "(.{20})/.exec(
			readFileSync(join(store.dataDir, 'keys', 'keyring.json'), 'utf8')
		)?.[1];
		if (!key || !teamKey) throw new Error('no key to look for');
		const bytes = Buffer.concat([readFileSync(keysPath), readFileSync(dataPath)]);
		for (const word of [key.toString('base64url'), teamKey, id])
			expect(bytes.includes(word)).toBe(false);
	});

	it('that is older does not open with the keys there are now, once a request was erased', async () => {
		const [kept, gone] = [await arrive(store, NOW), await arrive(store, NOW)];
		const older = await taken();
		expect(older.drilled.opened).toBe(2);
		await eraseOne(gone, after(1));
		const newer = await taken(after(1));
		expect(newer.drilled).toMatchObject({ erased: 1, stayedClosed: 1, problems: [] });
		expect(await broughtBack(join(folder, 'anew'), older.dataPath, newer.keysPath)).toEqual([kept]);
	});

	it('tells when the key of a request is not in it', async () => {
		const id = await arrive(store, NOW);
		await store.requestKeys.erase([id]);
		const { drilled, removed } = await taken();
		expect(drilled.problems).toEqual([
			'the own keys of 1 requests are not in it',
			'not one request opens'
		]);
		expect(removed).toBe(0);
	});
});

describe.runIf(onSqlite)('what is put in the place of a site', () => {
	it('leaves what was erased there erased, also with older keys, and what was there beside it', async () => {
		const [kept, gone] = [await arrive(store, NOW), await arrive(store, NOW)];
		const older = await taken();
		await eraseOne(gone, after(1));
		await store.database.destroy();
		await store.requestKeys.close();
		expect(await broughtBack(store.dataDir, older.dataPath, older.keysPath)).toEqual([kept]);
		expect(readdirSync(join(store.dataDir, 'before-now'))).toContain('hereabouts.db');
		expect(readdirSync(join(store.dataDir, 'keys', 'before-now'))).toContain('requests.db');
		store = await openStore();
	});

	it('waits until nobody has the database open', async () => {
		await arrive(store, NOW);
		expect(isStopped(store.place)).toBe(false);
		expect(await presentStanding(store.place)).toMatchObject({ requests: 1, actions: 1 });
		await store.database.destroy();
		expect(isStopped(store.place)).toBe(true);
		store.database = await openDatabase(store.place);
	});
});

describe('backups that are kept', () => {
	it('are, of keys, none that gets older than 14 days; and always the newest', () => {
		mkdirSync(where.keys, { recursive: true });
		for (const day of [0, 6, 7, 19, 20])
			writeFileSync(join(where.keys, nameOf('keys', after(day))), '');
		writeFileSync(join(where.keys, 'letter.txt'), '');
		expect(removeOld(where.keys, 'keys', after(20))).toBe(3);
		expect(backupsIn(where.keys, 'keys').map(({ madeAt }) => madeAt)).toEqual([
			after(20),
			after(19)
		]);
		expect(removeOld(where.keys, 'keys', after(90))).toBe(1);
		expect(readdirSync(where.keys)).toEqual([nameOf('keys', after(20)), 'letter.txt']);
	});
});
