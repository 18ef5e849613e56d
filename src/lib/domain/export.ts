/**
 * A request as other systems take it: a FHIR R4 bundle, JSON under the headings of the PRSB's social prescribing standard,
 * or a table. It holds what the person sent and how it stands; what colleagues wrote goes along only in the last two.
 */
import type { Case } from './case.ts';
import { displayReference } from './reference.ts';
import type { Referral, ReferralStatus } from './referral.ts';
import type { ReferralPayload } from './referral-payload.ts';

export const EXPORT_FORMATS = ['fhir', 'json', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface Exported {
	referral: Referral;
	payload: ReferralPayload;
	case: Case;
}

/** SNOMED CT: "referral to social prescribing service", as a proposal (patients.md, part 6). */
const REFERRAL_CODE = '871731000000106';

const FHIR_STATUS: Record<ReferralStatus, string> = {
	received: 'active',
	accepted: 'active',
	contactAttempted: 'active',
	talkBooked: 'active',
	inProgress: 'active',
	completed: 'completed',
	stopped: 'revoked'
};

/**
 * A collection Bundle (FHIR R4): Patient, ServiceRequest, Consent and Provenance, with the person's own words for their
 * needs as notes. Ids are of the request, so that the same request is always the same resources.
 */
export function toFhir({ referral, payload }: Exported) {
	const urn = (kind: string) => `urn:hereabouts:${kind}:${referral.id}`;
	const subject = { reference: urn('patient') };
	const { sharing } = payload;
	return {
		resourceType: 'Bundle',
		type: 'collection',
		timestamp: referral.statusChangedAt,
		entry: [
			{ fullUrl: urn('patient'), resource: patientOf(payload) },
			{
				fullUrl: urn('service-request'),
				resource: {
					resourceType: 'ServiceRequest',
					identifier: [{ system: 'urn:hereabouts:reference', value: referral.reference }],
					status: FHIR_STATUS[referral.status],
					intent: 'proposal',
					code: {
						coding: [{ system: 'http://snomed.info/sct', code: REFERRAL_CODE }],
						text: 'Referral to social prescribing service'
					},
					subject,
					authoredOn: payload.sentAt,
					occurrencePeriod: { end: referral.dueOn },
					requester: subject,
					note: notesOf(payload).map((text) => ({ text }))
				}
			},
			{
				fullUrl: urn('consent'),
				resource: {
					resourceType: 'Consent',
					status: 'active',
					scope: coding('http://terminology.hl7.org/CodeSystem/consentscope', 'patient-privacy'),
					category: [coding('http://loinc.org', '59284-0')],
					patient: subject,
					dateTime: sharing.at,
					policyRule: { text: `Agreed wording ${sharing.wording}, read in ${sharing.language}` },
					provision: { type: 'permit' }
				}
			},
			{
				fullUrl: urn('provenance'),
				resource: {
					resourceType: 'Provenance',
					target: [{ reference: urn('service-request') }],
					recorded: referral.receivedAt,
					agent: [
						{
							who: subject,
							...(payload.completedBy === 'agreedProxy' && {
								type: { text: 'Filled in by somebody else; the person knows and agrees' }
							})
						}
					]
				}
			}
		]
	};
}

const coding = (system: string, code: string) => ({ coding: [{ system, code }] });

function patientOf({ person, contact, language }: ReferralPayload) {
	const telecom = [
		contact.phone && { system: 'phone', value: contact.phone },
		contact.text && { system: 'sms', value: contact.text },
		contact.email && { system: 'email', value: contact.email }
	].filter((each) => each);
	return {
		resourceType: 'Patient',
		name: [
			{ use: 'official', text: person.name },
			...(person.preferredName ? [{ use: 'usual', text: person.preferredName }] : [])
		],
		birthDate: person.dateOfBirth,
		...(telecom.length > 0 && { telecom }),
		...((person.postcode ?? contact.letter) && {
			address: [
				{
					...(contact.letter && { text: contact.letter }),
					...(person.postcode && { postalCode: person.postcode })
				}
			]
		}),
		communication: [{ language: { text: language }, preferred: true }]
	};
}

/** What must be known before anybody rings comes first, wherever the bundle is read (hazard H4). */
const notesOf = ({ contact, communication, interpreterLanguage, matters }: ReferralPayload) =>
	[
		`Messages: ${contact.messages ?? 'none'}`,
		contact.badTimes.length > 0 && `Do not call: ${contact.badTimes.join(', ')}`,
		`Communication needs: ${communication.join(', ') || 'none'}`,
		interpreterLanguage && `Interpreter: ${interpreterLanguage}`,
		contact.someoneElse && `Contact by way of: ${contact.someoneElse}`,
		`Topics: ${matters.topics.join(', ') || 'not sure yet'}`,
		matters.mattersMost && `Matters most: ${matters.mattersMost}`,
		matters.help && `Help level: ${matters.help}`,
		matters.needs.length > 0 && `Practical needs: ${matters.needs.join(', ')}`,
		matters.activities.length > 0 &&
			`Activities: ${matters.activities.map(({ name }) => name).join('; ')}`
	].filter((note): note is string => Boolean(note));

/** Under the headings of the PRSB standard "Social prescribing", as far as it asks for what a person sends us. */
export function toHeadings({ referral, payload, case: desk }: Exported) {
	const { person, contact, matters, sharing } = payload;
	return {
		personDemographics: { ...person, surgery: payload.surgery ?? null },
		personContact: { ...contact, language: payload.language },
		individualRequirements: {
			communication: payload.communication,
			interpreterLanguage: payload.interpreterLanguage ?? null
		},
		referralDetails: {
			reference: displayReference(referral.reference),
			team: referral.team,
			received: referral.receivedAt,
			contactPromisedBy: referral.dueOn,
			status: referral.status,
			completedBy: payload.completedBy
		},
		needsAndConcerns: matters,
		consentToShare: sharing,
		supportOffered: {
			lookedAfterBy: desk.assignedTo ?? null,
			attemptsToContact: desk.attempts,
			events: desk.events
		}
	};
}

/** The same as a table of two columns. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function toCsv(exported: Exported): string {
	const rows = leaves(toHeadings(exported));
	return [['field', 'value'], ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function leaves(value: unknown, path = ''): [string, string][] {
	if (typeof value === 'object' && value !== null)
		return Object.entries(value).flatMap(([key, inner]) =>
			leaves(inner, path ? `${path}.${key}` : key)
		);
	if (typeof value === 'string') return [[path, value]];
	return [[path, typeof value === 'number' || typeof value === 'boolean' ? String(value) : '']];
}

const cell = (text: string) => {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return `"${safe.replaceAll('"', '""')}"`;
};
