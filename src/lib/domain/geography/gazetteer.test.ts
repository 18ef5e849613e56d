import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceName, Point } from '../geography.ts';
import { finish } from '../slices.ts';
import { placePostcode, resolvePlace } from './gazetteer.ts';
import { readingNames } from './place-names.ts';
import { encodePoint, encodeSector } from './postcode-pack.ts';
import type { PostcodePack } from './postcode-pack.ts';

const at = (latitude: number, longitude: number): Point => ({ latitude, longitude });

describe('resolvePlace', () => {
	const place = (name: string, more: Partial<PlaceName> = {}): PlaceName => ({
		name,
		...at(54.98, -1.58),
		...more
	});
	const gazetteer = {
		centres: {
			'NE6 1LH': at(54.971, -1.571),
			'NE6 1': at(54.972, -1.572),
			NE6: at(54.973, -1.573)
		},
		places: [
			place('Byker'),
			place('Heaton', { district: 'Newcastle upon Tyne' }),
			place('Heaton', { district: 'Bradford', ...at(53.81, -1.79) }),
			place('St. Mary’s Island', { aliases: ['Bait Island'] }),
			place('The Dene'),
			place('Jesmond'),
			place('Jesmond Vale', at(54.985, -1.59)),
			place('Café Quarter'),
			place('Ryton', at(54.97, -1.76)),
			place('Royton', at(53.56, -2.12)),
			place('Gosforth', { district: 'Newcastle upon Tyne', outcode: 'NE3', ...at(55.0, -1.62) }),
			place('Whitley Bay', at(55.04, -1.44)),
			...Array.from({ length: 9 }, (_, index) => place(`Newtown ${index}`, at(54, -1 - index / 10)))
		]
	};
	const find = (text: string) => resolvePlace(text, gazetteer);
	const named = (text: string) => {
		const found = find(text);
		return found.kind === 'found' ? found.name : found.kind;
	};

	it.each([
		['ne61lh', 'NE6 1LH', 'postcode', 54.971],
		['NE6 1AA', 'NE6 1AA', 'sector', 54.972],
		['NE6 1', 'NE6 1', 'sector', 54.972],
		['NE6 2AA', 'NE6 2AA', 'outcode', 54.973],
		['ne6', 'NE6', 'outcode', 54.973]
	])('takes the nearest centre there is for %s', (text, name, precision, latitude) => {
		expect(find(text)).toMatchObject({ kind: 'found', name, precision, point: { latitude } });
	});

	it('does not know a postcode outside its centres', () => {
		expect(find('m11aa')).toEqual({ kind: 'unknown', postcode: 'M1 1AA' });
	});

	it.each([
		['BYKER', 'Byker'],
		['the byker', 'Byker'],
		['st marys island', 'St. Mary’s Island'],
		["Saint Mary's Island", 'St. Mary’s Island'],
		['bait-island', 'St. Mary’s Island'],
		['dene', 'The Dene'],
		['cafe quarter', 'Café Quarter'],
		['jesmond', 'Jesmond'],
		['jesmond v', 'Jesmond Vale'],
		['Heaton, Bradford', 'Heaton, Bradford'],
		['heaton newcastle', 'Heaton, Newcastle upon Tyne'],
		['newcastle heaton', 'Heaton, Newcastle upon Tyne'],
		['gosforth ne3', 'Gosforth'],
		['newcastle', 'unknown'],
		['Gosforht', 'Gosforth'],
		['Gosfroht', 'Gosforth'],
		['Gsfroht', 'unknown'],
		['Whitly Baey', 'Whitley Bay'],
		['12 Foundry Lane, Byker, NE6 1LH', 'NE6 1LH'],
		['Bykre', 'Byker'],
		['Bykker', 'Byker'],
		['Bykr', 'unknown'],
		['Jesmund', 'Jesmond'],
		['Jesmondd', 'Jesmond'],
		['Jesmnd', 'Jesmond'],
		['Gesmond', 'unknown'],
		['by', 'unknown'],
		['newtown', 'unknown'],
		['Atlantis', 'unknown'],
		['', 'unknown'],
		['the', 'unknown'],
		['__proto__', 'unknown'],
		['x'.repeat(5000), 'unknown']
	])('answers "%s" with %s', (text, expected) => {
		expect(named(text)).toBe(expected);
	});

	it('offers places of one name in two districts, and never chooses', () => {
		expect(find('heaton')).toEqual({
			kind: 'several',
			choices: [
				{ name: 'Heaton, Newcastle upon Tyne', point: at(54.98, -1.58) },
				{ name: 'Heaton, Bradford', point: at(53.81, -1.79) }
			]
		});
	});

	it('offers what begins the same, and what a slip could have meant', () => {
		expect(find('jesm')).toMatchObject({ kind: 'several', choices: { length: 2 } });
		expect(find('Reyton')).toMatchObject({ kind: 'several', choices: { length: 2 } });
	});

	it('gives a place that is listed twice once', () => {
		const again = place('Byker', { district: 'Newcastle', ...at(54.981, -1.579) });
		const twice = { centres: {}, places: [place('Byker'), again] };
		expect(resolvePlace('byker', twice)).toMatchObject({ kind: 'found', name: 'Byker' });
	});

	it('tells two of one name in one district apart by their outward codes', () => {
		const powys = (outcode: string, latitude: number) =>
			place('Newtown', { district: 'Powys', outcode, ...at(latitude, -3.3) });
		const two = { centres: {}, places: [powys('SY16', 52.5), powys('LD3', 51.9)] };
		expect(resolvePlace('newtown powys', two)).toMatchObject({
			choices: [{ name: 'Newtown, Powys, SY16' }, { name: 'Newtown, Powys, LD3' }]
		});
		expect(resolvePlace('Newtown, Powys, LD3', two)).toMatchObject({ point: { latitude: 51.9 } });
	});

	it('reads every name it offers as that one place', () => {
		const found = find('heaton');
		for (const { name, point } of found.kind === 'several' ? found.choices : [])
			expect(find(name)).toMatchObject({ kind: 'found', name, point });
		expect.assertions(2);
	});

	it('answers for any text', () => {
		const kinds = ['found', 'several', 'outside', 'unknown'];
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(kinds).toContain(find(text).kind);
			})
		);
	});
});

