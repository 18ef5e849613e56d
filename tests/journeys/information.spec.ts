import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startBuiltServer } from '../built-server.ts';
import { atPage, names } from './finding.ts';
import { phoneKeeps, waitingOnPhone } from './kept.ts';
import {
	answerAll,
	expectPage,
	fillIn,
	goOn,
	openOnDevice,
	send,
	startAsking,
	type
} from './request.ts';
import { expect, expectAccessible, test } from './server.ts';

/** The pages at the foot of every page, in their order, by their names there and their headings. */
const PAGES = [
	['Ask a link worker to contact you', 'What is a link worker?'],
	['Your request', 'Your request'],
	['About the team', 'About the team'],
	['How do we know it helps?', 'How do we know it helps?'],
	['Help with this website', 'Help with this website'],
	['Tell us about this website', 'Tell us about this website'],
	['How we use your information', 'How we use your information'],
	['Cookies and storage', 'Cookies and storage'],
	['Accessibility', 'Accessibility']
] as const;
const footer = (page: Page) => page.getByRole('contentinfo');

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'Everybody' : 'Everybody without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('finds the same pages at the foot of every page, and a next step on each', async ({
			page
		}) => {
			await page.goto('/en');
			for (const [name, heading] of PAGES) {
				await expect(footer(page).getByRole('listitem')).toHaveText(PAGES.map(([link]) => link));
				await footer(page).getByRole('link', { name, exact: true }).click();
				await atPage(page, heading);
				if (heading === 'What is a link worker?') continue;
				const next = page.getByRole('navigation', { name: 'What you can do next' });
				await expect(next.getByRole('link')).toHaveText([
					'Find things to do near you',
					'Ask a link worker to contact you'
				]);
			}
		});
	});
}

test.describe('Dee, whose partner reads over her shoulder', () => {
	test.use({ expectedFaults: [/request to another host: https:\/\/www\.bbc\.co\.uk\/weather$/] });
	const ELSEWHERE = 'https://www.bbc.co.uk/weather';
	test.beforeEach(async ({ context }) => {
		await context.route(ELSEWHERE, (route) =>
			route.fulfill({ body: 'Rain later', contentType: 'text/html' })
		);
	});

	test('leaves by a button, and nothing she said comes back', async ({ page }) => {
		await startAsking(page);
		await answerAll(page, { until: 'What is your name?' });
		await type('Full name', 'Dee Example')(page);
		await goOn(page);
		await expectPage(page, 'What would you like to be called? (optional)');
		await page.getByRole('button', { name: 'Back', exact: true }).click();
		await expect(page.getByLabel('Full name')).toHaveValue('Dee Example');
		await page.getByRole('main').getByRole('heading').first().waitFor();
		await page.getByRole('link', { name: 'Exit this page' }).last().click();
		await expect(page).toHaveURL(ELSEWHERE);
		await page.goBack();
		await expect(page.getByText('Dee Example')).toHaveCount(0);
		expect(await phoneKeeps(page)).not.toContain('Dee Example');
	});

	test('leaves by Shift three times, but not by writing capitals', async ({ page }) => {
		await startAsking(page);
		await answerAll(page, { until: 'What is your name?' });
		const field = page.getByLabel('Full name');
		await field.focus();
		for (const key of ['Shift+D', 'Shift+E', 'Shift+E']) await page.keyboard.press(key);
		await expect(field).toHaveValue('DEE');
		await page.keyboard.press('Shift');
		await page.keyboard.press('Shift');
		await expect(page.getByText('Press Shift 1 more time to exit this page.')).toBeAttached();
		await page.keyboard.press('Shift');
		await expect(page).toHaveURL(ELSEWHERE);
	});

	test('reads what the button does and what it does not', async ({ page }) => {
		await page.goto('/en/urgent-help');
		await page.getByRole('link', { name: 'What does this button do?' }).click();
		await atPage(page, 'How to exit this website fast');
		await expect(
			page.getByText('It does not clear your browser history.', { exact: false })
		).toBeVisible();
		// The second way past the header, after the one to what the page says.
		await page.goto('/en/urgent-help');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(page.locator(':focus')).toHaveText('Exit this page');
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('has a plain link that says nothing of where she was', async ({ page }) => {
			await page.goto('/en/refer/urgent');
			const link = page.getByRole('link', { name: 'Exit this page' }).last();
			await expect(link).toHaveAttribute('rel', 'nofollow noreferrer');
			await link.click();
			await expect(page).toHaveURL(ELSEWHERE);
		});
	});
});

