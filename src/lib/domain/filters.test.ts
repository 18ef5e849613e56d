import { describe, expect, it } from 'vitest';
import { activity } from '../../../tests/factories.ts';
import type { Activity } from './activity.ts';
import { filterChoices, filtered } from './filters.ts';
import type { Filter } from './filters.ts';
import type { Match } from './matching/wishes.ts';

const context = { today: '2026-11-21', language: 'ur' };
const match = (id: string, facts: Partial<Activity> = {}, found: Partial<Match> = {}): Match => ({
	activity: activity({ id, ...facts }),
	score: 1,
	why: () => [],
	...found
});
const kept = (filter: Filter, ...matches: Match[]) =>
	filtered(matches, [filter], context).map(({ activity: { id } }) => id);

describe('filtered', () => {
	it('keeps what is known to keep the filter, and not what nobody told', () => {
		const [yes, no] = [true, false].map((stepFree) =>
			match(String(stepFree), { accessibility: { stepFree } })
		) as [Match, Match];
		expect(kept('stepFree', yes, no, match('untold'))).toEqual(['true']);
	});

	it('keeps what has no door for somebody who needs no steps', () => {
		expect(kept('stepFree', match('call', { attendance: ['phone'] }))).toEqual(['call']);
	});

	it('keeps what is so in every way', () => {
		const free = match('free', { costOption: { free: true } });
		const visit = match('visit', { costOption: { free: true }, attendance: ['home-visit'] });
		expect(filtered([free, visit], ['free', 'visit'], context)).toEqual([visit]);
	});

	it('knows who visits, and what is by phone or online', () => {
		const visit = match('visit', { attendance: ['home-visit'] });
		const online = match('online', { attendance: ['in-person', 'online'] });
		expect(kept('visit', visit, online, match('there'))).toEqual(['visit']);
		expect(kept('remote', visit, online, match('there'))).toEqual(['online']);
	});

	it('holds what starts at 5pm or later for the evening, also at the weekend', () => {
		const at = (start: string) =>
			match(start.replace(':', '.'), {
				schedules: [{ freq: 'weekly', interval: 1, byDay: ['SA'], start, text: 'Saturdays' }]
			});
		expect(kept('evening', at('16:59'), at('17:00'))).toEqual(['17.00']);
	});

	it('holds the next seven days for this week', () => {
		const on = (date: string) => match(date, {}, { next: { date } });
		const dates = ['2026-11-21', '2026-11-27', '2026-11-28'];
		expect(kept('thisWeek', ...dates.map(on), match('no-date'))).toEqual(dates.slice(0, 2));
	});

	it('leaves out what is full or stopped for now', () => {
		const full = match('full', { status: 'full' });
		const paused = match('paused', { status: 'paused' });
		expect(kept('spaces', full, paused, match('running'))).toEqual(['running']);
	});

	it('knows who speaks a language by its base, and tells nothing by English', () => {
		const urdu = match('urdu', { languages: ['ur-PK'] });
		expect(kept('myLanguage', urdu, match('none'))).toEqual(['urdu']);
		expect(filtered([urdu], ['myLanguage'], { ...context, language: 'en' })).toEqual([]);
	});
});

describe('filterChoices', () => {
	const free = match('free', { costOption: { free: true } });
	const women = match('women', { eligibility: { onlyFor: 'women' }, costOption: { free: true } });

	it('offers only what some listing tells of', () => {
		expect(filterChoices([free, match('other')], [], context)).toEqual([
			{ filter: 'free', count: 1, chosen: false }
		]);
		expect(filterChoices([match('other')], [], context)).toEqual([]);
	});

	it('counts what each would leave beside those that are ticked', () => {
		const choices = filterChoices([free, women, match('other')], ['womenOnly'], context);
		expect(choices).toEqual([
			{ filter: 'free', count: 1, chosen: false },
			{ filter: 'womenOnly', count: 1, chosen: true }
		]);
	});

	it('goes on offering what is ticked where nothing tells of it any more', () => {
		expect(filterChoices([free], ['visit'], context)).toContainEqual({
			filter: 'visit',
			count: 0,
			chosen: true
		});
	});

	it('offers spaces only where something is full or stopped', () => {
		const filters = filterChoices([free, match('full', { status: 'full' })], [], context);
		expect(filters.map(({ filter }) => filter)).toEqual(['free', 'spaces']);
	});
});
