import type { Activity } from '../../domain/activity.ts';
import type { Directory, Placed } from './directory.ts';
import { readQuery } from './query.ts';
import type { Query } from './query.ts';
import { nearby, selects } from './selection.ts';
import { TAXONOMIES } from './vocabulary.ts';
import { writePlaces } from './write-location.ts';
import { writeListedService, writeOrganization, writeService } from './write-service.ts';

/** What the API says to one request. */
export type Answer =
	| { outcome: 'found'; body: object }
	/** A sentence for whoever asked. */
	| { outcome: 'not found' | 'not understood'; problem: string };

/**
 * Where the API says what it is. The version and the profile are the profile's own words, by which validators of Open
 * Referral UK know what to hold us to.
 */
export const describeApi = ({ catalogue }: Directory) => ({
	version: 'HSDS-UK-3.0',
	profile: 'https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md',
	openapi_url: 'https://docs.openreferraluk.org/en/latest/openapi30.json',
	demonstration: catalogue.demonstration,
	release: catalogue.release,
	published: catalogue.published,
	attributions: catalogue.attributions
});

/** One kind of thing: its list, and one of it by its identifier. */
interface Collection {
	/** The things of the list that are asked for, each to be written only when its page is; or why there are none. */
	list: (query: Query, directory: Directory) => (() => object)[] | string;
	one: (id: string, query: Query, directory: Directory) => object | undefined;
}

const services: Collection = {
	list: (query, directory) =>
		directory.catalogue.activities
			.filter((activity) => selects(query, activity, directory))
			.map((activity) => () => writeAs(query.full, activity, directory)),
	one: (id, _, directory) => {
		const activity = directory.services().get(id);
		return activity && writeAs(true, activity, directory);
	}
};

const organizations: Collection = {
	list: (query, directory) =>
		[...directory.organizations().values()]
			.filter((own) => own.some((activity) => selects(query, activity, directory)))
			.map((own) => () => organizationOf(own) ?? {}),
	one: (id, query, directory) => {
		const own = directory.organizations().get(id);
		const written = own && organizationOf(own);
		const withServices = () => own?.map((each) => writeAs(query.full, each, directory));
		return written && { ...written, services: withServices() };
	}
};

const placesOfServices: Collection = {
	list: (query, directory) =>
		nearby(directory.placed(), query, directory)
			?.filter(({ activity }) => selects(query, activity, directory))
			.map((place) => () => placeOf(query.full, place, directory)) ??
		`nobody has told us where ${query.postcode?.outcode ?? 'that postcode'} is`,
	one: (id, _, directory) => {
		const place = directory.places().get(id);
		return place && placeOf(true, place, directory);
	}
};

const taxonomies: Collection = {
	list: () => TAXONOMIES.map((taxonomy) => () => taxonomy),
	one: (id, _, { terms }) => {
		const taxonomy = TAXONOMIES.find((each) => each.id === id);
		const own = [...terms().values()].filter(({ taxonomy_id }) => taxonomy_id === id);
		return taxonomy && { ...taxonomy, taxonomy_terms: own };
	}
};

const taxonomyTerms: Collection = {
	list: ({ taxonomyId }, { terms }) =>
		[...terms().values()]
			.filter(({ taxonomy_id }) => taxonomyId === undefined || taxonomy_id === taxonomyId)
			.map((term) => () => term),
	one: (id, _, { terms }) => terms().get(id)
};

const COLLECTIONS: ReadonlyMap<string, Collection> = new Map([
	['services', services],
	['organizations', organizations],
	['service_at_locations', placesOfServices],
	['taxonomies', taxonomies],
	['taxonomy_terms', taxonomyTerms]
]);

/**
 * What the API answers to `/<collection>` and `/<collection>/<id>` with these parameters. Identifiers count in any case,
 * as UUIDs do. Throws only for a bug.
 */
export function answer(
	{ collection: name, id }: { collection: string; id?: string | undefined },
	parameters: URLSearchParams,
	directory: Directory
): Answer {
	const collection = COLLECTIONS.get(name);
	if (!collection) {
		const known = [...COLLECTIONS.keys()].join(', ');
		return {
			outcome: 'not found',
			problem: `there is no "${name.slice(0, 40)}" here: ask for ${known}`
		};
	}
	const read = readQuery(parameters);
	if (read.outcome === 'refused') return { outcome: 'not understood', problem: read.problem };
	if (id !== undefined) {
		const body = collection.one(id.toLowerCase(), read.query, directory);
		return body
			? { outcome: 'found', body }
			: { outcome: 'not found', problem: `there is nothing in ${name} with that id, or no longer` };
	}
	const items = collection.list(read.query, directory);
	return typeof items === 'string'
		? { outcome: 'not understood', problem: items }
		: { outcome: 'found', body: pageOf(items, read.query) };
}

/** A page as the profile has it. One past the last is empty, and says that it is the last. */
function pageOf(items: readonly (() => object)[], { page, perPage }: Query) {
	const pages = Math.max(1, Math.ceil(items.length / perPage));
	const contents = items.slice((page - 1) * perPage, page * perPage).map((write) => write());
	return {
		total_items: items.length,
		total_pages: pages,
		page_number: page,
		size: contents.length,
		first_page: page === 1,
		last_page: page >= pages,
		empty: contents.length === 0,
		contents
	};
}

const writeAs = (full: boolean, activity: Activity, { writing }: Directory): object =>
	full ? writeService(activity, writing) : writeListedService(activity, writing);

const organizationOf = ([activity]: readonly Activity[]) => activity && writeOrganization(activity);

/** A list shows only what is one to one with a place; by itself it comes with everything, the service as well. */
function placeOf(full: boolean, { activity, type }: Placed, directory: Directory): object {
	const place = writePlaces(activity, directory.writing.towns).find(
		({ location }) => location.location_type === type
	);
	const service = writeAs(full, activity, directory);
	if (full || place === undefined) return { ...place, service };
	return { ...place, location: oneToOne(place.location), service };
}

const oneToOne = (thing: object): object =>
	Object.fromEntries(Object.entries(thing).filter(([, value]) => !Array.isArray(value)));
