/**
 * What imports said, under `<data folder>/reports/`. Of each import that was not a dry run:
 *
 *     <stem>.json           the whole report, row by row
 *     <stem>.txt            the same in plain words, shortened
 *     <stem>.summary.json   what the desk shows of it: small, however many rows there were
 *
 * A stem is the time and the release (`20261121T141503120Z-r12`), so that names sort as the imports came. The newest
 * are kept, and of every feed the last one. Files are replaced whole; the summary comes last, so one that is there
 * has its two companions.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { LastImport, RowGroup, RowGroups } from '../../domain/directory.ts';
import { isMissing, readIfThere, replaceFile } from '../durable-files.ts';
import { describeReport } from '../import/describe-report.ts';
import type { FeedReport, ImportReport } from '../import/run-import.ts';
import { jsonOf } from '../json.ts';
import { groupRows } from './row-groups.ts';

/** What the desk shows of a feed's import. */
export type FeedSummary = FeedReport & Omit<LastImport, 'at'>;
export interface ReportSummary {
	version: 1;
	/** When it was imported, ISO 8601 UTC. */
	at: string;
	release: number;
	feeds: FeedSummary[];
}

/** How many imports are kept, and of how many feeds the last import is kept beyond them. */
export const KEPT = { imports: 20, feeds: 100 };
/** Of each kind, how many groups of rows a summary has. */
const MOST_GROUPS = 20;

const SUMMARY = '.summary.json';
const folderOf = (dataDir: string) => join(dataDir, 'reports');
const stemOf = (at: string, release: number) => `${at.replace(/[-:.]/g, '')}-r${release}`;

/** Keeps the report of an import that was done at `now`, and lets the oldest go. */
export function keepReport(dataDir: string, report: ImportReport, now: Date): void {
	const folder = folderOf(dataDir);
	mkdirSync(folder, { recursive: true });
	const at = now.toISOString();
	const path = join(folder, stemOf(at, report.release));
	replaceFile(`${path}.json`, JSON.stringify({ ...report, at }));
	replaceFile(`${path}.txt`, describeReport(report, false));
	replaceFile(`${path}${SUMMARY}`, JSON.stringify(summarise(report, at)));
	removeOld(folder);
}

function summarise(report: ImportReport, at: string): ReportSummary {
	const { version, release } = report;
	const feeds = report.feeds.map((feed) => {
		const groups = groupRows(report.rows.filter((row) => row.feed === feed.feed));
		const why = report.kept.find((kept) => kept.feed === feed.feed)?.why;
		return { ...feed, groups: first(groups), ...(why === undefined ? {} : { kept: why }) };
	});
	return { version, at, release, feeds };
}

const first = ({ withheld, refused, mended, suspicious }: RowGroups): RowGroups => {
	const few = (groups: RowGroup[]) => groups.slice(0, MOST_GROUPS);
	return {
		withheld: few(withheld),
		refused: few(refused),
		mended: few(mended),
		suspicious: few(suspicious)
	};
};

/** The last import of every feed, and when it was, the feeds in the order of their names. */
export function lastImports(dataDir: string): (FeedSummary & { at: string })[] {
	const byFeed = new Map<string, FeedSummary & { at: string }>();
	for (const { summary } of summaries(folderOf(dataDir)))
		for (const feed of summary.feeds)
			if (!byFeed.has(feed.feed)) byFeed.set(feed.feed, { ...feed, at: summary.at });
	return [...byFeed.values()].sort((a, b) => (a.feed < b.feed ? -1 : 1));
}

/** Enough to know one of ours from a file that is broken or of a later version; what is in it was written by us. */
const summarySchema = z.looseObject({
	version: z.literal(1),
	at: z.string(),
	feeds: z.array(z.looseObject({ feed: z.string(), groups: z.looseObject({}) }))
});

/** The newest first. One that cannot be read is left out. */
function summaries(folder: string): { stem: string; summary: ReportSummary }[] {
	return stemsIn(folder).flatMap((stem) => {
		const text = readIfThere(join(folder, `${stem}${SUMMARY}`)) ?? '';
		const parsed = summarySchema.safeParse(jsonOf(text));
		return parsed.success ? [{ stem, summary: parsed.data as unknown as ReportSummary }] : [];
	});
}

/** Every stem of which there is any file, the newest first. */
function stemsIn(folder: string): string[] {
	try {
		const stems = readdirSync(folder).flatMap(
			(name) => /^(\d{8}T\d{9}Z-r\d+)\./.exec(name)?.[1] ?? []
		);
		return [...new Set(stems)].sort().reverse();
	} catch (error) {
		if (isMissing(error)) return [];
		throw error;
	}
}

function removeOld(folder: string): void {
	const stems = stemsIn(folder);
	const keep = new Set(stems.slice(0, KEPT.imports));
	const seen = new Set<string>();
	for (const { stem, summary } of summaries(folder))
		for (const { feed } of summary.feeds) {
			if (seen.has(feed) || seen.size >= KEPT.feeds) continue;
			seen.add(feed);
			keep.add(stem);
		}
	const old = new Set(stems.filter((stem) => !keep.has(stem)));
	for (const name of readdirSync(folder))
		if (old.has(name.slice(0, name.indexOf('.')))) rmSync(join(folder, name), { force: true });
}
