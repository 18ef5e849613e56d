/**
 * A request as other systems take it: a FHIR R4 bundle (fhir.ts), JSON under the headings of the PRSB's social prescribing
 * standard, or a table. It holds what the person sent and how it stands; what colleagues wrote goes along only in the
 * last two.
 */
import type { Case } from './case.ts';
import type { Told } from './fhir.ts';
import type { Plan } from './plan.ts';
import { displayReference } from './reference.ts';
import type { Share } from './share.ts';

export const EXPORT_FORMATS = ['fhir', 'json', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface Exported extends Told {
	case: Case;
	plan?: Plan;
	/** Who was told what, with the person's yes. */
	shares?: readonly Share[];
}

/** Under the headings of the PRSB standard "Social prescribing", as far as it asks for what a person sends us. */
export function toHeadings({ referral, payload, case: desk, plan, shares = [] }: Exported) {
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
			events: desk.events,
			plan: plan ?? null,
			told: shares
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
