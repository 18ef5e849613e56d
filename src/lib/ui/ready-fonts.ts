/**
 * Has the browser look up, one word whenever it is idle, the fonts of words that are shown later: the first look for the
 * letters of another script takes a slow phone long enough to be felt. Does nothing where a browser cannot say when it is
 * idle. Answers a function that stops it.
 * @param like what is written in the same font
 */
export function readyFonts(words: readonly string[], like: Element): () => void {
	const canvas = document.createElement('canvas').getContext('2d');
	if (!canvas || !('requestIdleCallback' in window)) return () => undefined;
	const left = [...words];
	const readyNext = () => {
		canvas.font = getComputedStyle(like).font;
		canvas.measureText(left.shift() ?? '');
		if (left.length > 0) waiting = requestIdleCallback(readyNext);
	};
	let waiting = requestIdleCallback(readyNext);
	return () => cancelIdleCallback(waiting);
}
