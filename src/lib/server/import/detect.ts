import { isRaw } from './raw.ts';
import type { Raw } from './raw.ts';
import type { Adapter } from './reading.ts';
import { readOpenReferralService } from './open-referral-uk.ts';
import { readOutpostService } from './outpost.ts';
import { readTemplateRow } from './template.ts';

export const FORMATS = ['open-referral-uk', 'outpost', 'template'] as const;
export type Format = (typeof FORMATS)[number];

export const ADAPTERS: Record<Format, Adapter> = {
	'open-referral-uk': readOpenReferralService,
	outpost: readOutpostService,
	template: readTemplateRow
};

/**
 * The records in a JSON document: a list, one page of a feed (`content` in version 1, `contents` in version 3), or one
 * record. Absent when it is none of these.
 */
export function recordsIn(document: unknown): unknown[] | undefined {
	if (Array.isArray(document)) return document as unknown[];
	if (!isRaw(document)) return undefined;
	for (const key of ['content', 'contents', 'services']) {
		const page = document[key];
		if (Array.isArray(page) && !('name' in document && 'id' in document)) return page as unknown[];
	}
	return 'id' in document && ('name' in document || isRaw(document['service']))
		? [document]
		: undefined;
}

/** Which of our formats JSON records are in, by what only Outpost writes. Absent when they are of neither. */
export function detectFormat(records: readonly unknown[]): Exclude<Format, 'template'> | undefined {
	const sample = records.filter(isRaw).slice(0, 50);
	if (sample.length > 0 && sample.some(isOutpost)) return 'outpost';
	// RPDE and GeoJSON are lists of objects too, with neither a name nor a service at hand.
	const looksRight = sample.some(
		(record) => 'name' in record || isRaw(record['service']) || 'status' in record
	);
	return looksRight || records.length === 0 ? 'open-referral-uk' : undefined;
}

function isOutpost(record: Raw): boolean {
	if ('target_directories' in record || 'send_needs' in record) return true;
	const places = record['locations'];
	return (
		Array.isArray(places) &&
		places.some((place) => isRaw(place) && ('geometry' in place || 'mask_exact_address' in place))
	);
}
