/** Of what is new on a page, so many cards are drawn at once: one is as tall as a phone's screen. */
export const AT_ONCE = 1;

/** What is drawn next of a list: all that is there already, and the first of what is not. */
export function drawnNext(all: readonly string[], there: Iterable<string>): ReadonlySet<string> {
	const before = new Set(there);
	const fresh = all.filter((id) => !before.has(id)).slice(0, AT_ONCE);
	return new Set([...all.filter((id) => before.has(id)), ...fresh]);
}
