import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeOwnLink, useOwnLink } from './own-link.ts';
import { accept } from './referrals.ts';
import { applyRetention } from './retention.ts';
import { openStore } from './store.fixture.ts';
import type { OpenStore } from './store.fixture.ts';

const NOW = new Date('2026-11-20T16:42:00Z');
const after = (hours: number) => new Date(NOW.getTime() + hours * 60 * 60_000);

let store: OpenStore;
let id: string;
beforeEach(async () => {
	store = await openStore();
	const envelope = await store.sealed();
	({ id } = envelope);
	await accept(store, envelope, { now: NOW, channel: 'device' });
});
afterEach(() => store.remove());

const use = (token: string, hours = 1) => useOwnLink(store.database, token, after(hours));
const audited = () =>
	store.database.selectFrom('audit').select(['action', 'subject']).orderBy('seq').execute();

describe('a person’s own link', () => {
	it('leads to their request once, on record', async () => {
		const token = await makeOwnLink(store.database, id, NOW);
		expect(await use(token)).toMatchObject({ id, status: 'received' });
		expect(await use(token)).toBeUndefined();
		expect((await audited()).slice(-2)).toEqual([
			{ action: 'status seen', subject: id },
			{ action: 'status refused', subject: 'status' }
		]);
	});

	it('leads nowhere a day later, nor does one that never was', async () => {
		const token = await makeOwnLink(store.database, id, NOW);
		expect(await use(token, 24)).toBeUndefined();
		expect(await use('never-was')).toBeUndefined();
	});

	it('lets two who press at once in once', async () => {
		const token = await makeOwnLink(store.database, id, NOW);
		const found = await Promise.all([use(token), use(token)]);
		expect(found.filter(Boolean)).toHaveLength(1);
	});

	it('cannot be read from the database, and old ones do not pile up', async () => {
		const token = await makeOwnLink(store.database, id, NOW);
		await makeOwnLink(store.database, id, after(25));
		const rows = await store.database.selectFrom('own_link').selectAll().execute();
		expect(rows).toHaveLength(1);
		expect(JSON.stringify(rows)).not.toContain(token);
	});

	it('goes with the request', async () => {
		await store.database
			.updateTable('referral')
			.set({ status: 'stopped', closed_at: NOW.toISOString(), erase_after: NOW.toISOString() })
			.execute();
		const token = await makeOwnLink(store.database, id, NOW);
		await applyRetention(store, NOW);
		expect(await use(token)).toBeUndefined();
	});
});
