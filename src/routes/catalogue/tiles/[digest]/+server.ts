import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The site's archive of tiles by the SHA-256 of its bytes, by byte ranges. Which of them is in no address, and in no log. */
const answer: RequestHandler = ({ params, request, locals: { services } }) => {
	const { tiles } = services.ground;
	if (tiles?.digest !== params.digest) error(404);
	return tiles.respond(request);
};
export const GET = answer;
export const HEAD = answer;
