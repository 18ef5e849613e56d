import { describe, expect, it } from 'vitest';
import { ADAPTERS } from './detect.ts';
import { importFeed } from './feed.ts';
import { findSources } from './find-sources.ts';
import type { Activity } from '../../domain/activity.ts';
import type { Row } from './feed.ts';

const world = { fetch, pause: () => Promise.resolve(), now: () => 0 };

async function importFixture(
	name: string
): Promise<{ activities: Activity[]; rows: Row[]; format: string }> {
	const found = await findSources(`tests/fixtures/import/${name}`, { feed: 'f' }, world);
	if (found.outcome === 'unreadable') throw new Error(found.reason);
	const source = found.sources[0];
	if (!source) throw new Error('no source');
	const result = importFeed(source.records, {
		feed: source.feed,
		adapter: ADAPTERS[source.format],
		today: '2026-11-21'
	});
	return { ...result, format: source.format };
}
const outcomes = (rows: Row[]) =>
	rows.map(({ outcome, reason }) => (reason === '' ? outcome : `${outcome}: ${reason}`));

describe('open referral uk, version 1', () => {
	it('reads a service whole', async () => {
		const { activities, format } = await importFixture('open-referral-v1-page.json');
		expect(format).toBe('open-referral-uk');
		expect(activities).toEqual([
			{
				id: 'f.0a1b2c3d-0000-4000-8000-000000000001',
				source: { feed: 'f', id: '0a1b2c3d-0000-4000-8000-000000000001' },
				name: 'Gardening Club',
				summary: 'We dig, and we drink tea.',
				description: 'We dig, and we drink tea.\n\n- Tools are here\n- Boots are not',
				organization: { name: 'Dene Street Growers', url: 'http://www.example.org' },
				topics: ['outdoors', 'company'],
				keywords: ['Social activity', 'Over 65s'],
				status: 'active',
				attendance: ['in-person'],
				attendingAccess: 'drop-in',
				costOption: { free: true, text: 'Free' },
				eligibility: { text: 'Anyone over 50', minimumAge: 50 },
				accessibility: { stepFree: true },
				languages: [],
				location: {
					name: 'Dene Street Allotments',
					address: 'Dene Street, Newcastle upon Tyne',
					postcode: 'NE6 1LH',
					latitude: 54.9801,
					longitude: -1.5802,
					precision: 'exact',
					hidden: false
				},
				schedules: [
					{
						freq: 'weekly',
						interval: 1,
						byDay: ['TU', 'TH'],
						start: '10:00',
						end: '12:00',
						text: 'Tuesdays and Thursdays 10am to 12pm'
					}
				],
				contact: {
					phone: '0191 498 0101 (Shed line)',
					email: 'dig@garden.example.org',
					url: 'https://www.example.org/garden'
				},
				assuredDate: '2026-10-05'
			}
		]);
	});

	it('withholds what is over and refuses what has no name', async () => {
		const { rows } = await importFixture('open-referral-v1-page.json');
		expect(outcomes(rows)).toEqual([
			'accepted',
			'withheld: its status is "defunct"',
			'refused: it has no name'
		]);
	});

	it('publishes nothing of staff or of contacts marked personal', async () => {
		const { activities } = await importFixture('open-referral-v1-page.json');
		expect(JSON.stringify(activities)).not.toMatch(/somebody@|A Person|0777/);
	});
});

describe('open referral uk, version 3', () => {
	it('makes an activity of each place, with the times of that place', async () => {
		const { activities } = await importFixture('open-referral-v3-services.json');
		const halls = activities.filter(({ source }) => source.id === 'svc-1');
		expect(halls.map(({ location, schedules }) => [location?.name, schedules[0]?.freq])).toEqual([
			['Upper Hall', 'weekly'],
			['Lower Hall', 'monthly']
		]);
		expect(halls[0]?.id).toBe('f.svc-1');
		expect(halls[1]?.id).toMatch(/^f\.svc-1\.[0-9a-f]{8}$/);
		expect(halls[0]).toMatchObject({
			statusNote: 'Back room only this month.',
			keywords: ['Choir'],
			languages: ['pl'],
			costOption: { free: false, amount: 3, text: 'Each session £3 tea included' },
			schedules: [{ interval: 2, validFrom: '2026-01-08' }]
		});
	});

	it('drops a pin with its axes swapped, and keeps the place', async () => {
		const { activities, rows } = await importFixture('open-referral-v3-services.json');
		const lower = activities.find(({ location }) => location?.name === 'Lower Hall');
		expect(lower?.location).toEqual({
			name: 'Lower Hall',
			address: '2 Lower Street, Newcastle',
			postcode: 'NE1 4AA',
			precision: 'postcode',
			hidden: false
		});
		expect(rows[0]?.suspicious).toMatchObject([
			{ field: 'location', do: 'swap them in the source' }
		]);
	});

	it('keeps nothing of a confidential place', async () => {
		const { activities } = await importFixture('open-referral-v3-services.json');
		const refuge = activities.find(({ name }) => name === 'A Safe House');
		expect(refuge?.location).toEqual({ precision: 'none', hidden: true });
		expect(refuge?.status).toBe('paused');
		expect(JSON.stringify(activities)).not.toMatch(/Not To Be Told|Hidden Street|NE2 4AA/);
	});
});

