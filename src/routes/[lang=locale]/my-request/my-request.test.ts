import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverySchema } from '../../../lib/domain/delivery.ts';
import { reminderDays } from '../../../lib/domain/person-message.ts';
import { openLimits } from '../../../lib/server/limits.ts';
import { makeOwnLink } from '../../../lib/server/own-link.ts';
import { accept } from '../../../lib/server/referrals.ts';
import { GOLDEN, openStore } from '../../../lib/server/store.fixture.ts';
import type { OpenStore } from '../../../lib/server/store.fixture.ts';
import { actions } from './+page.server.ts';

let store: OpenStore;
beforeEach(async () => (store = await openStore()));
afterEach(() => store.remove());

/** What the page answers to a form. */
async function posted(fields: Record<string, string>, parts: object = {}): Promise<unknown> {
	const event = {
		request: new Request('http://site/en/my-request', {
			method: 'POST',
			body: new URLSearchParams(fields)
		}),
		params: { lang: 'en' },
		locals: { services: { ...store, limits: openLimits(), ...parts } },
		getClientAddress: () => '192.0.2.1'
	};
	return actions['default']?.(event as unknown as Parameters<(typeof actions)[string]>[0]);
}

describe('“Yes, stop my request”', () => {
	async function passFrom(made: Date): Promise<string> {
		const envelope = await store.sealed();
		await accept(store, envelope, { now: made, channel: 'device' });
		return store.lookups.passTo(envelope.id, made);
	}
	const status = async () =>
		(await store.database.selectFrom('referral').select('status').executeTakeFirst())?.status;

	it('stops it', async () => {
		const carried = await passFrom(new Date());
		expect(await posted({ carried, go: 'stopYes' })).toMatchObject({
			stage: 'request',
			request: { status: 'stopped' }
		});
	});

	it('says so where it came too late and nothing was stopped', async () => {
		const carried = await passFrom(new Date(Date.now() - 31 * 60_000));
		expect(await posted({ carried, go: 'stopYes' })).toMatchObject({
			stage: 'asked',
			problem: 'expired'
		});
		expect(await status()).toBe('received');
	});
});

describe('somebody’s own link', () => {
	const pressed = (link: string, parts: object = {}) => posted({ go: 'open', link }, parts);
	async function linked(): Promise<string> {
		const envelope = await store.sealed();
		await accept(store, envelope, { now: new Date(), channel: 'device' });
		return makeOwnLink(store.database, envelope.id, new Date());
	}

	it('shows the request, with a pass to go on with, and works once', async () => {
		const token = await linked();
		const page = (await pressed(token)) as { carried: string };
		expect(page).toMatchObject({ stage: 'request', request: { status: 'received' } });
		expect(await posted({ carried: page.carried, go: 'stop' })).toMatchObject({
			stage: 'stopping'
		});
		expect(await pressed(token)).toMatchObject({
			status: 404,
			data: { stage: 'asked', problem: 'linkOver' }
		});
	});

	it('is not guessed: too many tries are refused, the right one among them', async () => {
		const token = await linked();
		const limits = openLimits();
		for (let tries = 0; tries < 10; tries++) await pressed(`guess-${tries}`, { limits });
		expect(await pressed(token, { limits })).toMatchObject({ status: 429 });
	});
});

describe('“See my request”', () => {
	it('says of each field that it is empty, in their order', async () => {
		const shown = (await posted({ go: 'find' })) as { data: { errors: object[] } };
		expect(shown.data.errors).toEqual([
			{ field: 'reference', key: 'referenceMissing' },
			{ field: 'day', key: 'dateOfBirth.missing' }
		]);
	});

	it('asks for the reference alone where only that is missing', async () => {
		const born = { day: '29', month: '2', year: '1968' };
		const shown = (await posted({ go: 'find', ...born })) as { data: { errors: object[] } };
		expect(shown.data.errors).toEqual([{ field: 'reference', key: 'referenceMissing' }]);
	});
});

describe('“Do you want a reminder?”', () => {
	const delivery = deliverySchema.parse({
		notify: { text: '3f0c2a5e-7b1d-4c8e-9a64-5d2f8b7e1c90' }
	});
	const parts = () => ({ delivery, site: { ...store.site, messagesBy: ['text'] } });
	async function pass(change: (text: string) => string = (text) => text): Promise<string> {
		const envelope = await store.sealed(change(GOLDEN));
		await accept(store, envelope, { now: new Date(), channel: 'device' });
		return store.lookups.passTo(envelope.id, new Date());
	}
	const sayWho = (text: string) => text.replace('"messages": "none"', '"messages": "sayWho"');
	const remindOf = () => reminderDays(new Date().toISOString().slice(0, 10))[9] ?? '';

	it('is asked only where the site can, and answered with the day, or with none any more', async () => {
		const carried = await pass(sayWho);
		expect(await posted({ carried, go: 'show' })).not.toHaveProperty('reminder');
		const day = remindOf();
		const asked = { carried, go: 'remind:text', remindOf: day };
		expect(await posted(asked, parts())).toMatchObject({ reminder: { by: ['text'], day } });
		const after = await posted({ carried, go: 'remindNot' }, parts());
		expect(after).toMatchObject({ reminder: { by: ['text'] } });
		expect(after).not.toHaveProperty('reminder.day');
	});

	it('says so where there is no number for it, or the day is none to come', async () => {
		const carried = await pass();
		const asked = { carried, go: 'remind:text', remindOf: remindOf() };
		expect(await posted(asked, parts())).toMatchObject({ reminder: { problem: 'noAddress' } });
		expect(await posted({ ...asked, remindOf: '2020-01-01' }, parts())).toMatchObject({
			reminder: { problem: 'wrongDay' }
		});
	});
});
