import type { BrowserContext, Page } from '@playwright/test';
import { parseReference } from '../../src/lib/domain/reference.ts';
import {
	ciphertextDigest,
	envelopeSchema,
	seal,
	signReceipt
} from '../../src/lib/domain/sealing.ts';
import type { Envelope, Receipt } from '../../src/lib/domain/sealing.ts';
import type { SiteFacts } from '../../src/lib/domain/site-facts.ts';
import type { BuiltServer } from '../built-server.ts';
import arabicStart from '../../src/lib/i18n/locales/ar/start.json' with { type: 'json' };
import arabicUrgent from '../../src/lib/i18n/locales/ar/urgent.json' with { type: 'json' };
import { QUESTIONS as FIND } from './finding.ts';
import { openLine } from './interference.ts';
import type { Interference, Line } from './interference.ts';
import { untilKept } from './kept-parts.ts';
import { filesHolding, phoneKeeps, referralRows, waitingOnPhone, wordsIn } from './kept.ts';
import {
	expectPage,
	fillIn,
	openOnDevice,
	QUESTIONS,
	send,
	shownReference,
	TYPED
} from './request.ts';
import { expect, expectAccessible, test as base } from './server.ts';

const SAVED = 'Saved on this phone. Not sent yet.';
const IN_A_NOTICE = 'A request is saved on this phone. It is not sent yet.';
const TELEPHONE = '0191 498 0100';
const QUESTION_ORDER = Object.keys(QUESTIONS);
/** Where the questions of a request are, in the same order. */
const REFER_ADDRESSES = [
	'urgent',
	'who',
	'date-of-birth',
	'name',
	'known-as',
	'postcode',
	'surgery',
	'contact',
	'messages',
	'bad-times',
	'help-to-talk',
	'what-matters',
	'sharing'
];

/** `line` is what the phone of this test reaches `ownServer` by. */
const test = base.extend<{ line: Line }>({
	line: async ({ ownServer }, use) => {
		const line = await openLine(ownServer.url);
		await use(line);
		await line.close();
	}
});

/** One visit, with what comes by itself behind it: urgent help in every language, and then the map. */
async function visitOnce(page: Page, url: string): Promise<void> {
	await openOnDevice(page, `${url}/en`);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await untilKept(page, 'map');
}

async function goOffline(context: BrowserContext, server: BuiltServer): Promise<void> {
	await server.stop();
	await context.setOffline(true);
}

async function comeBack(context: BrowserContext, server: BuiltServer): Promise<void> {
	await server.start();
	await context.setOffline(false);
}

/** A pin has its activity's number and name; where several stand in one place, how many. */
const PIN = /^\d+(\.| activities here:) /;
const mainHeading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Leaves the page of a sealed request that could not be sent. */
async function askInVain(page: Page, url: string): Promise<void> {
	await fillIn(page, `${url}/en`);
	await send(page);
	await expectPage(page, SAVED);
}

const tryNow = (page: Page, options = {}) =>
	page.getByRole('button', { name: 'Try to send now' }).click(options);

async function expectOneRow(page: Page, server: BuiltServer): Promise<void> {
	// An outage that ends is noticed within a minute: see try-again.ts.
	await expect(mainHeading(page)).toHaveText('Request sent', { timeout: 60_000 });
	const reference = await shownReference(page);
	const rows = referralRows(server.dataDir);
	expect(rows.map((row) => row.reference)).toEqual([parseReference(reference)]);
	await expect.poll(() => waitingOnPhone(page)).toEqual([]);
}

test.use({ networkMayFail: true });

