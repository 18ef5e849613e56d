import type { Activity } from '../../domain/activity.ts';
import { ACCESS_FACTS } from '../../domain/topics.ts';
import { known } from '../import/reading.ts';
import { newAttributes } from './attributes.ts';
import { uuidOf } from './identifiers.ts';
import { ACCESS_WORDS, ATTENDANCE_WORDS } from './vocabulary.ts';

type Location = NonNullable<Activity['location']>;

/** Positions of these may be shown as a pin; of others they are the middle of an area that is too wide for one. */
const PINNED: readonly Location['precision'][] = ['exact', 'postcode', 'area'];

/** The place of an activity that may be told to everybody; absent where there is none, or it is private. */
export const publicLocation = ({ location }: Activity): Location | undefined =>
	location === undefined || location.hidden ? undefined : location;

/**
 * Where an activity takes place, as HSDS writes it: its place, unless that is private, and a virtual one where it is
 * online. `towns` are names, in small letters, that count as the `city` of an address that ends with one.
 */
export function writePlaces(activity: Activity, towns: ReadonlySet<string>) {
	const place = publicLocation(activity);
	return [
		...(place === undefined ? [] : [atLocation(activity, writeLocation(activity, place, towns))]),
		...(activity.attendance.includes('online') ? [atLocation(activity, writeOnline(activity))] : [])
	];
}
export type ServiceAtLocation = ReturnType<typeof writePlaces>[number];

export type LocationType = 'physical' | 'virtual';

/** The identifier of an activity at one of its places, of which it has one of each type at most. */
export const placeIdOf = (activity: Activity, type: LocationType): string =>
	uuidOf('service_at_location', activity.id, type);

const atLocation = <Place extends { id: string; location_type: LocationType }>(
	activity: Activity,
	location: Place
) => ({
	id: placeIdOf(activity, location.location_type),
	service_id: uuidOf('service', activity.id),
	location_id: location.id,
	location
});

const writeOnline = (activity: Activity) => ({
	id: uuidOf('location', activity.id, 'online'),
	location_type: 'virtual' as const,
	name: ATTENDANCE_WORDS.online
});

function writeLocation(activity: Activity, place: Location, towns: ReadonlySet<string>) {
	const { name, address, postcode, latitude, longitude, precision } = place;
	const facts = ACCESS_FACTS.filter((fact) => activity.accessibility[fact] !== undefined);
	const truths = facts.map((fact) => activity.accessibility[fact]);
	// Two activities at one place share it, unless they say different things of getting in.
	const parts = [name, address, postcode, latitude, longitude, precision, facts, truths];
	const id = uuidOf('location', JSON.stringify(parts));
	const isPinned = PINNED.includes(precision);
	const attributes = newAttributes('location', id);
	attributes.fact(`precision:${precision}`);
	if (!isPinned) attributes.value('roughPosition', describePoint(place));
	const accessibility = facts.map((fact) => ({
		id: uuidOf('accessibility', id, fact),
		location_id: id,
		description: ACCESS_WORDS[fact][activity.accessibility[fact] === true ? 0 : 1]
	}));
	return known({
		id,
		location_type: 'physical' as const,
		name,
		latitude: isPinned ? latitude : undefined,
		longitude: isPinned ? longitude : undefined,
		addresses: address === undefined && !postcode ? undefined : [writeAddress(id, place, towns)],
		accessibility: accessibility.length === 0 ? undefined : accessibility,
		attributes: attributes.list()
	});
}

const describePoint = ({ latitude, longitude }: Location): string | undefined =>
	latitude === undefined || longitude === undefined ? undefined : `${latitude},${longitude}`;

/** HSDS requires every part of an address: what nobody told us is empty, and never made up. */
function writeAddress(locationId: string, place: Location, towns: ReadonlySet<string>) {
	const { address = '', postcode = '' } = place;
	const [, lines = '', last = ''] = /^(.+), ([^,]+)$/s.exec(address) ?? [];
	const endsWithTown = towns.has(last.toLowerCase());
	return {
		id: uuidOf('address', locationId),
		location_id: locationId,
		address_1: endsWithTown ? lines : address,
		city: endsWithTown ? last : '',
		state_province: '',
		postal_code: postcode,
		country: 'GB',
		address_type: 'physical' as const
	};
}
