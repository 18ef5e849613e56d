import type { Activity } from '../../domain/activity.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Releases } from '../releases.ts';
import { uuidOf } from './identifiers.ts';
import { FIXED_TERMS, keywordTerm } from './vocabulary.ts';
import type { Term } from './vocabulary.ts';
import { placeIdOf, publicLocation } from './write-location.ts';
import type { LocationType } from './write-location.ts';
import { organizationIdOf } from './write-service.ts';
import type { Writing } from './write-service.ts';

/** An activity at one of its places. */
export interface Placed {
	activity: Activity;
	type: LocationType;
}

/** A release as the API gives it: each kind of thing by its identifier, looked up when one is first asked for. */
export interface Directory {
	catalogue: Catalogue;
	/** Names the release, and so everything that is told of it. */
	digest: string;
	writing: Writing;
	/** In the order of the catalogue, as everything here. */
	placed: () => Placed[];
	services: () => ReadonlyMap<string, Activity>;
	/** The activities of each organization. */
	organizations: () => ReadonlyMap<string, Activity[]>;
	places: () => ReadonlyMap<string, Placed>;
	terms: () => ReadonlyMap<string, Term>;
}

/** The live release as a directory, made when first asked for and again when another release goes live. */
export function openDirectory(releases: Releases) {
	let current: Directory | undefined;

	/** Absent while there is no release. */
	return (): Directory | undefined => {
		const live = releases.live();
		if (live && live.record.digest !== current?.digest)
			current = directoryOf(live.catalogue, live.record.digest);
		return live && current;
	};
}
export type OpenDirectory = ReturnType<typeof openDirectory>;

/** A catalogue as a directory; see `Directory`. */
export function directoryOf(catalogue: Catalogue, digest: string): Directory {
	const { activities, published, demonstration, places } = catalogue;
	const towns = new Set(places.map(({ name }) => name.toLowerCase()));
	const placed = once(() => activities.flatMap(placesOf));
	return {
		catalogue,
		digest,
		writing: { published, demonstration, towns },
		placed,
		services: once(() => new Map(activities.map((each) => [uuidOf('service', each.id), each]))),
		organizations: once(() => byOrganization(activities)),
		places: once(
			() => new Map(placed().map((each) => [placeIdOf(each.activity, each.type), each]))
		),
		terms: once(() => {
			const keywords = new Set(activities.flatMap((each) => each.keywords));
			const terms = [...FIXED_TERMS, ...Array.from(keywords, keywordTerm)];
			return new Map(terms.map((term) => [term.id, term]));
		})
	};
}

/** Made when first asked for, and kept: a large release has more identifiers than one request should wait for. */
function once<Value>(make: () => Value): () => Value {
	let made: { value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
}

function byOrganization(activities: readonly Activity[]): ReadonlyMap<string, Activity[]> {
	const organizations = new Map<string, Activity[]>();
	for (const activity of activities) {
		const id = organizationIdOf(activity);
		if (id === undefined) continue;
		const others = organizations.get(id);
		if (others) others.push(activity);
		else organizations.set(id, [activity]);
	}
	return organizations;
}

function placesOf(activity: Activity): Placed[] {
	return [
		...(publicLocation(activity) ? [{ activity, type: 'physical' as const }] : []),
		...(activity.attendance.includes('online') ? [{ activity, type: 'virtual' as const }] : [])
	];
}
