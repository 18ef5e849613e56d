import type { Language } from '../../../src/lib/domain/matching/language.ts';
import { LANGUAGE_CODES } from '../../../src/lib/domain/matching/language.ts';
import {
	answerAll,
	KINDS,
	readKeptBack,
	readUtterances,
	tasksFor,
	type Answered,
	type Half,
	type Kind,
	type Task,
	type Utterance
} from '../../matching/evaluate.ts';
import { interval, mean, meanOf, PARTS, scoreOf, type Score } from '../../matching/scores.ts';
import type { Figure } from '../figure.ts';
import { demonstration, type Directory } from './directories.ts';
import { lend, openOurs, searchByNeeds } from './ours.ts';
import type { Peer, Setting } from './peers.ts';

type PartName = keyof Score;

/** Each part of a score: its name, which way is better, and what it must be over the generated directory. */
const FIGURES: Record<PartName, { name: string; better: 'more' | 'less'; target?: number }> = {
	ndcg: { name: 'nDCG@10', better: 'more', target: 0.75 },
	recall: { name: 'recall@10', better: 'more' },
	coverage: { name: 'needs answered on the first page', better: 'more', target: 0.82 },
	reciprocal: { name: 'mean reciprocal rank', better: 'more' },
	firstThree: { name: 'a right one among the first three', better: 'more', target: 0.85 },
	nothing: { name: 'nothing found', better: 'less', target: 0.01 }
};
const WORST_LANGUAGE = 0.65;
const KIND_TARGETS: Partial<Record<Kind, number>> = { i: 0.5 };
const SAYS_SO = 0.9;
/** The halves should not differ by more: the sealed one is what counts, and the other was tuned on. */
const MOST_APART = 0.1;

/** A peer with the setting that suits it best. */
export interface TunedPeer {
	peer: Peer;
	setting: Setting;
}

/** Every so many of a list, so that `most` are left. */
export const sampled = <Item>(list: readonly Item[], most = Infinity): Item[] => {
	const step = Math.max(1, list.length / most);
	return list.filter((_, at) => Math.floor((at + 1) / step) > Math.floor(at / step));
};

const scored = (answered: readonly Answered[]): (Answered & { score: Score })[] =>
	answered.filter((one): one is Answered & { score: Score } => one.score !== undefined);
const ndcgs = (answered: readonly Answered[]): number[] =>
	scored(answered).map(({ score }) => score.ndcg);

const utterancesOf = (half: Half) => LANGUAGE_CODES.flatMap((code) => readUtterances(half, code));
/** What a peer can be scored on. */
const answerable = (tasks: readonly Task[]): Task[] =>
	tasks.filter(({ expected }) => expected !== undefined);

/** Gives each of these peers the setting with the best nDCG on the tuning half over the demonstration. */
export async function tunePeers(
	peers: readonly Peer[],
	languages: readonly Language[]
): Promise<TunedPeer[]> {
	const { activities, labels } = demonstration();
	const { listings, lent } = lend(openOurs(activities, languages));
	const tasks = answerable(tasksFor(utterancesOf('tuning'), labels));
	const tuned: TunedPeer[] = [];
	for (const peer of peers) {
		let best = -1;
		let chosen = peer.settings[0];
		for (const setting of peer.settings) {
			const search = await setting.open(listings, lent);
			const ndcg = mean(ndcgs(await answerAll(search, sampled(tasks, peer.most))));
			if (ndcg > best) [best, chosen] = [ndcg, setting];
		}
		if (chosen) tuned.push({ peer, setting: chosen });
	}
	return tuned;
}

interface Judged {
	directory: Directory;
	tuning: Answered[];
	sealed: Answered[];
	/** Harder sentences, half of them only implied, that nothing was mended by. */
	keptBack: Answered[];
	/** nDCG of the sealed half, had every need been understood. */
	ceiling: number[];
	/** The sealed half, or a part of it, as each peer answers it. */
	peers: { name: string; borrows: boolean; answered: Answered[] }[];
}

async function judge(
	directory: Directory,
	languages: readonly Language[],
	tuned: readonly TunedPeer[]
): Promise<Judged> {
	const { activities, labels } = directory;
	const ours = openOurs(activities, languages);
	const { listings, lent } = lend(ours);
	const answer = (utterances: readonly Utterance[]) =>
		answerAll(ours.search, tasksFor(utterances, labels));
	const sealed = await answer(utterancesOf('sealed'));
	const peers: Judged['peers'] = [];
	for (const { peer, setting } of tuned) {
		const search = await setting.open(listings, lent);
		const answered = await answerAll(search, sampled(answerable(sealed), peer.most));
		const borrows = peer.name.includes('our');
		peers.push({ name: `${peer.name} (${setting.said})`, borrows, answered });
	}
	const ceiling = sealed.flatMap(({ needs, expected }) =>
		expected ? [scoreOf(searchByNeeds(ours, needs), expected).ndcg] : []
	);
	const tuning = await answer(utterancesOf('tuning'));
	const keptBack = await answer(LANGUAGE_CODES.flatMap(readKeptBack));
	return { directory, tuning, sealed, keptBack, ceiling, peers };
}

/** The peer that stands on its own and does best. */
const bestPeer = ({ peers }: Judged) =>
	peers
		.filter(({ borrows }) => !borrows)
		.reduce((best, peer) =>
			mean(ndcgs(peer.answered)) > mean(ndcgs(best.answered)) ? peer : best
		);

