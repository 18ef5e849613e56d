import type { Activity } from '../../domain/activity.ts';
import { withFeeds } from '../compose-catalogue.ts';
import { publishFrom, readLive } from '../releases.ts';
import { ADAPTERS } from './detect.ts';
import type { Format } from './detect.ts';
import { importFeed } from './feed.ts';
import type { ImportedFeed, Row } from './feed.ts';
import type { Source } from './sources.ts';

/** Counts of records read, but for `activities`, which one record can make several or (as a repeat) none of. */
export interface Counts {
	read: number;
	accepted: number;
	mended: number;
	withheld: number;
	refused: number;
	suspicious: number;
	activities: number;
}

export interface FeedReport extends Counts {
	feed: string;
	format: Format;
	address: string;
	/** Activities, compared with the release before. */
	since: { added: number; changed: number; removed: number };
}

/** What `npm run catalogue -- import --json` prints. Its keys are a contract: others read it. */
export interface ImportReport {
	version: 1;
	today: string;
	/** The number of the live release afterwards; 0 while there is none. */
	release: number;
	total: Counts;
	feeds: FeedReport[];
	rows: Row[];
}

/**
 * Imports every source and publishes one release of them. Feeds that have nothing usable keep what they had; when no
 * feed has anything, or with `dryRun`, nothing is published and nothing is written.
 */
export async function runImport(
	sources: readonly Source[],
	options: { dataDir: string; today: string; dryRun: boolean }
): Promise<ImportReport> {
	const live = readLive(options.dataDir);
	const before = live?.demonstration ? [] : (live?.activities ?? []);
	const imported = sources.map((source) => ({
		source,
		result: importSource(source, options.today)
	}));
	const usable = imported.filter(({ result }) => result.activities.length > 0);
	let release = live?.release ?? 0;
	if (usable.length > 0 && !options.dryRun) {
		const parts = usable.map(({ source, result }) => ({
			feed: source.feed,
			activities: result.activities
		}));
		release = (await publishFrom(options.dataDir, (now) => withFeeds(now, parts))).release;
	}
	const feeds = imported.map(({ source, result }) => reportFeed(source, result, before));
	return {
		version: 1,
		today: options.today,
		release,
		total: sum(feeds),
		feeds,
		rows: imported.flatMap(({ result }) => result.rows)
	};
}

function importSource(source: Source, today: string): ImportedFeed {
	return importFeed(source.records, {
		feed: source.feed,
		adapter: ADAPTERS[source.format],
		today,
		...(source.attribution === undefined ? {} : { attribution: source.attribution }),
		...(source.pageOf === undefined ? {} : { pageOf: source.pageOf })
	});
}

function reportFeed(source: Source, result: ImportedFeed, before: readonly Activity[]): FeedReport {
	const { feed, format, address } = source;
	return {
		feed,
		format,
		address,
		...count(result),
		since: compare(feed, before, result.activities)
	};
}

function count({ rows, activities }: ImportedFeed): Counts {
	const number = (test: (row: Row) => boolean) => rows.filter(test).length;
	return {
		read: rows.length,
		accepted: number((row) => row.outcome === 'accepted'),
		mended: number((row) => row.mended.length > 0),
		withheld: number((row) => row.outcome === 'withheld'),
		refused: number((row) => row.outcome === 'refused'),
		suspicious: number((row) => row.suspicious.length > 0),
		activities: activities.length
	};
}

/** A feed with nothing usable keeps what it had, so nothing of it has changed. */
function compare(
	feed: string,
	before: readonly Activity[],
	after: readonly Activity[]
): FeedReport['since'] {
	if (after.length === 0) return { added: 0, changed: 0, removed: 0 };
	const old = new Map(
		before
			.filter(({ source }) => source.feed === feed)
			.map((each) => [each.id, JSON.stringify(each)])
	);
	const kept = after.filter(({ id }) => old.has(id));
	return {
		added: after.length - kept.length,
		changed: kept.filter((each) => old.get(each.id) !== JSON.stringify(each)).length,
		removed: old.size - kept.length
	};
}

function sum(feeds: readonly FeedReport[]): Counts {
	const total: Counts = {
		read: 0,
		accepted: 0,
		mended: 0,
		withheld: 0,
		refused: 0,
		suspicious: 0,
		activities: 0
	};
	const keys = Object.keys(total) as (keyof Counts)[];
	for (const feed of feeds) for (const key of keys) total[key] += feed[key];
	return total;
}
