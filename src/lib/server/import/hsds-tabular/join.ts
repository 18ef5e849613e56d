import { lineOf } from '../raw.ts';
import type { Raw } from '../raw.ts';
import type { Suspicious } from '../reading.ts';
import { finderIn, idOf, listOf } from './find-rows.ts';
import type { Find } from './find-rows.ts';
import { peopleOf, phonesOfOrganization } from './people.ts';
import { notThere, placesOf } from './places.ts';
import type { Rows } from './rows.ts';
import { termsOf } from './terms.ts';
import { timesOf } from './times.ts';

/** One service with everything about it nested under it, as Open Referral JSON has it. */
export interface JoinedService {
	row: number;
	service: Raw;
	/** What did not fit together. */
	suspicious: Suspicious[];
}

/** Every service of a directory, joined to its organization, places, times and the rest, in the order of its table. */
export function* joinServices(rows: Rows): Iterable<JoinedService> {
	const find = finderIn(rows);
	for (const { row, raw } of rows.get('services') ?? []) yield joinService(row, raw, find);
}

function joinService(row: number, raw: Raw, find: Find): JoinedService {
	const suspicious: Suspicious[] = [];
	const id = idOf('services', raw);
	const places = placesOf(raw, id, find, suspicious);
	const schedules = timesOf('schedules', id, places, find, suspicious);
	const holidays = timesOf('holidays', id, places, find, suspicious);
	const [program] = find('programs', 'id', raw['program_id']);
	const organization = organizationOf(
		[raw, program, ...places.map(({ location }) => location)],
		find
	);
	if (typeof organization === 'string') suspicious.push(notThere('organization', organization));
	const service = {
		...withoutLists(raw),
		id,
		url: raw['url'] ?? raw['website'],
		eligibility_description: raw['eligibility_description'] ?? whoFor(raw),
		organization: typeof organization === 'string' ? undefined : organization,
		program,
		cost_options: find('costs', 'service_id', id),
		eligibilitys: find('eligibilities', 'service_id', id),
		required_documents: [
			...find('documents', 'service_id', id),
			...listOf(raw['required_documents']).map((document) => ({ document }))
		],
		service_areas: [
			...find('areas', 'service_id', id),
			...listOf(raw['service_areas']).map((name) => ({ name }))
		],
		attributes: termsOf(raw, id, find),
		...peopleOf(raw, id, places, find),
		schedules: schedules.own,
		holiday_schedules: holidays.own,
		service_at_locations: places.map((place) => ({
			...place.at,
			location: place.location,
			schedules: schedules.at.get(place) ?? [],
			holiday_schedules: holidays.at.get(place) ?? []
		}))
	};
	return { row, service, suspicious };
}

/** Columns that hold lists as text in HSDS 1, and lists of rows here. */
const LISTS = ['service_areas', 'languages', 'required_documents', 'keywords'];
const withoutLists = (raw: Raw): Raw =>
	Object.fromEntries(Object.entries(raw).filter(([column]) => !LISTS.includes(column)));

/** The first of these rows that names an organization says which; its id alone when that is not in the directory. */
function organizationOf(rows: readonly (Raw | undefined)[], find: Find): Raw | string | undefined {
	for (const row of rows) {
		const id = lineOf(row?.['organization_id'], 500);
		if (id === undefined) continue;
		const [found] = find('organizations', 'id', id);
		return found === undefined ? id : { ...found, phones: phonesOfOrganization(id, find) };
	}
	return undefined;
}

/** HSDS 1 says who may come and who is meant in two columns. "None" is how its software says that anybody may. */
function whoFor({ eligibility, audience }: Raw): string | undefined {
	const words = [eligibility, audience].flatMap((text) => lineOf(text, 1000) ?? []);
	const said = words.filter((text) => !/^none\.?$/i.test(text));
	return said.length === 0 ? undefined : said.join('; ');
}
