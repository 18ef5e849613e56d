import { distanceMiles, parsePostcode } from '../geography.ts';
import type { PlaceName, Point, Postcode } from '../geography.ts';
import { findByName, plainNameOf } from './place-names.ts';
import type { NamedPlace } from './place-names.ts';
import { pointInPacks } from './postcode-pack.ts';
import type { PostcodePack } from './postcode-pack.ts';

/** Where a person may search from: what a catalogue has learned, and what was brought in besides. */
export interface Gazetteer {
	/** Centres by postcode, sector and outcode, in their usual spelling. */
	centres: Readonly<Record<string, Point>>;
	places: readonly PlaceName[];
	/** Believed before `centres`. */
	packs?: readonly PostcodePack[];
}

export type PostcodePrecision = 'postcode' | 'sector' | 'outcode';

export type ResolvedPlace =
	| { kind: 'found'; name: string; point: Point; precision: PostcodePrecision | 'place' }
	/** Two or more places that may be meant, at most eight, each with a name that no other of them has. */
	| { kind: 'several'; choices: NamedPlace[] }
	/** A town that is not in the area. */
	| { kind: 'outside'; name: string }
	/** `postcode` is what was read, where it could be one and nobody knows where it is. */
	| { kind: 'unknown'; postcode?: string };

/**
 * Where a postcode is as near as anybody knows: itself, else the middle of its sector, else of its outward code. Absent
 * when not even that is known.
 */
export function placePostcode(
	postcode: Postcode,
	{ centres, packs = [] }: Pick<Gazetteer, 'centres' | 'packs'>
): { point: Point; precision: PostcodePrecision } | undefined {
	for (const precision of ['postcode', 'sector', 'outcode'] as const) {
		const key = postcode[precision];
		if (key === undefined) continue;
		const learned = Object.hasOwn(centres, key) ? centres[key] : undefined;
		const point = pointInPacks(packs, postcode, precision) ?? learned;
		if (point) return { point, precision };
	}
	return undefined;
}

/**
 * Where the words of a person are: a postcode (also at the end of an address), else a place by its name. Names are read
 * as `findByName` says; where a name stands for several places each comes with its district.
 */
export function resolvePlace(text: string, gazetteer: Gazetteer): ResolvedPlace {
	const postcode = parsePostcode(text) ?? parsePostcode(lastTwoWords(text));
	const placed = postcode && placePostcode(postcode, gazetteer);
	if (postcode && placed) return { kind: 'found', name: usual(postcode), ...placed };

	const { packs = [], places } = gazetteer;
	const all = distinct([...places, ...packs.flatMap((pack) => pack.places)]);
	const elsewhere = packs.flatMap((pack) => pack.elsewhere);
	const found = findByName(text, all, elsewhere);
	if (found.kind === 'unknown' && postcode) return { kind: 'unknown', postcode: usual(postcode) };
	return found.kind === 'found' ? { ...found, precision: 'place' } : found;
}

const usual = ({ postcode, sector, outcode }: Postcode): string => postcode ?? sector ?? outcode;

/** "12 Foundry Lane, Byker, NE6 1LH" → "NE6 1LH". */
const lastTwoWords = (text: string): string =>
	/[a-z0-9]+ +[a-z0-9]+$/i.exec(text.slice(-40).trim())?.[0] ?? '';

/** Nearer to each other than this, two places of one name are the same place from two sources. */
const SAME_PLACE_MILES = 1;

function distinct(places: readonly PlaceName[]): PlaceName[] {
	const byName = new Map<string, PlaceName[]>();
	for (const place of places) {
		const key = plainNameOf(place);
		const others = byName.get(key) ?? [];
		if (others.some((other) => distanceMiles(other, place) < SAME_PLACE_MILES)) continue;
		byName.set(key, [...others, place]);
	}
	return [...byName.values()].flat();
}
