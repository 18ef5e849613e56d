import { isUtf8 } from 'node:buffer';
import { isJunk, reasonToPassOver } from './folder-files.ts';
import { openJson } from './json-records.ts';
import type { SlicedJson } from './json-records.ts';
import type { Table } from './shapes.ts';
import { LIMITS, TOO_BIG, TOO_DEEP, TOO_MANY } from './sources.ts';
import { readCsv } from './tables/csv.ts';
import { decode } from './tables/text.ts';
import { readWorkbook } from './tables/workbook.ts';
import { readZip } from './tables/zip.ts';
import type { InputFile, PassedOver } from './tables/zip.ts';

/** What a file turned out to hold, before anybody has said what directory that is. */
export type Contents =
	| { kind: 'document'; json: SlicedJson }
	| { kind: 'tables'; tables: Table[] }
	| { kind: 'text'; text: string }
	| { kind: 'files'; files: InputFile[]; passedOver: PassedOver[] }
	| { kind: 'unreadable'; reason: string };

const SAVE_IT = 'save it as .xlsx or .csv and give us that';
const FOREIGN: [marker: string, reason: string][] = [
	['word/document.xml', `it is a Word document; copy its table into a spreadsheet and ${SAVE_IT}`],
	['ppt/presentation.xml', 'it is a slide show, which holds no directory'],
	['content.xml', `it is an OpenDocument file; open it and ${SAVE_IT}`],
	['xl/workbook.bin', `it is a binary workbook; open it in Excel and ${SAVE_IT}`],
	['Index/Document.iwa', `it is a Numbers document; export it: ${SAVE_IT}`]
];
const MAGIC: [start: string, reason: string][] = [
	[
		'\xd0\xcf\x11\xe0',
		`it is an old Excel or Word file, or one with a password; open it and ${SAVE_IT}`
	],
	[
		'%PDF',
		`it is a PDF, which is made for paper; ask for the spreadsheet behind it, and ${SAVE_IT}`
	],
	['\x1f\x8b', 'it is compressed with gzip; unpack it, or make it a .zip'],
	['SQLite format 3', `it is a database; export its tables as .csv files into one folder`]
];

/** Reads one file by what is in it. `as` says what a text is, where a person has said so. */
export async function readContents(
	{ path, bytes }: InputFile,
	as?: 'table' | 'text'
): Promise<Contents> {
	if (bytes.length > LIMITS.bytes) return unreadable(TOO_BIG);
	const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
	const foreign = MAGIC.find(([magic]) => start.startsWith(magic));
	if (foreign) return unreadable(foreign[1]);
	if (start.startsWith('PK\x03\x04')) return readPacked(bytes);
	const opening = decode(bytes.subarray(0, 4096)).trimStart();
	const isTable = as === 'table' || /\.(csv|tsv|tab)$/i.test(path);
	if (/^[[{]/.test(opening) && !isTable && as !== 'text')
		return readJson(isUtf8(bytes) ? bytes : Buffer.from(decode(bytes)));
	return readText(path, decode(bytes), as);
}

async function readPacked(bytes: Uint8Array): Promise<Contents> {
	const markers = ['xl/workbook.xml', ...FOREIGN.map(([marker]) => marker)];
	let marker: string | undefined;
	const passedOver: PassedOver[] = [];
	const unpacked = await readZip(bytes, LIMITS.bytes, (path) => {
		if (markers.includes(path)) marker ??= path;
		if (marker !== undefined || path.split('/').some(isJunk)) return false;
		const why = reasonToPassOver(path);
		if (why !== undefined) passedOver.push({ address: path, why });
		return why === undefined;
	});
	const foreign = FOREIGN.find(([name]) => name === marker);
	if (foreign) return unreadable(foreign[1]);
	if (marker !== undefined) {
		const workbook = await readWorkbook(bytes, LIMITS.bytes, LIMITS.rows);
		return workbook.outcome === 'read'
			? { kind: 'tables', tables: workbook.tables }
			: unreadable(workbook.reason);
	}
	if (unpacked.outcome === 'unreadable') return unreadable(unpacked.reason);
	return {
		kind: 'files',
		files: unpacked.files,
		passedOver: [...passedOver, ...unpacked.passedOver]
	};
}

function readText(path: string, text: string, as: 'table' | 'text' | undefined): Contents {
	if (text.trim() === '') return unreadable('it is empty');
	if (text.slice(0, 10_000).includes('\0')) {
		return unreadable('it is not text, nor a workbook or a zip that we can read');
	}
	if (as === 'text' || /^\s*BEGIN:VCALENDAR/i.test(text)) return { kind: 'text', text };
	if (/^\s*<(!doctype html|html)/i.test(text)) {
		return unreadable('it is a web page; give us the file or the feed that it shows or links to');
	}
	if (/^\s*<\?xml/i.test(text)) {
		return unreadable('it is XML, which we cannot read; ask for the same as JSON or .csv');
	}
	const name = (path.split('/').at(-1) ?? path).replace(/\.[^.]*$/, '');
	const read = readCsv(name, text, LIMITS.rows);
	return read.outcome === 'read'
		? { kind: 'tables', tables: [read.table] }
		: unreadable(read.reason);
}

function readJson(bytes: Uint8Array): Contents {
	const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	const body = hasMark ? bytes.subarray(3) : bytes;
	let opened = openJson(body, LIMITS);
	if (opened.outcome === 'not json') opened = openJson(linesAsList(body), LIMITS);
	switch (opened.outcome) {
		case 'read':
			return { kind: 'document', json: opened.json };
		case 'too deep':
			return unreadable(TOO_DEEP);
		case 'too many':
			return unreadable(TOO_MANY);
		case 'not json':
			return unreadable('it is not valid JSON; ask whoever exported it for a new copy');
	}
}

/** One JSON object on each line, as `.jsonl` and `.ndjson` files have it, as the list that it is. */
function linesAsList(bytes: Uint8Array): Uint8Array {
	const lines = decode(bytes).split('\n');
	return Buffer.from(`[${lines.filter((line) => line.trim() !== '').join(',')}]`);
}

const unreadable = (reason: string): Contents => ({ kind: 'unreadable', reason });
