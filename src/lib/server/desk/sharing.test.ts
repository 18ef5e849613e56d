import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Told } from '../../domain/share.ts';
import { arrive, openStore } from '../store.fixture.ts';
import type { OpenStore } from '../store.fixture.ts';
import { recordShare, sharesOf, withdrawShare } from './sharing.ts';

const NOW = new Date('2026-11-20T16:42:00Z');
const DENE = { account: 'a', teams: ['dene'] };
const RIVERSIDE = { account: 'b', teams: ['riverside'] };
const TOLD: Told = {
	to: 'A choir',
	activity: 'a-choir',
	details: ['name'],
	text: 'She would like to sing'
};

let store: OpenStore;
beforeAll(async () => {
	store = await openStore();
});
afterAll(() => store.remove());

const recorded = async (reader = DENE) => {
	const request = await arrive(store, NOW);
	const share = { request, recipient: 'activity', how: 'byPhone', told: TOLD } as const;
	return { request, outcome: await recordShare(store, reader, share, NOW) };
};

describe('what somebody was told', () => {
	it('is kept word for word, with how the person agreed, and sealed', async () => {
		const { request } = await recorded();
		expect(await sharesOf(store, { id: request, team: 'dene' })).toMatchObject([
			{ ...TOLD, recipient: 'activity', how: 'byPhone', at: NOW.toISOString() }
		]);
		const kept = await store.database.selectFrom('case_share').selectAll().execute();
		expect(JSON.stringify(kept)).not.toMatch(/choir|sing/i);
	});

	it('can be taken back once, and stays on record', async () => {
		const { request, outcome } = await recorded();
		const share = outcome.kind === 'recorded' ? outcome.id : '';
		const later = new Date('2026-11-25T09:00:00Z');
		expect(await withdrawShare(store, RIVERSIDE, { request, share }, later)).toBe('none');
		expect(await withdrawShare(store, DENE, { request, share }, later)).toBe('withdrawn');
		expect(await withdrawShare(store, DENE, { request, share }, later)).toBe('none');
		expect(await sharesOf(store, { id: request, team: 'dene' })).toMatchObject([
			{ text: TOLD.text, withdrawnAt: later.toISOString() }
		]);
	});

	it('is recorded by nobody of another team', async () => {
		const { request, outcome } = await recorded(RIVERSIDE);
		expect(outcome).toEqual({ kind: 'none' });
		expect(await sharesOf(store, { id: request, team: 'dene' })).toEqual([]);
	});
});
