import { Fhir } from 'fhir';
import { describe, expect, it } from 'vitest';
import { PAYLOAD, referral, TERSE_PAYLOAD } from '../../../tests/factories.ts';
import { toFhir, toFhirTransaction } from './fhir.ts';
import type { Told } from './fhir.ts';

const told: Told = {
	referral: referral(),
	payload: PAYLOAD
};
const terse: Told = { ...told, payload: TERSE_PAYLOAD };

const resources = (bundle: { entry: { resource: object }[] }) =>
	bundle.entry.map(({ resource }) => resource as { resourceType: string });

describe('a request as FHIR', () => {
	const validator = new Fhir();

	it.each([
		['a collection', toFhir],
		['a transaction', toFhirTransaction]
	])('is valid R4 as %s, with everything said and with the least', (_what, write) => {
		for (const each of [told, terse])
			for (const part of [write(each), ...resources(write(each))]) {
				const { valid, messages } = validator.validate(part, { errorOnUnexpected: true });
				// Example value sets, which bind nobody, have neither the code nor a tag of ours.
				const others = messages.filter(({ message }) => !/value set/i.test(message ?? ''));
				expect({ valid, others }).toEqual({ valid: true, others: [] });
			}
	});

	it('is found out by the validator where it is not', () => {
		const [patient] = resources(toFhir(told));
		const wrong = { ...patient, birthDate: 'long ago', invented: true };
		expect(validator.validate(wrong, { errorOnUnexpected: true }).valid).toBe(false);
	});

	it('is a patient, a request, a consent, where they come from and what was answered, of one person', () => {
		const { entry } = toFhir(told);
		expect(resources({ entry }).map(({ resourceType }) => resourceType)).toEqual([
			'Patient',
			'ServiceRequest',
			'Consent',
			'Provenance',
			'QuestionnaireResponse'
		]);
		expect(new Set(entry.map(({ fullUrl }) => fullUrl)).size).toBe(5);
		const names = new Set<unknown>(entry.map(({ fullUrl }) => fullUrl));
		const referred = [...JSON.stringify(entry).matchAll(/"reference":"([^"]+)"/g)];
		expect(referred.filter(([, name]) => !names.has(name))).toEqual([]);
	});

	it('proposes a referral to social prescribing, and says first what to know before anybody rings', () => {
		const [, request] = resources(toFhir(told));
		expect(request).toMatchObject({
			status: 'active',
			intent: 'proposal',
			code: { coding: [{ system: 'http://snomed.info/sct', code: '871731000000106' }] }
		});
		const { note = [] } = request as { note?: { text: string }[] };
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
	] as const)('tells %s as %s', (status, word) => {
		const bundle = toFhir({ ...told, referral: { ...told.referral, status } });
		expect(bundle.entry[1]?.resource).toMatchObject({ status: word });
	});

	it('answers the questions that the person answered, and no other', () => {
		const items = (each: Told) => {
			const { item = [] } = resources(toFhir(each))[4] as { item?: { linkId: string }[] };
			return item.map(({ linkId }) => linkId);
		};
		expect(items(told)).toContain('activities');
		expect(items(terse)).toEqual([]);
	});
});

describe('a transaction', () => {
	it('creates each resource only where the server does not have it, under names that stay the same', () => {
		const { entry } = toFhirTransaction(told);
		for (const { request } of entry) {
			expect(request).toMatchObject({ method: 'POST' });
			expect(request.ifNoneExist).toMatch(new RegExp(`^(identifier|_tag)=[^=]+\\|${PAYLOAD.id}$`));
		}
		expect(toFhirTransaction(told)).toEqual(toFhirTransaction({ ...told }));
	});

	it('asks only for what the resource itself says', () => {
		for (const { resource, request } of toFhirTransaction(told).entry) {
			const [, system = '', value = ''] = /=(.*)\|(.*)$/.exec(request.ifNoneExist) ?? [];
			const said = JSON.stringify(resource);
			expect(said).toContain(`"system":"${system}"`);
			expect(said).toContain(value);
		}
	});
});
