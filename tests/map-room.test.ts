import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Envelope } from '../src/lib/domain/sealing.ts';

const DIGEST = 'd'.repeat(64);
const PIECES = ['0-4095', '4096-9999', 'all'].map((piece) => `/catalogue/tiles/${DIGEST}/${piece}`);
const PAGE = '/_app/start.js';
const ROOM = 1000;

/** A phone on which a kept map has left too little room for a request: pages, the map, and the requests on it in bytes. */
function fullPhone() {
	const shelves = new Map([
		['shell-1', new Map([[PAGE, 300]])],
		['map-1', new Map(PIECES.map((piece) => [piece, 230]))]
	]);
	const requests = new Map<string, { id: string }>();
	const used = () =>
		[...shelves.values()].flatMap((shelf) => [...shelf.values()]).reduce((sum, each) => sum + each);
	const caches = {
		keys: async () => [...shelves.keys()],
		has: async (name: string) => shelves.has(name),
		open: async (name: string) => ({
			keys: async () =>
				[...(shelves.get(name)?.keys() ?? [])].map((path) => ({ url: `http://localhost${path}` })),
			delete: async ({ url }: { url: string }) =>
				shelves.get(name)?.delete(new URL(url).pathname) ?? false
		})
	};
	const put = async (waiting: { id: string }) => {
		if (used() + JSON.stringify(waiting).length > ROOM)
			throw new DOMException('full', 'QuotaExceededError');
		requests.set(waiting.id, waiting);
	};
	const storage = {
		transaction: () => ({ store: { put }, done: Promise.resolve() }),
		get: async (_: string, id: string) => requests.get(id),
		count: async () => requests.size,
		close: () => undefined
	};
	return { caches, storage, shelves, requests };
}

/** What the app does on that phone. */
async function on({ caches, storage }: ReturnType<typeof fullPhone>) {
	vi.resetModules();
	vi.doMock('idb', () => ({ openDB: async () => storage }));
	vi.stubGlobal('caches', caches);
	vi.stubGlobal('document', { cookie: '' });
	vi.stubGlobal('location', { protocol: 'https:' });
	const { save } = await import('../src/lib/client/save-request.ts');
	const { isAnyMapKept } = await import('../src/lib/client/kept-map.ts');
	return { save, isAnyMapKept };
}
afterEach(() => {
	vi.doUnmock('idb');
	vi.unstubAllGlobals();
	vi.resetModules();
});

const envelope = (length: number) =>
	({ id: 'one', ciphertext: 'x'.repeat(length) }) as unknown as Envelope;
const NOW = new Date('2026-11-22T10:00:00Z');

describe('a request on a phone that a kept map has filled', () => {
	it('is saved, the map making way for it and the pages staying', async () => {
		const phone = fullPhone();
		const { save, isAnyMapKept } = await on(phone);
		expect(await isAnyMapKept()).toBe(true);
		await save(envelope(200), NOW);
		expect([...phone.requests.keys()]).toEqual(['one']);
		expect(await isAnyMapKept()).toBe(false);
		expect([...phone.shelves.get('shell-1')!.keys()]).toEqual([PAGE]);
	});

	it('leaves the map where there is room for both', async () => {
		const phone = fullPhone();
		phone.shelves.get('map-1')!.set(PIECES[0]!, 1);
		const { save, isAnyMapKept } = await on(phone);
		await save(envelope(50), NOW);
		expect(phone.requests.size).toBe(1);
		expect(await isAnyMapKept()).toBe(true);
	});

	it('is said not to be saved where even that is not enough', async () => {
		const phone = fullPhone();
		const { save } = await on(phone);
		await expect(save(envelope(ROOM), NOW)).rejects.toThrow('full');
		expect(phone.requests.size).toBe(0);
	});
});
