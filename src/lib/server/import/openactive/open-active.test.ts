import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../domain/activity-schema.ts';
import { openActive } from './open-active.ts';

const TODAY = '2026-11-21';
const PLACE = {
	'@type': 'Place',
	name: 'Elm Hall',
	address: {
		'@type': 'PostalAddress',
		streetAddress: '1 Elm Road',
		addressLocality: 'Anytown',
		postalCode: 'NE1 8AX'
	},
	geo: { latitude: 54.974, longitude: -1.61 },
	telephone: '0191 498 0101'
};
const CLASS = {
	'@type': 'SessionSeries',
	'@id': 'https://feed.example.org/series/1',
	name: 'Chair yoga',
	location: PLACE,
	organizer: { '@type': 'Organization', name: 'Elm Trust', email: 'hello@elm.example.org' }
};

const item = (data: object, more: object = {}) => ({
	state: 'updated',
	kind: 'SessionSeries',
	id: '1',
	modified: 1,
	data,
	...more
});
const page = (...items: unknown[]) => ({ items, next: 'https://feed.example.org/?after=1' });

function readAll(document: unknown, today = TODAY) {
	expect(openActive.recognises(document)).toBe(true);
	return [...openActive.records(document)].map(({ value }) => openActive.adapter(value, today));
}

function readFirst(data: object, today = TODAY) {
	const [reading] = readAll(page(item(data)), today);
	if (reading?.outcome !== 'accepted') throw new Error(JSON.stringify(reading));
	const [activity] = reading.activities;
	if (activity === undefined) throw new Error('no activity');
	return { ...activity, group: reading.group };
}

