import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** What a person says on the way to results, in the words of the English pages. What is left out is skipped. */
export interface Said {
	where?: string;
	words?: string;
	topics?: string[];
	most?: string;
	how?: string;
	easier?: string[];
	when?: string[];
	help?: string;
}

export const QUESTIONS = {
	where: 'What is a good place to search from?',
	whatMatters: 'What matters to you?',
	mattersMost: 'Which of these matters most to you? (optional)',
	how: 'How would you like to join in? (optional)',
	easier: 'What would make it easier to join in? (optional)',
	when: 'When could you go? (optional)',
	help: 'How much help would you like?'
};

/** The page whose one heading says this is there. */
export const atPage = (page: Page, heading: string | RegExp): Promise<void> =>
	expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();

export const onwards = (page: Page): Promise<void> =>
	page.getByRole('button', { name: 'Continue', exact: true }).click();
export const skip = (page: Page): Promise<void> =>
	page.getByRole('button', { name: 'Skip this question' }).click();
export const ownWords = (page: Page): Locator =>
	page.getByRole('textbox', { name: /In your own words/ });

/** A press is answered first, then worked out; cards are drawn one after another in the frames that follow. */
const untilDrawn = (page: Page): Promise<void> =>
	expect(page.getByRole('main').locator('[aria-busy=true], ol > li:empty')).toHaveCount(0);

/** The results, each a card. */
export const cards = (page: Page): Locator => page.getByRole('main').getByRole('article');
/** The names of the activities that are shown, in their order, once the last of them is drawn. */
export async function names(page: Page): Promise<string[]> {
	await untilDrawn(page);
	return cards(page).getByRole('heading', { level: 2 }).allInnerTexts();
}
/** The control of a card that does something about one activity, whose name is read out after what it does. */
export const about = (action: string, activity = ''): RegExp =>
	new RegExp(`^${action}\\s*\\(${activity.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
/** Why each of them is shown. */
export const reasons = (page: Page): Locator => cards(page).getByText('Why we show this:');
/** How far away each of them is; the nearest only says "less than". */
export async function distances(page: Page): Promise<number[]> {
	await untilDrawn(page);
	const texts = await cards(page)
		.getByText(/miles? away/)
		.allInnerTexts();
	return texts.map((text) => Number(/([\d.]+) miles? away/.exec(text)?.[1]));
}

/** Waits until the page works on the device: before that a form goes to the server, as without JavaScript. */
export const untilOnDevice = (page: Page): Promise<void> =>
	expect(page.locator('html')).toHaveAttribute('data-device', 'ready');

/**
 * The start page, with all that it does behind a person's back done: from now on the page works on the device, and what
 * it asks the network for is because of what the person does.
 */
export async function openStart(page: Page, address = '/en'): Promise<void> {
	await page.goto(address);
	await untilOnDevice(page);
	await page.evaluate(async () => {
		// Where a test's browser takes no worker, there is a function of Playwright's instead, and none will ever come.
		if (`${navigator.serviceWorker.register}`.includes('[native code]'))
			await navigator.serviceWorker.ready;
	});
}

/** Opens the list of languages and takes one: a link on a page that works by itself, a button where forms carry answers. */
export async function speak(page: Page, name: string): Promise<void> {
	const picker = page.getByRole('banner').getByRole('navigation');
	await picker.locator('summary').click();
	const named = { name, exact: true };
	await picker
		.getByRole('listitem')
		.getByRole('link', named)
		.or(picker.getByRole('listitem').getByRole('button', named))
		.click();
}

async function choose(page: Page, role: 'radio' | 'checkbox', options: readonly string[]) {
	for (const name of options) await page.getByRole(role, { name, exact: true }).check();
}

async function answerOrSkip(page: Page, role: 'radio' | 'checkbox', options: readonly string[]) {
	await choose(page, role, options);
	await (options.length > 0 ? onwards(page) : skip(page));
}

const given = (option: string | undefined) => (option === undefined ? [] : [option]);

/**
 * From the first question to the results, one question a page. `each` is called on every page, as it was found; with no
 * place the first question is answered by "Only show phone and online help".
 */
export async function answerQuestions(
	page: Page,
	said: Said,
	each: (page: Page) => Promise<void> = async () => {}
): Promise<void> {
	await atPage(page, QUESTIONS.where);
	await each(page);
	if (said.where === undefined) {
		await page.getByRole('button', { name: 'Only show phone and online help' }).click();
	} else {
		await page.getByRole('textbox', { name: QUESTIONS.where }).fill(said.where);
		await onwards(page);
	}

	await atPage(page, QUESTIONS.whatMatters);
	await each(page);
	if (said.words !== undefined) await ownWords(page).fill(said.words);
	await choose(page, 'checkbox', said.topics ?? []);
	await onwards(page);

	if ((said.topics ?? []).length >= 3) {
		await atPage(page, QUESTIONS.mattersMost);
		await each(page);
		await answerOrSkip(page, 'radio', given(said.most));
	}
	if (said.where !== undefined) {
		await atPage(page, QUESTIONS.how);
		await each(page);
		await answerOrSkip(page, 'radio', given(said.how));
	}
	await atPage(page, QUESTIONS.easier);
	await each(page);
	await answerOrSkip(page, 'checkbox', said.easier ?? []);

	await atPage(page, QUESTIONS.when);
	await each(page);
	await answerOrSkip(page, 'checkbox', said.when ?? []);

	await atPage(page, QUESTIONS.help);
	await each(page);
	await choose(page, 'radio', given(said.help));
	await onwards(page);
}

/** From the start page to results by one sentence and a place. */
export async function findBySentence(page: Page, words: string, where = 'Heaton'): Promise<void> {
	await page.getByRole('link', { name: 'Start now' }).click();
	await answerQuestions(page, { where, words });
	await expect(cards(page).first()).toBeVisible();
}
