import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogEntry } from '../log.ts';
import { keepRefreshing } from './keep-refreshing.ts';

let folder: string;
let stop: () => void;
let logged: LogEntry[];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'keep-refreshing-'));
	logged = [];
});
afterEach(() => {
	stop();
	rmSync(folder, { recursive: true });
});

/** A command that writes what it was asked into a file, prints, and then does what `code` says. */
function command(code: string): string {
	const path = join(folder, 'command.mjs');
	const trace = JSON.stringify(join(folder, 'trace'));
	writeFileSync(
		path,
		`import { appendFileSync } from 'node:fs';
		appendFileSync(${trace}, process.argv.slice(2).join(' ') + '\\n');
		process.stdout.write('a secret');
		${code}`
	);
	return path;
}
const run = (code: string, schedule = { first: 1, every: 1, longest: 30_000 }) => {
	stop = keepRefreshing(
		command(code),
		['refresh', '--due'],
		(entry) => logged.push(entry),
		schedule
	);
};
const looks = () => {
	const trace = join(folder, 'trace');
	return existsSync(trace) ? readFileSync(trace, 'utf8').trim().split('\n') : [];
};

describe('keepRefreshing', () => {
	it('runs the command again and again, and logs how it ended and nothing it said', async () => {
		run('process.exitCode = 1;');
		await expect.poll(() => logged.length, { timeout: 4000 }).toBeGreaterThan(1);
		expect(looks()[0]).toBe('refresh --due');
		expect(logged[0]).toMatchObject({ event: 'refresh', status: 1 });
		expect(JSON.stringify(logged)).not.toContain('secret');
	});

	it('never starts a second before the first has ended', async () => {
		run('setInterval(() => undefined, 1000);');
		await expect.poll(looks, { timeout: 4000 }).toHaveLength(1);
		await new Promise((resolve) => setTimeout(resolve, 300));
		expect(looks()).toHaveLength(1);
	});

	it('ends one that takes too long, and goes on', async () => {
		run('setInterval(() => undefined, 1000);', { first: 1, every: 60_000, longest: 300 });
		await expect.poll(() => logged, { timeout: 4000 }).toMatchObject([{ status: 'SIGTERM' }]);
	});

	it('stops when it is told to', async () => {
		run('setInterval(() => undefined, 1000);', { first: 1, every: 1, longest: 30_000 });
		await expect.poll(looks, { timeout: 4000 }).toHaveLength(1);
		stop();
		await expect.poll(() => logged, { timeout: 4000 }).toHaveLength(1);
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(looks()).toHaveLength(1);
	});
});
