/** Of what is new on a page, so many cards are drawn at once: one is as tall as a phone's screen. */
export const AT_ONCE = 1;

/** What is drawn next of a list: all that is there already, and the first few of what is not. */
export function drawnNext(all: readonly string[], there: ReadonlySet<string>): Set<string> {
	const fresh = all.filter((id) => !there.has(id)).slice(0, AT_ONCE);
	return new Set([...all.filter((id) => there.has(id)), ...fresh]);
}

/**
 * A long list drawn in turn: a press is answered before a slow phone has drawn what is out of sight; the frames after it
 * bring the rest.
 * @param all the ids of the list; each once
 * @param there what the page came with
 */
export function inTurn(all: () => readonly string[], there: readonly string[]) {
	let seen: ReadonlySet<string> = new Set(there);
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
