import type { Page } from '@playwright/test';
import { wordsForReview } from '../sign-words.mjs';
import { referralRows } from './kept.ts';
import { atPage, cards, onwards, openStart, QUESTIONS, speak, untilOnDevice } from './finding.ts';
import { answerAll, CHECK, expectPage, goOn, send, shownReference } from './request.ts';
import { expect, expectAccessible, test } from './server.ts';

test.describe('Nadia, who changes the language with JavaScript on', () => {
	test('keeps what she said, and a box she has only just ticked', async ({ page }) => {
		await openStart(page);
		await page.getByRole('link', { name: 'Start now' }).click();
		await page.getByRole('textbox', { name: QUESTIONS.where }).fill('Heaton');
		await onwards(page);
		await page.getByRole('checkbox', { name: 'Getting online' }).check();
		await speak(page, 'Easy Read');
		await expect(page).toHaveURL('/easy/find/what-matters');
		await expect(page.getByRole('checkbox', { name: 'Using the internet' })).toBeChecked();
		await onwards(page);
		await atPage(page, 'How would you like to take part?');
		await speak(page, 'English');
		await atPage(page, QUESTIONS.how);
		await page.getByRole('button', { name: 'Back', exact: true }).click();
		await expect(page.getByRole('checkbox', { name: 'Getting online' })).toBeChecked();
	});
});

test.describe('Nadia, who has no network', () => {
	test.use({ networkMayFail: true });

	test('still has the language that she took up in passing, and all of it', async ({
		page,
		ownServer
	}) => {
		await openStart(page, `${ownServer.url}/en`);
		await page.reload();
		await speak(page, 'Easy Read');
		await atPage(page, 'Find things to do and help near you');
		const kept = () =>
			page.evaluate(async () => {
				const names = await caches.keys();
				const entries = names.map(async (name) => (await caches.open(name)).keys());
				return (await Promise.all(entries)).flat().map(({ url }) => url);
			});
		for (const part of ['/easy.refer.', '/easy.link-worker.'])
			await expect.poll(kept).toContainEqual(expect.stringContaining(part));
		await ownServer.stop();
		await page.goto(`${ownServer.url}/easy/refer/contact`);
		await atPage(page, 'How do you want us to contact you?');
	});
});

test.describe('Nadia, whose browser runs no JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('keeps her answers in another language, also those not yet sent on', async ({ page }) => {
		await page.goto('/en/find/where');
		await page.getByRole('textbox', { name: QUESTIONS.where }).fill('Heaton');
		await speak(page, 'Easy Read');
		await expect(page).toHaveURL('/easy/find/where');
		await expect(page.getByRole('textbox', { name: 'Where do you want to look?' })).toHaveValue(
			'Heaton'
		);
		await onwards(page);
		await page.getByRole('checkbox', { name: 'Using the internet' }).check();
		await speak(page, 'English');
		await expect(page.getByRole('checkbox', { name: 'Getting online' })).toBeChecked();
		await onwards(page);
		for (const question of [QUESTIONS.how, QUESTIONS.easier, QUESTIONS.when]) {
			await atPage(page, question);
			await page.getByRole('button', { name: 'Skip this question' }).click();
		}
		await page.getByRole('radio', { name: "I'll look for myself" }).check();
		await onwards(page);
		await atPage(page, /near Heaton$/);
		const [count] = (await page.getByRole('heading', { level: 1 }).innerText()).split(' ');
		await speak(page, 'Easy Read');
		await expect(page).toHaveURL('/easy/results');
		await atPage(page, new RegExp(`^${count} things to do near Heaton$`));
	});

	test('changes it with her request, which is sent once and keeps its reference', async ({
		page,
		site
	}) => {
		test.slow();
		const before = referralRows(site.dataDir).length;
		await page.goto('/en/link-worker');
		await goOn(page);
		await answerAll(page);
		await speak(page, 'Easy Read');
		await expectPage(page, 'Check your answers before you send them');
		await speak(page, 'English');
		await expectPage(page, CHECK);
		await send(page);
		const reference = await shownReference(page);
		await speak(page, 'العربية');
		await expect(page).toHaveURL('/ar/refer/sent');
		await expect(page.getByRole('main')).toContainText(reference);
		expect(await unreviewedOn(page)).toContain('refer.sent.nothingElse');
		expect(referralRows(site.dataDir).length).toBe(before + 1);
	});
});

