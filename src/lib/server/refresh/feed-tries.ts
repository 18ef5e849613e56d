import { createHash } from 'node:crypto';
import type { ConfiguredFeed } from '../../domain/site-file.ts';
import type { Database } from '../database.ts';

/** How a try to refresh a feed ended: `kept` where it was read, but what was there before is better. */
const OUTCOMES = ['taken', 'kept', 'failed'] as const;
export interface Tried {
	outcome: (typeof OUTCOMES)[number];
	/** Why it was not taken, in English; empty where it was. */
	reason: string;
}

/** The last try of a feed. */
export interface FeedTry extends Tried {
	feed: string;
	/** ISO 8601 UTC. */
	triedAt: string;
	/** How many tries in a row were not taken. */
	failures: number;
}

const HOUR = 3_600_000;
const LONGEST_REASON = 300;

/** The last try of every feed there ever was one of, by the feed's name. */
export async function feedTries(database: Database): Promise<Map<string, FeedTry>> {
	const rows = await database.selectFrom('feed_refresh').selectAll().execute();
	return new Map(
		rows.map(({ feed, tried_at, outcome, reason, failures }) => [
			feed,
			{
				feed,
				triedAt: tried_at,
				outcome: OUTCOMES.find((each) => each === outcome) ?? 'failed',
				reason,
				failures
			}
		])
	);
}

/** Writes down how a try that ended at `now` went. */
export async function recordTry(
	database: Database,
	feed: string,
	{ outcome, reason }: Tried,
	now: Date
): Promise<void> {
	const before = await database
		.selectFrom('feed_refresh')
		.select('failures')
		.where('feed', '=', feed)
		.executeTakeFirst();
	const tried = {
		tried_at: now.toISOString(),
		outcome,
		reason: reason.slice(0, LONGEST_REASON),
		failures: outcome === 'taken' ? 0 : (before?.failures ?? 0) + 1
	};
	await database
		.insertInto('feed_refresh')
		.values({ feed, ...tried })
		.onConflict((conflict) => conflict.column('feed').doUpdateSet(tried))
		.execute();
}

/**
 * When a feed is due again: after its hours, or sooner where the last tries failed (1, 2, 4, … hours, never later than
 * its own). A tenth earlier or later, so that the feeds of many sites are not all fetched on the hour; which of them,
 * is told from the feed and its last try, so that every server comes to the same moment.
 */
export function nextTry(
	{ feed, triedAt, failures }: FeedTry,
	{ everyHours }: Pick<ConfiguredFeed, 'everyHours'>
): Date {
	const hours = failures === 0 ? everyHours : Math.min(everyHours, 2 ** (failures - 1));
	const print = createHash('sha256').update(`${feed} ${triedAt}`).digest();
	const jitter = 0.9 + (0.2 * print.readUInt16BE(0)) / 65_535;
	return new Date(Date.parse(triedAt) + hours * jitter * HOUR);
}

/** The feeds that are due at `now`, in the order of the site file; one that was never tried is. */
export const dueFeeds = (
	feeds: readonly ConfiguredFeed[],
	tries: ReadonlyMap<string, FeedTry>,
	now: Date
): ConfiguredFeed[] =>
	feeds.filter((feed) => {
		const last = tries.get(feed.name);
		return last === undefined || nextTry(last, feed) <= now;
	});
