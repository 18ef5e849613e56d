import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverySchema } from '../../domain/delivery.ts';
import { record } from '../desk/cases.ts';
import { arrive, openStore } from '../store.fixture.ts';
import type { OpenStore } from '../store.fixture.ts';
import { channelOf, parcel } from './dispatch.fixture.ts';
import { queueLate, whileLate } from './late.ts';

const NOW = new Date('2026-11-20T16:42:00Z');
/** Promised by the 25th: three working days on. */
const [ON_ITS_DAY, EARLY, LATE] = ['25T12:00', '26T07:59', '26T08:00'].map(
	(when) => new Date(`2026-11-${when}:00Z`)
) as [Date, Date, Date];
const READER = { account: 'reader', teams: ['dene'] };
const delivery = deliverySchema.parse({
	mail: { from: 'desk@example.org' },
	teams: {
		dene: [
			{ kind: 'email', to: 'team@example.org', lead: 'lead@example.org' },
			{ kind: 'webhook', address: 'https://hook.example.org', secret: 'hook' }
		]
	}
});

let store: OpenStore;
let forgotten: string;
beforeAll(async () => {
	store = await openStore();
	forgotten = await arrive(store, NOW);
	const tried = await arrive(store, NOW);
	await record(store, READER, { id: tried, kind: 'tried', version: 0 }, NOW);
	await arrive(store, NOW, { team: 'riverside' });
});
afterAll(() => store.remove());
const queued = () => store.database.selectFrom('dispatch').select(['id', 'channel']).execute();

describe('a request that nobody has tried', () => {
	it('is told of once its day has passed, from eight in the morning, and not before', async () => {
		const promises = { ...store, delivery };
		expect(await queueLate(promises, ON_ITS_DAY)).toBe(0);
		expect(await queueLate(promises, EARLY)).toBe(0);
		expect(await queueLate(promises, LATE)).toBe(1);
		expect(await queued()).toEqual([{ id: `${forgotten}.late:email`, channel: 'late:email' }]);
	});

	it('is told of once, however often and by however many servers it is looked at', async () => {
		const again = Array.from({ length: 5 }, () => queueLate({ ...store, delivery }, LATE));
		expect(await Promise.all(again)).toEqual([0, 0, 0, 0, 0]);
		expect(await queued()).toHaveLength(1);
	});

	it('is not told of where a site tells nobody', async () => {
		const silent = { ...store, delivery: deliverySchema.parse({}) };
		expect(await queueLate(silent, LATE)).toBe(0);
	});
});

describe('a notice that a request is late', () => {
	const late = (status: 'received' | 'contactAttempted') =>
		whileLate(async () => ({ kind: 'sent' }))(
			parcel({ referral: { ...parcel().referral, status } })
		);

	it('is not sent any more once somebody has tried', async () => {
		expect((await late('received')).kind).toBe('sent');
		expect((await late('contactAttempted')).kind).toBe('dropped');
	});

	it('has a channel beside that for new requests', () => {
		const settings = { kind: 'email', to: 'team@example.org' };
		expect(channelOf(settings, { smtp: 'smtp://127.0.0.1:1' }, 'late:it')).toBeTypeOf('function');
	});
});
