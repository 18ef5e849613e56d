import { audit } from '$lib/server/audit';
import { SESSION_COOKIE } from '$lib/server/desk-cookie';
import type { Services } from '$lib/server/services';
import type { RequestEvent } from '@sveltejs/kit';
import { ruleFor } from './access.ts';
import { keepTyped } from './kept-words.ts';
import { nextStep, SIGN_IN } from './reader.ts';

type Asked = Pick<RequestEvent, 'cookies' | 'locals' | 'params' | 'request' | 'route' | 'url'>;

/** The name of the action that a form is sent to, as Kit reads it. */
const actionOf = (url: URL): string =>
	[...url.searchParams.keys()].find((key) => key.startsWith('/'))?.slice(1) ?? 'default';

const answer = (status: number, headers: Record<string, string> = {}) =>
	new Response(null, { status, headers: { ...headers, 'cache-control': 'no-store' } });
const goTo = (location: string) => answer(303, { location });

/**
 * The desk's door, before any page's own code: finds out who asks, and answers in the page's stead where they may not.
 * `undefined`: they may, and `locals` says who they are.
 */
export async function atTheDoor(
	services: Services,
	event: Asked,
	now = new Date()
): Promise<Response | undefined> {
	const { locals, request, route, url } = event;
	const asked = ruleFor(route.id ?? '', request.method, actionOf(url));
	if (asked.kind === 'unlisted') return answer(404);
	if (asked.kind === 'method') return answer(405, { allow: asked.allow });
	const token = event.cookies.get(SESSION_COOKIE);
	const reader = token ? await services.desk.reader(token, now) : undefined;
	const half = token && !reader ? await services.desk.half(token, now) : undefined;
	if (reader) locals.reader = reader;
	if (half) locals.half = half;
	const { rule } = asked;
	if (rule === 'open') return undefined;
	if (rule === 'half') return half ? undefined : goTo(reader ? '/desk' : SIGN_IN);
	if (!reader) {
		if (half) return goTo(nextStep(half));
		const isKept = token !== undefined && (await keepTyped(services, event, token, now));
		return goTo(isKept ? `${SIGN_IN}?kept` : SIGN_IN);
	}
	if (rule === 'signedIn' || rule.some((role) => reader.roles.includes(role))) return undefined;
	await audit(services.database, {
		at: now.toISOString(),
		actor: reader.account,
		action: 'page refused',
		subject: route.id ?? ''
	});
	return goTo('/desk/not-allowed');
}
