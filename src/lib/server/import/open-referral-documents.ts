import { readOpenReferralService } from './open-referral-uk.ts';
import { readOutpostService } from './outpost.ts';
import { isRaw, rawOrEmpty } from './raw.ts';
import type { Raw } from './raw.ts';
import type { RawRecord } from './reading.ts';
import type { JsonShape } from './shapes.ts';

/** How many records of a list are looked at to tell what it is a list of. */
const SAMPLE = 50;

/** Open Referral UK 1 and 3 and HSDS 3 as JSON: services, services at places, and organizations with their services. */
export const openReferral: JsonShape = {
	format: 'open-referral-uk',
	recognises: (document) => {
		const services = servicesIn(document);
		if (services === undefined) return false;
		const sample = services.slice(0, SAMPLE).filter(isRaw);
		// A feed may be empty for a day; a page of it says so all the same.
		return services.length === 0 ? isEmptyPage(document) : sample.some(isService);
	},
	records: (document) => numbered(servicesIn(document) ?? []),
	inSlices: true,
	adapter: readOpenReferralService
};

/** Outpost's own JSON, told by what only Outpost writes. */
export const outpost: JsonShape = {
	format: 'outpost',
	recognises: (document) =>
		(recordsIn(document) ?? []).slice(0, SAMPLE).filter(isRaw).some(isOutpost),
	records: (document) => numbered(recordsIn(document) ?? []),
	inSlices: true,
	adapter: readOutpostService
};

/** Where the list stands in a page of a feed: `content` is version 1, `contents` version 3. */
const PAGE_KEYS = ['content', 'contents', 'services'];
/** What exports of other software wrap a list in. */
const WRAPPERS = ['data', 'results', 'records', 'items'];

/** The records in a JSON document: a list, one page of a feed, or one record. Absent when it is none of these. */
export function recordsIn(document: unknown): unknown[] | undefined {
	if (Array.isArray(document)) return document as unknown[];
	if (!isRaw(document)) return undefined;
	for (const key of [...PAGE_KEYS, ...WRAPPERS]) {
		const page = document[key];
		if (Array.isArray(page) && !('name' in document && 'id' in document)) return page as unknown[];
	}
	return 'id' in document && ('name' in document || isRaw(document['service']))
		? [document]
		: undefined;
}

/**
 * What a document of this family holds instead of services, in words that follow "it holds"; absent when it may hold
 * services, or is nothing of the kind.
 */
export function insteadOfServices(document: unknown): string | undefined {
	const sample = (recordsIn(document) ?? []).slice(0, SAMPLE).filter(isRaw);
	if (sample.length === 0 || sample.some(hasServicePart)) return undefined;
	return OTHER_KINDS.find(([, keys]) =>
		sample.every((record) => keys.some((key) => key in record))
	)?.[0];
}

const OTHER_KINDS: [string, string[]][] = [
	[
		'organizations without their services',
		['tax_status', 'year_incorporated', 'legal_status', 'parent_organization_id', 'logo']
	],
	['places, without what goes on there', ['location_type']],
	['the terms of a taxonomy', ['term_uri', 'taxonomy', 'taxonomy_detail', 'version', 'slug']]
];

/** Organizations give way to their services, each of which then knows its organization. */
function servicesIn(document: unknown): unknown[] | undefined {
	return recordsIn(document)?.flatMap((record): unknown[] => {
		const own = isRaw(record) && !isRaw(record['organization']) && record['services'];
		if (!isRaw(record) || !Array.isArray(own)) return [record];
		const { services: _, locations: __, ...organization } = record;
		return own.map((service: unknown) => (isRaw(service) ? { organization, ...service } : service));
	});
}

function* numbered(values: readonly unknown[]): Iterable<RawRecord> {
	for (const [at, value] of values.entries()) yield { row: at + 1, value };
}

const isEmptyPage = (document: unknown): boolean =>
	Array.isArray(document) ||
	(isRaw(document) && PAGE_KEYS.some((key) => Array.isArray(document[key])));

function isService(record: Raw): boolean {
	if (hasServicePart(record)) return true;
	if (!('name' in record && 'id' in record) || insteadOfServices([record]) !== undefined)
		return false;
	const keys = Object.keys(record);
	const ours = keys.filter((key) => SERVICE_KEYS.has(key) || key.startsWith('pc_'));
	return ours.length >= keys.length * 0.6;
}

/** What nobody nests under a service but Open Referral. */
const hasServicePart = (record: Raw): boolean =>
	'name' in rawOrEmpty(record['service']) ||
	'name' in rawOrEmpty(record['organization']) ||
	SERVICE_PARTS.some((key) => Array.isArray(record[key]));

const SERVICE_PARTS = [
	'service_at_locations',
	'service_taxonomys',
	'service_areas',
	'eligibilitys',
	'regular_schedules',
	'cost_options',
	'required_documents'
];
const SERVICE_KEYS = new Set([
	...SERVICE_PARTS,
	...['id', 'name', 'alternate_name', 'summary', 'description', 'url', 'email', 'status', 'fees'],
	...['fees_description', 'wait_time', 'application_process', 'interpretation_services', 'alert'],
	...['accreditations', 'licenses', 'eligibility_description', 'minimum_age', 'maximum_age'],
	...['assured_date', 'assurer_email', 'last_modified', 'organization_id', 'program_id', 'program'],
	...['deliverable_type', 'attending_type', 'attending_access', 'phones', 'schedules', 'contacts'],
	...['languages', 'locations', 'funding', 'fundings', 'attributes', 'metadata', 'reviews'],
	...['holiday_schedules', 'additional_urls', 'service_capacity', 'capacities', 'visible']
]);

function isOutpost(record: Raw): boolean {
	if ('target_directories' in record || 'send_needs' in record) return true;
	const places = record['locations'];
	return (
		Array.isArray(places) &&
		places.some((place) => isRaw(place) && ('geometry' in place || 'mask_exact_address' in place))
	);
}
