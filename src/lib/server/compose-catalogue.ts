import type { Activity } from '../domain/activity.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { learnCentres } from '../domain/geography.ts';
import type { CatalogueDraft } from './releases.ts';

/** One feed's part of a catalogue. */
export interface FeedPart {
	feed: string;
	activities: Activity[];
}

/**
 * The catalogue with these feeds' activities in place of what was there of them; other feeds keep theirs. The
 * demonstration's activities, places and centres go as soon as there is anything real.
 */
export function withFeeds(live: Catalogue | undefined, parts: readonly FeedPart[]): CatalogueDraft {
	const before = live?.demonstration ? undefined : live;
	const replaced = new Set(parts.map(({ feed }) => feed));
	const kept = before?.activities.filter(({ source }) => !replaced.has(source.feed)) ?? [];
	const activities = inOrder([...kept, ...parts.flatMap((part) => part.activities)]);
	const attributions = activities.flatMap(({ source }) => source.attribution ?? []);
	return {
		demonstration: false,
		activities,
		centres: learnCentres(activities),
		places: before?.places ?? [],
		attributions: [...new Set(attributions)].sort()
	};
}

/** By id, so that the same activities are the same bytes whatever order a feed gave them in. */
export const inOrder = (activities: readonly Activity[]): Activity[] =>
	activities.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
