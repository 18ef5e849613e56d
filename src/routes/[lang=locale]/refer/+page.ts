import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** People who type or keep this address start where everybody does. */
export const load: PageLoad = ({ params }) => redirect(307, `/${params.lang}/link-worker`);
