import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface BuiltServer {
	url: string;
	dataDir: string;
	env: Record<string, string>;
	/** Everything it has written to its standard output and standard error so far, over all its starts. */
	output(): string;
	/** Where the demonstration's link worker sets a password: the newest link that was printed. */
	readonly deskLink: string;
	/** Ends it as a power cut would. Its data stays. */
	stop(): Promise<void>;
	/** Starts it again on the same port with the same data. */
	start(): Promise<void>;
	/** Ends it and removes its data. */
	remove(): Promise<void>;
}

const STARTS_WITHIN = 60_000;

/** What of the developer's own environment would point the server at somebody's real data. */
const OURS = [
	'PORT',
	'HOST',
	'ORIGIN',
	'DATA_DIR',
	'DATABASE_URL',
	'SITE_FILE',
	'ADDRESS_HEADER',
	'SERVICE_WORKER',
	'OIDC_ISSUER',
	'OIDC_CLIENT_ID',
	'OIDC_CLIENT_SECRET',
	'OIDC_CLIENT_SECRET_FILE',
	'OIDC_SECOND_FACTOR',
	'LOCAL_SIGN_IN'
];

function cleanEnvironment(): Record<string, string> {
	const entries = Object.entries(process.env).filter(([name]) => !OURS.includes(name));
	return Object.fromEntries(
		entries.filter((entry): entry is [string, string] => entry[1] !== undefined)
	);
}

/** Runs build/serve.js until it says where it is; the address it prints is the answer. */
function launch(
	env: Record<string, string>,
	write: (text: string) => void,
	build: string
): Promise<{ process: ChildProcess; url: string }> {
	const child = spawn(process.execPath, [`${build}/serve.js`], {
		env: { ...cleanEnvironment(), ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	return new Promise((resolve, reject) => {
		let said = '';
		const fail = (why: string) => {
			child.kill('SIGKILL');
			reject(new Error(`the built server ${why}\n${said}`));
		};
		const timer = setTimeout(() => fail('did not start in time'), STARTS_WITHIN);
		const hear = (chunk: Buffer) => {
			const text = chunk.toString();
			said += text;
			write(text);
			const url = /Hereabouts is at (\S+)/.exec(said)?.[1];
			if (!url) return;
			clearTimeout(timer);
			resolve({ process: child, url });
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
		child.once('exit', (code) => {
			clearTimeout(timer);
			fail(`ended with ${code ?? 'a signal'}`);
		});
	});
}

function ended(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
	return new Promise((resolve) => {
		child.once('exit', () => resolve());
		child.kill('SIGKILL');
	});
}

type Files = ReadonlyMap<string, Buffer>;
/**
 * The demonstration's catalogue as the first server of each build made it. It takes half of a start to make, and the
 * others of that build, which have nothing yet either, need not make it again.
 */
const demonstrations = new Map<string, Files>();

async function readFolder(folder: string): Promise<Files> {
	const names = await readdir(folder);
	const read = names.map(async (name) => [name, await readFile(join(folder, name))] as const);
	return new Map(await Promise.all(read));
}

async function writeFolder(folder: string, files: Files): Promise<void> {
	await mkdir(folder);
	for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
}

/** The site as `npm run build` left it, or another build, on a free port, with a data folder of its own. */
export async function startBuiltServer(
	extra: Record<string, string> = {},
	build = 'build'
): Promise<BuiltServer> {
	const dataDir = await mkdtemp(join(tmpdir(), 'hereabouts-'));
	const env = { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, ...extra };
	const isDemonstration = !['DATA_DIR', 'SITE_FILE'].some((name) => name in extra);
	const catalogue = join(dataDir, 'catalogue');
	const made = isDemonstration ? demonstrations.get(build) : undefined;
	if (made) await writeFolder(catalogue, made);
	let output = '';
	const write = (text: string) => void (output += text);
	const first = await launch(env, write, build);
	if (isDemonstration && !made) demonstrations.set(build, await readFolder(catalogue));
	let running = first.process;
	const { url } = first;
	return {
		url,
		dataDir,
		env,
		output: () => output,
		get deskLink() {
			// The port is not chosen yet when the link is printed, so only its path is to be believed.
			const path = [...output.matchAll(/(\/desk\/set-password\/[\w-]+)$/gm)].at(-1)?.[1];
			if (!path) throw new Error(`no link to the desk was printed\n${output}`);
			return `${url}${path}`;
		},
		stop: () => ended(running),
		async start() {
			await ended(running);
			running = (await launch({ ...env, PORT: new URL(url).port }, write, build)).process;
		},
		async remove() {
			await ended(running);
			await rm(dataDir, { recursive: true, force: true });
		}
	};
}
