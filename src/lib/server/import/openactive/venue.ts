import type { Activity } from '../../../domain/activity.ts';
import { readPlace } from '../place.ts';
import { postcodeIn } from '../postcode-in-words.ts';
import { isPlaceHidden } from '../publication.ts';
import { isRaw, lineOf, rawList, rawOrEmpty } from '../raw.ts';
import type { Raw } from '../raw.ts';
import type { Notes } from '../reading.ts';
import { typeOf } from './rpde.ts';

/**
 * The place of an opportunity, and the contacts of who runs it and of the place, in the shape `readContact` reads. The
 * address may be an object, one line, or only that of the place around it.
 */
export function readVenue(
	data: Raw,
	notes: Notes
): { location: Activity['location']; contact: Raw } {
	const places = rawList(data['location']).filter((place) => typeOf(place) !== 'VirtualLocation');
	const place = places[0] ?? namedPlace(data['location']);
	const around = rawOrEmpty(place?.['containedInPlace']);
	const given = place?.['address'] ?? around['address'];
	const geo = [place?.['geo'], around['geo'], place].filter(isRaw).find(hasPoint) ?? {};
	const address = addressOf(given);
	const location =
		place &&
		readPlace(
			{
				name: place['name'] ?? around['name'],
				address: address.lines,
				postcode: address.postcode,
				latitude: geo['latitude'],
				longitude: geo['longitude'],
				hidden: isPlaceHidden(data, place, rawOrEmpty(given))
			},
			notes
		);
	return { location, contact: contactOf(data, place) };
}

/** Some old feeds write only the name of a place. */
function namedPlace(location: unknown): Raw | undefined {
	const name = lineOf(location, 200);
	return name === undefined || /^https?:/i.test(name) ? undefined : { name };
}

const hasPoint = ({ latitude, longitude }: Raw): boolean => latitude != null && longitude != null;

function addressOf(given: unknown): { lines: unknown[]; postcode: unknown } {
	if (isRaw(given)) {
		const { streetAddress, addressLocality, addressRegion, postalCode } = given;
		const street = lineOf(streetAddress, 300)?.replace(/^[\s,]+/, '');
		return { lines: [street, addressLocality, addressRegion], postcode: postalCode };
	}
	const { postcode, rest } = postcodeIn(lineOf(given, 500) ?? '');
	return { lines: rest.split(','), postcode };
}

function contactOf(data: Raw, place: Raw | undefined): Raw {
	const organizer = rawOrEmpty(rawList(data['organizer'] ?? data['provider'])[0]);
	const isPerson = typeOf(organizer) === 'Person';
	const numbers = [isPerson ? undefined : organizer['telephone'], place?.['telephone']];
	return {
		phones: numbers.map((number) => ({ number })),
		email: isPerson ? undefined : organizer['email']
	};
}
