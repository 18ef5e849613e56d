import { execFile } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import type { SiteFacts } from '../../src/lib/domain/site-facts.ts';
import { demonstrationSite } from '../factories.ts';
import type { BuiltServer } from '../built-server.ts';
import arabic from '../../src/lib/i18n/locales/ar/activity.json' with { type: 'json' };
import { setPassword, signIn } from './at-desk.ts';
import { query, waitingOnPhone, wordsIn } from './kept.ts';
import { expectPage, openOnDevice } from './request.ts';
import { expect, expectAccessible, test } from './server.ts';

const TITLE = 'Something wrong on this page?';
const WORDS = 'It begins at half past six now <b>really</b>';

interface ReportRow {
	id: string;
	activity: string;
	problem: string;
	words: string;
	done_at: string | null;
}
const reportRows = ({ dataDir }: BuiltServer) =>
	query<ReportRow>(dataDir, 'select * from listing_report order by received_at, id');

async function anActivity({ url }: BuiltServer): Promise<{ id: string; name: string }> {
	const read = async (path: string) => (await fetch(`${url}${path}`)).json() as Promise<unknown>;
	const { live } = (await read('/catalogue/site')) as SiteFacts;
	const { activities } = (await read(`/catalogue/${live?.digest}`)) as {
		activities: { id: string; name: string }[];
	};
	const [first] = activities;
	if (!first) throw new Error('the demonstration has no activities');
	return first;
}

async function tell(page: Page, problem: string, words = ''): Promise<void> {
	await page.getByText(TITLE).click();
	await page.getByRole('radio', { name: problem }).check();
	await page.getByLabel('Tell us more (optional)').fill(words);
	await page.getByRole('button', { name: 'Tell us' }).click();
}

async function openDirectory(page: Page, server: BuiltServer): Promise<void> {
	await setPassword(page, server.deskLink);
	await signIn(page);
	await page.getByRole('link', { name: 'Directory' }).click();
	await expectPage(page, 'Directory');
}

const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

/** The storage as an earlier version of the app left it, with a request in it that could not be taken. Runs in the page. */
async function keepAsVersionOne(): Promise<void> {
	const storage = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open('hereabouts', 1);
		opening.onerror = () => reject(opening.error ?? new Error('no storage'));
		opening.onupgradeneeded = () => {
			for (const name of ['outbox', 'delivered', 'list'])
				opening.result.createObjectStore(name, { keyPath: 'id' });
		};
		opening.onsuccess = () => resolve(opening.result);
	});
	const transaction = storage.transaction('outbox', 'readwrite');
	const savedAt = '2026-11-01T09:00:00Z';
	const parked = { status: 422, at: savedAt };
	transaction.objectStore('outbox').put({ version: 1, id: 'a', envelope: {}, savedAt, parked });
	await new Promise((resolve) => (transaction.oncomplete = resolve));
	storage.close();
}

test.describe('Somebody who finds a wrong time, with no signal', () => {
	test.use({ networkMayFail: true });

	test('says so; it goes when there is a network again, and a link worker puts it right', async ({
		page,
		context,
		browser,
		ownServer
	}) => {
		const { id, name } = await anActivity(ownServer);
		await openOnDevice(page, `${ownServer.url}/en`);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await page.evaluate(keepAsVersionOne);
		await ownServer.stop();
		await context.setOffline(true);

		await page.goto(`${ownServer.url}/en/activity/${id}`);
		await expectPage(page, name);
		await page.getByText(TITLE).click();
		await page.getByRole('button', { name: 'Tell us' }).click();
		await expect(page.getByRole('alert')).toContainText('Select what is wrong');
		await expectAccessible(page);
		await page.getByRole('radio', { name: 'The day or time is wrong' }).check();
		await page.getByLabel('Tell us more (optional)').fill(WORDS);
		await page.getByRole('button', { name: 'Tell us' }).click();
		await expect(page.getByText('It is saved on this phone')).toBeVisible();
		expect((await waitingOnPhone(page)).map((each) => each.id)).toEqual(['a']);

		await ownServer.start();
		await context.setOffline(false);
		await expect
			.poll(() => reportRows(ownServer))
			.toMatchObject([{ activity: id, problem: 'time', words: WORDS }]);
		const kept = () =>
			page.evaluate(
				() =>
					new Promise<number>((resolve, reject) => {
						const opening = indexedDB.open('hereabouts');
						opening.onerror = () => reject(opening.error ?? new Error('no storage'));
						opening.onsuccess = () => {
							const store = opening.result
								.transaction('listingReports')
								.objectStore('listingReports');
							const counting = store.count();
							counting.onsuccess = () => {
								opening.result.close();
								resolve(counting.result);
							};
						};
					})
			);
		await expect.poll(kept).toBe(0);
		expect((await waitingOnPhone(page)).map((each) => each.id)).toEqual(['a']);
		expect(wordsIn(ownServer.output(), [WORDS, id])).toEqual([]);

		const desk = await (await browser.newContext()).newPage();
		await openDirectory(desk, ownServer);
		const reports = part(desk, 'Problems people told us about');
		await expect(reports.getByRole('link', { name })).toBeVisible();
		await expect(reports).toContainText('The day or time is wrong');
		await expect(reports).toContainText(WORDS);
		await expectAccessible(desk);
		await reports.getByRole('button', { name: `Mark as done: ${name}` }).click();
		await expect(desk.getByText('Marked as done. Its words were deleted.')).toBeVisible();
		await expect(reports).toContainText('Nobody has told us about a problem');
		expect(reportRows(ownServer)).toMatchObject([{ words: '', done_at: expect.any(String) }]);
		await desk.context().close();
	});
});

