import { createServer, request as ask } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What stands between a phone and the site when a request is sent. `pass` lets it through to the site. */
export type Interference = (sent: {
	body: string;
	response: ServerResponse;
	pass: () => Promise<IncomingMessage & { body: string }>;
}) => Promise<void> | void;

export interface Line {
	/** The site as the phone reaches it. */
	url: string;
	/** How many requests for help came this way, whatever became of them. */
	readonly sends: number;
	/** From now on; `undefined` is a good line. */
	interfere(how: Interference | undefined): void;
	close(): Promise<void>;
}

function forward(request: IncomingMessage, body: string, to: string): Promise<IncomingMessage> {
	const { method, url, headers } = request;
	return new Promise((resolve, reject) => {
		const onward = ask(new URL(url ?? '/', to), { method, headers, agent: false }, resolve);
		onward.on('error', reject);
		onward.end(body);
	});
}

/**
 * A line to the site that a test can spoil. Unlike a route of Playwright's, nothing gets round it: whatever the page or
 * its worker sends comes this way.
 */
export async function openLine(site: string): Promise<Line> {
	let how: Interference | undefined;
	let sends = 0;
	const carry = async (request: IncomingMessage, response: ServerResponse) => {
		const body = await text(request);
		const isSend = request.method === 'POST' && request.url === '/api/referrals';
		if (isSend) sends += 1;
		if (isSend && how) {
			const pass = async () => {
				const answer = await forward(request, body, site);
				return Object.assign(answer, { body: await text(answer) });
			};
			return how({ body, response, pass });
		}
		const answer = await forward(request, body, site);
		response.writeHead(answer.statusCode ?? 502, answer.headers);
		answer.pipe(response);
	};
	const server = createServer((request, response) => {
		carry(request, response).catch(() => response.destroy());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		get sends() {
			return sends;
		},
		interfere: (next) => void (how = next),
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
