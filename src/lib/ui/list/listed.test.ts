import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../../tests/factories.ts';
import { shortName } from '../../domain/short-name.ts';
import { idsIn, linkTo, listedOf, MOST_LISTED, calendarEntries } from './listed.ts';

const SITE = { bankHolidays: [], schoolTerms: undefined } as unknown as Parameters<
	typeof listedOf
>[2];
const NOW = { date: '2026-11-21', time: '10:00' };
const activities = catalogueOf({
	Choir: {
		schedules: [
			{ freq: 'weekly', interval: 1, byDay: ['TU'], start: '19:00', text: 'Tuesdays 7pm' }
		],
		contact: { phone: '0191 498 0001' },
		location: { name: 'The hall', postcode: 'NE6 1LH', precision: 'postcode', hidden: false }
	},
	Refuge: {
		schedules: [{ freq: 'once', date: '2026-11-25', text: '25 November' }],
		location: { precision: 'none', hidden: true }
	}
});
const ids = activities.map(({ id }) => id);
const i18n = { language: 'en', t: (key: string) => key };

describe('listedOf', () => {
	it('keeps the order, says each once, and leaves out what is gone', () => {
		const [choir = '', refuge = ''] = ids;
		const listed = listedOf([refuge, 'gone', choir, refuge], activities, SITE, NOW);
		expect(listed.map(({ activity }) => activity.id)).toEqual([refuge, choir]);
		expect(listed[1]?.upcoming.map(({ date }) => date)).toEqual([
			'2026-11-24',
			'2026-12-01',
			'2026-12-08'
		]);
	});
});

describe('a short name in a list', () => {
	const [choir] = activities;
	const names = (list: string[], all = activities) =>
		listedOf(list, all, SITE, NOW).map(({ activity }) => activity.name);

	it('brings the activity, once, as its id does', () => {
		const { id = '' } = choir ?? {};
		expect(idsIn(`#${shortName(id)}`)).toEqual([shortName(id)]);
		expect(names([shortName(id), id])).toEqual(['Choir']);
	});

	it('brings nothing where two activities share it: never the wrong one', () => {
		// Found by counting up: these two have one short name.
		const [one, other] = ['a.22852', 'a.24400'] as const;
		const twins = [one, other].map((id) => ({ ...choir, id }) as (typeof activities)[number]);
		expect(shortName(one)).toBe(shortName(other));
		expect(names([shortName(one)], twins)).toEqual([]);
		expect(names([one], twins)).toEqual(['Choir']);
	});
});

describe('calendarEntries', () => {
	it('says where it is and whom to call, and keeps a hidden place hidden', () => {
		const entries = calendarEntries(listedOf(ids, activities, SITE, NOW), i18n);
		expect(entries[0]).toMatchObject({
			title: 'Choir',
			place: 'The hall, NE6 1LH',
			notes: '0191 498 0001'
		});
		expect(entries.at(-1)).toMatchObject({ title: 'Refuge', place: '' });
	});
});

describe('a link to a list', () => {
	it('gives back the ids it was made of', () => {
		const link = new URL(linkTo('https://site.example.org', ['a.b', 'c_D-1']));
		expect(link.pathname + link.search).toBe('/list');
		expect(idsIn(link.hash)).toEqual(['a.b', 'c_D-1']);
	});

	it('brings nothing that is no id, nothing twice, and not too much', () => {
		expect(idsIn('#a,<script>,a,../b,%E0%A4%A')).toEqual([]);
		expect(idsIn('#a,%3Cscript%3E,a,../b')).toEqual(['a']);
		expect(idsIn(`#${Array.from({ length: 99 }, (_, n) => `a${n}`).join(',')}`)).toHaveLength(
			MOST_LISTED
		);
	});
});
