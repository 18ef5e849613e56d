import { chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';

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
