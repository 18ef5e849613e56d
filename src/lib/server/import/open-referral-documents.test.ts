import { describe, expect, it } from 'vitest';
import { insteadOfServices, openReferral, outpost } from './open-referral-documents.ts';

const valuesOf = (document: unknown) =>
	[...openReferral.records(document)].map(({ value }) => value);

describe('openReferral', () => {
	const choir = { id: '1', name: 'Choir', status: 'active' };
	it.each([
		['a list', [choir]],
		['a page of version 1', { totalElements: 1, content: [choir] }],
		['a page of version 3', { total_items: 1, contents: [choir] }],
		['an envelope', { data: [choir] }],
		['one service', choir]
	])('finds the services of %s', (_, document) => {
		expect(openReferral.recognises(document)).toBe(true);
		expect(valuesOf(document)).toEqual([choir]);
	});

	it('finds the services under organizations, and gives each its organization', () => {
		const hall = { id: '7', name: 'Example Hall', locations: [{ id: 'l' }], services: [choir] };
		expect(openReferral.recognises(hall)).toBe(true);
		expect(valuesOf([hall])).toEqual([
			{ ...choir, organization: { id: '7', name: 'Example Hall' } }
		]);
	});

	it('takes services at places', () => {
		const document = { contents: [{ id: 'x', location: { id: 'l' }, service: choir }] };
		expect(openReferral.recognises(document)).toBe(true);
		expect(outpost.recognises(document)).toBe(false);
	});

	it('knows an empty page for what it is', () => {
		expect(openReferral.recognises({ contents: [], empty: true })).toBe(true);
		expect(openReferral.recognises({ items: [] })).toBe(false);
	});

	it.each([
		['feeds', [{ url: 'https://www.example.org', name: 'North', aliases: [] }]],
		['other people’s records', [{ id: 1, name: 'Hall', colour: 'red', size: 2, floor: 'oak' }]],
		['results about services', { data: [{ name: { value: 'x' }, service: { value: 'y' } }] }],
		['organizations', [{ id: '7', name: 'Example Hall', tax_status: 'x' }]],
		['places', { id: 'l', name: 'Hall', location_type: 'physical' }],
		['terms', { contents: [{ id: 't', name: 'Arts', taxonomy: 'x' }] }],
		['text', 'Choir'],
		['nothing', null]
	])('does not take %s for services', (_, document) => {
		expect(openReferral.recognises(document)).toBe(false);
	});
});

describe('insteadOfServices', () => {
	it.each([
		[
			[{ id: '7', name: 'Example Hall', legal_status: 'x' }],
			'organizations without their services'
		],
		[{ id: 'l', name: 'Hall', location_type: 'physical' }, 'places, without what goes on there'],
		[[{ id: 1, label: 'Arts', slug: 'arts' }], 'the terms of a taxonomy'],
		[[{ id: 1, name: 'Choir' }], undefined],
		[{}, undefined]
	])('says what is in %j', (document, words) => {
		expect(insteadOfServices(document)).toBe(words);
	});
});
