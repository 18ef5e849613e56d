import { disagreements, readCorrection, saidBy } from '$lib/domain/correction';
import { fieldsOf } from '$lib/domain/questions/form';
import { enteredValues } from '$lib/domain/questions/values';
import { addNote, LONGEST_ACTIVITY_NOTE, notesOn, removeNote } from '$lib/server/activity-notes';
import { audit } from '$lib/server/audit';
import { correct, readCorrections } from '$lib/server/corrections';
import { openListingReports } from '$lib/server/listing-reports';
import type { Services } from '$lib/server/services';
import { error, fail, redirect } from '@sveltejs/kit';
import { requireReader } from '../../reader.ts';
import type { Actions, PageServerLoad } from './$types';

function listed({ releases }: Services, id: string) {
	const activities = releases.live()?.catalogue.activities ?? [];
	return activities.find((each) => each.id === id) ?? error(404, 'not found');
}

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const { account, roles } = requireReader(locals);
	const { services } = locals;
	const { database, config } = services;
	const activity = listed(services, params.activity);
	const correction = readCorrections(config.dataDir).get(activity.id);
	const mayEdit = roles.includes('editor');
	const notes = await notesOn(database, [activity.id]);
	const reports = await openListingReports(database);
	return {
		activity: { id: activity.id, name: activity.name, said: saidBy(activity) },
		correction: correction && {
			at: correction.at,
			source: correction.source,
			fields: disagreements(correction)
		},
		notes: notes.map(({ account: author, ...note }) => ({
			...note,
			mayRemove: mayEdit || author === account
		})),
		reports: reports.filter((report) => report.activity === activity.id).length,
		longest: LONGEST_ACTIVITY_NOTE,
		mayEdit,
		isSaved: url.searchParams.has('saved')
	};
};

const saved = (id: string) => redirect(303, `/desk/directory/${encodeURIComponent(id)}?saved`);

export const actions: Actions = {
	correct: async ({ params, request, locals }) => {
		const { account } = requireReader(locals);
		const { services } = locals;
		const { database, config } = services;
		const data = await request.formData();
		const fields = fieldsOf(data);
		const activity = listed(services, params.activity);
		const isTakenBack = fields.one('do') === 'takeBack';
		const set = isTakenBack ? {} : readCorrection(fields, saidBy(activity));
		if ('errors' in set)
			return fail(400, { errors: set.errors, values: enteredValues(fields, data.keys()) });
		const now = new Date();
		const asked = { activity: activity.id, by: account, set };
		if ((await correct(config.dataDir, asked, now)) === 'none') error(404, 'not found');
		const entry = { at: now.toISOString(), actor: account, subject: activity.id };
		await audit(database, { ...entry, action: 'activity corrected' });
		return saved(activity.id);
	},
	note: async ({ params, request, locals }) => {
		const { account } = requireReader(locals);
		const { services } = locals;
		const { id } = listed(services, params.activity);
		const words = fieldsOf(await request.formData()).one('words');
		const outcome = await addNote(services.database, { activity: id, account, words }, new Date());
		if (outcome === 'empty')
			return fail(400, { errors: [{ field: 'words', key: 'words' }], values: {} });
		return saved(id);
	},
	removeNote: async ({ params, request, locals }) => {
		const { account, roles } = requireReader(locals);
		const id = fieldsOf(await request.formData()).one('note');
		const mayEdit = roles.includes('editor');
		await removeNote(locals.services.database, { id, account, mayEdit }, new Date());
		return saved(params.activity);
	}
};
