import { lineOf } from '../raw.ts';
import type { Raw } from '../raw.ts';
import type { Suspicious } from '../reading.ts';
import type { Find } from './find-rows.ts';
import type { Kind } from './kinds.ts';
import type { Place } from './places.ts';

/** The times of a service: its own, and those it has at each of its places. */
export interface Times {
	own: Raw[];
	at: ReadonlyMap<Place, Raw[]>;
}

/**
 * Shares the `schedules` or `holidays` of a service among its places. One that names a place of the service is for that
 * place; the others are for all. Only a service without any takes over the opening hours of its places, and says so.
 */
export function timesOf(
	kind: Extract<Kind, 'schedules' | 'holidays'>,
	id: string | undefined,
	places: readonly Place[],
	find: Find,
	suspicious: Suspicious[]
): Times {
	const atPlaces = places.flatMap((place) => find(kind, 'service_at_location_id', place.id));
	const rows = new Set([...find(kind, 'service_id', id), ...atPlaces]);
	const own: Raw[] = [];
	const at = new Map<Place, Raw[]>();
	const share = (place: Place | undefined, row: Raw) => {
		if (place === undefined) own.push(readable(row));
		else at.set(place, [...(at.get(place) ?? []), readable(row)]);
	};
	for (const row of rows) share(placeNamedIn(row, places), row);
	if (rows.size > 0) return { own, at };
	for (const place of places) {
		const hours = find(kind, 'location_id', place.locationId);
		for (const row of hours.filter((each) => each['service_id'] === undefined)) share(place, row);
	}
	if (at.size > 0 && kind === 'schedules') suspicious.push(HOURS_OF_THE_PLACE);
	return { own, at };
}

const HOURS_OF_THE_PLACE: Suspicious = {
	field: 'schedules',
	why: 'it has no times of its own, so it shows the opening hours of its place',
	do: 'give the service its own times'
};

function placeNamedIn(row: Raw, places: readonly Place[]): Place | undefined {
	const link = lineOf(row['service_at_location_id'], 500);
	const location = lineOf(row['location_id'], 500);
	return (
		places.find(({ id }) => id !== undefined && id === link) ??
		places.find(({ locationId }) => locationId !== undefined && locationId === location)
	);
}

/** HSDS 1 kept the words a schedule was read from beside it. */
const readable = (row: Raw): Raw =>
	row['description'] === undefined && row['original_text'] !== undefined
		? { ...row, description: row['original_text'] }
		: row;
