import { hourOf } from '../domain/proof.ts';

/** How long a proof is waited for, in milliseconds: a request that goes without is taken as well. */
const LONGEST = 10_000;

/** Those that were begun on this page, by request and hour. */
const begun = new Map<string, Promise<string | undefined>>();

/**
 * The proof of work for a request, or `undefined` where none can be had. It is found beside the page, in a worker: asked for
 * while somebody checks their answers, it is there when they press "Send".
 */
export function proofFor(id: string, now: Date): Promise<string | undefined> {
	const name = `${id} ${hourOf(now)}`;
	const proof = begun.get(name) ?? inWorker(id, now).catch(() => undefined);
	begun.set(name, proof);
	// What failed, for want of a network perhaps, is tried again when it is asked for again.
	void proof.then((found) => found ?? begun.delete(name));
	return proof;
}

function inWorker(id: string, now: Date): Promise<string | undefined> {
	return new Promise((resolve) => {
		const worker = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' });
		const end = (proof?: string) => {
			clearTimeout(timer);
			worker.terminate();
			resolve(proof);
		};
		const timer = setTimeout(end, LONGEST);
		worker.addEventListener('message', ({ data }: MessageEvent<string | undefined>) => end(data));
		worker.addEventListener('error', () => end());
		worker.postMessage({ id, now });
	});
}
