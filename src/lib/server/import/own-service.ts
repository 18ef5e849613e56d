import { activitySchema, scheduleSchema } from '../../domain/activity-schema.ts';
import { ATTENDANCE, WEEKDAYS } from '../../domain/activity.ts';
import type { Activity, Schedule } from '../../domain/activity.ts';
import { ACCESS_FACTS, isTopic } from '../../domain/topics.ts';
import type { FactWithValue } from '../open-referral/vocabulary.ts';
import {
	FACTS_TAXONOMY,
	fixedTerm,
	KEYWORDS_TAXONOMY,
	TOPICS_TAXONOMY
} from '../open-referral/vocabulary.ts';
import { plainLine, plainText } from './html.ts';
import { mendAssuredDate, mendEmail, mendPhone, mendUrl } from './mend.ts';
import { readPlace } from './place.ts';
import { hidesPlace, isPublicContact } from './publication.ts';
import { lineOf, numberOf, rawList, rawOrEmpty } from './raw.ts';
import type { Raw } from './raw.ts';
import { known, knownOrAbsent } from './reading.ts';
import type { DraftActivity, Notes } from './reading.ts';

/** What our own attributes say of a thing: facts by code, those with a value in the words they came with. */
interface Own {
	topics: Activity['topics'];
	keywords: string[];
	has: (code: string) => boolean;
	/** `yes` or `no` of a fact that is either. */
	truth: (code: string) => boolean | undefined;
	/** Which of `choices` it is, for facts such as `onlyFor:women`. */
	choice: <Choice extends string>(code: string, choices: readonly Choice[]) => Choice | undefined;
	value: (code: FactWithValue) => unknown;
}

function readAttributes(thing: Raw): Own {
	const topics = new Set<Activity['topics'][number]>();
	const keywords = new Set<string>();
	const facts = new Map<string, unknown>();
	for (const attribute of rawList(thing['attributes'])) {
		const { id, name, taxonomy_id } = rawOrEmpty(attribute['taxonomy_term']);
		const term = fixedTerm(lineOf(id, 40) ?? '');
		if (term?.taxonomy_id === TOPICS_TAXONOMY.id && isTopic(term.code)) topics.add(term.code);
		if (term?.taxonomy_id === FACTS_TAXONOMY.id) facts.set(term.code ?? '', attribute['value']);
		const keyword = taxonomy_id === KEYWORDS_TAXONOMY.id && plainLine(name, 120);
		if (keyword) keywords.add(keyword);
	}
	const has = (code: string) => facts.has(code);
	return {
		topics: [...topics],
		keywords: [...keywords],
		has,
		truth: (code) => (has(`${code}:yes`) ? true : has(`${code}:no`) ? false : undefined),
		choice: (code, choices) => choices.find((choice) => has(`${code}:${choice}`)),
		value: (code) => facts.get(code)
	};
}

/** Whether a service was written by us, by our id of it among its attributes. */
export const isOwnService = (service: Raw): boolean =>
	lineOf(readAttributes(service).value('activityId'), 200) !== undefined;

/** Whether a service that we wrote is over: then its `status` means that, and not that it is not to be shown. */
export const isOwnEnded = (service: Raw): boolean => readAttributes(service).has('status:ended');

/**
 * Reads a service that this API wrote: `writeService` backwards, with nothing lost. What it says is checked like that
 * of any other feed, since anybody can write as we do: text is made plain, addresses are mended, a private place stays
 * hidden whatever our attributes say, and what `Activity` would not take is left out.
 */
export function readOwnService(
	service: Raw,
	name: string,
	today: string,
	notes: Notes
): DraftActivity {
	const own = readAttributes(service);
	return known({
		name,
		summary: plainLine(own.value('summary'), 300),
		description: plainText(service['description'], 20_000),
		organization: readOrganization(service, own, notes),
		topics: own.topics,
		needs: part('needs', plainLine(own.value('needs'), 2000)?.split(',')),
		keywords: own.keywords,
		status: readStatus(service, own),
		statusNote: plainLine(own.value('statusNote'), 300),
		attendance: ATTENDANCE.filter((way) => own.has(`attendance:${way}`)),
		attendingAccess: own.choice('attendingAccess', [
			'drop-in',
			'contact-first',
			'referral',
			'membership'
		]),
		costOption: readCost(service, own),
		eligibility: readEligibility(service, own),
		accessibility: known(Object.fromEntries(ACCESS_FACTS.map((fact) => [fact, own.truth(fact)]))),
		languages: rawList(service['languages']).flatMap(
			({ code }) => part('languages', [lineOf(code, 40)]) ?? []
		),
		location: readLocation(service, own, notes),
		serviceArea: plainLine(rawList(service['service_areas'])[0]?.['name'], 300),
		schedules: rawList(service['schedules']).slice(0, 500).flatMap(readSchedule),
		contact: readContact(service, own, notes),
		firstVisit: plainText(own.value('firstVisit'), 2000),
		bring: plainText(own.value('bring'), 500),
		assuredDate: mendAssuredDate(service['assured_date'], today, notes)
	});
}

/** A part of an activity where it is one that `Activity` takes. */
function part<Key extends keyof Activity>(key: Key, value: unknown): Activity[Key] | undefined {
	return activitySchema.shape[key].safeParse(value).data as Activity[Key] | undefined;
}

function readOrganization(service: Raw, own: Own, notes: Notes): Activity['organization'] {
	const raw = rawOrEmpty(service['organization']);
	const name = plainLine(raw['name'], 200);
	const url = own.value('organizationUrl') ?? raw['website'];
	return name === undefined
		? undefined
		: known({ name, url: mendUrl('organization.url', url, notes) });
}

