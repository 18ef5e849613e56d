import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../../tests/factories.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { TOPICS } from '../../domain/topics.ts';
import { answer } from './answers.ts';
import { directoryOf } from './directory.ts';
import { uuidOf } from './identifiers.ts';
import { factTerm, keywordTerm, TOPICS_TAXONOMY, topicTerm } from './vocabulary.ts';

const weekly = (day: 'MO' | 'TU', start: string, end: string) => [
	{ freq: 'weekly' as const, interval: 1, byDay: [day], start, end, text: 'Weekly' }
];
const activities = catalogueOf({
	'Tea and Chat': {
		topics: ['company'],
		keywords: ['Café'],
		organization: { name: 'Dene Street Growers' },
		schedules: weekly('MO', '10:00', '12:00'),
		eligibility: { minimumAge: 50 },
		accessibility: { stepFree: true }
	},
	Boxing: {
		topics: ['active'],
		organization: { name: 'Dene Street Growers' },
		schedules: weekly('TU', '18:00', '20:00'),
		location: { latitude: 55.1, longitude: -1.6, precision: 'exact', hidden: false }
	},
	'A Safe House': { location: { precision: 'none', hidden: true }, schedules: [] },
	'Phone Line': { attendance: ['online'], location: undefined, schedules: [] }
});
const catalogue: Catalogue = {
	version: 1,
	release: 3,
	published: '2026-11-20T09:00:00.000Z',
	demonstration: false,
	activities,
	centres: { NE1: { latitude: 54.974, longitude: -1.613 } },
	places: [],
	attributions: ['A Council']
};
const directory = directoryOf(catalogue, 'digest');

const ask = (path: string) => {
	const [place = '', query] = path.split('?');
	const [collection = '', id] = place.split('/');
	return answer({ collection, id }, new URLSearchParams(query), directory);
};
interface Page {
	contents: { id: string; name: string; service?: { name: string } }[];
}
function page(path: string): Page {
	const answered = ask(path);
	if (answered.outcome !== 'found') throw new Error(answered.problem);
	return answered.body as Page;
}
const names = (path: string) =>
	page(path).contents.map(({ name, service }) => service?.name ?? name);

describe('a list', () => {
	it('comes in pages that say where they stand', () => {
		expect(page('services?per_page=3')).toMatchObject({
			total_items: 4,
			total_pages: 2,
			page_number: 1,
			size: 3,
			first_page: true,
			last_page: false,
			empty: false
		});
		expect(page('services?per_page=3&page=2')).toMatchObject({ size: 1, last_page: true });
		expect(page('services?per_page=3&page=9')).toMatchObject({ empty: true, last_page: true });
	});

	it('shows what is one to one, and everything where it is asked to', () => {
		const [short] = page('services').contents;
		const [full] = page('services?full=true').contents;
		expect(short).toMatchObject({ name: 'Tea and Chat', organization: { description: '' } });
		expect(short).not.toHaveProperty('schedules');
		expect(full).toHaveProperty('schedules');
	});

	it('never holds more than a hundred', () => {
		const many = catalogueOf(
			Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`A ${at}`, {}]))
		);
		const answered = answer(
			{ collection: 'services' },
			new URLSearchParams('per_page=5000'),
			directoryOf({ ...catalogue, activities: many }, 'many')
		);
		expect(answered).toMatchObject({ body: { size: 100, total_items: 120, total_pages: 2 } });
	});
});

