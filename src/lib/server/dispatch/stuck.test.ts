import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { arrive, openStore } from '../store.fixture.ts';
import type { OpenStore } from '../store.fixture.ts';
import { dispatchId } from './queue.ts';
import { stuckOf, tryAnew } from './stuck.ts';

const NOW = new Date('2026-11-20T16:42:00Z');
const LEAD = { account: 'lead', teams: ['dene'] };

let store: OpenStore;
let own: string;
let others: string;
beforeAll(async () => {
	store = await openStore();
	own = await arrive(store, NOW);
	others = await arrive(store, NOW, { team: 'riverside' });
});
afterAll(() => store.remove());
beforeEach(() => store.database.deleteFrom('dispatch').execute());

const queue = (request: string, channel: string, state: string, tries = 1) =>
	store.database
		.insertInto('dispatch')
		.values({
			id: dispatchId(request, channel),
			referral_id: request,
			channel,
			state,
			tries,
			turn_at: NOW.toISOString(),
			due_at: NOW.toISOString(),
			problem: state === 'sent' ? null : 'answered 422'
		})
		.execute();
const stateOf = async (request: string, channel: string) =>
	store.database
		.selectFrom('dispatch')
		.select(['state', 'tries'])
		.where('id', '=', dispatchId(request, channel))
		.executeTakeFirst();

describe('what is stuck', () => {
	it('is what was refused for ever or tried in vain for long, of the lead’s own teams', async () => {
		await queue(own, 'hook', 'parked');
		await queue(own, 'email', 'retry', 9);
		await queue(own, 'fhir', 'retry', 8);
		await queue(own, 'records', 'sent');
		await queue(others, 'hook', 'parked');
		const stuck = { team: 'dene', problem: 'answered 422', count: 1 };
		expect(await stuckOf(store.database, LEAD.teams)).toEqual([
			{ ...stuck, channel: 'email' },
			{ ...stuck, channel: 'hook' }
		]);
		expect(await stuckOf(store.database, [])).toEqual([]);
	});

	it('is tried anew when its lead says so, on record; another team’s is not', async () => {
		await queue(own, 'hook', 'parked', 3);
		await queue(others, 'hook', 'parked', 3);
		expect(await tryAnew(store.database, LEAD, 'hook', NOW)).toBe(1);
		expect(await stateOf(own, 'hook')).toEqual({ state: 'retry', tries: 0 });
		expect(await stateOf(others, 'hook')).toEqual({ state: 'parked', tries: 3 });
		const audited = await store.database
			.selectFrom('audit')
			.select(['actor', 'subject'])
			.where('action', '=', 'deliveries tried anew')
			.execute();
		expect(audited).toEqual([{ actor: 'lead', subject: 'hook' }]);
		expect(await tryAnew(store.database, LEAD, 'hook', NOW)).toBe(0);
	});
});
