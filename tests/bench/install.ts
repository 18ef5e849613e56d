import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Runs a command in a folder; throws with all it said where it fails. */
export function run(
	folder: string,
	command: string,
	args: string[],
	env: Record<string, string> = {}
): Promise<void> {
	return new Promise((done, fail) => {
		const child = spawn(command, args, {
			cwd: folder,
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

async function isInstalled(folder: string, name: string, version: string): Promise<boolean> {
	const manifest = join(folder, 'node_modules', name, 'package.json');
	if (!existsSync(manifest)) return false;
	return (JSON.parse(await readFile(manifest, 'utf8')) as { version?: string }).version === version;
}

/** Installs packages (name → version) into a folder that Git ignores, unless these very versions are there. */
export async function install(folder: string, packages: Record<string, string>): Promise<void> {
	const wanted = Object.entries(packages);
	const there = await Promise.all(
		wanted.map(([name, version]) => isInstalled(folder, name, version))
	);
	if (there.every(Boolean)) return;
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
	const exact = wanted.map(([name, version]) => `${name}@${version}`);
	await run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--save-exact', ...exact]);
}
