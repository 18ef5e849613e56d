import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import type { Log } from '../log.ts';

export interface Schedule {
	/** How long after the start it first looks whether a feed is due, and how long between looks. Milliseconds. */
	first: number;
	every: number;
	/** After this long, a look that has not ended is ended. Milliseconds. */
	longest: number;
}

export const SCHEDULE: Schedule = { first: 10_000, every: 10 * 60_000, longest: 60 * 60_000 };

/** Below what serves people, so that pages never wait for a directory. */
const LOW_PRIORITY = 10;

/**
 * From time to time runs `command` with `args`, which refreshes the feeds that are due: in a process of its own, so
 * that whatever becomes of it, this one goes on serving; never a second before the first has ended. What it says is
 * not kept; how it ended is logged. Answers a function that stops it.
 */
export function keepRefreshing(
	command: string,
	args: readonly string[],
	log: Log,
	{ first, every, longest }: Schedule = SCHEDULE
): () => void {
	let running: ChildProcess | undefined;
	let stopped = false;
	let timer = wait(first);

	/** A quarter earlier or later: several servers that started together do not go on looking together. */
	function wait(milliseconds: number): NodeJS.Timeout {
		return setTimeout(look, milliseconds * (0.75 + Math.random() / 2)).unref();
	}
	function look(): void {
		const from = performance.now();
		running = spawn(process.execPath, [command, ...args], { stdio: 'ignore', timeout: longest });
		running.once('spawn', () => lower(running?.pid));
		const ended = (status: string | number) => {
			if (running === undefined) return;
			running = undefined;
			log({ event: 'refresh', status, milliseconds: Math.round(performance.now() - from) });
			if (!stopped) timer = wait(every);
		};
		running.once('error', () => ended('not started'));
		running.once('exit', (code, signal) => ended(code ?? signal ?? 'unknown'));
	}
	const stop = () => {
		stopped = true;
		clearTimeout(timer);
		running?.kill();
	};
	process.once('exit', stop);
	return stop;
}

function lower(processId: number | undefined): void {
	try {
		if (processId !== undefined) setPriority(processId, LOW_PRIORITY);
	} catch {
		// It has ended already, or this system has no such thing: then it just runs.
	}
}
