import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PMTiles } from 'pmtiles';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepMap, spansOf } from '../src/lib/client/keep-map.ts';
import { isAnyMapKept, isMapKept, readTiles, removeKeptMap } from '../src/lib/client/kept-map.ts';
import type { MapShelf } from '../src/lib/client/kept-map.ts';
import { boundsAround } from '../src/lib/domain/geography/drawn-base.ts';
import type { TilesGround } from '../src/lib/domain/geography/ground.ts';
import { bytesOf } from '../src/lib/domain/geography/tile-ranges.ts';
import type { Span } from '../src/lib/domain/geography/tile-ranges.ts';
import { packFile, TOWN, writeSmallTown } from '../src/lib/server/tiles/small-town.fixture.ts';
import { openTileFile } from '../src/lib/server/tiles/tile-file.ts';
import type { TileFile } from '../src/lib/server/tiles/tile-file.ts';

/** The middle of the town: an area that is less than all of it. */
const AREA = boundsAround({ latitude: 54.97, longitude: -1.6 }, 1);
const MIDDLE = [13, 4059, 2592] as const;

let folder: string;
let file: TileFile;
let tiles: TilesGround;
/** What the phone asked its server for since the test began. */
let asked: string[];
let isOnline: boolean;
let pieces: Map<string, Response>;
let quota: number;

/** A phone: one cache, and the line to the server. */
const phone = (): MapShelf => {
	const pathOf = (key: RequestInfo | URL) => new URL(String(key), 'http://localhost').pathname;
	const cache = {
		put: async (key: string, response: Response) => {
			const size = (await response.clone().arrayBuffer()).byteLength;
			if (size > quota) throw new DOMException('full', 'QuotaExceededError');
			pieces.set(pathOf(key), response);
		},
		keys: async () => [...pieces.keys()].map((path) => new Request(`http://localhost${path}`))
	};
	return {
		caches: {
			open: async () => cache as unknown as Cache,
			has: async () => pieces.size > 0,
			match: async (key) => pieces.get(pathOf(key as string))?.clone(),
			delete: async () => {
				const had = pieces.size > 0;
				pieces.clear();
				return had;
			}
		},
		fetch: async (_address, init) => {
			if (!isOnline) throw new TypeError('no network');
			const headers = new Headers(init?.headers);
			asked.push(headers.get('range') ?? 'all');
			return file.respond(new Request('http://localhost/', { headers }));
		},
		estimate: async () => ({ usage: 0, quota })
	};
};
const keep = (spans: readonly Span[], told: number[] = []) =>
	keepMap(file.digest, spans, (part) => told.push(part), phone());
const reader = () => {
	const read = readTiles(file.digest, phone());
	return new PMTiles({
		getKey: () => file.digest,
		getBytes: async (offset, length) => ({ data: await read(offset, length) })
	});
};

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'hereabouts-kept-map-'));
	const tileAt = (z: number, x: number, y: number) =>
		Buffer.from(`${z}/${x}/${y}`.padEnd(900, '.'));
	writeSmallTown(join(folder, 'town.mbtiles'), { format: 'png', tileAt });
	packFile(join(folder, 'town.mbtiles'), join(folder, 'town.pmtiles'));
	const opened = await openTileFile(join(folder, 'town.pmtiles'));
	if (typeof opened === 'string') throw new Error(opened);
	file = opened;
	const { digest, bounds, minZoom: furthest, maxZoom: nearest } = file;
	tiles = { kind: 'tiles', tiles: 'raster', digest, furthest, nearest, bounds, credit: 'Invented' };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
	asked = [];
	isOnline = true;
	pieces = new Map();
	quota = 500 * 2 ** 20;
});

describe('a kept map', () => {
	it('is known in size before any of its tiles is fetched', async () => {
		const spans = await spansOf(tiles, AREA, phone());
		expect(asked).toEqual(['bytes=0-16383']);
		expect(bytesOf(spans)).toBeGreaterThan(16_384);
		expect(bytesOf(spans)).toBeLessThan(file.bytes);
	});

	it('takes as many bytes as was said, and asks nobody for anything afterwards', async () => {
		const spans = await spansOf(tiles, AREA, phone());
		const told: number[] = [];
		expect(await isMapKept(file.digest, phone())).toBe(false);
		expect(await keep(spans, told)).toBe('kept');
		expect(told.at(-1)).toBe(1);
		const sizes = await Promise.all(
			[...pieces].map(async ([key, piece]) =>
				key.endsWith('/all') ? 0 : (await piece.clone().arrayBuffer()).byteLength
			)
		);
		expect(sizes.reduce((a, b) => a + b)).toBe(bytesOf(spans));
		isOnline = false;
		expect(await isMapKept(file.digest, phone())).toBe(true);
		const tile = await reader().getZxy(...MIDDLE);
		expect(Buffer.from(tile!.data).toString()).toContain(MIDDLE.join('/'));
	});

	it('goes on to the server for what lies beyond it', async () => {
		await keep(await spansOf(tiles, AREA, phone()));
		asked = [];
		const edge = [13, Math.floor(((TOWN.west + 180.01) / 360) * 2 ** 13), 2592] as const;
		expect((await reader().getZxy(...edge))?.data.byteLength).toBe(900);
		expect(asked).toHaveLength(1);
	});

	it('is refused where it would leave too little room for a request', async () => {
		const spans = await spansOf(tiles, AREA, phone());
		quota = 50 * 2 ** 20;
		expect(await keep(spans)).toBe('no room');
		const silent = { ...phone(), estimate: async () => ({}) };
		expect(await keepMap(file.digest, spans, () => undefined, silent)).toBe('no room');
		expect(pieces.size).toBe(0);
	});

	it('leaves nothing behind when the line breaks, or the phone is fuller than it said', async () => {
		const spans = await spansOf(tiles, AREA, phone());
		expect(await keepMap(file.digest, spans, () => (isOnline = false), phone())).toBe('failed');
		expect(pieces.size).toBe(0);
		isOnline = true;
		const full = { ...phone(), estimate: async () => ({ usage: 0, quota: 2 ** 30 }) };
		quota = 1000;
		expect(await keepMap(file.digest, spans, () => undefined, full)).toBe('no room');
		expect(pieces.size).toBe(0);
	});

	it('is taken off again', async () => {
		await keep(await spansOf(tiles, AREA, phone()));
		expect(await isAnyMapKept(phone())).toBe(true);
		expect(await removeKeptMap(phone())).toBe(true);
		expect(await isAnyMapKept(phone())).toBe(false);
		expect(await isMapKept(file.digest, phone())).toBe(false);
		expect(await removeKeptMap(phone())).toBe(false);
	});
});
