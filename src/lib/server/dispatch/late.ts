/** Overdue requests, told to each team's lead once: a promise that nobody keeps must not wait until somebody looks. */
import { londonClock } from '../../domain/clock.ts';
import { WAITING_STATUSES } from '../../domain/case.ts';
import { channelsOf, lateNameOf } from '../../domain/delivery.ts';
import type { Delivery } from '../../domain/delivery.ts';
import type { Site } from '../../domain/site.ts';
import type { Database } from '../database.ts';
import { describeError } from '../log.ts';
import type { Log } from '../log.ts';
import type { Send } from './channel.ts';
import { dispatchId } from './queue.ts';

/** Nobody is told of it by night: from this time on in London. */
const FROM = '08:00';
/** At most so many of one channel in one go; the next go takes the next. */
const AT_ONCE = 200;
const EVERY = 10 * 60_000;

interface Promises {
	database: Database;
	delivery: Delivery;
	site: Pick<Site, 'teams'>;
}

/**
 * Queues a notice by each e-mail channel about each request that has passed its day without anybody having tried, once for
 * all time. Answers how many were queued. Any number of servers may run it at once.
 */
export async function queueLate(
	{ database, delivery, site }: Promises,
	now: Date
): Promise<number> {
	const { date: today, time } = londonClock(now);
	if (time < FROM) return 0;
	const at = now.toISOString();
	let queued = 0;
	for (const { id: team } of site.teams)
		for (const channel of channelsOf(delivery, team).filter(({ kind }) => kind === 'email')) {
			const name = lateNameOf(channel);
			const late = await lateWithout(database, { team, name, today });
			if (late.length === 0) continue;
			const rows = late.map(({ id }) => ({
				id: dispatchId(id, name),
				referral_id: id,
				channel: name,
				state: 'new',
				turn_at: at,
				due_at: at
			}));
			const { numInsertedOrUpdatedRows = 0n } = await database
				.insertInto('dispatch')
				.values(rows)
				.onConflict((conflict) => conflict.column('id').doNothing())
				.executeTakeFirst();
			queued += Number(numInsertedOrUpdatedRows);
		}
	return queued;
}

/** A team's late requests of which a channel has not told, the longest late first. */
const lateWithout = (
	database: Database,
	{ team, name, today }: { team: string; name: string; today: string }
) =>
	database
		.selectFrom('referral')
		.select('referral.id')
		.where('team', '=', team)
		.where('status', 'in', WAITING_STATUSES)
		.where('due_on', '<', today)
		.where('erased_at', 'is', null)
		.where((where) =>
			where.not(
				where.exists(
					where
						.selectFrom('dispatch')
						.select('dispatch.id')
						.whereRef('dispatch.referral_id', '=', 'referral.id')
						.where('dispatch.channel', '=', name)
				)
			)
		)
		.orderBy('due_on')
		.limit(AT_ONCE)
		.execute();

/** Sends only while nobody has tried: what was late when it was queued need not be so any more. */
export const whileLate =
	(send: Send): Send =>
	async (parcel) =>
		WAITING_STATUSES.some((status) => status === parcel.referral.status)
			? send(parcel)
			: { kind: 'dropped', problem: 'somebody has tried' };

/** Looks now and every ten minutes, for as long as the server runs. What fails is told, and done the next time. */
export function keepTellingLeads(promises: Promises, log: Log): void {
	const look = () =>
		void queueLate(promises, new Date()).catch((error: unknown) =>
			log({ event: 'error', id: 'late', route: 'none', ...describeError(error) })
		);
	look();
	setInterval(look, EVERY).unref();
}
