import type { Envelope } from '../../../src/lib/domain/sealing.ts';
import type { Phone, Way } from './phone.ts';
import type { FaultySite } from './site.ts';

/** One phone, one request that somebody has just been told is saved, and the site it is for. */
export interface World {
	site: FaultySite;
	phone: Phone;
	way: Way;
	envelope: Envelope;
	/** From 0 to 1. */
	random: () => number;
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

/** So many rounds of tries, one after another. */
export const tries = async ({ phone, way }: World, times = 1) => {
	for (let each = 0; each < times; each++) await phone.send(way);
};
