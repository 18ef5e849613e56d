import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import demonstration from '../src/demonstration/site.json' with { type: 'json' };
import type { MapFile } from '../src/lib/domain/map-file.ts';
import { writeSmallTown } from '../src/lib/server/tiles/small-town.fixture.ts';
import type { SmallTown } from '../src/lib/server/tiles/small-town.fixture.ts';
import type { BuiltServer } from './built-server.ts';

/** Whom every ground of the tests is to thank. */
export const THANKS = {
	credit: '© Invented contributors',
	creditLink: 'https://example.org/terms'
};

/** Names a ground in `site.json`, the demonstration's but for that, and starts the site with it. */
export async function serveGround(server: BuiltServer, map: MapFile): Promise<void> {
	writeFileSync(join(server.dataDir, 'site.json'), JSON.stringify({ ...demonstration, map }));
	await server.stop();
	await server.start();
}

/**
 * Gives a site tiles of its own, the way its people would: an MBTiles file packed by `npm run map -- pack`, and named in
 * `site.json`. The town's tiles lie round the demonstration's area.
 */
export async function serveTown(server: BuiltServer, town: SmallTown = {}): Promise<void> {
	const [from, to] = [join(server.dataDir, 'town.mbtiles'), join(server.dataDir, 'town.pmtiles')];
	writeSmallTown(from, { minZoom: 8, maxZoom: 14, ...town });
	await promisify(execFile)(process.execPath, ['build/cli/map.js', 'pack', from, to]);
	await serveTiles(server);
}

/** Starts a site with the `town.pmtiles` that is in its folder. */
export const serveTiles = (server: BuiltServer): Promise<void> =>
	serveGround(server, { base: 'tiles', file: 'town.pmtiles', ...THANKS });
