import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { activity } from '../../../../tests/factories.ts';
import type { Activity } from '../activity.ts';
import { buildIndex } from './activity-index.ts';
import { match } from './match.ts';
import { loadLanguages } from './language.ts';

const languages = await loadLanguages('en');

/** Real listings are read where they are and never copied here; without them these tests are passed over. */
const FEED = join(
	process.env['SHARED_DATA'] ?? '../shared/data',
	'oruk-v1-live/bristol-services-list.json'
);
const isThere = existsSync(FEED);

interface Listing {
	id: string;
	name: string;
	description: string;
}

const toActivity = ({ id, name, description }: Listing): Activity => ({
	...activity({ id, name: name.slice(0, 200), attendance: [], schedules: [] }),
	description: description.replace(/<[^>]+>/g, ' ').replace(/&nbsp;/g, ' ')
});

const SENTENCES: [string, RegExp][] = [
	[
		'my husband died and I cannot cope with the silence',
		/bereave|grie[fv]|loss|social|friend|listen/i
	],
	['gardening', /garden|allotment|grow/i],
	['I look after my mum', /carer|caring|respite/i],
	['letters about debt', /debt|money|advice/i]
];

describe.skipIf(!isThere)(`match on real listings (skipped where ${FEED} is absent)`, () => {
	const listings = isThere ? (JSON.parse(readFileSync(FEED, 'utf8')) as Listing[]) : [];
	const index = buildIndex(listings.filter(({ name }) => name !== '').map(toActivity), languages);

	it.each(SENTENCES)('finds what it should for "%s"', (words, expected) => {
		const context = { language: 'en', now: { date: '2026-11-21', time: '09:00' } };
		const top = match({ words }, index, context).matches.slice(0, 5);
		expect(top).toHaveLength(5);
		for (const { activity: found } of top) {
			expect(`${found.name} ${found.description ?? ''}`).toMatch(expected);
		}
	});
});
