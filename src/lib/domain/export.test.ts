import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toCsv, toFhir, toHeadings } from './export.ts';
import type { Exported } from './export.ts';
import { payloadSchema } from './referral-payload.ts';

const golden = new URL('../../../tests/fixtures/payload-v1.json', import.meta.url);
const payload = payloadSchema.parse(JSON.parse(readFileSync(golden, 'utf8')));
const exported: Exported = {
	referral: {
		id: payload.id,
		reference: 'K7PX2MWD',
		team: 'dene',
		status: 'inProgress',
		receivedAt: '2026-11-17T16:42:00Z',
		dueOn: '2026-11-20',
		statusChangedAt: '2026-11-18T10:00:00Z'
	},
	payload,
	case: {
		version: 1,
		attempts: 2,
		assignedTo: 'worker@example.org',
		events: [{ at: '2026-11-18T10:00:00Z', kind: 'note', detail: '', words: '=2+2 "so they said"' }]
	}
};

describe('a request as a FHIR bundle', () => {
	const { entry } = toFhir(exported);
	const resources = entry.map(({ resource }) => resource);

	it('is a patient, a request, a consent and where they come from, all about one person', () => {
		expect(resources.map(({ resourceType }) => resourceType)).toEqual([
			'Patient',
			'ServiceRequest',
			'Consent',
			'Provenance'
		]);
		expect(new Set(entry.map(({ fullUrl }) => fullUrl)).size).toBe(4);
		expect(resources[1]).toMatchObject({ subject: { reference: entry[0]?.fullUrl } });
		expect(resources[3]).toMatchObject({ target: [{ reference: entry[1]?.fullUrl }] });
	});

	it('says first what must be known before anybody rings', () => {
		const { note = [] } = resources[1] as { note?: { text: string }[] };
		expect(note.slice(0, 3).map(({ text }) => text.split(':')[0])).toEqual([
			'Messages',
			'Do not call',
			'Communication needs'
		]);
	});

	it.each([
		['completed', 'completed'],
		['stopped', 'revoked'],
		['received', 'active']
	] as const)('tells %s as %s', (status, told) => {
		const bundle = toFhir({ ...exported, referral: { ...exported.referral, status } });
		expect(bundle.entry[1]?.resource).toMatchObject({ status: told });
	});

	it('has no note of a colleague in it', () => {
		expect(JSON.stringify(toFhir(exported))).not.toContain('so they said');
	});
});

describe('a request under the headings of the standard', () => {
	it('says what was sent, what was agreed to and what was done', () => {
		expect(toHeadings(exported)).toMatchObject({
			personDemographics: { name: payload.person.name },
			consentToShare: { agreed: true },
			supportOffered: { attemptsToContact: 2, events: [{ kind: 'note' }] }
		});
	});
});

describe('a request as a table', () => {
	const lines = toCsv(exported).split('\r\n');

	it('has one row for each thing that is known', () => {
		expect(lines[0]).toBe('"field","value"');
		expect(lines).toContain(`"personDemographics.name","${payload.person.name}"`);
	});

	it('has nothing that a spreadsheet would run, and keeps quotation marks', () => {
		expect(lines).toContain(`"supportOffered.events.0.words","'=2+2 ""so they said"""`);
		expect(toCsv(exported)).not.toMatch(/"[=+@]/);
	});
});
