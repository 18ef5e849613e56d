import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const listeners = new Map<string, () => void>();
const tryNow = vi.fn(async () => undefined);
const stop = vi.fn();
let fetched = 0;
let isOnline: boolean;

beforeEach(() => {
	vi.useFakeTimers();
	vi.resetModules();
	[fetched, isOnline] = [0, false];
	tryNow.mockClear();
	stop.mockClear();
	listeners.clear();
	vi.stubGlobal('addEventListener', (name: string, heard: () => void) =>
		listeners.set(name, heard)
	);
	vi.stubGlobal('removeEventListener', (name: string) => listeners.delete(name));
	vi.stubGlobal('document', { cookie: '', readyState: 'loading' });
	vi.stubGlobal('location', { protocol: 'https:' });
	vi.doMock('./kept.ts', () => ({ keepsNothing: () => false, isAnythingKept: async () => true }));
	vi.doMock('./outbox.ts', () => ({ waiting: async () => [], delivered: async () => [] }));
	vi.doMock('./outbox-sender.ts', () => ({
		startSender() {
			fetched++;
			if (!isOnline) throw new TypeError('Failed to fetch dynamically imported module');
			return { tryNow, stop };
		}
	}));
});
afterEach(() => {
	for (const path of ['./kept.ts', './outbox.ts', './outbox-sender.ts']) vi.doUnmock(path);
	vi.resetModules();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** The page starts, and what sends cannot be fetched. */
async function startedInVain() {
	const start = await import('./start.svelte.ts');
	const leave = start.startApplication();
	await vi.waitFor(() => expect(fetched).toBe(1));
	await vi.waitFor(() => expect(start.outbox.trying).toBe(false));
	return { ...start, leave };
}

describe('what sends, where it could not be fetched', () => {
	it('is fetched again when the network comes back', async () => {
		await startedInVain();
		isOnline = true;
		listeners.get('online')?.();
		await vi.waitFor(() => expect(tryNow).toHaveBeenCalledTimes(1));
		expect(listeners.has('online')).toBe(false);
	});

	it('is fetched again after a while, until it is there', async () => {
		await startedInVain();
		await vi.advanceTimersByTimeAsync(15_000);
		await vi.waitFor(() => expect(fetched).toBe(2));
		isOnline = true;
		await vi.advanceTimersByTimeAsync(15_000);
		await vi.waitFor(() => expect(tryNow).toHaveBeenCalledTimes(1));
		await vi.advanceTimersByTimeAsync(60_000);
		expect(fetched).toBe(3);
	});

	it('is no trouble to whoever asked for it', async () => {
		const { sendNow } = await startedInVain();
		await expect(sendNow()).resolves.toBeUndefined();
	});

	it('is not fetched any more when the phone is cleared', async () => {
		const { stopSending } = await startedInVain();
		await stopSending();
		await vi.advanceTimersByTimeAsync(60_000);
		expect([fetched, listeners.has('online')]).toEqual([1, false]);
	});
});
