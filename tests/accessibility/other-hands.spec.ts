import type { Locator, Page } from '@playwright/test';
import { parseReference } from '../../src/lib/domain/reference.ts';
import { atPage, cards, openStart, QUESTIONS } from '../journeys/finding.ts';
import { CHECK, PERSON, shownReference } from '../journeys/request.ts';
import { expect, test } from './server.ts';
import { actOn } from './spoken.ts';

type Kind = 'link' | 'button' | 'radio' | 'checkbox' | 'textbox';
/** A page that is arrived at, or what is done there: something pressed, or typed into. */
type Step = ['page', title: string | RegExp] | [kind: Kind, name: string, text?: string];
type Hand = (page: Page, kind: Kind, name: string, text?: string) => Promise<void>;

const GO_ON: Step = ['button', 'Continue'];
const answered = (title: string, ...steps: Step[]): Step[] => [['page', title], ...steps, GO_ON];
const skipped = (title: string): Step[] => [
	['page', title],
	['button', 'Skip this question']
];
const { day, month, year } = PERSON.born;

const SEARCH: Step[] = [
	['link', 'Start now'],
	...answered(QUESTIONS.where, ['textbox', QUESTIONS.where, 'Heaton']),
	...answered(QUESTIONS.whatMatters, ['checkbox', 'Meeting people or feeling less lonely']),
	...[QUESTIONS.how, QUESTIONS.easier, QUESTIONS.when].flatMap(skipped),
	...answered(QUESTIONS.help, ['radio', "I'll look for myself"]),
	['page', /activities and services near Heaton$/]
];
const KNOWN_AS = 'What would you like to be called? (optional)';
const REQUEST: Step[] = [
	['button', 'Ask a link worker to contact you'],
	...answered('What is a link worker?'),
	...answered('Do you need urgent help today?', ['radio', 'No, I can wait']),
	...answered('Who is this for?', ['radio', 'Me']),
	...answered(
		'What is your date of birth?',
		['textbox', 'Day', day],
		['textbox', 'Month', month],
		['textbox', 'Year', year]
	),
	...answered('What is your name?', ['textbox', 'Full name', PERSON.name]),
	...answered(KNOWN_AS, ['textbox', KNOWN_AS, PERSON.knownAs]),
	...answered('What is your postcode?', ['textbox', 'Postcode', PERSON.postcode]),
	...answered('Which GP surgery are you with? (optional)'),
	...answered(
		'How would you like us to contact you?',
		['checkbox', 'Phone call'],
		['textbox', 'Phone number', PERSON.phone]
	),
	...answered('Is it safe to leave you a message?', ['radio', 'No, do not leave a message']),
	...answered('When is a bad time to call? (optional)'),
	...answered('Do you need any help to talk with us or read information?', [
		'checkbox',
		'Large print'
	]),
	...answered('Sharing your details', [
		'radio',
		'Yes, send my answers to Dene and Moor link workers'
	]),
	['page', CHECK],
	['button', 'Send my request']
];

const target = (page: Page, kind: Kind, name: string): Locator =>
	page.getByRole(kind, { name, exact: kind !== 'textbox' && kind !== 'button' }).first();
const MOST_PRESSES = 150;

/** Tab, the arrows within a question's options, Space, Enter, and letters. */
const keyboard: Hand = async (page, kind, name, text) => {
	await target(page, kind, name).waitFor();
	const wanted = await target(page, kind, name).elementHandle();
	if (!wanted) throw new Error(`there is no “${name}”`);
	const where = () =>
		wanted.evaluate((element) => {
			const focus = document.activeElement as HTMLInputElement | null;
			if (focus === element) return 'there';
			const { name: group } = element as HTMLInputElement;
			return focus?.type === 'radio' && focus.name === group ? 'near' : 'elsewhere';
		});
	for (let presses = 0, at = await where(); at !== 'there'; presses++, at = await where()) {
		if (presses > MOST_PRESSES) throw new Error(`the keyboard does not come to “${name}”`);
		await page.keyboard.press(at === 'near' ? 'ArrowDown' : 'Tab');
	}
	if (text !== undefined) await page.keyboard.type(text);
	else await page.keyboard.press(kind === 'radio' || kind === 'checkbox' ? 'Space' : 'Enter');
};

const ears: Hand = (page, kind, name, text) => actOn(page, `${kind}, ${name}`, text);

const mouse: Hand = async (page, kind, name, text) => {
	const wanted = target(page, kind, name);
	if (text !== undefined) await wanted.fill(text);
	else if (kind === 'radio' || kind === 'checkbox') await wanted.check();
	else await wanted.click();
};

async function walk(page: Page, hand: Hand, steps: readonly Step[]): Promise<void> {
	for (const step of steps) {
		if (step[0] === 'page') await atPage(page, step[1]);
		else await hand(page, ...step);
	}
}

const HANDS: Record<string, Hand> = {
	'a keyboard and nothing else': keyboard,
	'what a screen reader says': ears,
	'no pictures': mouse
};

test.describe('A whole search and a whole request', () => {
	for (const [name, hand] of Object.entries(HANDS))
		test(`can be made with ${name}`, async ({ page }) => {
			test.slow();
			if (hand === mouse)
				await page.route('**/*', (route) =>
					route.request().resourceType() === 'image' ? route.abort() : route.fallback()
				);
			await openStart(page);
			await walk(page, hand, SEARCH);
			await expect(cards(page).first()).toBeVisible();
			await walk(page, hand, REQUEST);
			expect(parseReference(await shownReference(page))).toBeDefined();
		});
});
