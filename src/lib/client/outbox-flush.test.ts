import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import golden from '../../../tests/fixtures/sealed-v1.json' with { type: 'json' };
import { envelopeSchema } from '../domain/sealing.ts';
import type { Outcome } from '../domain/sending.ts';
import { sendEach, sendOver, settleIn } from './outbox-flush.ts';
import type { Line } from './outbox-flush.ts';
import type { Storage, Waiting } from './storage.ts';

const envelope = envelopeSchema.parse(golden.sealed[0]?.envelope);
const RECEIPT = golden.sealed[0]?.receipt;
const waitingAs = (id: string): Waiting => ({
	version: 1,
	id,
	envelope: { ...envelope, id },
	savedAt: '2026-11-20T16:41:07.600Z'
});
const json = (body: unknown, status: number, headers = {}) =>
	new Response(JSON.stringify(body), {
		status,
		headers: { 'content-type': 'application/json', ...headers }
	});
const answering = (answer: () => Response | Promise<Response>) => vi.fn(async () => answer());
const tried = (answer: () => Response | Promise<Response>) =>
	sendOver(answering(answer), envelope, golden.receiptKeys);

describe('one try', () => {
	it('delivers on the receipt for these bytes', async () => {
		expect(await tried(() => json(RECEIPT, 201))).toMatchObject({ kind: 'delivered' });
	});

	it('follows nobody elsewhere, takes nothing kept for an answer, and says nothing of who asks', async () => {
		const request = answering(() => json(RECEIPT, 201));
		await sendOver(request, envelope, golden.receiptKeys);
		expect(request.mock.calls[0]).toMatchObject([
			'/api/referrals',
			{ method: 'POST', redirect: 'error', cache: 'no-store', credentials: 'omit' }
		]);
	});

	it.each<[string, () => Response | Promise<Response>]>([
		['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
		['a time-out', () => Promise.reject(new DOMException('timed out', 'TimeoutError'))],
		['a captive portal', () => new Response('<h1>Sign in</h1>', { status: 200 })],
		['a portal that refuses', () => new Response('<h1>No</h1>', { status: 422 })],
		['an answer cut short', () => new Response('{"v":1,"id"', json({}, 201))],
		['a fault of ours', () => json({ message: 'Internal Error' }, 500)],
		['another request’s receipt', () => json(golden.sealed[1]?.receipt, 201)]
	])('comes to "try again" of %s', async (_what, answer) => {
		expect(await tried(answer)).toEqual({ kind: 'retry' });
	});

	it('parks what the site refuses, and hears how long a busy site asks for', async () => {
		expect(await tried(() => json({ problem: 'no' }, 422))).toEqual({ kind: 'never', status: 422 });
		expect(await tried(() => json({ problem: 'busy' }, 503, { 'retry-after': '300' }))).toEqual({
			kind: 'retry',
			after: 300_000
		});
	});

	it('delivers nothing without the site’s keys', async () => {
		const outcome = await sendOver(
			answering(() => json(RECEIPT, 201)),
			envelope,
			[]
		);
		expect(outcome).toEqual({ kind: 'retry' });
	});
});

const delivered = { kind: 'delivered', receipt: RECEIPT } as Outcome;
const OUTCOMES: Outcome[] = [
	delivered,
	{ kind: 'never', status: 409 },
	{ kind: 'retry' },
	{ kind: 'retry', after: 5000 }
];

describe('a round of tries', () => {
	it('lets go of what was delivered or refused, and of nothing else, whatever fails', async () => {
		const step = fc.record({
			outcome: fc.constantFrom(...OUTCOMES, 'fails' as const),
			settles: fc.boolean()
		});
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
				const settled: string[] = [];
				const sent: string[] = [];
				const line: Line = {
					async send({ id }) {
						sent.push(id);
						const { outcome } = steps[Number(id)] ?? { outcome: 'fails' };
						if (outcome === 'fails') throw new Error('no line');
						return outcome;
					},
					async settle({ id }) {
						if (!steps[Number(id)]?.settles) throw new Error('no storage');
						settled.push(id);
					}
				};
				const ids = steps.map((_, index) => String(index));
				const { done } = await sendEach(ids.map(waitingAs), line);
				const over = ids.filter((id) => {
					const { outcome, settles } = steps[Number(id)] ?? { outcome: 'fails', settles: false };
					return settles && outcome !== 'fails' && outcome.kind !== 'retry';
				});
				expect(sent).toEqual(ids);
				expect(settled).toEqual(over);
				expect(done).toBe(over.length === ids.length);
			})
		);
	});

	it('says the longest that the site asked to be left alone', async () => {
		const waits = [1000, 9000, 4000];
		const line: Line = {
			send: async ({ id }) => ({ kind: 'retry', after: waits[Number(id)] ?? 0 }),
			settle: async () => undefined
		};
		expect(await sendEach(['0', '1', '2'].map(waitingAs), line)).toEqual({
			done: false,
			after: 9000
		});
	});
});

describe('letting go of a request', () => {
	/** The two stores, as far as a transaction over them is concerned. */
	function phone(...items: Waiting[]) {
		const outbox = new Map<string, unknown>(items.map((item) => [item.id, item]));
		const kept = { outbox, delivered: new Map<string, unknown>() };
		const objectStore = (name: keyof typeof kept) => ({
			get: async (id: string) => kept[name].get(id),
			put: async (value: { id: string }) => void kept[name].set(value.id, value),
			delete: async (id: string) => void kept[name].delete(id)
		});
		const transaction = () => ({ objectStore, done: Promise.resolve() });
		return { kept, storage: { transaction } as unknown as Pick<Storage, 'transaction'> };
	}
	const item = waitingAs(envelope.id);
	const refused = { kind: 'never', status: 422 } as const;

	it('keeps its reference in its place, or the request itself where the site refused it', async () => {
		const sent = phone(item);
		await settleIn(sent.storage, item, delivered as typeof refused);
		expect([...sent.kept.outbox.keys(), ...sent.kept.delivered.keys()]).toEqual([RECEIPT?.id]);
		expect(sent.kept.outbox.size).toBe(0);
		const parked = phone(item);
		await settleIn(parked.storage, item, refused);
		expect(parked.kept.outbox.get(item.id)).toMatchObject({ ...item, parked: { status: 422 } });
	});

	it('writes nothing on a phone that was cleared while the request was on its way', async () => {
		for (const outcome of [delivered as typeof refused, refused]) {
			const { kept, storage } = phone();
			await settleIn(storage, item, outcome);
			expect([kept.outbox.size, kept.delivered.size]).toEqual([0, 0]);
		}
	});
});