test.describe('After one visit, with no network', () => {
	const BY_ADDRESS = {
		'/en/find/where': 'What is a good place to search from?',
		'/en/find/what-matters': 'What matters to you?',
		'/en/find/matters-most': 'Which of these matters most to you? (optional)',
		'/en/find/how': 'How would you like to join in? (optional)',
		'/en/find/easier': 'What would make it easier to join in? (optional)',
		'/en/find/when': 'When could you go? (optional)',
		'/en/find/help': 'How much help would you like?',
		'/en/find/all': 'Tell us what matters to you',
		'/en/list': 'My list',
		'/en/link-worker': 'What is a link worker?',
		'/en/refer/agree': 'Do they know you are asking, and do they agree?',
		...Object.fromEntries(
			REFER_ADDRESSES.map((step, index) => [`/en/refer/${step}`, QUESTION_ORDER[index] ?? ''])
		),
		'/en/urgent-help': 'Get urgent help',
		'/ar': arabicStart.title,
		// Nobody has signed the Arabic yet, so the English stands beside it.
		'/ar/urgent-help': `${arabicUrgent.title} Get urgent help`
	};

	test('every page for patients opens by its address', async ({ page, context, ownServer }) => {
		await visitOnce(page, ownServer.url);
		await goOffline(context, ownServer);
		for (const [path, title] of Object.entries(BY_ADDRESS)) {
			await page.goto(`${ownServer.url}${path}`);
			await expectPage(page, title);
			await expect(page.locator('html')).toHaveAttribute(
				'dir',
				path.startsWith('/ar') ? 'rtl' : 'ltr'
			);
		}
		await expectAccessible(page);
		await expect(page.getByRole('main').locator('a[href="tel:999"]')).toBeVisible();
	});

	test('somebody finds an activity, sees it on the map, keeps it, and gets urgent help', async ({
		page,
		context,
		ownServer
	}) => {
		await visitOnce(page, ownServer.url);
		await goOffline(context, ownServer);
		const goOn = () => page.getByRole('button', { name: 'Continue' }).click();

		await page.goto(`${ownServer.url}/en`);
		await page.getByRole('link', { name: 'Start now' }).click();
		await page.getByRole('textbox', { name: 'What is a good place to search from?' }).fill('Byker');
		await goOn();
		await page.getByLabel('In your own words').fill('somewhere to grow vegetables in a garden');
		await page.getByRole('checkbox', { name: 'Being outdoors, gardening or nature' }).check();
		await goOn();
		for (const skipped of [FIND.how, FIND.easier, FIND.when]) {
			await expectPage(page, skipped);
			await goOn();
		}
		await page.getByRole('radio', { name: "I'll look for myself" }).check();
		await goOn();

		await expect(mainHeading(page)).toContainText('activities and services near Byker');
		const cards = page.getByRole('article');
		await expect(cards.first()).toContainText('garden');
		await expectAccessible(page);
		const map = page.getByRole('region', { name: 'Map' });
		await expect(map.getByRole('button', { name: PIN }).first()).toBeVisible();

		const name = await cards.first().getByRole('heading').innerText();
		await cards
			.first()
			.getByRole('button', { name: /Add to my list/ })
			.click();
		await cards.first().getByRole('link', { name, exact: true }).click();
		await expectPage(page, name);
		await expectAccessible(page);
		const detail = page.url();
		await page.getByRole('link', { name: 'My list (1)' }).click();
		await expect(cards.getByRole('heading', { name })).toBeVisible();
		await page.getByRole('link', { name: 'Get urgent help' }).first().click();
		await expectPage(page, 'Get urgent help');

		await page.goto(detail);
		await expectPage(page, name);
		await page.goto(`${ownServer.url}/en/results`);
		await expect(mainHeading(page)).toContainText('activities and services near Newcastle');
		await expect(map.getByRole('button', { name: PIN }).first()).toBeVisible();
	});
});

test.describe('Maureen, whose phone has no signal', () => {
	test('asks all the same; it is kept, survives a reload and a closed page, and goes by itself, once', async ({
		page,
		context,
		ownServer
	}) => {
		test.slow();
		await visitOnce(page, ownServer.url);
		await goOffline(context, ownServer);
		await askInVain(page, ownServer.url);
		const expectSaved = async (shown: Page) => {
			await expectPage(shown, SAVED);
			const words = shown.getByText('You will get a reference when it has been sent.');
			await expect(words).toBeVisible();
			await expect(shown.getByRole('main')).not.toContainText(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
		};
		await expectSaved(page);
		await expectAccessible(page);
		expect(wordsIn(await phoneKeeps(page), TYPED)).toEqual([]);
		await page.reload();
		await expectSaved(page);
		await page.close();

		const later = await context.newPage();
		await later.goto(`${ownServer.url}/en`);
		await expect(later.getByText(IN_A_NOTICE)).toBeVisible();
		await later.goto(`${ownServer.url}/en/refer/sent`);
		await expectSaved(later);
		await tryNow(later);
		await expectSaved(later);

		await comeBack(context, ownServer);
		await expectOneRow(later, ownServer);
		await expectAccessible(later);
		expect(await filesHolding(ownServer.dataDir, TYPED)).toEqual([]);
	});

	test('has two tabs open when the network comes back, and one request arrives', async ({
		page,
		context,
		ownServer,
		line
	}) => {
		test.slow();
		await visitOnce(page, line.url);
		await goOffline(context, ownServer);
		await askInVain(page, line.url);
		const other = await context.newPage();
		await other.goto(`${line.url}/en`);
		await expect(other.getByText(IN_A_NOTICE)).toBeVisible();
		const before = line.sends;

		await comeBack(context, ownServer);
		await expectOneRow(page, ownServer);
		await expect(other.getByText(IN_A_NOTICE)).toBeHidden();
		expect(line.sends - before).toBe(1);
	});
});

/** An envelope of somebody else's to a team of this site. */
async function otherRequest({ teamKeys }: SiteFacts): Promise<Envelope> {
	const [team = '', key] = Object.entries(teamKeys)[0] ?? [];
	if (!key) throw new Error('a site without a team');
	return seal('{}', { id: crypto.randomUUID(), team, key });
}

const post = (url: string, envelope: Envelope) =>
	fetch(`${url}/api/referrals`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
		body: JSON.stringify(envelope)
	});

