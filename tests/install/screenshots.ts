import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { startBuiltServer } from '../built-server.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { cards, untilOnDevice } from '../journeys/finding.ts';

const SHOTS = [
	{ name: 'start', path: '/en', width: 390, height: 844 },
	{ name: 'results', path: '/en/results', width: 390, height: 844 },
	{ name: 'results-wide', path: '/en/results', width: 1280, height: 800 }
];
/** As much as is needed to read the words; whoever installs the app pays for every byte. */
const QUALITY = 60;

/** Draws what a browser shows of the app to whoever is about to install it, from our own pages. Answers the files. */
export async function drawScreenshots(folder: string): Promise<string[]> {
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		args: CHROMIUM_ARGUMENTS,
		...(executablePath && { executablePath })
	});
	const server = await startBuiltServer();
	const drawn: string[] = [];
	mkdirSync(folder, { recursive: true });
	try {
		for (const { name, path, width, height } of SHOTS) {
			const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
			await page.goto(`${server.url}${path}`);
			await untilOnDevice(page);
			if (path.endsWith('results')) await cards(page).first().waitFor();
			const file = join(folder, `${name}.jpg`);
			await page.screenshot({ path: file, type: 'jpeg', quality: QUALITY });
			drawn.push(file);
			await page.close();
		}
	} finally {
		await server.remove();
		await browser.close();
	}
	return drawn;
}
