import { request } from 'node:http';
import { text } from 'node:stream/consumers';

let addresses = 0;
/** Another address of this machine each time: what is looked at is never how many come from one. */
const nextAddress = () => {
	addresses += 1;
	return `127.${1 + (addresses % 250)}.${1 + (Math.floor(addresses / 250) % 250)}.${1 + (Math.floor(addresses / 62_500) % 250)}`;
};

/**
 * Posts a request as a phone would, from an address of its own. Answers the status, 0 where there was no answer.
 * @param {string} url @param {object} envelope
 * @returns {Promise<{ status: number; body: string }>}
 */
export function post(url, envelope) {
	const body = JSON.stringify(envelope);
	const headers = {
		'content-type': 'application/json',
		'content-length': Buffer.byteLength(body),
		'sec-fetch-site': 'same-origin'
	};
	return new Promise((resolve) => {
		const nothing = () => resolve({ status: 0, body: '' });
		const how = { method: 'POST', headers, agent: false, localAddress: nextAddress() };
		request(new URL('/api/referrals', url), how, (answer) => {
			text(answer).then((said) => resolve({ status: answer.statusCode ?? 0, body: said }), nothing);
		})
			.on('error', nothing)
			.end(body);
	});
}