const answerWith =
	(status: number, body: string, type = 'application/json'): Interference =>
	({ response }) =>
		void response.writeHead(status, { 'content-type': type }).end(body);

/** A receipt in perfect order, for this very request, but signed by somebody who does not have the site's key. */
function forge({ receiptKeys }: SiteFacts): Interference {
	return async ({ body, response }) => {
		const envelope = envelopeSchema.parse(JSON.parse(body));
		const { privateKey } = await crypto.subtle.generateKey(
			{ name: 'ECDSA', namedCurve: 'P-256' },
			true,
			['sign', 'verify']
		);
		const forged = await signReceipt(
			{
				v: 1,
				id: envelope.id,
				sha256: await ciphertextDigest(envelope),
				reference: 'K7PX2MWD',
				receivedAt: new Date().toISOString(),
				keyId: receiptKeys.at(-1)?.keyId ?? ''
			},
			await crypto.subtle.exportKey('jwk', privateKey)
		);
		response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(forged));
	};
}

/** What is left on the phone after the worker sent a request while a page was open; runs in that page. */
async function sendAsTheWorkerWould(id: string): Promise<void> {
	const storage = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open('hereabouts');
		opening.onerror = () => reject(opening.error ?? new Error('no storage'));
		opening.onsuccess = () => resolve(opening.result);
	});
	const transaction = storage.transaction(['outbox', 'delivered'], 'readwrite');
	transaction.objectStore('outbox').delete(id);
	const receivedAt = new Date().toISOString();
	transaction.objectStore('delivered').put({ version: 1, id, reference: 'K7PX2MWD', receivedAt });
	await new Promise((resolve) => (transaction.oncomplete = resolve));
	storage.close();
}

