import { toFhir } from './fhir.ts';
import type { Told } from './fhir.ts';

/** The words that a person agreed to, for whom, and when they did (ISO 8601 UTC). */
export interface SurgeryMessage {
	/** A UUID. */
	id: string;
	at: string;
	to: string;
	text: string;
}

/**
 * A message back to a surgery: the request's bundle with a Communication (FHIR R4) that holds the very words. Nothing is
 * sent by it: the team's own system takes it where it is to go.
 */
export function toFhirMessage(told: Told, { id, at, to, text }: SurgeryMessage) {
	const { entry, ...bundle } = toFhir(told);
	const nameOf = (kind: string) => ({
		reference: entry.find(({ resource }) => resource.resourceType === kind)?.fullUrl
	});
	const resource = {
		resourceType: 'Communication',
		status: 'completed',
		subject: nameOf('Patient'),
		about: [nameOf('ServiceRequest')],
		sent: at,
		recipient: [{ display: to }],
		sender: { display: told.referral.team },
		payload: [{ contentString: text }]
	};
	return { ...bundle, timestamp: at, entry: [...entry, { fullUrl: `urn:uuid:${id}`, resource }] };
}
