import type { Attendance } from '../../domain/activity.ts';
import { plainLine } from './html.ts';
import { readPlace } from './place.ts';
import type { Location } from './place.ts';
import { hidesPlace, reasonToWithhold } from './publication.ts';
import { dateOf, isRaw, lineOf, rawList, rawOrEmpty, truthOf } from './raw.ts';
import type { Raw } from './raw.ts';
import { known, newNotes } from './reading.ts';
import type { DraftActivity, Notes, Reading } from './reading.ts';
import { accessFactsIn } from './said-in-words.ts';
import { readSchedules } from './schedules.ts';
import {
	readContact,
	readCost,
	readDescription,
	readEligibility,
	readOrganization
} from './service-parts.ts';

const MOST_PLACES = 50;

/** Reads one service of Outpost, a directory that several English councils use: nearly Open Referral UK, with GeoJSON. */
export function readOutpostService(record: unknown, today: string): Reading {
	if (!isRaw(record)) {
		return {
			outcome: 'refused',
			sourceId: '',
			name: '',
			reason: 'it is not a record of a service'
		};
	}
	const sourceId = lineOf(record['id'], 500) ?? '';
	const name = plainLine(record['name'], 200);
	if (name === undefined)
		return { outcome: 'refused', sourceId, name: '', reason: 'it has no name' };
	const withheld = reasonToWithhold(record, today);
	if (withheld !== undefined) return { outcome: 'withheld', sourceId, name, reason: withheld };
	const notes = newNotes();
	const common = readCommon(record, name, today, notes);
	const places = rawList(record['locations']).slice(0, MOST_PLACES);
	const activities = places.map((raw) => {
		const location = readLocation(record, raw, notes);
		return {
			...common,
			...known({ location }),
			attendance: attendanceAt(raw, location),
			place: lineOf(raw['id'], 200) ?? '',
			accessibility: accessFactsIn(namesIn(raw['accessibilities']))
		};
	});
	return {
		outcome: 'accepted',
		sourceId,
		name,
		activities: activities.length > 0 ? activities : [common],
		...notes
	};
}

function readCommon(service: Raw, name: string, today: string, notes: Notes): DraftActivity {
	const suitable = namesIn(service['suitabilities']);
	const paused = truthOf(service['temporarily_closed']) === true || isPaused(service);
	return known({
		name,
		description: readDescription([service['description']]),
		organization: readOrganization(service['organisation'], notes),
		topics: [],
		keywords: readTags(service),
		status: paused ? ('paused' as const) : ('active' as const),
		attendance: [],
		attendingAccess:
			truthOf(service['needs_referral']) === true ? ('referral' as const) : undefined,
		costOption: readCost(service, today),
		eligibility: readEligibility([service], suitable, notes),
		accessibility: {},
		languages: [],
		schedules: readSchedules(rawList(service['regular_schedules']), notes),
		contact: readContact(service, notes),
		assuredDate: dateOf(service['assured_date']) ?? readEdited(service, today)
	});
}

const isPaused = (service: Raw): boolean =>
	lineOf(service['status'], 40)?.toLowerCase() === 'temporarily closed';

/** The deepest terms say what kind of thing it is; Outpost lists a term before its parents, in no firm order. */
function readTags(service: Raw): string[] {
	const terms = rawList(service['taxonomies']);
	const parents = new Set(terms.map(({ parent_id }) => lineOf(parent_id, 40)));
	const isParent = (term: Raw) => parents.has(lineOf(term['id'], 40));
	const ordered = [...terms.filter((term) => !isParent(term)), ...terms.filter(isParent)];
	return [...new Set([...namesIn(ordered), ...namesIn(service['send_needs'])])].slice(0, 50);
}

const namesIn = (value: unknown): string[] =>
	rawList(value).flatMap(({ name }) => plainLine(name, 120) ?? []);

/** An edit after the day a record was loaded is somebody making sure of it; the load itself, of thousands, is not. */
function readEdited(service: Raw, today: string): string | undefined {
	const [updated, created] = [dateOf(service['updated_at']), dateOf(service['created_at'])];
	return updated !== undefined && updated !== created && updated <= today ? updated : undefined;
}

/** Councils write these where a form insisted on a place. */
const NOT_A_PLACE =
	/^(online.*|virtual.*|(via )?zoom|remote|national(ly)?|nationwide|uk[ -]?wide|n\/?a)$/i;

function attendanceAt(raw: Raw, location: Location | undefined): Attendance[] {
	const words = [raw['name'], raw['address_1'], raw['city']].map((part) => lineOf(part, 200) ?? '');
	if (words.some((part) => /^(online|virtual|(via )?zoom)/i.test(part))) return ['online'];
	return location === undefined || location.hidden ? [] : ['in-person'];
}

/** GeoJSON puts the longitude first. */
function readLocation(service: Raw, raw: Raw, notes: Notes): Location | undefined {
	const coordinates: unknown = rawOrEmpty(raw['geometry'])['coordinates'];
	const [longitude, latitude]: unknown[] = Array.isArray(coordinates)
		? (coordinates as unknown[])
		: [];
	return readPlace(
		{
			name: aPlace(raw['name']),
			address: [raw['address_1'], raw['city']].map(aPlace),
			postcode: raw['postal_code'],
			latitude,
			longitude,
			hidden: hidesPlace([service, raw], notes)
		},
		notes
	);
}

const aPlace = (value: unknown): string | undefined => {
	const text = lineOf(value, 200);
	return text === undefined || NOT_A_PLACE.test(text) ? undefined : text;
};
