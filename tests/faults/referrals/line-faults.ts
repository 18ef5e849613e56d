import { setTimeout as pause } from 'node:timers/promises';
import { ciphertextDigest, signReceipt } from '../../../src/lib/domain/sealing.ts';
import type { Receipt } from '../../../src/lib/domain/sealing.ts';
import { reply } from './site.ts';
import type { Interference } from './site.ts';
import { tries } from './world.ts';
import type { LineFault, OnLine } from './world.ts';

const HTML = '<!doctype html><title>Free wi-fi</title><h1>Sign in</h1>';
const NO_STORE = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html' };

/** A fault of the line: it lasts for one or two tries. */
const line = (
	name: string,
	how: Interference | { of: (world: OnLine) => Interference }
): LineFault => ({
	name,
	kind: 'line',
	async run(world) {
		world.site.interfere('of' in how ? how.of(world) : how);
		await tries(world, world.random() < 0.5 ? 1 : 2);
	}
});
const withWorld = (of: (world: OnLine) => Interference) => ({ of });

/** An answer that is not the site’s. */
export const answered =
	(status: number, body = '{"message":"no"}', headers: object = NO_STORE): Interference =>
	({ response }) =>
		void response.writeHead(status, { ...headers }).end(body);

const statuses = [408, 425, 429, 500, 502, 503, 504, 507].map((status) =>
	line(`answer ${status}`, answered(status))
);

async function receiptOver(
	world: OnLine,
	change: Partial<Receipt>,
	isForged = false
): Promise<string> {
	const { envelope, site } = world;
	const { keyId, privateKey } = site.taker.keyring.signingKey();
	const said = {
		v: 1,
		id: envelope.id,
		sha256: await ciphertextDigest(envelope),
		reference: '2222222A',
		receivedAt: new Date().toISOString(),
		keyId
	} as const;
	const forger = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
		'sign',
		'verify'
	]);
	const key = isForged ? await crypto.subtle.exportKey('jwk', forger.privateKey) : privateKey;
	return JSON.stringify({ ...(await signReceipt({ ...said, ...change }, key)) });
}

const receipts: LineFault[] = [
	line(
		'receipt forged',
		withWorld(
			(world) =>
				async ({ response }) =>
					void response.writeHead(201, NO_STORE).end(await receiptOver(world, {}, true))
		)
	),
	line(
		'receipt of another request',
		withWorld(
			(world) =>
				async ({ response }) =>
					void response
						.writeHead(201, NO_STORE)
						.end(await receiptOver(world, { id: crypto.randomUUID() }))
		)
	),
	line(
		'receipt for other bytes',
		withWorld(
			(world) =>
				async ({ response }) =>
					void response
						.writeHead(201, NO_STORE)
						.end(await receiptOver(world, { sha256: 'a'.repeat(64) }))
		)
	),
	line('receipt altered on the way', async ({ pass, response }) => {
		const answer = (await (await pass()).json()) as Receipt;
		response.writeHead(201, NO_STORE).end(JSON.stringify({ ...answer, reference: '2222222A' }));
	}),
	line('receipt cut short', async ({ pass, response }) => {
		const text = await (await pass()).text();
		response.writeHead(201, NO_STORE).end(text.slice(0, text.length / 2));
	}),
	line('receipt under an error status', async ({ pass, response }) => {
		response.writeHead(500, NO_STORE).end(await (await pass()).text());
	})
];

/** What can befall a request between a phone, whichever it is, and the site. */
export const LINE_FAULTS: readonly LineFault[] = [
	...statuses,
	line(
		'answer 429 with Retry-After',
		answered(429, '{"problem":"busy"}', { ...NO_STORE, 'retry-after': '60' })
	),
	line('captive portal, 200', answered(200, HTML, html)),
	line('captive portal, redirect', answered(302, '', { location: '/' })),
	line('captive portal, redirect by 307', answered(307, '', { location: '/api/referrals' })),
	line('captive portal refuses, 422', answered(422, HTML, html)),
	line('proxy answers JSON, 200', answered(200, '{"ok":true}')),
	line('empty answer, 204', answered(204, '')),
	line('connection refused', ({ request }) => void request.socket.destroy()),
	line('connection lost before the answer', ({ response }) => void response.destroy()),
	line('answer lost after commit', async ({ pass, response }) => {
		await pass();
		response.destroy();
	}),
	line('answer late, after the phone gave up', async ({ pass, response }) => {
		response.destroy();
		await pause(5);
		await pass();
	}),
	line('delivered twice by the network', async ({ pass, response }) => {
		const [answer] = await Promise.all([pass(), pass()]);
		await reply(response, answer);
	}),
	line(
		'bytes cut off on the way',
		withWorld(({ random }) => async ({ body, pass, response }) => {
			const cut = Math.floor((random() * body.length) / 64) * 64;
			await reply(response, await pass(body.subarray(0, cut)));
		})
	),
	line(
		'bit flipped on the way',
		withWorld(({ random }) => async ({ body, pass, response }) => {
			const flipped = Buffer.from(body);
			const at = Math.floor(random() * body.length);
			flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
			await reply(response, await pass(flipped));
		})
	),
	line('a letter of the ciphertext changed on the way', async ({ body, pass, response }) => {
		const text = body.toString();
		const at = text.indexOf('"ciphertext":"') + 30;
		const other = text[at] === 'A' ? 'B' : 'A';
		await reply(response, await pass(Buffer.from(text.slice(0, at) + other + text.slice(at + 1))));
	}),
	line('slow line', async ({ pass, response }) => {
		const text = await (await pass()).text();
		response.writeHead(201, NO_STORE);
		for (let at = 0; at < text.length; at += 60) {
			response.write(text.slice(at, at + 60));
			await pause(1);
		}
		response.end();
	}),
	...receipts
];
