import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { run } from './install.ts';

/** Ignored by Git, and below this project so that it finds the very same SvelteKit. */
const FOLDER = '.bench/bare';
/** The least that a SvelteKit page with no network can be: one heading, and the worker of Kit's own documentation. */
const FILES: Record<string, string> = {
	'package.json': '{ "private": true, "type": "module" }\n',
	'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit()] };
`,
	'svelte.config.js': `import adapter from '@sveltejs/adapter-node';
export default { kit: { adapter: adapter(), paths: { relative: false } } };
`,
	'src/app.html': `<!doctype html><html lang="en"><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>
`,
	'src/routes/+page.js': 'export const prerender = true;\n',
	'src/routes/+page.svelte': '<h1>Bare</h1>\n',
	'src/service-worker.js': `import { build, files, prerendered, version } from '$service-worker';
const keep = async () => (await caches.open(version)).addAll([...build, ...files, ...prerendered]);
addEventListener('install', (event) => event.waitUntil(keep()));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) =>
	event.respondWith(caches.match(event.request).then((hit) => hit ?? fetch(event.request)))
);
`
};

/** Built once for each text of these files and version of SvelteKit. */
async function build(): Promise<void> {
	const kit = readFileSync('node_modules/@sveltejs/kit/package.json', 'utf8');
	const made = JSON.stringify([FILES, (JSON.parse(kit) as { version: string }).version]);
	const stamp = join(FOLDER, 'build', 'made.json');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return;
	for (const [name, text] of Object.entries(FILES)) {
		await mkdir(dirname(join(FOLDER, name)), { recursive: true });
		await writeFile(join(FOLDER, name), text);
	}
	await run(FOLDER, process.execPath, ['../../node_modules/vite/bin/vite.js', 'build']);
	await writeFile(stamp, made);
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** A bare SvelteKit page that works with no network, for ratios in the same run. */
export async function openBarePage(): Promise<{ url: string; stop: () => Promise<void> }> {
	await build();
	const port = await freePort();
	const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1' };
	const child = spawn(process.execPath, ['build'], { cwd: FOLDER, env, stdio: 'pipe' });
	await new Promise<void>((resolve, reject) => {
		child.stdout.once('data', () => resolve());
		child.once('exit', (code) => reject(new Error(`the bare page ended with ${code}`)));
	});
	const stop = () =>
		new Promise<void>((resolve) => {
			if (child.exitCode !== null || child.signalCode !== null) return resolve();
			child.once('exit', () => resolve());
			child.kill('SIGKILL');
		});
	return { url: `http://localhost:${port}/`, stop };
}
