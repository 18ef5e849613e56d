import * as fc from 'fast-check';
import { writeService } from '../../src/lib/server/open-referral/write-service.ts';
import { anyActivity } from '../arbitrary-activity.ts';
import {
	clock,
	date,
	email,
	few,
	id,
	name,
	orPrivate,
	phone,
	point,
	postcode,
	privateContact,
	privatePlace,
	privateRecord,
	some,
	web,
	words
} from './plain-records.ts';
import { SECRET } from './secrets.ts';

/** JSON documents of every shape that we read, well formed: mutations.ts makes them hostile. */
const secretAddress = { address_1: SECRET.words, city: SECRET.words, postal_code: SECRET.postcode };
const { latitude, longitude } = SECRET;

const schedule = some({
	freq: fc.constantFrom('WEEKLY', 'MONTHLY', 'weekly'),
	interval: fc.constantFrom(1, 2, '2'),
	byday: fc.constantFrom('MO', 'MO,WE', '2TH', '-1FR'),
	weekday: fc.constantFrom(1, 'Monday', 'MO', 7),
	dtstart: date,
	opens_at: clock,
	closes_at: clock,
	valid_from: date,
	valid_to: date,
	description: words
});
const address = some({ address_1: words, city: name, postal_code: postcode });
const location = orPrivate(
	fc
		.tuple(some({ id, name, location_type: fc.constant('physical') }), point, few(address))
		.map(([place, at, addresses]) => ({ ...place, ...at, addresses })),
	privatePlace({ id: 'p', name: 'Hall', latitude, longitude, addresses: [secretAddress] })
);
const contact = orPrivate(
	some({ name, email, phones: few(some({ number: phone, description: name })) }),
	privateContact
);
const listOfTerms = few(some({ taxonomy_term: some({ id, name }), taxonomy: some({ id, name }) }));
const service = orPrivate(
	some(
		{
			id,
			name,
			description: words,
			status: fc.constantFrom('active', 'temporarily closed'),
			url: web,
			email,
			organization: some({ id, name, url: web, website: web }),
			service_at_locations: few(some({ id, location, schedules: few(schedule) })),
			schedules: few(schedule),
			regular_schedules: few(schedule),
			holiday_schedules: few(some({ start_date: date, end_date: date, closed: fc.boolean() })),
			cost_options: few(
				some({ option: name, amount: fc.constantFrom(0, 2.5, '3'), valid_to: date })
			),
			eligibilitys: few(some({ eligibility: words, minimum_age: fc.constantFrom(-1, 18) })),
			minimum_age: fc.constantFrom(0, 18, '50'),
			contacts: few(contact),
			phones: few(some({ number: phone })),
			languages: few(some({ name, code: fc.constantFrom('ur', 'pl') })),
			accessibility_for_disabilities: few(some({ accessibility: words })),
			service_areas: few(some({ name })),
			attributes: listOfTerms,
			service_taxonomys: listOfTerms,
			fees: words,
			attending_type: words,
			assured_date: date
		},
		['id', 'name', 'status']
	),
	privateRecord({ id: 'p', service_at_locations: [{ location: { addresses: [secretAddress] } }] })
);
const inPages = (services: unknown[]) => ({ total_items: 9, last_page: true, contents: services });
export const openReferral = fc.oneof(
	few(service),
	few(service).map(inPages),
	few(service).map((content) => ({ totalElements: '1', content })),
	few(some({ id, service, location, schedules: few(schedule) }, ['id', 'service'])),
	few(some({ id, name, services: few(service) }, ['id', 'name', 'services']))
);

const writing = {
	published: '2026-11-20T09:00:00Z',
	demonstration: false,
	towns: new Set<string>()
};
/** What our own API writes, which is read by attributes of its own. */
export const ownServices = fc
	.array(anyActivity, { minLength: 1, maxLength: 2 })
	.map((activities) => inPages(activities.map((activity) => writeService(activity, writing))));

const geometry = point.map((at) => ({ type: 'Point', coordinates: [at.longitude, at.latitude] }));
const outpostPlace = orPrivate(
	some({ id, name, address_1: words, city: name, postal_code: postcode, geometry }, ['geometry']),
	privatePlace({
		...secretAddress,
		name: 'Hall',
		geometry: { type: 'Point', coordinates: [longitude, latitude] }
	})
);
const outpostService = orPrivate(
	some(
		{
			id,
			name,
			description: words,
			url: web,
			visible: fc.constant(true),
			visible_to: date,
			needs_referral: fc.boolean(),
			free: fc.boolean(),
			min_age: fc.constantFrom(5, '11'),
			target_directories: few(some({ name })),
			locations: few(outpostPlace),
			regular_schedules: few(schedule),
			taxonomies: few(some({ id, name, parent_id: id })),
			contacts: few(contact),
			organisation: some({ id, name }),
			updated_at: date
		},
		['id', 'name', 'target_directories']
	),
	privateRecord({ id: 'p', target_directories: [], locations: [secretAddress] })
);
export const outpost = fc.oneof(
	few(outpostService),
	few(outpostService).map((content) => ({ content }))
);

