import type { Activity, Attendance } from '../../domain/activity.ts';
import { plainLine, plainText } from './html.ts';
import { mendAssuredDate } from './mend.ts';
import { readPlace } from './place.ts';
import type { Location } from './place.ts';
import { isPlaceHidden, reasonToWithhold } from './publication.ts';
import { isRaw, lineOf, rawList, rawOrEmpty } from './raw.ts';
import type { Raw } from './raw.ts';
import { known, newNotes } from './reading.ts';
import type { DraftActivity, Notes, Reading } from './reading.ts';
import { accessFactsIn, attendanceIn, languageCode, wayToJoinIn } from './said-in-words.ts';
import { readSchedules } from './schedules.ts';
import {
	readContact,
	readCost,
	readDescription,
	readEligibility,
	readOrganization
} from './service-parts.ts';

/** A service with more places than this is a chain or a mistake; its first places stand for it. */
const MOST_PLACES = 50;

/**
 * Reads one service of Open Referral UK, version 1 or 3 (the UK profile of HSDS 3): as a list shows it, or whole. It
 * becomes one activity for each of its locations.
 */
export function readOpenReferralService(record: unknown, today: string): Reading {
	const service = unwrap(record);
	if (service === undefined) {
		return {
			outcome: 'refused',
			sourceId: '',
			name: '',
			reason: 'it is not a record of a service'
		};
	}
	const sourceId = lineOf(service['id'], 500) ?? '';
	const name = plainLine(service['name'], 200);
	if (name === undefined)
		return { outcome: 'refused', sourceId, name: '', reason: 'it has no name' };
	const withheld = reasonToWithhold(service, today);
	if (withheld !== undefined) return { outcome: 'withheld', sourceId, name, reason: withheld };
	const notes = newNotes();
	const common = readCommon(service, name, today, notes);
	const activities = readAtLocations(service, common, notes);
	return { outcome: 'accepted', sourceId, name, activities, ...notes };
}

/** `/service_at_locations` gives the service inside the place; both list forms are read. */
function unwrap(record: unknown): Raw | undefined {
	if (!isRaw(record)) return undefined;
	const { service, ...at } = record;
	if (!isRaw(service) || 'name' in record) return record;
	return { ...service, id: record['id'] ?? service['id'], service_at_locations: [at] };
}

function readCommon(service: Raw, name: string, today: string, notes: Notes): DraftActivity {
	const audiences = rawList(service['pc_targetAudience']).flatMap(
		({ audienceType }) => lineOf(audienceType, 200)?.split('>').at(-1)?.trim() ?? []
	);
	const eligibilities = rawList(service['eligibilitys'] ?? service['eligibility']);
	const who = [
		plainLine(service['eligibility_description'] ?? service['eligibility'], 600),
		...eligibilities.map(({ eligibility }) => plainLine(eligibility, 300))
	].filter((words) => words !== undefined);
	const toJoin = [service['attending_access'], service['application_process']];
	return known({
		name,
		summary: plainLine(service['summary'], 300),
		description: readDescription([
			service['description'],
			service['application_process'],
			service['pc_attendingAccess_additionalInfo'],
			service['interpretation_services']
		]),
		organization: readOrganization(service['organization'], notes),
		topics: [],
		keywords: [...new Set([...readTags(service), ...audiences])].slice(0, 50),
		...readStatus(service, notes),
		attendance: attendanceIn(wordsOf(service['attending_type'], service['attending_types'])),
		attendingAccess: wayToJoinIn(wordsOf(...toJoin)),
		costOption: readCost(service, today),
		eligibility: readEligibility(
			[service, ...eligibilities],
			who.length > 0 ? who : audiences,
			notes
		),
		accessibility: {},
		languages: readLanguages(service),
		serviceArea: readServiceArea(service),
		schedules: [],
		contact: readContact(service, notes),
		assuredDate: mendAssuredDate(service['assured_date'], today, notes)
	});
}

/** The kind of thing it is comes first: what version 1 delivers, then the terms of any taxonomy, parents left out. */
function readTags(service: Raw): string[] {
	const terms = [
		...rawList(service['service_taxonomys']).map(({ taxonomy }) => taxonomy),
		...rawList(service['attributes']).map(({ taxonomy_term }) => taxonomy_term)
	];
	const names = terms.flatMap((term) => plainLine(rawOrEmpty(term)['name'], 120) ?? []);
	return [plainLine(service['deliverable_type'], 120), ...names].filter(
		(name) => name !== undefined
	);
}

function readStatus(service: Raw, notes: Notes): Pick<Activity, 'status' | 'statusNote'> {
	const status = lineOf(service['status'], 60)?.toLowerCase() ?? 'active';
	const statusNote = plainLine(service['alert'], 300);
	const paused = /^(temporarily closed|temporarily_closed|paused|suspended)$/.test(status);
	if (!paused && !/^(active|open|running|live|published)$/.test(status)) {
		notes.suspicious.push({
			field: 'status',
			why: `"${status}" is not a status of Open Referral UK, so it counts as active`,
			do: 'ask the publisher what it means'
		});
	}
	return { status: paused ? 'paused' : 'active', ...known({ statusNote }) };
}

