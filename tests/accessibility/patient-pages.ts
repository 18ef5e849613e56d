import type { Locator, Page } from '@playwright/test';
import { FIND_STEPS, REFER_PAGES, REFER_STEPS } from '../../src/lib/domain/questions/steps.ts';

/** What was done in a tab before somebody came to a page: nothing, every question answered, or a request sent as well. */
export type Past = 'nothing' | 'answers' | 'sent';

export interface PatientPage {
	/** As the folders below src/routes/[lang=locale] name it. */
	route: string;
	/** The address after the language. `ID` stands for an activity, the one there is most to say of. */
	path: string;
	past: Past;
	/** What has been done on it, in words, and how it is done whatever the language. */
	state?: keyof typeof STATES;
}

const openDetails = (details: Locator) =>
	details.evaluateAll((all: HTMLDetailsElement[]) => {
		for (const each of all) each.open = true;
	});

/** Presses "Continue" on a form that nothing was filled in; one that is folded away is opened first. */
const pressContinue = async (page: Page) => {
	await openDetails(page.locator('main details:has(form[novalidate])'));
	await page.locator('main form[novalidate] button.nhsuk-button').first().click();
	await page.getByRole('alert').waitFor();
};

const STATES = {
	'with mistakes': pressContinue,
	'with the map': async (page: Page) => {
		if (await page.locator('.leaflet-container').isHidden())
			await page.locator('main button[aria-expanded=false]').click();
		await page.locator('.leaflet-container').getByRole('button').first().waitFor();
	},
	'with everything open': (page: Page) => openDetails(page.locator('main details')),
	'a step further': async (page: Page) => {
		const main = page.locator('main');
		const before = await main.innerText();
		await main.locator('form .nhsuk-button').first().click();
		await page.waitForFunction(
			(text) => document.querySelector('main')?.innerText !== text,
			before
		);
	}
};

export const bringAbout = (page: Page, state: keyof typeof STATES): Promise<void> =>
	STATES[state](page);

const of = (route: string, past: Past, state?: keyof typeof STATES, path = route): PatientPage => ({
	route,
	path,
	past,
	...(state && { state })
});

/** Questions that may be left empty, or that are asked by buttons alone. */
const MAY_BE_EMPTY: readonly string[] = [
	...['matters-most', 'how', 'easier', 'when', 'help'],
	...['known-as', 'surgery', 'bad-times', 'your-list']
];
const questions = (route: string, folder: string, steps: readonly string[]): PatientPage[] => [
	...steps.map((step) => of(route, 'answers', undefined, `${folder}/${step}`)),
	...steps
		.filter((step) => !MAY_BE_EMPTY.includes(step))
		.map((step) => of(route, 'nothing', 'with mistakes', `${folder}/${step}`))
];

/** Every page a patient may find, in every state that looks different. A route without an entry fails a test. */
export const PATIENT_PAGES: readonly PatientPage[] = [
	of('', 'nothing'),
	of('/[...elsewhere]', 'nothing', undefined, '/no-such-page'),
	of('/about', 'nothing'),
	of('/accessibility', 'nothing'),
	of('/activity/[id]', 'nothing', undefined, '/activity/ID'),
	of('/activity/[id]', 'answers', 'with everything open', '/activity/ID'),
	of('/activity/[id]', 'nothing', 'with mistakes', '/activity/ID'),
	of('/after-visit', 'nothing'),
	of('/after-visit', 'nothing', 'a step further'),
	of('/cookies', 'nothing'),
	of('/evidence', 'nothing'),
	of('/exit-this-page', 'nothing'),
	of('/feedback', 'nothing'),
	...questions('/find/[step=findstep]', '/find', FIND_STEPS),
	of('/find/all', 'nothing'),
	of('/find/all', 'nothing', 'with mistakes'),
	of('/help', 'nothing'),
	of('/invite', 'nothing'),
	of('/invite', 'nothing', 'a step further'),
	of('/invited', 'nothing'),
	of('/link-worker', 'nothing'),
	of('/list', 'nothing'),
	of('/list', 'answers'),
	of('/list', 'nothing', undefined, '/list#ID'),
	of('/missing', 'nothing'),
	of('/missing', 'nothing', 'with mistakes'),
	of('/missing', 'nothing', undefined, '/missing?thanks'),
	of('/my-request', 'nothing'),
	of('/my-request', 'nothing', 'with mistakes'),
	of('/my-request/change', 'nothing'),
	of('/plan/[token]', 'nothing', undefined, '/plan/invented'),
	of('/privacy', 'nothing'),
	...questions('/refer/[step=referstep]', '/refer', REFER_STEPS),
	...REFER_PAGES.map((page) =>
		of('/refer/[page=referpage]', 'answers', undefined, `/refer/${page}`)
	),
	of('/refer/check', 'answers'),
	of('/refer/sent', 'nothing'),
	of('/refer/sent', 'sent'),
	of('/results', 'nothing'),
	of('/results', 'answers', 'with the map'),
	of('/results', 'answers', 'with everything open'),
	of('/urgent-help', 'nothing'),
	of('/urgent-help', 'answers'),
	of('/wellbeing', 'nothing'),
	of('/wellbeing', 'nothing', 'a step further')
];

const find = (path: string, past: Past, state?: keyof typeof STATES): PatientPage => {
	const found = PATIENT_PAGES.find(
		(each) => each.path === path && each.past === past && each.state === state
	);
	if (!found) throw new Error(`there is no page ${path} after ${past}`);
	return found;
};

/** Those that between them use every component: a test holds them to it. */
export const CHOSEN_PAGES: readonly PatientPage[] = [
	find('', 'nothing'),
	find('/find/what-matters', 'nothing', 'with mistakes'),
	find('/results', 'answers', 'with the map'),
	find('/activity/ID', 'answers', 'with everything open'),
	find('/list', 'answers'),
	find('/refer/contact', 'nothing', 'with mistakes'),
	find('/refer/check', 'answers'),
	find('/refer/sent', 'sent'),
	find('/invite', 'nothing', 'a step further'),
	find('/cookies', 'nothing'),
	find('/about', 'nothing')
];

/** Of the chosen pages, those that one language is looked at on in the sample of `npm test`. */
const PAGES_OF_SAMPLE = 3;

/**
 * The chosen pages that the sample looks at in a language, by its place in the list of languages: the same every time, and
 * another three for the next language, so that a few languages between them have every chosen page.
 */
export const sampleFor = (place: number): PatientPage[] =>
	Array.from({ length: PAGES_OF_SAMPLE }, (_, nth) => place * PAGES_OF_SAMPLE + nth)
		.map((index) => CHOSEN_PAGES[index % CHOSEN_PAGES.length])
		.filter((page) => page !== undefined);

/** A page as a sentence of a report names it. */
export const nameOf = ({ path, past, state }: PatientPage): string =>
	[
		path || '/',
		past === 'nothing' ? '' : `after ${past === 'sent' ? 'sending' : 'the questions'}`,
		state
	]
		.filter(Boolean)
		.join(' ');
