import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { isWorker, WORKER_OFF } from './worker-off.ts';

type Handler = (event: { waitUntil: (work: Promise<void>) => void }) => void;

/** Runs it in a world with these caches; answers what it did. */
async function switchOff(names: string[]) {
	const done: string[] = [];
	const handlers = new Map<string, Handler>();
	runInNewContext(WORKER_OFF, {
		addEventListener: (type: string, handler: Handler) => handlers.set(type, handler),
		skipWaiting: () => done.push('skipped the waiting'),
		registration: { unregister: () => Promise.resolve(done.push('unregistered')) },
		caches: {
			keys: () => Promise.resolve(names),
			delete: (name: string) => Promise.resolve(done.push(`deleted ${name}`))
		}
	});
	for (const type of ['install', 'activate']) {
		let work = Promise.resolve();
		handlers.get(type)?.({ waitUntil: (until) => (work = until) });
		await work;
	}
	return done;
}

describe('a worker that is switched off', () => {
	it('goes at once with its own caches, and with nothing else', async () => {
		expect(await switchOff(['shell-1', 'data-1', 'somebody-elses'])).toEqual([
			'skipped the waiting',
			'deleted shell-1',
			'deleted data-1',
			'unregistered'
		]);
	});

	it('stands in the worker’s place only', () => {
		expect(isWorker('/service-worker.js')).toBe(true);
		expect(isWorker('/service-worker.js?1')).toBe(true);
		expect(isWorker('/service-worker.json')).toBe(false);
		expect(isWorker('/en/service-worker.js')).toBe(false);
	});
});
