import { afterEach, describe, expect, it, vi } from 'vitest';

/** A browser's storage that is cleared away just after it was said to be newer, as far as opening it goes. */
function clearedOnce() {
	const stores = new Set<string>();
	let version = 9;
	const database = {
		objectStoreNames: { contains: (name: string) => stores.has(name) },
		createObjectStore(name: string) {
			if (stores.has(name)) throw new DOMException('it is there', 'ConstraintError');
			stores.add(name);
		},
		close: () => undefined
	};
	type Upgrade = (opened: typeof database, from: number) => void;
	const openDB = async (_name: string, asked: number | undefined, on: { upgrade: Upgrade }) => {
		if (asked !== undefined && asked < version) {
			version = 0;
			throw new DOMException('it is newer', 'VersionError');
		}
		const to = asked ?? Math.max(version, 1);
		if (to > version) on.upgrade(database, version);
		version = to;
		return database;
	};
	return { openDB, stores, version: () => version };
}

afterEach(() => {
	vi.doUnmock('idb');
	vi.resetModules();
});

describe('the storage', () => {
	it('can still be opened where it was cleared between two tries to open it', async () => {
		const browser = clearedOnce();
		vi.resetModules();
		vi.doMock('idb', () => ({ openDB: browser.openDB }));
		const { withStorage } = await import('./storage.ts');
		expect(await withStorage(async () => 'used')).toBe('used');
		expect(browser.version()).toBe(1);
		expect(await withStorage(async () => 'used again')).toBe('used again');
		expect([...browser.stores].sort()).toEqual([
			'delivered',
			'keptAnswers',
			'list',
			'listingReports',
			'outbox'
		]);
	});
});
