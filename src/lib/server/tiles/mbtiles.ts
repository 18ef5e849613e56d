import { existsSync } from 'node:fs';
import { connectSqlite } from '../database.ts';

/** One tile of a set: its zoom, its column from the west and its row from the north. */
export interface TilePlace {
	z: number;
	x: number;
	y: number;
}

/** A set of tiles that can be packed. */
export interface TileSet {
	/** What its maker says of it: `name`, `format`, `bounds`, `attribution`, and for vector tiles `json`. */
	metadata: Readonly<Record<string, string>>;
	places(): Iterable<TilePlace>;
	/** The bytes of a tile that `places` named. */
	tile(place: TilePlace): Uint8Array;
	close(): void;
}

/** Rows are counted from the south in MBTiles (TMS), from the north everywhere else. */
const turned = (z: number, row: number): number => 2 ** z - 1 - row;

/**
 * Opens an MBTiles file (specification 1.3: SQLite with the tables `metadata` and `tiles`) to read. `undefined` where
 * there is no such file or it is no MBTiles; nothing is ever written to it.
 */
export function openMbtiles(file: string): TileSet | undefined {
	if (!existsSync(file)) return undefined;
	const database = connectSqlite(file);
	try {
		const rows = database.prepare('SELECT name, value FROM metadata').all([]);
		const one = database.prepare(
			'SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?'
		);
		const all = database.prepare('SELECT zoom_level z, tile_column x, tile_row y FROM tiles');
		return {
			metadata: Object.fromEntries(
				(rows as { name: string; value: unknown }[]).map(({ name, value }) => [name, String(value)])
			),
			*places() {
				for (const place of all.iterate([]) as IterableIterator<TilePlace>)
					yield { ...place, y: turned(place.z, place.y) };
			},
			tile({ z, x, y }) {
				const [row] = one.all([z, x, turned(z, y)]) as { tile_data: Uint8Array }[];
				if (!row) throw new Error(`tile ${z}/${x}/${y} is gone from the file`);
				return row.tile_data;
			},
			close: () => database.close()
		};
	} catch {
		database.close();
		return undefined;
	}
}
