import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
	IDS,
	directory,
	goAway,
	json,
	listed,
	notFound,
	pauses,
	recordsOf,
	serve,
	whole,
	wholeListed,
	world
} from './live-directory.fixture.ts';
import type { Answer } from './live-directory.fixture.ts';
import { readLiveFeed, servicesAddress } from './live-feed.ts';

afterEach(goAway);

describe('readLiveFeed', () => {
	it('reads every page, whatever the totals say, and every record whole', async () => {
		const result = await readLiveFeed(await serve(directory), {}, world());
		if (result.outcome !== 'read') throw new Error(result.reason);
		expect(recordsOf(result).map(({ value }) => value)).toEqual(IDS.map(whole));
		expect(result.source).toMatchObject({ feed: '127-0-0-1', format: 'open-referral-uk' });
	});

	it('keeps what the list says of a record whose own page is broken', async () => {
		const base = await serve((request, response, url) => {
			if (!url.pathname.endsWith('/s2')) return directory(request, response, url);
			response.statusCode = 500;
			return response.end();
		});
		const result = await readLiveFeed(base, {}, world());
		if (result.outcome !== 'read') throw new Error(result.reason);
		expect(recordsOf(result)[1]).toEqual({
			row: 2,
			value: listed('s2'),
			incomplete: 'it answered 500'
		});
		expect(recordsOf(result)).toHaveLength(5);
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

	it('understands a date to wait for, and does not wait for ever', async () => {
		const base = await serve((_, response) => {
			response.writeHead(503, { 'retry-after': 'Sat, 21 Nov 2026 00:08:00 GMT' });
			return response.end();
		});
		expect(await readLiveFeed(base, {}, world())).toEqual({
			outcome: 'unreadable',
			reason: 'page 1 could not be read: it answered 503'
		});
		expect(pauses).toEqual([480_000]);
	});

	it('says that a server did not answer in time, when it has tried often enough', async () => {
		let tries = 0;
		const silent = () => {
			tries++;
			return Promise.reject(new DOMException('', 'TimeoutError'));
		};
		const result = readLiveFeed(new URL('http://x/'), {}, { ...world(), fetch: silent });
		expect(await result).toEqual({
			outcome: 'unreadable',
			reason: 'page 1 could not be read: it did not answer in time'
		});
		expect(tries).toBe(4);
	});

	it('comes to an end when the server gives the same page for ever', async () => {
		const base = await serve((_, response, url) => {
			const id = /^\/api\/services\/(.+)$/.exec(url.pathname)?.[1];
			return json(response, id === undefined ? { contents: [listed('s1')] } : whole(id));
		});
		const result = await readLiveFeed(base, {}, world());
		expect(recordsOf(result)).toHaveLength(1);
	});

	it('asks nobody but the address it was given [ASVS 1.3.6] [ASVS 13.2.4] [ASVS 15.3.2]', async () => {
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

	it('gives what is no API as a file, with why it is none', async () => {
		const base = await serve((_, response) => response.end('<html>'));
		const result = await readLiveFeed(base, {}, world());
		expect(result).toMatchObject({
			outcome: 'file',
			reason: 'page 1 could not be read: what it answered is not JSON'
		});
		expect(result.outcome === 'file' && Buffer.from(result.bytes).toString()).toBe('<html>');
	});

	it('says so when the server cannot be reached', async () => {
		const base = await serve(directory);
		await goAway();
		expect(await readLiveFeed(base, {}, world())).toMatchObject({
			outcome: 'unreadable',
			reason: expect.stringContaining('could not be reached') as string
		});
	});
});

describe('readLiveFeed, of other kinds of server', () => {
	it('follows links to the next page, in the page or in its header, and only within the list', async () => {
		const asked: string[] = [];
		const base = await serve((_, response, url) => {
			asked.push(url.search);
			const [after] = [url.searchParams.get('after')];
			const contents = [wholeListed(after === null ? 's1' : `s${after}`)];
			if (after === null)
				return json(response, { contents, next: 'https://127.0.0.1/api/services?after=2' });
			if (after === '2') response.setHeader('link', '</api/services?after=3>; rel="next"');
			if (after === '3')
				return json(response, { contents, next: 'https://evil.example.org/?after=4' });
			return json(response, { contents });
		});
		const records = recordsOf(await readLiveFeed(base, {}, world()));
		expect(records.map(({ value }) => (value as { id: string }).id)).toEqual(['s1', 's2', 's3']);
		expect(asked).toEqual(['?page=1&per_page=100', '?after=2', '?after=3']);
	});

	it('takes records that the list gives whole as they are', async () => {
		const asked: string[] = [];
		const base = await serve((_, response, url) => {
			asked.push(url.pathname);
			return json(response, { contents: [wholeListed('s1')], last_page: true });
		});
		expect(recordsOf(await readLiveFeed(base, {}, world()))).toHaveLength(1);
		expect(asked).toEqual(['/api/services']);
	});

	it('asks version 1 for its list with places where no record can be had by itself', async () => {
		const base = await serve((_, response, url) => {
			if (url.pathname !== '/api/services') return notFound(response);
			const places = url.searchParams.get('include') === 'service_at_locations';
			const content = ['s1', 's2'].map((id) => ({
				...listed(id),
				...(places && { service_at_locations: [{ id: 'p' }] })
			}));
			return json(response, { totalElements: 2, last: true, content });
		});
		const records = recordsOf(await readLiveFeed(base, {}, world()));
		expect(records).toMatchObject([
			{ value: { id: 's1', service_at_locations: [{ id: 'p' }] }, incomplete: 'it answered 404' },
			{ value: { id: 's2' } }
		]);
	});

	it('reads services at their places where a server of HSDS 3 has no list of services', async () => {
		const base = await serve((_, response, url) => {
			const at = { id: 'a1', service: listed('s1'), location: { name: 'Elm Hall' } };
			if (url.pathname === '/api/service_at_locations')
				return json(response, { contents: [at], last_page: true });
			if (url.pathname !== '/api/service_at_locations/a1') return notFound(response);
			return json(response, { ...at, schedules: [] });
		});
		const result = await readLiveFeed(base, {}, world());
		expect(recordsOf(result)).toMatchObject([{ value: { id: 'a1', schedules: [] } }]);
		expect(result).toMatchObject({ source: { format: 'open-referral-uk' } });
	});

	it('takes "not found" for the end of a list only where nothing announced is missing', async () => {
		const upTo = (total: number) =>
			serve((_, response, url) => {
				const contents = [wholeListed('s1')];
				if (url.searchParams.get('page') !== '1') return notFound(response);
				return json(response, { total_items: total, contents });
			});
		expect(recordsOf(await readLiveFeed(await upTo(1), {}, world()))).toHaveLength(1);
		await goAway();
		expect(await readLiveFeed(await upTo(2), {}, world())).toEqual({
			outcome: 'unreadable',
			reason: 'page 2 could not be read: it answered 404'
		});
	});

	it('reads every page of an OpenActive feed, until it repeats', async () => {
		const item = (id: number) => ({
			state: 'updated',
			kind: 'SessionSeries',
			id: String(id),
			modified: id,
			data: { name: `Class ${id}` }
		});
		const asked: string[] = [];
		const base = await serve((_, response, url) => {
			if (url.pathname !== '/api') return notFound(response);
			asked.push(url.search);
			const after = Number(url.searchParams.get('afterChangeNumber') ?? 0);
			const items = after < 3 ? [item(after + 1)] : [];
			const next = `https://127.0.0.1/api?afterChangeNumber=${after + items.length}`;
			return json(response, {
				items,
				next,
				license: 'https://creativecommons.org/licenses/by/4.0/'
			});
		});
		const result = await readLiveFeed(base, {}, world());
		expect(recordsOf(result)).toHaveLength(3);
		expect(result).toMatchObject({ source: { format: 'openactive', attribution: '127.0.0.1' } });
		expect(asked).toEqual(['', ...[1, 2, 3].map((after) => `?afterChangeNumber=${after}`)]);
	});

	it('reads nothing of an OpenActive feed that goes on elsewhere', async () => {
		const base = await serve((_, response, url) =>
			url.pathname === '/api'
				? json(response, { items: [], next: 'https://evil.example.org/api?after=1' })
				: notFound(response)
		);
		expect(await readLiveFeed(base, {}, world())).toEqual({
			outcome: 'unreadable',
			reason: 'its next page is at another address'
		});
	});

	it('sends a name and a password as such, and writes neither they nor a key down', async () => {
		const base = await serve((request, response) =>
			request.headers.authorization === `Basic ${btoa('us:secret')}`
				? json(response, { contents: [wholeListed('s1')], last_page: true })
				: notFound(response)
		);
		base.username = 'us';
		base.password = 'secret';
		base.search = '?key=hush';
		const result = await readLiveFeed(base, {}, world());
		expect(recordsOf(result)).toHaveLength(1);
		const page = result.outcome === 'read' ? result.source.pageOf?.('s1') : '';
		expect(`${JSON.stringify(result)} ${page}`).not.toMatch(/secret|hush/);
	});

	it('stays out of private networks, unless its own address is in one', async () => {
		const asked: string[] = [];
		const inside = {
			...world(),
			fetch: (address: URL | RequestInfo) => {
				asked.push((address as URL).href);
				return Promise.resolve(new Response('{"contents":[],"last_page":true}'));
			},
			lookup: () => Promise.resolve(['192.0.2.1', '::ffff:10.0.0.7'])
		};
		const outcome = async (address: string) =>
			(await readLiveFeed(new URL(address), {}, inside)).outcome;
		expect(await outcome('https://directory.example.org/')).toBe('unreadable');
		expect(asked).toEqual([]);
		expect(await outcome('http://10.0.0.7/')).toBe('read');
		expect(await outcome('http://directory.internal/')).toBe('read');
	});
});

describe('readLiveFeed, from one import to the next', () => {
	const etags: Answer = (request, response, url) => {
		response.setHeader('etag', `"${url.pathname}"`);
		if (request.headers['if-none-match'] !== `"${url.pathname}"`) {
			return directory(request, response, url);
		}
		response.statusCode = 304;
		return response.end();
	};
	const counted = (answer: Answer, counts: Record<number, number>): Answer =>
		function count(request, response, url) {
			response.on('finish', () => {
				counts[response.statusCode] = (counts[response.statusCode] ?? 0) + 1;
			});
			return answer(request, response, url);
		};
	const folder = () => mkdtempSync(join(tmpdir(), 'hereabouts-feeds-'));

	it('asks only for what has changed', async () => {
		const counts: Record<number, number> = {};
		const base = await serve(counted(etags, counts));
		const keepIn = folder();
		const first = await readLiveFeed(base, { keepIn, feed: 'f' }, world());
		expect(counts).toEqual({ 200: 8 });
		const second = await readLiveFeed(base, { keepIn, feed: 'f' }, world());
		expect(recordsOf(second)).toEqual(recordsOf(first));
		expect(counts).toEqual({ 200: 8, 304: 8 });
	});

	it('goes on where it was broken off, and keeps nothing once it is whole', async () => {
		const asked: string[] = [];
		const base = await serve((request, response, url) => {
			asked.push(url.pathname + url.search);
			return directory(request, response, url);
		});
		const keepIn = folder();
		let left = 5;
		const dying = {
			...world(),
			fetch: (...request: Parameters<typeof fetch>) => {
				if (left-- > 0) return fetch(...request);
				return new Promise<Response>(() => undefined);
			}
		};
		void readLiveFeed(base, { keepIn, feed: 'f' }, dying);
		await expect.poll(() => readdirSync(join(keepIn, 'f')).length).toBe(6);
		const before = asked.splice(0);
		const result = await readLiveFeed(base, { keepIn, feed: 'f' }, world());
		expect(recordsOf(result).map(({ value }) => value)).toEqual(IDS.map(whole));
		expect(asked.filter((each) => before.includes(each))).toEqual([]);
		expect(asked).toHaveLength(3);
		expect(readdirSync(join(keepIn, 'f'))).toEqual([]);
	});

	it('begins again when it was broken off a day ago', async () => {
		const counts: Record<number, number> = {};
		const broken = await serve(
			counted((request, response, url) => {
				if (url.searchParams.get('page') !== '2') return directory(request, response, url);
				response.statusCode = 500;
				return response.end();
			}, counts)
		);
		const keepIn = folder();
		const options = { keepIn, feed: 'f', format: 'open-referral-uk' } as const;
		const at = (day: string) => ({ ...world(), now: () => Date.parse(day) });
		await readLiveFeed(broken, options, at('2026-11-20T00:00:00Z'));
		await readLiveFeed(broken, options, at('2026-11-20T12:00:00Z'));
		const resumed = counts[200];
		await readLiveFeed(broken, options, at('2026-11-21T00:00:01Z'));
		expect([resumed, counts[200]]).toEqual([1, 2]);
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