function readLanguages(service: Raw): string[] {
	const codes = rawList(service['languages']).flatMap((raw) => {
		const named = [raw['code'], raw['name'], raw['language']].flatMap(
			(text) => lineOf(text, 60) ?? []
		);
		return named.map(languageCode).find((code) => code !== undefined) ?? [];
	});
	return [...new Set(codes)];
}

function readServiceArea(service: Raw): string | undefined {
	const names = rawList(service['service_areas']).flatMap(
		(area) => plainLine(area['name'] ?? area['service_area'], 200) ?? []
	);
	return plainLine([...new Set(names)].join(', '), 300);
}

interface AtLocation {
	key: string;
	location: Location | undefined;
	attendance: Attendance[];
	accessibility: Activity['accessibility'];
	schedules: Raw[];
}

function readAtLocations(service: Raw, common: DraftActivity, notes: Notes): DraftActivity[] {
	const ownSchedules = schedulesOf(service);
	const places = placesOf(service).map((at) => readAtLocation(at, notes));
	if (places.length > MOST_PLACES) {
		notes.suspicious.push({
			field: 'location',
			why: `it has ${places.length} places, of which the first ${MOST_PLACES} are kept`,
			do: 'look whether these are really all its own'
		});
	}
	const elsewhere: AtLocation = {
		key: '',
		location: undefined,
		attendance: [],
		accessibility: {},
		schedules: []
	};
	const somewhere = places.filter(({ location }) => location !== undefined).slice(0, MOST_PLACES);
	const nowhere = places.find(({ location }) => location === undefined) ?? elsewhere;
	return (somewhere.length > 0 ? somewhere : [nowhere]).map((at) => {
		const schedules = at.schedules.length > 0 ? at.schedules : ownSchedules;
		const said = common.attendance.length > 0 ? common.attendance : attendanceSaidIn(schedules);
		const online = places.some(({ attendance }) => attendance.includes('online'))
			? ['online' as const]
			: [];
		const derived = [...at.attendance, ...online];
		return {
			...common,
			...known({ location: at.location }),
			place: at.key,
			attendance: said.length > 0 ? said : [...new Set(derived)],
			accessibility: at.accessibility,
			schedules: readSchedules(schedules, notes)
		};
	});
}

/** HSDS has places under the service at them; some feeds put them straight under the service. */
const placesOf = (service: Raw): Raw[] => [
	...rawList(service['service_at_locations']),
	...rawList(service['locations']).map((location): Raw => ({ location }))
];

/** Version 1 says `regular_schedules`, and in places also in the singular. */
const schedulesOf = (raw: Raw): Raw[] =>
	['schedules', 'regular_schedules', 'regular_schedule', 'schedule'].flatMap((key) =>
		rawList(raw[key])
	);

const attendanceSaidIn = (schedules: Raw[]): Attendance[] =>
	attendanceIn(wordsOf(...schedules.map((schedule) => schedule['attending_type'])));

function readAtLocation(at: Raw, notes: Notes): AtLocation {
	const location = rawOrEmpty(at['location']);
	const type = lineOf(location['location_type'], 20)?.toLowerCase();
	const access = [
		...rawList(location['accessibility']),
		...rawList(location['accessibility_for_disabilities'])
	].flatMap((raw) =>
		[raw['description'], raw['accessibility'], raw['details']].flatMap(
			(text) => plainText(text, 500) ?? []
		)
	);
	const place =
		type === 'virtual' || type === 'postal' ? undefined : readLocation(at, location, notes);
	return {
		key: lineOf(location['id'] ?? at['id'], 200) ?? '',
		location: place,
		attendance: type === 'virtual' ? ['online'] : place ? ['in-person'] : [],
		accessibility: accessFactsIn(access),
		schedules: schedulesOf(at)
	};
}

function readLocation(at: Raw, location: Raw, notes: Notes): Location | undefined {
	const addresses = [...rawList(location['addresses']), ...rawList(location['physical_addresses'])];
	const kind = (address: Raw) => lineOf(address['address_type'], 20)?.toLowerCase();
	const address =
		addresses.find((each) => kind(each) === 'physical') ??
		addresses.find((each) => kind(each) !== 'virtual') ??
		{};
	return readPlace(
		{
			name: location['name'],
			address: [address['address_1'], address['address_2'], address['city'], address['region']],
			postcode: address['postal_code'],
			latitude: location['latitude'],
			longitude: location['longitude'],
			hidden: isPlaceHidden(at, location, ...addresses)
		},
		notes
	);
}

const wordsOf = (...values: unknown[]): string =>
	values
		.flat()
		.flatMap((value) => lineOf(value, 300) ?? [])
		.join('; ');
