/** What a person asks to be sent themselves: their reference, or a reminder. Never sent unasked (domain/person-message.ts). */
import type { Transaction } from 'kysely';
import { londonClock } from '../domain/clock.ts';
import { CLOSED_STATUSES } from '../domain/case.ts';
import { PERSON_CHANNELS } from '../domain/person-message.ts';
import type { MessageBy, PersonChannel } from '../domain/person-message.ts';
import type { Database, Tables } from './database.ts';
import { dispatchId } from './dispatch/queue.ts';
import { currentPayload } from './open-request.ts';
import type { ReferralStore } from './referrals.ts';

/** `no-address`: they gave no number or address for it, or asked for no messages. `over`: there is nothing to tell of. */
export type Asked = 'asked' | 'no-address' | 'over';

const REMINDERS = (Object.keys(PERSON_CHANNELS) as PersonChannel[]).filter(
	(channel) => PERSON_CHANNELS[channel].about === 'reminder'
);
const WAITING = ['new', 'retry'];

/** Sends a person their reference, once by each way however often they ask. */
export async function askReceipt(
	store: ReferralStore,
	{ id, by }: { id: string; by: MessageBy },
	now: Date
): Promise<Asked> {
	const refusal = await whyNot(store, id, by);
	if (refusal) return refusal;
	const at = now.toISOString();
	const channel: PersonChannel = `person:receipt:${by}`;
	await queue(store.database, { id: dispatchId(id, channel), request: id, channel, at, now });
	return 'asked';
}

/**
 * Reminds a person the day before `day` (`YYYY-MM-DD`, later than today), at ten o'clock or eleven in summer; at once where
 * that has passed. It takes the place of any reminder that was asked for before.
 */
export async function askReminder(
	store: ReferralStore,
	{ id, by, day }: { id: string; by: MessageBy; day: string },
	now: Date
): Promise<Asked> {
	const refusal = await whyNot(store, id, by);
	if (refusal) return refusal;
	const channel: PersonChannel = `person:reminder:${by}`;
	const at = new Date(Date.parse(`${day}T10:00:00Z`) - 24 * 60 * 60_000).toISOString();
	// With its day in it: a second reminder is not taken for a second try of the first.
	const name = `${dispatchId(id, channel)}.${day}`;
	await store.database.transaction().execute(async (transaction) => {
		await forgetReminder(transaction, id);
		await queue(transaction, { id: name, request: id, channel, at, now });
	});
	return 'asked';
}

/** Takes back every reminder that was not sent yet. */
export async function forgetReminder(
	database: Database | Transaction<Tables>,
	id: string
): Promise<void> {
	await database
		.deleteFrom('dispatch')
		.where('referral_id', '=', id)
		.where('channel', 'in', REMINDERS)
		.where('state', 'in', WAITING)
		.execute();
}

/** The day that a person will be reminded of, if any. */
export async function reminderOf(database: Database, id: string): Promise<string | undefined> {
	const row = await database
		.selectFrom('dispatch')
		.select('turn_at')
		.where('referral_id', '=', id)
		.where('channel', 'in', REMINDERS)
		.where('state', 'in', WAITING)
		.executeTakeFirst();
	return row && londonClock(new Date(Date.parse(row.turn_at) + 24 * 60 * 60_000)).date;
}

async function whyNot(
	store: ReferralStore,
	id: string,
	by: MessageBy
): Promise<Exclude<Asked, 'asked'> | undefined> {
	if (!store.delivery?.notify?.[by]) return 'over';
	const row = await store.database
		.selectFrom('referral')
		.selectAll()
		.where('id', '=', id)
		.where('status', 'not in', CLOSED_STATUSES)
		.where('erased_at', 'is', null)
		.executeTakeFirst();
	if (!row) return 'over';
	const contact = (await currentPayload(store, row))?.payload.contact;
	return contact?.[by] && contact.messages !== 'none' ? undefined : 'no-address';
}

async function queue(
	database: Database | Transaction<Tables>,
	{
		id,
		request,
		channel,
		at,
		now
	}: { id: string; request: string; channel: PersonChannel; at: string; now: Date }
): Promise<void> {
	const due = at > now.toISOString() ? at : now.toISOString();
	await database
		.insertInto('dispatch')
		.values({ id, referral_id: request, channel, state: 'new', turn_at: at, due_at: due })
		.onConflict((conflict) => conflict.column('id').doNothing())
		.execute();
}