describe('names that were read ahead', () => {
	it('are found as they are without', () => {
		const fresh = () => [{ name: 'Heaton', aliases: ['Heaton Park'], ...at(54.98, -1.58) }];
		const asked = (places: PlaceName[]) =>
			['heaton park', 'Heatn', 'Byker'].map((text) => resolvePlace(text, { centres: {}, places }));
		const ahead = fresh();
		finish(readingNames(ahead));
		expect(asked(ahead)).toEqual(asked(fresh()));
		expect(asked(ahead).map(({ kind }) => kind)).toEqual(['found', 'found', 'unknown']);
	});
});

const pack: PostcodePack = {
	version: 1,
	outcodes: { NE6: encodePoint(at(54.975, -1.575)), NE7: encodePoint(at(55.0, -1.57)) },
	sectors: {
		'NE6 1': encodeSector(at(54.974, -1.574), [{ letters: 'LH', point: at(54.9712, -1.5713) }])
	},
	places: [{ name: 'Walkergate', ...at(54.986, -1.559) }],
	elsewhere: ['Leeds', 'Bykerby'],
	attributions: {}
};

describe('a gazetteer with a postcode pack', () => {
	const centres = {
		'NE6 1LH': at(54.9, -1.5),
		'NE6 1AA': at(54.91, -1.51),
		'NE6 1': at(54.92, -1.52)
	};
	const gazetteer = { centres, places: [{ name: 'Byker', ...at(54.975, -1.579) }], packs: [pack] };

	it.each([
		['NE6 1LH', 'postcode', at(54.9712, -1.5713)],
		['NE6 1AA', 'postcode', at(54.91, -1.51)],
		['NE6 1ZZ', 'sector', at(54.974, -1.574)],
		['NE6 2AA', 'outcode', at(54.975, -1.575)],
		['NE7', 'outcode', at(55.0, -1.57)]
	])('believes the pack before what was learned: %s', (text, precision, point) => {
		expect(resolvePlace(text, gazetteer)).toEqual({ kind: 'found', name: text, precision, point });
	});

	it('knows the places of both', () => {
		expect(resolvePlace('walkergate', gazetteer)).toMatchObject({ name: 'Walkergate' });
		expect(resolvePlace('byker', gazetteer)).toMatchObject({ name: 'Byker' });
	});

	it('says of a town that it is outside, unless something here is meant', () => {
		expect(resolvePlace('leeds', gazetteer)).toEqual({ kind: 'outside', name: 'Leeds' });
		expect(resolvePlace('Leed', gazetteer)).toEqual({ kind: 'unknown' });
		expect(resolvePlace('byker', gazetteer)).toMatchObject({ kind: 'found' });
		expect(resolvePlace('bykerby', gazetteer)).toEqual({ kind: 'outside', name: 'Bykerby' });
	});

	it('knows nothing by the names that every object has', () => {
		expect(
			placePostcode({ outcode: 'constructor' }, { centres: {}, packs: [pack] })
		).toBeUndefined();
	});
});
