import { startBuiltServer } from '../../built-server.ts';
import { cards } from '../../journeys/finding.ts';
import { openBrowser } from './in-browser.ts';

export interface Opening {
	/** Bytes of code and styles that came over the wire because the map was opened, headers included. */
	code: number;
	/** And of everything else that came. */
	rest: number;
	/** Addresses asked for while the map was moved about. */
	asked: string[];
}

/** What it costs to open the map on the built site, on a page of results that has all else it needs. */
export async function costOfOpening(): Promise<Opening> {
	const server = await startBuiltServer();
	const browser = await openBrowser();
	try {
		const viewport = { width: 360, height: 740 };
		const context = await browser.newContext({ serviceWorkers: 'block', viewport });
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const types = new Map<string, string>();
		const opening: Opening = { code: 0, rest: 0, asked: [] };
		await page.goto(`${server.url}/en/results`);
		// Before it is there a press would be a form's, and the page without a map.
		await page.getByRole('button', { name: 'Show on a map' }).waitFor();
		// The matcher comes with the first press that needs it; that is not the map's.
		await page.getByRole('button', { name: 'Nearest' }).click();
		await cards(page).first().waitFor();
		await page.waitForLoadState('networkidle');
		session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			const isCode = /Script|Stylesheet/.test(types.get(requestId) ?? '');
			opening[isCode ? 'code' : 'rest'] += encodedDataLength;
		});
		await session.send('Network.enable');
		await page.getByRole('button', { name: 'Show on a map' }).click();
		await page.locator('.map-name').first().waitFor({ state: 'attached' });
		await page.waitForLoadState('networkidle');
		page.on('request', (request) => opening.asked.push(new URL(request.url()).pathname));
		for (const name of ['Zoom in', 'Move map left', 'Move map up', 'Zoom out'])
			await page.getByRole('button', { name, exact: true }).click();
		await page.waitForLoadState('networkidle');
		return opening;
	} finally {
		await browser.close();
		await server.remove();
	}
}
