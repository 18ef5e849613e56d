import { seeded } from '../random.ts';
import type { Fault, Told, World } from './world.ts';
import { SITE_MUTANTS } from './mutants.ts';
import type { SiteMutant } from './mutants.ts';
import { openPhone, PHONE_MUTANTS } from './phone.ts';
import type { PhoneMutant } from './phone.ts';
import { openSite, TEAM } from './site.ts';
import type { FaultySite } from './site.ts';
import { CANARIES, payloadOf } from '../somebody.ts';
import { emptyTally, isClean } from '../tally.ts';
import type { Tally } from '../tally.ts';

export const MUTANTS = [...PHONE_MUTANTS, ...SITE_MUTANTS] as const;
export type Mutant = (typeof MUTANTS)[number];
const isOfPhone = (mutant?: Mutant): mutant is PhoneMutant =>
	PHONE_MUTANTS.some((each) => each === mutant);
const isOfSite = (mutant?: Mutant): mutant is SiteMutant =>
	SITE_MUTANTS.some((each) => each === mutant);

/** How many faults share one site, before it is looked at as a whole and another is opened; fewer where one finding is enough. */
const A_SITE = 30;
const A_MUTANTS_SITE = 10;
/**
 * Brings about the faults, in this order, and judges what became of every request that somebody was told is saved. With a
 * mutant it is over as soon as that is found out.
 */
export async function bringAbout(
	faults: readonly Fault[],
	{ seed, mutant }: { seed: number; mutant?: Mutant }
): Promise<Tally> {
	const random = seeded(seed);
	const tally = emptyTally();
	const most = mutant ? A_MUTANTS_SITE : A_SITE;
	for (let from = 0; from < faults.length && !(mutant && !isClean(tally)); from += most) {
		const site = await openSite(isOfSite(mutant) ? mutant : undefined);
		try {
			await onOneSite(site, faults.slice(from, from + most), { random, tally, mutant });
		} finally {
			await site.close();
		}
	}
	return tally;
}

interface Round {
	random: () => number;
	tally: Tally;
	mutant: Mutant | undefined;
}

async function onOneSite(site: FaultySite, faults: readonly Fault[], round: Round) {
	const { tally } = round;
	const sent = new Map<string, Sent>();
	for (const fault of faults) {
		const each = await oneFault(site, fault, round);
		for (const id of each.ids) sent.set(id, each);
		tally.injected += 1;
	}
	const held = await site.held();
	for (const [id, one] of sent) judge(id, one, held.get(id) ?? [], tally);
	const bytes = site.bytes().map((each) => each.toString('latin1'));
	for (const word of CANARIES)
		if (bytes.some((text) => looksOf(word).some((look) => text.includes(look)))) {
			tally.readable += 1;
			tally.problems.push(`"${word}" can be read on the disk or the line`);
		}
}

interface Sent {
	fault: string;
	ids: string[];
	told: Told | void;
	phone: ReturnType<typeof openPhone>;
}

async function oneFault(site: FaultySite, fault: Fault, { random, mutant }: Round): Promise<Sent> {
	const phone = openPhone(isOfPhone(mutant) ? mutant : undefined);
	const ids: string[] = [];
	const saveAnother = (change: object = {}) => {
		const id = crypto.randomUUID();
		ids.push(id);
		const key = site.taker.keyring.sealingKey(TEAM);
		return phone.save({ ...payloadOf(id, TEAM), ...change }, key, '2026-11-20T16:41:07.600Z');
	};
	const way = { url: site.url, fetch, keys: () => site.taker.keyring.receiptKeys() };
	const world: World = {
		...{ site, phone, way, random, saveAnother },
		envelope: await saveAnother(),
		send: () => phone.send(way)
	};
	const told = await fault.run(world);
	// All is put right again, and the phone gets as many tries as a patient person would give it.
	site.interfere(undefined);
	site.replace({});
	site.setClock(() => new Date());
	phone.breakAtSettling(false);
	for (let rounds = 0; rounds < 3 && phone.waiting.length > 0; rounds++)
		await phone.send(way, { parkedToo: true });
	// A server that goes down some time later is part of every day.
	if (random() < 0.1 || mutant === 'receipt before commit') await site.restart();
	return { fault: fault.name, ids, told, phone };
}

function judge(id: string, { fault, told, phone }: Sent, held: readonly string[], tally: Tally) {
	const wrong = (kind: 'lost' | 'doubled' | 'falseSent', what: string) => {
		tally[kind] += 1;
		tally.problems.push(`${fault}: ${what}`);
	};
	const isTold = told === 'told of loss' && phone.tellsOfLoss;
	if (held.length === 0 && !isTold) wrong('lost', 'a saved request is not at the site');
	if (held.length > 1) wrong('doubled', `a request is there ${held.length} times`);
	if (held.includes('unreadable')) wrong('lost', 'a request is there and cannot be read');
	const receipt = phone.delivered.find((each) => each.id === id);
	if (receipt && !held.includes(receipt.reference)) wrong('falseSent', 'it was called sent');
	const waits = phone.waiting.some((each) => each.id === id);
	if (waits && told !== 'parked') wrong('lost', 'a request is stuck on the phone');
	if (!waits && !receipt && !isTold) wrong('lost', 'a request is neither sent nor kept');
	if (CANARIES.some((word) => phone.bytes().includes(word))) tally.readable += 1;
}

/** How a word looks in bytes that nobody encrypted: as it is, in UTF-16, in an address, in base64. */
function looksOf(word: string): string[] {
	const inBase64 = [0, 1, 2].map((shift) => {
		const code = Buffer.from('.'.repeat(shift) + word).toString('base64');
		return code.slice(shift === 0 ? 0 : 4, -4);
	});
	const others = [Buffer.from(word, 'utf16le').toString('latin1'), encodeURIComponent(word)];
	return [word, ...others, ...inBase64.filter((code) => code.length >= 8)];
}
