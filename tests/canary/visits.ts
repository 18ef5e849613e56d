import type { Page } from '@playwright/test';
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

/** What one person types: each word is nowhere else in the world. */
export interface Person {
	name: string;
	knownAs: string;
	letter: string;
	ownWords: string;
	place: string;
	phone: string;
	/** In 19xx. */
	born: { day: string; month: string; year: string };
	postcode: string;
}

const MONTHS = ['January', 'March', 'May', 'July', 'August', 'October', 'December'];
const LETTERS = [...'bcdfghjklmnpqrstvwxz'];

/** Somebody who has never been. `random` gives numbers from 0 to 1. */
export function inventPerson(random: () => number): Person {
	const below = (end: number) => Math.floor(random() * end);
	const word = () =>
		`Qx${Array.from({ length: 12 }, () => LETTERS[below(LETTERS.length)]).join('')}`;
	const letter = () => LETTERS[below(LETTERS.length)]?.toUpperCase() ?? 'B';
	return {
		name: `Maureen ${word()}`,
		knownAs: word(),
		letter: `7 ${word()} Wynd`,
		ownWords: `since ${word()} it is quiet`,
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

/** What is looked for; `isFilledIn`: browsers offer to fill it in again, because it is the person's own detail. */
export function wordsOf(person: Person): { word: string; isFilledIn: boolean }[] {
	const { day, month, year } = person.born;
	const filledIn = [
		person.name.slice('Maureen '.length),
		person.knownAs,
		person.letter.split(' ')[1] ?? '',
		person.phone,
		person.phone.replace(' ', ''),
		person.postcode,
		person.place,
		`${day} ${month} ${year}`
	];
	const own = { word: person.ownWords.split(' ')[1] ?? '', isFilledIn: false };
	return [own, ...filledIn.map((word) => ({ word, isFilledIn: true }))];
}

/** Every flow on a person's own phone, with JavaScript or without it: to find, to ask, to see how it stands. */
export async function visit(page: Page, url: string, person: Person, onDevice: boolean) {
	const open = async (path: string) => {
		await page.goto(`${url}${path}`);
		if (onDevice) await untilOnDevice(page);
	};
	await open('/en/find/where');
	await page
		.locator('#question input[type=text], #question input:not([type])')
		.first()
		.fill(person.place);
	await goOn(page);
	await page.getByRole('textbox', { name: /In your own words/ }).fill(person.ownWords);
	await goOn(page);
	await page.waitForURL((address) => !address.pathname.endsWith('/what-matters'));

	await open('/en/link-worker');
	await goOn(page);
	const { day, month, year } = person.born;
	await answerAll(page, {
		arriveAt: CHECK,
		instead: {
			'What is your date of birth?': bornOn(day, month, year),
			'What is your name?': type('Full name', person.name),
			'What would you like to be called? (optional)': type(
				'What would you like to be called? (optional)',
				person.knownAs
			),
			'What is your postcode?': type('Postcode', person.postcode),
			'How would you like us to contact you?': async () => {
				await choose('Phone call', 'Letter')(page);
				await page.getByLabel('Phone number').fill(person.phone);
				await page.getByLabel('Address to write to').fill(person.letter);
			}
		}
	});
	await send(page);
	const reference = await shownReference(page);

	await open('/en/my-request');
	await page.getByLabel('Your reference').fill(reference);
	await bornOn(day, month, year)(page);
	await page.getByRole('button', { name: 'See my request' }).click();
	await expectPage(page, 'We have your request');
}
