import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LiveResult } from './live-feed.ts';

export const IDS = ['s1', 's2', 's3', 's4', 's5'];
let server: Server | undefined;

export type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

/** A server that answers as told, until the test is over; what its address is. */
export async function serve(answer: Answer): Promise<URL> {
	server = createServer((request, response) =>
		answer(request, response, new URL(request.url ?? '/', 'http://x'))
	);
	await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
	return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api`);
}

/** Ends the server, and whoever is still talking to it. */
export async function goAway(): Promise<void> {
	server?.closeAllConnections();
	await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
	server = undefined;
}

/** What was read, or the reason why not thrown. */
export const recordsOf = (result: LiveResult) => {
	if (result.outcome !== 'read') throw new Error(result.reason);
	return [...result.source.records];
};
export const json = (response: ServerResponse, value: unknown) =>
	response.end(JSON.stringify(value));
export const listed = (id: string) => ({ id, name: `Group ${id}` });
export const wholeListed = (id: string) => ({
	...listed(id),
	schedules: [],
	phones: [],
	contacts: []
});
export const notFound = (response: ServerResponse) => {
	response.statusCode = 404;
	return response.end();
};
export const whole = (id: string) => ({
	...listed(id),
	schedules: [{ freq: 'WEEKLY', byday: 'MO' }]
});
export const pauses: number[] = [];
/** The real network, a clock that stands still, and pauses that are counted and not waited for. */
export const world = () => {
	pauses.length = 0;
	return {
		fetch,
		pause: (ms: number) => Promise.resolve(void pauses.push(ms)),
		now: () => Date.parse('2026-11-21')
	};
};

/** Two to a page; its totals are wrong, as they are in the field. */
export const directory: Answer = (_, response, url) => {
	const id = /^\/api\/services\/(.+)$/.exec(url.pathname)?.[1];
	if (id !== undefined) return json(response, whole(id));
	const page = Number(url.searchParams.get('page'));
	const contents = IDS.slice((page - 1) * 2, page * 2).map(listed);
	return json(response, { total_items: 1, total_pages: 1, last_page: page === 3, contents });
};
