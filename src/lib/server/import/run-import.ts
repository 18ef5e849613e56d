import type { Activity } from '../../domain/activity.ts';
import type { Said } from '../../domain/correction.ts';
import type { PostcodePack } from '../../domain/geography/postcode-pack.ts';
import { applyCorrections, noteSources, readCorrections } from '../corrections.ts';
import { readPacks } from '../postcodes/packs.ts';
import type { StoredCatalogue } from '../release-files.ts';
import { liveRecord, openCatalogue, publishFrom } from '../releases.ts';
import { surveyImport } from '../report/fixes.ts';
import type { ImportSurvey } from '../report/fixes.ts';
import { ADAPTERS } from './detect.ts';
import type { Format } from './detect.ts';
import { importFeed } from './feed.ts';
import type { Row } from './feed.ts';
import { proposeRelease } from './propose-release.ts';
import type { Proposal, Since } from './propose-release.ts';
import type { Source } from './sources.ts';
import { reportTwins } from './twins.ts';

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
	since: Since;
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
	/** How complete the activities of this import are, and what to put right first. */
	quality: ImportSurvey;
	/** The feeds of which what was there before was kept, and why. */
	kept: Proposal['kept'];
	/** The groups that two feeds have, of which one is shown. */
	twins: { shown: Named; leftOut: Named }[];
}

interface Named {
	feed: string;
	sourceId: string;
	name: string;
}

/**
 * Imports every source and publishes one release of them, unless nothing is new or with `dryRun`, which writes nothing.
 * A feed that got much worse keeps what it had, unless `acceptLoss` (see `proposeRelease`).
 *
 * It computes without a pause, for seconds where a feed is large: a server runs it as a process of its own, which is
 * `build/cli/catalogue.js import`, so that its pages are answered meanwhile.
 */
export async function runImport(
	sources: readonly Source[],
	options: { dataDir: string; today: string; dryRun: boolean; acceptLoss?: boolean }
): Promise<ImportReport> {
	const { dataDir, today, dryRun, acceptLoss = false } = options;
	const packs = readPacks(dataDir)?.packs ?? [];
	const corrections = readCorrections(dataDir);
	const noticed = new Map<string, Said>();
	const imported = sources.map((source) => {
		const feed = importSource(source, today, packs);
		return { ...feed, activities: applyCorrections(feed.activities, corrections, noticed) };
	});
	const propose = (live: StoredCatalogue | undefined) =>
		proposeRelease(live, imported, { today, acceptLoss });
	const { proposal, release } = dryRun
		? tryOut(dataDir, propose)
		: await carryOut(dataDir, propose);
	if (!dryRun) await noteSources(dataDir, noticed);
	reportTwins(proposal.twins, imported);
	const feeds = imported.map(({ feed, format, address, rows, activities }) => ({
		feed,
		format,
		address,
		...count(rows, activities),
		since: proposal.since.get(feed) ?? { added: 0, changed: 0, removed: 0 }
	}));
	return {
		version: 1,
		today,
		release,
		total: sum(feeds),
		feeds,
		rows: imported.flatMap(({ rows }) => rows),
		quality: surveyImport(imported, today),
		kept: proposal.kept,
		twins: proposal.twins.flatMap(({ shown, other, isSame }) =>
			isSame ? { shown: named(shown), leftOut: named(other) } : []
		)
	};
}

type Propose = (live: StoredCatalogue | undefined) => Proposal;

/** What would be published, with nothing written, not even a folder. */
function tryOut(dataDir: string, propose: Propose): { proposal: Proposal; release: number } {
	const release = liveRecord(dataDir)?.release ?? 0;
	return { proposal: propose(openCatalogue(dataDir)), release };
}

async function carryOut(
	dataDir: string,
	propose: Propose
): Promise<{ proposal: Proposal; release: number }> {
	let proposal: Proposal | undefined;
	const live = await publishFrom(dataDir, (before) => {
		proposal = propose(before);
		return proposal.isWorthwhile ? proposal : undefined;
	});
	// The lock is never given up without having proposed; the type of a closure cannot say so.
	return { proposal: proposal ?? propose(undefined), release: live?.release ?? 0 };
}

function importSource(source: Source, today: string, packs: readonly PostcodePack[]) {
	const { records, format, address, ...options } = source;
	const feed = importFeed(records, { adapter: ADAPTERS[format], today, packs, ...options });
	// They are gone through once. Behind those of a large file stand all its bytes, which can go now.
	source.records = [];
	return { format, address, ...feed };
}

const named = ({ name, source }: Activity): Named => ({
	feed: source.feed,
	sourceId: source.id,
	name
});

function count(rows: readonly Row[], activities: readonly Activity[]): Counts {
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
