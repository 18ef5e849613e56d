import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { langOf, localeOf } from '../../src/lib/i18n/locales.ts';
import { walkUp } from '../journeys/at-kiosk.ts';
import { answerQuestions, openStart } from '../journeys/finding.ts';
import {
	answerAll,
	answerOne,
	CHECK,
	expectPage,
	goOn,
	send,
	shownReference,
	startAsking
} from '../journeys/request.ts';
import { watch } from '../journeys/watch.ts';
import { bringAbout, nameOf } from './patient-pages.ts';
import type { Past, PatientPage } from './patient-pages.ts';

/** Somebody with a browser who can be taken to any page of the site, in any language. */
export interface Visitor {
	/** The tab in which the page is now open. The next page with the same past takes its place. */
	open(page: PatientPage, language: string): Promise<Page>;
	/** A public screen's start, where somebody has just chosen their language. */
	openNotice(language: string): Promise<Page>;
	/** What the pages did wrong so far: see `watch`. */
	faults(): string[];
	close(): Promise<void>;
}

/** The activity there is most to say of: its page is the longest. */
async function fullestActivity(page: Page): Promise<string> {
	const read = async <Answer>(path: string) =>
		(await (await page.request.get(path)).json()) as Answer;
	const { live } = await read<{ live: { digest: string } }>('/catalogue/site');
	const { activities } = await read<{ activities: { id: string }[] }>(`/catalogue/${live.digest}`);
	const [fullest] = activities.sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
	if (!fullest) throw new Error('there is no activity');
	return fullest.id;
}

/** Follows a link as SvelteKit does, so that what was said in the tab stays. */
async function goInside(page: Page, address: string): Promise<void> {
	await page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.body.append(link);
		link.click();
		link.remove();
	}, address);
	await page.waitForURL((url) => url.pathname === address);
}

const answerEverything = async (page: Page) => {
	await openStart(page);
	await page.getByRole('link', { name: 'Start now' }).click();
	await answerQuestions(page, {
		where: 'Heaton',
		words: 'I am lonley and my knees hurt since my husband died',
		topics: ['Getting more active', 'Losing someone close to me', 'Looking after someone'],
		most: 'They all matter',
		how: 'In person',
		easier: ['It is free'],
		when: ['Weekday daytime'],
		help: "I'll look for myself"
	});
	const notListed = page.getByRole('button', { name: /^Add to my list/ });
	for (let listed = 0; listed < 2; listed++) await notListed.first().click();
	await page.locator('footer a[href="/en/link-worker"]').click();
	await goOn(page);
	// What would help was told before; what is on the list is asked about instead.
	await answerAll(page, {
		until: 'What would you like help with?',
		arriveAt: 'Do you want to send the activities you saved? (optional)'
	});
	await goOn(page);
	await answerOne(page, 'Sharing your details');
	await expectPage(page, CHECK);
};

const sendToo = async (page: Page) => {
	await startAsking(page);
	await answerAll(page);
	await send(page);
	await shownReference(page);
};

const PASTS: Record<Past, (page: Page) => Promise<void>> = {
	nothing: async () => undefined,
	answers: answerEverything,
	sent: sendToo
};

/** The page has come to life: without JavaScript there is no such element. */
const isAlive = (page: Page) => page.locator('#svelte-announcer').waitFor({ state: 'attached' });

/**
 * A visitor of the site at `url`. What they have done is done once for each past, in a browser context of its own. In
 * English a page that comes after nothing is loaded anew, as by somebody who types its address; in the other languages
 * links are followed, which takes less time. With `start`, a public screen's address, they are somebody at that screen, and
 * links are all that there is.
 */
export async function newVisitor(
	browser: Browser,
	url: string,
	options: BrowserContextOptions = {},
	start?: string
): Promise<Visitor> {
	const faults: string[] = [];
	const tabs = new Map<Past, Promise<Page>>();
	let activity: string | undefined;
	const newTab = async (past: Past) => {
		const context = await browser.newContext({
			baseURL: url,
			locale: 'en-GB',
			timezoneId: 'Europe/London',
			reducedMotion: 'reduce',
			viewport: { width: 360, height: 740 },
			// It fetches the whole site for later, which nobody looks at here; a public screen is cleared by it.
			serviceWorkers: start ? 'allow' : 'block',
			...options
		});
		const seen = await watch(context, {
			networkMayFail: false,
			expectedFaults: [/404 for .*no-such-page/]
		});
		context.setDefaultTimeout(20_000);
		const page = await context.newPage();
		context.on('close', () => faults.push(...seen));
		await PASTS[past](page);
		if (start) {
			await page.goto(start);
			await walkUp(page);
		}
		return page;
	};
	const tabOf = (past: Past) => {
		const tab = tabs.get(past) ?? newTab(past);
		tabs.set(past, tab);
		return tab;
	};
	let starting: Promise<Page> | undefined;
	const openNotice = async (language: string) => {
		if (!start) throw new Error('only a public screen has a notice');
		starting ??= tabOf('nothing').then((tab) => tab.context().newPage());
		const page = await starting;
		await page.goto(start);
		await page.getByRole('button', { name: new RegExp(`^${localeOf(language).name} `) }).click();
		return page;
	};
	const open = async ({ path, past, state }: PatientPage, language: string) => {
		const page = await tabOf(past);
		activity ??= await fullestActivity(page);
		const address = `/${language}${path.replace('ID', activity)}`;
		const isCold = language === 'en' || state !== undefined || /[#?]|no-such/.test(path);
		if (past === 'nothing' && !start && (isCold || page.url() === 'about:blank')) {
			// An address that differs after its "#" alone would not be loaded anew.
			if (address.includes('#')) await page.goto('about:blank');
			await page.goto(address);
		} else await goInside(page, address);
		await isAlive(page);
		await page.locator(`html[lang="${langOf(language)}"] main h1`).waitFor();
		await page.locator('main:has(article, form, a)').waitFor();
		if (state) await bringAbout(page, state);
		return page;
	};
	return {
		open: (page, language) =>
			open(page, language).catch((cause: unknown) => {
				throw new Error(`${nameOf(page)} does not open in ${language}`, { cause });
			}),
		openNotice,
		faults: () => faults,
		async close() {
			for (const tab of tabs.values()) await (await tab).context().close();
		}
	};
}
