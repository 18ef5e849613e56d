import * as fc from 'fast-check';
import { activitySchema } from '../src/lib/domain/activity-schema.ts';
import { ATTENDANCE, WEEKDAYS } from '../src/lib/domain/activity.ts';
import type { Activity, Schedule } from '../src/lib/domain/activity.ts';
import { NEED_IDS } from '../src/lib/domain/matching/needs.ts';
import { ACCESS_FACTS, TOPICS } from '../src/lib/domain/topics.ts';
import { plainLine, plainText } from '../src/lib/server/import/html.ts';
import { newNotes } from '../src/lib/server/import/reading.ts';
import { mendEmail, mendPhone, mendUrl } from '../src/lib/server/import/mend.ts';

/**
 * Any activity that an import can publish: every field there or not, text in any script, with whatever is left of markup
 * once an adapter has made it plain. Lists of choices are in their own order, as every adapter leaves them.
 */
const present = <Value>(value: fc.Arbitrary<Value | undefined>): fc.Arbitrary<Value> =>
	value.filter((each): each is Value & {} => each !== undefined) as fc.Arbitrary<Value>;

const FRAGMENTS = [
	'Tea & cake',
	'<b>bold</b>',
	'a < b > c',
	'&amp;lt;',
	'R\\nB',
	'“£3”',
	'خياطة',
	'🧵',
	'; ',
	', ',
	'"'
];
const anyText = fc
	.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...FRAGMENTS), fc.lorem()), {
		minLength: 1,
		maxLength: 4
	})
	.map((parts) => parts.join(' '));

/** Made plain until it stays as it is: that is what a catalogue holds. */
const settled = (read: (text: string) => string | undefined) =>
	present(
		anyText.map((text) => {
			const once = read(text);
			return once !== undefined && read(once) === once ? once : undefined;
		})
	);
const line = (most: number) => settled((text) => plainLine(text, most));
const paragraphs = (most: number) => settled((text) => plainText(text, most));

const date = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2026-11-21'), noInvalidDate: true })
	.map((day) => day.toISOString().slice(0, 10));
const clock = fc
	.tuple(fc.nat(23), fc.nat(59))
	.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const some = <Item>(items: readonly Item[]) => fc.subarray([...items], { minLength: 1 });
/** With fast-check every key of a record may be left out; these are the ones that are always there. */
const optional = <Shape>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
	fc.record(shape, { requiredKeys: [] });
const notEmpty = <Shape extends object>(value: fc.Arbitrary<Shape>) =>
	value.filter((each) => Object.keys(each).length > 0);

