/** How a directory stands, as the desk shows it to whoever looks after it. Nothing here is about a patient. */
import type { LiveRelease } from './catalogue.ts';
import type { Gap } from './completeness.ts';
import type { ListingReport } from './listing-report.ts';
import type { MissedCounts } from './unmet-need.ts';

/** Rows of an import of which the same is to be said. The words are the importer's own, in English. */
export interface RowGroup {
	/** What is said of them; figures and quoted words, which differ from row to row, are left out of it. */
	label: string;
	/** What a person can do about it; empty where there is nothing to do. */
	do: string;
	/** The field it is about; empty where it is about the whole record. */
	field: string;
	count: number;
	/** The first of them, each in words. */
	examples: string[];
}

/** What became of the rows of an import, the largest group of each kind first. */
export interface RowGroups {
	withheld: RowGroup[];
	refused: RowGroup[];
	mended: RowGroup[];
	suspicious: RowGroup[];
}

/** An activity as a list of things to do names it. */
export interface Example {
	id: string;
	feed: string;
	name: string;
}

/**
 * Something to put right in the source, the same for `count` records. `points` is how much it would help: of the
 * completeness of how many records how much is lost by it.
 */
export type Fix = { count: number; points: number } & (
	| { kind: 'gap'; gap: Gap; examples: Example[] }
	/** In the importer's own words, which are English. */
	| { kind: 'said'; label: string; do: string; examples: string[] }
);

/** How complete some activities are, by `completeness` (0 to 100). */
export interface Survey {
	/** Of all of them, a whole number; absent where there are none. */
	average?: number;
	/** The least complete, the lowest first. */
	lowest: (Example & { score: number; gaps: Gap[] })[];
	/** What would help most people, the most useful first. */
	fixes: Fix[];
}

/** How the last import of a feed went: counts of records, but for `since`, which counts activities. */
export interface LastImport {
	/** ISO 8601 UTC. */
	at: string;
	read: number;
	accepted: number;
	mended: number;
	suspicious: number;
	withheld: number;
	refused: number;
	since: { added: number; changed: number; removed: number };
	groups: RowGroups;
	/** Why what was there before was kept instead; absent where the import was taken. */
	kept?: string;
}

export interface DirectoryFeed {
	feed: string;
	/** How many activities of it are shown now. */
	shown: number;
	/** By hand or by itself; absent where none was kept. */
	last?: LastImport;
	/** Where the site has it fetched by itself: when it last tried, and when it is due again, ISO 8601 UTC. */
	refresh?: { triedAt?: string; next?: string };
}

/** A feed of which what was there before is still shown, and why, in the importer's words. */
export interface RaisedFeed {
	feed: string;
	kind: 'failed' | 'kept';
	/** ISO 8601 UTC. */
	at: string;
	why: string;
}

/** A report of something wrong on a page that is not done yet; `name` where the activity is still listed. */
export interface OpenReport extends ListingReport {
	/** ISO 8601 UTC. */
	receivedAt: string;
	name?: string;
}

export interface Directory {
	/** The release that is shown now. */
	live?: LiveRelease & { demonstration: boolean };
	raised: RaisedFeed[];
	/** The newest first. */
	reports: OpenReport[];
	/** What people told us is missing, over a year. */
	missed: MissedCounts;
	survey: Survey;
	feeds: DirectoryFeed[];
	/** The newest first. */
	releases: LiveRelease[];
}
