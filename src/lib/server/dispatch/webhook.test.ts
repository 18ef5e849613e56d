import { createHmac, timingSafeEqual } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { answering, channelOf, parcel, PRIVATE, receiver } from './dispatch.fixture.ts';
import type { Asked, Receiver } from './dispatch.fixture.ts';
import { webhook, webhookKey } from './webhook.ts';

const KEY = Buffer.alloc(32, 7);
const SECRET = `whsec_${KEY.toString('base64')}`;
const NOW = new Date('2026-11-20T16:43:00Z');

let there: Receiver;
afterEach(() => there.close());

const channel = (sends: 'notice' | 'request' = 'notice', oneTry = 2000) =>
	webhook({ address: `${there.url}/hook`, sends }, KEY, { clock: () => NOW, oneTry });

/** As docs/delivery.md tells receivers to check it. */
function isGenuine({ headers, body }: Asked, now: Date): boolean {
	const timestamp = String(headers['webhook-timestamp']);
	if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > 300) return false;
	const right = createHmac('sha256', KEY)
		.update(`${String(headers['webhook-id'])}.${timestamp}.${body}`)
		.digest();
	return String(headers['webhook-signature'])
		.split(' ')
		.some((each) => {
			const offered = Buffer.from(each.replace(/^v1,/, ''), 'base64');
			return offered.length === right.length && timingSafeEqual(offered, right);
		});
}

describe('a webhook', () => {
	it('is signed over its id, its time and its body, so that no part can be another', async () => {
		there = await receiver(answering(204));
		expect(await channel()(parcel())).toEqual({ kind: 'sent' });
		const [asked] = there.asked;
		if (!asked) throw new Error('nothing came');
		expect(isGenuine(asked, NOW)).toBe(true);
		expect(isGenuine({ ...asked, body: `${asked.body} ` }, NOW)).toBe(false);
		const otherId = { ...asked.headers, 'webhook-id': 'another' };
		expect(isGenuine({ ...asked, headers: otherId }, NOW)).toBe(false);
		expect(isGenuine(asked, new Date('2026-11-20T16:49:00Z'))).toBe(false);
	});

	it('has the same id at every try', async () => {
		there = await receiver((_asked, response, count) =>
			response.writeHead(count === 1 ? 500 : 200).end()
		);
		const send = channel();
		expect((await send(parcel())).kind).toBe('retry');
		expect((await send(parcel({ tries: 2 }))).kind).toBe('sent');
		expect(new Set(there.asked.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
	});

	it('says nothing of the person in a notice, and does not even open the request', async () => {
		there = await receiver(answering(200));
		const payload = () => Promise.reject(new Error('opened'));
		await channel()(parcel({ payload, isSlow: true }));
		const body = there.asked[0]?.body ?? '';
		expect(JSON.parse(body)).toMatchObject({
			type: 'referral.received',
			data: { reference: 'K7PX-2MWD', team: 'dene', dueOn: '2026-11-25', checkFirst: true }
		});
		for (const word of PRIVATE) expect(body).not.toContain(word);
	});

	it('hands over the whole request where the site says so', async () => {
		there = await receiver(answering(200));
		expect((await channel('request')(parcel())).kind).toBe('sent');
		expect(there.asked[0]?.body).toContain('Yusra');
		const closed = parcel({ payload: async () => undefined });
		expect((await channel('request')(closed)).kind).toBe('never');
		expect(there.asked).toHaveLength(1);
	});

	it.each([
		[500, {}, { kind: 'retry', problem: 'answered 500' }],
		[429, { 'retry-after': '90' }, { kind: 'retry', problem: 'answered 429', after: 90_000 }],
		[401, {}, { kind: 'retry', problem: 'answered 401' }],
		[302, { location: '/elsewhere' }, { kind: 'retry', problem: 'answered 302' }],
		[410, {}, { kind: 'never', problem: 'answered 410' }],
		[422, {}, { kind: 'never', problem: 'answered 422' }]
	])('comes to what %i means, and goes nowhere else', async (status, headers, outcome) => {
		there = await receiver(answering(status, 'Yusra', headers));
		expect(await channel()(parcel())).toEqual(outcome);
		expect(there.asked.map(({ url }) => url)).toEqual(['/hook']);
	});

	it('is tried again where the line breaks, or nothing comes in time', async () => {
		there = await receiver((_asked, response) => void response.destroy());
		expect(await channel()(parcel())).toEqual({ kind: 'retry', problem: 'could not be reached' });
		await there.close();
		there = await receiver(() => undefined);
		expect(await channel('notice', 50)(parcel())).toEqual({
			kind: 'retry',
			problem: 'no answer in time'
		});
	});

	it('is set up by the site, with its secret from the secrets’ own file', async () => {
		there = await receiver(answering(200));
		const send = channelOf(
			{ kind: 'webhook', address: there.url, secret: 'hook' },
			{ hook: SECRET }
		);
		expect((await send(parcel())).kind).toBe('sent');
		const [asked] = there.asked;
		expect(asked && isGenuine(asked, new Date())).toBe(true);
	});
});

describe('the secret of a webhook', () => {
	it('is 24 to 64 bytes in base64 after whsec_', async () => {
		there = await receiver(answering(200));
		expect(webhookKey(SECRET)).toEqual(KEY);
		for (const wrong of [SECRET.slice(6), 'whsec_', 'whsec_c2hvcnQ=', `whsec_${'A'.repeat(100)}`])
			expect(webhookKey(wrong)).toBeUndefined();
	});
});