describe('openActive', () => {
	it('knows pages, lists of pages and bare records, and nothing else', () => {
		const bare = { '@context': 'https://openactive.io/', '@type': 'Event', name: 'Walk' };
		for (const document of [page(), page(item(CLASS)), [page(item(CLASS))], bare, [bare]]) {
			expect(openActive.recognises(document)).toBe(true);
		}
		const others = [{ contents: [{ id: '1', name: 'a' }] }, [], { items: [{ id: 1 }] }, null, 'x'];
		for (const document of others) expect(openActive.recognises(document)).toBe(false);
	});

	it('counts only the newest version of an item, and withholds what is deleted', () => {
		const readings = readAll([
			page(item({ ...CLASS, name: 'Old name' }), item(CLASS, { modified: '12', id: '2' })),
			page(
				item({ ...CLASS, name: 'New name' }, { modified: 3 }),
				{ state: 'deleted', kind: 'SessionSeries', id: '2', modified: '9' },
				{ state: 'deleted', kind: 'SessionSeries', id: '3', modified: 4 }
			)
		]);
		expect(readings).toMatchObject([
			{ sourceId: '2', outcome: 'accepted', name: 'Chair yoga' },
			{ sourceId: '1', outcome: 'accepted', name: 'New name' },
			{ sourceId: '3', outcome: 'withheld', reason: 'the source says it is deleted' }
		]);
	});

	it('keeps the licence of its page', () => {
		const license = 'https://creativecommons.org/licenses/by/4.0/';
		const [reading] = readAll({ ...page(item(CLASS)), license });
		expect(reading).toMatchObject({ activities: [{ licence: license }] });
	});

	it('reads the place, who runs it, the contact, the cost and who it is for', () => {
		const activity = readFirst({
			...CLASS,
			ageRange: { minValue: 50 },
			genderRestriction: 'https://openactive.io/FemaleOnly',
			offers: [
				{ name: 'Member', price: 2, priceCurrency: 'GBP' },
				{ name: 'Guest', price: '3.50', priceCurrency: 'GBP' }
			],
			level: ['Beginner'],
			activity: [{ prefLabel: 'Yoga', '@id': 'https://openactive.io/activity-list#1' }],
			attendeeInstructions: 'Bring a mat.',
			accessibilityInformation: 'There is step-free access.'
		});
		expect(activity).toMatchObject({
			name: 'Chair yoga',
			organization: { name: 'Elm Trust' },
			location: { name: 'Elm Hall', postcode: 'NE1 8AX', latitude: 54.974, precision: 'exact' },
			contact: { phone: '0191 498 0101', email: 'hello@elm.example.org' },
			costOption: { free: false, text: 'Member £2; Guest £3.50' },
			eligibility: { minimumAge: 50, onlyFor: 'women' },
			keywords: ['Yoga', 'Beginner'],
			attendance: ['in-person'],
			accessibility: { stepFree: true },
			firstVisit: 'Bring a mat.'
		});
	});

	it('reads the old modelling: words for activities, one line of address, an offer by itself', () => {
		const activity = readFirst({
			type: 'Event',
			name: 'Walk',
			activity: ['Walking'],
			offer: { price: 0 },
			genderRestriction: 'mixed',
			location: {
				name: 'Elm Park',
				address: '1 Elm Road, Anytown, ne18ax',
				geo: { latitude: null }
			}
		});
		expect(activity).toMatchObject({
			keywords: ['Walking'],
			costOption: { free: true, amount: 0 },
			location: { name: 'Elm Park', address: '1 Elm Road, Anytown', postcode: 'NE1 8AX' }
		});
		expect(activity.eligibility).toBeUndefined();
	});

	it('never names a person, and takes no contact of one', () => {
		const organizer = { '@type': 'Person', name: 'Pat Example', email: 'pat@example.org' };
		const activity = readFirst({ ...CLASS, organizer, leader: [{ name: 'Sam Example' }] });
		expect(JSON.stringify(activity)).not.toMatch(/Example|pat@/);
	});

	it('says nothing of a place that is private', () => {
		const activity = readFirst({ ...CLASS, location: { ...PLACE, private: true } });
		expect(activity.location).toEqual({ precision: 'none', hidden: true });
	});

	it('is online where it says so', () => {
		const mode = 'https://schema.org/MixedEventAttendanceMode';
		expect(readFirst({ ...CLASS, eventAttendanceMode: mode }).attendance).toEqual([
			'in-person',
			'online'
		]);
		const location = { '@type': 'VirtualLocation', url: 'https://meet.example.org' };
		expect(readFirst({ ...CLASS, location })).toMatchObject({ attendance: ['online'] });
	});

	it('refuses what is nothing to take part in, and what has no name anywhere', () => {
		expect(
			readAll(
				page(item({ '@type': 'Place', name: 'Elm Hall' }), 'x', item({ id: 'n' }, { id: '7' }))
			)
		).toMatchObject([
			{ outcome: 'refused', reason: 'it is a record of kind "Place", not an activity' },
			{ outcome: 'refused', reason: 'it is not an item of a feed' },
			{ outcome: 'refused', reason: 'it has no name' }
		]);
	});

	it('withholds what is cancelled', () => {
		const eventStatus = 'https://schema.org/EventCancelled';
		expect(readAll(page(item({ ...CLASS, eventStatus })))).toMatchObject([
			{ outcome: 'withheld', reason: 'the source says it is cancelled' }
		]);
	});
});