test.describe('A request', () => {
	test.use({
		// The answers that this test gives in the site's place.
		expectedFaults: [/^answer: (409|422|429|500) for .*\/api\/referrals$/],
		// The page sends. That the worker beside it sends as well is brought about by `npm run faults`.
		serviceWorkers: 'block'
	});

	test('stays on the phone whatever answers that is not the site’s receipt for it', async ({
		page,
		ownServer,
		line
	}) => {
		const facts = (await (await fetch(`${ownServer.url}/catalogue/site`)).json()) as SiteFacts;
		const theirs = (await (await post(ownServer.url, await otherRequest(facts))).json()) as Receipt;
		expect(theirs.reference).toHaveLength(8);
		const portal = '<!doctype html><title>Free wi-fi</title><h1>Sign in to the wi-fi</h1>';
		const WRONG: Record<string, Interference> = {
			'a captive portal': answerWith(200, portal, 'text/html'),
			'a captive portal that leads away': ({ response }) =>
				void response.writeHead(302, { location: '/en' }).end(),
			'a portal that refuses': answerWith(422, portal, 'text/html'),
			'a fault of the server': answerWith(500, '{"message":"Internal Error"}'),
			'a busy server': answerWith(429, '{"problem":"too many at once"}'),
			'a forged receipt': forge(facts),
			'the receipt of another request': answerWith(201, JSON.stringify(theirs))
		};
		line.interfere(Object.values(WRONG)[0]);
		await askInVain(page, line.url);
		for (const [what, interference] of Object.entries(WRONG)) {
			line.interfere(interference);
			const before = line.sends;
			await tryNow(page);
			await expect.poll(() => line.sends, what).toBeGreaterThan(before);
			await expectPage(page, SAVED);
			expect(await waitingOnPhone(page), what).toHaveLength(1);
		}
		expect(referralRows(ownServer.dataDir)).toHaveLength(1);

		line.interfere(undefined);
		await tryNow(page);
		const reference = await shownReference(page);
		const references = referralRows(ownServer.dataDir).map((row) => row.reference);
		expect(references).toEqual([theirs.reference, parseReference(reference)]);
		expect(await waitingOnPhone(page)).toEqual([]);
	});

	for (const status of [409, 422])
		test(`that the site can never take (${status}) is parked, with a number to call`, async ({
			page,
			ownServer,
			line
		}) => {
			line.interfere(answerWith(status, '{"problem":"no"}'));
			await fillIn(page, `${line.url}/en`);
			await send(page);
			await expectPage(page, 'We could not take your request');
			const main = page.getByRole('main');
			await expect(main).toContainText('Your request is still saved on this phone.');
			await expect(main.getByRole('link', { name: TELEPHONE })).toBeVisible();
			await expectAccessible(page);
			const [item] = await waitingOnPhone(page);
			expect(item?.parked).toMatchObject({ status });

			line.interfere(undefined);
			await page.goto(`${line.url}/en`);
			const notice = page.getByText('A request on this phone could not be taken.');
			await expect(notice).toContainText(TELEPHONE);
			expect(referralRows(ownServer.dataDir)).toEqual([]);

			await tryNow(page);
			await expect(page.getByText('Your request was sent.')).toBeVisible();
			expect(referralRows(ownServer.dataDir)).toHaveLength(1);
		});

	test('is missed when the browser has thrown it away, and not cleared without a word', async ({
		page,
		context,
		line
	}) => {
		line.interfere(({ response }) => void response.destroy());
		await askInVain(page, line.url);
		const counts = async () => (await context.cookies()).map(({ name, value }) => name + value);
		expect(await counts()).toEqual(['waiting1']);

		await page.goto(`${line.url}/en/cookies`);
		await page.getByRole('button', { name: 'Clear everything on this phone' }).click();
		const main = page.getByRole('main');
		await expect(main).toContainText('If you clear it now, nobody will get it.');
		await expect(main.getByRole('button', { name: 'Print it' })).toBeVisible();
		await expect(main).toContainText(TELEPHONE);
		await expectAccessible(page);
		await main.getByRole('button', { name: 'Keep it' }).click();
		expect(await waitingOnPhone(page)).toHaveLength(1);

		const session = await context.newCDPSession(page);
		const origin = new URL(line.url).origin;
		await page.goto('about:blank');
		await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
		await page.goto(`${line.url}/en`);
		const notice = page.getByText('A request was saved on this phone, and it has gone.');
		await expect(notice).toBeVisible();
		await page.getByRole('button', { name: 'Hide this' }).click();
		await expect(notice).toBeHidden();
		expect(await counts()).toEqual([]);
	});

	test('that the worker sends, not the page, is shown as sent on the page that waits', async ({
		page,
		ownServer,
		line
	}) => {
		line.interfere(({ response }) => void response.destroy());
		await askInVain(page, line.url);
		const [waits] = await waitingOnPhone(page);
		await page.evaluate(sendAsTheWorkerWould, waits?.id ?? '');
		expect(await shownReference(page)).toBe('K7PX-2MWD');
		expect(referralRows(ownServer.dataDir)).toEqual([]);
	});

	test('whose answer was lost on the way is answered again, the same, and is one request', async ({
		page,
		ownServer,
		line
	}) => {
		const answers: Receipt[] = [];
		line.interfere(async ({ response, pass }) => {
			const { body } = await pass();
			answers.push(JSON.parse(body) as Receipt);
			response.destroy();
		});
		await askInVain(page, line.url);
		await expect.poll(() => answers.length).toBeGreaterThan(0);
		expect(referralRows(ownServer.dataDir)).toHaveLength(1);
		await expectPage(page, SAVED);
		// The page may try by itself in this very moment, and the button is gone before it is pressed.
		line.interfere(undefined);
		await tryNow(page, { timeout: 3000 }).catch(() => undefined);
		await expectOneRow(page, ownServer);
		expect(new Set(answers.map(({ reference }) => reference))).toEqual(
			new Set([parseReference(await shownReference(page))])
		);
	});
});
