/** The longest to wait, in milliseconds: a page that nobody sees is not painted at all. */
const PATIENCE = 100;

/** Resolves when what has changed by now is on the screen. */
export const painted = (): Promise<void> =>
	new Promise((resolve) => {
		const enough = setTimeout(resolve, PATIENCE);
		// A frame is asked for before it is painted, and the timer ends after that.
		requestAnimationFrame(() => {
			clearTimeout(enough);
			setTimeout(resolve);
		});
	});
