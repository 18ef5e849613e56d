import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../domain/activity.ts';
import { encodePoint, encodeSector } from '../../domain/geography/postcode-pack.ts';
import { activity } from '../../../../tests/factories.ts';
import { EMPTY } from '../postcodes/pieces.ts';
import { checkPins } from './pins.ts';
import type { KnownPostcodes, Pinned } from './pins.ts';

type Place = Partial<NonNullable<Activity['location']>>;
const NOTHING: KnownPostcodes = { centres: {}, packs: [] };
const BYKER = { latitude: 54.9721, longitude: -1.5785 };
const CHOPWELL = { latitude: 54.918, longitude: -1.817 };

function pinned(place: Place, more: Partial<Activity> = {}): Pinned {
	const location = { precision: 'exact' as const, hidden: false, ...place };
	const { latitude: _, longitude: __, ...rest } = activity().location ?? location;
	const made = activity({ ...more, location: { ...rest, ...location } });
	const row = { feed: 'test', sourceId: '', row: 1, name: '', reason: '' };
	return {
		activity: made,
		row: { ...row, outcome: 'accepted', mended: [], suspicious: [] }
	};
}
const reasons = ({ row }: Pinned) => row.suspicious.map(({ why }) => why);
/** Ten at home round Byker, each with a postcode and a pin of its own. */
const neighbours = () =>
	['AA', 'AB', 'AD', 'AE', 'AF', 'AG', 'AH', 'AJ', 'AL', 'AN'].map((letters, at) =>
		pinned({ postcode: `NE6 1${letters}`, latitude: 54.97 + at / 1000, longitude: -1.57 })
	);
const packs = [
	{
		...EMPTY,
		outcodes: { NE6: encodePoint(BYKER), NE8: encodePoint({ latitude: 54.955, longitude: -1.61 }) },
		sectors: { 'NE6 1': encodeSector(BYKER, [{ letters: 'LH', point: BYKER }]) }
	}
];

describe('checkPins', () => {
	it('takes off a pin far from its postcode, keeps the record, and says which looks wrong', () => {
		const stray = pinned({ postcode: 'NE6 1LH', latitude: 53.35, longitude: -2.9 });
		checkPins([...neighbours(), stray], NOTHING);
		expect(stray.activity.location).toMatchObject({ postcode: 'NE6 1LH' });
		expect(stray.activity.location).not.toHaveProperty('latitude');
		expect(reasons(stray)).toEqual([
			expect.stringMatching(
				/^its position is \d+ km from the middle of NE6,.*the position looks wrong$/
			)
		]);
	});

	it('says so when it is the postcode that looks wrong', () => {
		const centres = { TR1: { latitude: 50.263, longitude: -5.051 } };
		const stray = pinned({ postcode: 'TR1 1AA', ...BYKER });
		checkPins([...neighbours(), stray], { centres, packs: [] });
		expect(reasons(stray)).toEqual([expect.stringContaining('the postcode looks wrong')]);
	});

	it('says nothing of which is wrong where a feed has few pins', () => {
		const stray = pinned({ postcode: 'NE6 1LH', latitude: 53.35, longitude: -2.9 });
		checkPins([stray], { centres: {}, packs });
		expect(reasons(stray)).toEqual([expect.stringContaining('one of the two is wrong')]);
	});

	it('is stricter where a pack knows the postcode itself', () => {
		const near = () => pinned({ postcode: 'NE6 1LH', latitude: 55.0, longitude: -1.5785 });
		const [without, withPack] = [near(), near()];
		checkPins([without], { centres: { NE6: BYKER }, packs: [] });
		checkPins([withPack], { centres: {}, packs });
		expect(without.row.suspicious).toEqual([]);
		expect(without.activity.location).toHaveProperty('latitude');
		expect(reasons(withPack)).toEqual([expect.stringContaining('3 km from the middle of NE6 1LH')]);
		expect(withPack.activity.location).not.toHaveProperty('latitude');
	});

	it('holds a rough position against its district only', () => {
		const rough = pinned({
			postcode: 'NE6 1LH',
			latitude: 55.0,
			longitude: -1.58,
			precision: 'area'
		});
		checkPins([rough], { centres: {}, packs });
		expect(rough.row.suspicious).toEqual([]);
	});

	it.each([
		['NE6 1LH', 'postcode'],
		['NE6 1AA', 'sector'],
		['NE8 1AX', 'outcode']
	])('puts a record without a position where %s is, known by %s', (postcode, precision) => {
		const bare = pinned({ postcode, precision: 'postcode' });
		checkPins([bare], { centres: {}, packs });
		expect(bare.activity.location).toMatchObject({ precision });
		expect(bare.activity.location).toHaveProperty('latitude');
		expect(bare.row.suspicious).toEqual([]);
	});

	it('learns where to put it from the other records of the feed', () => {
		const bare = pinned({ postcode: 'NE6 1ZZ', precision: 'postcode' });
		checkPins([...neighbours(), bare], NOTHING);
		expect(bare.activity.location).toMatchObject({ precision: 'sector', longitude: -1.57 });
	});

	it('never uses one position for many organisations in postcodes far apart', () => {
		const postcodes = ['NE6 1LH', 'SR1 1AA', 'DH1 1AA', 'NE6 1LJ'];
		const group = postcodes.map((postcode, at) =>
			pinned({ postcode, ...CHOPWELL }, { organization: { name: `Group ${at}` } })
		);
		checkPins(group, { centres: {}, packs });
		for (const each of group)
			expect(reasons(each)[0]).toBe(
				'4 records in 3 postcode districts have the very same position, so it is not used'
			);
		expect(group[0]?.activity.location).toMatchObject({ ...BYKER, precision: 'postcode' });
		expect(group[1]?.activity.location).not.toHaveProperty('latitude');
	});

	it('leaves one busy hall with many groups alone', () => {
		const hall = ['A', 'B', 'C', 'D'].map((name) =>
			pinned({ postcode: 'NE6 1LH', ...BYKER }, { organization: { name } })
		);
		checkPins(hall, NOTHING);
		expect(hall.flatMap(reasons)).toEqual([]);
	});

	it('never says where a hidden place is', () => {
		const hidden = pinned({ hidden: true, precision: 'none' });
		hidden.activity.location = { hidden: true, precision: 'none' };
		checkPins([hidden], { centres: { NE6: BYKER }, packs });
		expect(hidden.activity.location).toEqual({ hidden: true, precision: 'none' });
	});

	it('never makes up an exact position, whatever the places are', () => {
		const places = fc.record({
			postcode: fc.constantFrom('NE6 1LH', 'NE6 1AA', 'NE8 1AX', 'NE99 1AA'),
			pin: fc.option(fc.record({ latitude: fc.double({ min: 50, max: 60, noNaN: true }) }))
		});
		fc.assert(
			fc.property(fc.array(places, { maxLength: 20 }), (given) => {
				const all = given.map(({ postcode, pin }) =>
					pinned(pin ? { postcode, ...pin, longitude: -1.57 } : { postcode, precision: 'postcode' })
				);
				checkPins(all, { centres: {}, packs });
				for (const [at, { activity: after }] of all.entries()) {
					const { location } = after;
					if (location?.precision === 'exact')
						expect(location.latitude).toBe(given[at]?.pin?.latitude);
				}
			})
		);
	});
});
