import { EXPORT_FORMATS, toCsv, toHeadings } from '$lib/domain/export';
import type { Exported, ExportFormat } from '$lib/domain/export';
import { toFhir } from '$lib/domain/fhir';
import { audit } from '$lib/server/audit';
import { caseOf } from '$lib/server/desk/cases';
import { planOf } from '$lib/server/desk/plans';
import { sharesOf } from '$lib/server/desk/sharing';
import { openFor } from '$lib/server/referrals';
import { error } from '@sveltejs/kit';
import { requireReader } from '../../../reader.ts';
import { notThere } from '../not-there.ts';
import type { RequestHandler } from './$types';

const WRITERS: Record<ExportFormat, { type: string; write: (exported: Exported) => string }> = {
	fhir: {
		type: 'application/fhir+json',
		write: (each) => JSON.stringify(toFhir(each), null, '\t')
	},
	json: { type: 'application/json', write: (each) => JSON.stringify(toHeadings(each), null, '\t') },
	csv: { type: 'text/csv; charset=utf-8', write: toCsv }
};

/** One request as a file for the care record. That it was taken out is on record, as opening it is. */
export const GET: RequestHandler = async ({ params: { id }, url, locals }) => {
	const reader = requireReader(locals);
	const { services } = locals;
	const format = EXPORT_FORMATS.find((each) => each === url.searchParams.get('as'));
	if (!format) error(404, 'not found');
	const now = new Date();
	const opened = await openFor(services, reader, id, now);
	if (opened.kind === 'none') return notThere(services, reader.account, id);
	if (opened.kind !== 'opened') error(404, 'not found');
	const entry = { at: now.toISOString(), actor: reader.account, subject: id };
	await audit(services.database, { ...entry, action: 'referral exported' });
	const { type, write } = WRITERS[format];
	const { referral, payload } = opened;
	const name = `request-${referral.reference}.${format === 'csv' ? 'csv' : 'json'}`;
	const kept = await planOf(services, referral);
	const exported: Exported = {
		referral,
		payload,
		case: await caseOf(services, referral),
		shares: await sharesOf(services, referral),
		...(kept && { plan: kept.plan })
	};
	return new Response(write(exported), {
		headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
	});
};
