import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { chromium, devices } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { openStart } from '../journeys/finding.ts';
import { JOURNEY } from './journey.ts';

export interface FirstView {
	/** Bytes that came over the wire, headers included. */
	all: number;
	script: number;
	/** Addresses of scripts and styles that came without brotli. */
	plain: string[];
}

/**
 * What a first visit to an address costs, in a real Chromium with nothing cached and the service worker blocked, which
 * would otherwise fetch the rest of the site meanwhile.
 */
export async function firstView(address: string): Promise<FirstView> {
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		args: CHROMIUM_ARGUMENTS,
		...(executablePath && { executablePath })
	});
	try {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const types = new Map<string, string>();
		const view: FirstView = { all: 0, script: 0, plain: [] };
		session.on('Network.responseReceived', ({ requestId, type, response }) => {
			types.set(requestId, type);
			const encoding = new Headers(response.headers).get('content-encoding');
			if (/Script|Stylesheet/.test(type) && encoding !== 'br') view.plain.push(response.url);
		});
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			view.all += encodedDataLength;
			if (types.get(requestId) === 'Script') view.script += encodedDataLength;
		});
		await session.send('Network.enable');
		await page.goto(address, { waitUntil: 'networkidle' });
		return view;
	} finally {
		await browser.close();
	}
}

async function inBrowser<Result>(
	serviceWorkers: 'allow' | 'block',
	work: (context: BrowserContext) => Promise<Result>
): Promise<Result> {
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		args: CHROMIUM_ARGUMENTS,
		...(executablePath && { executablePath })
	});
	try {
		// A telephone that says it is one: over its line little is fetched ahead.
		const phone = { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } };
		return await work(await browser.newContext({ ...phone, serviceWorkers }));
	} finally {
		await browser.close();
	}
}

/** What a whole visit needs to show, from the start to a request: pages, code and styles; and what matching is fed with. */
export const fullVisit = (url: string): Promise<{ shown: number; model: number }> =>
	inBrowser('block', async (context) => {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const kinds = new Map<string, 'shown' | 'model'>();
		const bytes = { shown: 0, model: 0 };
		session.on('Network.responseReceived', ({ requestId, type, response }) => {
			if (/\/\w+\.model\.[^/]*\.js$/.test(response.url)) kinds.set(requestId, 'model');
			else if (/Document|Script|Stylesheet/.test(type)) kinds.set(requestId, 'shown');
		});
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			const kind = kinds.get(requestId);
			if (kind) bytes[kind] += encodedDataLength;
		});
		await session.send('Network.enable');
		await page.goto(`${url}/en`, { waitUntil: 'networkidle' });
		for (const [, act] of JOURNEY) await act(page);
		await page.waitForLoadState('networkidle');
		return bytes;
	});

/** Stands before the site and counts what it sends, whoever in the browser asks: a page, its worker. */
async function countingLine(url: string) {
	let bytes = 0;
	const server = createServer((near) => {
		const far = connect(Number(new URL(url).port), '127.0.0.1');
		far.on('data', (chunk) => (bytes += chunk.length));
		near.pipe(far).pipe(near);
		for (const end of [near, far]) end.on('error', () => undefined);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		count: () => bytes,
		close: () => server.close()
	};
}

/** What the start page costs somebody who comes back, with all that the worker fetches for it. */
export const returnVisit = (url: string): Promise<number> =>
	inBrowser('allow', async (context) => {
		const line = await countingLine(url);
		const first = await context.newPage();
		await openStart(first, `${line.url}/en`);
		await first.waitForLoadState('networkidle');
		// What the worker still fetches of the first visit is that visit's.
		let before = -1;
		while (line.count() !== before) {
			before = line.count();
			await first.waitForTimeout(2000);
		}
		await first.close();
		const page = await context.newPage();
		await page.goto(`${line.url}/en`, { waitUntil: 'networkidle' });
		line.close();
		return line.count() - before;
	});
