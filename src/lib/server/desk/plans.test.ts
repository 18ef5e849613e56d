import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../domain/plan.ts';
import { applyRetention } from '../retention.ts';
import { arrive, openStore } from '../store.fixture.ts';
import type { OpenStore } from '../store.fixture.ts';
import { record } from './cases.ts';
import {
	changePlanLink,
	PLAN_LINK_LASTS,
	planByToken,
	planLinkOf,
	planOf,
	savePlan
} from './plans.ts';

const NOW = new Date('2026-11-20T16:42:00Z');
const GOALS = 'Sing again, as I did before he died';
const PLAN: Plan = {
	language: 'en',
	goals: GOALS,
	activities: [{ id: 'a-choir', name: 'A choir' }],
	steps: [{ what: 'Ring the choir', who: 'person', by: '2026-12-04' }]
};
const DENE = { account: 'a', teams: ['dene'] };
const RIVERSIDE = { account: 'b', teams: ['riverside'] };
const after = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

let store: OpenStore;
beforeAll(async () => {
	store = await openStore();
});
afterAll(() => store.remove());

async function planned(): Promise<string> {
	const id = await arrive(store, NOW);
	expect(await savePlan(store, DENE, { id, version: 0, plan: PLAN }, NOW)).toBe('saved');
	return id;
}
const linkTo = async (id: string) => {
	const made = await changePlanLink(store, DENE, { id, change: 'make' }, NOW);
	if (made.kind !== 'made') throw new Error(made.kind);
	return made.token;
};

describe('a plan', () => {
	it('is kept sealed, and read back as it was', async () => {
		const id = await planned();
		expect(await planOf(store, { id, team: 'dene' })).toMatchObject({ plan: PLAN, version: 1 });
		const kept = await store.database.selectFrom('case_plan').selectAll().execute();
		expect(JSON.stringify(kept)).not.toMatch(/Sing|choir/);
	});

	it('is not overwritten by somebody who saw an older one', async () => {
		const id = await planned();
		const other = { ...PLAN, goals: 'Other' };
		expect(await savePlan(store, DENE, { id, version: 0, plan: other }, NOW)).toBe('moved-on');
		expect((await planOf(store, { id, team: 'dene' }))?.plan.goals).toBe(GOALS);
		expect(await savePlan(store, DENE, { id, version: 1, plan: other }, NOW)).toBe('saved');
	});

	it('of another team is not there', async () => {
		const id = await planned();
		expect(await savePlan(store, RIVERSIDE, { id, version: 1, plan: PLAN }, NOW)).toBe('none');
		const asked = { id, change: 'make' } as const;
		expect(await changePlanLink(store, RIVERSIDE, asked, NOW)).toEqual({ kind: 'none' });
	});

	it('goes when the request is erased, and its link with it', async () => {
		const id = await planned();
		const token = await linkTo(id);
		const closed = { id, kind: 'closed', reason: 'helped', version: 0 } as const;
		await record(store, DENE, { id, kind: 'take', version: 0 }, NOW);
		expect(await record(store, DENE, { ...closed, version: 1 }, NOW)).toBe('recorded');
		expect(await planByToken(store, token, NOW)).toEqual(PLAN);
		const later = after(31 * 24 * 60 * 60_000);
		await applyRetention(store, later);
		expect(await planOf(store, { id, team: 'dene' })).toBeUndefined();
		expect(await planByToken(store, token, later)).toBeUndefined();
		expect(await savePlan(store, DENE, { id, version: 1, plan: PLAN }, later)).toBe('none');
	});
});

describe('the private link', () => {
	it('shows the last version of the plan, and that it was seen is on record', async () => {
		const id = await planned();
		const token = await linkTo(id);
		const plan = { ...PLAN, goals: 'Newer' };
		await savePlan(store, DENE, { id, version: 1, plan }, NOW);
		expect(await planByToken(store, token, NOW)).toEqual(plan);
		const seen = await store.database
			.selectFrom('audit')
			.select(['actor', 'action'])
			.where('subject', '=', id)
			.orderBy('seq', 'desc')
			.executeTakeFirst();
		expect(seen).toEqual({ actor: 'patient', action: 'plan seen' });
		const kept = await store.database.selectFrom('plan_link').selectAll().execute();
		expect(JSON.stringify(kept)).not.toContain(token);
	});

	it('is over when it is ended, when another was made, and when its time is over', async () => {
		const id = await planned();
		const first = await linkTo(id);
		const second = await linkTo(id);
		expect(await planByToken(store, first, NOW)).toBeUndefined();
		expect(await planByToken(store, second, after(PLAN_LINK_LASTS))).toBeUndefined();
		expect(await planLinkOf(store, id, NOW)).toBeDefined();
		await changePlanLink(store, DENE, { id, change: 'end' }, NOW);
		expect(await planByToken(store, second, NOW)).toBeUndefined();
		expect(await planLinkOf(store, id, NOW)).toBeUndefined();
	});

	it('is not made where there is no plan, and an invented one shows nothing', async () => {
		const id = await arrive(store, NOW);
		expect(await changePlanLink(store, DENE, { id, change: 'make' }, NOW)).toEqual({
			kind: 'none'
		});
		expect(await planByToken(store, 'invented', NOW)).toBeUndefined();
	});
});