function* overall(judged: Judged, isGated: boolean): Generator<Figure | string> {
	const { directory, sealed, tuning } = judged;
	const best = bestPeer(judged);
	const theirs = meanOf(scored(best.answered).map(({ score }) => score));
	const halves = { sealed: scored(sealed), tuning: scored(tuning) };
	const means = {
		sealed: meanOf(halves.sealed.map(({ score }) => score)),
		tuning: meanOf(halves.tuning.map(({ score }) => score))
	};
	for (const part of PARTS) {
		const { name, target, better } = FIGURES[part];
		yield {
			name: `${directory.name}, sealed half: ${name}`,
			value: means.sealed[part],
			unit: '',
			better,
			...(isGated && target !== undefined && { target }),
			beside: { name: best.name, value: theirs[part] },
			interval: interval(halves.sealed.map(({ score }) => score[part]))
		};
		yield {
			name: `${directory.name}, tuning half: ${name}`,
			value: means.tuning[part],
			unit: '',
			better,
			beside: { name: 'the sealed half', value: means.sealed[part] }
		};
		const apart = means.tuning[part] - means.sealed[part];
		if (Math.abs(apart) > MOST_APART) {
			yield `WARNING: ${directory.name}, ${name}: the halves differ by ${apart.toFixed(2)}; only the sealed one counts.`;
		}
	}
}

/** How the harder sentences do beside the sealed half, part by part. */
function* ofKeptBack({ directory, keptBack, sealed }: Judged): Generator<Figure> {
	const [ours, easier] = [keptBack, sealed].map((half) => scored(half).map(({ score }) => score));
	if (ours === undefined || easier === undefined) return;
	for (const part of PARTS) {
		const { name, better } = FIGURES[part];
		const numbers = ours.map((score) => score[part]);
		yield {
			name: `${directory.name}, kept back, ${ours.length}: ${name}`,
			value: mean(numbers),
			unit: '',
			better,
			beside: { name: 'the sealed half', value: meanOf(easier)[part] },
			interval: interval(numbers)
		};
	}
}

/** nDCG of the sealed half, parted: one figure a part. */
function* parted(
	judged: Judged,
	parts: readonly { said: string; has: (one: Answered) => boolean; target?: number }[]
): Generator<Figure> {
	const best = bestPeer(judged);
	for (const { said, has, target } of parts) {
		const numbers = ndcgs(judged.sealed.filter(has));
		if (numbers.length === 0) continue;
		yield {
			name: `${judged.directory.name}, ${said}: nDCG@10 of ${numbers.length}`,
			value: mean(numbers),
			unit: '',
			better: 'more',
			...(target !== undefined && { target }),
			beside: { name: best.name, value: mean(ndcgs(best.answered.filter(has))) },
			interval: interval(numbers)
		};
	}
}

const languageParts = (isGated: boolean) =>
	LANGUAGE_CODES.map((code) => ({
		said: `language ${code}`,
		has: ({ language }: Answered) => language === code,
		// Every language: the worst of them is held to it.
		...(isGated && { target: WORST_LANGUAGE })
	}));

const kindParts = (isGated: boolean) =>
	(Object.keys(KINDS) as Kind[]).map((kind) => {
		const target = KIND_TARGETS[kind];
		return {
			said: KINDS[kind],
			has: ({ kinds }: Answered) => kinds.includes(kind),
			...(isGated && target !== undefined && { target })
		};
	});

/** Each peer beside ours, on the very same utterances. */
function* sideBySide({ directory, sealed, peers }: Judged): Generator<Figure> {
	const ours = new Map(scored(sealed).map((one) => [one.text, one.score]));
	for (const { name, answered } of peers) {
		const theirs = scored(answered);
		const same = theirs.map(({ text }) => ours.get(text)?.ndcg ?? NaN);
		const figure = { unit: '', better: 'more' as const };
		yield {
			...figure,
			name: `${directory.name}, ${name}: nDCG@10 of ${theirs.length}`,
			value: mean(ndcgs(theirs)),
			beside: { name: 'ours', value: mean(same) },
			interval: interval(ndcgs(theirs))
		};
		const differences = theirs.map(({ score }, at) => (same[at] ?? NaN) - score.ndcg);
		yield {
			...figure,
			name: `${directory.name}, ours less ${name}, paired: nDCG@10`,
			value: mean(differences),
			beside: { name: 'no difference', value: 0 },
			interval: interval(differences)
		};
	}
}

/** How much of what is lost is lost by not understanding, and how much by ranking. */
const ceilingOf = ({ directory, sealed, ceiling }: Judged): Figure => ({
	name: `${directory.name}, sealed half: nDCG@10 of our index, had it understood every need`,
	value: mean(ceiling),
	unit: '',
	better: 'more',
	beside: { name: 'ours', value: mean(ndcgs(sealed)) }
});

/** Of what nothing answers, how much is told so. */
function saysSo({ directory, sealed, tuning }: Judged, isGated: boolean): Figure {
	const share = (answered: readonly Answered[]) => {
		const hopeless = answered.filter(({ kinds }) => kinds.includes('x'));
		return mean(hopeless.map(({ found }) => (found.length === 0 ? 1 : 0)));
	};
	return {
		name: `${directory.name}, sealed half: says so where nothing answers`,
		value: share(sealed),
		unit: '',
		better: 'more',
		...(isGated && { target: SAYS_SO }),
		beside: { name: 'the tuning half', value: share(tuning) }
	};
}

/** How well a directory is searched, beside every peer; only one directory's figures are held to targets. */
export async function* quality(
	directory: Directory,
	languages: readonly Language[],
	{ tuned, isGated }: { tuned: readonly TunedPeer[]; isGated: boolean }
): AsyncGenerator<Figure | string> {
	const judged = await judge(directory, languages, tuned);
	yield* overall(judged, isGated);
	yield* ofKeptBack(judged);
	yield ceilingOf(judged);
	yield saysSo(judged, isGated);
	yield* parted(judged, languageParts(isGated));
	yield* parted(judged, kindParts(isGated));
	yield* sideBySide(judged);
}
