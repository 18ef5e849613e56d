import { connectSqlite } from '../database.ts';
import { openMbtiles } from './mbtiles.ts';
import { packTiles } from './pack.ts';
import type { Packed } from './pack.ts';

/**
 * An invented town as MBTiles, in the layers of OpenMapTiles, such as tilemaker writes them: a river, a park, two roads
 * and a place name, the same in every tile. Round Newcastle, where the demonstration is.
 */
export const TOWN = { west: -1.75, south: 54.9, east: -1.45, north: 55.05 };
const NAME = 'Smalltown';

/** Protocol Buffers, as much of it as vector tiles need: a field is a number of its own and a number, text or bytes. */
type Field = readonly [number, number | string | readonly number[] | Buffer];

function varint(value: number): number[] {
	return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)];
}
function message(...fields: readonly Field[]): Buffer {
	const parts = fields.map(([field, value]) => {
		if (typeof value === 'number') return Buffer.from([...varint(field << 3), ...varint(value)]);
		const bytes =
			typeof value === 'string' || Buffer.isBuffer(value)
				? Buffer.from(value)
				: Buffer.from(value.flatMap(varint));
		return Buffer.concat([
			Buffer.from([...varint((field << 3) | 2), ...varint(bytes.length)]),
			bytes
		]);
	});
	return Buffer.concat(parts);
}

type Shape = 'point' | 'line' | 'area';
const TYPES: Record<Shape, number> = { point: 1, line: 2, area: 3 };
const zigzag = (value: number) => (value << 1) ^ (value >> 31);

/** Move to the first corner, a line to each of the others, and round again for an area: corners in 4096ths of a tile. */
function commands(shape: Shape, corners: readonly (readonly [number, number])[]): number[] {
	const steps = corners.map(([x, y], at) => {
		const [fromX, fromY] = corners[at - 1] ?? [0, 0];
		return [zigzag(x - fromX), zigzag(y - fromY)];
	});
	const [first = [], ...others] = steps;
	const lines = others.length > 0 ? [(others.length << 3) | 2, ...others.flat()] : [];
	return [(1 << 3) | 1, ...first, ...lines, ...(shape === 'area' ? [(1 << 3) | 7] : [])];
}

type Feature = readonly [Shape, Record<string, string>, ...(readonly [number, number])[]];
function layer(name: string, ...features: readonly Feature[]): Field {
	const properties = features.map(([, each]) => Object.entries(each));
	const keys = [...new Set(properties.flat().map(([key]) => key))];
	const values = [...new Set(properties.flat().map(([, value]) => value))];
	const fields = features.map(([shape, , ...corners], at): Field => {
		const tags = (properties[at] ?? []).flatMap(([key, value]) => [
			keys.indexOf(key),
			values.indexOf(value)
		]);
		return [2, message([2, tags], [3, TYPES[shape]], [4, commands(shape, corners)])];
	});
	const named = keys.map((key): Field => [3, key]);
	const valued = values.map((value): Field => [4, message([1, value])]);
	return [3, message([15, 2], [1, name], ...fields, ...named, ...valued, [5, 4096])];
}

/** One tile of the town. */
export const TOWN_TILE = message(
	layer('water', ['area', { class: 'river' }, [0, 2600], [4096, 2200], [4096, 2700], [0, 3100]]),
	layer('park', ['area', { class: 'park' }, [400, 400], [1500, 400], [1500, 1500], [400, 1500]]),
	layer(
		'transportation',
		['line', { class: 'primary' }, [0, 1000], [4096, 1800]],
		['line', { class: 'minor' }, [1000, 0], [1600, 4096]]
	),
	layer('place', ['point', { class: 'town', name: NAME }, [2048, 1500]])
);

const column = (longitude: number, zoom: number) =>
	Math.floor(((longitude + 180) / 360) * 2 ** zoom);
function row(latitude: number, zoom: number): number {
	const radians = (latitude * Math.PI) / 180;
	return Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** zoom);
}

export interface SmallTown {
	format?: string;
	minZoom?: number;
	maxZoom?: number;
	metadata?: Record<string, string>;
	tileAt?: (z: number, x: number, y: number) => Buffer;
}

/** Writes it as an MBTiles file; gives where its tiles are, rows from the north. */
export function writeSmallTown(file: string, town: SmallTown = {}): [number, number, number][] {
	const { format = 'pbf', minZoom = 9, maxZoom = 13, metadata = {} } = town;
	const tileAt = town.tileAt ?? (() => TOWN_TILE);
	const database = connectSqlite(file);
	const run = (sql: string, ...values: unknown[]) => void database.prepare(sql).run(values);
	run('CREATE TABLE metadata (name text, value text)');
	run(
		'CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)'
	);
	const said = {
		name: NAME,
		format,
		bounds: [TOWN.west, TOWN.south, TOWN.east, TOWN.north].join(),
		attribution: 'Invented',
		json: '{"vector_layers":[{"id":"water","fields":{}}]}',
		...metadata
	};
	for (const entry of Object.entries(said)) run('INSERT INTO metadata VALUES (?, ?)', ...entry);
	const places: [number, number, number][] = [];
	run('BEGIN');
	for (let z = minZoom; z <= maxZoom; z += 1)
		for (let x = column(TOWN.west, z); x <= column(TOWN.east, z); x += 1)
			for (let y = row(TOWN.north, z); y <= row(TOWN.south, z); y += 1) {
				run('INSERT INTO tiles VALUES (?, ?, ?, ?)', z, x, 2 ** z - 1 - y, tileAt(z, x, y));
				places.push([z, x, y]);
			}
	run('COMMIT');
	database.close();
	return places;
}

/** Packs an MBTiles file that is one. */
export function packFile(from: string, to: string): Packed | string {
	const set = openMbtiles(from);
	if (!set) throw new Error(`${from} is no MBTiles file`);
	const packed = packTiles(set, to);
	set.close();
	return packed;
}
