import { workbookBytes, zipBytes } from '../zip-bytes.ts';

/** A named trap: a file, and what it must come to. */
export interface Trap {
	name: string;
	path: string;
	/** Made when it is needed: some are large. */
	bytes: () => Uint8Array;
	/** So many records accepted; or words of the reason that it is refused for. */
	comesTo: number | string;
}

const json = (value: unknown) => () => Buffer.from(JSON.stringify(value));
const text = (lines: string) => () => Buffer.from(lines);
const service = (more: object) => ({ id: '1', name: 'Choir', schedules: [], ...more });
const trap = (
	name: string,
	path: string,
	bytes: () => Uint8Array,
	comesTo: number | string
): Trap => ({
	name,
	path,
	bytes,
	comesTo
});
const MEBIBYTE = 1024 * 1024;
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const rows = (most: number) => `name,when,cost\n${'Choir,Mondays,free\n'.repeat(most)}`;
const event = (...lines: string[]) =>
	['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Choir', ...lines]
		.concat('END:VEVENT', 'END:VCALENDAR')
		.join('\r\n');
const rpde = (...data: object[]) => ({
	items: data.map((each, at) => ({ state: 'updated', kind: 'SessionSeries', id: at, data: each })),
	next: 'https://feed.example.org/?after=1'
});
const feature = (geometry: unknown, more: object = {}) => ({
	type: 'FeatureCollection',
	features: [{ type: 'Feature', properties: { name: 'Choir', ...more }, geometry }]
});

/** Refused as soon as a limit is met. */
const TOO_MUCH: Trap[] = [
	trap('65 MiB', 'a.json', () => Buffer.alloc(65 * MEBIBYTE, 0x20), 'larger than 64 MiB'),
	trap('a million rows of CSV', 'a.csv', text(rows(1_000_000)), 'more than 200,000'),
	trap('a million records', 'a.json', text(`[${'{},'.repeat(1_000_000)}{}]`), 'more than 200,000'),
	trap('a million columns', 'a.csv', text(`${'a,'.repeat(11_000_000)}\n1`), 'cells'),
	trap('a hundred thousand levels', 'a.json', text(nested(100_000)), '64 levels'),
	trap('levels that never close', 'a.json', text('{"a":['.repeat(50_000)), '64 levels'),
	trap(
		'a zip that unpacks to far more than it weighs',
		'a.zip',
		() => zipBytes([{ name: 'a.csv', content: Buffer.alloc(20 * MEBIBYTE) }]),
		'made to do harm'
	),
	trap(
		'a zip that lies about how much it holds',
		'a.zip',
		() => zipBytes([{ name: 'a.csv', content: Buffer.alloc(2 * MEBIBYTE), declaredSize: 10 }]),
		'damaged'
	),
	trap(
		'a zip of ten thousand files',
		'a.zip',
		() =>
			zipBytes(Array.from({ length: 10_000 }, (_, at) => ({ name: `${at}.csv`, content: 'a' }))),
		'files'
	),
	trap(
		'a workbook with a mark in its last corner',
		'a.xlsx',
		() =>
			workbookBytes(
				{},
				{
					One: '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
				}
			),
		'cells'
	),
	trap(
		'a workbook that names itself a thousand times over (entities)',
		'a.xlsx',
		() =>
			workbookBytes(
				{},
				{
					One: `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${'&b;'.repeat(100)}</t></is></c></row></sheetData></worksheet>`
				}
			),
		'cannot tell'
	)
];

