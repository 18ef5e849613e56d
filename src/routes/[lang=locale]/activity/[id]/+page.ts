import { hasStarted } from '$lib/client/start.svelte';
import { loadCatalogue } from '$lib/client/catalogue';
import type { Activity } from '$lib/domain/activity';
import { isUnsafeToBeSeen } from '$lib/domain/safety/unsafe-to-be-seen';
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

async function find(id: string, fetch: typeof globalThis.fetch): Promise<Found> {
	if (hasStarted()) return fromDevice(id);
	const response = await fetch(`/catalogue/activity/${encodeURIComponent(id)}`).catch(
		() => undefined
	);
	if (!response) return fromDevice(id);
	if (!response.ok) error(404, 'not found');
	return (await response.json()) as Found;
}

const SCREENS = ['common', 'choices', 'results', 'activity'];

export const load: PageLoad = async ({ params, fetch }) => {
	// The words for leaving are fetched whatever is looked at: what is asked for says nothing of it.
	const [plain, withExit, found] = await Promise.all([
		loadMessages(params.lang, ...SCREENS),
		loadMessages(params.lang, ...SCREENS, 'leave'),
		find(params.id, fetch)
	]);
	return { messages: isUnsafeToBeSeen(found.activity) ? withExit : plain, ...found };
};
