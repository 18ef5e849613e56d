import { parsePostcode, withinUnitedKingdom } from '../../domain/geography.ts';
import type { PlaceName, Point, Postcode } from '../../domain/geography.ts';
import { fromNationalGrid } from './national-grid.ts';

/** What one row of a table came to. */
export type RowOf =
	| { kind: 'postcode'; postcode: Required<Postcode>; point: Point }
	| { kind: 'place'; place: PlaceName; isTown: boolean }
	/** A postcode that is no longer in use, that nobody gave a position, or that is none; or something else altogether. */
	| { kind: 'ended' | 'without position' | 'not a postcode' | 'other' };

/** How the rows of one kind of table are read. */
export interface RowReader {
	of: 'postcodes' | 'places';
	/** Whether the first line is names of columns and not a row. */
	hasHeader: boolean;
	read: (cells: readonly string[]) => RowOf;
}

/**
 * The reader for a table with this first line, or `undefined` for a table of another kind. Known are the ONS's NSPL and
 * ONSPD, whose columns are matched by name because their order and some of their names change with the year; any other
 * table with a postcode and a position; Code-Point Open and OS Open Names, which have no header; and a table of place
 * names with a position.
 */
export function readerFor(first: readonly string[]): RowReader | undefined {
	const names = first.map((name) => name.trim().toLowerCase());
	return (
		openNames(first, names) ?? codePointOpen(first) ?? postcodeTable(names) ?? placeTable(names)
	);
}

type Cells = readonly string[];
const columnIn = (names: Cells, ...known: string[]): number | undefined => {
	const at = known.map((name) => names.indexOf(name)).find((index) => index >= 0);
	return at;
};
const textAt = (cells: Cells, at: number | undefined): string =>
	at === undefined ? '' : (cells[at] ?? '').trim();
const numberAt = (cells: Cells, at: number | undefined): number => {
	const text = textAt(cells, at);
	return text === '' ? NaN : Number(text);
};

/** Reads a position from two columns; absent where they hold none, such as the ONS's latitude 99.999999 for "none". */
function positionReader(names: Cells): ((cells: Cells) => Point | undefined) | undefined {
	const latitude = columnIn(names, 'lat', 'latitude');
	const longitude = columnIn(names, 'long', 'longitude', 'lon', 'lng');
	if (latitude === undefined || longitude === undefined) return undefined;
	return (cells) =>
		believable({ latitude: numberAt(cells, latitude), longitude: numberAt(cells, longitude) });
}

const believable = (point: Point): Point | undefined =>
	withinUnitedKingdom(point) ? point : undefined;

const gridPoint = (eastings: number, northings: number): Point | undefined =>
	eastings > 0 && northings > 0 ? believable(fromNationalGrid(eastings, northings)) : undefined;

function postcodeRow(text: string, point: Point | undefined): RowOf {
	const { postcode, sector, outcode } = parsePostcode(text) ?? {};
	if (!postcode || !sector || !outcode) return { kind: 'not a postcode' };
	if (!point) return { kind: 'without position' };
	return { kind: 'postcode', postcode: { postcode, sector, outcode }, point };
}

/** NSPL and ONSPD, before and after the new names of 2025, and other people's cuts of them. */
function postcodeTable(names: Cells): RowReader | undefined {
	const postcode = columnIn(names, 'pcds', 'pcd2', 'pcd8', 'pcd', 'pcd7', 'postcode');
	const ended = columnIn(names, 'doterm');
	const position = positionReader(names);
	if (postcode === undefined || position === undefined) return undefined;
	return {
		of: 'postcodes',
		hasHeader: true,
		read: (cells) =>
			textAt(cells, ended) === ''
				? postcodeRow(textAt(cells, postcode), position(cells))
				: { kind: 'ended' }
	};
}

