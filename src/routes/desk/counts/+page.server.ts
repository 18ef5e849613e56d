import { requireReader } from '../reader.ts';
import { countsFor } from './counts-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const reader = requireReader(locals);
	const counts = await countsFor(locals.services, reader, url.searchParams.get('team'));
	return { ...counts, teams: reader.teams };
};
