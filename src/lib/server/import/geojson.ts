import { osmHoursInWords } from './osm-hours.ts';
import { isRaw, lineOf, rawList, rawOrEmpty, textOf } from './raw.ts';
import type { Raw } from './raw.ts';
import type { RawRecord } from './reading.ts';
import type { JsonShape } from './shapes.ts';
import { spreadsheet } from './spreadsheet/spreadsheet.ts';
import { tableOfJson } from './tables/flatten.ts';

/**
 * GeoJSON (RFC 7946): each feature is a row of anyone's spreadsheet, whose columns are its properties, placed by its
 * geometry. Tags of OpenStreetMap are put into the words of a sheet first.
 */
export const geoJson: JsonShape = {
	format: 'geojson',
	recognises: (document) => isFeatures(document) || listsFeatures(document),
	records: recordsIn,
	adapter: spreadsheet.adapter
};

const isFeatures = (document: unknown): boolean =>
	isRaw(document) &&
	((document['type'] === 'FeatureCollection' && Array.isArray(document['features'])) ||
		(document['type'] === 'Feature' && 'geometry' in document));

const listsFeatures = (document: unknown): boolean =>
	Array.isArray(document) && document.length > 0 && document.slice(0, 20).every(isFeatures);

function recordsIn(document: unknown): Iterable<RawRecord> {
	const rows: Raw[] = [];
	for (const each of rawList(document)) {
		const isOnGrid = ON_GRID.test(nameOfSystem(each));
		const features = Array.isArray(each['features']) ? rawList(each['features']) : [each];
		for (const feature of features) rows.push(rowOf(feature, isOnGrid));
	}
	const table = tableOfJson('features', rows);
	return table === undefined ? [] : spreadsheet.records([table]);
}

/** Older files name another system than degrees; the British national grid is the one met here. */
const ON_GRID = /\b27700$/;
const nameOfSystem = (document: Raw): string =>
	lineOf(rawOrEmpty(rawOrEmpty(document['crs'])['properties'])['name'], 200) ?? '';

/** Columns that the geometry says better. */
const POSITION = /^(lat|latitude|lon|lng|long|longitude|x|y|easting|northing|geometry)$/i;

function rowOf(feature: Raw, isOnGrid: boolean): Raw {
	const properties = rawOrEmpty(feature['properties']);
	const kept = Object.entries(withWordsForTags(properties)).filter(([key]) => !POSITION.test(key));
	const id = lineOf(feature['id'] ?? properties['@id'] ?? properties['id'], 500);
	const [x, y] = pointOf(rawOrEmpty(feature['geometry'])) ?? [];
	const position = isOnGrid ? { easting: x, northing: y } : { latitude: y, longitude: x };
	return { ...(Object.fromEntries(kept) as Raw), id, ...position };
}

/** In degrees: larger than this is an area, of which the middle is no door. About 200 metres. */
const BUILDING = 0.002;
const MOST_POINTS = 10_000;

/** Longitude and latitude of a point, or the middle of the box around anything else, told roughly if that is large. */
function pointOf(geometry: Raw): [number, number] | undefined {
	const points = pointsIn(geometry['coordinates']);
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	if (points.length === 0) return undefined;
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [low, high] = [Math.min(...ys), Math.max(...ys)];
	const middle: [number, number] = [(left + right) / 2, (low + high) / 2];
	const isDegrees = Math.abs(high) <= 180;
	const isArea = isDegrees && Math.max(right - left, high - low) > BUILDING;
	// Two decimals are how a rough position is told from an exact one (place.ts).
	return isArea ? [Number(middle[0].toFixed(2)), Number(middle[1].toFixed(2))] : middle;
}

function pointsIn(coordinates: unknown, depth = 0): [number, number][] {
	if (!Array.isArray(coordinates) || depth > 4) return [];
	const [x, y] = coordinates as unknown[];
	if (typeof x === 'number' && typeof y === 'number') return [[x, y]];
	return (coordinates as unknown[])
		.slice(0, MOST_POINTS)
		.flatMap((each) => pointsIn(each, depth + 1))
		.slice(0, MOST_POINTS);
}

/** What the tags of OpenStreetMap are called on a sheet. https://wiki.openstreetmap.org/wiki/Map_features */
const TAGS: Record<string, string> = {
	'addr:city': 'town',
	'addr:postcode': 'postcode',
	'contact:phone': 'phone',
	'contact:email': 'email',
	'contact:website': 'website',
	'operator:website': 'organisation website',
	operator: 'organisation'
};
const KINDS = ['amenity', 'leisure', 'club', 'social_facility', 'sport', 'community_centre'];
const ADDRESS = ['housename', 'housenumber', 'street', 'place', 'suburb'].map(
	(part) => `addr:${part}`
);
const IS_TAGGED = /^(addr|contact):|^opening_hours$|^wheelchair$/;

function withWordsForTags(properties: Raw): Raw {
	const tags = rawOrEmpty(properties['tags']);
	const all = { ...properties, ...tags };
	if (!Object.keys(all).some((key) => IS_TAGGED.test(key))) return properties;
	const used = new Set([...Object.keys(TAGS), ...KINDS, ...ADDRESS, ...FACTS, 'tags', '@id']);
	const rest = Object.entries(all).filter(([key]) => !used.has(key) && !key.startsWith('addr:'));
	const renamed = Object.entries(TAGS).flatMap(([tag, column]) =>
		all[tag] === undefined ? [] : [[column, all[tag]]]
	);
	const words = (keys: readonly string[], mark: string) =>
		keys.flatMap((key) => textOf(all[key]) ?? []).join(mark);
	const hours = textOf(all['opening_hours']);
	return {
		...(Object.fromEntries([...rest, ...renamed]) as Raw),
		address: [
			...['addr:housename'].flatMap((key) => textOf(all[key]) ?? []),
			words(['addr:housenumber', 'addr:street'], ' '),
			words(['addr:place', 'addr:suburb'], ', ')
		]
			.filter((line) => line !== '')
			.join(', '),
		keywords: words(KINDS, '; ').replaceAll('_', ' '),
		when: hours === undefined ? '' : (osmHoursInWords(hours) ?? hours),
		'step free': plainYes(all['wheelchair']),
		'accessible toilet': plainYes(all['toilets:wheelchair']),
		free: all['fee'] === 'no' ? 'yes' : ''
	};
}
const FACTS = ['opening_hours', 'wheelchair', 'toilets:wheelchair', 'fee'];

/** "limited" is neither. */
const plainYes = (value: unknown): string => (value === 'yes' || value === 'no' ? value : '');
