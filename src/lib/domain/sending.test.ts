import { describe, expect, it } from 'vitest';
import golden from '../../../tests/fixtures/sealed-v1.json' with { type: 'json' };
import { envelopeSchema, open } from './sealing.ts';
import { readAnswer } from './sending.ts';
import payload from '../../../tests/fixtures/payload-v1.json' with { type: 'json' };

const [first] = golden.sealed;
const envelope = envelopeSchema.parse(first?.envelope);
const keys = golden.receiptKeys;
const read = (status: number, body?: unknown, retryAfter?: string) =>
	readAnswer({ status, body, ...(retryAfter && { retryAfter }) }, envelope, keys);

describe('what phones of version 1 hold', () => {
	it.each(golden.sealed)('is opened and receipted by every later release', async (item) => {
		const sealed = envelopeSchema.parse(item.envelope);
		expect(JSON.parse((await open(sealed, golden.teamKey)) ?? '')).toEqual(payload);
		const outcome = await readAnswer({ status: 201, body: item.receipt }, sealed, keys);
		expect(outcome).toEqual({ kind: 'delivered', receipt: item.receipt });
	});
});

describe('an answer', () => {
	it.each([200, 201])('with our receipt and %i is a delivery', async (status) => {
		expect(await read(status, first?.receipt)).toMatchObject({ kind: 'delivered' });
	});

	it.each([202, 204, 302, 400, 409, 422, 500])(
		'with our receipt and %i is none, and not a refusal either',
		async (status) => {
			expect(await read(status, first?.receipt)).toEqual({ kind: 'retry' });
		}
	);

	it('with a good receipt for other bytes of the same request is no delivery', async () => {
		expect(await read(201, golden.sealed[1]?.receipt)).toEqual({ kind: 'retry' });
	});

	it.each([
		undefined,
		null,
		'',
		[],
		{},
		{ ok: true },
		{ ...first?.receipt, reference: '2222222B' }
	])('of 200 that is not our receipt is tried again: %j', async (body) => {
		expect(await read(200, body)).toEqual({ kind: 'retry' });
	});

	it.each([400, 409, 410, 413, 422])('of %i in our words is parked', async (status) => {
		expect(await read(status, { problem: 'no' })).toEqual({ kind: 'never', status });
	});

	it.each([400, 409, 410, 413, 422])('of %i in other words is tried again', async (status) => {
		for (const body of [undefined, null, 'no', { message: 'no' }, { problem: 7 }])
			expect(await read(status, body)).toEqual({ kind: 'retry' });
	});

	it.each([301, 302, 401, 403, 404, 408, 415, 425, 429, 500, 502, 503, 504, 507, 511])(
		'of %i is tried again, whatever it says',
		async (status) => {
			expect(await read(status, { problem: 'no' })).toEqual({ kind: 'retry' });
		}
	);

	it('may ask to be left alone for some seconds', async () => {
		expect(await read(503, undefined, '120')).toEqual({ kind: 'retry', after: 120_000 });
		for (const odd of ['Sat, 21 Nov 2099 10:00:00 GMT', '-1', '0', '1e9', '99999999'])
			expect(await read(503, undefined, odd)).toEqual({ kind: 'retry' });
	});
});
