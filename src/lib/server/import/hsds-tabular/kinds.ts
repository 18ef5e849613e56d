import type { Table } from '../shapes.ts';

/** The tables of HSDS that say something about a service. https://docs.openreferral.org/en/3.0/hsds/schema_reference.html */
export type Kind =
	| 'services'
	| 'organizations'
	| 'programs'
	| 'locations'
	| 'serviceAtLocations'
	| 'addresses'
	| 'phones'
	| 'contacts'
	| 'schedules'
	| 'holidays'
	| 'costs'
	| 'languages'
	| 'accessibility'
	| 'areas'
	| 'eligibilities'
	| 'documents'
	| 'attributes'
	| 'terms'
	/** Known, and not needed: where letters go, who pays, what changed. */
	| 'unused';

/**
 * What each is called in HSDS 1, 2 and 3, in the singular, and the columns that tell it where it is called otherwise.
 * The first whose columns are all there counts.
 */
const KINDS: { kind: Kind; names: string[]; columns: string[][] }[] = [
	{
		kind: 'services',
		names: ['service'],
		columns: [
			['name', 'organization_id', 'status'],
			['name', 'organization_id', 'fees'],
			['name', 'location_id', 'status', 'wait_time']
		]
	},
	{
		kind: 'serviceAtLocations',
		names: ['service_at_location', 'service_location'],
		columns: []
	},
	{
		kind: 'locations',
		names: ['location'],
		columns: [
			['name', 'latitude', 'longitude', 'organization_id'],
			['name', 'location_type']
		]
	},
	{
		kind: 'organizations',
		names: ['organization'],
		columns: [
			['name', 'tax_status'],
			['name', 'year_incorporated'],
			['name', 'parent_organization_id']
		]
	},
	{
		kind: 'unused',
		names: [
			...['postal_address', 'mail_address', 'funding', 'payment_accepted', 'accepted_payment'],
			...['metadata', 'meta_table_description', 'table_description', 'organization_identifier'],
			...[
				'url',
				'additional_url',
				'service_capacity',
				'capacity',
				'unit',
				'link_taxonomy',
				'review'
			]
		],
		columns: [['location_id', 'attention', 'address_1']]
	},
	{
		kind: 'addresses',
		names: ['address', 'physical_address'],
		columns: [['location_id', 'address_1']]
	},
	{ kind: 'phones', names: ['phone'], columns: [['number', 'extension']] },
	{
		kind: 'contacts',
		names: ['contact'],
		columns: [['service_id', 'name', 'title', 'department']]
	},
	{
		kind: 'holidays',
		names: ['holiday_schedule'],
		columns: [['start_date', 'end_date', 'closed']]
	},
	{
		kind: 'schedules',
		names: ['schedule', 'regular_schedule'],
		columns: [
			['service_id', 'weekday', 'opens_at'],
			['service_id', 'byday', 'freq']
		]
	},
	{ kind: 'costs', names: ['cost_option'], columns: [['service_id', 'amount', 'option']] },
	{ kind: 'languages', names: ['language'], columns: [] },
	{
		kind: 'accessibility',
		names: ['accessibility', 'accessibility_for_disability'],
		columns: [['location_id', 'accessibility']]
	},
	{ kind: 'areas', names: ['service_area'], columns: [['service_id', 'service_area']] },
	{ kind: 'eligibilities', names: ['eligibility'], columns: [['service_id', 'eligibility']] },
	{ kind: 'documents', names: ['required_document'], columns: [['service_id', 'document']] },
	{
		kind: 'attributes',
		names: ['attribute', 'service_attribute', 'service_taxonomy', 'other_attribute'],
		columns: [['link_id', 'taxonomy_term_id']]
	},
	{
		kind: 'terms',
		names: ['taxonomy', 'taxonomy_term', 'term'],
		columns: [['taxonomy_id', 'name', 'parent_id']]
	},
	{
		kind: 'programs',
		names: ['program'],
		columns: [['id', 'organization_id', 'name', 'alternate_name']]
	}
];

/** What a table holds by its name, else by its columns; absent where it is none of HSDS. */
export function kindOfTable({ name, columns }: Table): Kind | undefined {
	// HSDS writes its columns in small letters; a person's sheet "Services" with "Name (required)" is another matter.
	const plain = columns.filter((column) => /^[a-z][a-z0-9_]*$/.test(keyOf(column)));
	const hasId = plain.some((column) => /(^|_)id$/.test(keyOf(column)));
	if (!hasId || plain.length < columns.length / 2) return undefined;
	return kindNamed(name) ?? kindWithColumns(columns);
}

/** What a table holds by its name alone. */
export function kindNamed(name: string): Kind | undefined {
	const words = name
		.toLowerCase()
		.replace(/\.(csv|tsv|json)$/, '')
		.replaceAll('organisation', 'organization')
		.split(/[^a-z0-9]+/);
	const singular = words.filter((word) => word !== 'hsds' && word !== '').map(singularOf);
	return KINDS.find(({ names }) => names.includes(singular.join('_')))?.kind;
}

/** What a table holds by its columns alone. */
export function kindWithColumns(columns: readonly string[]): Kind | undefined {
	const keys = new Set(columns.map(keyOf));
	return KINDS.find(({ columns: ways }) => ways.some((way) => way.every((key) => keys.has(key))))
		?.kind;
}

const singularOf = (word: string): string =>
	word
		.replace(/ies$/, 'y')
		.replace(/sses$/, 'ss')
		.replace(/([^s])s$/, '$1');

/** The name of a column as HSDS writes it; it may come in capitals, and an organisation spelled as in Britain. */
export function keyOf(column: string): string {
	const name = column.trim();
	const small = /^[A-Z0-9_]+$/.test(name) ? name.toLowerCase() : name;
	return small.replaceAll('organisation', 'organization');
}
