import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyActivity } from '../../../../tests/arbitrary-activity.ts';
import { activity } from '../../../../tests/factories.ts';
import type { Activity } from '../../domain/activity.ts';
import { nextSessions } from '../../domain/schedule.ts';
import { readOpenReferralService } from '../import/open-referral-uk.ts';
import { isRaw } from '../import/raw.ts';
import { openReferralErrors } from './conformance.ts';
import { writeService } from './write-service.ts';

const TODAY = '2026-11-21';
/** The same cases every time, and as many more as `FUZZ_RUNS` asks for. */
const runs = (numRuns: number) => {
	const more = Number(process.env['FUZZ_RUNS'] ?? 0);
	return more > 0 ? { numRuns: more } : { numRuns, seed: 20261121 };
};
const writing = {
	published: '2026-11-20T09:00:00.000Z',
	demonstration: false,
	towns: new Set(['newcastle upon tyne'])
};
/** As it goes over the wire. */
const written = (each: Activity, demonstration = false): unknown =>
	JSON.parse(JSON.stringify(writeService(each, { ...writing, demonstration })));

function readBack(service: unknown): unknown[] {
	const reading = readOpenReferralService(service, TODAY);
	if (reading.outcome !== 'accepted') throw new Error(reading.reason);
	return reading.activities;
}
/** JSON has no -0. */
const withoutIdentity = ({ id: _, source: __, ...rest }: Activity): unknown =>
	JSON.parse(JSON.stringify(rest));

/** What a consumer sees who has never heard of us. */
function withoutAttributes(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutAttributes);
	if (!isRaw(value)) return value;
	const { attributes: _, ...rest } = value;
	return Object.fromEntries(
		Object.entries(rest).map(([key, part]) => [key, withoutAttributes(part)])
	);
}

describe('an activity written as Open Referral UK and read back', () => {
	it('is what it was, whatever it is', () => {
		fc.assert(
			fc.property(anyActivity, fc.boolean(), (each, demonstration) => {
				expect(readBack(written(each, demonstration))).toEqual([withoutIdentity(each)]);
			}),
			runs(60)
		);
	});

	it('passes our check of the profile, whatever it is', () => {
		fc.assert(
			fc.property(anyActivity, (each) => {
				expect(openReferralErrors([each], writing)).toEqual([]);
			}),
			runs(40)
		);
	});

	it('claims no session that is not there, to a consumer that ignores our attributes', () => {
		const options = {
			limit: 60,
			withinDays: 60,
			termTimes: [{ from: '2026-01-01', to: '2026-12-01' }]
		};
		const from = { date: TODAY, time: '00:00' };
		fc.assert(
			fc.property(anyActivity, (each) => {
				const schedules = each.schedules.map(({ except: _, ...rest }) => ({ ...rest, text: '–' }));
				const own = nextSessions(schedules, from, options);
				const status = 'active' as const;
				const [seen] = readBack(
					withoutAttributes(written({ ...each, schedules, status }))
				) as Activity[];
				for (const session of nextSessions(seen?.schedules ?? [], from, options))
					expect(own.map(({ date }) => date)).toContain(session.date);
			}),
			runs(40)
		);
	});
});

describe('a fortnightly group', () => {
	const each = activity({
		schedules: [
			{
				freq: 'weekly',
				interval: 2,
				byDay: ['TU'],
				start: '10:00',
				end: '12:00',
				validFrom: '2026-11-05',
				except: ['2026-12-01'],
				text: 'Every other Tuesday'
			}
		]
	});

	it('says which weeks by its first session, and never claims the others', () => {
		const { schedules } = writeService(each, writing);
		expect(schedules).toMatchObject([
			{
				freq: 'WEEKLY',
				interval: 2,
				byday: 'TU',
				dtstart: '2026-11-17',
				valid_from: '2026-11-05',
				opens_at: '10:00:00',
				closes_at: '12:00:00',
				description: 'Every other Tuesday',
				notes: 'Not on 2026-12-01.'
			}
		]);
	});
});

describe('a group that meets in term time', () => {
	it('has no rule that would let it meet in the holidays', () => {
		const each = activity({
			schedules: [
				{
					freq: 'weekly',
					interval: 1,
					byDay: ['MO'],
					text: 'Mondays',
					termTimeOnly: true,
					months: [9, 10]
				}
			]
		});
		const [schedule] = writeService(each, writing).schedules ?? [];
		expect(schedule).not.toHaveProperty('freq');
		expect(schedule?.attributes?.map(({ value }) => value)).toContain(
			'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO;BYMONTH=9,10'
		);
	});
});

describe('a private place', () => {
	const each = activity({ location: { precision: 'none', hidden: true } });

	it('is nowhere in what is written', () => {
		expect(writeService(each, writing)).not.toHaveProperty('service_at_locations');
	});

	it('stays hidden when somebody adds a place to what we wrote', () => {
		const service = written(each) as Record<string, unknown>;
		const location = { id: 'x', location_type: 'physical', name: 'Not To Be Told' };
		const [read] = readBack({ ...service, service_at_locations: [{ id: 'y', location }] });
		expect(read).toMatchObject({ location: { precision: 'none', hidden: true } });
		expect(JSON.stringify(read)).not.toContain('Not To Be Told');
	});

	it('stays hidden by a flag, whatever our attributes say', () => {
		const service = written(activity()) as Record<string, unknown>;
		const [read] = readBack({ ...service, address_private: 'yes' }) as Activity[];
		expect(read?.location).toEqual({ precision: 'none', hidden: true });
	});
});

describe('what anybody can write as we do', () => {
	it('is made plain and mended like any other feed', () => {
		const service = JSON.stringify(
			written(activity({ bring: 'BRING', contact: { url: 'https://bücher.example.org' } }))
		)
			.replace('BRING', '<script>x()</script>Water')
			.replace('"https://bücher.example.org"', '"javascript:x()"');
		const [read] = readBack(JSON.parse(service)) as Activity[];
		expect(read?.bring).toBe('Water');
		expect(read?.contact.url).toBeUndefined();
	});

	it('keeps the words of a schedule whose rule cannot be', () => {
		const service = written(activity()) as { schedules: object[] };
		service.schedules = [{ freq: 'WEEKLY', interval: 99, byday: 'XX', description: 'Some day' }];
		expect(readBack(service)).toMatchObject([{ schedules: [{ freq: 'words', text: 'Some day' }] }]);
	});
});

describe('an example', () => {
	it('says first of all that it is invented', () => {
		const each = activity({ statusNote: 'Back in May.' });
		expect(writeService(each, { ...writing, demonstration: true }).alert).toBe(
			'This is an invented example, not a real service. Back in May.'
		);
	});
});
