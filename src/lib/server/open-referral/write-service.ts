import type { Activity } from '../../domain/activity.ts';
import { known } from '../import/reading.ts';
import { newAttributes } from './attributes.ts';
import { factsOf } from './facts.ts';
import { uuidOf } from './identifiers.ts';
import { factTerm, keywordTerm, topicTerm } from './vocabulary.ts';
import { plainEmailOf, uriOf } from './web-addresses.ts';
import { writePlaces } from './write-location.ts';
import { writeSchedule } from './write-schedule.ts';

/** What the records of a release have in common. */
export interface Writing {
	/** When the release was published, ISO 8601 UTC: no record of it is newer. */
	published: string;
	/** Whether the activities are invented. */
	demonstration: boolean;
	/** Names of towns, in small letters. */
	towns: ReadonlySet<string>;
}

/** What every record of a demonstration begins its `alert` with, for whoever reads nothing else of ours. */
export const INVENTED = 'This is an invented example, not a real service.';

const STATUSES = {
	active: 'active',
	full: 'active',
	paused: 'temporarily closed',
	ended: 'inactive'
} as const;
const TO_JOIN = {
	'drop-in': 'Drop in.',
	'contact-first': 'Contact them first.',
	referral: 'A referral is needed.',
	membership: 'For members.'
} as const;

/** The identifier of the organization of an activity; absent where nobody told us who runs it. */
export const organizationIdOf = ({ organization }: Activity): string | undefined =>
	organization && uuidOf('organization', organization.name, organization.url ?? '');

/** Who runs an activity, as HSDS writes it. HSDS requires a description, and we have none. */
export function writeOrganization(activity: Activity) {
	const id = organizationIdOf(activity);
	if (id === undefined || activity.organization === undefined) return undefined;
	const { name, url } = activity.organization;
	return known({ id, name, description: '', website: uriOf(url) });
}
export type Organization = NonNullable<ReturnType<typeof writeOrganization>>;

/** An activity as a service of HSDS 3 and Open Referral UK 3, with the fields that a list shows: those that are one to one. */
export function writeListedService(activity: Activity, { published, demonstration }: Writing) {
	const { eligibility = {}, contact, status, attendingAccess } = activity;
	const alert = [
		demonstration ? INVENTED : '',
		status === 'full' ? 'Full at the moment.' : '',
		activity.statusNote ?? ''
	].filter((sentence) => sentence !== '');
	return known({
		id: uuidOf('service', activity.id),
		organization_id: organizationIdOf(activity),
		name: activity.name,
		description: activity.description,
		url: uriOf(contact.url),
		email: plainEmailOf(contact.email),
		status: STATUSES[status],
		alert: alert.length === 0 ? undefined : alert.join(' '),
		application_process: attendingAccess && TO_JOIN[attendingAccess],
		eligibility_description: eligibility.text,
		minimum_age: eligibility.minimumAge,
		maximum_age: eligibility.maximumAge,
		assured_date: activity.assuredDate,
		last_modified: published,
		organization: writeOrganization(activity)
	});
}
export type ListedService = ReturnType<typeof writeListedService>;

/**
 * An activity as a service with everything nested in it. What HSDS has no field for is among its `attributes`; nothing
 * of a private place is anywhere in it. `readOwnService` reads it back with nothing lost.
 */
export function writeService(activity: Activity, writing: Writing) {
	const id = uuidOf('service', activity.id);
	return known({
		...writeListedService(activity, writing),
		contacts: some(writeContacts(activity, id)),
		schedules: some(activity.schedules.map((each, at) => writeSchedule(activity, each, at))),
		service_areas: some(
			[activity.serviceArea ?? []].flat().map((name) => ({
				id: uuidOf('service_area', id),
				service_id: id,
				name
			}))
		),
		service_at_locations: some(writePlaces(activity, writing.towns)),
		languages: some(writeLanguages(activity, id)),
		cost_options: some(writeCost(activity, id)),
		attributes: writeAttributes(activity, id)
	});
}
export type Service = ReturnType<typeof writeService>;

/** An empty list says that there are none; we only know that nobody told us. */
const some = <Item>(list: Item[]): Item[] | undefined => (list.length === 0 ? undefined : list);

/** A label after a number, as `mendPhone` leaves it, becomes the number's description. */
function writeContacts({ contact: { phone } }: Activity, serviceId: string) {
	if (phone === undefined) return [];
	const [, number = phone, description] =
		/^([^()]*(?:\([\d ]+\)[^()]*)?) \((.+)\)$/s.exec(phone) ?? [];
	const id = uuidOf('contact', serviceId);
	const phoneId = uuidOf('phone', serviceId);
	return [
		{
			id,
			service_id: serviceId,
			phones: [known({ id: phoneId, contact_id: id, number, description })]
		}
	];
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en-GB', { type: 'language' });

const writeLanguages = ({ languages }: Activity, serviceId: string) =>
	languages.map((code) => ({
		id: uuidOf('language', serviceId, code),
		service_id: serviceId,
		code,
		name: nameOfLanguage(code)
	}));

/** The code itself where it is well-formed for us and not for `Intl`. */
function nameOfLanguage(code: string): string {
	try {
		return LANGUAGE_NAMES.of(code) ?? code;
	} catch {
		return code;
	}
}

/** What is free costs 0; that nobody named an amount is told by `option`. */
function writeCost({ costOption }: Activity, serviceId: string) {
	if (costOption === undefined) return [];
	const { free, amount, text } = costOption;
	const unpriced = free === undefined ? undefined : free ? 'Free' : 'There is a charge';
	return [
		known({
			id: uuidOf('cost_option', serviceId),
			service_id: serviceId,
			option: amount === undefined ? unpriced : undefined,
			amount: amount ?? (free === true ? 0 : undefined),
			currency: amount === undefined ? undefined : 'GBP',
			amount_description: text
		})
	];
}

function writeAttributes(activity: Activity, id: string) {
	const attributes = newAttributes('service', id);
	for (const topic of activity.topics) attributes.term(topicTerm(topic));
	for (const keyword of activity.keywords) attributes.term(keywordTerm(keyword));
	for (const { code, value } of factsOf(activity)) attributes.term(factTerm(code), value);
	return attributes.list();
}
