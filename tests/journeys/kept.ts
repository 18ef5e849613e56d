import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page, Request } from '@playwright/test';
import Database from 'better-sqlite3';

/** The server's database beside the server: read as another program would read it. */
export function query<Row>(dataDir: string, sql: string, ...values: string[]): Row[] {
	const database = new Database(join(dataDir, 'hereabouts.db'));
	try {
		const statement = database.prepare(sql);
		if (statement.reader) return statement.all(...values) as Row[];
		statement.run(...values);
		return [];
	} finally {
		database.close();
	}
}

export interface ReferralRow {
	id: string;
	reference: string;
	team: string;
	ciphertext: string;
	received_at: string;
	due_on: string;
	status: string;
	channel: string;
}
export const referralRows = (dataDir: string): ReferralRow[] =>
	query(dataDir, 'select * from referral order by received_at');

/** How a word looks in bytes that nobody encrypted: as it is, in UTF-16, in an address, in hexadecimal, in base64. */
function looksOf(word: string): string[] {
	const shifted = [0, 1, 2].map((shift) => {
		// Cut where the neighbours' bits mix in, so that it is found wherever in a longer text it stands.
		const code = Buffer.from(`${'.'.repeat(shift)}${word}`).toString('base64');
		return code.slice(shift === 0 ? 0 : 4, -4);
	});
	const inBase64 = shifted.filter((code) => code.length >= 8);
	return [
		word,
		Buffer.from(word, 'utf16le').toString('latin1'),
		encodeURIComponent(word),
		word.replaceAll(' ', '+'),
		Buffer.from(word).toString('hex'),
		...inBase64,
		...inBase64.map((code) => code.replaceAll('+', '-').replaceAll('/', '_'))
	];
}

/** Which of the words are in a text, however they are written there. */
export const wordsIn = (text: string, words: readonly string[]): string[] =>
	words.filter((word) => looksOf(word).some((look) => text.includes(look)));

/** Where in a folder, whatever the kind of file, one of the words stands in the open. */
export async function filesHolding(folder: string, words: readonly string[]): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	const found = await Promise.all(
		files.map(async ({ parentPath, name }) => {
			const text = (await readFile(join(parentPath, name))).toString('latin1');
			return wordsIn(text, words).map((word) => `${name}: ${word}`);
		})
	);
	return found.flat();
}

/** Everything a browser keeps for the site, as text: its stores, its cookies, the history entry, the addresses in its caches. */
export async function phoneKeeps(page: Page): Promise<string> {
	const kept = await page.evaluate(async () => {
		const done = <Result>(request: IDBRequest<Result>) =>
			new Promise<Result>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('a store could not be read'));
			});
		const stores: unknown[] = [];
		for (const { name = '' } of await indexedDB.databases()) {
			const database = await done(indexedDB.open(name));
			for (const store of database.objectStoreNames)
				stores.push([store, await done(database.transaction(store).objectStore(store).getAll())]);
			database.close();
		}
		const cached: string[] = [];
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys()) cached.push(url);
		const { state } = history as { state: unknown };
		return [{ ...localStorage }, { ...sessionStorage }, stores, cached, state, document.title];
	});
	return JSON.stringify([kept, await page.context().cookies(), page.url()]);
}

/** The sealed requests that wait on this phone. */
export const waitingOnPhone = (page: Page): Promise<{ id: string; parked?: unknown }[]> =>
	page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('hereabouts');
				opening.onerror = () => reject(opening.error ?? new Error('no storage'));
				opening.onsuccess = () => {
					const all = opening.result.transaction('outbox').objectStore('outbox').getAll();
					all.onerror = () => reject(all.error ?? new Error('no outbox'));
					all.onsuccess = () => {
						opening.result.close();
						resolve(all.result as { id: string; parked?: unknown }[]);
					};
				};
			})
	);

/** Every request a browser makes from now on, with whatever went along. */
export function listen(context: BrowserContext): { all: Request[]; text(): string } {
	const all: Request[] = [];
	context.on('request', (request) => all.push(request));
	const parts = (each: Request) => [each.url(), each.headers(), each.postData()];
	return { all, text: () => JSON.stringify(all.map(parts)) };
}