/** Read, and harmless. */
const MISLEADING: Trap[] = [
	trap(
		'__proto__ in a record',
		'a.json',
		text('[{"id":"1","name":"Choir","schedules":[],"__proto__":{"name":"x"}}]'),
		1
	),
	trap('__proto__ as a column', 'a.csv', text('name,__proto__,constructor\nChoir,x,y\n'), 1),
	trap('a text of 10 MB', 'a.json', json([service({ description: 'x'.repeat(10 * MEBIBYTE) })]), 1),
	trap('a name of 10 MB', 'a.json', json([service({ name: '<'.repeat(10 * MEBIBYTE) })]), 1),
	trap('an id of 10 MB', 'a.json', json([service({ id: 'a '.repeat(5 * MEBIBYTE) })]), 1),
	trap(
		'halves of characters',
		'a.json',
		text('[{"id":"\\ud800","name":"Choir \\udc00","schedules":[]}]'),
		1
	),
	trap('a name written backwards', 'a.json', json([service({ name: '\u202eriohC\u202c' })]), 1),
	trap('a script for a name', 'a.json', json([service({ name: '<script>alert(1)</script>' })]), 0),
	trap(
		'a script in a name',
		'a.json',
		json([service({ name: 'Choir <img/onerror=alert(1) src=x>' })]),
		1
	),
	trap('a link that runs', 'a.json', json([service({ url: 'javascript:alert(1)' })]), 1),
	trap(
		'formulas',
		'a.csv',
		text('name,cost\n"=HYPERLINK(""http://elsewhere.example.org"")",+1\n@x,-2\n'),
		2
	),
	trap(
		'one id for everything',
		'a.json',
		json(Array.from({ length: 500 }, (_, at) => service({ at }))),
		500
	),
	trap(
		'places under one id',
		'a.json',
		json([
			service({
				service_at_locations: ['A', 'B', 'C'].map((name) => ({ location: { id: 'l', name } }))
			})
		]),
		1
	),
	trap(
		'thirty places of nothing',
		'a.json',
		json([service({ service_at_locations: Array(30).fill({}) })]),
		1
	),
	trap(
		'RPDE: a series above itself',
		'a.json',
		json(rpde({ '@type': 'Event', '@id': '1', name: 'Choir', superEvent: '1' })),
		1
	),
	trap(
		'RPDE: two series above each other',
		'a.json',
		json(rpde({ '@id': 'a', name: 'Choir', superEvent: 'b' }, { '@id': 'b', superEvent: 'a' })),
		2
	),
	trap(
		'RPDE: a version with a million figures',
		'a.json',
		json({
			items: [{ state: 'updated', id: '1', modified: '9'.repeat(1e6), data: { name: 'Choir' } }],
			next: ''
		}),
		1
	),
	trap(
		'GeoJSON: rings within rings',
		'a.json',
		text(
			JSON.stringify(feature({ type: 'Polygon', coordinates: 0 })).replace(
				'"coordinates":0',
				`"coordinates":${nested(50)}`
			)
		),
		1
	),
	trap(
		'GeoJSON: no numbers',
		'a.json',
		text(
			JSON.stringify(feature({ type: 'Point', coordinates: [7] })).replace('[7]', '[1e999,-1e999]')
		),
		1
	),
	trap(
		'GeoJSON: the axes swapped',
		'a.json',
		json(feature({ type: 'Point', coordinates: [54.97, -1.61] })),
		1
	),
	trap(
		'iCalendar: every second for ever',
		'a.ics',
		text(event('DTSTART:20261201T100000Z', 'RRULE:FREQ=SECONDLY')),
		1
	),
	trap(
		'iCalendar: on the 30th of February',
		'a.ics',
		text(event('DTSTART:20261201T100000Z', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')),
		1
	),
	trap(
		'iCalendar: steps of nothing',
		'a.ics',
		text(event('DTSTART:20261201T100000Z', 'RRULE:FREQ=DAILY;INTERVAL=0')),
		1
	),
	trap(
		'iCalendar: from the year 1',
		'a.ics',
		text(event('DTSTART:00010101T100000Z', 'RRULE:FREQ=DAILY')),
		0
	),
	trap(
		'iCalendar: a hundred thousand dates left out',
		'a.ics',
		text(
			event(
				'DTSTART:20261201T100000Z',
				'RRULE:FREQ=DAILY',
				...Array<string>(100_000).fill('EXDATE:20261202T100000Z')
			)
		),
		1
	),
	trap(
		'CSV: a quotation mark that never closes',
		'a.csv',
		text(`name,when\n"Choir,Mondays\n${'Chess,Fridays\n'.repeat(50)}`),
		51
	),
	trap(
		'CSV: lines of every length',
		'a.csv',
		text('name,when,cost\nChoir\nChess,Fridays,free,more,and more\n,,\nYoga,Mondays\n'),
		3
	),
	trap(
		'CSV: half UTF-8, half windows-1252',
		'a.csv',
		() =>
			Buffer.concat([
				Buffer.from('name,when\nCaf\u00e9 \u00e9\u00e9\u00e9,Mondays\n'),
				Buffer.from('Caf\u00e9,Fridays\n', 'latin1')
			]),
		2
	),
	trap(
		'a zip whose names lead out of it',
		'a.zip',
		() =>
			zipBytes([
				{ name: '../../a.csv', content: 'name,when\nX,Mondays' },
				{ name: '/b.csv', content: 'name,when\nX,Mondays' },
				{ name: 'c.csv', content: 'name,when\nChoir,Mondays' }
			]),
		1
	),
	trap(
		'a zip of links',
		'a.zip',
		() =>
			zipBytes([
				{ name: 'a.csv', content: '/etc/passwd', mode: 0o120777 },
				{ name: 'c.csv', content: 'name,when\nChoir,Mondays' }
			]),
		1
	),
	trap(
		'CSV: a row that was deleted one day',
		'a.csv',
		text('name,venue,when,deleted_at\nChoir,Hall,Mondays,NULL\nChess,Hall,Fridays,2026-01-01\n'),
		1
	),
	trap(
		'our template with a status of its own',
		'a.csv',
		text('name,when,cost,status\nChoir,Mondays,free,running\nChess,Fridays,free,private\n'),
		1
	),
	trap(
		'JSON: inactive within a wrapper',
		'a.json',
		json([
			{ id: '1', fields: { name: 'Choir', status: 'active' } },
			{ id: '2', fields: { name: 'Chess', status: 'inactive' } }
		]),
		1
	)
];

export const TRAPS: readonly Trap[] = [...TOO_MUCH, ...MISLEADING];