const validity = optional({
	validFrom: date,
	validTo: date,
	except: fc.uniqueArray(date, { minLength: 1, maxLength: 4 }),
	termTimeOnly: fc.boolean(),
	months: some([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
});
const withRule = <Rule extends object>(rule: fc.Arbitrary<Rule>) =>
	fc
		.tuple(rule, validity, paragraphs(500))
		.map(([parts, valid, text]) => ({ ...parts, ...valid, text }));
const hours = optional({ start: clock, end: clock });
const timed = <Rule extends object>(rule: fc.Arbitrary<Rule>) =>
	withRule(fc.tuple(rule, hours).map(([parts, times]) => ({ ...parts, ...times })));
const schedule = fc.oneof(
	timed(
		fc.record({
			freq: fc.constant('weekly' as const),
			interval: fc.integer({ min: 1, max: 8 }),
			byDay: some(WEEKDAYS)
		})
	),
	timed(
		fc.record({
			freq: fc.constant('monthly' as const),
			nth: some([1, 2, 3, 4, 5, -1] as const),
			byDay: some(WEEKDAYS)
		})
	),
	timed(fc.record({ freq: fc.constant('once' as const), date })),
	withRule(fc.record({ freq: fc.constant('words' as const) }))
) as fc.Arbitrary<Schedule>;

const webAddress = present(
	fc
		.oneof(
			fc.webUrl({ withFragments: true, withQueryParameters: true }),
			line(30).map((path) => `https://www.example.org/${path}`),
			line(30).map((path) => `http://bücher.example.org/${path}#a`)
		)
		.map((address) => mendUrl('url', address, newNotes()))
		.map((address) =>
			address !== undefined && mendUrl('url', address, newNotes()) === address ? address : undefined
		)
);
const email = present(
	fc
		.oneof(
			fc.emailAddress(),
			line(12).map((name) => `${name}@example.org`)
		)
		.map((address) => mendEmail('email', address, newNotes()))
);
const phone = present(
	fc.tuple(fc.nat(999), line(20), fc.boolean()).map(([last, label, isLabelled]) => {
		const number = `0191 498 0${String(last).padStart(3, '0')}`;
		return mendPhone('phone', isLabelled ? `${label}: ${number}` : number, newNotes());
	})
);

const address = line(300).filter((text) => !/(^|,)\s*$|^\s*,/.test(text));
const place = fc
	.tuple(
		optional({
			name: line(200),
			address,
			postcode: fc.constantFrom('NE6 1LH', 'NE6 1', 'NE6', 'SW1A 2AA')
		}),
		fc.option(
			fc.record({
				latitude: fc.double({ min: 49, max: 61, noNaN: true }),
				longitude: fc.double({ min: -9, max: 2.5, noNaN: true })
			})
		),
		fc.constantFrom('exact', 'postcode', 'sector', 'outcode', 'area', 'none')
	)
	.map(([words, point, precision]) => ({ ...words, ...point, precision, hidden: false }));
const location = fc.oneof(
	{ weight: 9, arbitrary: place },
	{ weight: 1, arbitrary: fc.constant({ precision: 'none', hidden: true }) }
);

const required = {
	id: fc.uuid(),
	source: fc.record(
		{
			feed: fc.constantFrom('a-feed', 'another'),
			id: line(80),
			url: webAddress,
			licence: line(60),
			attribution: line(60)
		},
		{ requiredKeys: ['feed', 'id'] }
	),
	name: line(200),
	topics: fc.subarray([...TOPICS]),
	keywords: fc.uniqueArray(line(120), { maxLength: 4 }),
	status: fc.constantFrom('active', 'full', 'paused', 'ended'),
	attendance: fc.subarray([...ATTENDANCE]),
	accessibility: optional(
		Object.fromEntries(ACCESS_FACTS.map((fact) => [fact, fc.boolean()] as const))
	),
	languages: fc.subarray(['pl', 'ar', 'zh-Hant', 'cy', 'yue']),
	schedules: fc.array(schedule, { maxLength: 3 }),
	contact: optional({ phone, email, url: webAddress })
};
const age = fc.integer({ min: 0, max: 120 });

/** See the top. `organization`, and whatever else may be absent, is there in about half of them. */
export const anyActivity: fc.Arbitrary<Activity> = fc
	.record(
		{
			...required,
			summary: line(300),
			needs: fc.subarray([...NEED_IDS], { minLength: 1 }),
			description: paragraphs(2000),
			organization: fc.record({ name: line(200), url: webAddress }, { requiredKeys: ['name'] }),
			statusNote: line(300),
			attendingAccess: fc.constantFrom('drop-in', 'contact-first', 'referral', 'membership'),
			costOption: notEmpty(
				optional({
					free: fc.boolean(),
					amount: fc.double({ min: 0, max: 100_000, noNaN: true }),
					text: paragraphs(500)
				})
			),
			eligibility: notEmpty(
				optional({
					text: paragraphs(1000),
					minimumAge: age,
					maximumAge: age,
					onlyFor: fc.constantFrom('women', 'men')
				})
			),
			location,
			serviceArea: line(300),
			firstVisit: paragraphs(2000),
			bring: paragraphs(500),
			assuredDate: date
		},
		{ requiredKeys: Object.keys(required) as (keyof typeof required)[] }
	)
	.map((activity) => activitySchema.parse(activity));
