import { preloadData } from '$app/navigation';
import { findAhead, findMeanwhile } from '$lib/client/find-ahead';
import type { Listing } from '$lib/domain/listing';
import type { FindAnswers } from '$lib/domain/questions/answers';
import { afterQuestions } from '$lib/domain/questions/find';
import type { Parsed } from '$lib/domain/questions/form';
import type { SiteFacts } from '$lib/domain/site-facts';
import { getAllContexts, mount, onDestroy, unmount, type Snippet } from 'svelte';

const nothing = () => undefined;

/**
 * To be called while a page is made: what draws a page of results where nobody sees it, and takes it away again, as long
 * as somebody is on that page. A browser takes many times as long over what it draws for the first time, and whoever waits
 * for results should not have to wait for that.
 * @param today ISO date
 */
function drawingAhead(today: () => string): (listing: Listing) => Promise<void> {
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

/** To be called while a page of questions is made: what gets the page of results ready while somebody answers. */
export function findingAhead(page: () => { language: string; facts: SiteFacts; today: string }) {
	const drawAhead = drawingAhead(() => page().today);
	return {
		/** Whatever they answer. */
		prepare(): void {
			const { language, facts } = page();
			void findAhead(language, facts, () => preloadData(`/${language}/results`), drawAhead);
		},
		/** For the answers that are read, where they lead to a page of results. */
		consider(read: () => Parsed<FindAnswers> | Promise<Parsed<FindAnswers>>): void {
			const { language, facts } = page();
			const answers = async () => {
				const parsed = await read();
				const isAnswered = parsed.kind === 'answered';
				return isAnswered && afterQuestions(parsed.answers) === 'results'
					? parsed.answers
					: undefined;
			};
			void findMeanwhile(language, facts.site, answers, drawAhead);
		}
	};
}
