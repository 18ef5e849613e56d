import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import demonstration from '../src/demonstration/site.json' with { type: 'json' };
import { writeSmallTown } from '../src/lib/server/tiles/small-town.fixture.ts';
import type { BuiltServer } from './built-server.ts';

/**
 * Gives a site tiles of its own, the way its people would: an MBTiles file packed by `npm run map -- pack`, and named in
 * `site.json`. The town's tiles lie round the demonstration's area.
 */
export async function serveTown(server: BuiltServer): Promise<void> {
	const [from, to] = [join(server.dataDir, 'town.mbtiles'), join(server.dataDir, 'town.pmtiles')];
	writeSmallTown(from, { minZoom: 8, maxZoom: 14 });
	await promisify(execFile)(process.execPath, ['build/cli/map.js', 'pack', from, to]);
	const map = {
		base: 'tiles',
		file: 'town.pmtiles',
		credit: '© Invented contributors',
		creditLink: 'https://example.org/terms'
	};
	writeFileSync(join(server.dataDir, 'site.json'), JSON.stringify({ ...demonstration, map }));
	await server.stop();
	await server.start();
}
