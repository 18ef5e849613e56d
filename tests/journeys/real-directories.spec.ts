import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import demonstration from '../../src/demonstration/site.json' with { type: 'json' };
import type { BuiltServer } from '../built-server.ts';
import { answerQuestions, atPage, cards, names, openStart, untilOnDevice } from './finding.ts';
import { expect, expectAccessible, test } from './server.ts';

const SHARED_DATA = process.env.SHARED_DATA ?? resolve('..', 'shared', 'data');
const BRISTOL = join(SHARED_DATA, 'oruk-v1-live', 'bristol-services-list.json');
const BUCKINGHAMSHIRE = join(SHARED_DATA, 'outpost-buckinghamshire', 'services.json');

/** What the command of whoever runs the site prints. */
async function importInto(server: BuiltServer, file: string): Promise<string> {
	const env = { ...process.env, ...server.env };
	const arguments_ = ['build/cli/catalogue.js', 'import', file];
	return (await promisify(execFile)(process.execPath, arguments_, { env })).stdout;
}

/** The site of another place: what its own people would write into `site.json`. */
async function moveTo(
	server: BuiltServer,
	place: { name: string; latitude: number; longitude: number; miles: number }
): Promise<void> {
	const { name, ...area } = place;
	const site = {
		...demonstration,
		demonstration: true,
		area: { ...demonstration.area, ...area, name: { en: name } },
		languages: ['en'],
		map: { base: 'plain' }
	};
	writeFileSync(join(server.dataDir, 'site.json'), JSON.stringify(site));
	await server.stop();
	await server.start();
}

test.describe('Nia, who lives where somebody has published a directory', () => {
	test.describe('in Bristol', () => {
		test.skip(!existsSync(BRISTOL), `there is no ${BRISTOL}: set SHARED_DATA`);

		/** What the directory itself says of the first five that are shown. */
		async function firstFive(page: Page, address: string): Promise<string[]> {
			const get = async (path: string) => (await page.request.get(`${address}${path}`)).json();
			const { live } = (await get('/catalogue/site')) as { live: { digest: string } };
			const { activities } = (await get(`/catalogue/${live.digest}`)) as {
				activities: { name: string; summary?: string; description?: string }[];
			};
			return (await names(page)).slice(0, 5).map((name) => {
				const found = activities.find((each) => each.name === name);
				return [name, found?.summary, found?.description].join('\n');
			});
		}

		test('finds by sentence, among 819 real records, what a person would expect', async ({
			page,
			ownServer
		}) => {
			await moveTo(ownServer, { name: 'Bristol', latitude: 51.4545, longitude: -2.5879, miles: 6 });
			await page.goto(`${ownServer.url}/en/results`);
			await atPage(page, /activities and services near Bristol$/);
			const printed = await importInto(ownServer, BRISTOL);
			expect(printed).toMatch(/818/);

			// The server that is running serves the new release at once.
			// A phone that waits too long for it shows its own copy first, so it is asked again.
			const heading = page.getByRole('heading', { level: 1 });
			await expect(async () => {
				await page.goto(`${ownServer.url}/en/results`);
				await expect(heading).toHaveText(/^8\d\d activities and services near Bristol$/);
			}).toPass();
			await expect(cards(page)).toHaveCount(10);
			await expectAccessible(page);

			await openStart(page, `${ownServer.url}/en`);
			const sentences = {
				'my husband died last winter': /bereave|grief|griev/i,
				'I would love to do some gardening': /garden|allotment/i,
				'I look after my mum and I am worn out': /carer|caring for|look(ing)? after|respite/i,
				'I keep getting letters about debt': /debt|money|benefits/i
			};
			for (const [words, expected] of Object.entries(sentences)) {
				await page.getByRole('link', { name: 'Hereabouts, start page' }).click();
				await page.getByRole('link', { name: 'Start now' }).click();
				await answerQuestions(page, { where: 'Bristol', words });
				await expect(cards(page).first()).toContainText('Why we show this: You said “');
				const found = await firstFive(page, ownServer.url);
				const fitting = found.filter((text) => expected.test(text));
				expect(fitting.length, `${words}\n${found.join('\n\n')}`).toBeGreaterThanOrEqual(3);
			}
			// More than one thing in one sentence: somebody to grieve with is not lost among the company.
			await page.getByRole('link', { name: 'Hereabouts, start page' }).click();
			await page.getByRole('link', { name: 'Start now' }).click();
			const words = 'my husband died and I am so lonely';
			await answerQuestions(page, { where: 'Bristol', words });
			await expect(cards(page).first()).toContainText('“husband died”');
			const mixed = await firstFive(page, ownServer.url);
			expect(mixed.filter((text) => /bereave|grief|griev/i.test(text))).not.toEqual([]);
			expect(mixed.filter((text) => /lonel|isolat/i.test(text))).not.toEqual([]);

			const [first = ''] = await names(page);
			await page.getByRole('link', { name: first, exact: true }).click();
			await atPage(page, first);
			await expectAccessible(page);
		});
	});

	test.describe('in Buckinghamshire', () => {
		test.skip(!existsSync(BUCKINGHAMSHIRE), `there is no ${BUCKINGHAMSHIRE}: set SHARED_DATA`);
		test.use({ viewport: { width: 1280, height: 900 } });

		interface Service {
			name: string;
			locations?: { geometry?: { coordinates?: [number, number] } }[];
		}
		/** Those with a real place; in five of the records it says 0, 0. */
		const located = () =>
			(JSON.parse(readFileSync(BUCKINGHAMSHIRE, 'utf8')) as { content: Service[] }).content
				.filter(({ locations }) =>
					locations?.some(({ geometry }) => geometry?.coordinates?.some((degrees) => degrees !== 0))
				)
				.map(({ name }) => name.trim());

		test('sees every service that has a place on the map, under its number in the list', async ({
			page,
			ownServer
		}) => {
			await moveTo(ownServer, {
				name: 'Buckinghamshire',
				latitude: 51.78,
				longitude: -0.8,
				miles: 20
			});
			await importInto(ownServer, BUCKINGHAMSHIRE);
			await page.goto(`${ownServer.url}/en/results`);
			await atPage(page, /^\d+ activities and services near Buckinghamshire$/);
			await untilOnDevice(page);
			await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
			await expect(page.getByRole('button', { name: /^Show \d+ more$/ })).toHaveCount(0);
			const shown = await names(page);
			const map = page.getByRole('region', { name: 'Map', exact: true });
			await expect(map.getByRole('button').first()).toBeVisible();
			await expectAccessible(page);
			const expected = located();
			expect(expected).toHaveLength(13);
			for (const name of expected) expect(shown, `${name} in the list`).toContain(name);
			// It opens on the first ten. Those close together are one mark that says how many.
			await page.getByRole('button', { name: 'Zoom out' }).click();
			const labels = () =>
				map
					.locator('.map-pin button')
					.evaluateAll((all) => all.map((mark) => mark.ariaLabel ?? ''));
			const together = (label: string) => Number(/^(\d+) activities/.exec(label)?.[1] ?? 1);
			await expect
				.poll(async () => (await labels()).map(together).reduce((sum, each) => sum + each, 0))
				.toBe(expected.length);
			// The others have the number of the list.
			const alone = (await labels()).flatMap((label) => {
				const [, number, name] = /^(\d+)\. ([^,]+)/.exec(label) ?? [];
				return number ? [{ name, inList: shown[Number(number) - 1] }] : [];
			});
			expect(alone).not.toEqual([]);
			for (const { name, inList } of alone) expect(inList).toBe(name);
		});
	});
});
