import { error, json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** One activity of the live release. */
export const GET: RequestHandler = ({ params, locals: { services } }) => {
	const { catalogue } = services.releases.live() ?? {};
	const activity = catalogue?.activities.find(({ id }) => id === params.id);
	if (!activity) error(404);
	return json(
		{ activity, attributions: catalogue?.attributions ?? [] },
		{ headers: { 'cache-control': 'no-cache' } }
	);
};
