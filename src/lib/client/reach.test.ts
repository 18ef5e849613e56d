import { afterEach, describe, expect, it, vi } from 'vitest';
import { isReached } from './reach.ts';

afterEach(() => vi.unstubAllGlobals());

const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer));
const json = (body: unknown, status = 200) =>
	Promise.resolve(new Response(JSON.stringify(body), { status }));

describe('the site', () => {
	it('is reached where it says that its database answers, with a catalogue or without', async () => {
		answering(() => json({ healthy: false, database: true }, 503));
		expect(await isReached()).toBe(true);
	});

	it('is not reached where nothing answers, somebody else does, or its database does not', async () => {
		answering(() => Promise.reject(new TypeError('Failed to fetch')));
		expect(await isReached()).toBe(false);
		answering(() => Promise.resolve(new Response('<h1>Welcome to our café</h1>')));
		expect(await isReached()).toBe(false);
		answering(() => json({ healthy: false, database: false }, 503));
		expect(await isReached()).toBe(false);
	});
});
