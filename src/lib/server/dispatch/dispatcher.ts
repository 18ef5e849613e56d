/** The round that delivers what is due, and the loop that goes round. Any number of servers may do so at once. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Outcome } from '../../domain/dispatch.ts';
import { describeError } from '../log.ts';
import type { Log } from '../log.ts';
import { currentPayload } from '../open-request.ts';
import { makeOwnLink } from '../own-link.ts';
import { toReferral } from '../referrals.ts';
import type { ReferralStore } from '../referrals.ts';
import type { FindChannel } from './channels.ts';
import { claim, settle } from './queue.ts';
import type { Dispatch } from './queue.ts';

/** How many are on their way at once, from one server. */
const AT_ONCE = 10;
/** How long a server rests when nothing is due, in milliseconds, more or less. */
const REST = 2000;

export interface Dispatcher extends ReferralStore {
	channels: FindChannel;
}
export interface Round {
	now: () => Date;
	/** From 0 to 1. */
	chance: () => number;
	/** Who claims: a name that no other server has. */
	holder: string;
}

/** Claims what is due and tries each once. Answers how many were tried, and how each ended. */
export async function dispatchDue(
	dispatcher: Dispatcher,
	{ now, chance, holder }: Round
): Promise<Outcome['kind'][]> {
	const rows = await claim(dispatcher.database, { holder, now: now(), most: AT_ONCE });
	return Promise.all(
		rows.map(async (row) => {
			const { outcome, handsOver } = await tryOne(dispatcher, row, now());
			const how = { now: now(), chance: chance(), handsOver };
			await settle(dispatcher.database, row, outcome, how);
			return outcome.kind;
		})
	);
}

/** Tries one row that was claimed, once. How it ended is for `settle` to write down. */
export async function tryOne(
	dispatcher: Dispatcher,
	row: Dispatch,
	now: Date
): Promise<{ outcome: Outcome; handsOver: boolean }> {
	const { database, channels } = dispatcher;
	const stored = await database
		.selectFrom('referral')
		.leftJoin('referral_case', 'referral_case.referral_id', 'referral.id')
		.selectAll('referral')
		.select('check_first')
		.where('referral.id', '=', row.referral_id)
		.executeTakeFirstOrThrow();
	const dropped = (problem: string) =>
		({ outcome: { kind: 'dropped', problem }, handsOver: false }) as const;
	if (stored.erased_at) return dropped('erased');
	if (stored.status === 'stopped') return dropped('stopped');
	const channel = channels(stored.team, row.channel);
	if (!channel) return { outcome: { kind: 'never', problem: 'no such channel' }, handsOver: false };
	const outcome = await channel.send({
		id: row.id,
		tries: row.tries,
		turnAt: row.turn_at,
		referral: toReferral(stored),
		isSlow: stored.check_first === 'slow',
		payload: async () => (await currentPayload(dispatcher, stored))?.payload,
		ownLink: () => makeOwnLink(database, stored.id, now)
	});
	return { outcome, handsOver: channel.handsOver };
}

/**
 * Delivers for as long as the server runs: at once again while there is more, and else after a short rest, a quarter more or
 * less so that several servers do not look together. What fails is logged, without a word of whom it was about. Answers a
 * function that ends it after the round under way.
 */
export function keepDispatching(dispatcher: Dispatcher, log: Log): () => void {
	const stopped = new AbortController();
	const round: Round = { now: () => new Date(), chance: Math.random, holder: randomUUID() };
	const rest = (milliseconds: number) =>
		pause(milliseconds * (0.75 + Math.random() / 2), undefined, {
			signal: stopped.signal,
			ref: false
		}).catch(() => undefined);
	const loop = async () => {
		while (!stopped.signal.aborted) {
			try {
				const ended = await dispatchDue(dispatcher, round);
				for (const kind of ['never', 'retry'] as const) {
					const count = ended.filter((each) => each === kind).length;
					if (count > 0) log({ event: `dispatch ${kind}`, count });
				}
				if (ended.length < AT_ONCE) await rest(REST);
			} catch (error) {
				log({ event: 'error', id: 'dispatch', route: 'none', ...describeError(error) });
				await rest(10 * REST);
			}
		}
	};
	void loop();
	return () => stopped.abort();
}
