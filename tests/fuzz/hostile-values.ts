import * as fc from 'fast-check';

/**
 * A number as only JSON text can have it. It stands in a string until the document is written (`jsonText`), since
 * `JSON.stringify` would make another of it.
 */
const RAW_NUMBER = '@number:';
export const jsonText = (document: unknown): string =>
	(JSON.stringify(document) ?? 'null').replace(/"@number:([^"\\]+)"/g, '$1');

/** What has been made to run, to break out or to mislead in other people's software. */
const TEXTS = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<svg/onload=alert(1)>',
	'<scr<script>ipt>alert(1)</scr</script>ipt>',
	'<a href="javascript:alert(1)">Book</a>',
	'<iframe src="//elsewhere.example.org"></iframe>',
	'&lt;script&gt;alert(1)&lt;/script&gt;',
	'&amp;lt;img src=x onerror=alert(1)&amp;gt;',
	`${'&amp;'.repeat(12)}lt;b&gt;`,
	'<b',
	'<!-- <!-- -->',
	'{{7*7}} ${7*7} <%= 7 %>',
	'javascript:alert(1)',
	'java\nscript:alert(1)',
	' JaVaScRiPt:alert(1)//example.org',
	'data:text/html;base64,PHNjcmlwdD4=',
	'vbscript:x.example.org',
	'file:///etc/passwd',
	'//elsewhere.example.org/x',
	'http://127.0.0.1:22/',
	'http://localhost/',
	'http://[::1]/',
	'http://169.254.169.254/latest/meta-data/',
	'http://name:password@www.example.org/',
	'https://www.example.org/"><script>',
	'https:javascript.example.org',
	'http:///\\www.example.org\\..',
	'=HYPERLINK("http://elsewhere.example.org","x")',
	'+1+cmd|x',
	'-2+3',
	'@SUM(A1)',
	'\t=1',
	'\u202etxt.exe',
	'\u2066\u2069\u202b\u202c',
	'a\u200bb\u2060c\ufeffd\u00ade',
	'\ud83d',
	'\udc00\ud800',
	'\u0000\u0007\u001b[31mred\u0085\u2028',
	'e\u0301'.repeat(50),
	'__proto__',
	'constructor',
	'../../etc/passwd',
	'2026-02-30',
	'0000-00-00',
	'+275760-09-14',
	'31/02/2026',
	'99:99',
	'24:00',
	'-1:00',
	'Every 2nd Thursday of the month, not in August',
	'1e999',
	'-0',
	'NaN',
	'0x7f',
	'9'.repeat(400),
	'FREQ=SECONDLY;COUNT=999999999',
	'FREQ=YEARLY;BYMONTH=13;BYDAY=99XX',
	'P99999999999D',
	'NE6 1LH; SW1A 2AA; ZZ99 9ZZ',
	'54.97, -1.61',
	`${RAW_NUMBER}1e999`,
	`${RAW_NUMBER}-1e999`,
	`${RAW_NUMBER}-0`,
	`${RAW_NUMBER}123456789012345678901234567890`
];

/** Long enough to tell a way of reading that grows with the square, of what such ways stumble over. */
const LONG = [
	'a',
	' ',
	'<',
	'<b>',
	'&amp;',
	'\n',
	'=',
	'(',
	'9',
	'Mon ',
	',',
	'\u200b',
	'a@',
	'1-'
].map((part) => part.repeat(20_000 / part.length));
const LONGEST = [10_000_000, 1_000_000].map((length) => 'x'.repeat(length));

export const hostileText: fc.Arbitrary<string> = fc.oneof(
	{ weight: 60, arbitrary: fc.constantFrom(...TEXTS) },
	{
		weight: 15,
		arbitrary: fc
			.array(fc.constantFrom(...TEXTS), { minLength: 2, maxLength: 3 })
			.map((parts) => parts.join(' '))
	},
	{ weight: 12, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
	{ weight: 12, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
	{ weight: 3, arbitrary: fc.constantFrom(...LONG) }
);

const deep = (levels: number): unknown =>
	levels === 0 ? 'x' : levels % 2 ? [deep(levels - 1)] : { name: deep(levels - 1) };
/** `{ __proto__: … }` as a key of its own, which is what `JSON.parse` makes of it. */
const withKey = (key: string, value: unknown): unknown => Object.fromEntries([[key, value]]);

const OBJECTS = [
	[],
	{},
	[[]],
	[null],
	[{}],
	withKey('__proto__', { polluted: true }),
	{ constructor: { prototype: { polluted: true } } },
	{ toString: 'x', valueOf: 1, length: 1e9 },
	{ name: withKey('__proto__', 'x') },
	{ id: 1, name: {} },
	['MO', 2, { weekday: [] }],
	{ type: 'Point', coordinates: [[]] },
	{ latitude: -1.61, longitude: 54.97 },
	deep(20),
	deep(70),
	Array.from({ length: 300 }, (_, at) => ({ id: at % 3, name: 'x' }))
];

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
	{ weight: 50, arbitrary: hostileText },
	{ weight: 25, arbitrary: fc.constantFrom<unknown>(...OBJECTS) },
	{
		weight: 25,
		arbitrary: fc.constantFrom<unknown>(
			...[null, true, false, 0, -1, 1e308, 5e-324, 2 ** 53, -0, 7.5, 1e21]
		)
	},
	{ weight: 10, arbitrary: fc.jsonValue({ maxDepth: 3 }) }
);

/** The 10 MB strings: worth a try, and too slow for every case. */
export const hugeText: fc.Arbitrary<string> = fc.constantFrom(...LONGEST);

export const hostileKey: fc.Arbitrary<string> = fc.constantFrom(
	...['__proto__', 'constructor', 'toString', 'prototype', 'hasOwnProperty', 'length', 'then'],
	...[
		'id',
		'name',
		'description',
		'url',
		'email',
		'status',
		'latitude',
		'longitude',
		'geo',
		'type'
	],
	...[
		'schedules',
		'regular_schedules',
		'locations',
		'location',
		'contacts',
		'phones',
		'attributes'
	],
	...[
		'eventSchedule',
		'subEvent',
		'superEvent',
		'offers',
		'coordinates',
		'properties',
		'organization'
	]
);
