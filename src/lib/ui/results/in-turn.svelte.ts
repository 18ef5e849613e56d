import { drawnNext } from './drawn-next.ts';

/**
 * A long list drawn in turn: a press is answered before a slow phone has drawn what is out of sight; the frames after it
 * bring the rest.
 * @param all the ids of the list; each once
 * @param there what the page came with
 */
export function inTurn(all: () => readonly string[], there: readonly string[]) {
	let seen = drawnNext(there, there);
	let turn = $state(0);
	const drawn = $derived.by(() => {
		void turn;
		return drawnNext(all(), seen);
	});
	$effect(() => {
		seen = drawn;
		if (drawn.size === all().length) return;
		let rest: ReturnType<typeof setTimeout>;
		// A frame is asked for before it is painted, and the timer ends after that.
		const frame = requestAnimationFrame(() => (rest = setTimeout(() => (turn += 1))));
		return () => {
			cancelAnimationFrame(frame);
			clearTimeout(rest);
		};
	});
	return (id: string): boolean => drawn.has(id);
}
