import proj4 from 'proj4';
import { parsePostcode } from '../../../../domain/geography.ts';
import type { Said } from '../rows/said.ts';

/** The cells of our template that say where something is. */
export interface PlaceCells {
	venue?: string;
	address?: string;
	postcode?: string;
	latitude?: string;
	longitude?: string;
	'hide address'?: string;
}

/** A place that nobody is to find out, said where its address would stand. */
const SECRET =
	/\b(confidential|undisclosed|withheld|secret|private address|(not|never|cannot|can't) (to )?(be )?(disclosed?|published?|public|given|shared))\b/i;
/** Not a place but a way of joining in. */
export const NO_PLACE =
	/^(?:(?:held |meets? |via |by |on |over )*(?:on-?line|virtual(?:ly)?|zoom|(?:microsoft )?teams|(?:the )?(?:tele)?phone|remote(?:ly)?|video call|home visits?|n\/a)[\s,/&-]*(?:and|or|only|meeting|session)?[\s,/&-]*)+$/i;
const POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b/gi;

/** The place that a row says, in the cells of our template; nothing where it says none. */
export function placeCells(said: Said): PlaceCells {
	const texts = [said.venue, said.address, said.town, said.county].map((cells) =>
		(cells ?? []).filter((cell) => !NO_PLACE.test(cell))
	);
	const all = [...texts.flat(), ...(said.postcode ?? [])];
	const isSecret = all.some((text) => SECRET.test(text));
	if (isSecret || said['hide address'] !== undefined)
		return { 'hide address': said['hide address']?.[0] ?? 'yes' };
	const [venues = [], ...rest] = texts;
	const given = said.postcode?.[0];
	const found = lastPostcode(all);
	// What is not a British postcode is still a part of the address.
	const isForeign = given !== undefined && !/^[A-Z]{1,2}\d/i.test(given.trim());
	const lines = [
		...rest.flat().map((line) => onOneLine(line, found)),
		...(isForeign ? [given] : [])
	];
	return withoutEmpty({
		venue: venues.map((venue) => onOneLine(venue, found)).join(', '),
		address: [...new Set(lines.filter((line) => line !== ''))].join(', '),
		postcode: isForeign ? found : (given ?? found),
		...positionOf(said)
	});
}

function lastPostcode(texts: readonly string[]): string | undefined {
	return texts
		.flatMap((text) => [...text.slice(0, 500).matchAll(POSTCODE)].map(([whole]) => whole))
		.filter((whole) => parsePostcode(whole)?.postcode !== undefined)
		.at(-1);
}

/** "Unit 4,\nQuayside\nNE1 3DX" → "Unit 4, Quayside", since the postcode stands by itself. */
const onOneLine = (text: string, postcode: string | undefined): string =>
	(postcode === undefined ? text : text.replace(postcode, ''))
		.split(/\s*[\n,]\s*/)
		.map((part) => part.trim())
		.filter((part) => part !== '' && part !== '.')
		.join(', ');

/** OSGB36 / British National Grid, by the seven-parameter shift to WGS 84: right to about five metres. */
const BRITISH_GRID =
	'+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';
const toWgs84 = proj4(BRITISH_GRID, 'WGS84');

function positionOf(said: Said): Pick<PlaceCells, 'latitude' | 'longitude'> {
	const [latitude, longitude] = [said.latitude?.[0], said.longitude?.[0]];
	if (latitude !== undefined || longitude !== undefined)
		return { ...withoutEmpty({ latitude, longitude }) };
	const [first, second] = (said.position?.[0] ?? '').match(/-?\d+\.\d+/g)?.map(Number) ?? [];
	if (first !== undefined && second !== undefined) {
		const isLongitudeFirst = second >= 49 && second <= 61 && first >= -9 && first <= 2.5;
		return isLongitudeFirst ? degrees(second, first) : degrees(first, second);
	}
	const [easting, northing] = [said.easting?.[0], said.northing?.[0]].map((text) =>
		Number(text ?? '')
	);
	const isOnGrid =
		easting && northing && easting > 0 && easting < 700_000 && northing > 0 && northing < 1_300_000;
	if (!isOnGrid) return {};
	const [east = 0, north = 0] = toWgs84.forward([easting, northing]);
	return degrees(north, east);
}

const degrees = (latitude: number, longitude: number): { latitude: string; longitude: string } => ({
	latitude: latitude.toFixed(6),
	longitude: longitude.toFixed(6)
});

const withoutEmpty = (cells: {
	[Key in keyof PlaceCells]: PlaceCells[Key] | undefined;
}): PlaceCells =>
	Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== undefined && text !== ''));
