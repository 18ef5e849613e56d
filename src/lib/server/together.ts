import { setImmediate } from 'node:timers/promises';

interface Waiting<Item, Result> {
	item: Item;
	resolve: (result: Result) => void;
	reject: (error: unknown) => void;
}

/** How many are written in one go: what the last of them waits for stays short. */
const MOST = 40;

/**
 * Group commit. What is given while others are being written waits for them, and is then written together with whatever
 * else waits: one transaction, one wait for the disk. Each is answered only after the write that it was in.
 *
 * @param write writes all or none, and answers in the same order; safe to do again where it failed
 * @returns gives one to be written. Where a write of several fails, each of them is tried alone, so that none fails
 * because of another; unless `isForAll` says of the error that it would befall any of them
 */
export function openTogether<Item, Result>(
	write: (items: readonly Item[]) => Promise<readonly Result[]>,
	isForAll: (error: unknown) => boolean
): (item: Item) => Promise<Result> {
	type Each = Waiting<Item, Result>;
	const waiting: Each[] = [];
	let isWriting = false;

	async function settle(group: readonly Each[]): Promise<void> {
		try {
			const results = await write(group.map(({ item }) => item));
			for (const [index, { resolve }] of group.entries()) resolve(results[index] as Result);
		} catch (error) {
			if (group.length === 1 || isForAll(error)) for (const { reject } of group) reject(error);
			else for (const each of group) await settle([each]);
		}
	}
	async function writeWaiting(): Promise<void> {
		if (isWriting) return;
		isWriting = true;
		while (waiting.length > 0) {
			// With SQLite a write holds up this process: those whose turn came meanwhile are let in first.
			await setImmediate();
			await settle(waiting.splice(0, MOST));
		}
		isWriting = false;
	}
	return (item) =>
		new Promise((resolve, reject) => {
			waiting.push({ item, resolve, reject });
			void writeWaiting();
		});
}