test.describe('Somebody who finds something wrong, without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('says so in a form, once however often it is sent, and nothing of them is kept', async ({
		page,
		ownServer
	}) => {
		const { id, name } = await anActivity(ownServer);
		await page.goto(`${ownServer.url}/en/activity/${id}`);
		await page.getByText(TITLE).click();
		await page.getByRole('button', { name: 'Tell us' }).click();
		await expect(page.getByRole('alert')).toContainText('Select what is wrong');
		await page.getByRole('radio', { name: 'It has stopped' }).check();
		await page.getByRole('button', { name: 'Tell us' }).click();
		await expectPage(page, name);
		await expect(page.getByText('Thank you. We will look at it')).toBeVisible();
		await expectAccessible(page);
		expect(await page.context().cookies()).toEqual([]);

		await page.goto(`${ownServer.url}/en/activity/${id}`);
		await tell(page, 'It has stopped');
		await expect(page.getByText('Thank you. We will look at it')).toBeVisible();
		expect(reportRows(ownServer)).toMatchObject([{ activity: id, problem: 'stopped', words: '' }]);
	});

	test('can do so in Arabic', async ({ page, ownServer }) => {
		const { id } = await anActivity(ownServer);
		await page.goto(`${ownServer.url}/ar/activity/${id}`);
		await page.getByText(arabic.wrong.title).click();
		await page.getByRole('radio', { name: arabic.wrong.place }).check();
		await page.getByRole('button', { name: arabic.wrong.button }).click();
		await expect(page.getByText(arabic.wrong.sent)).toBeVisible();
		await expectAccessible(page);
	});
});

test.describe('What a phone sends about a page', () => {
	test('is taken once, or refused with the reason', async ({ site }) => {
		const send = async (body: unknown, type = 'application/json') => {
			const response = await fetch(`${site.url}/api/listing-reports`, {
				method: 'POST',
				headers: { 'content-type': type, 'sec-fetch-site': 'same-origin' },
				body: typeof body === 'string' ? body : JSON.stringify(body)
			});
			expect(response.headers.get('set-cookie')).toBeNull();
			return response.status;
		};
		const report = { id: crypto.randomUUID(), activity: 'invented', problem: 'time', words: '' };
		expect(await send(report)).toBe(201);
		expect(await send(report)).toBe(200);
		expect(await send({ ...report, id: 'mine' })).toBe(400);
		expect(await send('{')).toBe(400);
		expect(await send(report, 'text/plain')).toBe(415);
		expect(await send({ ...report, words: 'a'.repeat(5000) })).toBe(413);
		expect(reportRows(site).map(({ id }) => id)).toEqual([report.id]);
		const statuses = new Set<number>();
		for (let sent = 0; sent < 20; sent++) statuses.add(await send('{'));
		expect([...statuses]).toEqual([400, 429]);
	});
});

/** `npm run catalogue -- …` on the data of a running server; whether it succeeded, and what it printed. */
async function catalogue({ env }: BuiltServer, ...args: string[]): Promise<[number, string]> {
	const command = [process.execPath, ['build/cli/catalogue.js', ...args]] as const;
	try {
		const { stdout } = await promisify(execFile)(...command, { env: { ...process.env, ...env } });
		return [0, stdout];
	} catch (error) {
		const { code = -1, stdout = '' } = error as { code?: number; stdout?: string };
		return [code, stdout];
	}
}