test.describe('Somebody who wants nothing left on this phone', () => {
	test.use({ serviceWorkers: 'allow' });

	const CLEAR = 'Clear everything on this phone';

	test('clears it, and nothing of theirs is there', async ({ page }) => {
		await openOnDevice(page, '/en/results');
		const [first = ''] = await names(page);
		await page.getByRole('button', { name: `Add to my list (${first}` }).click();
		await page.getByRole('link', { name: 'My list (1)' }).click();
		await page.getByRole('button', { name: 'Keep this list on this phone' }).click();
		await footer(page).getByRole('link', { name: 'Cookies and storage' }).click();
		await page.getByRole('button', { name: CLEAR }).click();
		await expect(
			page.getByText('This phone is now clear of this website.', { exact: false })
		).toBeVisible();
		const left = await page.evaluate(async () => [
			await indexedDB.databases(),
			await caches.keys(),
			Object.keys(sessionStorage)
		]);
		expect(left).toEqual([[], [], []]);
		await expect(page.getByRole('link', { name: 'My list' })).toHaveCount(0);
	});

	test.describe('with no network', () => {
		test.use({ networkMayFail: true });

		test('is warned of a request that nobody has yet', async ({ page, context }) => {
			await fillIn(page);
			await context.setOffline(true);
			await send(page);
			await expectPage(page, 'Saved on this phone. Not sent yet.');
			await footer(page).getByRole('link', { name: 'Cookies and storage' }).click();
			await page.getByRole('button', { name: CLEAR }).click();
			await expect(page.getByText('nobody will get it', { exact: false })).toBeVisible();
			await expectAccessible(page);
			await page.getByRole('button', { name: 'Keep it' }).click();
			expect(await waitingOnPhone(page)).toHaveLength(1);
			await page.getByRole('button', { name: CLEAR }).click();
			await page.getByRole('button', { name: 'Clear everything, and the request too' }).click();
			await expect(
				page.getByText('This phone is now clear of this website.', { exact: false })
			).toBeVisible();
			expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
			await expect(
				page.getByText('saved on this phone. It is not sent yet', { exact: false })
			).toHaveCount(0);
		});
	});
});

test.describe('The questions after a visit and on how people feel', () => {
	test('are not there while their answers have nowhere to go', async ({ page }) => {
		for (const path of ['/en/after-visit', '/en/wellbeing']) {
			const answer = await page.goto(path);
			expect(answer?.status()).toBe(404);
		}
	});

	for (const javaScriptEnabled of [true, false]) {
		test.describe(javaScriptEnabled ? 'on a demonstration' : 'without JavaScript', () => {
			test.use({ javaScriptEnabled });

			test('can be skipped one by one, and end with a thank you', async ({ page }) => {
				const folder = await mkdtemp(join(tmpdir(), 'hereabouts-site-'));
				const file = join(folder, 'site.json');
				const demonstration = JSON.parse(
					await readFile('src/demonstration/site.json', 'utf8')
				) as object;
				await writeFile(file, JSON.stringify({ ...demonstration, afterVisit: true }));
				const site = await startBuiltServer({ SITE_FILE: file });
				const open = (path: string) =>
					javaScriptEnabled
						? openOnDevice(page, `${site.url}${path}`)
						: page.goto(`${site.url}${path}`);

				await open('/en/after-visit');
				await atPage(page, 'Did you go to the activity? (optional)');
				await page.getByRole('radio', { name: 'Not yet' }).check();
				await goOn(page);
				await atPage(page, 'What got in the way? (optional)');
				await expect(page.getByText('That is fine.', { exact: false })).toBeVisible();
				await expectAccessible(page);
				await goOn(page);
				await atPage(page, 'Would you like a link worker to contact you? (optional)');
				await page.getByRole('radio', { name: 'Yes' }).check();
				await goOn(page);
				await atPage(page, 'Thank you');

				await open('/en/wellbeing');
				await page.getByRole('button', { name: 'Go to the questions' }).click();
				for (const question of [
					'Overall, how satisfied are you with your life nowadays?',
					'Overall, to what extent do you feel that the things you do in your life are worthwhile?',
					'Overall, how happy did you feel yesterday?'
				]) {
					await atPage(page, question);
					await expect(page.getByRole('radio')).toHaveCount(12);
					await goOn(page);
				}
				// Each of these pages has this answer.
				await atPage(page, /how anxious did you feel yesterday/);
				await page.getByRole('radio', { name: 'Prefer not to say' }).check();
				await goOn(page);
				await atPage(page, 'How often do you feel lonely?');
				await goOn(page);
				await atPage(page, 'Thank you');
				await site.remove();
				await rm(folder, { recursive: true });
			});
		});
	}
});
