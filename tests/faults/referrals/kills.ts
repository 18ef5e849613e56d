import { setTimeout as pause } from 'node:timers/promises';
import { sendOver } from '../../../src/lib/client/outbox-flush.ts';
import { padded } from '../../../src/lib/domain/padding.ts';
import { seal } from '../../../src/lib/domain/sealing.ts';
import type { Envelope } from '../../../src/lib/domain/sealing.ts';
import type { SiteFacts } from '../../../src/lib/domain/site-facts.ts';
import { openDatabase } from '../../../src/lib/server/database.ts';
import { startBuiltServer } from '../../built-server.ts';
import { seeded } from '../random.ts';

export interface Killed {
	kills: number;
	sent: number;
	/** Requests that the site gave a receipt for and does not have, and those it has more than once. */
	lost: number;
	doubled: number;
}

/** How many phones send at once while the server is killed. */
const PHONES = 8;

/**
 * Kills the built server (SIGKILL) at a random moment while phones send, starts it again on the same data, and lets every
 * phone try until it has its receipt. In the end every receipt has one row, under the reference the phone was given.
 */
export async function killServer(
	{ kills, forMs = Infinity, seed }: { kills: number; forMs?: number; seed: number },
	told: (killed: Killed) => void = () => undefined
): Promise<Killed> {
	const random = seeded(seed);
	const server = await startBuiltServer();
	const killed: Killed = { kills: 0, sent: 0, lost: 0, doubled: 0 };
	const references = new Map<string, string>();
	try {
		const facts = (await (await fetch(`${server.url}/catalogue/site`)).json()) as SiteFacts;
		const from = performance.now();
		while (killed.kills < kills && performance.now() - from < forMs) {
			const envelopes = await Promise.all(Array.from({ length: PHONES }, () => someRequest(facts)));
			const post = async (envelope: Envelope) => {
				const outcome = await sendOver(
					asOurs,
					envelope,
					facts.receiptKeys,
					`${server.url}/api/referrals`
				);
				if (outcome.kind === 'delivered') references.set(envelope.id, outcome.receipt.reference);
				return outcome.kind === 'delivered';
			};
			const trying = Promise.all(envelopes.map(post));
			await pause(random() * 40);
			await server.stop();
			await trying;
			await server.start();
			killed.kills += 1;
			for (const envelope of envelopes)
				for (let tries = 0; !(await post(envelope)) && tries < 5; tries++) await pause(100);
			killed.sent += envelopes.length;
			killed.lost += envelopes.filter(({ id }) => !references.has(id)).length;
			told(killed);
		}
		await server.stop();
		return await compared(server.dataDir, references, killed);
	} finally {
		await server.remove();
	}
}

/** With what a browser on our own page says of itself: without it the request is another website's. */
const asOurs: typeof fetch = (url, init) =>
	fetch(url, { ...init, headers: { ...init?.headers, 'sec-fetch-site': 'same-origin' } });

async function someRequest({ teamKeys }: SiteFacts): Promise<Envelope> {
	const [team = '', key] = Object.entries(teamKeys)[0] ?? [];
	if (!key) throw new Error('a site without a team');
	const id = crypto.randomUUID();
	return seal(padded(JSON.stringify({ id })), { id, team, key });
}

async function compared(dataDir: string, references: Map<string, string>, killed: Killed) {
	const database = await openDatabase({ dataDir });
	try {
		const rows = await database.selectFrom('referral').select(['id', 'reference']).execute();
		const held = new Map(rows.map(({ id, reference }) => [id, reference]));
		for (const [id, reference] of references) if (held.get(id) !== reference) killed.lost += 1;
		killed.doubled += rows.length - held.size;
		return killed;
	} finally {
		await database.destroy();
	}
}
