import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';

export const VERSION = '12.8.2';
export const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
export type Scores = Record<(typeof CATEGORIES)[number], number>;

/** Git ignores it. Lighthouse is as large as everything else we install together, so only the bench has it. */
const FOLDER = resolve('.bench');
const SCRIPT = join(FOLDER, 'node_modules/lighthouse/cli/index.js');

function run(command: string, args: string[], env: Record<string, string> = {}): Promise<void> {
	return new Promise((done, fail) => {
		const child = spawn(command, args, {
			cwd: FOLDER,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let said = '';
		child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
		child.once('error', fail);
		child.once('close', (code) =>
			code === 0
				? done()
				: fail(new Error(`${command} ${args[0] ?? ''} ended with ${code ?? 'a signal'}\n${said}`))
		);
	});
}

/** Installs Lighthouse beside the project, unless this very version is there. */
export async function install(): Promise<void> {
	const manifest = join(FOLDER, 'node_modules/lighthouse/package.json');
	if (existsSync(manifest)) {
		const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version?: string };
		if (version === VERSION) return;
	}
	await mkdir(FOLDER, { recursive: true });
	await writeFile(join(FOLDER, 'package.json'), '{ "private": true }\n');
	await run('npm', ['install', '--no-audit', '--no-fund', '--save-exact', `lighthouse@${VERSION}`]);
}

/** One run on an address, as a mid-range phone on a slow network; scores out of 100. */
export async function score(address: string): Promise<Scores> {
	const path = join(FOLDER, 'report.json');
	const browser = chromiumPath();
	await run(
		process.execPath,
		[
			SCRIPT,
			address,
			'--quiet',
			'--output=json',
			`--output-path=${path}`,
			`--only-categories=${CATEGORIES.join(',')}`,
			`--chrome-flags=--headless=new ${CHROMIUM_ARGUMENTS.join(' ')}`
		],
		browser ? { CHROME_PATH: browser } : {}
	);
	const report = JSON.parse(await readFile(path, 'utf8')) as {
		categories: Record<string, { score: number | null } | undefined>;
	};
	await rm(path);
	const scoreOf = (category: string) => Math.round((report.categories[category]?.score ?? 0) * 100);
	return {
		performance: scoreOf('performance'),
		accessibility: scoreOf('accessibility'),
		'best-practices': scoreOf('best-practices')
	};
}
