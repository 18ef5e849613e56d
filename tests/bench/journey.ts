import type { Page } from '@playwright/test';
import { atPage, cards, onwards, ownWords, QUESTIONS, skip } from '../journeys/finding.ts';
import { answerOne, goOn } from '../journeys/request.ts';

/** Everything a person presses or types from the start to the first questions of a request, and what is there after it. */
export const JOURNEY: [name: string, act: (page: Page) => Promise<void>][] = [
	['Start now', (page) => page.getByRole('link', { name: 'Start now' }).click()],
	[
		'a place, letter by letter',
		async (page) => {
			await atPage(page, QUESTIONS.where);
			await page.getByRole('textbox', { name: QUESTIONS.where }).pressSequentially('Heaton');
		}
	],
	['the place', onwards],
	[
		'own words, letter by letter',
		async (page) => {
			await atPage(page, QUESTIONS.whatMatters);
			await ownWords(page).pressSequentially('I am lonely');
		}
	],
	[
		'a topic',
		(page) => page.getByRole('checkbox', { name: 'Getting more active', exact: true }).check()
	],
	['what matters', onwards],
	...[QUESTIONS.how, QUESTIONS.easier, QUESTIONS.when].map((question): (typeof JOURNEY)[number] => [
		`skipping “${question}”`,
		async (page) => {
			await atPage(page, question);
			await skip(page);
		}
	]),
	[
		'how much help, and the results',
		async (page) => {
			await atPage(page, QUESTIONS.help);
			await page.getByRole('radio', { name: "I'll look for myself" }).check();
			await onwards(page);
			await cards(page).first().waitFor();
		}
	],
	['10 more results', (page) => page.getByRole('button', { name: 'Show 10 more' }).click()],
	['the nearest first', (page) => page.getByRole('button', { name: 'Nearest' }).click()],
	[
		'not for me',
		(page) =>
			page
				.getByRole('button', { name: /^Not for me/ })
				.first()
				.click()
	],
	['put back', (page) => page.getByRole('button', { name: /^Put it back/ }).click()],
	['the filters', (page) => page.getByText('Change what you see').click()],
	[
		'what would help',
		async (page) => {
			await page.getByRole('checkbox', { name: /^It is free/ }).check();
			await page.getByRole('button', { name: 'Show results' }).click();
		}
	],
	[
		'on my list',
		(page) =>
			page
				.getByRole('button', { name: /^Add to my list/ })
				.first()
				.click()
	],
	[
		'the languages',
		async (page) => {
			const languages = page.getByRole('banner').getByRole('navigation').locator('summary');
			await languages.click();
			await languages.click();
		}
	],
	['an activity', (page) => cards(page).first().getByRole('link').first().click()],
	['back to the list', (page) => page.getByRole('link', { name: 'Back to the list' }).click()],
	[
		'the map',
		async (page) => {
			await page.getByRole('button', { name: 'Show on a map' }).click();
			await page
				.getByRole('region', { name: 'Map', exact: true })
				.getByRole('button')
				.first()
				.waitFor();
		}
	],
	[
		'somebody to talk to',
		(page) =>
			page
				.getByRole('contentinfo')
				.getByRole('link', { name: /^Ask a link worker/ })
				.click()
	],
	['the first question of a request', goOn],
	['its answer', (page) => answerOne(page, 'Do you need urgent help today?')]
];
