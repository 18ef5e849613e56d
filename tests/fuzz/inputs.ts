import * as fc from 'fast-check';
import { FORMATS } from '../../src/lib/server/import/detect.ts';
import type { Format } from '../../src/lib/server/import/detect.ts';
import { TEMPLATE_COLUMNS } from '../../src/lib/server/import/template.ts';
import type { InputFile } from '../../src/lib/server/import/tables/zip.ts';
import { workbookBytes, zipBytes } from '../zip-bytes.ts';
import { hostileText, hostileValue, hugeText, jsonText } from './hostile-values.ts';
import * as documents from './json-records.ts';
import { mutate, mutations } from './mutations.ts';
import { holdsSecret, PLACE_FLAGS, RECORD_FLAGS, SECRET } from './secrets.ts';

/** A file as somebody could hand it to us, and what they say it is. */
export interface Input extends InputFile {
	format?: Format;
}

/** What happens to a file on its way: cut off, damaged, in another encoding. Its secrets then need not be told. */
type Spoil = (bytes: Buffer, at: number) => Buffer;
const SPOILS: Spoil[] = [
	(bytes, at) => bytes.subarray(0, Math.floor((bytes.length * at) / 1000)),
	(bytes, at) => {
		const damaged = Buffer.from(bytes);
		for (let each = at % 97; each < damaged.length; each += 97)
			damaged[each] = (each * 31 + at) % 256;
		return damaged;
	},
	(bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
	(bytes) => Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le'),
	(bytes) => Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le').swap16(),
	(bytes) => Buffer.from(bytes.toString(), 'latin1'),
	(bytes, at) => Buffer.concat([bytes.subarray(at), bytes]),
	(bytes) => Buffer.concat([bytes, bytes])
];
const NO_SPOIL: Spoil = (bytes) => bytes;

function handedOver(
	path: string,
	content: fc.Arbitrary<{ bytes: Buffer; isSecret: boolean }>
): fc.Arbitrary<Input> {
	return fc
		.record({
			content,
			spoil: fc.oneof(
				{ weight: 6, arbitrary: fc.constant(NO_SPOIL) },
				{ weight: 1, arbitrary: fc.constantFrom(...SPOILS) }
			),
			at: fc.nat(1000),
			format: fc.oneof(
				{ weight: 9, arbitrary: fc.constant(undefined) },
				fc.constantFrom(...FORMATS)
			)
		})
		.map(({ content: { bytes, isSecret }, spoil, at, format }) => ({
			path,
			bytes: isSecret ? bytes : spoil(bytes, at),
			...(format === undefined || isSecret ? {} : { format })
		}));
}

const textFile = (text: string) => ({ bytes: Buffer.from(text), isSecret: holdsSecret(text) });

/** A JSON document with mutations, written as one or with a line for each record. */
const jsonFile = (document: fc.Arbitrary<unknown>): fc.Arbitrary<Input> =>
	handedOver(
		'feed.json',
		fc.tuple(document, mutations, fc.boolean()).map(([plain, made, inLines]) => {
			const hostile = mutate(plain, made);
			const lines =
				inLines && Array.isArray(hostile) ? hostile.map(jsonText).join('\n') : undefined;
			return textFile(lines ?? jsonText(hostile));
		})
	);

type Rows = readonly (readonly string[])[];
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const csv = (rows: Rows, mark = ','): string =>
	rows.map((cells) => cells.map(quoted).join(mark)).join('\r\n');

/** The rows of objects, their keys as the header. */
function rowsOf(records: readonly object[]): string[][] {
	const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
	const cells = records.map((record) => {
		const entries = new Map(Object.entries(record) as [string, unknown][]);
		return columns.map((column) => cellOf(entries.get(column)));
	});
	return [columns, ...cells];
}
const cellOf = (value: unknown): string =>
	typeof value === 'string'
		? value
		: value === undefined || value === null
			? ''
			: typeof value === 'object'
				? JSON.stringify(value)
				: String(value as number | boolean);

const HEADINGS = [
	...['Name', 'Activity', 'Organisation', 'Description', 'Venue', 'Address', 'Postcode', 'When'],
	...['Day', 'Start time', 'End time', 'Cost', 'Age', 'Website', 'Email', 'Phone', 'Contact name'],
	...['Latitude', 'Longitude', 'Lat/Long', 'Easting', 'Northing', 'Category', 'Last updated'],
	...['Monday', 'Frequency', 'Start date', 'Wheelchair access', 'Status', 'ID', 'Notes', 'Enw']
];
const CELLS = [
	...['', 'Choir', 'Example Hall', 'NE6 1LH', 'Mondays 10am-12pm', '10:00', 'yes', 'N/A', '£3'],
	...['11+', '54.974', '-1.61', '424500', '564300', '0191 498 0001', 'hello@hall.example.org'],
	...['www.hall.example.org', '03/11/2026', 'fortnightly', 'a; b; c', '12/24/2026']
];
const cell = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...CELLS) },
	{ weight: 1, arbitrary: hostileText }
);
/** Any table, with rows longer and shorter than its header. */
const table = (headings: readonly string[]): fc.Arbitrary<string[][]> =>
	fc
		.tuple(
			fc.uniqueArray(
				fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...headings) }, hostileText),
				{
					minLength: 1,
					maxLength: 12
				}
			),
			fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 6 })
		)
		.map(([header, rows]) => [['Name', ...header], ...rows.map((cells) => ['Choir', ...cells])]);
