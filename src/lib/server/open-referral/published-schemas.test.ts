import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import * as fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anyActivity } from '../../../../tests/arbitrary-activity.ts';
import { answer } from './answers.ts';
import { directoryOf } from './directory.ts';

const shared = resolve(process.env['SHARED_DATA'] ?? '../shared/data');

const read = (path: string) => JSON.parse(readFileSync(join(shared, path), 'utf8')) as object;

/** A schema with those that it names beside it. Their own words, such as `constraints`, are none of JSON Schema's. */
function compile(folder: string, file: string) {
	const ajv = new Ajv2020({ strict: false, allErrors: true });
	formats(ajv);
	for (const name of readdirSync(join(shared, folder)).filter((each) => each.endsWith('.json')))
		if (name !== 'openapi.json') ajv.addSchema(read(join(folder, name)), name);
	const validate = ajv.getSchema(file);
	if (!validate) throw new Error(`no schema "${file}"`);
	return (thing: object): string[] => {
		void validate(thing);
		return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
	};
}

const activities = fc
	.sample(anyActivity, { numRuns: 60, seed: 20261121 })
	.map((activity, at) => ({ ...activity, id: `invented.${at}` }));
const directory = directoryOf(
	{
		version: 1,
		release: 1,
		published: '2026-11-20T09:00:00.000Z',
		demonstration: true,
		activities,
		centres: {},
		places: [],
		attributions: []
	},
	'digest'
);

function contentsOf(collection: string, query = ''): { id: string }[] {
	const answered = answer({ collection }, new URLSearchParams(`per_page=100&${query}`), directory);
	if (answered.outcome !== 'found') throw new Error(answered.problem);
	return (JSON.parse(JSON.stringify(answered.body)) as { contents: { id: string }[] }).contents;
}
const eachOf = (collection: string): object[] =>
	contentsOf(collection).map(({ id }) => {
		const answered = answer({ collection, id }, new URLSearchParams(), directory);
		if (answered.outcome !== 'found') throw new Error(answered.problem);
		return JSON.parse(JSON.stringify(answered.body)) as object;
	});

const PROFILE = 'oruk-v3-profile/schema';
const COMPILED = 'oruk-v3-profile/schema/compiled';
const HSDS = 'hsds-3.0/schema';

describe.skipIf(!existsSync(shared))(
	'by the published schemas (skipped where SHARED_DATA is absent)',
	() => {
		it.each([
			['services of a list', COMPILED, 'service_list.json', () => contentsOf('services')],
			[
				'full services of a list',
				COMPILED,
				'service.json',
				() => contentsOf('services', 'full=true')
			],
			['services', COMPILED, 'service.json', () => eachOf('services')],
			['services, by HSDS itself,', HSDS, 'service.json', () => eachOf('services')],
			[
				'organizations of a list',
				COMPILED,
				'organization_list.json',
				() => contentsOf('organizations')
			],
			['organizations', COMPILED, 'organization.json', () => eachOf('organizations')],
			[
				'places of a list',
				COMPILED,
				'service_at_location_list.json',
				() => contentsOf('service_at_locations')
			],
			['places', COMPILED, 'service_at_location.json', () => eachOf('service_at_locations')],
			['taxonomies', PROFILE, 'taxonomy.json', () => eachOf('taxonomies')],
			['terms', PROFILE, 'taxonomy_term.json', () => contentsOf('taxonomy_terms')]
		])('%s are valid', (_, folder, file, things) => {
			const errorsOf = compile(folder, file);
			const all = things();
			expect(all.length).toBeGreaterThan(2);
			for (const thing of all) expect(errorsOf(thing)).toEqual([]);
			expect(errorsOf({ ...all[0], id: 'not one' })).toHaveLength(1);
		});
	}
);
