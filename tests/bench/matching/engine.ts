import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { LANGUAGE_CODES, loadLanguages } from '../../../src/lib/domain/matching/language.ts';
import { readUtterances, type Search, type Utterance } from '../../matching/evaluate.ts';
import { quantile } from '../../matching/scores.ts';
import { generated } from './directories.ts';
import { lend, openOurs } from './ours.ts';
import { PEERS } from './peers.ts';
import { sampled } from './quality.ts';

/** A search engine over so many activities: a peer with one of its settings, or ours. */
export interface Engine {
	name: string;
	setting?: string;
	many: number;
}

/** What an engine costs, in milliseconds of work and in memory. */
export interface Cost {
	build: number;
	p50: number;
	p95: number;
	mebibytes: number;
}

/** A phone has English and the language of the page; queries are asked in all of them, as a server has them. */
const ON_PHONE = ['en', 'pl'];
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

/**
 * It is warmed up for at least so many milliseconds of work. The engine compiles what is done often on threads of its
 * own, and a question that is asked meanwhile would be charged with it.
 */
const WARMING = 2000;

/** Asks once what was not asked before; another half warms it up, so that no answer is remembered from it. */
async function timesOf(search: Search, most?: number): Promise<Pick<Cost, 'p50' | 'p95'>> {
	const [warming = [], asked = []] = (['tuning', 'sealed'] as const).map((half): Utterance[] =>
		sampled(
			LANGUAGE_CODES.flatMap((code) => readUtterances(half, code)),
			most
		)
	);
	const warm = worked() + WARMING;
	for (let nth = 0; worked() < warm; nth += 1) {
		const { text = '', language = '' } = warming[nth % warming.length] ?? {};
		await search(text, language);
	}
	const times: number[] = [];
	for (const { text, language } of asked) {
		const from = worked();
		await search(text, language);
		times.push(worked() - from);
	}
	times.sort((a, b) => a - b);
	return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

type Open = () => Search | Promise<Search>;

/**
 * How an engine is opened, and how where building it and its memory are measured: ours then with the languages that a
 * phone has. Every engine finds the same beside it, whatever it borrows: our languages and our index.
 */
async function opening({ name, setting, many }: Engine): Promise<[open: Open, onPhone: Open]> {
	const languages = await loadLanguages(LANGUAGE_CODES);
	const { activities } = generated(many);
	const ours = openOurs(activities, languages);
	const { listings, lent } = lend(ours);
	const peer = PEERS.find((each) => each.name === name);
	const chosen = peer?.settings.find(({ said }) => said === setting);
	if (chosen !== undefined) {
		const open = () => chosen.open(listings, lent);
		return [open, open];
	}
	const ofPhone = languages.filter(({ code }) => ON_PHONE.includes(code));
	return [() => ours.search, () => openOurs(activities, ofPhone).search];
}

/** Measures an engine in this process, which is to do nothing else: what ran before in one changes what runs after. */
export async function measureEngine(engine: Engine): Promise<Cost> {
	const [open, onPhone] = await opening(engine);
	await onPhone();
	const before = await memory();
	const from = worked();
	const built = await onPhone();
	const build = worked() - from;
	const mebibytes = (await memory()) - before;
	// It is still needed here, so it was not let go before it was weighed.
	await built('', 'en');
	const most = PEERS.find(({ name }) => name === engine.name)?.most;
	return { build, mebibytes, ...(await timesOf(await open(), most)) };
}
