import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../domain/dispatch.ts';
import { listCases } from '../desk/case-list.ts';
import { caseOf } from '../desk/cases.ts';
import { stopMine } from '../my-request.ts';
import { accept, openFor, toReferral } from '../referrals.ts';
import { applyRetention } from '../retention.ts';
import { openStore } from '../store.fixture.ts';
import type { OpenStore } from '../store.fixture.ts';
import type { Parcel } from './channel.ts';
import { fakeChannels } from './dispatch.fixture.ts';
import { dispatchDue } from './dispatcher.ts';
import { claim, CLAIM, overview, settle, unpark } from './queue.ts';
import { stuckOf } from './stuck.ts';

const NOW = new Date('2026-11-20T16:42:00Z');
const READER = { account: 'reader', teams: ['dene'] };
const after = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let store: OpenStore;
/** What came to each channel, and what it answers next. */
let came: { channel: string; parcel: Parcel }[];
let answers: Outcome[];
beforeAll(async () => {
	store = await openStore();
});
afterAll(() => store.remove());
beforeEach(async () => {
	came = [];
	answers = [];
	await store.database.transaction().execute(async (transaction) => {
		for (const table of ['audit', 'case_event', 'dispatch', 'referral_case', 'referral'] as const)
			await transaction.deleteFrom(table).execute();
	});
});

const channel = (name: string) => async (parcel: Parcel) => {
	came.push({ channel: name, parcel });
	return answers.shift() ?? ({ kind: 'sent' } as const);
};
function dispatcher(...names: string[]) {
	const sends = Object.fromEntries(names.map((name) => [name, channel(name)]));
	return { ...store, ...fakeChannels(sends) };
}
const round = (now: Date, holder = 'one') => ({ now: () => now, chance: () => 0.5, holder });

async function taken(
	{ delivery }: Pick<ReturnType<typeof dispatcher>, 'delivery'>,
	{ now = NOW, isSlow = false, team = 'dene' } = {}
): Promise<string> {
	const envelope = await store.sealed(undefined, { team });
	const outcome = await accept({ ...store, delivery }, envelope, {
		now,
		channel: 'device',
		isSlow
	});
	if (outcome.kind !== 'accepted') throw new Error(outcome.kind);
	return envelope.id;
}
const rows = () => store.database.selectFrom('dispatch').selectAll().orderBy('id').execute();
const states = async () => (await rows()).map(({ state }) => state);
const audited = async () =>
	(await store.database.selectFrom('audit').selectAll().orderBy('seq').execute()).map(
		({ actor, action }) => `${actor}: ${action}`
	);
const referralOf = async (id: string) =>
	store.database.selectFrom('referral').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const stuck = () => stuckOf(store.database, READER.teams);

describe('taking a request', () => {
	it('queues it for the channels of its team, once, and for no other’s', async () => {
		const all = dispatcher('email', 'records');
		const envelope = await store.sealed();
		const copies = Array.from({ length: 5 }, () =>
			accept({ ...store, delivery: all.delivery }, envelope, { now: NOW, channel: 'device' })
		);
		await Promise.all(copies);
		await taken(all, { team: 'riverside' });
		expect((await rows()).map(({ id, state }) => [id, state])).toEqual([
			[`${envelope.id}.email`, 'new'],
			[`${envelope.id}.records`, 'new']
		]);
	});

	it('queues nothing where the desk alone has it', async () => {
		await taken(dispatcher());
		expect(await rows()).toEqual([]);
	});

	it('tells nobody of a request that did not come to be', async () => {
		const { delivery } = dispatcher('email');
		const broken = {
			...store,
			delivery,
			lookups: {
				...store.lookups,
				of() {
					throw new Error('as a crash would');
				}
			}
		};
		const envelope = await store.sealed();
		const trying = accept(broken, envelope, { now: NOW, channel: 'device' });
		await expect(trying).rejects.toThrow('as a crash would');
		expect(await rows()).toEqual([]);
	});
});