const SHEET = 'id,name,when,venue,postcode\n';
const ROWS = ['1,Wool club,,Foundry Lane Hall,NE6 1LH', '2,Choir,Mondays 7pm to 9pm,,', '3,,,,'];

test.describe('Whoever looks after the directory', () => {
	// The desk sends no script, so there is nothing that could need one.
	test.use({ javaScriptEnabled: false });

	test('sees what an import made of it, what to put right first, and goes back a release', async ({
		page,
		ownServer
	}) => {
		const file = join(ownServer.dataDir, 'sheet.csv');
		const reports = join(ownServer.dataDir, 'reports');
		writeFileSync(file, SHEET + ROWS.join('\n'));
		await catalogue(ownServer, 'import', file, '--dry-run');
		expect(existsSync(reports)).toBe(false);
		const [code, said] = await catalogue(ownServer, 'import', file);
		expect(code).toBe(0);
		expect(said).toMatch(/1 × No day or time\. Ask when it is on\. E\.g\. "Wool club"/);
		expect(readdirSync(reports)).toHaveLength(3);

		await openDirectory(page, ownServer);
		await expect(page.getByText(/^Release 2, published/)).toBeVisible();
		const feed = part(page, 'Where the activities come from').getByRole('article');
		await expect(feed.getByRole('heading', { name: 'sheet' })).toBeVisible();
		await expect(feed.locator('dl > div', { hasText: 'Refused' })).toContainText('1');
		const fixes = part(page, 'The most useful things to put right').getByRole('listitem');
		await expect(fixes.first()).toContainText('it has no name');
		await expect(fixes.filter({ hasText: 'No day or time' })).toContainText('Wool club');
		await expect(part(page, 'The least complete records')).toContainText('Choir');
		await expectAccessible(page);

		await page.getByRole('button', { name: 'Go back to this: release 1' }).click();
		await expect(page.getByText('Release 1 is live again')).toBeVisible();
		await expect(page.getByText(/^Release 1, published/)).toBeVisible();
		const audited = query(
			ownServer.dataDir,
			"select action, subject from audit where action = 'release rolled back'"
		);
		expect(audited).toEqual([{ action: 'release rolled back', subject: 'release 1' }]);
	});

	test('has a feed fetched by itself, and sees when that fails', async ({ page, ownServer }) => {
		test.slow();
		const feed = await openFeed();
		const site = { ...demonstrationSite, feeds: [{ name: 'fetched', address: feed.address }] };
		writeFileSync(join(ownServer.dataDir, 'site.json'), JSON.stringify(site));
		await ownServer.stop();
		await ownServer.start();
		const shown = async () => {
			const response = await fetch(`${ownServer.url}/catalogue/site`);
			return (await response.text()).includes('"release":2');
		};
		// It comes after ten seconds or so, in a process that lets everything else go first.
		await expect.poll(shown, { timeout: 120_000 }).toBe(true);
		expect(await (await fetch(`${ownServer.url}/catalogue/site`)).text()).not.toContain(
			feed.address
		);

		feed.services = undefined;
		expect((await catalogue(ownServer, 'refresh', '--feed', 'fetched'))[0]).toBe(1);
		await openDirectory(page, ownServer);
		const raised = part(page, 'Needs somebody now');
		await expect(raised).toContainText('fetched: the last try to fetch it');
		await expect(raised).toContainText('404');
		await expectAccessible(page);
		expect((await catalogue(ownServer, 'refresh', '--due'))[0], 'nothing is due').toBe(0);
		feed.server.close();
	});
});

/** Somebody's live directory of two services; without `services` it answers 404. */
async function openFeed(): Promise<{
	address: string;
	server: Server;
	services?: unknown[] | undefined;
}> {
	const feed: { services?: unknown[] | undefined } = {
		services: ['Wool club', 'Choir'].map((name, at) => ({
			id: String(at),
			name,
			status: 'active',
			organization: { id: 'o', name: 'Invented' }
		}))
	};
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const one = feed.services?.[Number(/\/services\/(\d+)$/.exec(pathname)?.[1])];
		const answer = one ?? (feed.services && { total_pages: 1, contents: feed.services });
		response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
		response.end(JSON.stringify(answer ?? {}));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return Object.assign(feed, { address: `http://127.0.0.1:${port}`, server });
}
