import { parseArgs } from 'node:util';
import { openMbtiles } from '../lib/server/tiles/mbtiles.ts';
import { packTiles } from '../lib/server/tiles/pack.ts';

/** `npm run map -- pack <mbtiles> <out>`: tiles as tilemaker writes them, in one file that a site can serve. */
const { positionals } = parseArgs({ allowPositionals: true });
const [command, from, to, ...rest] = positionals;
if (command !== 'pack' || from === undefined || to === undefined || rest.length > 0) {
	process.stderr.write('npm run map -- pack <town.mbtiles> <town.pmtiles>\n');
	process.exit(2);
}
const set = openMbtiles(from);
const packed = set ? packTiles(set, to) : 'it is not there, or no MBTiles file';
set?.close();
if (typeof packed === 'string') {
	process.stderr.write(`${from} cannot be packed: ${packed}.\n`);
	process.exit(1);
}
const { tiles, different, minZoom, maxZoom, bytes, attribution } = packed;
process.stdout.write(
	`${to}: ${tiles} tiles, ${different} of them different, zoom ${minZoom} to ${maxZoom}, ${(bytes / 2 ** 20).toFixed(1)} MiB.\n` +
		`Whoever made them asks that you say: ${attribution ?? 'nothing; ask where the data comes from'}\n`
);
