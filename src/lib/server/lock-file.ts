import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { hasCode, isMissing } from './durable-files.ts';

const WAIT_MS = 50;
const GIVE_UP_AFTER_MS = 20_000;
/** No holder needs this long: an older lock was left by a process that died, perhaps on another machine. */
const STALE_AFTER_MS = 60_000;

/**
 * Runs `body` while this process alone holds the lock file. `body` is not async on purpose: it holds the lock within
 * one turn of the event loop, so two callers in one process never meet, and a lock that carries our own process id
 * is always a leftover. Throws when another living process keeps the lock too long.
 */
export async function withLock<Result>(path: string, body: () => Result): Promise<Result> {
	const giveUp = Date.now() + GIVE_UP_AFTER_MS;
	while (!take(path)) {
		if (removeIfStale(path)) continue;
		if (Date.now() > giveUp) throw new Error(`another process keeps ${path}`);
		await pause(WAIT_MS);
	}
	try {
		return body();
	} finally {
		rmSync(path, { force: true });
	}
}

const owner = () => `${hostname()} ${process.pid}`;

function take(path: string): boolean {
	try {
		writeFileSync(path, owner(), { flag: 'wx' });
		return true;
	} catch (error) {
		if (hasCode(error, 'EEXIST')) return false;
		throw error;
	}
}

/**
 * The stale lock is renamed away before it is deleted, so that of several waiting processes one wins. Whoever finds
 * that it moved a fresh lock instead puts it back.
 */
function removeIfStale(path: string): boolean {
	try {
		const holder = readFileSync(path, 'utf8');
		if (!isStale(holder, statSync(path).mtimeMs)) return false;
		const aside = `${path}.${process.pid}.stale`;
		renameSync(path, aside);
		if (readFileSync(aside, 'utf8') !== holder) linkSync(aside, path);
		rmSync(aside, { force: true });
		return true;
	} catch (error) {
		return isMissing(error) || hasCode(error, 'EEXIST');
	}
}

function isStale(holder: string, takenMs: number): boolean {
	if (Date.now() - takenMs > STALE_AFTER_MS) return true;
	const split = holder.lastIndexOf(' ');
	if (holder.slice(0, split) !== hostname()) return false;
	const processId = Number(holder.slice(split + 1));
	return processId === process.pid || !isRunning(processId);
}

function isRunning(processId: number): boolean {
	if (!Number.isInteger(processId) || processId <= 0) return true;
	try {
		process.kill(processId, 0);
		return true;
	} catch (error) {
		return !hasCode(error, 'ESRCH');
	}
}
