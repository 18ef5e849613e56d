import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../domain/activity-schema.ts';
import { ADAPTERS, FORMATS } from './detect.ts';
import { activityId, feedName, importFeed } from './feed.ts';
import { readOpenReferralService } from './open-referral-uk.ts';
import type { Adapter } from './reading.ts';
import { MOST_SCHEDULES } from './sessions.ts';

const today = '2026-11-21';
const run = (...values: unknown[]) =>
	importFeed(
		values.map((value, at) => ({ row: at + 1, value })),
		{ feed: 'f', adapter: readOpenReferralService, today }
	);
const placed = (id: string, postal_code: string, latitude: number, longitude: number) => ({
	id,
	name: `Hall ${id}`,
	service_at_locations: [
		{
			location: { id, latitude, longitude, addresses: [{ address_1: `${id} Street`, postal_code }] }
		}
	]
});

describe('importFeed', () => {
	it('merges the same record twice and keeps another record under the same id', () => {
		const first = { id: 'a', name: 'Monday group' };
		const { rows, activities } = run(first, { ...first }, { id: 'a', name: 'Friday group' });
		expect(rows.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'accepted']);
		expect(activities.map(({ name }) => name)).toEqual(['Monday group', 'Friday group']);
		expect(new Set(activities.map(({ id }) => id)).size).toBe(2);
		expect(rows[2]?.suspicious).toMatchObject([{ field: 'id' }]);
	});

	it('makes one activity of the sessions of a group, with the times of all and what any of them knows', () => {
		const session = (id: string, name: string, byday: string, email?: string) => ({
			id,
			name,
			schedules: [{ freq: 'WEEKLY', byday, opens_at: '10:00', closes_at: '11:00' }],
			...(email === undefined ? {} : { email })
		});
		const inGroup: Adapter = (record, day) => {
			const reading = readOpenReferralService(record, day);
			return reading.outcome === 'accepted' ? { ...reading, group: 'series 1' } : reading;
		};
		const values = [
			session('a', 'Yoga', 'MO'),
			session('b', 'Yoga with Ann', 'TH', 'yoga@example.org'),
			session('c', 'Yoga', 'MO'),
			session('a', 'Yoga', 'MO')
		];
		const { rows, activities } = importFeed(
			values.map((value, at) => ({ row: at + 1, value })),
			{ feed: 'f', adapter: inGroup, today }
		);
		expect(rows.map(({ outcome }) => outcome)).toEqual(values.map(() => 'accepted'));
		expect(activities).toMatchObject([
			{
				name: 'Yoga',
				source: { id: 'a' },
				schedules: [{ byDay: ['MO'] }, { byDay: ['TH'] }],
				contact: { email: 'yoga@example.org' }
			}
		]);
		expect(activities).toHaveLength(1);
	});

	it('stops at as many times as anybody reads, and says so', () => {
		const values = Array.from({ length: MOST_SCHEDULES + 1 }, (_, at) => ({
			id: `${at}`,
			name: 'Yoga',
			schedules: [{ freq: 'WEEKLY', byday: 'MO', description: `Session ${at}` }]
		}));
		const { rows, activities } = importFeed(
			values.map((value, at) => ({ row: at + 1, value })),
			{
				feed: 'f',
				adapter: (record, day) => ({ ...readOpenReferralService(record, day), group: 'series' }),
				today
			}
		);
		expect(activities[0]?.schedules).toHaveLength(MOST_SCHEDULES);
		expect(rows.at(-1)).toMatchObject({
			outcome: 'accepted',
			suspicious: [{ field: 'schedules' }]
		});
	});

	it('gives a record without an id one that stays while its words do', () => {
		const once = run({ name: 'No id' }).activities[0]?.id;
		expect(run({ name: 'Other' }, { name: 'No id' }).activities[1]?.id).toBe(once);
	});

	it('takes the pin off a place far from where its postcode is', () => {
		const near = Array.from({ length: 6 }, (_, at) =>
			placed(`n${at}`, `NE6 1L${'ABDEFG'[at] ?? ''}`, 54.9751 + at / 10_000, -1.5703)
		);
		const { activities, rows } = run(...near, placed('far', 'NE6 1LH', 51.5012, -0.1203));
		expect(activities[6]?.location).toMatchObject({ postcode: 'NE6 1LH', precision: 'postcode' });
		expect(activities[6]?.location?.latitude).toBeUndefined();
		expect(rows[6]?.suspicious[0]?.why).toContain('km from the middle of NE6');
		expect(activities[0]?.location?.precision).toBe('exact');
	});

	it('believes no district of which it knows too little', () => {
		const { activities } = run(
			placed('a', 'NE6 1LA', 54.9751, -1.5703),
			placed('b', 'NE6 1LB', 51.5012, -0.1203)
		);
		expect(activities.map(({ location }) => location?.precision)).toEqual(['exact', 'exact']);
	});

	it('says that a record could be read only from the list', () => {
		const { rows } = importFeed(
			[{ row: 1, value: { id: 'a', name: 'A' }, incomplete: 'it answered 500' }],
			{
				feed: 'f',
				adapter: readOpenReferralService,
				today
			}
		);
		expect(rows[0]?.suspicious[0]?.why).toContain('it answered 500');
	});
});

