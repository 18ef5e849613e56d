import type { Page } from '@playwright/test';
import { AT_A_KIOSK, targetFaults } from '../accessibility/layout.ts';
import { expectAttract, goTo, kioskAddress, leftBehind, walkUp } from './at-kiosk.ts';
import { cards, names, onwards, ownWords, QUESTIONS } from './finding.ts';
import { referralRows } from './kept.ts';
import {
	answerAll,
	bornOn,
	expectPage,
	goOn,
	PERSON,
	send,
	shownReference,
	TYPED
} from './request.ts';
import { expect, expectAccessible, test as base } from './server.ts';

/** By the address of the server: one screen is enough for all who come to it. */
const screens = new Map<string, Promise<string>>();

/** `start` is the start address of a screen in a library. */
const test = base.extend<{ start: string }>({
	start: async ({ site }, use) => {
		const screen = screens.get(site.url) ?? kioskAddress(site);
		screens.set(site.url, screen);
		await use(await screen);
	}
});

test.use({ serviceWorkers: 'allow' });

const finish = (page: Page) => page.getByRole('button', { name: 'Finish and clear' }).click();
/** Nothing that is pressed here is too small, or too near to something else. */
const expectReachable = async (page: Page) =>
	expect(await targetFaults(page, AT_A_KIOSK), `targets of ${page.url()}`).toEqual([]);
const inner = (page: Page) => page.locator('body').innerText();

