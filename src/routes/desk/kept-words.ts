import { fieldsOf } from '$lib/domain/questions/form';
import { keepDraft } from '$lib/server/desk/drafts';
import type { Services } from '$lib/server/services';
import type { RequestEvent } from '@sveltejs/kit';

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
	if (request.method !== 'POST' || route.id !== '/desk/requests/[id]' || !id) return false;
	const account = await services.desk.lapsed(token);
	if (!account) return false;
	const words = fieldsOf(await request.formData()).one('words');
	return words !== '' && (await keepDraft(services, { account, request: id }, words, now));
}
