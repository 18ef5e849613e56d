import type { PlaceName, Point, Postcode } from '../geography.ts';

/**
 * Where the postcodes and places of an area are, small enough to be kept on a phone. A large area is several packs, which
 * together are one. Written down in docs/formats.md: phones keep it, so what a key means never changes.
 *
 * Points are numbered on a grid of 0.0001 degrees (11 m north to south, about 6 m east to west). A row of numbers is
 * text, five bits a character, the sixth saying that the number goes on; a number that can be negative is doubled, less
 * one where it is:
 *
 *     sectors  "NE6 1"  →  latitude longitude of its centre
 *                          then for each postcode, in order of its last two letters:
 *                          letters passed over · latitude and longitude less those before
 *     outcodes "NE6"    →  latitude longitude of its centre
 */
export interface PostcodePack {
	version: 1;
	outcodes: Record<string, string>;
	sectors: Record<string, string>;
	places: PlaceName[];
	/** Names of towns outside the area, so that it can be said that they are. */
	elsewhere: string[];
	/** Whom to thank for what. */
	attributions: { postcodes?: string; places?: string };
}

/** One postcode of a sector: its last two letters, and where it is. */
export interface Unit {
	letters: string;
	point: Point;
}

const STEPS_A_DEGREE = 10_000;
const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The letters that an inward code may hold (BS 7666), from which a unit has its number. */
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

/** The point of a postcode, a sector or an outward code in these packs, to a grid of about 10 m; absent if unknown. */
export function pointInPacks(
	packs: readonly PostcodePack[],
	{ postcode, sector, outcode }: Postcode,
	precision: 'postcode' | 'sector' | 'outcode'
): Point | undefined {
	for (const { outcodes, sectors } of packs) {
		const row = precision === 'outcode' ? own(outcodes, outcode) : own(sectors, sector);
		if (row === undefined) continue;
		if (precision !== 'postcode') return pointOf(numbersOf(row));
		return decodeSector(row).units.find(({ letters }) => postcode?.endsWith(letters))?.point;
	}
	return undefined;
}

const own = (rows: Readonly<Record<string, string>>, key: string | undefined) =>
	key !== undefined && Object.hasOwn(rows, key) ? rows[key] : undefined;

/** A point as a pack holds it. */
export const encodePoint = (point: Point): string => {
	const [latitude, longitude] = stepsOf(point);
	return signed(latitude) + signed(longitude);
};

/** A sector as a pack holds it. Units of the same letters count once, the first of them. */
export function encodeSector(centre: Point, units: readonly Unit[]): string {
	let row = encodePoint(centre);
	let next = 0;
	let [latitude, longitude] = stepsOf(centre);
	const numbered = units.map(({ letters, point }) => ({ number: numberOf(letters), point }));
	for (const { number, point } of numbered.sort((a, b) => a.number - b.number)) {
		if (number < next) continue;
		const [north, east] = stepsOf(point);
		row += unsigned(number - next) + signed(north - latitude) + signed(east - longitude);
		[next, latitude, longitude] = [number + 1, north, east];
	}
	return row;
}

/** What `encodeSector` wrote; of a row that ends too soon, whatever is whole. */
export function decodeSector(row: string): { centre: Point; units: Unit[] } {
	const numbers = numbersOf(row);
	const centre = pointOf(numbers);
	let [latitude, longitude] = stepsOf(centre);
	let number = 0;
	const units: Unit[] = [];
	for (let at = 2; at + 2 < numbers.length; at += 3) {
		number += numbers[at] ?? 0;
		latitude += plusMinus(numbers[at + 1] ?? 0);
		longitude += plusMinus(numbers[at + 2] ?? 0);
		units.push({ letters: lettersOf(number), point: pointAt(latitude, longitude) });
		number += 1;
	}
	return { centre, units };
}

const stepsOf = ({ latitude, longitude }: Point): [number, number] => [
	Math.round(latitude * STEPS_A_DEGREE),
	Math.round(longitude * STEPS_A_DEGREE)
];
const pointAt = (latitude: number, longitude: number): Point => ({
	latitude: latitude / STEPS_A_DEGREE,
	longitude: longitude / STEPS_A_DEGREE
});
const pointOf = ([latitude = 0, longitude = 0]: readonly number[]): Point =>
	pointAt(plusMinus(latitude), plusMinus(longitude));

const numberOf = (letters: string): number =>
	LETTERS.indexOf(letters.charAt(0)) * LETTERS.length + LETTERS.indexOf(letters.charAt(1));
const lettersOf = (number: number): string =>
	LETTERS.charAt(Math.floor(number / LETTERS.length)) + LETTERS.charAt(number % LETTERS.length);

const plusMinus = (number: number): number => (number % 2 === 0 ? number / 2 : -(number + 1) / 2);
const signed = (number: number): string => unsigned(number < 0 ? -2 * number - 1 : 2 * number);
function unsigned(number: number): string {
	let text = '';
	let rest = number;
	while (rest > 31) {
		text += CHARACTERS.charAt(32 + (rest & 31));
		rest >>= 5;
	}
	return text + CHARACTERS.charAt(rest);
}

function numbersOf(row: string): number[] {
	const numbers: number[] = [];
	let number = 0;
	let place = 1;
	for (const character of row) {
		const bits = CHARACTERS.indexOf(character);
		number += (bits & 31) * place;
		place *= 32;
		if (bits >= 32) continue;
		numbers.push(number);
		[number, place] = [0, 1];
	}
	return numbers;
}
