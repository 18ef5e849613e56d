import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { activitySchema } from '../domain/activity-schema.ts';
import { ATTENDANCE } from '../domain/activity.ts';
import { freshness } from '../domain/freshness.ts';
import { TOPICS } from '../domain/topics.ts';
import { composeDemonstration, loadDemonstration, resolveDates } from './demonstration.ts';
import { demonstrationFiles } from './demonstration-files.ts';
import { publish, readLive } from './releases.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'hereabouts-demonstration-'));
const at = (date: string) => new Date(`${date}T12:00:00Z`);
const small = {
	files: [
		{
			name: 'activities-test.csv',
			text: 'id,name,postcode,when,last checked\nknit,Knit and natter,NE6 1LH,today+1 2pm to 4pm,today-3\n'
		}
	],
	places:
		'name,district,latitude,longitude,outcode,aliases\nByker,,54.9747,-1.579,NE6,Byker Wall; Biker\n',
	centres: 'code,latitude,longitude\nNE6,54.975,-1.57\n'
};

describe('the demonstration', () => {
	it('makes every row of its files an activity that passes the schema, but for what has ended', () => {
		const { draft, rows } = composeDemonstration(demonstrationFiles, '2026-11-21');
		const left = rows.filter(({ outcome }) => outcome !== 'accepted');
		for (const { outcome, reason } of left) {
			expect(`${outcome}: ${reason}`).toMatch(/^withheld: its last date was /);
		}
		expect(draft.activities.length).toBe(rows.length - left.length);
		expect(draft.activities.length).toBeGreaterThan(200);
		for (const activity of draft.activities) activitySchema.parse(activity);
	});

	it('has nothing in its files that needs mending or looking at', () => {
		const { rows } = composeDemonstration(demonstrationFiles, '2026-11-21');
		const noted = rows.flatMap(({ sourceId, mended, suspicious }) =>
			[...mended, ...suspicious].map((note) => ({ sourceId, ...note }))
		);
		expect(noted).toEqual([]);
	});

	it('is as broad as a real neighbourhood: every topic, many kinds, and all the ways a group can be', () => {
		const { draft } = composeDemonstration(demonstrationFiles, '2026-11-21');
		const { activities } = draft;
		const values = <Value>(of: (each: (typeof activities)[number]) => Value[]) =>
			new Set(activities.flatMap(of));
		expect(activities.length).toBeGreaterThanOrEqual(220);
		expect(values(({ keywords }) => keywords.slice(0, 1)).size).toBeGreaterThanOrEqual(45);
		expect([...values(({ topics }) => topics)].sort()).toEqual([...TOPICS].sort());
		expect([...values(({ status }) => [status])].sort()).toEqual(['active', 'full', 'paused']);
		expect([...values(({ attendance }) => attendance)].sort()).toEqual([...ATTENDANCE].sort());
		expect([...values((each) => [freshness(each, '2026-11-21')])].sort()).toEqual([
			'fresh',
			'old',
			'stale',
			'unknown'
		]);
		expect([...values(({ schedules }) => schedules.map(({ freq }) => freq))].sort()).toEqual([
			'monthly',
			'once',
			'weekly',
			'words'
		]);
		expect(
			activities.some(({ schedules }) =>
				schedules.some((each) => 'interval' in each && each.interval === 2)
			)
		).toBe(true);
		expect(
			activities.some(({ schedules }) => schedules.some(({ termTimeOnly }) => termTimeOnly))
		).toBe(true);
	});

	it('publishes once, and again only when it is more than a week old', async () => {
		const dataDir = folder();
		const first = await loadDemonstration(dataDir, '2026-11-21', small, at('2026-11-21'));
		expect(first).toMatchObject({ outcome: 'published', live: { release: 1, activities: 1 } });
		const later = await loadDemonstration(dataDir, '2026-11-28', small, at('2026-11-28'));
		expect(later).toEqual({ outcome: 'unchanged' });
		const last = await loadDemonstration(dataDir, '2026-11-29', small, at('2026-11-29'));
		expect(last).toMatchObject({ outcome: 'published', live: { release: 2 } });
		expect(readLive(dataDir)?.activities[0]?.assuredDate).toBe('2026-11-26');
	});

	it('publishes at once when its files say something else', async () => {
		const dataDir = folder();
		await loadDemonstration(dataDir, '2026-11-21', small, at('2026-11-21'));
		const changed = { ...small, places: small.places.replace('Byker,', 'Heaton,') };
		const again = await loadDemonstration(dataDir, '2026-11-21', changed, at('2026-11-21'));
		expect(again).toMatchObject({ outcome: 'published', live: { release: 2 } });
		expect(readLive(dataDir)?.places).toMatchObject([{ name: 'Heaton', outcode: 'NE6' }]);
	});

	it('is not read again to be compared by the build that made it, but by any other', async () => {
		const dataDir = folder();
		let reads = 0;
		const counted = {
			...small,
			get places() {
				reads += 1;
				return small.places;
			}
		};
		const readsOf = async (build: string) => {
			reads = 0;
			const { outcome } = await loadDemonstration(
				dataDir,
				'2026-11-21',
				counted,
				at('2026-11-21'),
				build
			);
			return { outcome, reads };
		};
		expect(await readsOf('first')).toEqual({ outcome: 'published', reads: 2 });
		expect(await readsOf('first')).toEqual({ outcome: 'unchanged', reads: 1 });
		expect(await readsOf('next')).toEqual({ outcome: 'unchanged', reads: 2 });
		expect(await readsOf('next')).toEqual({ outcome: 'unchanged', reads: 1 });
	});

	it('is made again where another release was put in its place', async () => {
		const dataDir = folder();
		const load = () => loadDemonstration(dataDir, '2026-11-21', small, at('2026-11-21'), 'a build');
		await load();
		const { draft } = composeDemonstration(small, '2026-11-21');
		await publish(dataDir, { ...draft, places: [] }, at('2026-11-21'));
		expect(await load()).toMatchObject({ outcome: 'published', live: { release: 3 } });
	});

	it('never takes the place of a real catalogue', async () => {
		const dataDir = folder();
		const real = { ...composeDemonstration(small, '2026-11-21').draft, demonstration: false };
		await publish(dataDir, real, at('2026-01-01'));
		expect(await loadDemonstration(dataDir, '2026-11-21', small)).toEqual({
			outcome: 'real catalogue is live'
		});
	});

	it('publishes nothing when no row of its files can be used', async () => {
		const dataDir = folder();
		const empty = {
			...small,
			files: [{ name: 'activities-x.csv', text: 'id,name,when\nx,,Mondays\n' }]
		};
		expect(await loadDemonstration(dataDir, '2026-11-21', empty)).toMatchObject({
			outcome: 'refused'
		});
		expect(readLive(dataDir)).toBeUndefined();
	});
});

describe('resolveDates', () => {
	it('counts days from today in the columns of dates', () => {
		expect(resolveDates('last checked', 'today-14', '2026-11-21')).toBe('2026-11-07');
		expect(resolveDates('not on', 'today+35; today', '2026-11-21')).toBe('2026-12-26; 2026-11-21');
	});

	it('writes the day out with its weekday in when', () => {
		expect(resolveDates('when', 'today+1 2pm to 4pm', '2026-11-21')).toBe(
			'Sunday 22 November 2026 2pm to 4pm'
		);
	});

	it('leaves every other column alone', () => {
		expect(resolveDates('description', 'come today', '2026-11-21')).toBe('come today');
	});
});
