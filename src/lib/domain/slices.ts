/**
 * Work that can be paused: it yields wherever a pause is allowed, a thousandth of a second or so of work apart, so that
 * a page that does it stays as quick to the touch as before. Without pauses `finish` does all of it.
 */
export type Work<Result> = Generator<undefined, Result>;

/** Does all of some work at once. */
export function finish<Result>(work: Work<Result>): Result {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}

/** Maps a list, pausing after every `each` of its parts. */
export function* mapped<From, To>(
	list: readonly From[],
	map: (one: From, at: number) => To,
	each = 16
): Work<To[]> {
	const made: To[] = [];
	for (const [at, one] of list.entries()) {
		made.push(map(one, at));
		if (at % each === each - 1) yield;
	}
	return made;
}

/** How work is done: all at once, or with pauses as a page would. */
export type Doing = <Result>(work: Work<Result>) => Result | Promise<Result>;
