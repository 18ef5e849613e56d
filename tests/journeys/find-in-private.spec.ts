import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { answerQuestions, cards, openStart } from './finding.ts';
import type { Said } from './finding.ts';
import { expect, test } from './server.ts';

/** Stands between the browser and the site, and writes down every byte that is asked, whoever in the browser asks. */
async function tappedLine(site: string) {
	const asked: string[] = [];
	const server = createServer((incoming, outgoing) => {
		const chunks: Buffer[] = [];
		incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
		incoming.on('end', () => {
			const body = Buffer.concat(chunks);
			const { method = '', url = '', rawHeaders, headers } = incoming;
			asked.push([`${method} ${url}`, ...rawHeaders, body.toString('base64')].join('\n'));
			const passed = forward(new URL(url, site), { method, headers }, (answer) => {
				outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
				answer.pipe(outgoing);
			});
			passed.end(body);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const url = `http://localhost:${(server.address() as AddressInfo).port}`;
	return { url, asked, close: () => server.close() };
}

test.describe('Shirley, 66, whose neighbour runs the library computers', () => {
	/** All that the line carried from "Start now" until results were on the screen. */
	async function overheard(browser: Browser, site: string, said: Said): Promise<string[]> {
		const line = await tappedLine(site);
		const context = await browser.newContext();
		const page = await context.newPage();
		await openStart(page, `${line.url}/en`);
		await page.waitForLoadState('networkidle');
		line.asked.length = 0;
		await page.getByRole('link', { name: 'Start now' }).click();
		await answerQuestions(page, said);
		await expect(cards(page).first()).toBeVisible();
		await page.waitForLoadState('networkidle');
		const kept = await page.evaluate(() =>
			JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href])
		);
		expect(kept).toBe(JSON.stringify([{}, {}, '', `${line.url}/en/results`]));
		await context.close();
		line.close();
		// The port of the line is not the person's.
		return line.asked
			.map((each) => each.replaceAll(line.url, '').replace(/localhost:\d+/g, ''))
			.sort();
	}

	test('says two different things, and the line carries the very same bytes', async ({
		browser,
		site
	}) => {
		const first = await overheard(browser, site.url, {
			where: 'NE6 1',
			words: 'my husband died and the bills frighten me',
			topics: ['Losing someone close to me'],
			easier: ['It is free'],
			help: "I'm not sure"
		});
		const second = await overheard(browser, site.url, {
			where: 'Fenham',
			words: 'singing',
			topics: [
				'Meeting people or feeling less lonely',
				'Getting more active',
				'Stress, worry or low mood'
			],
			most: 'They all matter',
			how: 'In person',
			when: ['Weekend'],
			help: "I'll look for myself"
		});
		expect(first).not.toEqual([]);
		expect(second).toEqual(first);
	});
});
