/** The longest to wait, in milliseconds: a page that nobody sees is not painted at all. */
const PATIENCE = 100;

/** When that was last waited for and came, in milliseconds since the page began. */
let last = -Infinity;

/** Resolves when what has changed by now is on the screen. */
export const painted = (): Promise<void> =>
	new Promise((resolve) => {
		const enough = setTimeout(resolve, PATIENCE);
		// A frame is asked for before it is painted, and the timer ends after that.
		requestAnimationFrame(() => {
			clearTimeout(enough);
			setTimeout(() => {
				last = performance.now();
				resolve();
			});
		});
	});

/** The same for the next step of an answer: where its press was painted just now, only in a task of its own. */
export const paintedOnce = (): Promise<void> =>
	performance.now() - last < PATIENCE ? new Promise((resolve) => setTimeout(resolve)) : painted();
