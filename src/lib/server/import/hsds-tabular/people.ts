import { isPublicContact } from '../publication.ts';
import { lineOf } from '../raw.ts';
import type { Raw } from '../raw.ts';
import type { Find } from './find-rows.ts';
import { listOf } from './find-rows.ts';
import type { Place } from './places.ts';

/** Whom to ask: what stands on the service counts, else what stands on its place, where it has but one. */
export function peopleOf(
	service: Raw,
	id: string | undefined,
	places: readonly Place[],
	find: Find
): { phones: Raw[]; contacts: Raw[]; languages: Raw[] } {
	const [only] = places.length === 1 ? places : [];
	const first = (read: (column: string, id: unknown) => Raw[]) =>
		[
			() => read('service_id', id),
			() => read('service_at_location_id', only?.id),
			() => read('location_id', only?.locationId)
		].reduce<Raw[]>((found, next) => (found.length > 0 ? found : next()), []);
	const named = (list: unknown) => listOf(list).map((name): Raw => ({ name }));
	const languages = [
		...first((column, of) => [...find('languages', column, of)]),
		...named(service['languages'])
	];
	return {
		phones: first((column, of) => publicPhones(find('phones', column, of))),
		contacts: first((column, of) =>
			find('contacts', column, of).map((contact) => withPhones(contact, find))
		),
		languages: languages.length > 0 ? languages : named(only?.location['languages'])
	};
}

/** The numbers of an organization that are not those of one of its services, places or people. */
export const phonesOfOrganization = (id: unknown, find: Find): Raw[] =>
	publicPhones(
		find('phones', 'organization_id', id).filter((phone) =>
			['service_id', 'location_id', 'contact_id', 'service_at_location_id'].every(
				(column) => phone[column] === undefined
			)
		)
	);

const withPhones = (contact: Raw, find: Find): Raw => ({
	...contact,
	phones: publicPhones(find('phones', 'contact_id', contact['id'] ?? contact['contact_id']))
});

/** Numbers a person can ring: a fax machine answers nobody. */
const publicPhones = (phones: readonly Raw[]): Raw[] =>
	phones.filter((phone) => {
		const type = lineOf(phone['type'] ?? phone['number_type'], 20)?.toLowerCase();
		return isPublicContact(phone) && type !== 'fax';
	});
