import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { startBuiltServer } from '../built-server.ts';
import type { BuiltServer } from '../built-server.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { serveTown } from '../town-tiles.ts';

const LOOKS = {
	light: { colorScheme: 'light' },
	dark: { colorScheme: 'dark' },
	contrast: { colorScheme: 'light', contrast: 'more' },
	forced: { colorScheme: 'dark', forcedColors: 'active' }
} as const;
/** How often "Zoom in" is pressed before each picture. */
const STEPS = [0, 2, 2];
const GROUNDS = { drawn: async () => {}, tiles: serveTown };

async function untilDrawn(page: Page): Promise<void> {
	await page.locator('.map-pin').first().waitFor();
	await page.waitForLoadState('networkidle');
	// Names follow the marks, and tiles their own clock.
	await page.waitForTimeout(700);
}

async function takePictures(
	browser: Browser,
	site: BuiltServer,
	folder: string
): Promise<string[]> {
	const taken: string[] = [];
	for (const [look, options] of Object.entries(LOOKS)) {
		const viewport = { width: 1280, height: 900 };
		const page = await browser.newPage({ ...options, viewport });
		await page.goto(`${site.url}/en/results`);
		await untilDrawn(page);
		for (const [at, presses] of STEPS.entries()) {
			for (let press = 0; press < presses; press += 1)
				await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
			await untilDrawn(page);
			const file = `${look}-${at + 1}.png`;
			await page.locator('.activity-map').screenshot({ path: join(folder, file) });
			taken.push(file);
		}
		await page.close();
	}
	return taken;
}

/** Takes pictures of the map at three zooms in every look, on a drawing and on tiles, and gives the page that shows them. */
export async function makeMapGallery(folder: string): Promise<string> {
	rmSync(folder, { recursive: true, force: true });
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		args: CHROMIUM_ARGUMENTS,
		...(executablePath && { executablePath })
	});
	const figures: string[] = [];
	try {
		for (const [ground, prepare] of Object.entries(GROUNDS)) {
			const site = await startBuiltServer();
			try {
				await prepare(site);
				mkdirSync(join(folder, ground), { recursive: true });
				const taken = await takePictures(browser, site, join(folder, ground));
				figures.push(
					...taken.map((file) => `<img alt="${ground} ${file}" src="${ground}/${file}">`)
				);
			} finally {
				await site.remove();
			}
		}
	} finally {
		await browser.close();
	}
	const file = join(folder, 'index.html');
	const style = 'body{background:#888}img{width:32%;margin:.5%}';
	writeFileSync(
		file,
		`<!doctype html><html lang="en"><meta charset="utf-8"><title>The map</title><style>${style}</style><h1>The map</h1>${figures.join('')}</html>`
	);
	return file;
}
