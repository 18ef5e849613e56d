import type { Activity, Attendance } from '../../../domain/activity.ts';
import { plainLine, plainText } from '../html.ts';
import { reasonToWithhold } from '../publication.ts';
import { isRaw, lineOf, numberOf, rawList, rawOrEmpty, truthOf } from '../raw.ts';
import type { Raw } from '../raw.ts';
import { known, newNotes } from '../reading.ts';
import type { DraftActivity, Notes, Reading } from '../reading.ts';
import { accessFactsIn } from '../said-in-words.ts';
import {
	readContact,
	readCost,
	readDescription,
	readEligibility,
	readOrganization
} from '../service-parts.ts';
import { readVenue } from './venue.ts';
import { typeOf } from './rpde.ts';
import type { Opportunity } from './rpde.ts';
import { isOff, readTimes, statusOf } from './times.ts';

/**
 * Reads one opportunity of an OpenActive feed, old modelling or new. Sessions of the same class at the same place, for
 * the same people, are one activity: they share their `group`.
 */
export function readOpportunity(record: unknown, today: string): Reading {
	if (!isOpportunity(record)) {
		return { outcome: 'refused', sourceId: '', name: '', reason: 'it is not an item of a feed' };
	}
	const { id: sourceId, data } = record;
	const notes = newNotes();
	const name = readName(data, notes);
	const withheld = reasonNotOn(record, today);
	if (withheld !== undefined) {
		return { outcome: 'withheld', sourceId, name: name ?? '', reason: withheld };
	}
	const reason = reasonNotToAttend(data, name);
	if (name === undefined || reason !== undefined) {
		return { outcome: 'refused', sourceId, name: name ?? '', reason: reason ?? '' };
	}
	const activity = readActivity(record, name, today, notes);
	const { organization, location, eligibility, attendance } = activity;
	const { minimumAge, maximumAge, onlyFor } = eligibility ?? {};
	const place = location ?? attendance;
	const who = [minimumAge, maximumAge, onlyFor];
	const group = JSON.stringify([name.toLowerCase(), organization?.name, place, who]);
	return { outcome: 'accepted', sourceId, name, activities: [activity], group, ...notes };
}

const isOpportunity = (record: unknown): record is Opportunity =>
	isRaw(record) && isRaw(record['data']) && typeof record['id'] === 'string';

/** Without a name of its own, what people do there is what it is called. */
function readName(data: Raw, notes: Notes): string | undefined {
	const name = plainLine(data['name'], 200);
	if (name !== undefined) return name;
	const activities = labelsOf(data['activity']);
	const instead = plainLine(activities.join(', '), 200);
	if (instead !== undefined) notes.mended.push({ field: 'name', from: '', to: instead });
	return instead;
}

/** Feeds of bookings, places and people are feeds of OpenActive too. */
const NOT_FOR_ATTENDING = /^(Order|Offer|Place|Person|Organi[sz]ation|Brand|Concept)/;

function reasonNotToAttend(data: Raw, name: string | undefined): string | undefined {
	const type = typeOf(data);
	if (NOT_FOR_ATTENDING.test(type)) return `it is a record of kind "${type}", not an activity`;
	if (name !== undefined) return undefined;
	const series = data['superEvent'] ?? data['facilityUse'];
	if (lineOf(series, 500) === undefined) return 'it has no name';
	return 'it has no name: it is a time of something in another feed; import that feed, or both as one list';
}

function reasonNotOn({ state, data }: Opportunity, today: string): string | undefined {
	if (state === 'deleted') return 'the source says it is deleted';
	if (/Cancelled$/i.test(statusOf(data))) return 'the source says it is cancelled';
	// Put off without a new day: this one is not on, whatever else of its class is.
	if (isOff(data) && !isRaw(data['eventSchedule']) && rawList(data['subEvent']).length === 0) {
		return 'the source says it is postponed';
	}
	return reasonToWithhold(data, today);
}

function readActivity(
	record: Opportunity,
	name: string,
	today: string,
	notes: Notes
): DraftActivity {
	const { data } = record;
	const { location, contact } = readVenue(data, notes);
	const access = [data['accessibilityInformation'], ...amenitiesOf(data)];
	const words = [name, plainText(data['description'], 2000)].join('\n');
	const organizer = organizationOf(data);
	return known({
		licence: record.licence,
		name,
		description: readDescription([
			data['description'],
			data['accessibilityInformation'],
			supportFor(data)
		]),
		organization: readOrganization(organizer, notes),
		topics: [],
		keywords: readKeywords(data),
		status: isOff(data) ? ('paused' as const) : ('active' as const),
		attendance: attendanceOf(data, location),
		attendingAccess: bookingOf(data),
		costOption: readOffers(data, today),
		eligibility: readWhoFor(data, notes),
		location,
		accessibility: accessFactsIn(access.flatMap((text) => plainText(text, 1000) ?? [])),
		languages: [],
		schedules: record.timesToldElsewhere ? [] : readTimes(record, words, today, notes),
		contact: readContact({ ...contact, url: data['url'] }, notes),
		firstVisit: plainText(
			[data['attendeeInstructions'], data['meetingPoint']]
				.flatMap((text) => plainText(text, 1000) ?? [])
				.join('\n'),
			2000
		)
	});
}

