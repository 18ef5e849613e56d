/**
 * What nobody may ever see: it stands only where a flag of its format says that it is private, and laws.ts looks for it
 * in all that comes out.
 */
export const SECRET = {
	words: 'Zzyzx Refuge',
	postcode: 'NE99 9ZZ',
	latitude: 55.4321,
	longitude: -1.2345,
	phone: '07700 900999',
	email: 'zzyzx@private.example.org'
};
const PARTS = /zzyzx|ne99|55\.4321|-1\.2345|7700 ?900 ?999/i;

/** Whether a text gives any of it away. */
export const holdsSecret = (text: string): boolean => PARTS.test(text);

/** The flags that our records carry where they hold a secret, as each format writes them. */
export const RECORD_FLAGS = [
	['status', 'inactive'],
	['status', 'defunct'],
	['visible', false],
	['visible', 'no'],
	['deleted_at', '2026-01-01T00:00:00Z'],
	['discarded_at', '2026-01-01'],
	['Exclude from website', 'Yes'],
	['is_private', '1']
] as const;
export const PLACE_FLAGS = [
	['mask_exact_address', true],
	['mask_exact_address', 'Y'],
	['mask_exact_address', 'perhaps'],
	['visible', false],
	['PhysicalAddressIsPrivate', 'Yes'],
	['address_is_private', 1],
	['show_on_map', 'no'],
	['confidential', 'x']
] as const;
export const CONTACT_FLAGS = [
	['personal_data', true],
	['sensitive_data', 'yes'],
	['visible', false],
	['contact private', 'TRUE']
] as const;

const FLAGS = new Map<string, Set<unknown>>();
for (const [name, value] of [...RECORD_FLAGS, ...PLACE_FLAGS, ...CONTACT_FLAGS])
	FLAGS.set(name, (FLAGS.get(name) ?? new Set<unknown>()).add(value));

/** Whether an object carries one of these flags, set. */
export const isMarkedPrivate = (value: object): boolean =>
	Object.entries(value).some(([name, each]) => FLAGS.get(name)?.has(each));
