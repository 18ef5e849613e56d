import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileDrawnBase } from '../domain/geography/drawn-base-file.ts';
import type { Credit, Ground } from '../domain/geography/ground.ts';
import type { MapFile } from '../domain/map-file.ts';
import type { Config } from './config.ts';
import { SiteFileError } from './site.ts';
import { openTileFile } from './tiles/tile-file.ts';
import type { TileFile } from './tiles/tile-file.ts';

/** What a site's map stands on, ready to be served. */
export interface OpenGround {
	/** What phones are told; absent where the ground is plain. */
	facts: Ground | undefined;
	/** The bytes of a site's own drawing, as phones get them. */
	drawn?: Buffer;
	tiles?: TileFile;
	/** In a sentence, for whoever checks the site. */
	told: string;
}

/** Larger than this a drawing takes too long to fetch and to draw on a cheap phone, in bytes. */
export const MOST_DRAWN = 512 * 2 ** 10;
/** And this is more than anybody should have to read to find that out. */
const MOST_READ = 64 * 2 ** 20;

/**
 * Opens what `map` in site.json names; files stand beside site.json. Throws a SiteFileError that says what is wrong with
 * them and what to do.
 */
export async function openGround(
	map: MapFile,
	{ siteFile }: Pick<Config, 'siteFile'>
): Promise<OpenGround> {
	if (map.base === 'plain') return { facts: undefined, told: 'plain ground, nothing is fetched' };
	if (map.base === 'drawn')
		return { facts: { kind: 'demonstration' }, told: 'the drawing of the demonstration' };
	const thanks = creditOf(map);
	if (map.base === 'address') {
		const { address, nearest } = map;
		return {
			facts: { kind: 'address', address, nearest, ...thanks },
			told: `pictures from ${address}`
		};
	}
	const path = join(dirname(siteFile), map.file);
	return map.base === 'geojson' ? openDrawn(path, thanks) : openTiles(path, thanks);
}

const creditOf = ({
	credit,
	creditLink
}: {
	credit: string;
	creditLink?: string | undefined;
}): Credit => ({
	credit,
	...(creditLink !== undefined && { creditLink })
});

const wrong = (problem: string) =>
	new SiteFileError(`site.json cannot be used yet:\n  map.file: ${problem}`);
const inKibibytes = (bytes: number) => `${Math.ceil(bytes / 1024)} KiB`;

function openDrawn(path: string, thanks: Credit): OpenGround {
	const size = statSync(path, { throwIfNoEntry: false })?.size;
	if (size === undefined) throw wrong(`there is no ${path}`);
	if (size > MOST_READ) throw wrong(`${path} is larger than ${inKibibytes(MOST_READ)}`);
	const compiled = compileDrawnBase(parsed(readFileSync(path, 'utf8')));
	if (!compiled)
		throw wrong(
			`${path} has nothing in it that we draw: it must be GeoJSON, a FeatureCollection, with our kinds or the tags of OpenStreetMap`
		);
	const drawn = Buffer.from(JSON.stringify(compiled.base));
	if (drawn.length > MOST_DRAWN)
		throw wrong(
			`${path} comes to ${inKibibytes(drawn.length)}, and ${inKibibytes(MOST_DRAWN)} is the most a phone should have to draw: leave small roads out, simplify the lines, or use tiles`
		);
	const digest = createHash('sha256').update(drawn).digest('hex');
	const left = compiled.leftOut > 0 ? `; ${compiled.leftOut} of another kind left out` : '';
	return {
		facts: { kind: 'drawn', digest, ...thanks },
		drawn,
		told: `a drawing of ${compiled.base.features.length} features, ${inKibibytes(drawn.length)}${left}`
	};
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

async function openTiles(path: string, thanks: Credit): Promise<OpenGround> {
	const tiles = await openTileFile(path);
	if (typeof tiles === 'string') throw wrong(`${path}: ${tiles}`);
	const { digest, kind, minZoom: furthest, maxZoom: nearest, bounds, bytes } = tiles;
	return {
		facts: { kind: 'tiles', digest, tiles: kind, furthest, nearest, bounds, ...thanks },
		tiles,
		told:
			`${kind} tiles from this server, zoom ${furthest} to ${nearest}, ${inKibibytes(bytes)}. ` +
			'Everybody’s first view is the same; whoever moves the map tells this server which tiles they look at. It writes down no part of that, and a proxy in front of it should not either'
	};
}
