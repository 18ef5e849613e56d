import { describe, expect, it } from 'vitest';
import type { Reading } from '../reading.ts';
import type { Table } from '../shapes.ts';
import { readCsv } from '../tables/csv.ts';
import { hsdsTabular, hsdsTabularJson, hsdsWithoutServices } from './hsds-tabular.ts';

const TODAY = '2026-11-21';

function tablesOf(files: Readonly<Record<string, string>>): Table[] {
	return Object.entries(files).map(([name, lines]) => {
		const text = lines.trim().replace(/^\s+/gm, '');
		const read = readCsv(name, text, 1000);
		if (read.outcome === 'unreadable') throw new Error(read.reason);
		return read.table;
	});
}
function readingsOf(files: Readonly<Record<string, string>>): Reading[] {
	const tables = tablesOf(files);
	expect(hsdsTabular.recognises(tables)).toBe(true);
	return Array.from(hsdsTabular.records(tables), ({ value }) => hsdsTabular.adapter(value, TODAY));
}
function accepted(files: Readonly<Record<string, string>>) {
	const [reading] = readingsOf(files);
	if (reading?.outcome !== 'accepted') throw new Error('it was not accepted');
	const [activity, ...others] = reading.activities;
	if (activity === undefined) throw new Error('it has no activity');
	return { ...reading, activity, others };
}

const SERVICES = `
	id,organization_id,name,status
	s1,o1,Choir,active`;
const ORGANIZATIONS = `
	id,name,website
	o1,Example Hall Committee,https://www.hall.example.org`;

describe('HSDS 3 as tables', () => {
	it('joins a service to all that is about it', () => {
		const { activity, suspicious } = accepted({
			services: SERVICES,
			organizations: ORGANIZATIONS,
			locations: `
				id,name,location_type,latitude,longitude
				l1,Example Hall,physical,54.9783,-1.6178`,
			service_at_location: `
				id,service_id,location_id
				a1,s1,l1`,
			addresses: `
				id,location_id,address_1,city,postal_code,address_type
				d1,l1,1 Example Street,Exampleton,NE1 4XX,physical`,
			phones: `
				id,service_id,number,type
				p1,s1,0191 498 0009,fax
				p2,s1,0191 498 0001,voice`,
			schedules: `
				id,service_id,freq,byday,opens_at,closes_at
				t1,s1,WEEKLY,"MO,WE",10:00,12:00`,
			cost_options: `
				id,service_id,option,amount
				c1,s1,Everybody,2.50`,
			languages: `
				id,service_id,name,code
				g1,s1,Urdu,ur`,
			accessibility: `
				id,location_id,description
				x1,l1,There is a hearing loop`,
			service_areas: `
				id,service_id,name
				r1,s1,All of Exampleton`,
			taxonomy_terms: `
				id,name,taxonomy
				t9,Singing,Example`,
			attributes: `
				id,link_id,link_entity,taxonomy_term_id
				b1,s1,service,t9`
		});
		expect(activity).toMatchObject({
			name: 'Choir',
			organization: { name: 'Example Hall Committee', url: 'https://www.hall.example.org' },
			keywords: ['Singing'],
			location: {
				name: 'Example Hall',
				address: '1 Example Street, Exampleton',
				postcode: 'NE1 4XX',
				latitude: 54.9783
			},
			schedules: [{ freq: 'weekly', byDay: ['MO', 'WE'], start: '10:00', end: '12:00' }],
			costOption: { amount: 2.5 },
			languages: ['ur'],
			accessibility: { hearingLoop: true },
			serviceArea: 'All of Exampleton',
			contact: { phone: '0191 498 0001' }
		});
		expect(suspicious).toEqual([]);
	});

	it('gives each place the times it has there, and every place the others', () => {
		const { activity, others } = accepted({
			services: SERVICES,
			organizations: ORGANIZATIONS,
			locations: `
				id,name
				l1,Example Hall
				l2,Old Library`,
			service_at_location: `
				id,service_id,location_id
				a1,s1,l1
				a2,s1,l2`,
			schedules: `
				id,service_id,service_at_location_id,freq,byday
				t1,s1,,WEEKLY,MO
				t2,,a2,WEEKLY,FR`
		});
		expect([activity, ...others]).toMatchObject([
			{ location: { name: 'Example Hall' }, schedules: [{ byDay: ['MO'] }] },
			{ location: { name: 'Old Library' }, schedules: [{ byDay: ['FR'] }] }
		]);
	});

	it('shows the opening hours of its place where it has no times of its own, and says so', () => {
		const { activity, suspicious } = accepted({
			services: SERVICES,
			organizations: ORGANIZATIONS,
			locations: `
				id,name
				l1,Example Hall`,
			service_at_location: `
				id,service_id,location_id
				a1,s1,l1`,
			schedules: `
				id,service_id,location_id,freq,byday
				t1,,l1,WEEKLY,TU`
		});
		expect(activity.schedules).toMatchObject([{ byDay: ['TU'] }]);
		expect(suspicious).toMatchObject([{ field: 'schedules' }]);
	});

	it('accepts a service whose organization and place are not there, and tells', () => {
		const { activity, suspicious } = accepted({
			services: SERVICES,
			organizations: 'id,name\no9,Another',
			service_at_location: 'id,service_id,location_id\na1,s1,l404'
		});
		expect(activity).not.toHaveProperty('organization');
		expect(activity).not.toHaveProperty('location');
		expect(suspicious).toMatchObject([
			{ field: 'location', why: expect.stringContaining('l404') as string },
			{ field: 'organization', why: expect.stringContaining('o1') as string }
		]);
	});

	it('takes a table that is there twice under two names once', () => {
		const addresses = 'id,location_id,address_1\nd1,l1,1 Example Street';
		const { activity } = accepted({
			services: SERVICES,
			locations: 'id,name\nl1,Hall',
			service_at_location: 'id,service_id,location_id\na1,s1,l1',
			address: addresses,
			addresses
		});
		expect(activity.location?.address).toBe('1 Example Street');
	});

	it('reads the services of several tables of services', () => {
		const readings = readingsOf({
			services: SERVICES,
			'services-south': 'id,organization_id,name,status\ns2,o1,Chess,active'
		});
		expect(readings.map(({ name }) => name)).toEqual(['Choir', 'Chess']);
	});
});

