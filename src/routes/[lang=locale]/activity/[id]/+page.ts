import { hasStarted } from '$lib/client/start.svelte';
import { loadCatalogue } from '$lib/client/catalogue';
import type { Activity } from '$lib/domain/activity';
import { loadMessages } from '$lib/i18n/translator';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

interface Found {
	activity: Activity;
	attributions: string[];
}

/** From the device's own copy once there is one, so that looking at an activity tells the server nothing. */
async function fromDevice(id: string): Promise<Found> {
	const { catalogue } = await loadCatalogue(fetch);
	const activity = catalogue.activities.find((each) => each.id === id);
	if (!activity) error(404, 'not found');
	return { activity, attributions: catalogue.attributions };
}

export const load: PageLoad = async ({ params, fetch }) => {
	const messages = await loadMessages(params.lang, 'common', 'choices', 'results', 'activity');
	if (hasStarted()) return { messages, ...(await fromDevice(params.id)) };
	const response = await fetch(`/catalogue/activity/${encodeURIComponent(params.id)}`).catch(
		() => undefined
	);
	if (!response) return { messages, ...(await fromDevice(params.id)) };
	if (!response.ok) error(404, 'not found');
	return { messages, ...((await response.json()) as Found) };
};