const SLOT = /\{\{\s*\w+\s*\}\}/;
const MARK = /<\/?\d>/g;
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
/** A text of the locale files as it may stand on a page. */
const patternOf = (text: string) =>
	new RegExp(
		plain(text.replace(MARK, ''))
			.split(SLOT)
			.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
			// An address of a site has dots within.
			.join('(?:[^.]|\\.(?=\\S))+?')
	);
const reviewed = wordsForReview('ar');

/**
 * The keys of the unsigned safety and sharing words that an Arabic page shows. Fails where the English does not stand
 * beside one of them, or stands there without being marked as English.
 */
async function unreviewedOn(page: Page): Promise<string[]> {
	const [shown, beside, unmarked] = await page.evaluate(() => {
		const main = document.querySelector('main');
		const english = [...(main?.querySelectorAll<HTMLElement>('[lang=en][dir=ltr]') ?? [])];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const raw: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode())
			if (/\n\u2066/.test(node.textContent ?? '')) raw.push(node.textContent ?? '');
		return [main?.innerText ?? '', english.map(({ innerText }) => innerText), raw] as const;
	});
	expect(unmarked, `English that is not marked as such on ${page.url()}`).toEqual([]);
	const lines = shown.split('\n').map(plain);
	const here = reviewed.filter(({ words }) => {
		const whole = new RegExp(`^${patternOf(words).source}$`);
		return lines.some((line) => whole.test(line.trim()));
	});
	const alone = here.filter(({ english }) => {
		const pattern = patternOf(english);
		return !beside.some((text) => pattern.test(plain(text)));
	});
	expect(alone.map(({ key }) => key)).toEqual([]);
	return here.map(({ key }) => key);
}

test.describe('Amina, who reads Arabic that nobody has checked', () => {
	test('finds the English beside every word about safety and sharing', async ({ page }) => {
		const seen = new Set<string>();
		const look = async () => (await unreviewedOn(page)).forEach((key) => seen.add(key));
		for (const path of ['', '/urgent-help', '/link-worker']) {
			await page.goto(`/ar${path}`);
			await look();
		}
		await page.goto('/ar/link-worker');
		await untilOnDevice(page);
		for (const step of ['urgent', 'messages', 'sharing']) {
			await page.goto(`/ar/refer/${step}`);
			await look();
		}
		const wanted = reviewed
			.map(({ key }) => key)
			.filter((key) =>
				/^(start|urgent\.(emergency|mental|talk)|refer\.(urgent|messages|sharing))\b/.test(key)
			)
			.filter((key) => !/level$/.test(key));
		expect(wanted.filter((key) => !seen.has(key))).toEqual([]);
	});

	test('and in the panel above results', async ({ page }) => {
		await page.goto('/ar/find/all');
		await page.locator('#place').fill('Heaton');
		await page.locator('#words').fill('أريد أن أموت');
		await page.locator('input[name=help]').first().check();
		await page.locator('#question button[value=on]').click();
		await expect(page.getByRole('article').first()).toBeVisible();
		expect(await unreviewedOn(page)).toEqual(
			expect.arrayContaining(['results.urgent.title', 'results.urgent.text', 'results.urgent.now'])
		);
	});
});

test.describe('Gary, who has a learning disability, in Easy Read', () => {
	test('has a picture beside each idea, large print, and no other language', async ({ page }) => {
		await openStart(page);
		await speak(page, 'Easy Read');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
		await expect(page.locator('html')).toHaveAttribute('data-locale', 'easy');
		for (const path of ['', '/find/easier', '/urgent-help', '/link-worker', '/refer/contact']) {
			await page.goto(`/easy${path}`);
			await expectAccessible(page);
			expect(await page.locator('.idea, .pictured').count(), path).toBeGreaterThan(4);
			expect(await bare(page), path).toEqual([]);
			expect(await smallPrint(page), path).toEqual([]);
		}
	});

	test('finds something, and sees pictures of choices in no other locale', async ({ page }) => {
		await page.goto('/en/find/easier');
		await expect(page.locator('label .picture')).toHaveCount(0);
		await page.goto('/easy/find/where');
		await page.getByRole('textbox', { name: 'Where do you want to look?' }).fill('Heaton');
		await onwards(page);
		await page.getByRole('checkbox', { name: 'Meeting people, or feeling lonely' }).check();
		await onwards(page);
		for (let question = 0; question < 3; question++)
			await page.getByRole('button', { name: 'Go past this question' }).click();
		await page.getByRole('radio', { name: 'I will look by myself' }).check();
		await onwards(page);
		await expect(cards(page).first()).toBeVisible();
	});
});

