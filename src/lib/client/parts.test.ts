import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
	FIRST,
	firstListIn,
	keepFiles,
	keepPart,
	listOf,
	partsMissing,
	partWith
} from './parts.ts';
import type { FirstList, Shelf } from './parts.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const answer = (body: string, type = 'application/json') =>
	new Response(body, { headers: { 'content-type': type } });

const MAP = '/_app/immutable/map.js';
const CSS = '/_app/immutable/map.css';
const MAP_LIST = JSON.stringify({ [MAP]: sha256('a map'), [CSS]: sha256('its looks') });
const LIST: FirstList = {
	files: { '/a.js': sha256('a') },
	parts: {
		map: { digest: sha256(MAP_LIST), bytes: 9, files: [MAP, CSS] },
		pl: { digest: '', bytes: 0, files: [] }
	}
};
const SITE: Record<string, string> = {
	[MAP]: 'a map',
	[CSS]: 'its looks',
	[listOf('map')]: MAP_LIST,
	'/a.js': 'a'
};

function phone({ site = SITE, earlier = {} as Record<string, string> } = {}) {
	const kept = new Map<string, Response>();
	const asked: string[] = [];
	const shelf: Shelf = {
		cache: {
			match: (path) => Promise.resolve(kept.get(path as string)?.clone()),
			put: (path, response) => Promise.resolve(void kept.set(path as string, response))
		},
		earlier: (address) =>
			Promise.resolve(earlier[address] === undefined ? undefined : answer(earlier[address])),
		fetch(address) {
			asked.push(address);
			const body = site[address];
			if (body === undefined) throw new TypeError('no network');
			return Promise.resolve(answer(body));
		}
	};
	return { kept, asked, shelf };
}

describe('a part of the site', () => {
	it('is here when all of it is, and is then not asked for again', async () => {
		const { kept, asked, shelf } = phone();
		expect(await keepPart(shelf, LIST, 'map')).toBe(true);
		expect([...kept.keys()]).toEqual([MAP, CSS, listOf('map')]);
		asked.length = 0;
		expect(await keepPart(shelf, LIST, 'map')).toBe(true);
		expect(asked).toEqual([]);
	});

	it('is not here when the network goes half way, and has only the rest to fetch next time', async () => {
		const half = phone({ site: { ...SITE, [CSS]: undefined as unknown as string } });
		await expect(keepPart(half.shelf, LIST, 'map')).rejects.toThrow('no network');
		expect(await partsMissing(half.shelf.cache, ['map'])).toEqual(['map']);
		const { asked, shelf } = phone();
		expect(await keepPart({ ...shelf, cache: half.shelf.cache }, LIST, 'map')).toBe(true);
		expect(asked).toEqual([listOf('map'), CSS]);
		expect(await partsMissing(half.shelf.cache, ['map'])).toEqual([]);
	});

	it.each([
		['its list is another build’s', { ...SITE, [listOf('map')]: '{}' }],
		['its list is a portal’s page', { ...SITE, [listOf('map')]: '<!doctype html>' }],
		['a file of it is not what the list says', { ...SITE, [CSS]: '<!doctype html>' }]
	])('is not kept when %s', async (_what, site) => {
		const { kept, shelf } = phone({ site });
		expect(await keepPart(shelf, LIST, 'map')).toBe(false);
		expect(kept.has(listOf('map'))).toBe(false);
		expect(kept.has(CSS)).toBe(false);
	});

	it('is taken from an earlier build where it is the same, and only there', async () => {
		const { asked, shelf } = phone({ earlier: { [MAP]: 'a map', [CSS]: 'other looks' } });
		expect(await keepPart(shelf, LIST, 'map')).toBe(true);
		expect(asked).toEqual([listOf('map'), CSS]);
	});

	it('that this build does not have cannot be kept', async () => {
		expect(await keepPart(phone().shelf, LIST, 'en')).toBe(false);
	});
});

describe('the first part', () => {
	it('is here only if every file is', async () => {
		expect(await keepFiles(phone().shelf, LIST.files)).toBe(true);
		expect(await keepFiles(phone({ site: { '/a.js': 'b' } }).shelf, LIST.files)).toBe(false);
	});

	it('says which part a file is of', async () => {
		const { shelf } = phone();
		await shelf.cache.put(FIRST, answer(JSON.stringify(LIST)));
		const list = await firstListIn(shelf.cache);
		if (!list) throw new Error('it was kept');
		expect(partWith(list, CSS)).toBe('map');
		expect(partWith(list, '/_app/immutable/chunks/pl.urgent.B1-x.js')).toBe('pl');
		expect(partWith(list, '/_app/immutable/chunks/en.urgent.B1-x.js')).toBeUndefined();
		expect(partWith(list, '/a.js')).toBeUndefined();
	});
});
