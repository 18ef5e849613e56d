import { createServer, request as ask } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { SiteFacts } from '../../../src/lib/domain/site-facts.ts';
import { startBuiltServer } from '../../built-server.ts';
import { closeTaker, heldBy, openTaker, reply } from '../referrals/site.ts';
import type { Interference } from '../referrals/site.ts';
import { takeAs } from '../referrals/mutants.ts';
import { changesOf } from './mutants.ts';
import type { BrowserMutant } from './mutants.ts';

type Whole = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A Response of what a server answered, unpacked by nobody and followed nowhere. */
async function responseOf(answer: IncomingMessage): Promise<Response> {
	const body = await buffer(answer);
	const headers = new Headers();
	for (const [name, value] of Object.entries(answer.headers))
		if (!/^(connection|keep-alive|transfer-encoding|content-length)$/.test(name))
			for (const each of [value].flat()) if (each !== undefined) headers.append(name, each);
	const status = answer.statusCode ?? 502;
	const isEmpty = status === 204 || status === 304;
	return new Response(isEmpty ? null : new Uint8Array(body), { status, headers });
}

/**
 * The built site in a process of its own, behind the one line that all phones reach it by, which can be spoilt. A mutant is
 * switched in at that line: what the phone is given to run, or what takes its requests, is then the careless one's.
 */
export async function openBuiltSite(mutant?: BrowserMutant) {
	const server = await startBuiltServer();
	const facts = (await (await fetch(`${server.url}/catalogue/site`)).json()) as SiteFacts;
	let taker = await openTaker(server.dataDir);
	const changes = changesOf(mutant);
	let interference: Interference | undefined;
	let whole: Whole | undefined;
	let posts = 0;
	/** Each is another version to a browser, which compares a worker's bytes. */
	let workers = 0;
	const seen: Buffer[] = [];

	/** Every request comes from another address, so that what is looked at is never how many come from one. */
	const onward = ({ method, url, headers }: IncomingMessage, body: Buffer) =>
		new Promise<IncomingMessage>((resolve, reject) => {
			const localAddress = `127.${1 + (posts % 200)}.${1 + (Math.floor(posts / 200) % 250)}.1`;
			const own = { ...headers, 'accept-encoding': 'identity', 'content-length': body.length };
			// What is changed on the line is never what the phone has already.
			delete own['if-none-match'];
			const to = new URL(url ?? '/', server.url);
			ask(to, { method, headers: own, agent: false, localAddress }, resolve)
				.on('error', reject)
				.end(body);
		});
	const take = async (request: IncomingMessage, body: Buffer): Promise<Response> => {
		const instead = changes.takes && takeAs[changes.takes];
		if (!instead) return responseOf(await onward(request, body));
		const headers = { 'content-type': 'application/json' };
		const text = body.toString();
		const sent = new Request('http://site/', { method: 'POST', headers, body: text });
		return instead(taker, sent, { now: new Date(), dataDir: server.dataDir });
	};
	const carry = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		if (whole?.(request, response)) return;
		const body: Buffer = await buffer(request);
		const isRequest =
			request.method === 'POST' && /\/(api\/referrals|refer\/check)\b/.test(request.url ?? '');
		if (isRequest) {
			posts += 1;
			seen.push(body);
		}
		if (isRequest && interference) {
			const pass = (other: Buffer = body) => take(request, other);
			return interference({ request, body, response, pass });
		}
		if (isRequest) return reply(response, await take(request, body));
		const answer = await onward(request, body);
		const path = request.url ?? '/';
		const isWorker = path === '/service-worker.js' && workers > 0;
		if (!isWorker && !(changes.script && path.endsWith('.js'))) {
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			return void answer.pipe(response);
		}
		const text = (await buffer(answer)).toString();
		const { 'content-length': _length, ...headers } = answer.headers;
		void _length;
		const given = isWorker ? `${text}\n// ${workers}` : changes.script?.(path, text);
		response.writeHead(answer.statusCode ?? 502, headers).end(given);
	};
	const line = createServer((request, response) => {
		carry(request, response).catch(() => response.destroy());
	});
	await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));

	return {
		url: `http://localhost:${(line.address() as AddressInfo).port}`,
		server,
		facts,
		get taker() {
			return taker;
		},
		/** How many requests for help came to the line, whatever became of them. */
		get posts() {
			return posts;
		},
		/** What stands between the phone and the site when a request is sent. */
		interfere: (how?: Interference) => void (interference = how),
		/** What answers everything that it says it answered. */
		spoil: (how?: Whole) => void (whole = how),
		/** From now on there is a newer worker. */
		renewWorker: () => void (workers += 1),
		/** Kills the server; what is in its memory is gone. */
		async stop() {
			await closeTaker(taker);
			await server.stop();
		},
		async start() {
			await server.start();
			taker = await openTaker(server.dataDir);
		},
		held: () => heldBy(taker),
		/** What phones sent so far, and what the server said. */
		said: () => Buffer.concat([...seen, Buffer.from(server.output())]).toString('latin1'),
		async close() {
			line.closeAllConnections();
			await new Promise((resolve) => line.close(resolve));
			await closeTaker(taker).catch(() => undefined);
			await server.remove();
		}
	};
}
export type BuiltSite = Awaited<ReturnType<typeof openBuiltSite>>;