describe('HSDS 1 and 2 as tables', () => {
	it('reads their names of tables and columns', () => {
		const { activity } = accepted({
			service: `
				service_id,organization_id,name,eligibility,fees
				1,7,Choir,Anybody who can hum,£1`,
			organization: `
				organization_id,name
				7,Example Hall Committee`,
			location: `
				location_id,name
				3,Example Hall`,
			services_at_location: `
				id,service_id,location_id
				5,1,3`,
			physical_addresses: `
				id,location_id,address_1,city,postal_code
				1,3,1 Example Street,Exampleton,NE1 4XX`,
			postal_addresses: `
				id,location_id,attention,address_1
				1,3,The clerk,PO Box 1`,
			regular_schedules: `
				id,service_id,weekday,opens_at,closes_at,original_text
				1,1,Monday,9:00a,11:30a,
				2,1,3, 7:30 pm ,9:00p,
				3,1,,,,First Sunday (most months)`,
			taxonomy: `
				taxonomy_id,name,parent_id,parent_name
				100,Music,,`,
			services_taxonomy: `
				id,service_id,taxonomy_id
				1,1,100`,
			accessibility_for_disabilities: `
				id,location_id,accessibility
				1,3,Wheelchair ramp`
		});
		expect(activity).toMatchObject({
			organization: { name: 'Example Hall Committee' },
			keywords: ['Music'],
			eligibility: { text: 'Anybody who can hum' },
			costOption: { text: '£1' },
			location: { name: 'Example Hall', address: '1 Example Street, Exampleton' },
			accessibility: { stepFree: true }
		});
		expect(activity.schedules).toMatchObject([
			{ freq: 'weekly', byDay: ['MO'], start: '09:00', end: '11:30' },
			{ freq: 'weekly', byDay: ['WE'], start: '19:30', end: '21:00' },
			{ freq: 'words', text: 'First Sunday (most months)' }
		]);
	});

	it('reads the lists in cells of Ohana, and finds the organization through the place', () => {
		const { activity } = accepted({
			services:
				'id,location_id,program_id,name,audience,eligibility,keywords,languages,service_areas,status,wait_time,website,taxonomy_ids\n1,4,,Choir,Older people,None,"Singing, Tea",Polish,"Northside, Southside",active,,www.choir.example.org,"10,11"',
			locations:
				'id,organization_id,accessibility,latitude,longitude,name,virtual\n4,7,"ramp, disabled_parking",54.9783,-1.6178,Example Hall,false',
			organizations: 'id,name,tax_status\n7,Example Hall Committee,',
			contacts:
				'id,location_id,organization_id,service_id,name,title,email,department\n1,4,,,Nobody At All,Clerk,hall@example.org,',
			taxonomy: 'taxonomy_id,name,parent_id,parent_name\n10,Music,,\n11,Choirs,10,Music'
		});
		expect(activity).toMatchObject({
			organization: { name: 'Example Hall Committee' },
			keywords: ['Music', 'Choirs', 'Singing', 'Tea'],
			eligibility: { text: 'Older people' },
			languages: ['pl'],
			serviceArea: 'Northside, Southside',
			accessibility: { stepFree: true },
			contact: { email: 'hall@example.org', url: 'https://www.choir.example.org' },
			location: { name: 'Example Hall' }
		});
		expect(JSON.stringify(activity)).not.toContain('Nobody At All');
	});
});

