import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { sql } from 'kysely';
import { padded } from '../../../src/lib/domain/padding.ts';
import { seal } from '../../../src/lib/domain/sealing.ts';
import { openDatabase } from '../../../src/lib/server/database.ts';
import { withoutKey } from '../../../src/lib/server/open-request.ts';
import { accept } from '../../../src/lib/server/referrals.ts';
import { openRequestKeys } from '../../../src/lib/server/request-keys.ts';
import { makeDisk, onDisk } from '../disk.ts';
import { seeded } from '../random.ts';
import { openSite, TEAM } from './site.ts';
import type { FaultySite } from './site.ts';

/**
 * Power cuts of the server, whose data folder is on a disk that is a file (disk.ts): copied at the moment when the last of
 * some requests is acknowledged, it is what the power cut leaves.
 */
export interface Cut {
	cuts: number;
	acknowledged: number;
	/** Requests that were acknowledged and are not there, or do not open, and those that are there twice. */
	lost: number;
	doubled: number;
}

/** In MiB: some thousand requests. */
const SIZE = 64;
/** A new disk after so many cuts. */
const A_DISK = 50;

/** Cuts the power so often. `careless`: with the setting that better-sqlite3 has by itself, which has to be found out. */
export async function cutPower({
	cuts,
	seed,
	isCareless = false
}: {
	cuts: number;
	seed: number;
	isCareless?: boolean;
}): Promise<Cut> {
	const random = seeded(seed);
	const total: Cut = { cuts: 0, acknowledged: 0, lost: 0, doubled: 0 };
	while (total.cuts < cuts) {
		const folder = mkdtempSync(join(tmpdir(), 'hereabouts-power-'));
		try {
			const image = join(folder, 'disk');
			makeDisk(image, SIZE);
			const count = Math.min(A_DISK, cuts - total.cuts);
			await onDisk(image, join(folder, 'mounted'), () =>
				onOneDisk(folder, { count, random, total, isCareless })
			);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
	return total;
}

interface Round {
	count: number;
	random: () => number;
	total: Cut;
	isCareless: boolean;
}

async function onOneDisk(folder: string, { count, random, total, isCareless }: Round) {
	const site = await openSite(undefined, join(folder, 'mounted'));
	if (isCareless) await sql`pragma synchronous = normal`.execute(site.taker.database);
	const references = new Map<string, string>();
	try {
		for (let each = 0; each < count; each++) {
			const some = 1 + Math.floor(random() * 4);
			await Promise.all(Array.from({ length: some }, () => acknowledge(site, references)));
			// In the same turn as the last acknowledgement: nothing that is written later is in it.
			copyFileSync(join(folder, 'disk'), join(folder, 'left'));
			total.cuts += 1;
			await judge(folder, basename(site.dataDir), references, total);
		}
	} finally {
		await site.close();
	}
	total.acknowledged += references.size;
}

async function acknowledge(site: FaultySite, references: Map<string, string>): Promise<void> {
	const id = crypto.randomUUID();
	const key = site.taker.keyring.sealingKey(TEAM);
	const envelope = await seal(padded(JSON.stringify({ id })), { id, team: TEAM, key });
	const outcome = await accept(site.taker, envelope, { now: new Date(), channel: 'device' });
	if (!('receipt' in outcome)) throw new Error(outcome.kind);
	references.set(id, outcome.receipt.reference);
}

/** Starts again on what the power cut has left. */
async function judge(
	folder: string,
	name: string,
	references: ReadonlyMap<string, string>,
	total: Cut
): Promise<void> {
	const at = join(folder, 'again');
	await onDisk(join(folder, 'left'), at, async () => {
		const dataDir = join(at, name);
		const database = await openDatabase({ dataDir });
		const requestKeys = await openRequestKeys({ dataDir });
		try {
			const rows = await database.selectFrom('referral').select(['id', 'reference']).execute();
			const held = new Map(rows.map(({ id, reference }) => [id, reference]));
			total.doubled += rows.length - held.size;
			for (const [id, reference] of references) if (held.get(id) !== reference) total.lost += 1;
			total.lost += (await withoutKey({ database, requestKeys })).length;
		} finally {
			await requestKeys.close();
			await database.destroy();
		}
	});
}
