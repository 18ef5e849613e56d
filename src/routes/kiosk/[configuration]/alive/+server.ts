import { londonClock } from '$lib/domain/clock';
import { readKiosk } from '$lib/domain/kiosk/configuration';
import type { KioskConfiguration } from '$lib/domain/kiosk/configuration';
import type { Services } from '$lib/server/services';
import { error, json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

const headers = { 'cache-control': 'no-store' };
/** What a build is called: nothing else of what a screen says is kept. */
const BUILD = /^\d{1,20}$/;

async function kioskOf(text: string, services: Services): Promise<KioskConfiguration> {
	const configuration = await readKiosk(text, services.receiptKeys);
	return configuration ?? error(404, 'not found');
}

/** What a screen tells; one of an earlier build tells nothing, and only while somebody is at it. */
async function told(request: Request): Promise<{ isInUse: boolean; build?: string }> {
	const said = (await request.json().catch(() => ({}))) as { isInUse?: unknown; build?: unknown };
	const build = typeof said?.build === 'string' && BUILD.test(said.build) ? said.build : undefined;
	return { isInUse: said?.isInUse !== false, ...(build && { build }) };
}

/** A public screen says that it works, about once a minute. Nothing of who is at it comes along. */
export const POST: RequestHandler = async ({ params, request, locals: { services } }) => {
	const configuration = await kioskOf(params.configuration, services);
	const { isInUse, build } = await told(request);
	const now = new Date();
	services.kiosks.heard(configuration, now, build);
	if (isInUse) services.tally.count('kiosk', configuration.id, londonClock(now).date);
	return json({ heard: true }, { headers });
};

/** For what looks after the screen's browser from outside: for how long it has said nothing. See docs/kiosk.md. */
export const GET: RequestHandler = async ({ params, locals: { services } }) => {
	const { id } = await kioskOf(params.configuration, services);
	const silentSeconds = services.kiosks.silentSeconds(id, new Date()) ?? null;
	return json({ silentSeconds }, { headers });
};
