import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from '@playwright/test';
import { about, answerQuestions, atPage, cards, names, openStart } from './finding.ts';
import type { Said } from './finding.ts';
import { untilKept } from './kept-parts.ts';
import { answerAll, answerOne, bornOn, CHECK, choose, expectPage, goOn, type } from './request.ts';
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
	test.use({ serviceWorkers: 'allow' });

	type Asked = Parameters<typeof answerAll>[1];
	const LIST = 'Do you want to send the activities you saved? (optional)';
	const agrees = (page: Page) =>
		page.getByRole('radio', { name: /^Yes, send my answers to/ }).check();
	/** What everybody gets comes behind the first page, one more language last of its parts. */
	async function untilAllIsFetched(page: Page, asked: readonly string[]) {
		await untilKept(page, 'easy');
		let before = -1;
		const isSilent = () => {
			const earlier = before;
			before = asked.length;
			return before === earlier;
		};
		await expect.poll(isSilent, { intervals: [1000] }).toBe(true);
	}
	/** Everything that can be done with results without leaving them. */
	async function lookThrough(page: Page) {
		await page.getByRole('button', { name: 'Nearest' }).click();
		await page.getByText('Change what you see').click();
		await page.getByRole('checkbox', { name: /^It is free/ }).check();
		await page.getByRole('button', { name: 'Show results' }).click();
		await expect(page.getByText('Take off my choices')).toBeAttached();
		const [first = ''] = await names(page);
		await page.getByRole('button', { name: about('Not for me', first) }).click();
		await page.getByRole('button', { name: about('Put it back', first) }).click();
		await page
			.getByRole('button', { name: about('Add to my list') })
			.first()
			.click();
	}
	/** All that the line carried from "Start now" until a whole request stood ready to be sent. */
	async function overheard(browser: Browser, site: string, said: Said, asked: Asked) {
		const line = await tappedLine(site);
		const context = await browser.newContext();
		const page = await context.newPage();
		await openStart(page, `${line.url}/en`);
		await untilAllIsFetched(page, line.asked);
		line.asked.length = 0;
		await page.getByRole('link', { name: 'Start now' }).click();
		await answerQuestions(page, said);
		if (said.help?.includes('talk to me')) await atPage(page, 'What is a link worker?');
		else {
			await expect(cards(page).first()).toBeVisible();
			await lookThrough(page);
			await page
				.getByRole('contentinfo')
				.getByRole('link', { name: /^Ask a link worker/ })
				.click();
		}
		await goOn(page);
		await answerAll(page, { until: 'What would you like help with?', ...asked });
		if (asked?.arriveAt === LIST) {
			await choose('Yes, send them with my request')(page);
			await goOn(page);
		}
		await answerOne(page, 'Sharing your details', asked?.instead?.['Sharing your details']);
		await expectPage(page, CHECK);
		await page.waitForLoadState('networkidle');
		const kept = await page.evaluate(() =>
			JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href])
		);
		expect(kept).toBe(JSON.stringify([{}, {}, '', `${line.url}/en/refer/check`]));
		await context.close();
		line.close();
		// The port of the line is not the person's.
		return line.asked
			.map((each) => each.replaceAll(line.url, '').replace(/localhost:\d+/g, ''))
			.sort();
	}

	test('asks for two different things, and the line carries the very same bytes [ASVS 14.2.1]', async ({
		browser,
		site
	}) => {
		test.slow();
		const first = await overheard(
			browser,
			site.url,
			{
				where: 'NE6 1',
				words: 'my husband died and the bills frighten me',
				topics: ['Losing someone close to me'],
				easier: ['It is free'],
				help: "I'd like someone to talk to me and help me get started"
			},
			{ arriveAt: 'Sharing your details', instead: { 'Sharing your details': agrees } }
		);
		const second = await overheard(
			browser,
			site.url,
			{
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
			},
			{
				arriveAt: LIST,
				instead: {
					'Who is this for?': async (page) => {
						await choose('Someone I know')(page);
						await goOn(page);
						await expectPage(page, 'Do they know you are asking, and do they agree?');
						await choose('Yes, they agree')(page);
					},
					'What is your date of birth?': bornOn('2', '1', '1950'),
					'What is your name?': type('Full name', 'Desmond Larkfield'),
					'What is your postcode?': type('Postcode', 'NE4 5AA'),
					'Do you need any help to talk with us or read information?': choose('Easy Read'),
					'Which GP surgery are you with? (optional)': async (page) => {
						await page.getByLabel('GP surgery').selectOption({ label: "I'm not sure" });
					},
					'How would you like us to contact you?': async (page) => {
						await choose('Text message')(page);
						await page.getByLabel('Mobile number').fill('07700 900462');
					},
					'Is it safe to leave you a message?': choose('No, do not leave a message'),
					'When is a bad time to call? (optional)': choose('Evening'),
					'Sharing your details': async (page) => {
						await agrees(page);
						await choose('No, do not contact me')(page);
					}
				}
			}
		);
		expect(first).not.toEqual([]);
		expect(second).toEqual(first);
	});
});
