import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from './questions/form.ts';
import { payloadSchema } from './referral-payload.ts';
import { detailsOf, readActivityShare, readSurgeryShare } from './share.ts';

const golden = new URL('../../../tests/fixtures/payload-v1.json', import.meta.url);
const payload = payloadSchema.parse(JSON.parse(readFileSync(golden, 'utf8')));
const formOf = (entries: Record<string, string>) => {
	const data = new FormData();
	for (const [name, value] of Object.entries(entries)) data.append(name, value);
	return fieldsOf(data);
};
const OFFERED = { activities: ['a-walk'], details: ['name', 'phone'] as const };
const ASKED = { activity: 'a-walk', details: 'phone', how: 'byPhone', words: ' Ring twice ' };

describe('what an activity is told', () => {
	it('is read with the activity, the details and how the person said yes', () => {
		expect(readActivityShare(formOf(ASKED), OFFERED)).toEqual({
			activity: 'a-walk',
			details: ['phone'],
			how: 'byPhone',
			words: 'Ring twice'
		});
	});

	it.each([
		['activity', { ...ASKED, activity: 'another' }],
		['details', { ...ASKED, details: 'email' }],
		['how', { ...ASKED, how: '' }],
		['how', { ...ASKED, how: 'inRequest' }]
	])('is refused without %s', (field, entries) => {
		const read = readActivityShare(formOf(entries), OFFERED);
		expect(read).toEqual({ errors: [{ field, key: field }] });
	});

	it('can only be what there is', () => {
		expect(detailsOf(payload)).toEqual(['name', 'phone', 'email', 'communication', 'needs']);
		const bare = {
			...payload,
			contact: { badTimes: [], letter: '1 Invented Terrace' },
			communication: [],
			matters: { ...payload.matters, needs: [] }
		};
		expect(detailsOf(bare)).toEqual(['name']);
	});
});

describe('what a surgery is told', () => {
	it('may rest on what the person said when they sent the request, if they said it', () => {
		const fields = formOf({ surgeryHow: 'inRequest' });
		expect(readSurgeryShare(fields, { saidInRequest: true })).toMatchObject({ how: 'inRequest' });
		expect(readSurgeryShare(fields, { saidInRequest: false })).toHaveProperty('errors');
	});

	it('is refused where nobody says how the person agreed', () => {
		expect(readSurgeryShare(formOf({}), { saidInRequest: true })).toEqual({
			errors: [{ field: 'surgeryHow', key: 'how' }]
		});
	});
});
