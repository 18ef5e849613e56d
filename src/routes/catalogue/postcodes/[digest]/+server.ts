import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** A piece of a postcode pack by the SHA-256 of its bytes: it never changes, so whoever has it may keep it for ever. */
export const GET: RequestHandler = ({ params, locals: { services } }) => {
	const bytes = services.packs.read(params.digest);
	if (!bytes) error(404);
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/json',
			'cache-control': 'public, max-age=31536000, immutable'
		}
	});
};
