import type { Activity } from '../domain/activity.ts';
import type { Directory, DirectoryFeed, RaisedFeed } from '../domain/directory.ts';
import type { ConfiguredFeed } from '../domain/site-file.ts';
import type { Database } from './database.ts';
import { openListingReports } from './listing-reports.ts';
import { feedTries, nextTry } from './refresh/feed-tries.ts';
import type { FeedTry } from './refresh/feed-tries.ts';
import { listReleases, liveRecord } from './releases.ts';
import type { Releases } from './releases.ts';
import { fixesSaid, mostUseful, survey } from './report/fixes.ts';
import { lastImports } from './report/report-files.ts';
import type { FeedSummary } from './report/report-files.ts';
import { missedSince } from './unmet-needs.ts';

/** More than anybody would go back. */
const MOST_RELEASES = 20;

/** Everything on the desk's page of the directory. `today` is `YYYY-MM-DD`, the day that "checked" is judged by. */
export async function directoryOf(
	{
		database,
		releases,
		feeds: configured,
		dataDir
	}: { database: Database; releases: Releases; feeds: readonly ConfiguredFeed[]; dataDir: string },
	today: string
): Promise<Directory> {
	const activities = releases.live()?.catalogue.activities ?? [];
	const live = liveRecord(dataDir);
	const imports = lastImports(dataDir);
	const tries = await feedTries(database);
	const feeds = feedsOf(activities, imports, configured, tries);
	const { fixes, ...rest } = survey(activities, today);
	const said = imports.flatMap(({ groups }) => fixesSaid(groups));
	const names = new Map(activities.map(({ id, name }) => [id, name]));
	const reports = await openListingReports(database);
	return {
		...(live && { live }),
		raised: feeds.flatMap((feed) => raisedBy(feed, tries.get(feed.feed))),
		reports: reports.map((report) => {
			const name = names.get(report.activity);
			return name === undefined ? report : { ...report, name };
		}),
		missed: await missedSince(database, yearBefore(today)),
		survey: { ...rest, fixes: mostUseful([...fixes, ...said]) },
		feeds,
		releases: listReleases(dataDir).slice(0, MOST_RELEASES)
	};
}

/** The same day a year ago; of 29 February, one that never was, which sorts where it belongs. */
const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** Every feed that has activities, was ever imported, or is to be fetched, by name. */
function feedsOf(
	activities: readonly Activity[],
	imports: readonly (FeedSummary & { at: string })[],
	configured: readonly ConfiguredFeed[],
	tries: ReadonlyMap<string, FeedTry>
): DirectoryFeed[] {
	const shown = new Map<string, number>();
	for (const { source } of activities) shown.set(source.feed, (shown.get(source.feed) ?? 0) + 1);
	const names = [
		...shown.keys(),
		...imports.map(({ feed }) => feed),
		...configured.map(({ name }) => name)
	];
	return [...new Set(names)].sort().map((feed) => {
		const last = imports.find((each) => each.feed === feed);
		const fetched = configured.find(({ name }) => name === feed);
		return {
			feed,
			shown: shown.get(feed) ?? 0,
			...(last && { last }),
			...(fetched && { refresh: refreshOf(fetched, tries.get(feed)) })
		};
	});
}

const refreshOf = (feed: ConfiguredFeed, last?: FeedTry): NonNullable<DirectoryFeed['refresh']> =>
	last === undefined ? {} : { triedAt: last.triedAt, next: nextTry(last, feed).toISOString() };

/** The later of a feed's last try and its last import is how it stands; a try that could be read is an import too. */
function raisedBy({ feed, last, refresh }: DirectoryFeed, tried?: FeedTry): RaisedFeed[] {
	if (refresh && tried && tried.triedAt >= (last?.at ?? '')) {
		const { outcome, triedAt, reason } = tried;
		return outcome === 'taken' ? [] : [{ feed, kind: outcome, at: triedAt, why: reason }];
	}
	return last?.kept === undefined ? [] : [{ feed, kind: 'kept', at: last.at, why: last.kept }];
}
