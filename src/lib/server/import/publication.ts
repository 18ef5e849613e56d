import { lineOf, truthOf } from './raw.ts';
import type { Raw } from './raw.ts';

/** Words of a status that say a record is not on, or not for the public. */
const NOT_PUBLISHED =
	/^(inactive|defunct|deleted|hidden|draft|archived|unpublished|not published|expired|closed|withdrawn|rejected|pending)$/;
const SHOWN_WHEN_TRUE = [
	'visible',
	'published',
	'is_published',
	'is_public',
	'public',
	'is_visible'
];
const HIDDEN_WHEN_TRUE = [
	'deleted',
	'is_deleted',
	'hidden',
	'is_hidden',
	'unpublished',
	'exclude_from_website',
	'excludefromwebsite',
	'do_not_publish',
	'draft',
	'archived',
	'private',
	'is_private',
	'confidential'
];
const PLACE_HIDDEN_WHEN_TRUE = [
	'mask_exact_address',
	'hide_address',
	'address_hidden',
	'physicaladdressisprivate',
	'physical_address_is_private',
	'address_is_private',
	'is_private',
	'private',
	'confidential',
	'is_confidential',
	'hidden',
	'is_hidden'
];

/** Why a record may not be shown, in the source's own word, or nothing when it may. */
export function reasonToWithhold(record: Raw, today: string): string | undefined {
	const status = lineOf(record['status'], 60)?.toLowerCase();
	if (status !== undefined && NOT_PUBLISHED.test(status)) return `its status is "${status}"`;
	for (const [key, value] of Object.entries(record)) {
		const flag = key.toLowerCase();
		if (SHOWN_WHEN_TRUE.includes(flag) && truthOf(value) === false)
			return `it is marked "${flag}: no"`;
		if (HIDDEN_WHEN_TRUE.includes(flag) && truthOf(value) === true) return `it is marked "${flag}"`;
	}
	const [from, to] = [lineOf(record['visible_from'], 10), lineOf(record['visible_to'], 10)];
	if (from !== undefined && from > today) return `it is not to be shown before ${from}`;
	if (to !== undefined && to < today) return `it was not to be shown after ${to}`;
	return undefined;
}

/** Whether any of these objects (a location, its addresses) says that the place is private. */
export const isPlaceHidden = (...raws: Raw[]): boolean =>
	raws.some((raw) =>
		Object.entries(raw).some(([key, value]) => {
			const isFlag = PLACE_HIDDEN_WHEN_TRUE.includes(key.toLowerCase());
			// A flag that we cannot read counts as set: hiding a hall costs less than showing a refuge.
			return isFlag && value !== null && value !== '' && truthOf(value) !== false;
		})
	);