test.describe('Joyce, 76, who came to return books', () => {
	test('finds something, takes it along, and leaves a clear screen', async ({ page, start }) => {
		await page.goto(start);
		await expectAttract(page);
		await expectAccessible(page);
		await expectReachable(page);
		await page.getByRole('button', { name: /^English/ }).click();
		await expectPage(page, 'Before you start');
		await expectReachable(page);
		await expect(page.getByText('when nobody touches the screen for 3 minutes')).toBeVisible();
		await page.getByRole('button', { name: 'Bigger text' }).click();
		await page.getByRole('button', { name: 'Start', exact: true }).click();
		const bar = page.getByRole('navigation', { name: 'Always here' });
		await expect(bar.getByRole('link', { name: 'Get urgent help' })).toBeVisible();

		await page.getByRole('link', { name: 'Start now' }).click();
		await expect(page.getByRole('textbox', { name: QUESTIONS.where })).toHaveValue('Byker');
		await goTo(page, '/en/results');
		await expect(cards(page)).toHaveCount(5);
		const first = await names(page);
		await page.getByRole('button', { name: 'More', exact: true }).click();
		await expect(page.getByText(/^6 to 10 of /)).toBeVisible();
		expect(await names(page)).not.toEqual(first);
		await page.getByRole('button', { name: 'Previous' }).click();
		await expect(page.getByText(/^1 to 5 of /)).toBeVisible();
		await cards(page)
			.getByRole('button', { name: /^Add to my list/ })
			.first()
			.click();
		await expectAccessible(page);
		await expectReachable(page);

		await goTo(page, '/en/list');
		await expectReachable(page);
		await page.getByRole('button', { name: 'Print it' }).click();
		await expect(page.getByText('Take your paper with you.')).toBeVisible();
		await page.getByRole('button', { name: 'Take it on my phone' }).click();
		await expect(page.getByRole('img', { name: /square code/ })).toBeVisible();
		await expect(page.locator('.address')).toContainText(/\/en\/list#[2-9a-z]{5}$/);
		await page.getByRole('button', { name: 'Talk to somebody here' }).click();
		await expect(page.getByRole('dialog')).toContainText('Tuesdays 10am to 12pm');
		await page.getByRole('button', { name: 'Close' }).click();

		const from = Date.now();
		await finish(page);
		await expectAttract(page);
		expect(Date.now() - from).toBeLessThan(5000);
		await expect(page.getByText('This screen is now clear.')).toBeVisible();
		expect(await leftBehind(page)).toEqual([]);
		// Her whole visit was one entry of the history, and that is the start screen now.
		await page.goBack();
		await expect(page).toHaveURL('about:blank');
	});

	test('is never led away from it', async ({ page, start }) => {
		await page.goto(start);
		await walkUp(page);
		await goTo(page, '/en/urgent-help');
		await page.locator('main a[href^="tel:"]').first().click();
		await expect(page.getByRole('dialog')).toContainText('999');
		await page.getByRole('button', { name: 'Close' }).click();
		for (const href of ['https://choir.example.org/', '/desk'])
			await page.evaluate((address) => {
				const link = Object.assign(document.createElement('a'), { href: address });
				document.querySelector('main')?.append(link);
				link.click();
			}, href);
		await expect(page.getByRole('dialog')).toContainText('/desk');
		await expect(page).toHaveURL('/en/urgent-help');
		await page.reload();
		await expectAttract(page);
	});

	test('is not shown to whoever the browser brings the page back for', async ({ page, start }) => {
		await page.goto(start);
		await walkUp(page);
		await goTo(page, '/en/find/what-matters');
		await ownWords(page).fill(PERSON.knownAs);
		await page.evaluate(() => {
			dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
		});
		await expect(page.locator('textarea')).toHaveValue('');
		await expect(page.locator('main')).toBeHidden();
		await page.evaluate(() => {
			dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
		});
		await expectAttract(page);
	});
});

test.describe('Dave, 45, who asks for a link worker', () => {
	test('asks online, and nothing of it stays in the browser', async ({ page, site, start }) => {
		const before = referralRows(site.dataDir).length;
		await page.goto(start);
		await walkUp(page);
		await goTo(page, '/en/link-worker');
		await goOn(page);
		await answerAll(page);
		const blurred = page.locator('.nhsuk-summary-list__value').first();
		await expect(blurred).toHaveCSS('filter', /blur/);
		await page.getByRole('button', { name: 'Show my answers' }).click();
		await expect(blurred).toHaveCSS('filter', 'none');
		await send(page);
		const reference = await shownReference(page);
		expect(reference).toMatch(/\w/);
		expect(referralRows(site.dataDir).length).toBe(before + 1);
		await page.emulateMedia({ media: 'print' });
		for (const typed of TYPED) expect(await inner(page)).not.toContain(typed);
		await page.emulateMedia({ media: 'screen' });
		expect(await leftBehind(page)).toEqual([]);

		// Only the server knows how it stands, and the screen is still a public one when it has said so.
		await goTo(page, '/en/my-request');
		await page.getByLabel('Your reference').fill(reference);
		await bornOn('27', '3', '1968')(page);
		await page.getByRole('button', { name: 'See my request' }).click();
		await expect(page.getByRole('button', { name: 'Stop my request' })).toBeVisible();
		await page.getByRole('button', { name: 'Change how we contact you' }).click();
		await expect(page).toHaveURL('/en/my-request/change');
		await expect(page.locator('#question')).toBeVisible();
		await finish(page);
		await expectAttract(page);
		expect(await leftBehind(page)).toEqual([]);
	});
});

test.describe('Somebody with no telephone and no address', () => {
	test('can have a letter kept for them at the library', async ({ page, start }) => {
		await page.goto(start);
		await walkUp(page);
		await goTo(page, '/en/refer/contact');
		await page.getByRole('checkbox', { name: 'Letter that I collect at Dene Library' }).check();
		await onwards(page);
		await expectPage(page, 'Do you need any help to talk with us or read information?');
		await page.getByRole('button', { name: 'Back' }).click();
		await expect(page.getByLabel('Address to write to')).toHaveValue('c/o Dene Library');
	});
});

test.describe('Somebody who walks away', () => {
	test('is asked, can say so, and is forgotten otherwise', async ({ page, start }) => {
		await page.clock.install();
		await page.goto(start);
		await walkUp(page);
		await goTo(page, '/en/find/what-matters');
		await ownWords(page).fill(PERSON.knownAs);
		expect(await ownWords(page).getAttribute('autocomplete')).toBe('off');
		await expect(page.getByText('They go when you finish.')).toBeVisible();
		await expect(page.getByText(/on this phone/)).toBeHidden();
		await page.clock.fastForward(181_000);
		const question = page.getByRole('alertdialog', { name: 'Are you still there?' });
		await expect(question.getByRole('button', { name: 'I am still here' })).toBeFocused();
		await expectAccessible(page);
		await page.keyboard.press('Enter');
		await expect(question).toBeHidden();
		await expect(ownWords(page)).toHaveValue(PERSON.knownAs);
		await expect(ownWords(page)).toBeFocused();
		await onwards(page);
		await expectPage(page, QUESTIONS.how);

		await page.clock.fastForward(181_000);
		await expect(question).toBeVisible();
		await page.clock.fastForward(60_000);
		await expectAttract(page);
		expect(await leftBehind(page)).toEqual([]);
		await walkUp(page);
		await goTo(page, '/en/find/what-matters');
		await expect(ownWords(page)).toHaveValue('');
	});
});

test.describe('A screen whose script cannot clear it in time', () => {
	/** A store that another part of the browser holds open cannot be deleted. */
	const holdStore = () =>
		new Promise<void>((resolve) => {
			const opening = indexedDB.open('held');
			opening.onsuccess = () => {
				Object.assign(globalThis, { held: opening.result });
				resolve();
			};
		});

	/** Among what a script leaves where it is: only the browser itself takes it away. */
	const marked = (page: Page) =>
		page.evaluate(() => caches.match('/marked').then((hit) => hit !== undefined));

	test('is cleared by the browser, and builds up again what it needs', async ({ page, start }) => {
		await page.goto(start);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await walkUp(page);
		await page.evaluate(async () =>
			(await caches.open('data-1')).put('/marked', new Response('here'))
		);
		expect(await marked(page)).toBe(true);
		await page.evaluate(holdStore);
		await finish(page);
		await expectAttract(page);
		expect(await leftBehind(page)).toEqual([]);
		expect(await marked(page)).toBe(false);
		const kept = () => page.evaluate(async () => (await caches.keys()).join());
		await expect.poll(kept).toMatch(/shell-/);
	});
});

test.describe('A screen whose server has gone', () => {
	test.use({ networkMayFail: true });

	test('starts, finds, and offers no request', async ({ page, ownServer }) => {
		const start = await kioskAddress(ownServer);
		await page.goto(start);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await page.reload();
		await expectAttract(page);
		await ownServer.stop();
		await page.reload();
		await expectAttract(page);
		await walkUp(page);
		await expect(page.getByText('This screen has no connection now.')).toBeVisible();
		await goTo(page, '/en/results');
		await expect(cards(page)).toHaveCount(5);
		await goTo(page, '/en/link-worker');
		await expect(page.getByRole('button', { name: 'Continue' })).toBeHidden();
		await finish(page);
		await expectAttract(page);
	});
});
