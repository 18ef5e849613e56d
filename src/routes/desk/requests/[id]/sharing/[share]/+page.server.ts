import { requireReader } from '../../../../reader.ts';
import { openShare } from './share-page.ts';
import type { PageServerLoad } from './$types';

/** The very words that somebody was told, to print or to copy. */
export const load: PageServerLoad = async ({ params, locals }) => {
	const reader = requireReader(locals);
	const { share } = await openShare(locals.services, reader, params, new Date());
	return { id: params.id, share };
};
