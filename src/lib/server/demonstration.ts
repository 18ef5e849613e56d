import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, LiveRelease } from '../domain/catalogue.ts';
import type { PlaceName, Point } from '../domain/geography.ts';
import { learnCentres } from '../domain/geography/learned-centres.ts';
import { londonClock } from '../domain/clock.ts';
import { inOrder } from './compose-catalogue.ts';
import { isMissing, replaceFile } from './durable-files.ts';
import { importFeed } from './import/feed.ts';
import type { Row } from './import/feed.ts';
import { numberOf } from './import/raw.ts';
import type { RawRecord } from './import/reading.ts';
import { readCsv } from './import/tables/csv.ts';
import { columnOf, readTemplateRow, recordOf } from './import/template.ts';
import { folderOf } from './release-files.ts';
import { liveRecord, publish, readLive } from './releases.ts';
import type { CatalogueDraft } from './releases.ts';

/** The demonstration's files, as text. */
export interface Demonstration {
	/** Our CSV template; dates may be written as `today-14` or `today+35`. */
	files: { name: string; text: string }[];
	/** CSV: name, district, latitude, longitude, outcode, aliases (`;` between). */
	places: string;
	/** CSV: code, latitude, longitude. */
	centres: string;
}

export type DemonstrationOutcome =
	| { outcome: 'published'; live: LiveRelease }
	| { outcome: 'unchanged' }
	| { outcome: 'real catalogue is live' }
	| { outcome: 'refused'; rows: Row[] };

const REFRESH_AFTER_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * Makes the demonstration catalogue live where no real one is. Its relative dates are counted from `today`
 * (`YYYY-MM-DD`), so it is made again when it is a week old, and when its files say something else than they did.
 * @param build the version of the code that reads the files. The same build needs not make it again only to see that
 * nothing changed, which is half of a start; where it is not known, that is always done
 */
export async function loadDemonstration(
	dataDir: string,
	today: string,
	demonstration: Demonstration,
	now = new Date(),
	build?: string
): Promise<DemonstrationOutcome> {
	const live = readLive(dataDir);
	if (live && !live.demonstration) return { outcome: 'real catalogue is live' };
	const source = build && sourceOf(demonstration, build);
	if (live && isFresh(live, today)) {
		if (source && isRemembered(dataDir, source)) return { outcome: 'unchanged' };
		if (isMadeFrom(live, demonstration)) {
			remember(dataDir, source);
			return { outcome: 'unchanged' };
		}
	}
	const made = composeDemonstration(demonstration, today);
	if (made.draft.activities.length === 0) return { outcome: 'refused', rows: made.rows };
	const published = await publish(dataDir, made.draft, now);
	remember(dataDir, source);
	return { outcome: 'published', live: published };
}

/** The demonstration as of `today`, and what became of each of its rows. */
export function composeDemonstration(
	{ files, places, centres }: Demonstration,
	today: string
): { draft: CatalogueDraft; rows: Row[] } {
	const known = readCentres(centres);
	const { activities, rows } = importFeed(
		files.flatMap((file) => readRecords(file.text, today)),
		{
			feed: 'demo',
			adapter: readTemplateRow,
			today,
			centres: known
		}
	);
	const draft: CatalogueDraft = {
		demonstration: true,
		activities: inOrder(activities),
		centres: { ...known, ...learnCentres(activities) },
		places: readPlaces(places),
		attributions: []
	};
	return { draft, rows };
}

/** `today-14` and `today+35` in dates, and in `when`, where a day is written out with its weekday. */
export function resolveDates(column: string, cell: string, today: string): string {
	const inWords = column === 'when';
	if (!inWords && !['first date', 'last date', 'not on', 'last checked'].includes(column))
		return cell;
	return cell.replace(/\btoday(?:\s*([+-])\s*(\d{1,4}))?\b/gi, (_, sign = '+', days = '0') => {
		const date = new Date(Date.parse(today) + Number(`${sign}${days}`) * DAY_MS);
		return inWords ? longDate.format(date).replace(',', '') : date.toISOString().slice(0, 10);
	});
}

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

function isFresh(live: Catalogue, today: string): boolean {
	const age = Date.parse(today) - Date.parse(live.published.slice(0, 10));
	return Math.abs(age) <= REFRESH_AFTER_DAYS * DAY_MS;
}

/** Made again as of the day it was published it is the same, unless the files or the way we read them changed. */
function isMadeFrom(live: Catalogue, demonstration: Demonstration): boolean {
	const then = londonClock(new Date(live.published)).date;
	const { version: _, release: __, published: ___, ...content } = live;
	return (
		JSON.stringify(composeDemonstration(demonstration, then).draft) === JSON.stringify(content)
	);
}

/** Beside the releases: which of them the demonstration is, and what that was made from. */
const rememberedAt = (dataDir: string): string => join(folderOf(dataDir), 'demonstration.json');

/** One fingerprint of the files and of the code that reads them. */
const sourceOf = (demonstration: Demonstration, build: string): string =>
	createHash('sha256')
		.update(JSON.stringify([build, demonstration]))
		.digest('hex');

const madeFrom = (dataDir: string, source: string): string =>
	JSON.stringify({ digest: liveRecord(dataDir)?.digest, source });

function remember(dataDir: string, source: string | undefined): void {
	if (source) replaceFile(rememberedAt(dataDir), madeFrom(dataDir, source));
}

function isRemembered(dataDir: string, source: string): boolean {
	try {
		return readFileSync(rememberedAt(dataDir), 'utf8') === madeFrom(dataDir, source);
	} catch (error) {
		if (isMissing(error)) return false;
		throw error;
	}
}

function readRecords(text: string, today: string): RawRecord[] {
	const read = readCsv('demonstration', text, 10_000);
	if (read.outcome === 'unreadable') return [];
	const { columns: header, rows } = read.table;
	const columns = header.map(columnOf);
	return rows.map(({ row, cells }) => {
		const resolved = cells.map((cell, at) => resolveDates(columns[at] ?? '', cell, today));
		return { row, value: recordOf(header, resolved) };
	});
}

function readPlaces(text: string): PlaceName[] {
	return readPoints(text).flatMap(({ cells, point }) => {
		const { name, district, outcode } = cells;
		if (name === undefined) return [];
		const aliases = cells['aliases']?.split(';').map((alias) => alias.trim());
		return {
			name,
			...(district === undefined ? {} : { district }),
			...point,
			...(outcode === undefined ? {} : { outcode }),
			...(aliases === undefined ? {} : { aliases })
		};
	});
}

function readCentres(text: string): Record<string, Point> {
	const entries = readPoints(text).flatMap(({ cells, point }) =>
		cells['code'] === undefined ? [] : [[cells['code'], point] as const]
	);
	return Object.fromEntries(entries);
}

/** Rows of a table with a latitude and a longitude; a cell with nothing in it is absent. */
function readPoints(text: string): { cells: Record<string, string>; point: Point }[] {
	const read = readCsv('points', text, 10_000);
	if (read.outcome === 'unreadable') return [];
	return read.table.rows.flatMap((row) => {
		const named = read.table.columns.map((column, at): [string, string] => [
			columnOf(column),
			row.cells[at]?.trim() ?? ''
		]);
		const cells: Record<string, string> = Object.fromEntries<string>(
			named.filter(([, cell]) => cell !== '')
		);
		const [latitude, longitude] = [numberOf(cells['latitude']), numberOf(cells['longitude'])];
		if (latitude === undefined || longitude === undefined) return [];
		return [{ cells, point: { latitude, longitude } }];
	});
}
