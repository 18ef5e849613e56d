import { kioskPath, readKiosk } from '$lib/domain/kiosk/configuration';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/**
 * Where a kiosk goes whose script could not clear it in time: the browser itself clears the site, and the start screen
 * builds up again what it needs. Only ever for a kiosk that this site has signed, and only from one of our own pages: on
 * somebody's phone it would take a request with it that is not sent yet.
 */
export const GET: RequestHandler = async ({ params, request, locals: { services } }) => {
	const { configuration } = params;
	if (!(await readKiosk(configuration, services.receiptKeys))) error(404, 'not found');
	const isOwn = request.headers.get('sec-fetch-site') === 'same-origin';
	return new Response('', {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			refresh: `0; url=${kioskPath(configuration)}#clear`,
			...(isOwn && { 'clear-site-data': '"cookies", "storage"' })
		}
	});
};
