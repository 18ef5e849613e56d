import type { Listing } from '$lib/domain/listing';
import { getAllContexts, mount, onDestroy, unmount, type Snippet } from 'svelte';

const nothing = () => undefined;

/**
 * To be called while a page is made: what draws a page of results where nobody sees it, and takes it away again, as long
 * as somebody is on that page. A browser takes many times as long over what it draws for the first time, and whoever waits
 * for results should not have to wait for that.
 * @param today ISO date
 */
export function drawingAhead(today: () => string): (listing: Listing) => Promise<void> {
	const context = getAllContexts();
	let isLeft = false;
	onDestroy(() => (isLeft = true));
	return async (listing) => {
		if (isLeft) return;
		const { default: Results } = await import('$lib/ui/Results.svelte');
		const drawn = mount(Results, {
			target: document.createElement('div'),
			context,
			props: {
				...{ listing, today: today(), title: '', role: '', area: '', home: '', help: undefined },
				...{ selected: undefined, carried: undefined, answered: true, isWithin: false },
				// Without its map, which would fetch its code.
				onDevice: false,
				map: nothing as unknown as Snippet,
				isListed: () => false,
				...{ onlook: nothing, onlist: nothing, onask: nothing },
				...{ onperson: nothing, onselect: nothing }
			}
		});
		await unmount(drawn);
	};
}
