import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deliverySchema } from '../domain/delivery.ts';
import type { ReferralPayload } from '../domain/referral-payload.ts';
import { payload } from './dispatch/dispatch.fixture.ts';
import { claim } from './dispatch/queue.ts';
import { stopMine } from './my-request.ts';
import { askReceipt, askReminder, forgetReminder, reminderOf } from './person-messages.ts';
import { accept, toReferral } from './referrals.ts';
import type { ReferralStore } from './referrals.ts';
import { openStore } from './store.fixture.ts';
import type { OpenStore } from './store.fixture.ts';

const NOW = new Date('2026-11-20T16:42:00Z');
const TEMPLATE = '3f0c2a5e-7b1d-4c8e-9a64-5d2f8b7e1c90';
const at = (text: string) => new Date(text);

let store: OpenStore & ReferralStore;
beforeAll(async () => {
	const delivery = deliverySchema.parse({ notify: { text: TEMPLATE } });
	store = Object.assign(await openStore(), { delivery });
});
afterAll(() => store.remove());
beforeEach(() => store.database.deleteFrom('dispatch').execute());

async function sent(contact: Partial<ReferralPayload['contact']> = { messages: 'sayWho' }) {
	const id = crypto.randomUUID();
	const said = { ...payload, id, contact: { ...payload.contact, ...contact } };
	const envelope = await store.sealed(JSON.stringify(said), { id });
	await accept(store, envelope, { now: NOW, channel: 'device' });
	return id;
}
const due = async (now: Date) =>
	(await claim(store.database, { holder: 'one', now, most: 9 })).map(({ channel }) => channel);

describe('a person’s own reference', () => {
	it('is sent once, however often they ask', async () => {
		const id = await sent();
		expect(await askReceipt(store, { id, by: 'text' }, NOW)).toBe('asked');
		expect(await askReceipt(store, { id, by: 'text' }, NOW)).toBe('asked');
		expect(await due(NOW)).toEqual(['person:receipt:text']);
	});

	it('is not sent where they asked for no messages, or gave no number', async () => {
		for (const contact of [{ messages: 'none' as const }, { messages: undefined, text: undefined }])
			expect(await askReceipt(store, { id: await sent(contact), by: 'text' }, NOW)).toBe(
				'no-address'
			);
		expect(await due(NOW)).toEqual([]);
	});

	it('is not sent by a way that the site does not have, of nothing, or of what is over', async () => {
		const id = await sent();
		expect(await askReceipt(store, { id, by: 'email' }, NOW)).toBe('over');
		expect(await askReceipt(store, { id: 'nobody', by: 'text' }, NOW)).toBe('over');
		const row = await store.database
			.selectFrom('referral')
			.selectAll()
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		await stopMine(store, toReferral(row), NOW);
		expect(await askReceipt(store, { id, by: 'text' }, NOW)).toBe('over');
	});
});

describe('a reminder', () => {
	it('comes the day before, in the morning', async () => {
		const id = await sent();
		await askReminder(store, { id, by: 'text', day: '2026-11-27' }, NOW);
		expect(await reminderOf(store.database, id)).toBe('2026-11-27');
		expect(await due(at('2026-11-26T09:59:00Z'))).toEqual([]);
		expect(await due(at('2026-11-26T10:00:00Z'))).toEqual(['person:reminder:text']);
	});

	it('comes at once where that has passed', async () => {
		const id = await sent();
		await askReminder(store, { id, by: 'text', day: '2026-11-21' }, NOW);
		expect(await due(NOW)).toEqual(['person:reminder:text']);
	});

	it('takes the place of the one before, and can be taken back', async () => {
		const id = await sent();
		for (const day of ['2026-11-27', '2026-12-04', '2026-12-04'])
			await askReminder(store, { id, by: 'text', day }, NOW);
		expect(await reminderOf(store.database, id)).toBe('2026-12-04');
		await forgetReminder(store.database, id);
		expect(await reminderOf(store.database, id)).toBeUndefined();
		expect(await due(at('2027-01-01T00:00:00Z'))).toEqual([]);
	});

	it('is of the day that was asked for, also across the end of summer time', async () => {
		const id = await sent();
		await askReminder(store, { id, by: 'text', day: '2027-03-29' }, NOW);
		expect(await reminderOf(store.database, id)).toBe('2027-03-29');
	});
});
