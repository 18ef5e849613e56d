import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { startBuiltServer } from '../built-server.ts';
import type { BuiltServer } from '../built-server.ts';
import { answerQuestions, atPage, cards, onwards, openStart, QUESTIONS } from './finding.ts';
import { expect, expectAccessible, test as base } from './server.ts';

/** Invented postcodes and places round Newcastle: two places of one name, and a town too far away. */
const POSTCODES = [
	'pcds,doterm,lat,long',
	'NE6 1LH,,54.9712,-1.5713',
	'NE6 1LJ,,54.9752,-1.5753',
	'NE46 9ZZ,,54.9716,-2.1013'
].join('\n');
const PLACES = [
	'name,district,type,lat,lon',
	'Newtown,Northtown,v,54.9950,-1.6500',
	'Newtown,Southtown,v,54.9300,-1.5900',
	'Leeds,Leeds,c,53.8000,-1.5500'
].join('\n');

/** What whoever runs the site does once: `npm run catalogue -- postcodes <file>`. */
async function bringIn(server: BuiltServer): Promise<void> {
	const env = { ...process.env, ...server.env };
	for (const [name, text] of Object.entries({ POSTCODES, PLACES })) {
		const file = join(server.dataDir, `${name.toLowerCase()}.csv`);
		writeFileSync(file, text);
		const { stdout } = await promisify(execFile)(
			process.execPath,
			['build/cli/catalogue.js', 'postcodes', file, '--miles', '40'],
			{ env }
		);
		expect(stdout).toContain('are kept');
	}
}

async function openTown(): Promise<BuiltServer> {
	const server = await startBuiltServer();
	await bringIn(server);
	return server;
}
/** Knows them, for all of these tests. A `site` of another kind would need another worker, with a browser of its own. */
let town: Promise<BuiltServer> | undefined;
const test = base.extend({
	baseURL: async ({}, use) => {
		town ??= openTown();
		await use((await town).url);
	}
});
test.afterAll(async () => (await town)?.remove());

const place = (page: Page) => page.getByRole('textbox', { name: QUESTIONS.where });
const summary = (page: Page) => page.getByRole('alert', { name: 'There is a problem' });

async function askWhere(page: Page, text: string): Promise<void> {
	await place(page).fill(text);
	await onwards(page);
}

/** Says "Newtown", is asked which, and says. */
async function choosesNewtown(page: Page): Promise<void> {
	await askWhere(page, 'newtown');
	await expect(summary(page)).toContainText('There is more than one place with that name.');
	await expect(place(page)).toHaveValue('newtown');
	const which = page.getByRole('group', { name: 'Which place do you mean?' });
	await expect(which.getByRole('radio')).toHaveCount(2);
	for (const choice of await which.getByRole('radio').all()) await expect(choice).not.toBeChecked();
	await expectAccessible(page);
	await which.getByRole('radio', { name: 'Newtown, Southtown' }).check();
	await onwards(page);
	await atPage(page, QUESTIONS.whatMatters);
}

test.describe('Farida, 52, who types what people say', () => {
	test('is asked which of two places she means, and is told where she searches from', async ({
		page
	}) => {
		await openStart(page);
		await page.getByRole('link', { name: 'Start now' }).click();
		await askWhere(page, 'Leeds');
		await expect(summary(page)).toContainText('Leeds is outside the area we know about');
		await askWhere(page, 'M1 1AA');
		await expect(summary(page)).toContainText('We do not know where M1 1AA is');
		await askWhere(page, 'Newtwon Northtown');
		await expect(summary(page)).toContainText('We could not find that place');
		await choosesNewtown(page);
		await page.getByRole('button', { name: 'Back' }).click();
		await expect(place(page)).toHaveValue('Newtown, Southtown');
	});

	test.describe('and whose phone keeps the site for later', () => {
		test.use({ serviceWorkers: 'allow' });

		test('asks for no piece of her own, and is placed by her postcode with no network', async ({
			page,
			context
		}) => {
			const asked: string[] = [];
			context.on('request', (request) => {
				const { pathname } = new URL(request.url());
				if (pathname.startsWith('/catalogue/postcodes/')) asked.push(pathname);
			});
			await openStart(page);
			const pieces = await page.evaluate(async () => {
				const facts = (await (await fetch('/catalogue/site')).json()) as {
					postcodes: { pieces: string[] };
				};
				return facts.postcodes.pieces.map((digest) => `/catalogue/postcodes/${digest}`);
			});
			const isKept = () =>
				page.evaluate(async (paths) => {
					const data = await caches.open('data-1');
					return (await Promise.all(paths.map((path) => data.match(path)))).every(Boolean);
				}, pieces);
			await expect.poll(isKept).toBe(true);
			expect([...new Set(asked)]).toEqual(pieces);
			await context.setOffline(true);
			await page.getByRole('link', { name: 'Start now' }).click();
			await answerQuestions(page, { where: 'ne6 iLH', words: 'walking' });
			await atPage(page, /near NE6 1LH$/);
			await expect(cards(page).first()).toBeVisible();
			await expect(page.getByText(/miles? away in a straight line/).first()).toBeVisible();
			expect([...new Set(asked)]).toEqual(pieces);
		});
	});
});

test.describe('Ted, 80, whose old tablet runs no JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('is asked which of two places he means, and his postcode is known too', async ({ page }) => {
		await page.goto('/en/find/where');
		await askWhere(page, 'Leeds');
		await expect(summary(page)).toContainText('Leeds is outside the area we know about');
		await choosesNewtown(page);
		await page.getByRole('button', { name: 'Back' }).click();
		await expect(place(page)).toHaveValue('Newtown, Southtown');
		await askWhere(page, 'NE46 9ZZ');
		await atPage(page, QUESTIONS.whatMatters);
	});

	test('may answer everything on one page', async ({ page }) => {
		await page.goto('/en/find/all');
		const first = page.getByRole('textbox', { name: QUESTIONS.where });
		await first.fill('newtown');
		await page.getByRole('checkbox', { name: 'Getting more active' }).check();
		await page.getByRole('button', { name: 'Show results' }).click();
		await page.getByRole('radio', { name: 'Newtown, Northtown' }).check();
		await page.getByRole('button', { name: 'Show results' }).click();
		await atPage(page, /near Newtown, Northtown$/);
	});
});