/** A row that says it is private, or that its place is, in a table that is otherwise in order. */
const privateTable = fc
	.tuple(fc.constantFrom(...RECORD_FLAGS, ...PLACE_FLAGS), fc.array(cell, { maxLength: 4 }))
	.map(([[flag, value], more]) => {
		const isRecord = RECORD_FLAGS.some(([name]) => name === flag);
		const { words, postcode, latitude, longitude } = SECRET;
		return [
			['name', 'venue', 'address', 'postcode', 'latitude', 'longitude', flag],
			['Choir', 'Example Hall', '1 Elm Road', 'NE6 1LH', '54.974', '-1.61', ''],
			[
				isRecord ? words : 'Chess',
				words,
				words,
				postcode,
				`${latitude}`,
				`${longitude}`,
				cellOf(value)
			],
			['Yoga', ...more]
		];
	});
const anyTable = fc.oneof(
	{ weight: 6, arbitrary: table(HEADINGS) },
	{ weight: 3, arbitrary: table(TEMPLATE_COLUMNS) },
	{ weight: 2, arbitrary: privateTable }
);

/** How a table is written: with marks of several kinds, and as nobody should. */
const csvFile = handedOver(
	'sheet.csv',
	fc
		.tuple(anyTable, fc.constantFrom(',', ';', '\t', '|', '¬'), fc.nat(9))
		.map(([rows, mark, how]) => {
			const text = csv(rows, mark);
			if (holdsSecret(text) || how > 2) return textFile(text);
			if (how === 0) return textFile(text.replaceAll('\r\n', '\r'));
			if (how === 1) return textFile(text.replaceAll('"', ''));
			return textFile(`"A title\n\n${text.replace('"', '')}`);
		})
);
const workbookFile = handedOver(
	'sheet.xlsx',
	fc.tuple(anyTable, fc.oneof(anyTable, fc.constant([]))).map(([first, second]) => ({
		// XML has no control characters, and a writer of workbooks would have left them out.
		bytes: workbookBytes({ One: first.map(inXml), 'Two & <b>': second.map(inXml) }),
		isSecret: holdsSecret(csv(first) + csv(second))
	}))
);
const inXml = (cells: readonly string[]) =>
	cells.map((each) =>
		each.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').slice(0, 30_000)
	);

/** A zip of the CSVs of HSDS; rows that are marked private keep their own. */
const hsdsZip = handedOver(
	'hsds.zip',
	fc.tuple(documents.hsdsTables, mutations).map(([plain, made]) => {
		const hostile = mutate(plain, made);
		const tables = Object.entries(hostile as Record<string, unknown>).map(([name, rows]) => ({
			name: `${name.slice(0, 60)}.csv`,
			content: csv(rowsOf(Array.isArray(rows) ? rows.filter(isObject) : []))
		}));
		return {
			bytes: zipBytes(tables),
			isSecret: tables.some(({ content }) => holdsSecret(content))
		};
	})
);
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const PATHS = [
	...['../../etc/cron.csv', '/etc/passwd.json', 'C:\\x.csv', '..\\..\\x.csv', 'a/../../b.json'],
	...[
		'__proto__.json',
		'constructor.csv',
		'a.json',
		'a.json',
		'x\0.csv',
		'\ud800.csv',
		'.hidden.json'
	],
	...[
		'within.zip',
		'word/document.xml',
		'xl/workbook.xml',
		`${'deep/'.repeat(60)}a.csv`,
		'datapackage.json'
	]
];
const zipFile: fc.Arbitrary<Input> = handedOver(
	'many.zip',
	fc
		.array(
			fc.record({
				name: fc.constantFrom(...PATHS),
				content: fc.oneof(
					table(HEADINGS).map((rows) => csv(rows)),
					documents.openReferral.map(jsonText),
					hostileValue.map(jsonText),
					fc.constant('0'.repeat(1_500_000))
				),
				declaredSize: fc.constantFrom(undefined, undefined, undefined, 0, 0xfffffffe),
				encrypted: fc.constantFrom(false, false, false, true),
				mode: fc.constantFrom(0o100644, 0o100644, 0o120777)
			}),
			{ maxLength: 4 }
		)
		.map((files) => ({
			bytes: zipBytes(
				files.map(({ declaredSize, ...file }) =>
					declaredSize === undefined ? file : { ...file, declaredSize }
				)
			),
			isSecret: files.some(({ content }) => holdsSecret(content))
		}))
);

