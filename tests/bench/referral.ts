import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { padded } from '../../src/lib/domain/padding.ts';
import { seal } from '../../src/lib/domain/sealing.ts';
import type { Envelope } from '../../src/lib/domain/sealing.ts';
import { openSqlite } from '../../src/lib/server/database.ts';
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
import { copies, overload } from './referral-load.ts';

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
	const from = performance.now();
	const { steps, found } = await walkModel({ least: full ? 200_000 : 20_000, seed: 1 });
	const rate = steps / ((performance.now() - from) / 1000);
	const beside = { name: found ?? 'steps', value: steps };
	yield {
		name: 'steps of the model',
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

/**
 * The least that any server must do: the same rows in the same kind of transactions, with no application round them. One
 * database for all blocks, as the site has, so that neither is colder than the other.
 */
function openBare() {
	const folder = mkdtempSync(join(tmpdir(), 'hereabouts-bare-'));
	const connection = openSqlite(join(folder, 'bare.db'));
	for (const [table, columns] of [
		['referral', 'id text primary key, reference text unique, ciphertext text'],
		['audit', 'id text primary key, at text, subject text'],
		['request_key', 'id text primary key, key text']
	])
		connection.prepare(`create table ${table} (${columns})`).run([]);
	const [begin, commit] = ['begin immediate', 'commit'].map((each) => connection.prepare(each));
	const insert = (table: string, count: number) =>
		connection.prepare(`insert into ${table} values (${Array(count).fill('?').join()})`);
	const [key, row, line] = [insert('request_key', 2), insert('referral', 3), insert('audit', 3)];
	return {
		/** Inserts per second. */
		accept(requests: readonly Envelope[]): number {
			const from = performance.now();
			for (const { id, ciphertext } of requests) {
				key.run([id, id]);
				begin?.run([]);
				row.run([id, id, ciphertext]);
				line.run([id, id, id]);
				commit?.run([]);
			}
			return requests.length / ((performance.now() - from) / 1000);
		},
		remove() {
			connection.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** Accepts per second with `IN_FLIGHT` on their way at once; how long each took is added to `times`, in milliseconds. */
async function acceptsOf(site: FaultySite, requests: readonly Envelope[], times: number[]) {
	const waiting = [...requests];
	const begun = performance.now();
	const lane = async () => {
		for (let envelope = waiting.pop(); envelope; envelope = waiting.pop()) {
			const from = performance.now();
			await accept(site.taker, envelope, { now: new Date(), channel: 'device' });
			times.push(performance.now() - from);
		}
	};
	await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
	return requests.length / ((performance.now() - begun) / 1000);
}

const speed: Part = async function* (full) {
	const site = await openSite();
	const bareSite = openBare();
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
		const rates: number[] = [];
		const bareRates: number[] = [];
		// By turns, so that whatever else the machine does weighs on both.
		for (let from = 0; from < requests.length; from += BLOCK) {
			const block = requests.slice(from, from + BLOCK);
			bareRates.push(bareSite.accept(block));
			rates.push(await acceptsOf(site, block, times));
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
		bareSite.remove();
		await site.close();
	}
};

/** What is measured beside inserts into SQLite, and what kills its server, is left out with PostgreSQL. */
const PARTS: Part[] = onSqlite
	? [speed, copies, overload, model, faults, kills]
	: [copies, overload, faults];

export const referral: Bench = {
	method:
		'SQLite, one process, one disk; rates are medians of blocks of 40, 8 at once, taken by turns with the bare inserts; faults against the code of the phone and the server in this process, kills against the built server.',
	async *figures({ full }) {
		for (const part of PARTS) yield* part(full);
	}
};
