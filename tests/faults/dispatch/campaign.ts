import { seeded } from '../random.ts';
import { emptyTally, isClean } from '../tally.ts';
import type { Tally } from '../tally.ts';
import type { DispatchFault } from './faults.ts';
import type { DispatchMutant } from './mutants.ts';
import { CHANNELS, openWorld } from './world.ts';
import type { World } from './world.ts';

/** How many rounds a patient server goes after all has been put right: what is due comes up in each. */
const ROUNDS = 12;

/**
 * Brings about the faults of delivering, each in a world of its own clock, and judges what became of every request: each
 * receiver has it once, under one name, and none has one that the site has not. With a mutant it is over as soon as that is
 * found out.
 */
export async function bringAboutDeliveries(
	faults: readonly DispatchFault[],
	{ seed, mutant }: { seed: number; mutant?: DispatchMutant }
): Promise<Tally> {
	const tally = emptyTally();
	const { world, taken, close } = await openWorld(seeded(seed), mutant);
	try {
		for (const fault of faults) {
			if (mutant && !isClean(tally)) break;
			const from = taken.length;
			await fault.run(world);
			await settleDown(world);
			await judge(world, taken.slice(from), fault, tally);
			tally.injected += 1;
		}
	} finally {
		await close();
	}
	return tally;
}

/** All is put right, and the server goes on until nothing is due any more. */
async function settleDown({ receivers, round, pass, dispatcher, now }: World): Promise<void> {
	for (const kind of ['webhook', 'fhir'] as const) receivers.misbehave(kind);
	receivers.troubleMail();
	for (let rounds = 0; rounds < ROUNDS; rounds++) {
		const next = await dispatcher.database
			.selectFrom('dispatch')
			.select('due_at')
			.where('state', 'in', ['new', 'retry', 'claimed'])
			.orderBy('due_at')
			.executeTakeFirst();
		if (!next) return;
		pass(Math.max(0, Date.parse(next.due_at) - now().getTime()));
		await round();
	}
}

async function judge(
	{ dispatcher: { database }, receivers: { taken } }: World,
	ids: readonly string[],
	fault: DispatchFault,
	tally: Tally
): Promise<void> {
	const wrong = (kind: 'lost' | 'doubled' | 'falseSent', what: string) => {
		tally[kind] += 1;
		tally.problems.push(`${fault.name}: ${what}`);
	};
	let parked = 0;
	for (const id of ids) {
		const referral = await database
			.selectFrom('referral')
			.select('status')
			.where('id', '=', id)
			.executeTakeFirst();
		const rows = await database
			.selectFrom('dispatch')
			.select(['channel', 'state'])
			.where('referral_id', '=', id)
			.execute();
		for (const channel of CHANNELS) {
			const state = rows.find((row) => row.channel === channel)?.state;
			const came = taken[channel].filter((name) => name.startsWith(id));
			const isWanted = referral !== undefined && referral.status !== 'stopped';
			if (!isWanted && came.length > 0) wrong('falseSent', `${channel} was told of nothing`);
			if (!isWanted) continue;
			if (state === 'parked' && fault.parks === channel) parked += 1;
			else if (came.length === 0) wrong('lost', `${channel} was never told (${state})`);
			else if (state !== 'sent') wrong('lost', `${channel} was told, and is "${state}"`);
			if (new Set(came).size > 1) wrong('doubled', `${channel} was told under two names`);
			if (came.length > 1 && !fault.mayRepeat) wrong('doubled', `${channel} was told twice`);
		}
	}
	if (fault.parks && parked !== 1) wrong('lost', `${parked} were parked`);
}
