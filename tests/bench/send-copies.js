/**
 * A process that sends copies of one request, all at once and each until it has its receipt: it says "ready", is told
 * `{ urls, envelope, copies }` and answers the receipts.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { post } from './post-request.js';

/** @param {string} url @param {object} envelope @returns {Promise<string>} */
async function one(url, envelope) {
	const { status, body } = await post(url, envelope);
	if (status === 200 || status === 201) return body;
	await pause(100);
	return one(url, envelope);
}

/** @param {{ urls: string[], envelope: object, copies: number }} what */
async function send({ urls, envelope, copies }) {
	const to = (/** @type {unknown} */ _, /** @type {number} */ index) =>
		one(urls[index % urls.length] ?? '', envelope);
	process.send?.(await Promise.all(Array.from({ length: copies }, to)));
}
process.once('message', (what) => void send(/** @type {Parameters<typeof send>[0]} */ (what)));
process.send?.('ready');