function readStatus(service: Raw, own: Own): Activity['status'] {
	const special = own.choice('status', ['full', 'ended']);
	return special ?? (service['status'] === 'temporarily closed' ? 'paused' : 'active');
}

function readCost(service: Raw, own: Own): Activity['costOption'] {
	const raw = rawList(service['cost_options'])[0] ?? {};
	// The one thing we add: what is free costs 0, also where nobody had said so in figures.
	const isOurZero = raw['option'] === 'Free';
	return part(
		'costOption',
		knownOrAbsent({
			free: own.truth('free'),
			amount: isOurZero ? undefined : numberOf(raw['amount']),
			text: plainText(raw['amount_description'], 500)
		})
	);
}

const readEligibility = (service: Raw, own: Own): Activity['eligibility'] =>
	part(
		'eligibility',
		knownOrAbsent({
			text: plainText(service['eligibility_description'], 1000),
			minimumAge: numberOf(service['minimum_age']),
			maximumAge: numberOf(service['maximum_age']),
			onlyFor: own.choice('onlyFor', ['women', 'men'])
		})
	);

function readContact(service: Raw, own: Own, notes: Notes): Activity['contact'] {
	const contact = rawList(service['contacts']).find(isPublicContact) ?? {};
	const phone = rawList(contact['phones'])[0] ?? {};
	const number = mendPhone('contact.phone', phone['number'], notes);
	const label = lineOf(phone['description'], 60);
	return known({
		phone: number && label ? lineOf(`${number} (${label})`, 60) : number,
		email: mendEmail('contact.email', own.value('contactEmail') ?? service['email'], notes),
		url: mendUrl('contact.url', own.value('contactUrl') ?? service['url'], notes)
	});
}

function readLocation(service: Raw, own: Own, notes: Notes): Activity['location'] {
	const at = rawList(service['service_at_locations']).find(
		({ location }) => rawOrEmpty(location)['location_type'] !== 'virtual'
	);
	const raw = rawOrEmpty(at?.['location']);
	const address = rawList(raw['addresses'])[0] ?? {};
	const hidden = hidesPlace([service, at ?? {}, raw, address], notes) || own.has('place:hidden');
	if (hidden) return { precision: 'none', hidden };
	if (at === undefined) return undefined;

	const lines = [address['address_1'], address['city']].flatMap(
		(line) => plainLine(line, 500) ?? []
	);
	const facts = readAttributes(raw);
	const rough = (lineOf(facts.value('roughPosition'), 60) ?? '').split(',').map(numberOf);
	const position = {
		latitude: numberOf(raw['latitude']) ?? rough[0],
		longitude: numberOf(raw['longitude']) ?? rough[1]
	};
	const place = known({
		name: plainLine(raw['name'], 200),
		address: lines.length === 0 ? undefined : lineOf(lines.join(', '), 500),
		postcode: lineOf(address['postal_code'], 10)
	});
	const precisions = ['exact', 'postcode', 'sector', 'outcode', 'area', 'none'] as const;
	const precision = facts.choice('precision', precisions);
	const exact = precision && part('location', known({ ...place, ...position, precision, hidden }));
	return exact ?? readPlace({ ...place, address: lines, ...position, hidden }, notes);
}

/** `writeSchedule` backwards; one that somebody changed beyond what we write keeps its words alone. */
function readSchedule(raw: Raw): Schedule[] {
	const own = readAttributes(raw);
	const except = lineOf(own.value('except'), 10_000)?.split(',');
	const rule = readRule(raw, own);
	const isOnce = rule.freq === 'once';
	const validity = {
		text: plainText(raw['description'], 500),
		validFrom: lineOf(isOnce ? own.value('validFrom') : raw['valid_from'], 10),
		validTo: lineOf(isOnce ? own.value('validTo') : raw['valid_to'], 10),
		except,
		termTimeOnly: own.truth('termTimeOnly')
	};
	const hours = { start: clock(raw['opens_at']), end: clock(raw['closes_at']) };
	const { data } = scheduleSchema.safeParse(
		known({ ...rule, ...(rule.freq === 'words' ? {} : hours), ...validity })
	);
	if (data !== undefined) return [data];
	return validity.text === undefined ? [] : [{ freq: 'words', text: validity.text }];
}

const clock = (time: unknown): string | undefined =>
	/^\d\d:\d\d(?=:00$)/.exec(lineOf(time, 10) ?? '')?.[0];

/** From the fields of HSDS, or from our `recurrence` where those could not say it. Nothing of it is checked yet. */
function readRule(raw: Raw, own: Own): Readonly<Record<string, unknown>> & { freq: string } {
	const entries = (lineOf(own.value('recurrence'), 400) ?? '')
		.split(';')
		.map((each) => each.split('='));
	const rrule: Raw = Object.fromEntries(
		entries.map(([key = '', value]) => [key.toLowerCase(), value])
	);
	const months = lineOf(rrule['bymonth'], 40)?.split(',').map(Number);
	const frequency = raw['freq'] ?? rrule['freq'];
	const byday = (lineOf(raw['byday'] ?? rrule['byday'], 200) ?? '').split(',');
	const byDay = WEEKDAYS.filter((day) => byday.some((each) => each.endsWith(day)));
	if (frequency === 'WEEKLY')
		return {
			freq: 'weekly',
			interval: numberOf(raw['interval'] ?? rrule['interval']),
			byDay,
			months
		};
	if (frequency === 'MONTHLY') {
		const nth = [...new Set(byday.map((each) => Number(each.slice(0, -2))))];
		return { freq: 'monthly', nth, byDay, months };
	}
	const date = lineOf(raw['dtstart'] ?? rrule['dtstart'], 10);
	return date === undefined ? { freq: 'words', months } : { freq: 'once', date, months };
}