describe('sessions', () => {
	const session = (id: number, startDate: string, superEvent: unknown, more: object = {}) =>
		item(
			{ '@type': 'ScheduledSession', '@id': `s${id}`, superEvent, startDate, duration: 'PT1H' },
			{ kind: 'ScheduledSession', id: `s${id}`, ...more }
		);

	it('of one series are one activity, whose times the series tells', () => {
		const readings = readAll(
			page(
				session(1, '2026-12-01T10:00:00Z', CLASS['@id']),
				item(CLASS),
				session(2, '2026-12-08T10:00:00Z', CLASS['@id'])
			)
		);
		const accepted = readings.flatMap((each) => (each.outcome === 'accepted' ? each : []));
		expect(new Set(accepted.map(({ group }) => group)).size).toBe(1);
		expect(accepted.map(({ activities }) => activities[0]?.schedules.length)).toEqual([0, 2, 0]);
		expect(accepted[1]?.activities[0]?.schedules).toMatchObject([
			{ freq: 'once', date: '2026-12-01', start: '10:00', end: '11:00' },
			{ freq: 'once', date: '2026-12-08', start: '10:00', end: '11:00' }
		]);
	});

	it('that each carry their series are one activity, and the first tells all times', () => {
		const readings = readAll(
			page(...[1, 2, 3].map((day) => session(day, `2026-12-0${day}T10:00:00Z`, CLASS)))
		);
		const counts = readings.map((each) =>
			each.outcome === 'accepted' ? each.activities[0]?.schedules.length : -1
		);
		expect(counts).toEqual([3, 0, 0]);
	});

	it('without their series are refused with what to do', () => {
		expect(
			readAll(page(session(1, '2026-12-01T10:00:00Z', 'https://elsewhere.example.org/1')))
		).toMatchObject([
			{ outcome: 'refused', reason: expect.stringContaining('import that feed') as string }
		]);
	});

	it('at another place or for others are another activity', () => {
		const groups = [
			CLASS,
			{ ...CLASS, location: { name: 'Oak Hall' } },
			{ ...CLASS, ageRange: { maxValue: 15 } }
		].map((data) => readFirst(data).group);
		expect(new Set(groups).size).toBe(3);
	});

	it('of links in a circle come to an end', () => {
		const circle = [1, 2].map((id) =>
			item(
				{ '@type': 'SessionSeries', '@id': `c${id}`, name: 'Round', superEvent: `c${3 - id}` },
				{ id: `c${id}` }
			)
		);
		expect(readAll(page(...circle))).toHaveLength(2);
	});
});

describe('times', () => {
	const schedules = (data: object, today = TODAY) =>
		readFirst({ ...CLASS, '@type': 'Event', ...data }, today).schedules;
	const on = (dates: string[], more: object = {}) =>
		dates.map((date) => ({
			type: 'Event',
			startDate: `${date}T18:00:00Z`,
			endDate: `${date}T18:59:59Z`,
			...more
		}));

	it('are a clock on a wall in London, in summer too', () => {
		expect(
			schedules({ startDate: '2027-06-08T18:00:00Z', endDate: '2027-06-08T20:00:00+01:00' })
		).toMatchObject([{ freq: 'once', date: '2027-06-08', start: '19:00', end: '20:00' }]);
	});

	it('follow a rule: every week, every other week, the second of the month', () => {
		const rule = (more: object) => schedules({ eventSchedule: { startTime: '10:00', ...more } });
		expect(
			rule({ repeatFrequency: 'P1W', byDay: ['https://schema.org/Monday'], duration: 'PT90M' })
		).toMatchObject([{ freq: 'weekly', interval: 1, byDay: ['MO'], start: '10:00', end: '11:30' }]);
		expect(
			rule({ repeatFrequency: 'P14D', byDay: ['schema:Friday'], startDate: '2026-11-20' })
		).toMatchObject([{ freq: 'weekly', interval: 2, validFrom: '2026-11-20' }]);
		expect(rule({ repeatFrequency: 'P2W', byDay: ['schema:Friday'] })).toEqual([]);
		expect(rule({ repeatFrequency: 'P1M', byDay: ['2MO'] })).toMatchObject([
			{ freq: 'monthly', nth: [2], byDay: ['MO'] }
		]);
		expect(
			rule({ repeatFrequency: 'P1W', byDay: ['MO'], startDate: '2026-11-23', repeatCount: 3 })
		).toMatchObject([{ validTo: '2026-12-07' }]);
	});

	it('take the hours of a bare rule from its sessions, and leave out those called off', () => {
		const subEvent = [
			...on(['2026-11-23', '2026-11-30']),
			...on(['2026-12-07'], { eventStatus: 'https://schema.org/EventCancelled' })
		];
		expect(schedules({ eventSchedule: { byDay: ['http://schema.org/Monday'] }, subEvent })).toEqual(
			[
				{
					freq: 'weekly',
					interval: 1,
					byDay: ['MO'],
					start: '18:00',
					end: '19:00',
					text: 'Mondays 6pm to 7pm',
					except: ['2026-12-07']
				}
			]
		);
	});

	it('are never weekly where the sessions of a bare rule lie further apart', () => {
		const subEvent = on(['2026-11-23', '2026-12-07']);
		const eventSchedule = { byDay: ['http://schema.org/Monday'] };
		expect(schedules({ eventSchedule, subEvent }).map(({ freq }) => freq)).toEqual([
			'once',
			'once'
		]);
	});

	it('without a rule are the next twelve dates, or the last of those past', () => {
		const dates = Array.from(
			{ length: 28 },
			(_, at) => `2026-11-${String(at + 1).padStart(2, '0')}`
		);
		const found = schedules({ subEvent: on(dates) }, '2026-11-10');
		expect(found).toHaveLength(12);
		expect(found[0]).toMatchObject({ date: '2026-11-10' });
		expect(schedules({ subEvent: on(dates) }, '2027-01-01')).toMatchObject([
			{ date: '2026-11-28' }
		]);
	});

	it('become weekly only when they are, four times at least, and say so', () => {
		const weeks = on(['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15']);
		const weekly = schedules({ subEvent: weeks, description: 'Every Tuesday evening.' });
		expect(weekly).toMatchObject([{ freq: 'weekly', byDay: ['TU'], start: '18:00' }]);
		expect(schedules({ subEvent: weeks })).toHaveLength(4);
		expect(schedules({ subEvent: weeks.slice(1), description: 'Weekly' })).toHaveLength(3);
	});
});

