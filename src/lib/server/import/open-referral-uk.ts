import type { Activity, Attendance } from '../../domain/activity.ts';
import { closedOn, readClosures } from './holiday-schedules.ts';
import { plainLine, plainText } from './html.ts';
import { mendAssuredDate } from './mend.ts';
import { isOwnEnded, isOwnService, readOwnService } from './own-service.ts';
import { readPlace } from './place.ts';
import type { Location } from './place.ts';
import { hidesPlace, reasonToWithhold } from './publication.ts';
import { isRaw, lineOf, numberOf, rawList, rawOrEmpty } from './raw.ts';
import type { Raw } from './raw.ts';
import { known, newNotes } from './reading.ts';
import type { DraftActivity, Notes, Reading } from './reading.ts';
import { accessFactsIn, attendanceIn, languageCode, wayToJoinIn } from './said-in-words.ts';
import { readSchedules } from './schedules.ts';
import {
	readContact,
	readContactAt,
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
	const isOwn = isOwnService(service);
	const judged = isOwn && isOwnEnded(service) ? { ...service, status: 'active' } : service;
	const withheld = reasonToWithhold(judged, today);
	if (withheld !== undefined) return { outcome: 'withheld', sourceId, name, reason: withheld };
	const notes = newNotes();
	const activities = isOwn
		? [readOwnService(service, name, today, notes)]
		: readAtLocations(service, readCommon(service, name, today, notes), notes);
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
			service['interpretation_services'],
			readWaitTime(service)
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
	const programs = rawList(service['program']).map(({ name }) => plainLine(name, 120));
	return [plainLine(service['deliverable_type'], 120), ...names, ...programs].filter(
		(name) => name !== undefined
	);
}

function readWaitTime(service: Raw): string | undefined {
	const words = plainLine(service['wait_time'], 300);
	return words === undefined ? undefined : `Waiting time: ${words}`;
}

const OPEN = /^(active|open|running|live|published|available)$/;
const PAUSED = /^(temporar(y|ily) closed|closed temporarily|paused|suspended|on hold)$/;
const FULL = /^(full|fully booked|at capacity|waiting list|no spaces)$/;

function readStatus(service: Raw, notes: Notes): Pick<Activity, 'status' | 'statusNote'> {
	const status = (lineOf(service['status'], 60) ?? 'active').toLowerCase().replace(/[_-]/g, ' ');
	const statusNote = plainLine(service['alert'], 300);
	const isPaused = PAUSED.test(status);
	const isFull = FULL.test(status) || hasNoSpaces(service);
	if (!isPaused && !FULL.test(status) && !OPEN.test(status)) {
		notes.suspicious.push({
			field: 'status',
			why: `"${status}" is not a status of Open Referral UK, so it counts as active`,
			do: 'ask the publisher what it means'
		});
	}
	return { status: isPaused ? 'paused' : isFull ? 'full' : 'active', ...known({ statusNote }) };
}

/** HSDS 3.1 counts what is left of each kind of space. */
function hasNoSpaces(service: Raw): boolean {
	const left = ['service_capacity', 'service_capacities', 'capacities']
		.flatMap((key) => rawList(service[key]))
		.flatMap(({ available }) => numberOf(available) ?? []);
	return left.length > 0 && left.every((spaces) => spaces === 0);
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
	closures: ReadonlySet<string>;
	/** Of the service at this place, and of the place itself. */
	contact: Activity['contact'];
	placeContact: Activity['contact'];
}

function readAtLocations(service: Raw, common: DraftActivity, notes: Notes): DraftActivity[] {
	const ownSchedules = schedulesOf(service);
	const places = placesOf(service).map((at) => readAtLocation(service, at, notes));
	if (places.length > MOST_PLACES) {
		notes.suspicious.push({
			field: 'location',
			why: `it has ${places.length} places, of which the first ${MOST_PLACES} are kept`,
			do: 'look whether these are really all its own'
		});
	}
	const somewhere = places.filter(({ location }) => location !== undefined).slice(0, MOST_PLACES);
	const nowhere =
		places.find(({ location }) => location === undefined) ?? readAtLocation(service, {}, notes);
	return (somewhere.length > 0 ? somewhere : [nowhere]).map((at) => {
		const schedules = at.schedules.length > 0 ? at.schedules : ownSchedules;
		const said = common.attendance.length > 0 ? common.attendance : attendanceSaidIn(schedules);
		const online = places.some(({ attendance }) => attendance.includes('online'))
			? ['online' as const]
			: [];
		const derived = [...at.attendance, ...online];
		return {
			place: at.key,
			...common,
			...known({ location: at.location }),
			attendance: said.length > 0 ? said : [...new Set(derived)],
			accessibility: at.accessibility,
			schedules: closedOn(readSchedules(schedules, notes), at.closures),
			contact: { ...at.placeContact, ...common.contact, ...at.contact }
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

function readAtLocation(service: Raw, at: Raw, notes: Notes): AtLocation {
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
	const isNowhere = Object.keys(at).length === 0 || type === 'virtual' || type === 'postal';
	const place = isNowhere ? undefined : readLocation(service, at, location, notes);
	return {
		key: lineOf(location['id'] ?? at['id'], 200) ?? '',
		location: place,
		attendance: type === 'virtual' ? ['online'] : place ? ['in-person'] : [],
		accessibility: accessFactsIn(access),
		schedules: schedulesOf(at),
		closures: readClosures(service, at, location),
		contact: readContactAt(at, notes),
		placeContact: place?.hidden ? {} : readContactAt(location, notes)
	};
}

function readLocation(service: Raw, at: Raw, location: Raw, notes: Notes): Location | undefined {
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
			hidden: hidesPlace([service, at, location, ...addresses], notes)
		},
		notes
	);
}

const wordsOf = (...values: unknown[]): string =>
	values
		.flat()
		.flatMap((value) => lineOf(value, 300) ?? [])
		.join('; ');
