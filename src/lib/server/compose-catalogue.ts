import type { Activity } from '../domain/activity.ts';
import type { PlaceName } from '../domain/geography.ts';
import { learnCentres } from '../domain/geography/learned-centres.ts';
import type { CatalogueDraft } from './releases.ts';

/**
 * A catalogue of these activities, in the order of their ids, so that the same activities are the same bytes whatever
 * order a feed gave them in. What can be told from them (centres, whom to thank) is told afresh.
 */
export function composeCatalogue(
	activities: readonly Activity[],
	places: PlaceName[]
): CatalogueDraft {
	const ordered = inOrder(activities);
	const attributions = new Set(ordered.flatMap(({ source }) => source.attribution ?? []));
	return {
		demonstration: false,
		activities: ordered,
		centres: learnCentres(ordered),
		places,
		attributions: [...attributions].sort()
	};
}

/** By id. Sorting ids alone is much quicker than comparing activities. */
export function inOrder(activities: readonly Activity[]): Activity[] {
	const byId = new Map(activities.map((activity) => [activity.id, activity]));
	return Array.from(byId.keys())
		.sort()
		.map((id) => byId.get(id) as Activity);
}
