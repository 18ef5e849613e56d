import type { Work } from '../domain/slices.ts';

/** How long a page may be busy at a stretch, in thousandths of a second: touch is answered in between. */
const BUSY = 8;

/** Lets the page answer, and resolves in a task of its own. */
export const rest = () => new Promise((rested) => setTimeout(rested));

/** Does work with pauses, the last of them after it, so that the page it is done on goes on answering. */
export async function inSlices<Result>(work: Work<Result>): Promise<Result> {
	let since = performance.now();
	for (;;) {
		const step = work.next();
		if (!step.done && performance.now() - since < BUSY) continue;
		await rest();
		if (step.done) return step.value;
		since = performance.now();
	}
}
