import { describe, expect, it } from 'vitest';
import type { FirstList } from '../lib/client/parts.ts';
import { listsOf, partsOf } from './file-lists.ts';
import type { Output } from './file-lists.ts';

const output = (fileName: string, moduleId: string, rest: Partial<Output> = {}): Output => ({
	fileName,
	moduleIds: [moduleId],
	imports: [],
	dynamicImports: [],
	isEntry: false,
	brings: [],
	...rest
});

const BUNDLE = [
	output('entry/start.js', '/x/start.js', {
		isEntry: true,
		dynamicImports: ['1.js', '2.js', 'kiosk.js']
	}),
	output('1.js', '/x/src/routes/[lang=locale]/results/+page.svelte', {
		imports: ['shared.js'],
		dynamicImports: ['map.js', 'en.js', 'pl.js', 'pl-urgent.js'],
		brings: ['results.css', 'assets/base-map.B1-x.json']
	}),
	output('2.js', '/x/src/routes/desk/+page.svelte', { imports: ['shared.js', 'table.js'] }),
	output('shared.js', '/x/src/lib/ui/Button.svelte'),
	output('table.js', '/x/src/lib/ui/desk/Table.svelte'),
	output('map.js', '/x/src/lib/ui/map/live-map.ts', {
		imports: ['shared.js', 'leaflet.js'],
		brings: ['map.css'],
		dynamicImports: ['tiles.js']
	}),
	output('tiles.js', '/x/src/lib/ui/map/tile-layers.ts', { imports: ['leaflet.js'] }),
	output('kiosk.js', '/x/src/routes/kiosk/[configuration]/+page.svelte', {
		imports: ['shared.js']
	}),
	output('leaflet.js', '/x/node_modules/leaflet/leaflet.js'),
	output('en.js', '/x/src/lib/i18n/locales/en/results.json'),
	output('pl.js', '/x/src/lib/i18n/locales/pl/results.json'),
	output('pl-urgent.js', '/x/src/lib/i18n/locales/pl/urgent.json'),
	output('ar-desk.js', '/x/src/lib/i18n/locales/ar/desk.json')
];

describe('the parts of a build', () => {
	const parts = partsOf(BUNDLE);

	it('have in the first what every page for patients needs, English included', () => {
		for (const name of ['entry/start.js', '1.js', 'results.css', 'shared.js', 'en.js'])
			expect(parts.get(name), name).toBe('first');
	});

	it('have the map, tiles, the kiosk, each language, and every language’s urgent help apart', () => {
		for (const name of ['map.js', 'leaflet.js', 'map.css', 'assets/base-map.B1-x.json'])
			expect(parts.get(name), name).toBe('map');
		expect(parts.get('tiles.js')).toBe('tiles');
		expect(parts.get('kiosk.js')).toBe('kiosk');
		expect(parts.get('pl.js')).toBe('pl');
		expect(parts.get('pl-urgent.js')).toBe('urgent');
	});

	it('have nothing of the desk', () => {
		for (const name of ['2.js', 'table.js', 'ar-desk.js'])
			expect(parts.has(name), name).toBe(false);
	});
});

describe('the lists of files', () => {
	// The digests are from FIPS 180-4's own examples.
	const files = new Map([
		['/a.svg', Buffer.from('abc')],
		['/_app/map.js', Buffer.from('')],
		['/_app/desk.js', Buffer.from('staff')]
	]);
	const parts: Record<string, string> = { '/a.svg': 'first', '/_app/map.js': 'map' };
	const lists = listsOf(files, (address) => parts[address]);
	const first = JSON.parse(lists.get('/_app/parts/first.json') ?? '') as FirstList;

	it('name each file by its address and what it is', () => {
		expect(first.files).toEqual({
			'/a.svg': 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
		});
		expect(JSON.parse(lists.get('/_app/parts/map.json') ?? '')).toEqual({
			'/_app/map.js': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
		});
	});

	it('say in the first what the others are, and leave out what belongs to none', () => {
		expect(Object.keys(first.parts)).toEqual(['map']);
		expect(first.parts.map?.digest).toMatch(/^[0-9a-f]{64}$/);
		expect(first.parts.map?.files).toEqual(['/_app/map.js']);
		expect([...lists.values()].join()).not.toContain('desk.js');
	});
});
