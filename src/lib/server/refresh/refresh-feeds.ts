import { join } from 'node:path';
import type { ConfiguredFeed } from '../../domain/site-file.ts';
import { FORMATS } from '../import/detect.ts';
import { findSources } from '../import/find-sources.ts';
import type { World } from '../import/polite-fetch.ts';
import { runImport } from '../import/run-import.ts';
import { savedSheets } from '../import/spreadsheet/spreadsheet.ts';
import type { Source } from '../import/sources.ts';
import type { Database } from '../database.ts';
import { describeError } from '../log.ts';
import { keepReport } from '../report/report-files.ts';
import { recordTry } from './feed-tries.ts';
import type { Tried } from './feed-tries.ts';
import { endLease, renewLease, takeLease } from './lease.ts';
import type { Lease } from './lease.ts';

export interface RefreshContext {
	database: Database;
	dataDir: string;
	/** `YYYY-MM-DD`, the day everything is judged by. */
	today: string;
	world: World;
	/** What no other process calls itself. */
	holder: string;
}

/** Longer than the importer ever works without a pause, so that only a dead holder's time runs out. Milliseconds. */
const LEASE_LASTS = 10 * 60_000;
const RENEW_EVERY = 60_000;

/** `busy`: another process is refreshing just now. */
export type Refreshed =
	{ outcome: 'busy' } | { outcome: 'done'; tried: (Tried & { feed: string })[] };

/**
 * Imports each of the feeds from its address, one after another, with no other process of this site refreshing
 * meanwhile. A feed that fails, or that the importer will not take, leaves what was there before; each try is written
 * down for the desk. Stops early when the lease is lost.
 */
export async function refreshFeeds(
	feeds: readonly ConfiguredFeed[],
	context: RefreshContext
): Promise<Refreshed> {
	const { database, holder, world } = context;
	const lease: Lease = { name: 'refresh', holder, lasts: LEASE_LASTS };
	const now = () => new Date(world.now());
	if (!(await takeLease(database, lease, now()))) return { outcome: 'busy' };
	const renewing = setInterval(
		() => void renewLease(database, lease, now()).catch(() => undefined),
		RENEW_EVERY
	);
	const tried: (Tried & { feed: string })[] = [];
	try {
		for (const feed of feeds) {
			if (!(await renewLease(database, lease, now()))) break;
			const result = await tryFeed(feed, context);
			await recordTry(database, feed.name, result, now());
			tried.push({ feed: feed.name, ...result });
		}
	} finally {
		clearInterval(renewing);
		await endLease(database, lease);
	}
	return { outcome: 'done', tried };
}

const TAKEN: Tried = { outcome: 'taken', reason: '' };

async function tryFeed(feed: ConfiguredFeed, context: RefreshContext): Promise<Tried> {
	try {
		return await importFrom(feed, context);
	} catch (error) {
		// A fault of ours in one feed must not keep the others from being fresh.
		const { error: kind, where } = describeError(error);
		return { outcome: 'failed', reason: `the importer failed (${kind} at ${where})` };
	}
}

async function importFrom(
	feed: ConfiguredFeed,
	{ dataDir, today, world }: RefreshContext
): Promise<Tried> {
	const format = FORMATS.find((each) => each === feed.format);
	if (feed.format !== undefined && format === undefined)
		return { outcome: 'failed', reason: `there is no format "${feed.format}"` };
	const keepIn = join(dataDir, 'feeds');
	const mapped = savedSheets(dataDir);
	if (mapped.outcome === 'unreadable') return { outcome: 'failed', reason: mapped.reason };
	const { sheets } = mapped;
	const given = { feed: feed.name, keepIn, sheets, ...(format === undefined ? {} : { format }) };
	const found = await findSources(feed.address, given, world);
	if (found.outcome === 'unreadable') return { outcome: 'failed', reason: found.reason };
	const sources = found.sources.map((source) => withThanks(source, feed));
	const report = await runImport(sources, { dataDir, today, dryRun: false });
	keepReport(dataDir, report, new Date(world.now()));
	const [kept] = report.kept;
	if (kept !== undefined) return { outcome: 'kept', reason: kept.why };
	if (report.total.activities > 0) return TAKEN;
	return { outcome: 'kept', reason: 'nothing in it can be used' };
}

/** What the site file says of a feed is better known than what can be told from its address. */
const withThanks = (source: Source, { attribution, licence }: ConfiguredFeed): Source => ({
	...source,
	...(attribution === undefined ? {} : { attribution }),
	...(licence === undefined ? {} : { licence })
});
