import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../../chromium.ts';
import { install } from '../install.ts';
import type { BenchPlace, engines } from './engines.ts';

export const VERSIONS = { leaflet: '1.9.4', 'leaflet.markercluster': '1.5.3' };
const FOLDER = resolve('.bench/map');
/** A telephone of a few years ago beside the machine this runs on. */
export const SLOW_DOWN = 4;

/** What each way of drawing takes, in milliseconds until it is painted. */
export interface Taken {
	first: number;
	zoom: number;
	pan: number;
	/** The most elements that were in its document at once. */
	elements: number;
}

interface Bundle {
	code: string;
	css: string;
	clusters: string;
}

/** Everything the page needs, made anew from the sources. */
export async function bundle(): Promise<Bundle> {
	await install(FOLDER, VERSIONS);
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			lib: {
				entry: resolve('tests/bench/map/engines.ts'),
				formats: ['iife'],
				name: 'bench',
				fileName: 'bench'
			}
		}
	});
	const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
		'output' in each ? each.output : []
	);
	const chunk = outputs.find((each) => each.type === 'chunk');
	const styles = outputs.flatMap((each) =>
		each.type === 'asset' && each.fileName.endsWith('.css') ? String(each.source) : []
	);
	const peer = createRequire(join(FOLDER, 'package.json')).resolve('leaflet.markercluster');
	const look = ['MarkerCluster.css', 'MarkerCluster.Default.css'];
	const css = await Promise.all(look.map((name) => readFile(join(peer, '..', name), 'utf8')));
	if (!chunk) throw new Error('the bundle of the map bench is empty');
	return {
		code: chunk.code,
		css: [...styles, ...css].join('\n'),
		clusters: await readFile(peer, 'utf8')
	};
}

export async function openBrowser(): Promise<Browser> {
	const executablePath = chromiumPath();
	return chromium.launch({
		args: CHROMIUM_ARGUMENTS,
		...(executablePath && { executablePath })
	});
}

const PAGE = `<!doctype html><title>Map</title><style>#map { width: 360px; height: 480px }</style>
<h1>Activities near you</h1><div id="map"></div><ol></ol>`;

/**
 * Runs in the page. Opens a map, then zooms in and out and pans; each step is taken until it is painted. The page has
 * been painted and is at rest by then, as one that a person presses on is: how a browser starts is no map's doing.
 */
async function walk([engine, places]: readonly [string, readonly BenchPlace[]]) {
	const { engines: all } = (window as unknown as { bench: { engines: typeof engines } }).bench;
	const rest = () => new Promise((done) => setTimeout(done, 200));
	const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	const painted = async (act: () => void) => {
		await rest();
		const from = performance.now();
		act();
		await frame();
		return performance.now() - from;
	};
	const count = () => document.querySelectorAll('#map *').length;
	let opened: ReturnType<(typeof all)[string]> | undefined;
	await frame();
	const first = await painted(() => {
		opened = all[engine]!(document.querySelector<HTMLElement>('#map')!, places);
		const names = places.slice(0, 10).map(({ name }) => {
			const item = document.createElement('li');
			item.textContent = name;
			return item;
		});
		document.querySelector('ol')!.replaceChildren(...names);
	});
	let elements = count();
	const worst = async (steps: readonly (() => void)[]) => {
		let most = 0;
		for (const step of steps) {
			most = Math.max(most, await painted(step));
			elements = Math.max(elements, count());
		}
		return most;
	};
	const zoom = await worst([1, 1, 1, -1, -1, 1, 1].map((by) => () => opened?.zoom(by)));
	const ways = [
		[1, 0],
		[0, 1],
		[-1, 0],
		[0, -1],
		[1, 1]
	] as const;
	const pan = await worst(
		ways.map(
			([x, y]) =>
				() =>
					opened?.pan(x, y)
		)
	);
	return { first, zoom, pan, elements };
}

/** One way of drawing in a page of its own, on a cheap phone. */
export async function take(
	browser: Browser,
	{ code, css, clusters }: Bundle,
	engine: string,
	places: readonly BenchPlace[]
): Promise<Taken> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		reducedMotion: 'reduce'
	});
	try {
		const page: Page = await context.newPage();
		await page.setContent(PAGE);
		await page.addStyleTag({ content: css });
		await page.addScriptTag({ content: `${code};window.bench = bench;window.L = bench.L` });
		await page.addScriptTag({ content: clusters });
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
		return await page.evaluate(walk, [engine, places] as const);
	} finally {
		await context.close();
	}
}
