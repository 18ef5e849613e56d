/** How many requests are taken at once. What comes on top is asked to come back while there is still time to ask. */
const MOST = 200;

/** Counts what is under way, so that a server that has too much to do says so at once and finishes what it has begun. */
export function openLoad(most = MOST) {
	let underWay = 0;
	return {
		isFull: (): boolean => underWay >= most,
		async during<Result>(work: () => Promise<Result>): Promise<Result> {
			underWay += 1;
			try {
				return await work();
			} finally {
				underWay -= 1;
			}
		}
	};
}
