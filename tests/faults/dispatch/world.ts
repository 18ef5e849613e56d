import { randomUUID } from 'node:crypto';
import { deliverySchema } from '../../../src/lib/domain/delivery.ts';
import type { Envelope } from '../../../src/lib/domain/sealing.ts';
import type { Channel } from '../../../src/lib/server/dispatch/channels.ts';
import { email } from '../../../src/lib/server/dispatch/email.ts';
import { fhir } from '../../../src/lib/server/dispatch/fhir.ts';
import { webhook } from '../../../src/lib/server/dispatch/webhook.ts';
import type { Dispatcher } from '../../../src/lib/server/dispatch/dispatcher.ts';
import { openStore } from '../../../src/lib/server/store.fixture.ts';
import { rounds, takings } from './mutants.ts';
import type { DispatchMutant } from './mutants.ts';
import { openReceivers } from './receivers.ts';
import type { Receivers } from './receivers.ts';

export const CHANNELS = ['webhook', 'fhir', 'email'] as const;
const TEAM = 'dene';
/** How long a receiver may be silent, in milliseconds: far longer than any on this machine, however busy, is; or not at all. */
const PATIENT = 20_000;
const IMPATIENT = 80;

/** A site with one team that three receivers are told of, and a clock that a fault may turn. */
export interface World {
	receivers: Receivers;
	dispatcher: Dispatcher;
	/** The channels, of which one waits for an answer only for a moment. */
	impatient(kind: string): Dispatcher['channels'];
	random: () => number;
	/** One round of one of the servers, by its name; `channels` may be put in the way of the real ones. */
	round(server?: string, channels?: Dispatcher['channels']): Promise<void>;
	/** Takes one more request. Answers its id. `dispatcher`: with parts that break. */
	take(dispatcher?: Dispatcher): Promise<string>;
	/** Turns the clock, in milliseconds. */
	pass(milliseconds: number): void;
	now(): Date;
}

export async function openWorld(random: () => number, mutant?: DispatchMutant) {
	const store = await openStore();
	const receivers = await openReceivers();
	const { delivery, channels } = channelsTo(receivers, PATIENT);
	const impatient = channelsTo(receivers, IMPATIENT).channels;
	const dispatcher: Dispatcher = { ...store, delivery, channels };
	let at = Date.parse('2026-11-20T16:42:00Z');
	const now = () => new Date(at);
	const round = rounds[mutant ?? 'none'] ?? rounds.none;
	const take = takings[mutant ?? 'none'] ?? takings.none;
	const taken: string[] = [];
	const world: World = {
		receivers,
		dispatcher,
		random,
		impatient: (kind) => (team, name) => (name === kind ? impatient : channels)(team, name),
		now,
		pass: (milliseconds) => void (at += milliseconds),
		async round(server = 'one', through = channels) {
			// A crash in the middle of it is what some faults are.
			await round(
				{ ...dispatcher, channels: through },
				{ now, chance: random, holder: server }
			).catch(() => undefined);
		},
		async take(how = dispatcher) {
			const id = randomUUID();
			taken.push(id);
			const envelope: Envelope = await store.sealed(undefined, { id, team: TEAM });
			await take(how, envelope, now()).catch(() => undefined);
			return id;
		}
	};
	return {
		world,
		/** The ids of all that anybody ever tried to send. */
		taken,
		async close() {
			await receivers.close();
			await store.remove();
		}
	};
}

function channelsTo({ urls }: Receivers, oneTry: number) {
	const [from, to] = ['desk@example.org', 'team@example.org'];
	const key = Buffer.alloc(32, 1);
	const delivery = deliverySchema.parse({
		mail: { from },
		teams: {
			[TEAM]: [
				{ kind: 'email', to },
				{ kind: 'fhir', address: urls.fhir },
				{ kind: 'webhook', address: urls.webhook, secret: 'hook' }
			]
		}
	});
	const letter = {
		...{ server: urls.smtp, from, to, teamName: TEAM, origin: 'https://example.org' },
		about: 'new' as const
	};
	const channels: Record<string, Channel> = {
		webhook: {
			send: webhook({ address: urls.webhook, sends: 'notice' }, key, { oneTry }),
			handsOver: false
		},
		fhir: { send: fhir({ address: urls.fhir, token: undefined }, oneTry), handsOver: true },
		email: { send: email(letter, oneTry), handsOver: false }
	};
	const find: Dispatcher['channels'] = (_team, name) => channels[name];
	return { delivery, channels: find };
}
