import { PATIENT_PAGES } from '../accessibility/patient-pages.ts';
import { startBuiltServer } from '../built-server.ts';
import type { BuiltServer } from '../built-server.ts';
import { referralRows } from '../journeys/kept.ts';
import { PERSON } from '../journeys/request.ts';
import type { WebKitPage } from './browser.ts';

/** One address of every page that needs nothing done before. */
const ADDRESSES = [
	...new Map(
		PATIENT_PAGES.filter(({ past, path }) => past === 'nothing' && !/ID|no-such/.test(path)).map(
			({ route, path }) => [route, path]
		)
	).values()
];
const HEADING = `const h = document.querySelector('main h1'); return h ? h.innerText : ''`;
const IS_WHOLE = `const h = document.querySelector('main h1'); return !!h && !/went wrong|Finding/.test(h.innerText)`;
const IS_KEPT = 'return navigator.serviceWorker.controller !== null';
const ON_DEVICE = `return document.documentElement.dataset.device === 'ready'`;
const SAYS = `const main = document.querySelector('main'); return !!main && main.innerText.includes(arguments[0])`;

async function visitOnce(page: WebKitPage, site: BuiltServer): Promise<void> {
	await page.go(`${site.url}/en`);
	await page.until('the worker', IS_KEPT);
	await page.until('the page on the device', ON_DEVICE);
}

/** With the server stopped after one visit, every page for patients opens by its address. Answers those that do not. */
export async function openOffline(page: WebKitPage): Promise<string[]> {
	const site = await startBuiltServer();
	const faults: string[] = [];
	try {
		await visitOnce(page, site);
		await site.stop();
		for (const path of ADDRESSES) {
			await page.go(`${site.url}/en${path}`).catch(() => undefined);
			await page
				.until('a heading', IS_WHOLE)
				.catch(async () => faults.push(`${path} says "${await page.run<string>(HEADING)}"`));
		}
	} finally {
		await site.remove();
	}
	return faults;
}

/** What is pressed and typed on each page of a request, by the words beside it. */
const ANSWERS: Record<string, { press?: string[]; type?: Record<string, string> }> = {
	urgent: { press: ['No, I can wait'] },
	who: { press: ['Me'] },
	'date-of-birth': {
		type: {
			Day: String(PERSON.born.day),
			Month: String(PERSON.born.month),
			Year: String(PERSON.born.year)
		}
	},
	name: { type: { 'Full name': PERSON.name } },
	postcode: { type: { Postcode: PERSON.postcode } },
	contact: { press: ['Phone call'], type: { 'Phone number': PERSON.phone } },
	messages: { press: ['Yes, but do not say what it is about'] },
	'help-to-talk': { press: ['Large print'] },
	'what-matters': { press: ["I'm not sure yet"] },
	sharing: { press: ['Yes, send my answers to Dene and Moor link workers'] }
};
/** Runs in the page: answers what is shown, and goes on. */
const ANSWER = `
const { press = [], type = {} } = arguments[0];
const labelled = (words) => [...document.querySelectorAll('main label')].find((each) => each.innerText.trim() === words)?.control;
for (const words of press) labelled(words).click();
for (const [words, text] of Object.entries(type)) {
	const field = labelled(words);
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
}
[...document.querySelectorAll('main button')].find((each) => each.innerText.trim() === 'Continue').click();
`;
const IS_PAST = `return location.pathname !== arguments[0] && ${'document.querySelector("main h1") !== null'}`;

async function answerQuestions(page: WebKitPage, site: BuiltServer): Promise<void> {
	await page.go(`${site.url}/en/refer/urgent`);
	await page.until('the form', ON_DEVICE);
	for (;;) {
		const path = await page.run<string>('return location.pathname');
		const step = path.split('/').at(-1) ?? '';
		if (step === 'check') return;
		await page.run(ANSWER, ANSWERS[step] ?? {});
		await page.until(`the page after ${step}`, IS_PAST, path);
	}
}

/** A request that is sent with no network waits, survives a reload, and arrives once when there is one. */
export async function queueRequest(page: WebKitPage): Promise<string[]> {
	const site = await startBuiltServer();
	try {
		await visitOnce(page, site);
		await answerQuestions(page, site);
		await site.stop();
		await page.run(
			`[...document.querySelectorAll('main button')].find((each) => each.innerText.includes('Send my request')).click()`
		);
		await page.until('that it is saved', SAYS, 'Saved on this phone');
		await page.go(`${site.url}/en/refer/sent`).catch(() => undefined);
		await page.until('that it is still saved', SAYS, 'on this phone');
		await site.start();
		await page.until('the reference', SAYS, 'Your reference is');
		const { length } = referralRows(site.dataDir);
		return length === 1 ? [] : [`${length} requests arrived`];
	} catch (error) {
		return [String(error)];
	} finally {
		await site.remove();
	}
}