describe('services', () => {
	it.each([
		['search=TEA', ['Tea and Chat']],
		['search=cafe+chat', ['Tea and Chat']],
		['search=cafe+boxing', []],
		[`taxonomy_term_id=${topicTerm('active').id}`, ['Boxing']],
		[`taxonomy_term_id=${keywordTerm('Café').id}`, ['Tea and Chat']],
		[`taxonomy_term_id=${factTerm('stepFree:yes').id}`, ['Tea and Chat']],
		['taxonomy_term_id=nothing', []],
		[`taxonomy_id=${TOPICS_TAXONOMY.id}`, ['Tea and Chat', 'Boxing']],
		['minimum_age=50', ['Tea and Chat']],
		['minimum_age=51', []],
		['maximum_age=99', []],
		['day=monday', ['Tea and Chat']],
		['day=TU&start_time=18:00&end_time=20:00:00', ['Boxing']],
		['day=MO&start_time=18:00', []],
		['modified_after=2026-11-20', ['Tea and Chat', 'Boxing', 'A Safe House', 'Phone Line']],
		['modified_after=2026-11-20T09:00:01Z', []],
		[
			`organization_id=${uuidOf('organization', 'Dene Street Growers', '')}`,
			['Tea and Chat', 'Boxing']
		]
	])('are found by %s', (query, expected) => {
		expect(names(`services?${query}`)).toEqual(expected);
	});

	it.each([
		['page=0', '"page" has to be a whole number, 1 or more'],
		['per_page=many', '"per_page" has to be a whole number, 1 or more'],
		['day=someday', '"day" has to be a day of the week, such as MO or Monday'],
		['start_time=9am', '"start_time" has to be a time of day, such as 14:30'],
		['modified_after=lately', '"modified_after" has to be a date, such as 2026-11-03'],
		['minimum_age=-1', '"minimum_age" has to be an age in years'],
		['postcode=nowhere', '"postcode" has to be a postcode, such as NE6 1LH']
	])('asked for with %s are refused in a sentence', (query, problem) => {
		expect(ask(`services?${query}`)).toEqual({ outcome: 'not understood', problem });
	});

	it('have the same identifiers in every release, and are found by them', () => {
		const again = directoryOf(
			{ ...catalogue, release: 4, activities: activities.toReversed() },
			'x'
		);
		expect([...again.services().keys()].sort()).toEqual([...directory.services().keys()].sort());
		const [first] = page('services').contents;
		expect(ask(`services/${first?.id.toUpperCase()}`)).toMatchObject({
			outcome: 'found',
			body: { id: first?.id, name: 'Tea and Chat' }
		});
	});

	it('that are not there are not found', () => {
		expect(ask(`services/${uuidOf('service', 'none')}`)).toEqual({
			outcome: 'not found',
			problem: 'there is nothing in services with that id, or no longer'
		});
		expect(ask('Services').outcome).toBe('not found');
		expect(ask('constructor').outcome).toBe('not found');
	});
});

describe('places of services', () => {
	it('leave out every private place', () => {
		expect(names('service_at_locations')).toEqual(['Tea and Chat', 'Boxing', 'Phone Line']);
	});

	it('are those near a postcode, the nearest first, within the metres asked for', () => {
		expect(names('service_at_locations?postcode=NE1+4AA')).toEqual(['Tea and Chat']);
		expect(names('service_at_locations?postcode=NE1+4AA&proximity=20000')).toEqual([
			'Tea and Chat',
			'Boxing'
		]);
		expect(ask('service_at_locations?postcode=ZE1+0AA')).toEqual({
			outcome: 'not understood',
			problem: 'nobody has told us where ZE1 is'
		});
	});

	it('come with their service', () => {
		const [first] = page('service_at_locations').contents;
		expect(first).not.toHaveProperty('location.attributes');
		expect(ask(`service_at_locations/${first?.id}`)).toMatchObject({
			body: { location: { attributes: [{}] }, service: { name: 'Tea and Chat', schedules: [{}] } }
		});
	});
});

describe('organizations', () => {
	it('are told once, with their services when asked for by themselves', () => {
		const [only, ...others] = page('organizations').contents;
		expect([only?.name, others]).toEqual(['Dene Street Growers', []]);
		expect(ask(`organizations/${only?.id}`)).toMatchObject({
			body: { services: [{ name: 'Tea and Chat' }, { name: 'Boxing' }] }
		});
	});
});

describe('taxonomies', () => {
	it('list every term that a service of this release can have', () => {
		expect(names('taxonomies')).toEqual([
			'Hereabouts topics',
			'Hereabouts facts',
			'Hereabouts keywords'
		]);
		expect(ask(`taxonomies/${TOPICS_TAXONOMY.id}`)).toMatchObject({
			body: { name: 'Hereabouts topics', taxonomy_terms: TOPICS.map(topicTerm) }
		});
		expect(ask(`taxonomy_terms/${keywordTerm('Café').id}`)).toMatchObject({
			body: { name: 'Café' }
		});
		const used = page('services?full=true').contents.flatMap(
			(service) => (service as { attributes?: { taxonomy_term_id: string }[] }).attributes ?? []
		);
		for (const { taxonomy_term_id } of used)
			expect(directory.terms().has(taxonomy_term_id)).toBe(true);
	});
});
