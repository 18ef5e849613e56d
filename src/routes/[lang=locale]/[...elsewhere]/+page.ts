import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** An address that leads nowhere, told so in the person's own language. */
export const load: PageLoad = () => error(404, 'not found');