const LINES = [
	...['SUMMARY:Choir', 'SUMMARY:Chess', 'UID:1', 'UID:2', 'SEQUENCE:9', 'LOCATION:Hall, NE6 1LH'],
	...['DTSTART:20261201T100000Z', 'DTSTART;TZID=Europe/London:20261201T100000', 'DTSTART:20260230'],
	...[
		'DTSTART;VALUE=DATE:20261201',
		'DTSTART;TZID=Mars/Base:20261201T100000',
		'DTEND:20251201T100000Z'
	],
	...['DURATION:PT1H', 'DURATION:P99999999W', 'RRULE:FREQ=WEEKLY;BYDAY=MO', 'RRULE:FREQ=SECONDLY'],
	...[
		'RRULE:FREQ=DAILY;INTERVAL=0',
		'RRULE:FREQ=MONTHLY;BYMONTHDAY=31;COUNT=1000000',
		'RRULE:FREQ=X'
	],
	...['RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'RRULE:FREQ=MINUTELY;UNTIL=99991231T235959Z'],
	...['RRULE:FREQ=WEEKLY;UNTIL=19000101', 'EXDATE:20261207T100000Z', 'RDATE:20261209T100000Z'],
	...[
		'RRULE:FREQ=YEARLY;BYEASTER=1',
		'RDATE;VALUE=PERIOD:20261209T100000Z/PT1H',
		'GEO:54.974;-1.61'
	],
	...[
		'RECURRENCE-ID:20261208T100000Z',
		'STATUS:CANCELLED',
		'URL:javascript:alert(1)',
		'GEO:1e999;x'
	],
	...[
		'DESCRIPTION:<b>Tea</b>',
		'CATEGORIES:a,b',
		'ATTACH:file:///etc/passwd',
		'X-A;B="c:d',
		' folded'
	],
	...[
		'BEGIN:VALARM',
		'END:VALARM',
		'BEGIN:VEVENT',
		'END:VEVENT',
		'END:VCALENDAR',
		'BEGIN:VTIMEZONE'
	],
	...[
		'TZID:Mars/Base',
		'LAST-MODIFIED:20261101T000000Z',
		'DTSTAMP:20261101T000000Z',
		'CLASS:PUBLIC'
	]
];
const SECRET_EVENT = [
	...['BEGIN:VEVENT', 'UID:p', `SUMMARY:${SECRET.words}`, `LOCATION:${SECRET.postcode}`],
	...['DTSTART:20261201T100000Z', 'CLASS:PRIVATE', 'END:VEVENT']
];
const calendarLine = fc.oneof(
	{ weight: 10, arbitrary: fc.constantFrom(...LINES) },
	{ weight: 1, arbitrary: hostileText.map((text) => `SUMMARY:${text}`) },
	{ weight: 1, arbitrary: hostileText }
);
const event = fc.oneof(
	{
		weight: 6,
		arbitrary: fc
			.array(calendarLine, { maxLength: 10 })
			.map((lines) => ['BEGIN:VEVENT', 'SUMMARY:Choir', ...lines, 'END:VEVENT'])
	},
	{ weight: 1, arbitrary: fc.constant(SECRET_EVENT) }
);
const calendarFile = handedOver(
	'calendar.ics',
	fc
		.tuple(fc.array(event, { maxLength: 4 }), fc.constantFrom('\r\n', '\n'))
		.map(([events, end]) =>
			textFile(['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR'].join(end))
		)
);

const anyBytes = handedOver(
	'unknown.bin',
	fc
		.oneof(
			fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
			hostileText.map((text) => Buffer.from(text)),
			hostileValue.map((value) => Buffer.from(jsonText(value))),
			fc
				.constantFrom('PK\x03\x04', '%PDF', '{', '[', '[1,', '{"a":', 'BEGIN:VCALENDAR', 'sep=\r\n')
				.map((text) => Buffer.from(text, 'latin1'))
		)
		.map((bytes) => ({ bytes, isSecret: false }))
);
/** Much of one thing, in every container. */
const hugeFile = handedOver(
	'huge.json',
	fc
		.tuple(hugeText, fc.constantFrom('description', 'name', 'url', 'schedules', 'id'))
		.map(([text, key]) =>
			textFile(JSON.stringify([{ id: '1', name: 'Choir', schedules: [], [key]: text }]))
		)
);

/** Every kind of file, with how often it is tried: what is slow to make up, less often. */
export const FILES: Record<string, { weight: number; input: fc.Arbitrary<Input> }> = {
	'open-referral-uk': { weight: 20, input: jsonFile(documents.openReferral) },
	'own-service': { weight: 3, input: jsonFile(documents.ownServices) },
	outpost: { weight: 16, input: jsonFile(documents.outpost) },
	'hsds-json': { weight: 8, input: jsonFile(documents.hsdsTables) },
	'hsds-csv': { weight: 5, input: hsdsZip },
	openactive: { weight: 22, input: jsonFile(documents.openActive) },
	geojson: { weight: 16, input: jsonFile(documents.geoJson) },
	'other-json': { weight: 8, input: jsonFile(documents.otherJson) },
	csv: { weight: 22, input: csvFile },
	xlsx: { weight: 6, input: workbookFile },
	icalendar: { weight: 24, input: calendarFile },
	zip: { weight: 8, input: zipFile },
	bytes: { weight: 12, input: anyBytes },
	huge: { weight: 0.4, input: hugeFile }
};
