import { londonClock } from '$lib/domain/clock';
import { activitiesNamed } from '$lib/domain/plan';
import { fieldsOf } from '$lib/domain/questions/form';
import { audit } from '$lib/server/audit';
import { directoryOf } from '$lib/server/directory';
import { finishListingReport, MOST_SHOWN } from '$lib/server/listing-reports';
import { rollback } from '$lib/server/releases';
import type { Services } from '$lib/server/services';
import { fail, redirect } from '@sveltejs/kit';
import { requireReader } from '../reader.ts';
import type { Actions, PageServerLoad } from './$types';

const MOST_NAMED = 30;

/** Activities found by name; absent where nobody looked for one. */
function named({ releases }: Services, name: string | null) {
	if (!name) return { name: '' };
	const all = releases.live()?.catalogue.activities ?? [];
	const found = activitiesNamed(all, name, MOST_NAMED);
	return { name, named: found.map((each) => ({ id: each.id, name: each.name })) };
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const { roles } = requireReader(locals);
	const { database, releases, feeds, config } = locals.services;
	const { date: today } = londonClock(new Date());
	const stores = { database, releases, feeds, dataDir: config.dataDir };
	return {
		directory: await directoryOf(stores, today),
		...named(locals.services, url.searchParams.get('name')),
		mostReports: MOST_SHOWN,
		mayEdit: roles.includes('editor'),
		saved: url.searchParams.has('done') ? 'done' : url.searchParams.has('back') ? 'rolledBack' : ''
	};
};

export const actions: Actions = {
	done: async ({ request, locals }) => {
		const { account } = requireReader(locals);
		const id = fieldsOf(await request.formData()).one('report');
		if (!id) return fail(400, { problem: 'missing' });
		const { database } = locals.services;
		const outcome = await finishListingReport(database, { id, account }, new Date());
		if (outcome === 'gone') return fail(409, { problem: 'gone' });
		redirect(303, '/desk/directory?done');
	},
	rollBack: async ({ request, locals }) => {
		const { account } = requireReader(locals);
		const release = Number(fieldsOf(await request.formData()).one('release'));
		const { database, config } = locals.services;
		const { outcome } = await rollback(config.dataDir, release);
		if (outcome === 'unknown release') return fail(400, { problem: 'missing' });
		if (outcome === 'damaged') return fail(409, { problem: 'damaged' });
		await audit(database, {
			at: new Date().toISOString(),
			actor: account,
			action: 'release rolled back',
			subject: `release ${release}`
		});
		redirect(303, '/desk/directory?back');
	}
};