const hsdsLocation = orPrivate(
	fc.tuple(some({ id, name }, ['id']), point).map(([place, at]) => ({ ...place, ...at })),
	privatePlace({ id: 'p', name: 'Hall', latitude, longitude })
);
/** HSDS as one document of tables; the rows of its places are `orPrivate`. */
export const hsdsTables = some(
	{
		services: fc.array(
			orPrivate(
				some(
					{ id, organization_id: id, name, status: fc.constant('active'), url: web, fees: words },
					[...['id', 'organization_id', 'name', 'status']] as never[]
				),
				privateRecord({ id: 'p', organization_id: '1' })
			),
			{ minLength: 1, maxLength: 3 }
		),
		organizations: few(some({ id, name, website: web }, ['id'])),
		locations: few(hsdsLocation),
		service_at_location: few(
			some({ id, service_id: id, location_id: fc.oneof(id, fc.constant('p')) }, ['location_id'])
		),
		addresses: few(
			orPrivate(
				some({ id, location_id: id, address_1: words, postal_code: postcode }, ['location_id']),
				privatePlace({ location_id: 'p', ...secretAddress })
			)
		),
		phones: few(some({ id, service_id: id, number: phone, type: fc.constant('voice') })),
		contacts: few(
			orPrivate(
				some({ id, service_id: id, name, email }, ['id']),
				privateContact.map((contact) => ({ id: 'p', service_id: '1', ...contact }))
			)
		),
		schedules: few(
			fc.tuple(schedule, id).map(([rule, of]): object => ({ service_id: of, ...rule }))
		),
		cost_options: few(some({ id, service_id: id, option: name, amount: fc.constant('2.50') })),
		taxonomy_terms: few(some({ id, name })),
		attributes: few(some({ link_id: id, link_entity: name, taxonomy_term_id: id }))
	},
	['services', 'organizations']
) as fc.Arbitrary<Record<string, object[]>>;

const eventSchedule = some({
	'@type': fc.constant('Schedule'),
	byDay: fc.constantFrom(['schema:Monday'], ['https://schema.org/Friday'], 'Tuesday'),
	startDate: date,
	endDate: date,
	startTime: clock,
	endTime: clock,
	repeatFrequency: fc.constantFrom('P1W', 'P2W', 'P1M'),
	exceptDate: few(date)
});
const opportunity = some(
	{
		'@type': fc.constantFrom('SessionSeries', 'ScheduledSession', 'Event', 'FacilityUse', 'Slot'),
		'@id': id,
		name,
		description: words,
		superEvent: fc.oneof(id, some({ '@id': id, name })),
		facilityUse: id,
		activity: few(fc.oneof(name, some({ prefLabel: name, '@id': id }))),
		location: fc
			.tuple(some({ name, address: fc.oneof(words, some({ postalCode: postcode })) }), point)
			.map(([place, geo]) => ({ ...place, geo })),
		organizer: some({ '@type': fc.constant('Organization'), name, telephone: phone, email }),
		offers: few(some({ price: fc.constantFrom(0, '4.50'), priceCurrency: fc.constant('GBP') })),
		eventSchedule: few(eventSchedule),
		subEvent: few(
			some({ startDate: fc.constant('2026-11-30T18:00:00Z'), duration: fc.constant('PT1H') })
		),
		startDate: fc.constantFrom('2026-12-01T10:00:00Z', '2026-12-08T10:00:00+00:00'),
		ageRange: some({ minValue: fc.constantFrom(16, '50') }),
		eventStatus: fc.constantFrom('https://schema.org/EventCancelled', 'EventScheduled'),
		url: web
	},
	['@type']
);
const item = some(
	{
		state: fc.constantFrom('updated', 'updated', 'updated', 'deleted'),
		kind: fc.constantFrom('SessionSeries', 'ScheduledSession'),
		id,
		modified: fc.constantFrom(1, 2, '3'),
		data: opportunity
	},
	['state', 'id']
);
export const rpdePage = some(
	{ items: few(item), next: fc.constant('https://feed.example.org/api?after=1'), license: web },
	['items', 'next']
);
export const openActive = fc.oneof(rpdePage, fc.array(rpdePage, { minLength: 1, maxLength: 2 }));

const properties = orPrivate(
	some(
		{
			id,
			name,
			description: words,
			opening_hours: fc.constantFrom('Mo-Fr 09:00-17:00; PH off', 'sunrise-sunset'),
			'addr:street': name,
			'addr:postcode': postcode,
			'contact:phone': phone,
			website: web,
			wheelchair: fc.constantFrom('yes', 'limited'),
			postcode,
			amenity: name
		},
		['name']
	),
	privateRecord({})
);
const shape = fc.oneof(
	geometry,
	point.map(({ latitude: y, longitude: x }) => ({
		type: 'Polygon',
		coordinates: [
			[
				[x, y],
				[(x ?? 0) + 1, y],
				[x, (y ?? 0) + 1]
			]
		]
	}))
);
export const geoJson = some(
	{
		type: fc.constant('FeatureCollection'),
		features: few(
			fc.record({
				type: fc.constant('Feature'),
				properties,
				geometry: shape
			}) as fc.Arbitrary<object>
		),
		crs: some({ properties: some({ name: fc.constant('urn:ogc:def:crs:EPSG::27700') }) })
	},
	['type', 'features']
);

/** A list in no shape that we know. */
export const otherJson = few(
	orPrivate(
		some({ title: name, where: words, when: words, lat: fc.constant(54.97), web, tags: few(name) }),
		privateRecord({})
	)
);
