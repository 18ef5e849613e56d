import { takeReferral } from '$lib/server/take-referral';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = ({ request, locals: { services }, getClientAddress }) =>
	takeReferral(services, request, { address: getClientAddress(), now: new Date() });
