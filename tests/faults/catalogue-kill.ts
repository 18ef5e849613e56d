import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { liveRecord, readLive } from '../../src/lib/server/releases.ts';
import { writeDirectory } from '../bench/generated-directory.ts';
import { seeded } from './random.ts';

const RECORDS = 300;
/** Half of the kills come at any moment, half while a release is being published, which is far shorter. */
const PUBLISHING_MS = 40;

export interface KillsSurvived {
	kills: number;
	/** How many of them left the old release live, and how many the new one. */
	old: number;
	new: number;
	/** What was wrong after any of them; nothing should be. */
	problems: string[];
}

/**
 * Imports two directories by turns through the built command and kills each import (SIGKILL, as a power cut would) at a
 * random moment, up to `kills` times or until `forMs` have passed. After each the live release must be one of the two,
 * whole; after the last one an import must succeed and leave nothing behind.
 */
export async function killImports(
	{ kills, forMs = Infinity, seed }: { kills: number; forMs?: number; seed: number },
	told: (survived: KillsSurvived) => void = () => undefined
): Promise<KillsSurvived> {
	const folder = mkdtempSync(join(tmpdir(), 'hereabouts-kill-'));
	try {
		const bench = await prepare(folder);
		const random = seeded(seed);
		const survived: KillsSurvived = { kills: 0, old: 0, new: 0, problems: [] };
		const from = performance.now();
		while (survived.kills < kills && performance.now() - from < forMs) {
			await killOnce(bench, random, survived);
			told(survived);
		}
		await bench.import(1 - bench.live());
		survived.problems.push(...leftBehind(bench.dataDir));
		return survived;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

type Bench = Awaited<ReturnType<typeof prepare>>;

/** Imports both directories once, undisturbed, to know what each comes to and how long it takes. */
async function prepare(folder: string) {
	const dataDir = join(folder, 'data');
	const files = [0, 1].map((at) => {
		const file = join(folder, `directory-${at}.json`);
		writeDirectory(file, RECORDS + at);
		return file;
	});
	const start = (at: number) =>
		spawn(
			process.execPath,
			[
				'build/cli/catalogue.js',
				'import',
				files[at] ?? '',
				'--feed',
				'kill',
				'--today',
				'2026-11-21'
			],
			{ env: { ...process.env, DATA_DIR: dataDir }, stdio: 'ignore' }
		);
	const importWhole = async (at: number) => {
		const [code] = (await once(start(at), 'exit')) as [number | null];
		if (code !== 0) throw new Error(`an import that nobody disturbed ended with ${code}`);
		return liveRecord(dataDir)?.content ?? '';
	};
	const first = await importWhole(0);
	const from = performance.now();
	const contents = [first, await importWhole(1)];
	const takesMs = performance.now() - from;
	/** Which of the two is live; -1 for neither. */
	const live = () => contents.indexOf(liveRecord(dataDir)?.content ?? '');
	return { dataDir, takesMs, start, live, import: importWhole };
}

async function killOnce(
	bench: Bench,
	random: () => number,
	survived: KillsSurvived
): Promise<void> {
	const before = bench.live();
	const child = bench.start(1 - before);
	const ended = once(child, 'exit');
	if (random() < 0.5) await pause(random() * bench.takesMs);
	else {
		await isPublishing(bench, child);
		await pause(random() * PUBLISHING_MS);
	}
	child.kill('SIGKILL');
	await ended;
	survived.kills++;
	const after = bench.live();
	if (after === before) survived.old++;
	else survived.new++;
	if (after < 0) survived.problems.push(`kill ${survived.kills}: neither release is live`);
	else if (!readLive(bench.dataDir)) {
		survived.problems.push(`kill ${survived.kills}: the live release is not whole`);
	}
}

async function isPublishing({ dataDir }: Bench, child: ReturnType<Bench['start']>): Promise<void> {
	const lock = join(dataDir, 'catalogue', 'publishing.lock');
	// A lock that the last kill left does not count: the child takes it over.
	const isOld = existsSync(lock);
	while (child.exitCode === null && (isOld || !existsSync(lock))) {
		if (isOld && !existsSync(lock)) return;
		await pause(1);
	}
}

function leftBehind(dataDir: string): string[] {
	const names = readdirSync(join(dataDir, 'catalogue'));
	const unfinished = names.filter((name) => /unfinished|lock|stale/.test(name));
	const releases = names.filter((name) => /^release-\d+\.json$/.test(name)).length;
	const bytes = names.filter((name) => /^[0-9a-f]{64}\.json$/.test(name)).length;
	return [
		...unfinished.map((name) => `${name} was left behind`),
		...(bytes === releases ? [] : [`${bytes} files hold ${releases} releases`])
	];
}
