import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const DRIVER = ['/usr/bin/WebKitWebDriver', '/usr/lib/webkit2gtk-4.0/WebKitWebDriver'];
const BROWSER = [
	'/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
	'/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser'
];
const SCREEN = '/usr/bin/Xvfb';
const [DISPLAY, PORT] = [':97', 4650];
/** How long anything may take to come, in milliseconds, and how often it is looked for. */
const PATIENCE = 30_000;
const EVERY = 100;

/** A page in WebKit, driven by plain WebDriver: Playwright's own WebKit is not the one that Debian has. */
export interface WebKitPage {
	version: string;
	go(url: string): Promise<void>;
	/** Runs the body of a function in the page; `arguments[0]` is the value that is given. */
	run<Result>(body: string, value?: unknown): Promise<Result>;
	/** Runs until it answers something true. Throws, naming what it waited for, where that never comes. */
	until(what: string, body: string, value?: unknown): Promise<void>;
	close(): Promise<void>;
}

/** What is missing to run WebKit here, as a sentence to act on; `undefined` where nothing is. */
export function whyNoWebKit(): string | undefined {
	const isThere = (paths: string[]) => paths.some((path) => existsSync(path));
	return isThere(DRIVER) && isThere(BROWSER) && isThere([SCREEN])
		? undefined
		: 'There is no WebKit here. On Debian: apt-get install webkit2gtk-driver xvfb';
}

async function command<Value>(method: string, path: string, body?: unknown): Promise<Value> {
	const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
		method,
		...(body !== undefined && { body: JSON.stringify(body) })
	});
	const { value } = (await response.json()) as { value: Value };
	if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value).slice(0, 300)}`);
	return value;
}

/** The driver takes a moment to listen. */
async function whenReady<Value>(work: () => Promise<Value>): Promise<Value> {
	for (const until = Date.now() + PATIENCE; ; await sleep(EVERY))
		try {
			return await work();
		} catch (error) {
			if (Date.now() > until) throw error;
		}
}

/** Opens WebKit on a screen that nobody sees. Only what is started here is ended by `close`. */
export async function openWebKit(): Promise<WebKitPage> {
	const found = (paths: string[]) => paths.find((path) => existsSync(path)) ?? '';
	const env = { ...process.env, DISPLAY, LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' };
	const started: ChildProcess[] = [
		spawn(SCREEN, [DISPLAY, '-screen', '0', '1200x900x24'], { stdio: 'ignore' }),
		spawn(found(DRIVER), ['-p', String(PORT)], {
			env: { ...env, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
			stdio: 'ignore'
		})
	];
	const browser = { binary: found(BROWSER), args: ['--automation'] };
	const asked = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browser } } };
	const { sessionId, capabilities } = await whenReady(() =>
		command<{ sessionId: string; capabilities: { browserVersion: string } }>(
			'POST',
			'/session',
			asked
		)
	);
	const session = `/session/${sessionId}`;
	const run = <Result>(script: string, value?: unknown) =>
		command<Result>('POST', `${session}/execute/sync`, { script, args: [value ?? null] });
	return {
		version: capabilities.browserVersion,
		go: (url) => command('POST', `${session}/url`, { url }),
		run,
		async until(what, body, value) {
			const until = Date.now() + PATIENCE;
			// A page that is being left answers nothing.
			while (!(await run<boolean>(body, value).catch(() => false))) {
				if (Date.now() > until) throw new Error(`it never came: ${what}`);
				await sleep(EVERY);
			}
		},
		async close() {
			await command('DELETE', session).catch(() => undefined);
			for (const child of started) child.kill();
		}
	};
}
