import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answeredAll } from '../../../../../tests/factories.ts';
import { openCarrier } from '../../../../lib/server/carried.ts';
import { openLimits } from '../../../../lib/server/limits.ts';
import { openLoad } from '../../../../lib/server/load.ts';
import { openStore } from '../../../../lib/server/store.fixture.ts';
import type { OpenStore } from '../../../../lib/server/store.fixture.ts';
import { actions } from './+page.server.ts';

let store: OpenStore;
beforeEach(async () => (store = await openStore()));
afterEach(() => store.remove());

const headers = new Map<string, string>();
/** What the page answers to "Send my request" without JavaScript. */
async function sent(carried: string, change: object = {}): Promise<unknown> {
	const url = new URL('http://site/en/refer/sent');
	const carrier = openCarrier(store.dataDir);
	const site = { ...store.site, referrals: true };
	const disk = { hasRoom: () => true };
	const whole = { ...store, site, carrier, disk, limits: openLimits(), load: openLoad() };
	const services = { ...whole, ...change };
	const event = {
		url,
		request: new Request(url, {
			method: 'POST',
			body: new URLSearchParams({ go: 'send', carried })
		}),
		params: { lang: 'en' },
		locals: { services },
		getClientAddress: () => '192.0.2.1',
		setHeaders: (more: Record<string, string>) => {
			for (const [name, value] of Object.entries(more)) headers.set(name, value);
		}
	};
	return actions['default']?.(event as unknown as Parameters<(typeof actions)[string]>[0]);
}
const answered = () =>
	openCarrier(store.dataDir).seal(
		{ id: crypto.randomUUID(), answers: answeredAll(), begunAt: 0 },
		Date.now()
	);

describe('“Send my request” without JavaScript', () => {
	it.each<[string, (store: OpenStore) => object]>([
		['the disk is nearly full', () => ({ disk: { hasRoom: () => false } })],
		['there is too much to do', () => ({ load: openLoad(0) })],
		[
			'the database has no time',
			({ requestKeys }) => ({
				requestKeys: {
					...requestKeys,
					keyFor: () => Promise.reject(new Error('timeout exceeded when trying to connect'))
				}
			})
		]
	])(
		'asks to come back where %s, keeps what was said, and takes it then',
		async (_what, change) => {
			const carried = answered();
			headers.clear();
			const refused = await sent(carried, change(store));
			expect(refused).toMatchObject({ status: 503, data: { refused: true, carried } });
			expect(headers.get('retry-after')).toMatch(/^\d+$/);
			expect(await sent(carried)).toMatchObject({ again: false });
			expect(await sent(carried)).toMatchObject({ again: true });
			const rows = await store.database.selectFrom('referral').select('id').execute();
			expect(rows).toHaveLength(1);
		}
	);
});
