import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { LANGUAGE_CODES, loadLanguages } from '../../../src/lib/domain/matching/language.ts';
import type { Figure } from '../figure.ts';
import { bristol, demonstration, generated, type Directory } from './directories.ts';
import { PEERS } from './peers.ts';
import { quality, tunePeers, type TunedPeer } from './quality.ts';

/** As many activities as a city has. */
export const CITY = 2000;

/** Nothing of this is timed, so it may be done beside something else: peers to tune, or a directory to judge them on. */
export type Part = { tune: readonly string[] } | { judge: DirectoryName; tuned: readonly Tuned[] };

/** A peer and its setting by their names. */
export interface Tuned {
	peer: string;
	setting: string;
}

const namesOf = ({ peer, setting }: TunedPeer): Tuned => ({
	peer: peer.name,
	setting: setting.said
});

/** The peers that names stand for, in the order of all peers. */
export const peersOf = (tuned: readonly Tuned[]): TunedPeer[] =>
	PEERS.flatMap((peer) => {
		const said = tuned.find((each) => each.peer === peer.name)?.setting;
		const setting = peer.settings.find((each) => each.said === said);
		return setting === undefined ? [] : [{ peer, setting }];
	});

/** A directory, or a sentence why there is none. */
const DIRECTORIES = {
	city: () => generated(CITY),
	demonstration,
	Bristol: bristol
} satisfies Record<string, () => Directory | string | Promise<Directory | string>>;
type DirectoryName = keyof typeof DIRECTORIES;

/** Does a part, in the thread that was begun for it. */
export async function work(part: Part): Promise<Tuned[] | (Figure | string)[]> {
	const languages = await loadLanguages(LANGUAGE_CODES);
	if ('tune' in part) {
		const peers = PEERS.filter(({ name }) => part.tune.includes(name));
		return (await tunePeers(peers, languages)).map(namesOf);
	}
	const directory = await DIRECTORIES[part.judge]();
	if (typeof directory === 'string') return [directory];
	const told = { tuned: peersOf(part.tuned), isGated: part.judge === 'city' };
	const figures: (Figure | string)[] = [];
	for await (const figure of quality(directory, languages, told)) figures.push(figure);
	return figures;
}

function apart<Answer>(part: Part): Promise<Answer> {
	return new Promise((done, fail) => {
		const worker = new Worker(resolve('build/cli/bench-quality.js'), { workerData: part });
		worker.once('message', done);
		worker.once('error', fail);
	});
}

/** Gives each peer the setting that suits it best: fuse.js takes as long as all the others. */
export async function tuneTogether(): Promise<Tuned[]> {
	const [slowest = '', ...others] = PEERS.map(({ name }) => name);
	const lanes = [[slowest], others].map((tune) => apart<Tuned[]>({ tune }));
	return (await Promise.all(lanes)).flat();
}

/** How well each directory is searched: the largest beside the others. */
export async function* judgeTogether(tuned: readonly Tuned[]): AsyncGenerator<Figure | string> {
	const judge = (name: DirectoryName) => apart<(Figure | string)[]>({ judge: name, tuned });
	const city = judge('city');
	const others = judge('demonstration').then(async (one) => [...one, ...(await judge('Bristol'))]);
	const [first, rest] = await Promise.all([city, others]);
	yield* first;
	yield* rest;
}
