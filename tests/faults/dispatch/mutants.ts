/** What a careless dispatch would do instead, each alone: the campaign has to find out every one of them. */
import type { Envelope } from '../../../src/lib/domain/sealing.ts';
import { tryOne, dispatchDue } from '../../../src/lib/server/dispatch/dispatcher.ts';
import type { Dispatcher, Round } from '../../../src/lib/server/dispatch/dispatcher.ts';
import { claim, dispatchId, settle } from '../../../src/lib/server/dispatch/queue.ts';
import { accept } from '../../../src/lib/server/referrals.ts';

export const DISPATCH_MUTANTS = [
	'no lease',
	'send before commit',
	'sent before it is',
	'a new name at every try',
	'500 is sent',
	'gives up after three tries'
] as const;
export type DispatchMutant = (typeof DISPATCH_MUTANTS)[number];

type RoundAs = (dispatcher: Dispatcher, round: Round) => Promise<unknown>;
type Take = (dispatcher: Dispatcher, envelope: Envelope, now: Date) => Promise<unknown>;

const claimed = ({ database }: Dispatcher, { holder, now }: Round) =>
	claim(database, { holder, now: now(), most: 10 });

/** Looks at what is due, and sends it: as any other server does that looks at the same moment. */
const noLease: RoundAs = async (dispatcher, { now }) => {
	const rows = await dispatcher.database
		.selectFrom('dispatch')
		.selectAll()
		.where('state', 'in', ['new', 'retry'])
		.where('due_at', '<=', now().toISOString())
		.execute();
	for (const row of rows) {
		const { outcome, handsOver } = await tryOne(dispatcher, row, now());
		await settle(dispatcher.database, row, outcome, { now: now(), chance: 0, handsOver });
	}
};

const sentBeforeItIs: RoundAs = async (dispatcher, round) => {
	for (const row of await claimed(dispatcher, round)) {
		const how = { now: round.now(), chance: 0, handsOver: false };
		await settle(dispatcher.database, row, { kind: 'sent' }, how);
		await tryOne(dispatcher, row, round.now());
	}
};

/** Goes a round in which what a channel is given, or what it says, is changed. */
const withChannels =
	(change: (send: Send) => Send): RoundAs =>
	(dispatcher, round) => {
		const channels: Dispatcher['channels'] = (team, name) => {
			const channel = dispatcher.channels(team, name);
			return channel && { ...channel, send: change(channel.send) };
		};
		return dispatchDue({ ...dispatcher, channels }, round);
	};
type Send = NonNullable<ReturnType<Dispatcher['channels']>>['send'];

export const rounds: Partial<Record<DispatchMutant, RoundAs>> & { none: RoundAs } = {
	none: dispatchDue,
	'no lease': noLease,
	'sent before it is': sentBeforeItIs,
	'a new name at every try': withChannels(
		(send) => (parcel) => send({ ...parcel, id: `${parcel.id}.${parcel.tries}` })
	),
	'500 is sent': withChannels((send) => async (parcel) => {
		const outcome = await send(parcel);
		return 'problem' in outcome && outcome.problem === 'answered 500' ? { kind: 'sent' } : outcome;
	}),
	'gives up after three tries': withChannels((send) => async (parcel) => {
		const outcome = await send(parcel);
		return parcel.tries > 3 && outcome.kind === 'retry'
			? { kind: 'dropped', problem: 'enough' }
			: outcome;
	})
};

/** Tells before it is sure that there will be anything to tell of. */
const sendBeforeCommit: Take = async (dispatcher, envelope, now) => {
	const { id, team } = envelope;
	const [receivedAt, dueOn] = [now.toISOString(), '2026-11-25'];
	await dispatcher.channels(team, 'webhook')?.send({
		id: dispatchId(id, 'webhook'),
		tries: 1,
		turnAt: receivedAt,
		isSlow: false,
		referral: {
			...{ id, team, receivedAt, dueOn, reference: 'K7PX2MWD' },
			...{ status: 'received', statusChangedAt: receivedAt }
		},
		payload: async () => undefined,
		ownLink: async () => ''
	});
	return accept(dispatcher, envelope, { now, channel: 'device' });
};

export const takings: Partial<Record<DispatchMutant, Take>> & { none: Take } = {
	none: (dispatcher, envelope, now) => accept(dispatcher, envelope, { now, channel: 'device' }),
	'send before commit': sendBeforeCommit
};
