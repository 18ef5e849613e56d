import type { Bounds } from '../geography.ts';

/** Whom to thank for a map, and where their terms are. */
export interface Credit {
	credit: string;
	creditLink?: string;
}

/**
 * What lies under the marks of a map, as phones are told. Absent: nothing, on plain ground.
 *
 * `demonstration`: drawn by us, and part of the app. `drawn`: a site's own drawing, kept on the phone with the directory.
 * `tiles`: an archive of tiles on the site's own server, which learns which pieces of it are asked for. `address`: pictures
 * from another host, which learns who looks at what.
 */
export type Ground =
	| { kind: 'demonstration' }
	| ({ kind: 'drawn'; digest: string } & Credit)
	| TilesGround
	| ({ kind: 'address'; address: string; nearest: number } & Credit);

export interface TilesGround extends Credit {
	kind: 'tiles';
	digest: string;
	tiles: 'vector' | 'raster';
	/** The zooms that there are tiles of, as Leaflet counts them. */
	furthest: number;
	nearest: number;
	bounds: Bounds;
}

export const drawnAddress = (digest: string): string => `/catalogue/map/${digest}`;
export const tilesAddress = (digest: string): string => `/catalogue/tiles/${digest}`;

/** What is put in the place of these is the tile's zoom, column and row. */
export const TILE_PLACES = ['{z}', '{x}', '{y}'] as const;

/** The host that an address of tiles leads to, as a Content-Security-Policy names it: `https://tiles.example.org`. */
export const originOfTiles = (address: string): string => new URL(address).origin;
