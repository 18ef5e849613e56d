import type { Activity } from './activity.ts';
import type { PlaceName, Point } from './geography.ts';

/**
 * A release: everything a phone needs to match, list and map one area with no network. Immutable once published and
 * named by the SHA-256 of its bytes, so that a phone or a cache may keep it for ever.
 */
export interface Catalogue {
	version: 1;
	/** Counts up from 1 in one data folder. */
	release: number;
	/** When it was published, ISO 8601 UTC. */
	published: string;
	demonstration: boolean;
	activities: Activity[];
	/** Centres of postcodes, sectors ("NE6 1") and outward codes ("NE6") of the area. */
	centres: Record<string, Point>;
	places: PlaceName[];
	/** Whom to thank, one line a feed. */
	attributions: string[];
}

/** What a release says of itself before it is loaded. */
export interface LiveRelease {
	release: number;
	digest: string;
	published: string;
	activities: number;
}
