import { browser } from '$app/environment';
import { hasStarted } from '$lib/client/start.svelte';
import type { Listing } from '$lib/domain/listing';
import { loadMessages } from '$lib/i18n/translator';
import type { PageLoad } from './$types';

/**
 * Opened with no answers, the page comes with the first of what is on. In a browser that is already running, or that has
 * no network, `listing` is absent and the page finds on the device.
 */
export const load: PageLoad = async ({ params, fetch }) => {
	const messages = await loadMessages(params.lang, 'common', 'choices', 'results', 'reasons');
	if (hasStarted()) return { messages, listing: undefined };
	const listing = fetch('/catalogue/listing').then(
		(response) => response.json() as Promise<Listing>
	);
	return { messages, listing: browser ? await listing.catch(() => undefined) : await listing };
};
