import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { constants, gunzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { BrowserContext, Page, Route } from '@playwright/test';
import { writeSite } from '../bench/built-site.ts';
import { startBuiltServer } from '../built-server.ts';
import type { BuiltServer } from '../built-server.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { openReceivers } from '../faults/dispatch/receivers.ts';
import { seeded } from '../faults/random.ts';
import { kioskAddress } from '../journeys/at-kiosk.ts';
import { wordsIn } from '../journeys/kept.ts';
import { inventPerson, visit, visitKiosk, wordsOf, workAtDesk } from './visits.ts';
import type { Word } from './visits.ts';

export interface Scanned {
	/** Words that were typed and looked for. */
	words: number;
	bytes: number;
	/** Where one of them was found, and which: they are invented. */
	hits: string[];
}

/** Where Chromium itself keeps what it fills in again, and the tabs that it opens again. */
const BROWSERS_OWN = /^profile(-without-javascript)?\/(.*\/)?(Sessions\/|Web Data)/;
/**
 * Without JavaScript a form is sent by the browser, which keeps what it sent with the tab, for Back and Reload: no page can
 * tell it not to, and the cookies page says so.
 */
const FORMS_SENT = /^profile-without-javascript\/.*\/Sessions\//;
/** A copy of the pages without this, to see that the scan finds what a browser then keeps. */
const OFF = /autocomplete(=|:\s*)\\?["'`]off\\?["'`]/g;

/**
 * Lets people visit the built site, each with words that are nowhere else in the world: on a phone with JavaScript and on one
 * without, on a library's screen, and at the desk; backs it up, and lets its messages come. Then looks for every word in every
 * byte that is left: the browsers' profiles, the server's data with its write-ahead log, the backups, what it said and told
 * others, its environment, and every address and referrer.
 *
 * @param isCareless with `autocomplete="off"` taken out of every page, which has to be found out
 */
export async function scanForCanaries({
	people,
	seed,
	isCareless = false
}: {
	people: number;
	seed: number;
	isCareless?: boolean;
}): Promise<Scanned> {
	const random = seeded(seed);
	const folder = await mkdtemp(join(tmpdir(), 'hereabouts-canary-'));
	const receivers = await openReceivers();
	const server = await startBuiltServer(writeSite(folder, receivers.urls));
	const visits: Visits = { folder, server, random, words: [], addresses: [], isCareless };
	try {
		for (const onDevice of [true, false]) await onPhone(visits, people, onDevice);
		if (!isCareless) {
			await atKiosk(visits);
			await atDesk(visits);
			await backUp(visits);
		}
		return search(visits.words, {
			...filesIn(folder),
			...filesIn(server.dataDir),
			'what the server said': Buffer.from(server.output()),
			'what others were told': Buffer.from(receivers.heard.join('\n')),
			'the environment of the server': environmentOf(server),
			'an address or a referrer': Buffer.from(visits.addresses.join('\n'))
		});
	} finally {
		await server.remove();
		await receivers.close();
		await rm(folder, { recursive: true, force: true });
	}
}

interface Visits {
	folder: string;
	server: BuiltServer;
	random: () => number;
	words: Word[];
	addresses: string[];
	isCareless: boolean;
}

/** A browser with a profile of its own, for as long as the work takes. */
async function inBrowser(
	{ folder, addresses, isCareless }: Visits,
	{ name, onDevice = true }: { name: string; onDevice?: boolean },
	work: (page: Page) => Promise<void>
): Promise<void> {
	const context = await launch(join(folder, name), onDevice, isCareless);
	context.on('request', (request) =>
		addresses.push(`${request.url()} ${request.headers()['referer'] ?? ''}`)
	);
	try {
		await work(context.pages()[0] ?? (await context.newPage()));
	} finally {
		await context.close();
	}
}

const onPhone = (visits: Visits, people: number, onDevice: boolean) =>
	inBrowser(
		visits,
		{ name: onDevice ? 'profile' : 'profile-without-javascript', onDevice },
		async (page) => {
			for (let each = 0; each < people; each++) {
				const person = inventPerson(visits.random);
				visits.words.push(...wordsOf(person));
				await visit(page, visits.server.url, person, onDevice);
			}
		}
	);

async function atKiosk(visits: Visits): Promise<void> {
	const address = await kioskAddress(visits.server);
	const person = inventPerson(visits.random);
	visits.words.push(...wordsOf(person));
	await inBrowser(visits, { name: 'profile-kiosk' }, (page) => visitKiosk(page, address, person));
}

const atDesk = (visits: Visits) =>
	inBrowser(visits, { name: 'profile-desk' }, async (page) => {
		const { server, random, words } = visits;
		const written = await workAtDesk(page, server.deskLink, random);
		words.push(...written.map((word) => ({ word, isFilledIn: false })));
	});

/** As whoever runs the site does every day. */
async function backUp({ folder, server }: Visits): Promise<void> {
	const env = { ...process.env, ...server.env };
	const run = (...args: string[]) =>
		promisify(execFile)(process.execPath, ['build/cli/backup.js', ...args], { env });
	const key = join(folder, 'backup.key');
	await run('key', key);
	const to = (name: string) => join(folder, 'backups', name);
	await run('--data', to('data'), '--keys', to('keys'), '--key', key);
}

async function launch(profile: string, onDevice: boolean, isCareless: boolean) {
	const executablePath = chromiumPath();
	const context = await chromium.launchPersistentContext(profile, {
		args: CHROMIUM_ARGUMENTS,
		locale: 'en-GB',
		javaScriptEnabled: onDevice,
		...(isCareless && { serviceWorkers: 'block' as const }),
		...(executablePath && { executablePath })
	});
	if (isCareless) await beCareless(context);
	return context;
}

const beCareless = (context: BrowserContext): Promise<unknown> =>
	// What is still under way when a page is left has nowhere to go any more.
	context.route(/.*/, (route) => passOn(route).catch(() => undefined));

async function passOn(route: Route): Promise<void> {
	const response = await route.fetch({ maxRedirects: 0 });
	const type = response.headers()['content-type'] ?? '';
	if (!/html|javascript/.test(type)) return route.fulfill({ response });
	const body = (await response.text()).replace(OFF, (_, sign: string) => `autocomplete${sign}"on"`);
	return route.fulfill({ response, body });
}

/** The environment of the process whose data folder this is. */
function environmentOf({ dataDir }: BuiltServer): Buffer {
	const all = readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.map((name) => readIfMay(`/proc/${name}/environ`));
	return Buffer.concat(all.filter((each) => each.includes(`DATA_DIR=${dataDir}`)));
}

function readIfMay(path: string): Buffer {
	try {
		return readFileSync(path);
	} catch {
		return Buffer.alloc(0);
	}
}

const filesIn = (folder: string): Record<string, Buffer> =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.map((path) => [relative(folder, path), readIfMay(path)])
	);

/** The bytes, and what is packed by gzip anywhere in them. */
function unpacked(bytes: Buffer): string[] {
	const texts = [bytes.toString('latin1')];
	for (let at = bytes.indexOf('\x1f\x8b\x08', 0, 'latin1'); at >= 0;) {
		try {
			const inside = gunzipSync(bytes.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH });
			texts.push(inside.toString('latin1'));
		} catch {
			// It only looked like the beginning of something packed.
		}
		at = bytes.indexOf('\x1f\x8b\x08', at + 3, 'latin1');
	}
	return texts;
}

function search(words: readonly Word[], places: Record<string, Buffer>): Scanned {
	const hits: string[] = [];
	let length = 0;
	for (const [place, bytes] of Object.entries(places)) {
		length += bytes.length;
		const texts = unpacked(bytes);
		if (FORMS_SENT.test(place)) continue;
		for (const { word, isFilledIn, mayBe } of words) {
			if (isFilledIn && BROWSERS_OWN.test(place)) continue;
			if (mayBe?.test(place)) continue;
			if (texts.some((text) => wordsIn(text, [word]).length > 0)) hits.push(`${place}: ${word}`);
		}
	}
	return { words: words.length, bytes: length, hits };
}
