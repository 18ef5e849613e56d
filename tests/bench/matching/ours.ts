import type { Activity } from '../../../src/lib/domain/activity.ts';
import { buildIndex, type MatchIndex } from '../../../src/lib/domain/matching/activity-index.ts';
import { NO_FITS } from '../../../src/lib/domain/matching/fits.ts';
import type { Language } from '../../../src/lib/domain/matching/language.ts';
import { match, understandFor } from '../../../src/lib/domain/matching/match.ts';
import { isNeed } from '../../../src/lib/domain/matching/needs.ts';
import type { Search } from '../../matching/evaluate.ts';
import type { Grades } from '../../matching/scores.ts';
import { TODAY } from './directories.ts';
import type { Lent, Listing } from './peers.ts';

const NOW = { date: TODAY, time: '09:00' };

/** Our matcher over a catalogue, as a page or a command has it. Whatever the bench asks of it is asked in this file. */
export interface Ours {
	index: MatchIndex;
	search: Search;
}

export function openOurs(activities: readonly Activity[], languages: readonly Language[]): Ours {
	const index = buildIndex(activities, languages);
	const search: Search = (words, language) =>
		match({ words }, index, { language, now: NOW }).matches.map(
			({ activity }) => activity.source.id
		);
	return { index, search };
}

/**
 * What ranking by our index would find, were every need understood that an utterance was labelled with: the ceiling for
 * whatever understands words.
 */
export function searchByNeeds({ index }: Ours, asked: Grades): string[] {
	const fits = new Map<number, number>();
	for (const [need, grade] of asked) {
		const { places, shares } = (isNeed(need) && index.needs.get(need)) || NO_FITS;
		places.forEach((place, at) => {
			fits.set(place, Math.max(fits.get(place) ?? 0, grade * (shares[at] ?? 0)));
		});
	}
	return [...fits]
		.sort((a, b) => b[1] - a[1] || a[0] - b[0])
		.flatMap(([place]) => index.activities[place]?.source.id ?? []);
}

/** The words of an activity, field by field, as a peer is given them. */
export const listingOf = (activity: Activity, needs: readonly string[] = []): Listing => ({
	id: activity.source.id,
	name: activity.name,
	keywords: activity.keywords.join(', '),
	summary: activity.summary ?? '',
	organization: activity.organization?.name ?? '',
	place: [activity.location?.name, activity.serviceArea].filter(Boolean).join(', '),
	description: activity.description ?? '',
	needs: needs.join(' ')
});

/** Needs that an activity is about at least this much are lent to a peer. */
const ABOUT = 0.3;

/** The catalogue as peers are given it, and what else of ours they may borrow. */
export function lend({ index }: Ours): { listings: Listing[]; lent: Lent } {
	const needsOf = new Map<number, string[]>();
	for (const [need, { places, shares }] of index.needs) {
		places.forEach((place, nth) => {
			if ((shares[nth] ?? 0) < ABOUT) return;
			needsOf.set(place, [...(needsOf.get(place) ?? []), need]);
		});
	}
	const light = index.languages.get('en')?.script.light;
	return {
		listings: index.activities.map((one, place) => listingOf(one, needsOf.get(place))),
		lent: {
			isLight: (word) => light?.has(word) ?? false,
			hear: (text, language) => understandFor(text, index, language).heard
		}
	};
}
