import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readLiveFeed, servicesAddress } from './live-feed.ts';

const IDS = ['s1', 's2', 's3', 's4', 's5'];
let server: Server | undefined;

type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

async function serve(answer: Answer): Promise<URL> {
	server = createServer((request, response) =>
		answer(request, response, new URL(request.url ?? '/', 'http://x'))
	);
	await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
	return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api`);
}

afterEach(() => {
	server?.closeAllConnections();
	server?.close();
});

const json = (response: ServerResponse, value: unknown) => response.end(JSON.stringify(value));
const listed = (id: string) => ({ id, name: `Group ${id}` });
const whole = (id: string) => ({ ...listed(id), schedules: [{ freq: 'WEEKLY', byday: 'MO' }] });
const pauses: number[] = [];
const world = () => {
	pauses.length = 0;
	return {
		fetch,
		pause: (ms: number) => Promise.resolve(void pauses.push(ms)),
		now: () => Date.parse('2026-11-21')
	};
};

/** Two to a page; its totals are wrong, as they are in the field. */
const directory: Answer = (_, response, url) => {
	const id = /^\/api\/services\/(.+)$/.exec(url.pathname)?.[1];
	if (id !== undefined) return json(response, whole(id));
	const page = Number(url.searchParams.get('page'));
	const contents = IDS.slice((page - 1) * 2, page * 2).map(listed);
	return json(response, { total_items: 1, total_pages: 1, last_page: page === 3, contents });
};

describe('readLiveFeed', () => {
	it('reads every page, whatever the totals say, and every record whole', async () => {
		const result = await readLiveFeed(await serve(directory), {}, world());
		if (result.outcome === 'unreadable') throw new Error(result.reason);
		expect(result.source.records.map(({ value }) => value)).toEqual(IDS.map(whole));
		expect(result.source).toMatchObject({ feed: '127-0-0-1', format: 'open-referral-uk' });
	});

	it('keeps what the list says of a record whose own page is broken', async () => {
		const base = await serve((request, response, url) => {
			if (!url.pathname.endsWith('/s2')) return directory(request, response, url);
			response.statusCode = 500;
			return response.end();
		});
		const result = await readLiveFeed(base, {}, world());
		if (result.outcome === 'unreadable') throw new Error(result.reason);
		expect(result.source.records[1]).toEqual({
			row: 2,
			value: listed('s2'),
			incomplete: 'it answered 500'
		});
		expect(result.source.records).toHaveLength(5);
		expect(pauses).toEqual([1000, 2000, 4000]);
	});

	it('reads nothing rather than half when a page of the list is broken', async () => {
		const base = await serve((request, response, url) => {
			if (url.searchParams.get('page') !== '2') return directory(request, response, url);
			response.statusCode = 503;
			return response.end();
		});
		expect(await readLiveFeed(base, {}, world())).toEqual({
			outcome: 'unreadable',
			reason: 'page 2 could not be read: it answered 503'
		});
	});

	it('waits as long as it is asked to, and then goes on', async () => {
		let busy = true;
		const base = await serve((request, response, url) => {
			if (!busy) return directory(request, response, url);
			busy = false;
			response.writeHead(429, { 'retry-after': '7' });
			return response.end();
		});
		const result = await readLiveFeed(base, {}, world());
		expect(result.outcome).toBe('read');
		expect(pauses).toEqual([7000]);
	});

	it('comes to an end when the server gives the same page for ever', async () => {
		const base = await serve((_, response, url) => {
			const id = /^\/api\/services\/(.+)$/.exec(url.pathname)?.[1];
			return json(response, id === undefined ? { contents: [listed('s1')] } : whole(id));
		});
		const result = await readLiveFeed(base, {}, world());
		expect(result.outcome === 'read' && result.source.records).toHaveLength(1);
	});

	it('asks nobody but the address it was given', async () => {
		const base = await serve((_, response) => {
			response.writeHead(302, { location: 'http://localhost:9/services' });
			response.end();
		});
		expect(await readLiveFeed(base, {}, world())).toEqual({
			outcome: 'unreadable',
			reason: 'page 1 could not be read: it sends us to another site'
		});
	});

	it('never lets an id lead out of the list of services', async () => {
		const asked: string[] = [];
		const base = await serve((_, response, url) => {
			asked.push(url.pathname);
			const contents = ['..', '../../admin', 's1'].map(listed);
			return json(response, url.pathname === '/api/services' ? { contents, last_page: true } : {});
		});
		await readLiveFeed(base, {}, world());
		expect(asked.sort()).toEqual([
			'/api/services',
			'/api/services/..%2F..%2Fadmin',
			'/api/services/s1'
		]);
	});

	it('says so when the server cannot be reached or gives no JSON', async () => {
		const base = await serve((_, response) => response.end('<html>'));
		expect(await readLiveFeed(base, {}, world())).toMatchObject({
			outcome: 'unreadable',
			reason: expect.stringContaining('not JSON') as string
		});
		server?.closeAllConnections();
		await new Promise((resolve) => server?.close(resolve));
		expect(await readLiveFeed(base, {}, world())).toMatchObject({
			outcome: 'unreadable',
			reason: expect.stringContaining('could not be reached') as string
		});
	});
});

describe('servicesAddress', () => {
	it('takes the base of an API or its list', () => {
		for (const given of [
			'https://a.example.org/v3',
			'https://a.example.org/v3/',
			'https://a.example.org/v3/services/'
		]) {
			expect(servicesAddress(new URL(given)).href).toBe('https://a.example.org/v3/services');
		}
		expect(servicesAddress(new URL('https://a.example.org/?key=1')).href).toBe(
			'https://a.example.org/services?key=1'
		);
	});
});
