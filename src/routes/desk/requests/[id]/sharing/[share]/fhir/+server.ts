import { toFhirMessage } from '$lib/domain/fhir-message';
import { audit } from '$lib/server/audit';
import { error } from '@sveltejs/kit';
import { requireReader } from '../../../../../reader.ts';
import { openShare } from '../share-page.ts';
import type { RequestHandler } from './$types';

/** The message back to a surgery as a FHIR file. One that the person took back is not given out any more. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const reader = requireReader(locals);
	const { services } = locals;
	const now = new Date();
	const { referral, payload, share } = await openShare(services, reader, params, now);
	if (share.recipient !== 'surgery' || share.withdrawnAt) error(404, 'not found');
	const entry = { at: now.toISOString(), actor: reader.account, subject: params.id };
	await audit(services.database, { ...entry, action: 'referral exported' });
	return new Response(JSON.stringify(toFhirMessage({ referral, payload }, share), null, '\t'), {
		headers: {
			'content-type': 'application/fhir+json',
			'content-disposition': `attachment; filename="message-${referral.reference}.json"`
		}
	});
};
