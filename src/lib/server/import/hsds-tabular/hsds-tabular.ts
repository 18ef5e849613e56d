import { readOpenReferralService } from '../open-referral-uk.ts';
import { isRaw, rawList } from '../raw.ts';
import type { Adapter, RawRecord, Suspicious } from '../reading.ts';
import type { JsonShape, Table, TableShape } from '../shapes.ts';
import { joinServices } from './join.ts';
import { keyOf, kindOfTable, kindWithColumns } from './kinds.ts';
import { rowsOfDocument, rowsOfTables } from './rows.ts';
import type { Rows } from './rows.ts';

/** A service as `joinServices` makes it, read as Open Referral JSON; what did not fit together is added to its notes. */
const readJoined: Adapter = (record, today) => {
	const joined = isRaw(record) ? record : {};
	const reading = readOpenReferralService(joined['service'], today);
	if (reading.outcome === 'accepted') {
		const found = rawList(joined['suspicious']) as unknown as Suspicious[];
		reading.suspicious.push(...found);
	}
	return reading;
};

/**
 * HSDS as tables, one CSV or sheet for each: versions 3 and 2 (`service_at_location`, `schedules`, `attributes`), 1
 * (`regular_schedules`, `physical_addresses`, `services_taxonomy`) and the CSVs of Ohana, which is the first.
 */
export const hsdsTabular: TableShape = {
	format: 'hsds-tabular',
	belongs: (table) => kindOfTable(table) !== undefined,
	recognises: (tables) => tables.some((table) => isServices(table, tables)),
	records: (tables) => recordsOf(rowsOfTables(tables)),
	adapter: readJoined
};

/** The same in one JSON document, with a list for each table. */
export const hsdsTabularJson: JsonShape = {
	format: 'hsds-tabular',
	recognises: (document) => {
		// An organization with its services under it has lists of the same names.
		if (!isRaw(document) || 'id' in document) return false;
		const rows = rowsOfDocument(document);
		const services = rows.get('services') ?? [];
		const isNested = services.some(({ raw }) => isRaw(raw['organization']));
		return rows.size > 1 && services.length > 0 && !isNested;
	},
	records: (document) => recordsOf(rowsOfDocument(document)),
	adapter: readJoined
};

/**
 * What tables that are plainly parts of HSDS hold where none is of services, in words that follow "it holds"; absent for
 * all others. A sheet that is only called "locations" may well be somebody's list of warm spaces.
 */
export function hsdsWithoutServices(tables: readonly Table[]): string | undefined {
	const isPart = ({ columns }: Table) => {
		const kind = kindWithColumns(columns);
		return kind !== undefined && kind !== 'services';
	};
	if (tables.length === 0 || !tables.every(isPart)) return undefined;
	const names = tables.slice(0, 5).map(({ name }) => `"${name.slice(0, 40)}"`);
	return `tables of an HSDS directory (${names.join(', ')}) without its services`;
}

/** A table of services that keeps to HSDS in at least half of its columns, and not only in what every sheet has. */
function isServices(table: Table, tables: readonly Table[]): boolean {
	const columns = table.columns.map(keyOf);
	if (kindOfTable(table) !== 'services' || !columns.includes('name')) return false;
	const telling = columns.filter((column) => TELLING_COLUMNS.has(column)).length;
	const common = columns.filter((column) => COMMON_COLUMNS.has(column)).length;
	const isLinkedTo = tables.some(
		(other) => other !== table && other.columns.map(keyOf).includes('service_id')
	);
	return (telling > 0 || isLinkedTo) && telling + common >= columns.length / 2;
}

const COMMON_COLUMNS = new Set([
	...['id', 'service_id', 'name', 'description', 'url', 'website', 'email', 'status', 'keywords'],
	...['languages', 'audience', 'fees', 'eligibility', 'taxonomy_ids', 'service_areas', 'summary']
]);
const TELLING_COLUMNS = new Set([
	...['organization_id', 'program_id', 'location_id', 'alternate_name', 'interpretation_services'],
	...[
		'application_process',
		'wait_time',
		'fees_description',
		'accreditations',
		'licenses',
		'alert'
	],
	...['eligibility_description', 'minimum_age', 'maximum_age', 'assured_date', 'assurer_email'],
	...['last_modified', 'accepted_payments', 'funding_sources', 'required_documents']
]);

function* recordsOf(rows: Rows): Iterable<RawRecord> {
	for (const { row, service, suspicious } of joinServices(rows)) {
		yield { row, value: { service, suspicious } };
	}
}
