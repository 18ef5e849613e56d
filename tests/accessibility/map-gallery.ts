import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { startBuiltServer } from '../built-server.ts';
import type { BuiltServer } from '../built-server.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { canMakeTiles, makeTiles } from '../map-extract.ts';
import { PICTURE_TILE } from '../map-pictures.ts';
import { serveTiles, serveTown } from '../town-tiles.ts';

const LOOKS = {
	light: { colorScheme: 'light' },
	dark: { colorScheme: 'dark' },
	contrast: { colorScheme: 'light', contrast: 'more' },
	forced: { colorScheme: 'dark', forcedColors: 'active' }
} as const;
/** How often "Zoom in" is pressed before each picture. */
const STEPS = [0, 2, 2];
type Prepare = (site: BuiltServer) => Promise<void>;
const GROUNDS: Record<string, Prepare> = {
	drawn: async () => undefined,
	tiles: serveTown,
	pictures: (site) => serveTown(site, { format: 'png', tileAt: () => PICTURE_TILE }),
	...(canMakeTiles() && {
		'an extract': (site: BuiltServer) => {
			makeTiles(site.dataDir);
			return serveTiles(site);
		}
	})
};
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
/** "Show on a map" in Arabic. */
const SHOW = 'العرض على الخريطة';

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
	for (const look of Object.keys(LOOKS) as (keyof typeof LOOKS)[]) {
		const page = await browser.newPage({ ...LOOKS[look], viewport: WIDE });
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
		taken.push(await onPhone(browser, site, { folder, look }));
	}
	return taken;
}

/** On a small telephone, in Arabic, with the first place chosen. */
async function onPhone(
	browser: Browser,
	site: BuiltServer,
	{ folder, look }: { folder: string; look: keyof typeof LOOKS }
): Promise<string> {
	const page = await browser.newPage({ ...LOOKS[look], viewport: PHONE });
	await page.goto(`${site.url}/ar/results`);
	await page.getByRole('button', { name: SHOW }).click();
	await page.locator('.map-pin button').last().waitFor();
	await page.locator('article').getByRole('button', { name: 'الخريطة' }).first().click();
	await untilDrawn(page);
	const file = `${look}-phone.png`;
	await page.screenshot({ path: join(folder, file) });
	await page.close();
	return file;
}

/** Takes pictures of the map at three zooms and on a telephone, in every look and on every ground, and gives the page that shows them. */
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