describe('what HSDS tables keep private', () => {
	const places = {
		services: SERVICES,
		service_at_location: 'id,service_id,location_id\na1,s1,l1'
	};

	it.each([
		[
			'its row',
			'id,name,is_private\nl1,Refuge,yes',
			'id,location_id,address_1\nd1,l1,1 Secret Street'
		],
		[
			'its address',
			'id,name\nl1,Refuge',
			'id,location_id,address_1,PhysicalAddressIsPrivate\nd1,l1,1 Secret Street,Yes'
		],
		['a flag nobody can read', 'id,name,confidential\nl1,Refuge,ask Jo', 'id,location_id\nd1,l1']
	])('hides a place by %s', (_, locations, addresses) => {
		const { activity } = accepted({ ...places, locations, addresses });
		expect(activity.location).toEqual({ precision: 'none', hidden: true });
		expect(JSON.stringify(activity)).not.toContain('Secret');
	});

	it('withholds a service that is marked so', () => {
		const [first, second] = readingsOf({
			services:
				'id,organization_id,name,status,exclude_from_website\n1,o1,Choir,inactive,\n2,o1,Chess,active,yes'
		});
		expect(first).toMatchObject({ outcome: 'withheld' });
		expect(second).toMatchObject({ outcome: 'withheld' });
	});

	it('drops phones and contacts that are marked private', () => {
		const { activity } = accepted({
			services: SERVICES,
			phones: 'id,service_id,number,is_private\np1,s1,0191 498 0001,yes',
			contacts:
				'id,service_id,name,title,department,email,personal_data\nc1,s1,X,Y,Z,home@example.org,true'
		});
		expect(activity.contact).toEqual({});
	});
});

describe('hsdsTabular', () => {
	it.each([
		['somebody’s sheets', { services: 'Service ID,Service,Organisation(s)\n1,Choir,Hall' }],
		['our template', { services: 'id,name,when,cost\n1,Choir,Mondays,free' }],
		['organizations alone', { organizations: 'id,name,tax_status\n1,Hall,' }]
	])('does not take %s for a directory of HSDS', (_, files) => {
		expect(hsdsTabular.recognises(tablesOf(files))).toBe(false);
	});

	it('reads columns in capitals', () => {
		const { activity } = accepted({
			SERVICES: 'ID,ORGANISATION_ID,NAME\n1,7,Choir',
			ORGANISATIONS: 'ID,NAME\n7,Example Hall Committee'
		});
		expect(activity).toMatchObject({ organization: { name: 'Example Hall Committee' } });
	});

	it('refuses a service without a name, and keeps its row', () => {
		const tables = tablesOf({ services: 'id,organization_id,name\n1,o1,Choir\n2,o1,' });
		const records = [...hsdsTabular.records(tables)];
		expect(records.map(({ row }) => row)).toEqual([2, 3]);
		expect(hsdsTabular.adapter(records[1]?.value, TODAY)).toMatchObject({
			outcome: 'refused',
			reason: 'it has no name'
		});
	});

	it('is not led astray by names that mean something to JavaScript', () => {
		const { activity } = accepted({
			services: 'id,organization_id,name,__proto__,constructor\n__proto__,toString,Choir,x,y',
			organizations: 'id,name\nconstructor,Hall'
		});
		expect(activity.name).toBe('Choir');
	});

	it.each([undefined, null, 1, 'x', [], {}, { service: 1 }, { service: {}, suspicious: 'x' }])(
		'refuses the record %j',
		(record) => {
			expect(hsdsTabular.adapter(record, TODAY)).toMatchObject({ outcome: 'refused' });
		}
	);

	it('says which parts it has where services are not among them', () => {
		const tables = tablesOf({
			hours: 'id,service_id,weekday,opens_at,closes_at\n1,1,Monday,9:00,'
		});
		expect(hsdsWithoutServices(tables)).toContain('"hours"');
		expect(hsdsWithoutServices(tablesOf({ clubs: 'title,when\nChoir,Mondays' }))).toBeUndefined();
	});
});

describe('hsdsTabularJson', () => {
	const document = {
		'services.csv': [{ id: 's1', organization_id: 'o1', name: 'Choir', minimum_age: 18 }],
		'organizations.csv': [{ id: 'o1', name: 'Example Hall Committee' }]
	};

	it('reads one document with a list for each table', () => {
		expect(hsdsTabularJson.recognises(document)).toBe(true);
		const [record] = hsdsTabularJson.records(document);
		expect(hsdsTabularJson.adapter(record?.value, TODAY)).toMatchObject({
			outcome: 'accepted',
			activities: [
				{ organization: { name: 'Example Hall Committee' }, eligibility: { minimumAge: 18 } }
			]
		});
	});

	it.each([
		['an organization with its services', { id: '1', services: [{ id: '2' }], phones: [{}] }],
		['a page of services', { services: [{ id: '1', name: 'Choir' }] }],
		['nothing', null]
	])('does not take %s for tables', (_, other) => {
		expect(hsdsTabularJson.recognises(other)).toBe(false);
	});
});
