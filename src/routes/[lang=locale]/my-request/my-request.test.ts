import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLimits } from '../../../lib/server/limits.ts';
import { accept } from '../../../lib/server/referrals.ts';
import { openStore } from '../../../lib/server/store.fixture.ts';
import type { OpenStore } from '../../../lib/server/store.fixture.ts';
import { actions } from './+page.server.ts';

let store: OpenStore;
beforeEach(async () => (store = await openStore()));
afterEach(() => store.remove());

/** What the page answers to a form. */
async function posted(fields: Record<string, string>): Promise<unknown> {
	const event = {
		request: new Request('http://site/en/my-request', {
			method: 'POST',
			body: new URLSearchParams(fields)
		}),
		params: { lang: 'en' },
		locals: { services: { ...store, limits: openLimits() } },
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
