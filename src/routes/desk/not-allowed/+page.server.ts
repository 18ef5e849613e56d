import { error } from '@sveltejs/kit';
import { requireReader } from '../reader.ts';
import type { PageServerLoad } from './$types';

/** Where the door sends those whose role does not open a page: +error.svelte says so. */
export const load: PageServerLoad = ({ locals }) => {
	requireReader(locals);
	error(403, 'not allowed');
};
