import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Envelope } from '../../../src/lib/domain/sealing.ts';
import { keysPlaceIn, placeIn } from '../../../src/lib/server/database.fixture.ts';
import { openDatabase } from '../../../src/lib/server/database.ts';
import { openKeyring } from '../../../src/lib/server/keyring.ts';
import { openLoad } from '../../../src/lib/server/load.ts';
import { openLookups } from '../../../src/lib/server/lookups.ts';
import { payloadOf } from '../../../src/lib/server/open-request.ts';
import { openRequestKeys } from '../../../src/lib/server/request-keys.ts';
import { readSite } from '../../../src/lib/server/site.ts';
import { takeReferral } from '../../../src/lib/server/take-referral.ts';
import type { Taker } from '../../../src/lib/server/take-referral.ts';
import { takeAs } from './mutants.ts';
import type { SiteMutant } from './mutants.ts';

export const TEAM = 'dene';

/** What stands between the phone and the site, for as long as it is set. */
export type Interference = (way: {
	request: IncomingMessage;
	body: Buffer;
	response: ServerResponse;
	/** Lets it through to the site and gives its answer, which has not gone to the phone yet. */
	pass: (body?: Buffer) => Promise<Response>;
}) => Promise<void> | void;

/**
 * The part of the site that takes requests, as the route has it, in this process, behind a line that can be spoilt; it can
 * crash at any point, and is then opened again on what is on the disk. Its data is in `folder`.
 */
export async function openSite(mutant?: SiteMutant, folder = tmpdir()) {
	const dataDir = mkdtempSync(join(folder, 'hereabouts-faults-'));
	let taker = await openTaker(dataDir);
	/** What a test puts in the place of a part, until the site is opened again. */
	let instead: Partial<Taker> = {};
	let clock = () => new Date();
	let interference: Interference | undefined;
	const seen: Buffer[] = [];

	const take = async (body: Buffer): Promise<Response> => {
		const headers = { 'content-type': 'application/json' };
		const request = new Request('http://site/api/referrals', {
			method: 'POST',
			headers,
			body: new Uint8Array(body)
		});
		const now = clock();
		const parts = { ...taker, ...instead };
		try {
			if (mutant) return await takeAs[mutant](parts, request, { now, dataDir });
			return await takeReferral(parts, request, { address: '127.0.0.1', now });
		} catch {
			return Response.json({ message: 'Internal Error' }, { status: 500 });
		}
	};
	const server = createServer((request, response) => {
		void buffer(request)
			.then(async (body) => {
				seen.push(body);
				const way = interference;
				if (!way) return reply(response, await take(body));
				await way({ request, body, response, pass: (other = body) => take(other) });
			})
			.catch(() => response.destroy());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

	return {
		dataDir,
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		get taker() {
			return taker;
		},
		/** The same request, taken by a second server on the same disk. */
		async passBeside(envelope: Envelope): Promise<Response> {
			const beside = await openTaker(dataDir);
			const headers = { 'content-type': 'application/json' };
			const body = JSON.stringify(envelope);
			const request = new Request('http://site/', { method: 'POST', headers, body });
			const answer = await takeReferral(beside, request, { address: '127.0.0.1', now: clock() });
			await closeTaker(beside);
			return answer;
		},
		interfere: (how?: Interference) => void (interference = how),
		replace: (parts: Partial<Taker>) => void (instead = parts),
		setClock: (next: () => Date) => void (clock = next),
		/** Everything that is in memory is gone. */
		async restart() {
			await closeTaker(taker);
			taker = await openTaker(dataDir);
			instead = {};
		},
		held: () => heldBy(taker),
		/** All bytes that are on the disk or went over the line. */
		bytes: () => [...filesBelow(dataDir), ...seen],
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			await closeTaker(taker);
			rmSync(dataDir, { recursive: true, force: true });
		}
	};
}
export type FaultySite = Awaited<ReturnType<typeof openSite>>;

export async function reply(response: ServerResponse, answer: Response): Promise<void> {
	response.writeHead(answer.status, Object.fromEntries(answer.headers));
	response.end(Buffer.from(await answer.arrayBuffer()));
}

/** Every request a site has, by the id that is sealed in it: how often, and under which reference. */
export async function heldBy(taker: Taker): Promise<Map<string, string[]>> {
	const rows = await taker.database.selectFrom('referral').selectAll().execute();
	const held = new Map<string, string[]>();
	for (const row of rows) {
		const payload = await payloadOf(taker, row);
		const id = payload?.id ?? row.id;
		const reference = payload || row.erased_at ? row.reference : 'unreadable';
		held.set(id, [...(held.get(id) ?? []), reference]);
	}
	return held;
}

/** What takes requests, on the data in this folder. */
export async function openTaker(dataDir: string): Promise<Taker> {
	return {
		database: await openDatabase(await placeIn(dataDir)),
		keyring: openKeyring(dataDir, [TEAM], '2026-11-20'),
		requestKeys: await openRequestKeys(await keysPlaceIn(dataDir)),
		lookups: openLookups(dataDir),
		site: readSite({ siteFile: join(dataDir, 'site.json'), siteFileNamed: false }),
		limits: { take: () => 0 },
		disk: { hasRoom: () => true },
		load: openLoad()
	};
}

export async function closeTaker({ database, requestKeys }: Taker): Promise<void> {
	await database.destroy();
	await requestKeys.close();
}

const filesBelow = (folder: string): Buffer[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => readFileSync(join(parentPath, name)));
