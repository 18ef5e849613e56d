import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import type { Envelope, Receipt } from '../../src/lib/domain/sealing.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { openReceivers } from '../faults/dispatch/receivers.ts';
import { openBuiltSites, post } from './built-site.ts';
import type { BuiltSites } from './built-site.ts';
import type { Figure } from './figure.ts';

const TABS = 5;
/** What one household's allowance lets five tabs send at once. */
const OF_A_TAB = 12;
const COPIES = 1000;

const told = (name: string, value: number, target: number, beside: Figure['beside']): Figure => ({
	name,
	value,
	unit: '',
	target,
	better: 'less',
	beside
});

/** What is signed of a receipt; the signature itself is another one each time. */
const saidBy = (body: string): string => {
	const { id, sha256, reference, receivedAt } = JSON.parse(body) as Receipt;
	return [id, sha256, reference, receivedAt].join(' ');
};

/** So many copies at once, to each of the servers by turns, until every one has its receipt. */
function fromHere({ urls }: BuiltSites, envelope: Envelope, copies: number): Promise<string[]> {
	const one = async (url: string): Promise<string> => {
		const { status, body } = await post(url, envelope);
		if (status === 200 || status === 201) return saidBy(body);
		await pause(100);
		return one(url);
	};
	const to = (_: unknown, index: number) => one(urls[index % urls.length] ?? '');
	return Promise.all(Array.from({ length: copies }, to));
}

/** The same from five tabs of one browser. */
async function fromTabs(url: string, envelope: Envelope): Promise<string[]> {
	const executablePath = process.env.HEADLESS_SHELL_PATH || chromiumPath();
	const browser = await chromium.launch({
		args: CHROMIUM_ARGUMENTS,
		...(executablePath && { executablePath })
	});
	try {
		const context = await browser.newContext();
		const pages = await Promise.all(Array.from({ length: TABS }, () => context.newPage()));
		for (const page of pages) await page.goto(`${url}/en`);
		const bodies = await Promise.all(
			pages.map((page) =>
				page.evaluate(
					([body, count]) => {
						const one = async (): Promise<string> => {
							const headers = { 'content-type': 'application/json' };
							const answer = await fetch('/api/referrals', { method: 'POST', headers, body });
							if (answer.ok) return answer.text();
							await new Promise((resolve) => setTimeout(resolve, 500));
							return one();
						};
						return Promise.all(Array.from({ length: count }, one));
					},
					[JSON.stringify(envelope), OF_A_TAB] as const
				)
			)
		);
		return bodies.flat().map(saidBy);
	} finally {
		await browser.close();
	}
}

/** A thousand copies of one request at once, from tabs of a browser and from here: one row, one delivery, one receipt. */
export async function* copies(): AsyncGenerator<Figure> {
	const receivers = await openReceivers();
	const sites = await openBuiltSites(receivers.urls.webhook);
	try {
		const [envelope] = await sites.requests(1);
		const [url = ''] = sites.urls;
		if (!envelope) return;
		const rest = COPIES - TABS * OF_A_TAB;
		const said = await Promise.all([fromTabs(url, envelope), fromHere(sites, envelope, rest)]);
		// What is still to be told of it is told within some rounds of the servers.
		for (let waits = 0; waits < 100 && receivers.taken.webhook.length === 0; waits++)
			await pause(100);
		await pause(3000);
		const beside = {
			name: 'copies at once, from five tabs and beside them',
			value: said.flat().length
		};
		yield told('rows of one request', (await sites.rows()).length, 1, beside);
		yield told('different receipts for one request', new Set(said.flat()).size, 1, beside);
		yield told('deliveries of one request', receivers.taken.webhook.length, 1, beside);
	} finally {
		await sites.close();
		await receivers.close();
	}
}

/** How many at once a site is asked for that has as much to do as it can, and five times as much. */
const AT_ONCE = 60;
const TIMES = 5;
/** How long the first is measured, in milliseconds. */
const BEFORE = 5000;

interface Load {
	accepted: { id: string; reference: string }[];
	/** Asked to come back later, and without any answer. */
	refused: number;
	broken: number;
	perSecond: number;
	/** In milliseconds, of those that were accepted, 99 in 100. */
	slowest: number;
}

/** Asks so many times at once, each again as soon as it is answered, for so long. */
async function load(
	{ urls }: BuiltSites,
	next: () => Envelope,
	{ atOnce, milliseconds }: { atOnce: number; milliseconds: number }
): Promise<Load> {
	const times: number[] = [];
	const found: Load = { accepted: [], refused: 0, broken: 0, perSecond: 0, slowest: 0 };
	const begun = performance.now();
	const lane = async (_: unknown, index: number) => {
		while (performance.now() - begun < milliseconds) {
			const from = performance.now();
			const { status, body } = await post(urls[index % urls.length] ?? '', next());
			if (status === 201 || status === 200) {
				const { id, reference } = JSON.parse(body) as Receipt;
				found.accepted.push({ id, reference });
				times.push(performance.now() - from);
			} else if (status === 503 || status === 429) found.refused += 1;
			else found.broken += 1;
		}
	};
	await Promise.all(Array.from({ length: atOnce }, lane));
	found.perSecond = found.accepted.length / ((performance.now() - begun) / 1000);
	found.slowest = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? NaN;
	return found;
}

/** Five times as much as it can do, for a while: what it accepted is all there, and afterwards it is as it was. */
export async function* overload(full: boolean): AsyncGenerator<Figure> {
	const receivers = await openReceivers();
	const sites = await openBuiltSites(receivers.urls.webhook);
	try {
		// Sealed before, and sent again where they run out: a copy is as much work as any.
		const requests = await sites.requests(full ? 6000 : 1500);
		let at = 0;
		const next = () => requests[at++ % requests.length] ?? fail();
		const before = await load(sites, next, { atOnce: AT_ONCE, milliseconds: BEFORE });
		const milliseconds = full ? 120_000 : 20_000;
		const during = await load(sites, next, { atOnce: AT_ONCE * TIMES, milliseconds });
		await pause(2000);
		const after = await load(sites, next, { atOnce: AT_ONCE, milliseconds: BEFORE });
		const held = new Map((await sites.rows()).map(({ id, reference }) => [id, reference]));
		const accepted = [before, during, after].flatMap((each) => each.accepted);
		const lost = accepted.filter(({ id, reference }) => held.get(id) !== reference);
		const asked = { name: 'accepted meanwhile', value: during.accepted.length };
		yield told(
			'accepted and lost, before, under and after five times the load',
			lost.length,
			0,
			asked
		);
		yield told('answers that were none, under five times the load', during.broken, 0, {
			name: 'asked to come back',
			value: during.refused
		});
		yield {
			name: 'accepted by the built site over HTTP, two seconds after the overload',
			value: after.perSecond,
			unit: '/s',
			target: before.perSecond / 2,
			better: 'more',
			beside: { name: 'before it', value: before.perSecond }
		};
		yield {
			name: 'answer to one that is accepted, 99 in 100, after the overload',
			value: after.slowest,
			unit: 'ms',
			better: 'less',
			beside: { name: 'before it', value: before.slowest }
		};
	} finally {
		await sites.close();
		await receivers.close();
	}
}

const fail = (): never => {
	throw new Error('nothing to send');
};
