import { chosen, fieldsOf } from '$lib/domain/questions/form';
import { enteredValues } from '$lib/domain/questions/values';
import { keepScreen, screens } from '$lib/server/desk/kiosk-screens';
import { kioskAddress, kioskConfiguration } from '$lib/server/kiosk-address';
import { fail } from '@sveltejs/kit';
import { requireReader } from '../reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	requireReader(locals);
	const { database, kiosks } = locals.services;
	return { screens: await screens(database, kiosks.list()), origin: url.origin };
};

export const actions: Actions = {
	make: async ({ request, locals, url }) => {
		const { account } = requireReader(locals);
		const { database, keyring, site } = locals.services;
		const data = await request.formData();
		const fields = fieldsOf(data);
		const [id, dropIn] = [fields.one('id'), fields.one('dropIn')];
		const languages = chosen(fields, 'languages', site.languages);
		const made = kioskConfiguration(
			{
				library: fields.one('library'),
				printer: fields.one('printer') === 'yes',
				referral: fields.one('referral') === 'yes',
				letters: fields.one('letters') === 'yes',
				...(id && { id }),
				...(dropIn && { dropIn }),
				...(languages.length > 0 && { languages })
			},
			site
		);
		if (!made.ok)
			return fail(400, {
				problems: made.problems,
				values: enteredValues(fields, data.keys())
			});
		const { configuration } = made;
		const path = await kioskAddress(configuration, keyring);
		await keepScreen(database, { configuration, path, account }, new Date());
		return { address: `${url.origin}${path}`, library: configuration.library };
	}
};