describe('a round', () => {
	it('delivers what is due to each channel once, and puts it on record', async () => {
		const all = dispatcher('email', 'records');
		const id = await taken(all);
		expect(await dispatchDue(all, round(NOW))).toEqual(['sent', 'sent']);
		expect(await dispatchDue(all, round(after(DAY)))).toEqual([]);
		expect(came.map((each) => each.channel).sort()).toEqual(['email', 'records']);
		expect(came.map(({ parcel }) => parcel.id).sort()).toEqual([`${id}.email`, `${id}.records`]);
		expect(await states()).toEqual(['sent', 'sent']);
		expect((await audited()).slice(1).sort()).toEqual([
			'channel email: referral delivered',
			'channel records: referral delivered'
		]);
	});

	it('hands a channel what the person said, with how to reach them as it is now', async () => {
		const all = dispatcher('records');
		await taken(all);
		await dispatchDue(all, round(NOW));
		expect(await came[0]?.parcel.payload()).toMatchObject({ contact: { text: '07700 900982' } });
	});

	it('tries again, ever later, what was not taken, for as long as it takes', async () => {
		const all = dispatcher('email');
		await taken(all);
		const waits: number[] = [];
		for (let tries = 1, at = NOW; tries <= 12; tries++) {
			answers = [{ kind: 'retry', problem: 'answered 500' }];
			expect(await dispatchDue(all, round(at))).toEqual(['retry']);
			const [row] = await rows();
			const due = new Date(row?.due_at ?? '');
			expect(await dispatchDue(all, round(new Date(due.getTime() - 1)))).toEqual([]);
			waits.push((due.getTime() - at.getTime()) / 1000);
			at = due;
		}
		expect(waits.slice(0, 4)).toEqual([30, 60, 120, 240]);
		expect(waits.slice(-2)).toEqual([3600, 3600]);
		expect((await rows())[0]).toMatchObject({ tries: 12, problem: 'answered 500' });
		expect(await dispatchDue(all, round(after(3 * DAY)))).toEqual(['sent']);
	});

	it('waits as long as the receiver asks', async () => {
		const all = dispatcher('email');
		await taken(all);
		answers = [{ kind: 'retry', problem: 'answered 429', after: 10 * MINUTE }];
		await dispatchDue(all, round(NOW));
		expect((await rows())[0]?.due_at).toBe(after(10 * MINUTE).toISOString());
	});

	it('shows a lead what is refused for ever, with what happened in its history', async () => {
		const all = dispatcher('email');
		const id = await taken(all);
		answers = [{ kind: 'never', problem: 'answered 550' }];
		await dispatchDue(all, round(NOW));
		expect(await states()).toEqual(['parked']);
		expect(await stuck()).toMatchObject([{ channel: 'email', problem: 'answered 550', count: 1 }]);
		const { events } = await caseOf(store, { id, team: 'dene' });
		expect(events).toMatchObject([{ kind: 'undelivered', detail: 'email', words: '' }]);
		expect(await audited()).toContain('channel email: delivery parked');
		expect(await dispatchDue(all, round(after(DAY)))).toEqual([]);
	});

	it('shows a lead once what has been tried in vain for about two hours, and tries on', async () => {
		const all = dispatcher('email');
		await taken(all);
		for (let tries = 1; tries <= 12; tries++) {
			answers = [{ kind: 'retry', problem: 'could not be reached' }];
			await dispatchDue(all, round(after(tries * DAY)));
			expect(await stuck()).toHaveLength(tries >= 9 ? 1 : 0);
		}
		const events = await store.database.selectFrom('case_event').selectAll().execute();
		expect(events).toHaveLength(1);
	});

	it('tells nobody of a request that the person has stopped, or that was erased', async () => {
		const all = dispatcher('email');
		const stopped = await taken(all);
		const erased = await taken(all);
		await stopMine(store, toReferral(await referralOf(stopped)), NOW);
		await store.database
			.updateTable('referral')
			.set({ erased_at: NOW.toISOString() })
			.where('id', '=', erased)
			.execute();
		expect(await dispatchDue(all, round(NOW))).toEqual(['dropped', 'dropped']);
		expect(came).toEqual([]);
		expect(await dispatchDue(all, round(after(DAY)))).toEqual([]);
	});

	it('tries anew what was parked when an operator says so, and counts what there is', async () => {
		const all = dispatcher('email', 'records');
		const id = await taken(all);
		answers = [{ kind: 'never', problem: 'answered 550' }];
		await dispatchDue(all, round(NOW));
		const { counts, parked } = await overview(store.database);
		const [was] = parked;
		expect(counts).toHaveLength(2);
		expect(parked).toMatchObject([
			{ reference: (await referralOf(id)).reference, problem: 'answered 550' }
		]);
		expect(await unpark(store.database, 'nothing', after(DAY))).toBe(0);
		expect(await unpark(store.database, was?.channel ?? '', after(DAY))).toBe(1);
		expect(await dispatchDue(all, round(after(DAY)))).toEqual(['sent']);
	});

	it('parks what is for a channel that the site does not have any more', async () => {
		await taken(dispatcher('email'));
		expect(await dispatchDue(dispatcher(), round(NOW))).toEqual(['never']);
		expect((await rows())[0]).toMatchObject({ state: 'parked', problem: 'no such channel' });
	});
});

