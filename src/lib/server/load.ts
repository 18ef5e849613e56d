import { isBusy } from './database-busy.ts';

/** How many requests are taken at once when all goes well, and however slow it goes. */
const MOST = 200;
const FEWEST = 10;
/** How long what is let in should take at most, in milliseconds: well before a phone or the database gives up waiting. */
const GOOD_TIME = 4000;

/**
 * Lets in only as many at once as are served in good time, so that a server that has too much to do says so while there is
 * still time to ask, and finishes what it has begun. As many are under way as arrive while one is (Little's law): of so
 * many beside one that took so long, the share that would have kept it to good time is what there is room for. Room goes at
 * once, and comes back one by one.
 */
export function openLoad(most = MOST, clock = () => performance.now()) {
	let underWay = 0;
	let room = most;
	return {
		isFull: (): boolean => underWay >= room,
		/** Does it; or answers `full`, where there is no room, or the database had no time: nothing was done. */
		async during<Result>(work: () => Promise<Result>): Promise<Result | 'full'> {
			if (underWay >= room) return 'full';
			underWay += 1;
			const atFirst = underWay;
			const begun = clock();
			try {
				return await work();
			} catch (error) {
				if (isBusy(error)) return 'full';
				throw error;
			} finally {
				const fitting = (Math.max(atFirst, underWay) * GOOD_TIME) / Math.max(1, clock() - begun);
				room = Math.min(most, room + 1, Math.max(FEWEST, Math.floor(fitting)));
				underWay -= 1;
			}
		}
	};
}
