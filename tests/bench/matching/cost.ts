import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Language } from '../../../src/lib/domain/matching/language.ts';
import { LANGUAGE_CODES } from '../../../src/lib/domain/matching/language.ts';
import { readUtterances, type Search, type Utterance } from '../../matching/evaluate.ts';
import { quantile } from '../../matching/scores.ts';
import type { Figure } from '../figure.ts';
import { generated } from './directories.ts';
import { lend, openOurs } from './ours.ts';
import { sampled, type TunedPeer } from './quality.ts';

/** The most that a query may take beside tuned MiniSearch, at its slowest but one in twenty. */
const MOST_RATIO: Readonly<Record<number, number>> = { 2000: 1.5, 20_000: 0.5 };
const SIZES = [200, 2000, 20_000];
/** Of this many on only the one that we are measured by is asked, unless there is time. */
const LARGE = 20_000;
/** A phone has English and the language of the page; queries are asked in all of them, as a server has them. */
const ON_PHONE = ['en', 'pl'];
const REFERENCE = 'MiniSearch';
const MIB = 1024 ** 2;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

async function memory(): Promise<number> {
	// What a promise or a finaliser still holds is let go between two turns.
	for (let turn = 0; turn < 3; turn += 1) {
		await new Promise((rested) => setImmediate(rested));
		collectGarbage();
	}
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return (heapUsed + arrayBuffers) / MIB;
}

/** Milliseconds of work since the process began: not of waiting while the machine does something else. */
function worked(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

interface Cost {
	name: string;
	milliseconds: { build: number; p50: number; p95: number };
	mebibytes: number;
}

/**
 * It is warmed up for at least so many milliseconds of work. The engine compiles what is done often on threads of its
 * own, and a question that is asked meanwhile would be charged with it.
 */
const WARMING = 2000;

/** Asks once what was not asked before; another half warms it up, so that no answer is remembered from it. */
async function timesOf(search: Search, warming: Utterance[], asked: Utterance[]) {
	const warm = worked() + WARMING;
	do {
		for (const { text, language } of warming) await search(text, language);
	} while (worked() < warm);
	const times: number[] = [];
	for (const { text, language } of asked) {
		const from = worked();
		await search(text, language);
		times.push(worked() - from);
	}
	times.sort((a, b) => a - b);
	return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

type Open = () => { search: Search } | Promise<{ search: Search }>;

/**
 * @param open how it is built where queries are timed
 * @param openOnPhone how it is built where building and memory are measured, if otherwise
 */
async function costOf(name: string, open: Open, most?: number, openOnPhone = open): Promise<Cost> {
	const [warming = [], asked = []] = (['tuning', 'sealed'] as const).map((half) =>
		sampled(
			LANGUAGE_CODES.flatMap((code) => readUtterances(half, code)),
			most
		)
	);
	await openOnPhone();
	const before = await memory();
	const from = worked();
	const built = await openOnPhone();
	const build = worked() - from;
	const mebibytes = (await memory()) - before;
	// It is still needed here, so it was not let go before it was weighed.
	await built.search('', 'en');
	const times = await timesOf((await open()).search, warming, asked);
	return { name, milliseconds: { build, ...times }, mebibytes };
}

function* figuresOf(ours: Cost, peers: readonly Cost[], many: number): Generator<Figure> {
	const reference = peers.find(({ name }) => name === REFERENCE);
	const figure = { better: 'less' as const };
	for (const kind of ['p50', 'p95', 'build'] as const) {
		const said =
			kind === 'build' ? 'to build the index, ours for two languages' : `a query, ${kind}`;
		const theirs = reference?.milliseconds[kind] ?? NaN;
		const ratio = kind === 'p95' ? MOST_RATIO[many] : undefined;
		yield {
			...figure,
			name: `${many} activities, ours: ${said}`,
			value: ours.milliseconds[kind],
			unit: 'ms of work',
			...(ratio !== undefined && { target: ratio * theirs }),
			beside: { name: `tuned ${REFERENCE}`, value: theirs }
		};
		for (const { name, milliseconds } of peers) {
			if (name === REFERENCE) continue;
			yield {
				...figure,
				name: `${many} activities, ${name}: ${said}`,
				value: milliseconds[kind],
				unit: 'ms of work',
				beside: { name: 'ours', value: ours.milliseconds[kind] }
			};
		}
	}
	yield {
		...figure,
		name: `${many} activities, ours: memory of the index, two languages`,
		value: ours.mebibytes,
		unit: 'MiB',
		beside: { name: `tuned ${REFERENCE}`, value: reference?.mebibytes ?? NaN }
	};
}

/** What an index costs to build and to keep, and a query to answer, as the directory grows. */
export async function* cost(
	languages: readonly Language[],
	{ tuned, full }: { tuned: readonly TunedPeer[]; full: boolean }
): AsyncGenerator<Figure> {
	for (const many of SIZES) {
		const { activities } = generated(many);
		const { listings, lent } = lend(openOurs(activities, languages));
		const ofPhone = languages.filter(({ code }) => ON_PHONE.includes(code));
		const ours = await costOf(
			'ours',
			() => openOurs(activities, languages),
			undefined,
			() => openOurs(activities, ofPhone)
		);
		const peers: Cost[] = [];
		for (const { peer, setting } of tuned) {
			if (many >= LARGE && !full && peer.name !== REFERENCE) continue;
			const open = async () => ({ search: await setting.open(listings, lent) });
			peers.push(await costOf(peer.name, open, peer.most));
		}
		yield* figuresOf(ours, peers, many);
	}
}