describe('outpost', () => {
	it('reads the longitude before the latitude', async () => {
		const { activities, format } = await importFixture('outpost-page.json');
		expect(format).toBe('outpost');
		expect(activities[0]).toMatchObject({
			id: 'f.1',
			description: 'Toys out,\ncoffee on.',
			keywords: ['Clubs and groups', 'Things to do'],
			costOption: { free: true },
			eligibility: { minimumAge: 0, maximumAge: 5 },
			accessibility: { stepFree: true },
			location: { latitude: 54.9747, longitude: -1.579, address: '12 Foundry Lane, Byker' },
			schedules: [{ text: 'Mondays 10am to 12pm' }],
			contact: { phone: '0191 498 0404', email: 'play@example.org' },
			assuredDate: '2026-10-01'
		});
	});

	it('hides a masked address and withholds what is not visible', async () => {
		const { activities, rows } = await importFixture('outpost-page.json');
		expect(activities[1]?.location).toEqual({ precision: 'none', hidden: true });
		expect(activities[1]?.assuredDate).toBeUndefined();
		expect(JSON.stringify(activities)).not.toContain('Not To Be Told');
		expect(outcomes(rows)[2]).toBe('withheld: it is marked "visible: no"');
	});

	it('takes "online" and "nationwide" for what they are', async () => {
		const { activities } = await importFixture('outpost-page.json');
		expect(activities[2]).toMatchObject({ name: 'Evening Talk', attendance: ['online'] });
		expect(activities[2]?.location).toBeUndefined();
	});
});

describe('our template', () => {
	it('reads a row whatever the case and spacing of its headings', async () => {
		const { activities, format } = await importFixture('template.csv');
		expect(format).toBe('template');
		expect(activities[0]).toMatchObject({
			id: 'f.knit',
			name: 'Knit, and natter',
			organization: { name: 'Foundry Lane Hall Committee' },
			topics: ['company', 'arts'],
			attendance: ['in-person'],
			attendingAccess: 'drop-in',
			costOption: { free: false, amount: 1, text: '£1, tea included' },
			accessibility: { stepFree: true, nearBusStop: false },
			languages: ['ur', 'pa'],
			location: { postcode: 'NE6 1LH', precision: 'exact' },
			assuredDate: '2026-11-03'
		});
		expect(activities[0]?.schedules[0]).toMatchObject({
			text: 'Tuesdays 10am to 12pm',
			except: ['2026-12-29']
		});
	});

	it('hides an address where it is told to, and where it cannot tell', async () => {
		const { activities } = await importFixture('template.csv');
		const hidden = { precision: 'none', hidden: true };
		expect(activities.slice(1).map(({ location }) => location)).toEqual([hidden, hidden]);
	});

	it('numbers rows as a sheet does, and says what it could not read', async () => {
		const { rows } = await importFixture('template.csv');
		expect(rows.map(({ row, outcome }) => [row, outcome])).toEqual([
			[2, 'accepted'],
			[3, 'accepted'],
			[4, 'refused'],
			[6, 'accepted']
		]);
		expect(rows[3]?.suspicious.map(({ field }) => field).sort()).toEqual([
			'assuredDate',
			'hide address',
			'how to join',
			'join by',
			'languages',
			'only for',
			'status',
			'step free',
			'topics'
		]);
		expect(rows[3]?.mended.map(({ field }) => field).sort()).toEqual([
			'cost amount',
			'not on',
			'phone'
		]);
	});

	it('reads windows-1252 and semicolons', async () => {
		const { activities } = await importFixture('template-windows-1252.csv');
		expect(activities[0]).toMatchObject({
			name: 'Café club',
			costOption: { text: '£2 – tea included' },
			location: { name: 'Doña’s café' }
		});
		expect(activities[0]?.id).toMatch(/^f\.[a-z0-9-]+$/);
	});
});
