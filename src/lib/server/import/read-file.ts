import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { readTable } from './csv.ts';
import { detectFormat, recordsIn } from './detect.ts';
import type { Format } from './detect.ts';
import { feedName } from './feed.ts';
import { isDeeperThan } from './json-depth.ts';
import { LIMITS, TOO_BIG, TOO_DEEP, TOO_MANY } from './sources.ts';
import type { SourceResult } from './sources.ts';
import { isTemplateHeader, recordOf } from './template.ts';

/** One JSON or CSV file as a source. `format` is what it is said to be; without one it is found out. */
export function readFile(path: string, given: { feed?: string; format?: Format }): SourceResult {
	if (statSync(path).size > LIMITS.bytes) return unreadable(TOO_BIG);
	const text = decode(readFileSync(path));
	const feed = given.feed ?? feedName(basename(path, extname(path)));
	const place = { feed, address: path };
	const isJson = /^\s*[[{]/.test(text) && given.format !== 'template';
	return isJson ? readJson(text, place, given.format) : readSheet(text, place, given.format);
}

interface Place {
	feed: string;
	address: string;
}

/** UTF-8, with or without its mark; else windows-1252, as British spreadsheets are still saved. */
export function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return Buffer.from(bytes)
			.toString('latin1')
			.replace(/[\u0080-\u009f]/g, (mark) => WINDOWS_1252[mark.charCodeAt(0) - 0x80] ?? '');
	}
}

/** What windows-1252 has at 0x80 to 0x9F. Some versions of Node read that encoding as ISO 8859-1, so not left to it. */
const WINDOWS_1252 = Array.from('€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ');

function readJson(text: string, place: Place, given: Format | undefined): SourceResult {
	if (isDeeperThan(text, LIMITS.depth)) return unreadable(TOO_DEEP);
	let document: unknown;
	try {
		document = JSON.parse(text);
	} catch {
		return unreadable('it is not valid JSON; ask whoever exported it for a new copy');
	}
	const records = recordsIn(document);
	if (records && records.length > LIMITS.rows) return unreadable(TOO_MANY);
	const format = records && (given ?? detectFormat(records));
	if (!records || !format) {
		return unreadable(
			'it is JSON, but neither Open Referral UK nor Outpost; give us one of those, or our CSV template'
		);
	}
	const rows = records.map((value, at) => ({ row: at + 1, value }));
	return { outcome: 'read', source: { ...place, format, records: rows } };
}

function readSheet(text: string, place: Place, given: Format | undefined): SourceResult {
	if (given !== undefined && given !== 'template')
		return unreadable(`it is not JSON, so it is not ${given}`);
	const table = readTable(text, LIMITS.rows);
	if (table.outcome === 'unreadable') return unreadable(table.reason);
	if (!isTemplateHeader(table.header)) {
		return unreadable(
			'its first line does not hold the columns of our template; "npm run catalogue -- template" prints them'
		);
	}
	if (table.rows.length > LIMITS.rows) return unreadable(TOO_MANY);
	const records = table.rows.map(({ row, cells }) => ({
		row,
		value: recordOf(table.header, cells)
	}));
	return { outcome: 'read', source: { ...place, format: 'template', records } };
}

const unreadable = (reason: string): SourceResult => ({ outcome: 'unreadable', reason });
