import { padded } from '../../src/lib/domain/padding.ts';
import { seal } from '../../src/lib/domain/sealing.ts';
import type { Envelope } from '../../src/lib/domain/sealing.ts';
import { accept } from '../../src/lib/server/referrals.ts';
import { drawn, seeded } from '../faults/random.ts';
import { bringAbout, MUTANTS } from '../faults/referrals/campaign.ts';
import { FAULTS } from '../faults/referrals/faults.ts';
import { killServer } from '../faults/referrals/kills.ts';
import { openSite, TEAM } from '../faults/referrals/site.ts';
import type { FaultySite } from '../faults/referrals/site.ts';
import { isClean } from '../faults/tally.ts';
import { onSqlite } from '../../src/lib/server/database.fixture.ts';
import { walkModel } from '../faults/referrals/model.ts';
import type { Bench, Figure } from './figure.ts';
import { copies } from './copies.ts';
import { overload } from './referral-load.ts';
import { openBare } from './bare-inserts.ts';

type Part = (full: boolean) => AsyncGenerator<Figure>;
const BLOCK = 40;
const IN_FLIGHT = 8;

const figure = (
	name: string,
	value: number,
	target: number | undefined,
	beside: Figure['beside'],
	unit = ''
): Figure => ({
	name,
	value,
	unit,
	better: 'less',
	beside,
	...(target !== undefined && { target })
});

const quantile = (numbers: number[], share: number) =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? NaN;

async function someRequests(site: FaultySite, count: number): Promise<Envelope[]> {
	const key = site.taker.keyring.sealingKey(TEAM);
	const requests: Envelope[] = [];
	for (let each = 0; each < count; each++) {
		const id = crypto.randomUUID();
		const said = { id, name: 'x'.repeat(each % 900) };
		requests.push(await seal(padded(JSON.stringify(said)), { id, team: TEAM, key }));
	}
	return requests;
}

const faults: Part = async function* (full) {
	const some = [...FAULTS, ...drawn(FAULTS, full ? 2000 : 240, seeded(1))];
	const tally = await bringAbout(some, { seed: 1 });
	const beside = { name: 'faults brought about', value: tally.injected };
	yield figure('requests lost', tally.lost, 0, beside);
	yield figure('requests doubled', tally.doubled, 0, beside);
	yield figure('requests called sent that were not', tally.falseSent, 0, beside);
	yield figure('words that could be read', tally.readable, 0, beside);
	let missed = 0;
	for (const mutant of MUTANTS)
		if (isClean(await bringAbout(FAULTS, { seed: 1, mutant }))) missed += 1;
	yield figure('mutants not caught', missed, 0, { name: 'mutants', value: MUTANTS.length });
};

const model: Part = async function* (full) {
	const before = process.cpuUsage();
	const { steps, found } = await walkModel({ least: full ? 200_000 : 20_000, seed: 1 });
	const { user, system } = process.cpuUsage(before);
	// Of the processor's time, whatever else the machine does.
	const rate = steps / ((user + system) / 1e6);
	const beside = { name: found ?? 'steps', value: steps };
	yield {
		name: 'steps of the model, in a second of the processor',
		value: rate,
		unit: '/s',
		target: 5000,
		better: 'more',
		beside
	};
	yield figure('what the model found', Number(found !== undefined), 0, beside);
};

const kills: Part = async function* (full) {
	const killed = await killServer({ kills: full ? 100 : 10, seed: 1 });
	const beside = { name: 'kills of the built server', value: killed.kills };
	yield figure('requests lost or doubled by kills', killed.lost + killed.doubled, 0, beside);
};

/** Requests per second, with so many on their way at once. */
async function rateOf(
	requests: readonly Envelope[],
	inFlight: number,
	take: (envelope: Envelope) => Promise<unknown>
): Promise<number> {
	const waiting = [...requests];
	const begun = performance.now();
	const lane = async () => {
		for (let envelope = waiting.pop(); envelope; envelope = waiting.pop()) await take(envelope);
	};
	await Promise.all(Array.from({ length: inFlight }, lane));
	return requests.length / ((performance.now() - begun) / 1000);
}

const speed: Part = async function* (full) {
	const site = await openSite();
	const bareSite = await openBare();
	try {
		const from = performance.now();
		const requests = await someRequests(site, full ? 4000 : 1200);
		const sealing = (performance.now() - from) / requests.length;
		const sizes = new Set(requests.map(({ ciphertext }) => ciphertext.length)).size;
		yield figure('sizes of requests of 900 lengths', sizes, 1, {
			name: 'requests',
			value: requests.length
		});
		yield figure(
			'sealing one request',
			sealing,
			undefined,
			{ name: 'of reliability.md', value: 0.8 },
			'ms'
		);
		const times: number[] = [];
		const timed = async (envelope: Envelope) => {
			const from = performance.now();
			await accept(site.taker, envelope, { now: new Date(), channel: 'device' });
			times.push(performance.now() - from);
		};
		const rates: number[] = [];
		const bareRates: number[] = [];
		// By turns, so that whatever else the machine does weighs on both.
		for (let from = 0; from < requests.length; from += BLOCK) {
			const block = requests.slice(from, from + BLOCK);
			bareRates.push(await rateOf(block, IN_FLIGHT, bareSite.insert));
			rates.push(await rateOf(block, IN_FLIGHT, timed));
		}
		// Each block beside the bare one just before it: what else the machine does weighs on both, and the median decides.
		const shares = rates.map((rate, block) => rate / (bareRates[block] ?? NaN));
		yield {
			name: 'durable accepts, opened, wrapped and audited',
			value: quantile(rates, 0.5),
			unit: '/s',
			better: 'more',
			beside: { name: 'the same inserts with no application', value: quantile(bareRates, 0.5) }
		};
		yield {
			name: 'share of the bare inserts, median of the blocks',
			value: quantile(shares, 0.5),
			unit: '',
			target: 0.2,
			better: 'more',
			beside: { name: 'one block in ten has less than', value: quantile(shares, 0.1) }
		};
		const median = { name: 'median', value: quantile(times, 0.5) };
		yield figure('accept, 99 in 100', quantile(times, 0.99), undefined, median, 'ms');
	} finally {
		await bareSite.close();
		await site.close();
	}
};

/** What kills the built server, and what knows of no database, is left out with PostgreSQL. */
const PARTS: Part[] = onSqlite
	? [speed, copies, overload, model, faults, kills]
	: [speed, copies, overload, faults];

export const referral: Bench = {
	method: `${onSqlite ? 'SQLite' : 'PostgreSQL'}, one disk, the generator beside it; rates are medians of blocks of ${BLOCK}, ${IN_FLIGHT} at once, taken by turns with the bare inserts; faults against the code of the phone and the server in this process, the load and kills against the built server.`,
	async *figures({ full }) {
		for (const part of PARTS) yield* part(full);
	}
};
