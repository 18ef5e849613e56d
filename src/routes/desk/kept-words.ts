import { MOST_STEPS } from '$lib/domain/plan';
import { fieldsOf } from '$lib/domain/questions/form';
import { keepDraft } from '$lib/server/desk/drafts';
import type { Services } from '$lib/server/services';
import type { RequestEvent } from '@sveltejs/kit';

/** What is typed on the pages of a request, in the order in which it stands there. */
const FIELDS: Record<string, readonly string[]> = {
	'/desk/requests/[id]': ['words'],
	'/desk/requests/[id]/sharing': ['words', 'surgeryWords'],
	'/desk/requests/[id]/plan': [
		'goals',
		...Array.from({ length: MOST_STEPS }, (_, i) => `what-${i + 1}`)
	]
};

/**
 * Keeps what somebody typed about a request when their session had lapsed meanwhile. Answers whether anything was kept: not
 * for a session that was ended on purpose, and not for a request of another team.
 */
export async function keepTyped(
	services: Services,
	{ request, params, route }: Pick<RequestEvent, 'request' | 'params' | 'route'>,
	token: string,
	now: Date
): Promise<boolean> {
	const { id } = params;
	if (request.method !== 'POST' || !id || !FIELDS[route.id ?? '']) return false;
	const account = await services.desk.lapsed(token);
	if (!account) return false;
	const fields = fieldsOf(await request.formData());
	const typed = FIELDS[route.id ?? '']?.map((name) => fields.one(name)) ?? [];
	const words = typed.filter(Boolean).join('\n');
	return words !== '' && (await keepDraft(services, { account, request: id }, words, now));
}
