import * as fc from 'fast-check';
import { CONTACT_FLAGS, PLACE_FLAGS, RECORD_FLAGS, SECRET } from './secrets.ts';

/**
 * Parts that records of every shape are made of: well formed, few, and often the same, so that ids and places collide.
 * `private…` are parts that hold a secret, and the flag that says so.
 */
export const id = fc.constantFrom('1', '2', '3', 's-1', '6f2b6f0e-5f5c-4a55-9d6c-3b1f0a9c1d11');
export const name = fc.constantFrom(
	'Choir',
	'Chair yoga',
	'Warm space',
	'Lunch & talk',
	"Men's shed"
);
export const words = fc.constantFrom(
	'Come along and sing.',
	'<p>Come <b>along</b></p><ul><li>Tea</li></ul>',
	'Every Monday, 10am to 12 noon',
	'Every other Friday evening',
	'2nd Thursday of the month 7pm',
	'Free, but £2 for tea'
);
export const date = fc.constantFrom(
	'2026-11-03',
	'2020-02-29',
	'2027-01-04',
	'2026-11-21',
	'03/11/2026'
);
export const clock = fc.constantFrom('09:00', '10:30', '13:00:00', '7pm', '23:59');
export const web = fc.constantFrom('https://www.hall.example.org/choir', 'www.hall.example.org');
export const phone = fc.constantFrom('0191 498 0001', 'Office: 0191 498 0002');
export const email = fc.constantFrom('hello@hall.example.org');
export const postcode = fc.constantFrom('NE6 1LH', 'ne1 4xx', 'SW1A 2AA');
export const point = fc.constantFrom(
	...[
		[54.974, -1.61],
		[-1.61, 54.974],
		[100, 101],
		[0, 0],
		[40.7, -74]
	].map(([latitude, longitude]) => ({ latitude, longitude }))
);

/** Any of these keys may be absent but the ones that make a record what it is. */
export const some = <Shape>(
	shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> },
	requiredKeys: (keyof Shape)[] = []
): fc.Arbitrary<object> => fc.record(shape, { requiredKeys } as fc.RecordConstraints<keyof Shape>);
export const few = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> =>
	fc.array(item, { maxLength: 3 });
/** Mostly the first; now and then one that holds a secret. */
export const orPrivate = (
	plain: fc.Arbitrary<object>,
	secret: fc.Arbitrary<object>
): fc.Arbitrary<object> =>
	fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: secret });

type Flag = readonly [name: string, value: unknown];
const flag = (flags: readonly Flag[]): fc.Arbitrary<object> =>
	fc.constantFrom(...flags).map((each) => Object.fromEntries([each]) as object);
/** A record, place or contact that says it is private; `secret` is what it must not give away. */
const flagged = (flags: readonly Flag[], secret: object): fc.Arbitrary<object> =>
	flag(flags).map((each) => ({ ...secret, ...each }));

export const privateRecord = (record: object): fc.Arbitrary<object> =>
	flagged(RECORD_FLAGS, { ...record, name: SECRET.words, description: SECRET.words });
export const privatePlace = (place: object): fc.Arbitrary<object> => flagged(PLACE_FLAGS, place);
export const privateContact = flagged(CONTACT_FLAGS, {
	name: SECRET.words,
	email: SECRET.email,
	phones: [{ number: SECRET.phone }]
});
