import type { Page } from '@playwright/test';
import { setPassword, signIn } from '../journeys/at-desk.ts';
import { expectAttract, goTo, walkUp } from '../journeys/at-kiosk.ts';
import { untilOnDevice } from '../journeys/finding.ts';
import {
	answerAll,
	bornOn,
	choose,
	CHECK,
	expectPage,
	goOn,
	send,
	shownReference,
	type
} from '../journeys/request.ts';
import type { Stretch } from '../journeys/request.ts';

/** What one person types: each word is nowhere else in the world. */
export interface Person {
	name: string;
	knownAs: string;
	letter: string;
	ownWords: string;
	place: string;
	phone: string;
	email: string;
	/** Where she asks to be written to later. */
	laterEmail: string;
	/** Whom she would like to have interpreted. */
	language: string;
	/** What she says is wrong on a page about an activity. */
	report: string;
	/** In 19xx. */
	born: { day: string; month: string; year: string };
	postcode: string;
}

const MONTHS = ['January', 'March', 'May', 'July', 'August', 'October', 'December'];
const LETTERS = [...'bcdfghjklmnpqrstvwxz'];
/** Those that a postcode ends with. */
const OF_POSTCODES = [...'ABDEFGHJLNPQRSTUWXYZ'];

/** A word that is nowhere else in the world. */
const wordFrom = (random: () => number): string =>
	`Qx${Array.from({ length: 12 }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('')}`;

/** Somebody who has never been. `random` gives numbers from 0 to 1. */
export function inventPerson(random: () => number): Person {
	const below = (end: number) => Math.floor(random() * end);
	const word = () => wordFrom(random);
	const letter = () => OF_POSTCODES[below(OF_POSTCODES.length)] ?? 'B';
	return {
		name: `Maureen ${word()}`,
		knownAs: word(),
		letter: `7 ${word()} Wynd`,
		ownWords: `since ${word()} it is quiet`,
		email: `${word()}@example.org`,
		laterEmail: `${word()}@example.org`,
		language: word(),
		report: `${word()} has moved`,
		place: `NE6 ${1 + below(9)}${letter()}${letter()}`,
		// Kept by Ofcom for drama.
		phone: `07700 900${String(100 + below(800))}`,
		born: {
			day: String(10 + below(19)),
			month: MONTHS[below(MONTHS.length)] ?? 'May',
			year: String(1930 + below(60))
		},
		postcode: `NE6 ${1 + below(9)}${letter()}${letter()}`
	};
}

/** What is looked for. */
export interface Word {
	word: string;
	/** Browsers offer to fill it in again, because it is the person's own detail. */
	isFilledIn: boolean;
	/** Where it may stand all the same: it is not about the person. */
	mayBe?: RegExp;
}
/** What is told of a page is kept as it is, for whoever runs the directory; on the phone, until it is sent. */
const REPORTS = /(^|\/)hereabouts\.db|\/IndexedDB\//;

export function wordsOf(person: Person): Word[] {
	const { day, month, year } = person.born;
	const filledIn = [
		person.name.slice('Maureen '.length),
		person.knownAs,
		person.letter.split(' ')[1] ?? '',
		person.phone,
		person.phone.replace(' ', ''),
		person.email.split('@')[0] ?? '',
		person.laterEmail.split('@')[0] ?? '',
		person.postcode,
		person.place,
		`${day} ${month} ${year}`
	];
	const own = [person.ownWords.split(' ')[1] ?? '', person.language];
	return [
		...own.map((word) => ({ word, isFilledIn: false })),
		...filledIn.map((word) => ({ word, isFilledIn: true })),
		{ word: person.report.split(' ')[0] ?? '', isFilledIn: false, mayBe: REPORTS }
	];
}

const KEEP = 'Keep my answers on this phone for a week';

/** Her answers, with all that she types. */
const answersOf = (person: Person): NonNullable<Stretch['instead']> => {
	const { day, month, year } = person.born;
	return {
		'What is your date of birth?': bornOn(day, month, year),
		'What is your name?': type('Full name', person.name),
		'What would you like to be called? (optional)': type(
			'What would you like to be called? (optional)',
			person.knownAs
		),
		'What is your postcode?': type('Postcode', person.postcode),
		'How would you like us to contact you?': async (page) => {
			await choose('Phone call', 'Email', 'Letter')(page);
			await page.getByLabel('Phone number').fill(person.phone);
			await page.getByLabel('Email address').fill(person.email);
			await page.getByLabel('Address to write to').fill(person.letter);
		},
		'Do you need any help to talk with us or read information?': async (page) => {
			await choose('Interpreter for another language')(page);
			await page.getByLabel('Which language?').fill(person.language);
		}
	};
};