/** Code-Point Open: no header; postcode, quality, eastings, northings, and codes that are no matter to us. */
function codePointOpen(first: Cells): RowReader | undefined {
	const [postcode = '', quality = '', eastings = '', northings = ''] = first;
	const isNumber = (text: string) => /^\d{1,7}$/.test(text.trim());
	if (parsePostcode(postcode)?.postcode === undefined) return undefined;
	if (![quality, eastings, northings].every(isNumber)) return undefined;
	return {
		of: 'postcodes',
		hasHeader: false,
		read: (cells) =>
			postcodeRow(textAt(cells, 0), gridPoint(numberAt(cells, 2), numberAt(cells, 3)))
	};
}

/** The columns of OS Open Names that we read, and where they stand in its files, which have no header. */
const OPEN_NAMES = {
	name1: 2,
	name2: 4,
	type: 6,
	local_type: 7,
	geometry_x: 8,
	geometry_y: 9,
	postcode_district: 16,
	district_borough: 21,
	county_unitary: 24
} as const;

function openNames(first: Cells, names: Cells): RowReader | undefined {
	const hasHeader = names.includes('name1') && names.includes('local_type');
	if (!hasHeader && !(first.length >= 30 && /^osgb\d+$/i.test(textAt(first, 0)))) return undefined;
	const at = (column: keyof typeof OPEN_NAMES) =>
		hasHeader ? columnIn(names, column) : OPEN_NAMES[column];
	const columns = Object.fromEntries(
		Object.keys(OPEN_NAMES).map((column) => [column, at(column as keyof typeof OPEN_NAMES)])
	) as Record<keyof typeof OPEN_NAMES, number | undefined>;
	return {
		of: 'places',
		hasHeader,
		read(cells) {
			if (textAt(cells, columns.type) !== 'populatedPlace') return { kind: 'other' };
			const point = gridPoint(
				numberAt(cells, columns.geometry_x),
				numberAt(cells, columns.geometry_y)
			);
			return placeRow(point, {
				name: textAt(cells, columns.name1),
				district: textAt(cells, columns.district_borough) || textAt(cells, columns.county_unitary),
				outcode: textAt(cells, columns.postcode_district),
				aliases: textAt(cells, columns.name2),
				type: textAt(cells, columns.local_type)
			});
		}
	};
}

/** A table of place names: name, district, type, latitude and longitude under any of their usual names. */
function placeTable(names: Cells): RowReader | undefined {
	const name = columnIn(names, 'name', 'place');
	const position = positionReader(names);
	if (name === undefined || position === undefined) return undefined;
	const [district, type] = [columnIn(names, 'district'), columnIn(names, 'type')];
	const [outcode, aliases] = [columnIn(names, 'outcode'), columnIn(names, 'aliases')];
	return {
		of: 'places',
		hasHeader: true,
		read: (cells) =>
			placeRow(position(cells), {
				name: textAt(cells, name),
				district: textAt(cells, district),
				outcode: textAt(cells, outcode),
				aliases: textAt(cells, aliases),
				type: textAt(cells, type)
			})
	};
}

const TOWN = /^(city|town|c|t)$/i;
const LONGEST_NAME = 80;

function placeRow(
	point: Point | undefined,
	given: Record<'name' | 'district' | 'outcode' | 'aliases' | 'type', string>
): RowOf {
	const { name, district } = given;
	if (name === '' || name.length > LONGEST_NAME || district.length > LONGEST_NAME)
		return { kind: 'other' };
	if (point === undefined) return { kind: 'without position' };
	const outcode = parsePostcode(given.outcode)?.outcode;
	const aliases = given.aliases
		.split(';')
		.map((alias) => alias.trim())
		.filter(Boolean);
	const place: PlaceName = {
		name,
		...(district === '' ? {} : { district }),
		...point,
		...(outcode === undefined ? {} : { outcode }),
		...(aliases.length === 0 ? {} : { aliases })
	};
	return { kind: 'place', place, isTown: TOWN.test(given.type) };
}