describe('openActive, whatever it is given', () => {
	const anything = fc.letrec((tie) => ({
		value: fc.oneof(
			{ maxDepth: 3 },
			fc.anything(),
			fc.dictionary(
				fc.constantFrom(
					...['name', 'location', 'address', 'geo', 'latitude', 'eventSchedule', 'byDay'],
					...['subEvent', 'startDate', 'superEvent', 'offers', 'price', 'ageRange', 'organizer'],
					...['@type', '@id', 'duration', 'repeatFrequency', 'repeatCount', '__proto__']
				),
				tie('value')
			),
			fc.array(tie('value'), { maxLength: 4 }),
			fc.constantFrom('2026-12-01T10:00:00Z', 'PT1H', 'P1W', 'MO', '9'.repeat(50), 'Event')
		)
	})).value;

	it('never throws, and publishes nothing invalid', () => {
		fc.assert(
			fc.property(fc.array(anything, { maxLength: 6 }), (datas) => {
				const items = datas.map((data, at) => ({
					state: 'updated',
					id: at % 3,
					modified: at,
					data
				}));
				for (const { value } of openActive.records({ items })) {
					const reading = openActive.adapter(value, TODAY);
					if (reading.outcome !== 'accepted') continue;
					for (const { place: _, licence: __, ...activity } of reading.activities) {
						activitySchema.parse({ ...activity, id: 'a', source: { feed: 'f', id: '1' } });
					}
				}
			}),
			{ numRuns: 300 }
		);
	});
});

const shared = resolve(process.env['SHARED_DATA'] ?? '../shared/data', 'openactive/rpde-live');
describe.skipIf(!existsSync(shared))('real feeds (skipped where SHARED_DATA is absent)', () => {
	it.each(['everyone-active_20200106.json', 'example.json'])('accepts all of %s', (file) => {
		const document: unknown = JSON.parse(readFileSync(resolve(shared, file), 'utf8'));
		const readings = readAll(document);
		expect(readings.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
		const live = (document as { items: { state: string }[] }).items.filter(
			({ state }) => state === 'updated'
		);
		const accepted = readings.flatMap((each) => (each.outcome === 'accepted' ? each : []));
		expect(accepted).toHaveLength(live.length);
		const unseen = accepted.filter(({ activities }) => activities[0]?.schedules.length === 0);
		expect(unseen).toEqual([]);
	});

	it('makes one activity of the many sessions of a class at one place', () => {
		const file = resolve(shared, 'everyone-active_20200106.json');
		const readings = readAll(JSON.parse(readFileSync(file, 'utf8')));
		const accepted = readings.flatMap((each) => (each.outcome === 'accepted' ? each : []));
		const places = new Set(
			accepted.map(({ name, activities }) => `${name} ${activities[0]?.location?.name}`)
		);
		expect(new Set(accepted.map(({ group }) => group)).size).toBe(places.size);
		const pinned = accepted.filter(({ activities }) => activities[0]?.location?.latitude);
		expect(pinned).toHaveLength(246);
	});
});