describe('hostile records', () => {
	const HOSTILE: unknown[] = [
		null,
		7,
		'text',
		[],
		[[]],
		{},
		{ id: {}, name: {} },
		{ id: 'a', name: ['x'] },
		JSON.parse('{"__proto__": {"name": "polluted"}, "id": "p", "name": "P"}'),
		JSON.parse(
			'{"id": "c", "name": "C", "constructor": {"prototype": 1}, "organization": {"__proto__": 1}}'
		),
		{ id: '../../etc/passwd', name: '<img src=x onerror=alert(1)>Tea' },
		{ id: 'x'.repeat(10_000), name: 'y'.repeat(10_000_000), description: '&lt;'.repeat(2_000_000) },
		{ id: '\ud800', name: 'Lone \ud800 half', description: '\udfff' },
		{ id: 'b', name: '\u202egnirts\u202c', description: '\u0000\u0007' },
		{ id: 's', name: '=HYPERLINK("http://example.org")', url: 'javascript:alert(1)' },
		{ id: 't', name: 'T', status: 7, assured_date: [], minimum_age: '', maximum_age: {}, fees: [] },
		{
			id: 'u',
			name: 'U',
			cost_options: [{ amount: -5 }, { amount: 'NaN' }, null, 'x', { amount: 1e308 }]
		},
		{
			id: 'v',
			name: 'V',
			schedules: [null, { byday: [[['MO']]], interval: -1 }, { freq: 'WEEKLY', byday: '99MO' }]
		},
		{
			id: 'w',
			name: 'W',
			service_at_locations: Array.from({ length: 500 }, (_, at) => ({
				location: { id: at, name: `L${at}` }
			}))
		},
		{
			id: 'y',
			name: 'Y',
			locations: [{ geometry: { coordinates: ['a', null] } }],
			regular_schedules: 'Mondays'
		},
		{
			id: 'z',
			name: 'Z',
			when: '|'.repeat(5000),
			latitude: '1e400',
			longitude: 'Infinity',
			languages: ';'.repeat(9999)
		}
	];

	it.each(FORMATS)(
		'%s gives each exactly one row, and nothing that breaks the schema',
		(format) => {
			const { rows, activities } = importFeed(
				HOSTILE.map((value, at) => ({ row: at + 1, value })),
				{ feed: 'f', adapter: ADAPTERS[format], today }
			);
			expect(rows.map(({ row }) => row)).toEqual(HOSTILE.map((_, at) => at + 1));
			for (const activity of activities) activitySchema.parse(activity);
			expect(new Set(activities.map(({ id }) => id)).size).toBe(activities.length);
			expect(JSON.stringify(activities)).not.toMatch(/javascript:|<img|polluted|\\ud800|\u202e/i);
			expect(Object.prototype).not.toHaveProperty('name');
		}
	);
});

describe('activityId', () => {
	it('keeps an id that is safe in a URL, and makes a digest of any other', () => {
		expect(activityId('feed', 'Ab-1_2')).toBe('feed.Ab-1_2');
		expect(activityId('feed', 'a/b')).toMatch(/^feed\.[0-9a-f]{16}$/);
		expect(activityId('feed', 'a'.repeat(65))).toMatch(/^feed\.[0-9a-f]{16}$/);
	});

	it('is never too long for the schema', () => {
		expect(activityId('f'.repeat(40), 'a'.repeat(64), 'place').length).toBeLessThanOrEqual(100);
	});
});

describe('feedName', () => {
	it('makes a name of a file name or a host', () => {
		expect(feedName('Bristol Services (1)')).toBe('bristol-services-1');
		expect(feedName('directory.example.org')).toBe('directory-example-org');
		expect(feedName('***')).toBe('feed');
	});
});
