/**
 * A request as FHIR R4 resources, with what UK Core asks for where we have it: a collection to keep, or a transaction
 * that may be sent to a server twice and leaves everything there once. What is not checked is listed in docs/delivery.md.
 */
import { displayReference } from './reference.ts';
import type { Referral, ReferralStatus } from './referral.ts';
import type { ReferralPayload } from './referral-payload.ts';

/** A request as it was sent, with how to reach the person as it is now. */
export interface Told {
	referral: Referral;
	payload: ReferralPayload;
}

/** SNOMED CT: "referral to social prescribing service", as a proposal (patients.md, part 6). */
const REFERRAL_CODE = '871731000000106';
/** What our own names of things are names in. */
const REQUEST = 'urn:hereabouts:request';
const REFERENCE = 'urn:hereabouts:reference';

const FHIR_STATUS: Record<ReferralStatus, string> = {
	received: 'active',
	accepted: 'active',
	contactAttempted: 'active',
	talkBooked: 'active',
	inProgress: 'active',
	completed: 'completed',
	stopped: 'revoked'
};

/** In the order they stand in a bundle. The places are never changed: they make the resources' names. */
const KINDS = [
	'Patient',
	'ServiceRequest',
	'Consent',
	'Provenance',
	'QuestionnaireResponse'
] as const;
type Kind = (typeof KINDS)[number];

/** A name within the bundle only: the request's own UUID with its first two figures telling what it is. */
const urnOf = (kind: Kind, { id }: Referral) =>
	`urn:uuid:0${KINDS.indexOf(kind) + 1}${id.toLowerCase().slice(2)}`;
const coding = (system: string, code: string) => ({ coding: [{ system, code }] });

const RESOURCES: Record<Kind, (told: Told) => object> = {
	Patient: patientOf,
	ServiceRequest: serviceRequestOf,
	Consent: consentOf,
	Provenance: provenanceOf,
	QuestionnaireResponse: answersOf
};

const resources = (told: Told) =>
	KINDS.map((kind) => ({
		fullUrl: urnOf(kind, told.referral),
		resource: { resourceType: kind, ...RESOURCES[kind](told) }
	}));

/** A collection Bundle. Names are made of the request's, so that the same request is always the same resources. */
export const toFhir = (told: Told) => ({
	resourceType: 'Bundle',
	type: 'collection',
	timestamp: told.referral.statusChangedAt,
	entry: resources(told)
});

/**
 * A transaction Bundle in which every entry is created only where the server does not have it yet (`If-None-Exist`): all of
 * it goes in or nothing, and a second time changes nothing. A Provenance has no identifier to ask for: it has a tag.
 */
export const toFhirTransaction = (told: Told) => ({
	resourceType: 'Bundle',
	type: 'transaction',
	entry: resources(told).map(({ fullUrl, resource }) => ({
		fullUrl,
		resource,
		request: {
			method: 'POST',
			url: resource.resourceType,
			ifNoneExist: `${resource.resourceType === 'Provenance' ? '_tag' : 'identifier'}=${REQUEST}|${told.referral.id}`
		}
	}))
});

const identifier = ({ id }: Referral) => ({ system: REQUEST, value: id });
const patient = ({ referral }: Told) => ({ reference: urnOf('Patient', referral) });

function patientOf({ referral, payload: { person, contact, language, communication } }: Told) {
	const telecom = [
		contact.phone && { system: 'phone', value: contact.phone },
		contact.text && { system: 'sms', value: contact.text },
		contact.email && { system: 'email', value: contact.email }
	].filter((each) => each);
	return {
		...(communication.includes('interpreter') && {
			extension: [
				{
					url: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired',
					valueBoolean: true
				}
			]
		}),
		identifier: [identifier(referral)],
		active: true,
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

function serviceRequestOf(told: Told) {
	const { referral, payload } = told;
	return {
		identifier: [
			identifier(referral),
			{ system: REFERENCE, value: displayReference(referral.reference) }
		],
		status: FHIR_STATUS[referral.status],
		intent: 'proposal',
		category: [{ text: 'Social prescribing' }],
		priority: 'routine',
		code: {
			...coding('http://snomed.info/sct', REFERRAL_CODE),
			text: 'Referral to social prescribing service'
		},
		subject: patient(told),
		authoredOn: payload.sentAt,
		occurrencePeriod: { end: referral.dueOn },
		requester: patient(told),
		note: notesOf(payload).map((text) => ({ text }))
	};
}

function consentOf(told: Told) {
	const { sharing } = told.payload;
	return {
		identifier: [identifier(told.referral)],
		status: 'active',
		scope: coding('http://terminology.hl7.org/CodeSystem/consentscope', 'patient-privacy'),
		category: [coding('http://loinc.org', '59284-0')],
		patient: patient(told),
		dateTime: sharing.at,
		// Who agreed; where somebody helped, the person knew and agreed, and the Provenance says who filled it in.
		performer: [patient(told)],
		policyRule: { text: `Agreed wording ${sharing.wording}, read in ${sharing.language}` },
		provision: { type: 'permit' }
	};
}

function provenanceOf(told: Told) {
	const { referral, payload } = told;
	return {
		meta: { tag: [{ system: REQUEST, code: referral.id }] },
		target: (['ServiceRequest', 'QuestionnaireResponse'] as const).map((kind) => ({
			reference: urnOf(kind, referral)
		})),
		recorded: referral.receivedAt,
		agent: [
			{
				who: patient(told),
				...(payload.completedBy === 'agreedProxy' && {
					type: { text: 'Filled in by somebody else; the person knows and agrees' }
				})
			}
		]
	};
}

/** What the person chose to say of what matters to them, question by question; nothing for what they left out. */
function answersOf(told: Told) {
	const { topics, mattersMost, help, needs, attendance, times, activities } = told.payload.matters;
	const asked: [linkId: string, text: string, answers: (string | undefined)[]][] = [
		['topics', 'What would you like help with?', topics],
		['mattersMost', 'What matters most?', [mattersMost]],
		['help', 'How much help would you like?', [help]],
		['needs', 'What makes it easier to join in?', needs],
		['attendance', 'How would you like to join in?', [attendance]],
		['times', 'When could you go?', times],
		['activities', 'Activities you saved', activities.map(({ name }) => name)]
	];
	const item = asked.flatMap(([linkId, text, answers]) => {
		const answer = answers.filter((each) => each !== undefined);
		if (answer.length === 0) return [];
		return [{ linkId, text, answer: answer.map((valueString) => ({ valueString })) }];
	});
	return {
		identifier: identifier(told.referral),
		basedOn: [{ reference: urnOf('ServiceRequest', told.referral) }],
		status: 'completed',
		subject: patient(told),
		authored: told.payload.sentAt,
		author: patient(told),
		source: patient(told),
		...(item.length > 0 && { item })
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