/** Choices without a picture. */
const bare = (page: Page) =>
	page
		.locator('.nhsuk-radios__label:not(:has(svg)), .nhsuk-checkboxes__label:not(:has(svg))')
		.allInnerTexts();

/** Text smaller than 14 points, which is 18.66 px. */
const smallPrint = (page: Page) =>
	page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const small: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const box = node.parentElement;
			if (!box || !node.textContent?.trim() || box.closest('script, .visually-hidden')) continue;
			if (box.closest('#svelte-announcer') || !box.checkVisibility()) continue;
			const size = parseFloat(getComputedStyle(box).fontSize);
			if (size < 18.66) small.push(`${size}px: ${node.textContent.trim()}`);
		}
		return small;
	});

/** Stands in for the device's own speech: what is said is kept, and each sentence ends when the test says so. */
function fakeSpeech({ localService }: { localService: boolean }): void {
	const said: string[] = [];
	let current: { onend?: () => void } | undefined;
	const speech = {
		getVoices: () => [{ lang: 'en-GB', name: 'A voice', localService, default: true }],
		speak: (utterance: { text: string; onend?: () => void }) => {
			said.push(utterance.text);
			current = utterance;
		},
		cancel: () => (current = undefined)
	};
	const finish = () => current?.onend?.();
	Object.defineProperty(window, 'speechSynthesis', { value: speech });
	Object.assign(window, {
		SpeechSynthesisUtterance: class {
			text: string;
			constructor(text: string) {
				this.text = text;
			}
		},
		speech: { said, finish }
	});
}
interface Spoken {
	speech: { said: string[]; finish: () => void };
}
const said = (page: Page) => page.evaluate(() => (window as unknown as Spoken).speech.said);
const finish = (page: Page) => page.evaluate(() => (window as unknown as Spoken).speech.finish());
/** What is marked as being read. */
const marked = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String));

test.describe('Len, who finds reading hard', () => {
	const listen = (page: Page) => page.getByRole('button', { name: 'Listen', exact: true });

	test('hears a page, sentence by sentence, and stops it', async ({ page }) => {
		await page.addInitScript(fakeSpeech, { localService: true });
		await page.goto('/en');
		await expect(listen(page)).toBeVisible();
		expect(await said(page)).toEqual([]);
		await expectAccessible(page);
		await listen(page).click();
		expect(await said(page)).toEqual(['Find local activities and support']);
		expect(await marked(page)).toEqual(['Find local activities and support']);
		await finish(page);
		expect(await said(page)).toContain('Tell us what matters to you.');
		expect(await marked(page)).toEqual(['Tell us what matters to you.']);
		await page.getByRole('button', { name: 'Stop listening' }).click();
		await expect(listen(page)).toBeVisible();
		expect(await marked(page)).toEqual([]);
		await finish(page);
		expect((await said(page)).length).toBe(2);
	});

	test('hears nothing of what he said himself', async ({ page }) => {
		await page.addInitScript(fakeSpeech, { localService: true });
		await openStart(page);
		await page.getByRole('link', { name: 'Start now' }).click();
		await page.getByRole('textbox', { name: QUESTIONS.where }).fill('Heaton');
		await onwards(page);
		await page.getByRole('textbox', { name: /In your own words/ }).fill('model trains at home');
		await listen(page).click();
		for (let sentence = 0; sentence < 40; sentence++) await finish(page);
		await expect(listen(page)).toBeVisible();
		expect((await said(page)).join(' ')).toContain('What matters to you?');
		expect((await said(page)).join(' ')).not.toContain('trains');
	});

	test('stops hearing a page when he leaves it', async ({ page }) => {
		await page.addInitScript(fakeSpeech, { localService: true });
		await openStart(page);
		await listen(page).click();
		await page.getByRole('link', { name: 'Start now' }).click();
		await atPage(page, QUESTIONS.where);
		await expect(listen(page)).toBeVisible();
		expect((await said(page)).length).toBe(1);
	});

	for (const [why, address, localService] of [
		['the only voice would send the text away', '/en', false],
		['no voice speaks the language', '/ar', true]
	] as const) {
		test(`has no such button where ${why}`, async ({ page }) => {
			await page.addInitScript(fakeSpeech, { localService });
			await openStart(page, address);
			await expect(page.getByRole('banner').locator('button')).toHaveCount(0);
		});
	}
});
