import { Fhir } from 'fhir';
import { expect, it } from 'vitest';
import { PAYLOAD, referral } from '../../../tests/factories.ts';
import { toFhirMessage } from './fhir-message.ts';

const message = {
	id: '7c0f3c1e-0d54-4d0e-8f0a-0f6a4d1c2b3a',
	at: '2026-11-25T09:00:00Z',
	to: 'Foundry Lane Surgery',
	text: 'Well.'
};

it('is the request with the very words, about the same person and request, and valid FHIR R4', () => {
	const { entry } = toFhirMessage({ referral: referral(), payload: PAYLOAD }, message);
	const named = (kind: string) =>
		entry.find(({ resource }) => resource.resourceType === kind)?.fullUrl;
	const communication = entry.at(-1)?.resource;
	expect(communication).toMatchObject({
		resourceType: 'Communication',
		subject: { reference: named('Patient') },
		about: [{ reference: named('ServiceRequest') }],
		payload: [{ contentString: 'Well.' }]
	});
	expect(named('ServiceRequest')).toBeDefined();
	const { valid } = new Fhir().validate(communication ?? {}, { errorOnUnexpected: true });
	expect(valid).toBe(true);
});
