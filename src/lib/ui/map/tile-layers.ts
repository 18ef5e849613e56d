/**
 * Tiles under a map. This comes only where a site has them, and only when a map is opened; with the drawn base none of
 * it is fetched.
 */
import { DomUtil, GridLayer } from 'leaflet';
import type { Coords, DoneCallback, GridLayerOptions } from 'leaflet';
import { PMTiles } from 'pmtiles';
import { leafletLayer } from 'protomaps-leaflet';
import type { LeafletLayerOptions } from 'protomaps-leaflet';
import { TILE_PLACES } from '../../domain/geography/ground.ts';
import { latLngBoundsOf } from './coordinates.ts';
import type { TilesOrAddress } from './ground.ts';
import { labelRules, paintRules } from './tile-style.ts';
import type { GroundColours } from './tile-style.ts';

/** The layer that draws such a ground on `container`, to be added to the map there. */
export function tileLayer(ground: TilesOrAddress, container: HTMLElement): GridLayer {
	if (ground.kind === 'address')
		return new PictureTiles(ground.address, { maxNativeZoom: ground.nearest, noWrap: true });
	const { tiles, read } = ground;
	const archive = new PMTiles({
		getKey: () => tiles.digest,
		getBytes: async (offset, length, signal) => ({ data: await read(offset, length, signal) })
	});
	if (tiles.tiles === 'vector') return vectorTiles(archive, tiles.nearest, container);
	return new RasterTiles(archive, {
		minNativeZoom: tiles.furthest,
		maxNativeZoom: tiles.nearest,
		bounds: latLngBoundsOf(tiles.bounds),
		noWrap: true
	});
}

/** What changes the colours that a style sheet gives: then everything is drawn again. */
const SCHEMES = [
	'(prefers-color-scheme: dark)',
	'(prefers-contrast: more)',
	'(forced-colors: active)'
];

function vectorTiles(archive: PMTiles, nearest: number, container: HTMLElement): GridLayer {
	// The library looks for Leaflet under this name.
	Object.assign(globalThis, { L: { GridLayer, DomUtil } });
	const styled = () => {
		const colours = coloursOf(container);
		return {
			paintRules: paintRules(colours),
			labelRules: labelRules(colours),
			backgroundColor: colours.ground
		};
	};
	// Its own copy of the reader has the same shape, in an older version.
	const url = archive as unknown as NonNullable<LeafletLayerOptions['url']>;
	const layer = leafletLayer({
		url,
		maxDataZoom: nearest,
		noWrap: true,
		attribution: '',
		...styled()
	});
	const redraw = () => {
		Object.assign(layer, styled());
		layer.clearLayout();
		layer.rerenderTiles();
	};
	const queries = SCHEMES.map((query) => matchMedia(query));
	for (const query of queries) query.addEventListener('change', redraw);
	const grid = layer as unknown as GridLayer;
	grid.on('remove', () => {
		for (const query of queries) query.removeEventListener('change', redraw);
	});
	return grid;
}

function coloursOf(container: HTMLElement): GroundColours {
	const style = getComputedStyle(container);
	const of = (name: string) => style.getPropertyValue(`--${name}`).trim();
	return {
		ground: of('ground'),
		water: of('water'),
		river: of('river'),
		green: of('green'),
		road: of('way'),
		rail: of('rail'),
		building: of('building'),
		ink: of('ink'),
		soft: of('soft'),
		waterInk: of('water-ink'),
		font: style.fontFamily
	};
}

/** On a canvas, because our policy lets no picture be shown that is neither a file of ours nor in the page. */
class RasterTiles extends GridLayer {
	readonly #archive: PMTiles;

	constructor(archive: PMTiles, options: GridLayerOptions) {
		super(options);
		this.#archive = archive;
	}

	protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
		const canvas = DomUtil.create('canvas', 'leaflet-tile') as HTMLCanvasElement;
		void this.#draw(canvas, coords).then(
			() => done(undefined, canvas),
			(error: unknown) => done(error as Error, canvas)
		);
		return canvas;
	}

	async #draw(canvas: HTMLCanvasElement, { z, x, y }: Coords): Promise<void> {
		const tile = await this.#archive.getZxy(z, x, y);
		if (!tile) return;
		const picture = await createImageBitmap(new Blob([tile.data]));
		canvas.width = picture.width;
		canvas.height = picture.height;
		canvas.getContext('2d')?.drawImage(picture, 0, 0);
		picture.close();
	}
}

/** Pictures from another host: only for a site that insists, whose policy then allows that host and no other. */
class PictureTiles extends GridLayer {
	readonly #address: string;

	constructor(address: string, options: GridLayerOptions) {
		super(options);
		this.#address = address;
	}

	protected override createTile({ z, x, y }: Coords, done: DoneCallback): HTMLElement {
		const picture = DomUtil.create('img', 'leaflet-tile') as HTMLImageElement;
		const numbers = [z, x, y];
		picture.alt = '';
		picture.referrerPolicy = 'no-referrer';
		picture.onload = () => done(undefined, picture);
		picture.onerror = () => done(new Error('a tile did not come'), picture);
		picture.src = TILE_PLACES.reduce(
			(address, place, at) => address.replace(place, String(numbers[at])),
			this.#address
		);
		return picture;
	}
}
