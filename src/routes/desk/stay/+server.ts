import { requireReader } from '../reader.ts';
import type { RequestHandler } from './$types';

/** "Stay signed in": the door has counted it as a request already. Without content the browser stays on its page. */
export const POST: RequestHandler = ({ locals }) => {
	requireReader(locals);
	return new Response(null, { status: 204 });
};