describe('the slow lane', () => {
	it('comes after the others, and never more than ten minutes', async () => {
		const all = dispatcher('email');
		const slow = await taken(all, { isSlow: true });
		const sooner = await taken(all, { now: after(9 * MINUTE) });
		const later = await taken(all, { now: after(11 * MINUTE) });
		const order = await claim(store.database, { holder: 'one', now: after(12 * MINUTE), most: 9 });
		expect(order.map((row) => row.referral_id)).toEqual([sooner, slow, later]);
	});

	it('is told at once where nothing else waits, and shown to the desk to check first', async () => {
		const all = dispatcher('email');
		const id = await taken(all, { isSlow: true });
		expect(await dispatchDue(all, round(NOW))).toEqual(['sent']);
		expect(came[0]?.parcel.isSlow).toBe(true);
		const asked = { view: 'checkFirst', today: '2026-11-20' } as const;
		const { referrals } = await listCases(store.database, READER, asked);
		expect(referrals).toMatchObject([{ id, check: 'slow' }]);
	});
});

describe('a claim', () => {
	it('is one server’s alone, however many look at once', async () => {
		const all = dispatcher('email');
		for (let count = 0; count < 25; count++) await taken(all);
		const rounds = Array.from({ length: 12 }, (_, server) =>
			dispatchDue(all, round(NOW, `server ${server}`))
		);
		const ended = (await Promise.all(rounds)).flat();
		expect(ended).toHaveLength(25);
		expect(new Set(came.map(({ parcel }) => parcel.id)).size).toBe(25);
		expect(came).toHaveLength(25);
	});

	it('is another’s once its time is over, as after a crash, under the same name', async () => {
		const all = dispatcher('email');
		const id = await taken(all);
		const how = { most: 5, now: NOW };
		expect(await claim(store.database, { ...how, holder: 'crashed' })).toHaveLength(1);
		expect(await dispatchDue(all, round(after(CLAIM - 1)))).toEqual([]);
		expect(await dispatchDue(all, round(after(CLAIM)))).toEqual(['sent']);
		expect(came[0]?.parcel).toMatchObject({ id: `${id}.email`, tries: 2 });
	});

	it('that was lost takes nothing back, but a "sent" that comes late still counts', async () => {
		const all = dispatcher('email');
		await taken(all);
		const [lost] = await claim(store.database, { holder: 'slow', now: NOW, most: 1 });
		const [held] = await claim(store.database, { holder: 'next', now: after(CLAIM), most: 1 });
		if (!lost || !held) throw new Error('nothing was claimed');
		const how = { now: after(CLAIM), chance: 0.5, handsOver: false };
		await settle(store.database, lost, { kind: 'never', problem: 'answered 550' }, how);
		expect(await states()).toEqual(['claimed']);
		await settle(store.database, lost, { kind: 'sent' }, how);
		expect(await states()).toEqual(['sent']);
		await settle(store.database, held, { kind: 'retry', problem: 'answered 500' }, how);
		expect(await states()).toEqual(['sent']);
		expect((await audited()).filter((each) => each.includes('delivered'))).toHaveLength(1);
	});
});

describe('what another system has taken', () => {
	const erased = async (at: Date) => (await applyRetention(store, at)).erased;

	it('is erased here after 30 days, where nobody at the desk took it up', async () => {
		const all = dispatcher('records');
		const id = await taken(all);
		await dispatchDue(all, round(NOW));
		expect(await erased(after(30 * DAY - 1))).toBe(0);
		expect(await erased(after(30 * DAY))).toBe(1);
		expect(await openFor(store, READER, id, after(30 * DAY))).toMatchObject({ kind: 'erased' });
	});

	it.each(['assigned_to', 'raised_at'])(
		'is kept while %s says that somebody has it',
		async (column) => {
			const all = dispatcher('records');
			await taken(all);
			await dispatchDue(all, round(NOW));
			await store.database
				.updateTable('referral_case')
				.set({ [column]: 'somebody' })
				.execute();
			expect(await erased(after(60 * DAY))).toBe(0);
		}
	);

	it('is kept where only a notice went out', async () => {
		const all = dispatcher('email');
		await taken(all);
		await dispatchDue(all, round(NOW));
		expect(await erased(after(60 * DAY))).toBe(0);
	});
});
