import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import type { Envelope, Receipt } from '../../src/lib/domain/sealing.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { openReceivers } from '../faults/dispatch/receivers.ts';
import { openBuiltSites } from './built-site.ts';
import type { Figure } from './figure.ts';

const COPIES = 1000;
const TABS = 5;
/** What one household's allowance lets five tabs send at once. */
const OF_A_TAB = 12;
const PROCESSES = 5;
const OF_A_PROCESS = (COPIES - TABS * OF_A_TAB) / PROCESSES;

/** Whoever sends copies: ready when it is there, and it sends when it is told what. Answers the receipts as they came. */
interface Sender {
	send(envelope: Envelope): Promise<string[]>;
	close(): Promise<void>;
}

/** A process of its own, which sends to each of the servers by turns. */
async function openProcess(urls: readonly string[]): Promise<Sender> {
	const child = fork(join('tests', 'bench', 'send-copies.js'));
	await once(child, 'message');
	return {
		async send(envelope) {
			child.send({ urls, envelope, copies: OF_A_PROCESS });
			const [receipts] = (await once(child, 'message')) as [string[]];
			return receipts;
		},
		close: async () => void child.kill()
	};
}

/** Runs in a tab: as many copies as it may send at once, each until it is answered. */
function sendInTab([body, count]: readonly [body: string, count: number]): Promise<string[]> {
	const one = async (): Promise<string> => {
		const headers = { 'content-type': 'application/json' };
		const answer = await fetch('/api/referrals', { method: 'POST', headers, body });
		if (answer.ok) return answer.text();
		await new Promise((resolve) => setTimeout(resolve, 500));
		return one();
	};
	return Promise.all(Array.from({ length: count }, one));
}

/** Some tabs of one browser. */
async function openTabs(url: string): Promise<Sender> {
	const executablePath = process.env.HEADLESS_SHELL_PATH || chromiumPath();
	const browser = await chromium.launch({
		args: CHROMIUM_ARGUMENTS,
		...(executablePath && { executablePath })
	});
	const context = await browser.newContext();
	const pages = await Promise.all(Array.from({ length: TABS }, () => context.newPage()));
	for (const page of pages) await page.goto(`${url}/en`);
	return {
		async send(envelope) {
			const what = [JSON.stringify(envelope), OF_A_TAB] as const;
			return (await Promise.all(pages.map((page) => page.evaluate(sendInTab, what)))).flat();
		},
		close: () => browser.close()
	};
}

/** What is signed of a receipt; the signature itself is another one each time. */
const saidBy = (body: string): string => {
	const { id, sha256, reference, receivedAt } = JSON.parse(body) as Receipt;
	return [id, sha256, reference, receivedAt].join(' ');
};

/** A thousand copies of one request at once, from tabs of a browser and from processes: one row, one delivery, one receipt. */
export async function* copies(): AsyncGenerator<Figure> {
	const receivers = await openReceivers();
	const sites = await openBuiltSites(receivers.urls.webhook);
	const senders: Sender[] = [];
	try {
		const [envelope] = await sites.requests(1);
		const [url = ''] = sites.urls;
		if (!envelope) return;
		senders.push(await openTabs(url));
		for (let each = 0; each < PROCESSES; each++) senders.push(await openProcess(sites.urls));
		const said = (await Promise.all(senders.map(({ send }) => send(envelope)))).flat().map(saidBy);
		// What is still to be told of it is told within some rounds of the servers.
		for (let waits = 0; waits < 100 && receivers.taken.webhook.length === 0; waits++)
			await pause(100);
		await pause(3000);
		const beside = {
			name: `copies at once, from ${TABS} tabs and ${PROCESSES} processes`,
			value: said.length
		};
		const oneOf = (name: string, count: number): Figure => ({
			name: `${name}, more or fewer than one`,
			value: Math.abs(count - 1),
			unit: '',
			target: 0,
			better: 'less',
			beside
		});
		yield oneOf('rows of one request', (await sites.rows()).length);
		yield oneOf('different receipts for one request', new Set(said).size);
		yield oneOf('deliveries of one request', receivers.taken.webhook.length);
	} finally {
		for (const { close } of senders) await close();
		await sites.close();
		await receivers.close();
	}
}