/** Asks a link worker for contact. Answers the reference. */
async function ask(page: Page, person: Person, keeps: boolean): Promise<string> {
	const instead = answersOf(person);
	await goOn(page);
	await answerAll(page, { until: 'Who is this for?', instead });
	if (keeps) await page.getByText(KEEP).click();
	await answerAll(page, { from: 'Who is this for?', arriveAt: CHECK, instead });
	await send(page);
	return shownReference(page);
}

const find = async (page: Page, { place, ownWords }: Person) => {
	await page.locator('#question input[type=text], #question input:not([type])').first().fill(place);
	await goOn(page);
	await page.getByRole('textbox', { name: /In your own words/ }).fill(ownWords);
	await goOn(page);
	await page.waitForURL((address) => !address.pathname.endsWith('/what-matters'));
};

/** Every flow on a person's own phone, with JavaScript or without it. */
export async function visit(page: Page, url: string, person: Person, onDevice: boolean) {
	const open = async (path: string) => {
		await page.goto(`${url}${path}`);
		if (onDevice) await untilOnDevice(page);
	};
	await open('/en/find/where');
	await find(page, person);

	await open('/en/link-worker');
	const reference = await ask(page, person, onDevice);

	await open('/en/my-request');
	const { day, month, year } = person.born;
	await page.getByLabel('Your reference').fill(reference);
	await bornOn(day, month, year)(page);
	await page.getByRole('button', { name: 'See my request' }).click();
	await expectPage(page, 'We have your request');
	await page.getByRole('button', { name: 'Change how we contact you' }).click();
	await choose('Email')(page);
	await page.getByLabel('Email address').fill(person.laterEmail);
	await goOn(page);
	await expectPage(page, 'Do you need any help to talk with us or read information?');
	await choose('Large print')(page);
	await goOn(page);
	await page.getByRole('button', { name: 'Back to my request' }).click();
	await page.getByRole('button', { name: 'Stop my request' }).click();
	await page.getByRole('button', { name: 'Yes, stop my request' }).click();
	await expectPage(page, 'Your request is stopped');

	await open('/en/missing');
	await page.getByRole('checkbox', { name: 'Art, music, crafts or reading' }).check();
	await page.getByLabel('The first half of your postcode').fill(person.place);
	await page.getByRole('button', { name: 'Tell us what is missing' }).click();

	await open('/en/results');
	await page.getByRole('main').getByRole('article').getByRole('link').first().click();
	await page.getByText('Something wrong on this page?').click();
	await page.getByRole('radio', { name: 'The day or time is wrong' }).check();
	await page.getByLabel('Tell us more (optional)').fill(person.report);
	await page.getByRole('button', { name: 'Tell us', exact: true }).click();
}

/** The same on a library's public screen, up to the button that clears it. */
export async function visitKiosk(page: Page, address: string, person: Person): Promise<void> {
	await page.goto(address);
	await walkUp(page);
	await goTo(page, '/en/find/where');
	await find(page, person);
	await goTo(page, '/en/link-worker');
	await ask(page, person, false);
	await page.getByRole('button', { name: 'Finish and clear' }).click();
	await expectAttract(page);
}

/** A link worker opens the newest request, and writes a note of it and a plan: two more words. Answers them. */
export async function workAtDesk(
	page: Page,
	link: string,
	random: () => number
): Promise<string[]> {
	const [note, plan] = [wordFrom(random), wordFrom(random)];
	await setPassword(page, link);
	await signIn(page);
	await page.getByRole('article').getByRole('link', { name: /^Open/ }).first().click();
	await page.getByLabel('Notes (optional)').first().fill(`${note} rang`);
	await page.getByRole('button', { name: 'Tried to call, time 1' }).click();
	await page.getByText('Saved', { exact: true }).waitFor();
	await page.getByRole('link', { name: 'Plan', exact: true }).click();
	await page.getByLabel('What matters to them, in their own words').fill(`${plan} again`);
	await page.getByRole('button', { name: 'Save the plan' }).click();
	await page.getByText('Saved', { exact: true }).waitFor();
	return [note, plan];
}
