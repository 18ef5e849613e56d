import type { Envelope } from '../../../src/lib/domain/sealing.ts';
import type { Taker } from '../../../src/lib/server/take-referral.ts';
import type { Phone, Way } from './phone.ts';
import type { FaultySite, Interference } from './site.ts';

/** A request that somebody has just been told is saved, and the line from their phone to the site. */
export interface OnLine {
	site: { interfere(how?: Interference): void; taker: Pick<Taker, 'keyring'> };
	/** One round of tries of the phone. */
	send(): Promise<unknown>;
	envelope: Envelope;
	/** From 0 to 1. */
	random: () => number;
}

/** The same with a phone whose parts can be got at, and the site itself. */
export interface World extends OnLine {
	site: FaultySite;
	phone: Phone;
	way: Way;
	/** Saves one more request on the same phone. */
	saveAnother(change?: object): Promise<Envelope>;
}

/** How the phone may stand after a fault has been put right, other than with everything delivered. */
export type Told = 'parked' | 'told of loss';

export interface Fault {
	name: string;
	kind: 'phone' | 'line' | 'server';
	/** Brings it about, with at least one try while it lasts. */
	run(world: World): Promise<Told | void>;
}

/** One that needs no more than a line: it can befall any phone, a real one too. */
export interface LineFault {
	name: string;
	kind: 'line';
	run(world: OnLine): Promise<void>;
}

/** So many rounds of tries, one after another. */
export const tries = async ({ send }: OnLine, times = 1) => {
	for (let each = 0; each < times; each++) await send();
};
