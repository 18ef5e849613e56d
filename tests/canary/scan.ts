import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { BrowserContext, Route } from '@playwright/test';
import { startBuiltServer } from '../built-server.ts';
import type { BuiltServer } from '../built-server.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { seeded } from '../faults/random.ts';
import { wordsIn } from '../journeys/kept.ts';
import { inventPerson, visit, wordsOf } from './visits.ts';

export interface Scanned {
	/** Words that were typed and looked for. */
	words: number;
	bytes: number;
	/** Where one of them was found, and which: they are invented. */
	hits: string[];
}

/** Where Chromium itself keeps what it fills in again, and the tabs that it opens again. */
const BROWSERS_OWN = /(^|\/)(Sessions\/|Web Data|Default\/Web Data)/;
/**
 * Without JavaScript a form is sent by the browser, which keeps what it sent with the tab, for Back and Reload: no page can
 * tell it not to, and the cookies page says so.
 */
const FORMS_SENT = /^profile-without-javascript\/.*\/Sessions\//;
/** A copy of the pages without this, to see that the scan finds what a browser then keeps. */
const OFF = /autocomplete(=|:\s*)\\?["'`]off\\?["'`]/g;

/**
 * Lets people visit the built site, each with words that are nowhere else in the world, with JavaScript and without; then
 * looks for every word in every byte that is left: the browser's profile, the server's data with its write-ahead log, what
 * it said, its environment, and every address and referrer.
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
	const server = await startBuiltServer();
	const words: { word: string; isFilledIn: boolean }[] = [];
	const addresses: string[] = [];
	try {
		for (const onDevice of [true, false]) {
			const profile = join(folder, onDevice ? 'profile' : 'profile-without-javascript');
			const context = await launch(profile, onDevice, isCareless);
			context.on('request', (request) =>
				addresses.push(`${request.url()} ${request.headers()['referer'] ?? ''}`)
			);
			const page = context.pages()[0] ?? (await context.newPage());
			for (let each = 0; each < people; each++) {
				const person = inventPerson(random);
				words.push(...wordsOf(person));
				await visit(page, server.url, person, onDevice);
			}
			await context.close();
		}
		const environment = environmentOf(server);
		return search(words, {
			...filesIn(folder),
			...filesIn(server.dataDir),
			'what the server said': Buffer.from(server.output()),
			'the environment of the server': environment,
			'an address or a referrer': Buffer.from(addresses.join('\n'))
		});
	} finally {
		await server.remove();
		await rm(folder, { recursive: true, force: true });
	}
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

function search(
	words: readonly { word: string; isFilledIn: boolean }[],
	places: Record<string, Buffer>
): Scanned {
	const hits: string[] = [];
	let length = 0;
	for (const [place, bytes] of Object.entries(places)) {
		length += bytes.length;
		const texts = unpacked(bytes);
		if (FORMS_SENT.test(place)) continue;
		for (const { word, isFilledIn } of words) {
			if (isFilledIn && BROWSERS_OWN.test(place)) continue;
			if (texts.some((text) => wordsIn(text, [word]).length > 0)) hits.push(`${place}: ${word}`);
		}
	}
	return { words: words.length, bytes: length, hits };
}
