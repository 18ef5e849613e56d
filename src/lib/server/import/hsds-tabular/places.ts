import { lineOf, truthOf } from '../raw.ts';
import type { Raw } from '../raw.ts';
import type { Suspicious } from '../reading.ts';
import { idOf, listOf } from './find-rows.ts';
import type { Find } from './find-rows.ts';

/** A place of one service, with what holds for that service there. */
export interface Place {
	/** The row of `service_at_location`, where there is one. */
	at: Raw;
	id: string | undefined;
	location: Raw;
	locationId: string | undefined;
}

/**
 * The places of a service: those that `service_at_location` gives it (HSDS 2 and 3), those it names itself and those
 * that name it (HSDS 1). A place that is not there is told, and the service goes on without it.
 */
export function placesOf(
	service: Raw,
	id: string | undefined,
	find: Find,
	suspicious: Suspicious[]
): Place[] {
	const links = [
		...find('serviceAtLocations', 'service_id', id).map((at) => ({ at, to: at['location_id'] })),
		...idsIn(service['location_id'], find).map((to) => ({ at: {}, to }))
	];
	const linked = links.flatMap(({ at, to }): Place[] => {
		const [location] = find('locations', 'id', to);
		if (location === undefined) {
			suspicious.push(notThere('location', to));
			return [];
		}
		return [placeAt(location, at, find)];
	});
	const naming = find('locations', 'service_id', id).map((location) => placeAt(location, {}, find));
	const seen = new Set<string>();
	return [...linked, ...naming].filter(({ id: own, locationId }) => {
		const key = JSON.stringify([own, locationId]);
		const isNew = !seen.has(key) && !(own === undefined && seen.has(`at ${locationId ?? ''}`));
		seen.add(key).add(`at ${locationId ?? ''}`);
		return isNew;
	});
}

/** Some exports list several ids in one cell; an id of its own may hold a comma, too. */
const idsIn = (value: unknown, find: Find): unknown[] =>
	find('locations', 'id', value).length > 0 ? [value] : listOf(value);

function placeAt(row: Raw, at: Raw, find: Find): Place {
	const id = idOf('locations', row);
	const addresses = find('addresses', 'location_id', id);
	const own = 'address_1' in row || 'postal_code' in row ? [row] : [];
	const accessibility = [
		...find('accessibility', 'location_id', id),
		...listOf(row['accessibility']).map((words) => ({ description: words.replaceAll('_', ' ') }))
	];
	const isVirtual = truthOf(row['virtual']) === true;
	return {
		at,
		id: idOf('serviceAtLocations', at),
		locationId: id,
		location: {
			...row,
			...(id === undefined ? {} : { id }),
			...(isVirtual ? { location_type: 'virtual' } : {}),
			addresses: (addresses.length > 0 ? addresses : own).map(readableAddress),
			accessibility
		}
	};
}

/** HSDS 1 exports write the first line as `address` or `street`, and the postcode as `zip`, now and then. */
const readableAddress = (row: Raw): Raw => ({
	...row,
	address_1: row['address_1'] ?? row['address'] ?? row['street'],
	postal_code: row['postal_code'] ?? row['postcode'] ?? row['zip']
});

/** A row that another one points at, and that the directory does not have. */
export const notThere = (kind: string, id: unknown): Suspicious => ({
	field: kind,
	why: `its ${kind} "${lineOf(id, 60) ?? ''}" is not in the directory`,
	do: `add that ${kind}, or correct the id`
});
