import type { Bench, Figure } from './figure.ts';
import type { BenchPlace } from './map/engines.ts';
import { bundle, openBrowser, SLOW_DOWN, take, VERSIONS } from './map/in-browser.ts';
import type { Taken } from './map/in-browser.ts';
import { costOfOpening } from './map/opening.ts';

const KIB = 1024;
const MANY = 10_000;
const GATED = ['ours', 'markercluster'] as const;
const ENGINES = [...GATED, 'canvas', 'plain markers'] as const;
/** At most so many times what markercluster takes. */
const GATES = { first: 0.3, zoom: 1.3, pan: 2.6 } as const;
const SAID = { first: 'first draw', zoom: 'worst zoom', pan: 'worst step' } as const;

/** Always the same places: most in towns, some anywhere between, several to a building. */
function places(many: number): BenchPlace[] {
	let seed = 20_261_121;
	const chance = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
	const town = () => chance() + chance() + chance() - 1.5;
	const towns = Array.from({ length: 12 }, () => ({
		latitude: 54.88 + chance() * 0.2,
		longitude: -1.8 + chance() * 0.4
	}));
	const buildings = Array.from({ length: Math.round(many * 0.85) }, (_, at) => {
		const { latitude, longitude } = towns[at % towns.length]!;
		const isBetween = chance() < 0.2;
		return isBetween
			? { latitude: 54.85 + chance() * 0.25, longitude: -1.85 + chance() * 0.5 }
			: { latitude: latitude + town() * 0.02, longitude: longitude + town() * 0.035 };
	});
	return Array.from({ length: many }, (_, at) => ({
		id: `activity-${at}`,
		name: `Invented activity ${at}`,
		...buildings[Math.floor(chance() * buildings.length)]!
	}));
}

const median = (numbers: number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const medians = (runs: readonly Taken[]): Taken => ({
	first: median(runs.map(({ first }) => first)),
	zoom: median(runs.map(({ zoom }) => zoom)),
	pan: median(runs.map(({ pan }) => pan)),
	elements: median(runs.map(({ elements }) => elements))
});
const told = (name: string, { first, zoom, pan, elements }: Taken): string =>
	`${name}: first draw ${first.toFixed(0)} ms, worst zoom ${zoom.toFixed(0)} ms, worst step ${pan.toFixed(0)} ms, ${elements} elements`;

async function* speed(full: boolean): AsyncGenerator<Figure | string> {
	const made = await bundle();
	const browser = await openBrowser();
	const runs = new Map<string, Taken[]>(ENGINES.map((engine) => [engine, []]));
	try {
		const all = places(MANY);
		// In turn, so that a busy moment of the machine is nobody's alone. The slowest are taken once.
		for (let run = 0; run < (full ? 9 : 3); run += 1)
			for (const engine of run === 0 ? ENGINES : GATED)
				runs.get(engine)?.push(await take(browser, made, engine, all));
	} finally {
		await browser.close();
	}
	const taken = (engine: (typeof ENGINES)[number]) => medians(runs.get(engine) ?? []);
	const [ours, theirs] = [taken('ours'), taken('markercluster')];
	for (const [what, most] of Object.entries(GATES) as [keyof typeof GATES, number][])
		yield {
			name: `map of ${MANY} places, ${SLOW_DOWN} times slower: ${SAID[what]}`,
			value: ours[what],
			unit: 'ms',
			target: most * theirs[what],
			better: 'less',
			beside: { name: 'markercluster', value: theirs[what] }
		};
	for (const engine of ENGINES) yield told(engine, taken(engine));
}

async function* weight(): AsyncGenerator<Figure | string> {
	const { code, rest, asked } = await costOfOpening();
	yield {
		name: 'opening the map: code and styles',
		value: code / KIB,
		unit: 'KiB',
		target: 95,
		better: 'less',
		beside: { name: 'leaflet and markercluster', value: 51.6 }
	};
	yield `the drawn base comes to ${(rest / KIB).toFixed(1)} KiB more`;
	yield {
		name: 'requests while the map is moved',
		value: asked.length,
		unit: '',
		target: 0,
		better: 'less',
		beside: { name: 'one tile', value: 1 }
	};
}

export const map: Bench = {
	method: `In Chromium, ${SLOW_DOWN} times slower, in turn with ${Object.entries(VERSIONS)
		.map(([name, version]) => `${name} ${version}`)
		.join(' and ')}; medians. From a page at rest until all is painted, list and names included.`,
	async *figures({ full }) {
		yield* weight();
		yield* speed(full);
	}
};
