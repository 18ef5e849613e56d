import { keepListingReport, listingReportSchema } from '$lib/server/listing-reports';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** More than the longest report takes, in characters. */
const LARGEST = 4000;

const answer = (status: number, body: object, headers?: HeadersInit) =>
	json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
const refused = (status: number, problem: string, headers?: HeadersInit) =>
	answer(status, { problem }, headers);

/**
 * Takes one report of something wrong on an activity's page, without asking who sends it. 201 the first time, 200 for
 * the same id again; 400, 413 and 415 can never succeed as they are, 429 and 5xx may be tried again.
 */
export const POST: RequestHandler = async ({ request, locals: { services }, getClientAddress }) => {
	if (request.headers.get('content-type')?.split(';')[0] !== 'application/json')
		return refused(415, 'a report is sent as JSON');
	const wait = services.limits.take('listingReport', getClientAddress(), Date.now());
	if (wait > 0) return refused(429, 'too many at once', { 'retry-after': String(wait) });
	const text = await request.text();
	if (text.length > LARGEST) return refused(413, 'this report is too large');
	const report = listingReportSchema.safeParse(jsonOf(text));
	if (!report.success) return refused(400, 'this is not a report');
	const outcome = await keepListingReport(services.database, report.data, new Date());
	return answer(outcome === 'kept' ? 201 : 200, { id: report.data.id });
};

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
