import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { untilOnDevice } from './finding.ts';

/** Somebody invented, with a number Ofcom keeps for drama. Every value is one that stands nowhere else on the site. */
export const PERSON = {
	name: 'Maureen Quillfeather',
	knownAs: 'Mozzie',
	born: { day: '27', month: 'March', year: '1968' },
	postcode: 'NE6 2QJ',
	phone: '07700 900461',
	letter: '7 Thimble Wynd'
} as const;

/** What she types, and what the site makes of it: none of these may be found where a stranger could read it. */
export const TYPED = [
	PERSON.name,
	PERSON.knownAs,
	PERSON.postcode,
	PERSON.phone,
	PERSON.letter,
	'Quillfeather',
	'NE62QJ',
	'07700900461',
	'1968-03-27',
	'27 March 1968'
];

type Answer = (page: Page) => Promise<void>;

export const choose =
	(...options: string[]): Answer =>
	async (page) => {
		for (const name of options)
			await page
				.getByRole('radio', { name, exact: true })
				.or(page.getByRole('checkbox', { name, exact: true }))
				.check();
	};
export const type =
	(label: string, text: string): Answer =>
	(page) =>
		page.getByLabel(label, { exact: true }).fill(text);
const nothing: Answer = async () => undefined;

export const bornOn =
	(day: string, month: string, year: string): Answer =>
	async (page) => {
		await page.getByLabel('Day').fill(day);
		await page.getByLabel('Month').fill(month);
		await page.getByLabel('Year').fill(year);
	};

const howToReachHer: Answer = async (page) => {
	await choose('Phone call', 'Letter')(page);
	await page.getByLabel('Phone number').fill(PERSON.phone);
	await page.getByLabel('Address to write to').fill(PERSON.letter);
};

const { day, month, year } = PERSON.born;

/** The questions of patients.md 8.3 in their order and words, with her answers; a saved list is not part of her story. */
export const QUESTIONS = {
	'Do you need urgent help today?': choose('No, I can wait'),
	'Who is this for?': choose('Me'),
	'What is your date of birth?': bornOn(day, month, year),
	'What is your name?': type('Full name', PERSON.name),
	'What would you like to be called? (optional)': type(
		'What would you like to be called? (optional)',
		PERSON.knownAs
	),
	'What is your postcode?': type('Postcode', PERSON.postcode),
	'Which GP surgery are you with? (optional)': nothing,
	'How would you like us to contact you?': howToReachHer,
	'Is it safe to leave you a message?': choose('Yes, but do not say what it is about'),
	'When is a bad time to call? (optional)': choose('Morning', 'Not when someone else may hear'),
	'Do you need any help to talk with us or read information?': choose('Large print'),
	'What would you like help with?': choose("I'm not sure yet"),
	'Sharing your details': choose('Yes, send my answers to Dene and Moor link workers')
} satisfies Record<string, Answer>;
export type Question = keyof typeof QUESTIONS;
const ORDER = Object.keys(QUESTIONS) as Question[];

export const CHECK = 'Check your answers before sending your request';

export async function expectPage(page: Page, title: string): Promise<void> {
	await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
}

export const goOn = (page: Page): Promise<void> =>
	page.getByRole('button', { name: 'Continue' }).click();

/** Answers one question, which has to be the one that is shown, and goes on. */
export async function answerOne(page: Page, question: Question, answer = QUESTIONS[question]) {
	await expectPage(page, question);
	await answer(page);
	await goOn(page);
}

export interface Stretch {
	from?: Question;
	/** The question to stop at, unanswered; without it, all are answered. */
	until?: Question;
	/** The page that comes after the last answer, where it is another one than for her. */
	arriveAt?: string;
	/** Other answers than hers. */
	instead?: Partial<Record<Question, Answer>>;
}

/** Answers the questions one after another, and leaves the page at the one after the last. */
export async function answerAll(page: Page, { from, until, arriveAt, instead }: Stretch = {}) {
	const stretch = ORDER.slice(from ? ORDER.indexOf(from) : 0, until && ORDER.indexOf(until));
	for (const question of stretch) {
		await answerOne(page, question, instead?.[question]);
	}
	await expectPage(page, arriveAt ?? until ?? CHECK);
}

/** Opens a page and waits until it works on the device. */
export async function openOnDevice(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await untilOnDevice(page);
}

/** From the link worker's page to the first question. */
export async function startAsking(page: Page, home = '/en'): Promise<void> {
	await openOnDevice(page, `${home}/link-worker`);
	await expectPage(page, 'What is a link worker?');
	await goOn(page);
}

/** A whole request, up to the page that shows it before it is sent. */
export async function fillIn(page: Page, home?: string): Promise<void> {
	await startAsking(page, home);
	await answerAll(page);
}

export const send = (page: Page): Promise<void> =>
	page.getByRole('button', { name: 'Send my request' }).click();

/** The reference as the page shows it. */
export async function shownReference(page: Page): Promise<string> {
	await expectPage(page, 'Request sent');
	const panel = page.getByText('Your reference is');
	await expect(panel).toBeVisible();
	return /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await panel.innerText())?.[0] ?? '';
}
