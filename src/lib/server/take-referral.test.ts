import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProof } from '../domain/proof.ts';
import { LARGEST_CIPHERTEXT, verifyReceipt } from '../domain/sealing.ts';
import type { Envelope } from '../domain/sealing.ts';
import { openLoad } from './load.ts';
import { openStore } from './store.fixture.ts';
import type { OpenStore } from './store.fixture.ts';
import { takeReferral } from './take-referral.ts';
import type { Taker } from './take-referral.ts';

const NOW = new Date('2026-11-20T16:42:00Z');

let store: OpenStore;
beforeAll(async () => (store = await openStore()));
afterAll(() => store.remove());

const taker = (change: Partial<Taker> = {}): Taker => ({
	...store,
	limits: { take: () => 0 },
	disk: { hasRoom: () => true },
	load: openLoad(),
	...change
});
function posted(body: unknown, headers: Record<string, string> = {}) {
	return new Request('https://hereabouts.example.org/api/referrals', {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...headers },
		body: typeof body === 'string' ? body : JSON.stringify(body)
	});
}
const taken = (body: unknown, change?: Partial<Taker>, headers?: Record<string, string>) =>
	takeReferral(taker(change), posted(body, headers), { address: '192.0.2.1', now: NOW });
const checkFirst = async ({ id }: Envelope) =>
	(
		await store.database
			.selectFrom('referral_case')
			.select('check_first')
			.where('referral_id', '=', id)
			.executeTakeFirstOrThrow()
	).check_first;

describe('taking a request', () => {
	it('answers 201 and a receipt, 200 and the same for the same bytes, 409 for others', async () => {
		const envelope = await store.sealed();
		const first = await taken(envelope);
		expect(first.status).toBe(201);
		expect(first.headers.get('cache-control')).toBe('no-store');
		const keys = store.keyring.receiptKeys();
		expect(await verifyReceipt(await first.json(), envelope, keys)).toBeDefined();
		expect((await taken(envelope)).status).toBe(200);
		expect((await taken(await store.sealed('{}', { id: envelope.id }))).status).toBe(409);
	});

	it.each<[string, number, (envelope: Envelope) => unknown]>([
		['what is not JSON', 400, () => '{'],
		['what is no envelope', 400, () => ({ v: 1 })],
		['what says more than an envelope', 400, (envelope) => ({ ...envelope, name: 'Yusra' })],
		['what is too large', 413, () => 'x'.repeat(LARGEST_CIPHERTEXT + 2001)],
		['what no team here can open', 422, (envelope) => ({ ...envelope, team: 'nowhere' })],
		['a team called as what every object has', 422, (it) => ({ ...it, team: 'constructor' })]
	])('refuses %s with %i, for ever, in JSON with a problem', async (_what, status, change) => {
		const answer = await taken(change(await store.sealed()));
		expect(answer.status).toBe(status);
		expect(await answer.json()).toEqual({ problem: expect.any(String) as string });
	});

	it('refuses another type than JSON', async () => {
		const answer = await taken(await store.sealed(), {}, { 'content-type': 'text/plain' });
		expect(answer.status).toBe(415);
	});

	it.each<[string, number, string, Partial<Taker>]>([
		['an address sends too many', 429, '7', { limits: { take: () => 7 } }],
		['the disk is nearly full', 503, '300', { disk: { hasRoom: () => false } }],
		['there is too much to do', 503, '30', { load: openLoad(0) }]
	])('asks for another try when %s', async (_what, status, after, change) => {
		const envelope = await store.sealed();
		const answer = await taken(envelope, change);
		expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, after]);
		expect((await taken(envelope)).status).toBe(201);
	});
});

describe('the slow lane', () => {
	it('takes a request without a proof of work like any other, to be checked first', async () => {
		const envelope = await store.sealed();
		for (const proof of ['', '1.2', findProof(crypto.randomUUID(), NOW) ?? ''])
			expect((await taken(envelope, {}, { 'hereabouts-proof': proof })).ok).toBe(true);
		expect(await checkFirst(envelope)).toBe('slow');
	});

	it('is not for one that has done the work', async () => {
		const envelope = await store.sealed();
		const proof = findProof(envelope.id, NOW) ?? '';
		expect((await taken(envelope, {}, { 'hereabouts-proof': proof })).status).toBe(201);
		expect(await checkFirst(envelope)).toBeNull();
	});
});

describe('a database without time', () => {
	const late = Object.assign(new Error('canceling statement due to lock timeout'), {
		code: '55P03'
	});

	it('is a reason to come back, and another error is none', async () => {
		const envelope = await store.sealed();
		const keysFail = (error: Error) => ({
			requestKeys: { ...store.requestKeys, keyFor: () => Promise.reject(error) }
		});
		const answer = await taken(envelope, keysFail(late));
		expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
		await expect(taken(envelope, keysFail(new Error('a bug')))).rejects.toThrow('a bug');
		expect((await taken(envelope)).status).toBe(201);
	});

	it('has no more let in than it has time for, also of those who came while it was not full', async () => {
		const load = openLoad(1);
		const envelopes = [await store.sealed(), await store.sealed()];
		const answers = await Promise.all(envelopes.map((envelope) => taken(envelope, { load })));
		expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 503]);
	});
});