/** A person who runs something alone is nobody to name; nor are leaders and contributors ever read. */
const organizationOf = (data: Raw): Raw => {
	const organizer = rawOrEmpty(rawList(data['organizer'] ?? data['provider'])[0]);
	return typeOf(organizer) === 'Person' ? {} : organizer;
};

/** Activities are concepts now and were words before; identifiers of concepts are no words. */
const labelsOf = (value: unknown): string[] =>
	[value].flat().flatMap((each) => {
		const label = isRaw(each) ? (each['prefLabel'] ?? each['name']) : each;
		const text = plainLine(label, 120);
		return text === undefined || /^https?:/i.test(text) ? [] : [text];
	});

function readKeywords(data: Raw): string[] {
	const keys = ['activity', 'facilityType', 'category', 'programme', 'level'];
	return [...new Set(keys.flatMap((key) => labelsOf(data[key])))].slice(0, 50);
}

function supportFor(data: Raw): string | undefined {
	const labels = labelsOf(data['accessibilitySupport']);
	return labels.length === 0 ? undefined : `Support for: ${labels.join(', ')}`;
}

const amenitiesOf = (data: Raw): unknown[] =>
	rawList(rawOrEmpty(data['location'])['amenityFeature'])
		.filter(({ value }) => truthOf(value) === true)
		.map(({ name }) => name);

function attendanceOf(data: Raw, location: Activity['location']): Attendance[] {
	const mode = lineOf(data['eventAttendanceMode'], 100) ?? '';
	if (/Mixed/i.test(mode)) return ['in-person', 'online'];
	if (/Online/i.test(mode) || typeOf(data) === 'OnDemandEvent') return ['online'];
	const isVirtual =
		data['beta:virtualLocation'] != null ||
		rawList(data['location']).some((place) => typeOf(place) === 'VirtualLocation');
	const online = isVirtual ? ['online' as const] : [];
	return location !== undefined && !location.hidden ? ['in-person', ...online] : online;
}

const offersOf = (data: Raw): Raw[] => rawList(data['offers'] ?? data['offer']).slice(0, 50);

function bookingOf(data: Raw): Activity['attendingAccess'] {
	const ways = offersOf(data).map(
		(offer) => lineOf(offer['openBookingInAdvance'] ?? offer['advanceBooking'], 100) ?? ''
	);
	if (ways.length === 0) return undefined;
	if (ways.every((way) => /Required$/i.test(way))) return 'contact-first';
	return ways.every((way) => /Unavailable$/i.test(way)) ? 'drop-in' : undefined;
}

/** Offers of one price are one, whatever they are called; a price in another currency than ours says nothing. */
function readOffers(data: Raw, today: string): Activity['costOption'] {
	const names = new Map<number | undefined, Set<string>>();
	for (const { name, price, priceCurrency } of offersOf(data)) {
		if ((lineOf(priceCurrency, 5) ?? 'GBP') !== 'GBP') continue;
		const amount = numberOf(price);
		const known = names.get(amount) ?? new Set<string>();
		names.set(amount, known.add(plainLine(name, 100) ?? ''));
	}
	const options = [...names].map(([amount, said]) => ({
		option: [...said].filter((name) => name !== '').join(', '),
		amount
	}));
	return readCost({ free: data['isAccessibleForFree'], cost_options: options }, today);
}

function readWhoFor(data: Raw, notes: Notes): Activity['eligibility'] {
	const range = data['ageRange'];
	const [least, most]: unknown[] = Array.isArray(range)
		? (range as unknown[])
		: isRaw(range)
			? [range['minValue'], range['maxValue']]
			: (lineOf(range, 40)?.split(/\s*(?:-|–|to)\s*/) ?? []);
	const ages = {
		// From birth on is no limit.
		minimum_age: least === 0 || least === '0' ? undefined : least,
		maximum_age: most,
		gender: genderOf(data)
	};
	return readEligibility([ages], [], notes);
}

function genderOf(data: Raw): string | undefined {
	const word = lineOf(data['genderRestriction'], 100)?.replace(/^.*[/#:]/, '') ?? '';
	if (/^(female|women)/i.test(word)) return 'women';
	return /^(male|men)/i.test(word) ? 'men' : undefined;
}
