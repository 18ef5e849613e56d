import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packFile } from '../src/lib/server/tiles/small-town.fixture.ts';

/** An invented town as an extract of OpenStreetMap, and the way of docs/map.md from there to tiles. */

type Tags = Readonly<Record<string, string>>;
type Corner = readonly [latitude: number, longitude: number];

/** What of it the tiles are made of; a little more is in the extract. */
const BOX = { west: -1.69, south: 54.95, east: -1.56, north: 55.01 };
const PLACES: readonly (readonly [Corner, Tags])[] = [
	[[54.9775, -1.615], { place: 'town', name: 'Smalltown', population: '20000' }],
	[[54.99, -1.66], { place: 'village', name: 'Little Hamlet' }],
	[[54.961, -1.6], { railway: 'station', name: 'Smalltown Station' }]
];
type Way = readonly [Tags, ...Corner[]];
/** Lanes from south to north and from west to east, so that there is something to see at every zoom. */
const LANES = Array.from({ length: 12 }, (_, at): Way[] => {
	const [longitude, latitude] = [BOX.west + 0.005 + at * 0.01, BOX.south + 0.0025 + at * 0.005];
	return [
		[
			{ highway: 'residential', name: `Lane ${at + 1}` },
			[BOX.south + 0.001, longitude],
			[BOX.north - 0.001, longitude + 0.002]
		],
		[
			{ highway: 'tertiary', name: `Row ${at + 1}` },
			[latitude, BOX.west + 0.001],
			[latitude + 0.001, BOX.east - 0.001]
		]
	];
}).flat();
const WAYS: readonly Way[] = [
	[
		{ waterway: 'river', name: 'River Made' },
		[54.97, -1.685],
		[54.972, -1.65],
		[54.966, -1.6],
		[54.968, -1.565]
	],
	[{ railway: 'rail' }, [54.96, -1.685], [54.961, -1.6], [54.961, -1.565]],
	[{ highway: 'primary', name: 'Long Road' }, [54.975, -1.685], [54.9752, -1.62], [54.976, -1.565]],
	[
		{ highway: 'secondary', name: 'North Street' },
		[54.952, -1.61],
		[54.975, -1.611],
		[55.009, -1.612]
	],
	[{ highway: 'residential', name: 'Short Lane' }, [54.9752, -1.62], [54.99, -1.62]],
	[
		{ leisure: 'park', name: 'Invented Park' },
		[54.98, -1.64],
		[54.985, -1.64],
		[54.985, -1.63],
		[54.98, -1.63],
		[54.98, -1.64]
	],
	...LANES,
	[
		{ building: 'yes' },
		[54.9765, -1.6205],
		[54.9765, -1.6202],
		[54.9768, -1.6202],
		[54.9765, -1.6205]
	]
];

/** OSM XML: every corner is a node of its own, but a way that ends where it begins is closed. */
function townInXml(): string {
	let id = 0;
	const nodes: string[] = [];
	const tagsOf = (tags: Tags) =>
		Object.entries(tags)
			.map(([key, value]) => `<tag k="${key}" v="${value}"/>`)
			.join('');
	const node = ([latitude, longitude]: Corner, tags: Tags = {}) => {
		id += 1;
		nodes.push(
			`<node id="${id}" version="1" lat="${latitude}" lon="${longitude}">${tagsOf(tags)}</node>`
		);
		return id;
	};
	for (const [corner, tags] of PLACES) node(corner, tags);
	const ways = WAYS.map(([tags, ...corners], at) => {
		const seen = new Map<string, number>();
		const refs = corners.map((corner) => {
			const ref = seen.get(corner.join()) ?? node(corner);
			seen.set(corner.join(), ref);
			return `<nd ref="${ref}"/>`;
		});
		return `<way id="${at + 1}" version="1">${refs.join('')}${tagsOf(tags)}</way>`;
	});
	return `<osm version="0.6">${nodes.join('')}${ways.join('')}</osm>`;
}

const EXAMPLES = '/usr/share/doc/tilemaker/examples';

/** Whether what Debian has for this is installed: `tilemaker` and `osmium-tool`. */
export const canMakeTiles = (): boolean =>
	['tilemaker', 'osmium'].every((command) => spawnSync(command, ['--help']).status === 0);

/** Does in a folder what docs/map.md says, to an invented town: `town.pmtiles` is there afterwards. */
export function makeTiles(folder: string): void {
	const run = (command: string, ...args: string[]) =>
		execFileSync(command, args, { cwd: folder, stdio: 'pipe' });
	writeFileSync(join(folder, 'county.osm'), townInXml());
	const box = [BOX.west, BOX.south, BOX.east, BOX.north].join();
	run('osmium', 'extract', '--set-bounds', '--bbox', box, 'county.osm', '-o', 'town.osm.pbf');
	const [config, process] = ['config-openmaptiles.json', 'process-openmaptiles.lua'];
	for (const name of [config, process]) copyFileSync(join(EXAMPLES, name), join(folder, name));
	const tiles = ['--input', 'town.osm.pbf', '--output', 'town.mbtiles'];
	run('tilemaker', ...tiles, '--config', config, '--process', process);
	const packed = packFile(join(folder, 'town.mbtiles'), join(folder, 'town.pmtiles'));
	if (typeof packed === 'string') throw new Error(packed);
}
