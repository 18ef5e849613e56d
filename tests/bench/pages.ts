import { PATIENT_PAGES } from '../accessibility/patient-pages.ts';
import { startWholeSite } from '../accessibility/whole-site.ts';
import type { Bench, Figure } from './figure.ts';
import { firstView, fullVisit, returnVisit } from './first-view.ts';
import { interactionsOf } from './interactions.ts';
import type { Interaction } from './interactions.ts';
import { CATEGORIES, installLighthouse, score, VERSION } from './lighthouse.ts';
import type { Scores } from './lighthouse.ts';

const RUNS = 3;
const KIB = 1024;

const median = (numbers: number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function* sizes(url: string): AsyncGenerator<Figure | string> {
	const { all, script, plain } = await firstView(`${url}/en`);
	const bytes = { unit: 'KiB', better: 'less' as const };
	yield {
		...bytes,
		name: 'first view of the start page, all',
		value: all / KIB,
		target: 110,
		beside: { name: 'the start page of GOV.UK', value: 246 }
	};
	yield {
		...bytes,
		name: 'first view of the start page, script',
		value: script / KIB,
		target: 60,
		beside: { name: 'a bare SvelteKit app', value: 37 }
	};
	const { shown, model } = await fullVisit(url);
	yield {
		...bytes,
		name: 'a full visit: pages, code and styles',
		value: shown / KIB,
		target: 250,
		beside: { name: 'the start page of GOV.UK', value: 246 }
	};
	yield `what matching knows of English comes to ${(model / KIB).toFixed(1)} KiB more`;
	yield {
		...bytes,
		name: 'the start page, come back to',
		value: (await returnVisit(url)) / KIB,
		target: 15,
		beside: { name: 'its first view', value: all / KIB }
	};
	yield {
		name: 'scripts and styles sent without brotli',
		value: plain.length,
		unit: '',
		target: 0,
		better: 'less',
		beside: { name: 'one file', value: 1 }
	};
}

/** A click on a bare SvelteKit page with a counter and a link, measured in the same way: 16 or 24. */
const BARE_INTERACTION = 24;

async function* interactions(url: string): AsyncGenerator<Figure | string> {
	const runs: Interaction[][] = [];
	for (let run = 0; run < RUNS; run += 1) runs.push(await interactionsOf(url));
	const [all = []] = runs;
	const medians = all.map(({ name }, place) => ({
		name,
		milliseconds: median(runs.map((each) => each[place]?.milliseconds ?? 0))
	}));
	const sorted = medians.toSorted((a, b) => b.milliseconds - a.milliseconds);
	const [slowest] = sorted;
	if (!slowest) throw new Error('the journey has no interactions');
	yield {
		name: `slowest interaction at a quarter of the speed (${slowest.name})`,
		value: slowest.milliseconds,
		unit: 'ms',
		target: 100,
		better: 'less',
		beside: { name: 'a bare SvelteKit page', value: BARE_INTERACTION }
	};
	const others = sorted.slice(1, 6).map(({ name, milliseconds }) => `${name} ${milliseconds}`);
	yield `after it, in ms: ${others.join('; ')}`;
}

async function anyActivity(url: string): Promise<string> {
	const results = await (await fetch(`${url}/en/results`)).text();
	const path = /href="(\/en\/activity\/[^"#?]+)/.exec(results)?.[1];
	if (!path) throw new Error('the results page links to no activity');
	return path;
}

/** Questions that open cold: the first ones, and the one that all is made ready behind. */
const QUESTIONS = ['/find/where', '/find/what-matters'];
/** Every patient route that opens cold, besides those that are always scored: each takes a minute. */
const coldPaths = (): string[] => {
	const cold = PATIENT_PAGES.filter(
		({ route, path, past, state }) =>
			past === 'nothing' && !state && path === route && !['', '/results'].includes(path)
	);
	return [...QUESTIONS, ...cold.map(({ path }) => path)];
};

async function* scores(url: string, full: boolean): AsyncGenerator<Figure> {
	await installLighthouse();
	const pages = {
		start: '/en',
		results: '/en/results',
		activity: await anyActivity(url),
		refer: '/en/refer/urgent',
		...(full && Object.fromEntries(coldPaths().map((path) => [path.slice(1), `/en${path}`])))
	};
	for (const [page, path] of Object.entries(pages)) {
		const runs: Scores[] = [];
		for (let run = 0; run < RUNS; run += 1) runs.push(await score(`${url}${path}`));
		for (const category of CATEGORIES)
			yield {
				name: `${page}, ${category}`,
				value: median(runs.map((each) => each[category])),
				unit: '',
				target: 98,
				better: 'more',
				beside: { name: 'a bare SvelteKit app', value: 100 }
			};
		yield {
			name: `${page}, largest paint`,
			value: median(runs.map(({ largestPaint }) => largestPaint)),
			unit: 's',
			target: 1.5,
			better: 'less',
			beside: { name: 'what Lighthouse calls good', value: 2.5 }
		};
	}
}

export const pages: Bench = {
	method: `Bytes on the wire in Chromium with the worker blocked; Lighthouse ${VERSION} mobile and interactions, median of ${RUNS}.`,
	async *figures({ full }) {
		const server = await startWholeSite();
		try {
			yield* sizes(server.url);
			yield* interactions(server.url);
			yield* scores(server.url, full);
		} finally {
			await server.remove();
		}
	}
};
