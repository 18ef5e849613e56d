import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/factories.ts';
import { find, finding, nothingFound, rehearsing } from './find.ts';
import { buildIndex, type MatchIndex } from './matching/activity-index.ts';
import { loadLanguages } from './matching/language.ts';

const context = (language: string) => ({
	language,
	now: { date: '2026-11-21', time: '10:00' },
	notOn: new Set<string>()
});
const activities = catalogueOf({ Choir: { topics: ['arts'] }, Bowls: { topics: ['active'] } });

describe('words that may mean danger', () => {
	it.each([
		['en', 'I want to die'],
		['ar', 'أريد أن أموت'],
		['pl', 'chcę umrzeć']
	])('bring urgent help above results, never instead of them: %s', async (language, words) => {
		const index = buildIndex(activities, await loadLanguages(language));
		const listing = find(index, { words }, context(language))({});
		expect(listing.urgency).toBe('urgent');
		expect(listing.total).toBe(activities.length);
	});

	it('are not needed for a page to be honest about what nothing matches', async () => {
		const index = buildIndex(activities, await loadLanguages('en'));
		const listing = find(index, { words: 'a passport for my parrot' }, context('en'))({});
		expect(listing.urgency).toBe('none');
		expect(listing.total).toBe(0);
	});
});

describe('what a page finds', () => {
	it('is the very same when it is asked for again in another way', async () => {
		const index = buildIndex(activities, await loadLanguages('en'));
		const found = nothingFound();
		const [first, second] = find(index, {}, context('en'), found)({}).matches;
		const notForMe = [first?.activity.id ?? ''];
		const [now] = find(index, { notForMe }, context('en'), found)({}).matches;
		expect(now).toBe(second);
	});

	it('is understood, matched and listed with pauses between', async () => {
		const index = buildIndex(activities, await loadLanguages('en'));
		const work = finding(index, { words: 'singing' }, context('en'));
		expect([work.next().done, work.next().done, work.next().done]).toEqual([false, false, true]);
	});

	it('is found anew at another time', async () => {
		const index = buildIndex(activities, await loadLanguages('en'));
		const found = nothingFound();
		const [before] = find(index, {}, context('en'), found)({}).matches;
		const later = { ...context('en'), now: { date: '2026-11-21', time: '10:01' } };
		expect(find(index, {}, later, found)({}).matches[0]).not.toBe(before);
	});

	it('is the same after a rehearsal, which pauses and knows the day of every activity', async () => {
		const languages = await loadLanguages('en');
		const [fresh, rehearsed] = [
			buildIndex(activities, languages),
			buildIndex(activities, languages)
		];
		const work = rehearsing(rehearsed, context('en'));
		let pauses = 0;
		while (!work.next().done) pauses += 1;
		expect(pauses).toBeGreaterThanOrEqual(3);
		const { day } = rehearsed.lastDay;
		expect(activities.map((_, place) => day?.freshnessOf(place))).not.toContain(undefined);
		const found = (index: MatchIndex) => find(index, { words: 'singing' }, context('en'))({});
		expect(JSON.stringify(found(rehearsed))).toBe(JSON.stringify(found(fresh)));
	});
});
