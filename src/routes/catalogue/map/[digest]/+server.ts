import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** A site's own drawing by the SHA-256 of its bytes: it never changes, so whoever has it may keep it for ever. */
export const GET: RequestHandler = ({ params, locals: { services } }) => {
	const { facts, drawn } = services.ground;
	if (facts?.kind !== 'drawn' || facts.digest !== params.digest || !drawn) error(404);
	return new Response(new Uint8Array(drawn), {
		headers: {
			'content-type': 'application/json',
			'cache-control': 'public, max-age=31536000, immutable'
		}
	});
};
