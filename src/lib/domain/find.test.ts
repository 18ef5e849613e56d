import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/factories.ts';
import { find } from './find.ts';
import { buildIndex } from './matching/activity-index.ts';
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
