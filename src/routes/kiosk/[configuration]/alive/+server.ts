import { readKiosk } from '$lib/domain/kiosk/configuration';
import { error, json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** A public screen says that it works, about once a minute while somebody is at it. Nothing of who that is comes along. */
export const POST: RequestHandler = async ({ params, locals: { services } }) => {
	const configuration = await readKiosk(params.configuration, services.receiptKeys);
	if (!configuration) error(404, 'not found');
	services.kiosks.heard(configuration, new Date());
	return json({ heard: true }, { headers: { 'cache-control': 'no-store' } });
};
