/**
 * `npm start`, on a fresh clone as well: installs what the lockfile says, builds if the sources changed, serves. This file
 * runs before anything is installed, so it imports nothing: Node's own modules come from process.getBuiltinModule.
 *
 * `--install`, `--sqlite` and `--build` do that one step and stop there; `npm test` uses them.
 */
if (typeof process.getBuiltinModule !== 'function') {
	process.stderr.write(
		`Hereabouts needs Node 20.19, 22.12, or 24 and later; this is Node ${process.versions.node}.\n`
	);
	process.exit(1);
}
const { spawn, spawnSync } = process.getBuiltinModule('node:child_process');
const { createHash } = process.getBuiltinModule('node:crypto');
const files = process.getBuiltinModule('node:fs');
const { join } = process.getBuiltinModule('node:path');
const { fileURLToPath } = process.getBuiltinModule('node:url');

/** What a build is made from. A change of anything else needs none. */
const SOURCES = [
	'src',
	'static',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'package.json',
	'package-lock.json'
];
const LOCKFILE_STAMP = 'node_modules/.hereabouts-lockfile';
const SQLITE = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node';
const BUILD_STAMP = 'build/.sources';
const LINES_SHOWN = 40;

/** @param {string} text */
const say = (text) => void process.stdout.write(`${text}\n`);

/** @type {(sentence: string) => never} */
function stop(sentence) {
	process.stderr.write(`${sentence}\n`);
	process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

function checkNode() {
	const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
	if (fits) return;
	stop(
		`Hereabouts needs Node 20.19 or later in 20, 22.12 or later in 22, or 24 and later; this is Node ${process.versions.node}.`
	);
}

/** @param {string} file @returns {string | undefined} the text, or undefined where there is no such file */
const read = (file) =>
	files.existsSync(file) ? files.readFileSync(file, 'utf8').trim() : undefined;

/** @param {string} path @returns {string[]} the file, or every file below the folder, in one fixed order */
function filesAt(path) {
	if (!files.existsSync(path)) return [];
	if (!files.statSync(path).isDirectory()) return [path];
	const names = files.readdirSync(path).sort();
	return names.flatMap((name) => filesAt(join(path, name)));
}

/** @param {string[]} paths @returns {string} one fingerprint of the names and contents of all of them */
function fingerprint(paths) {
	const hash = createHash('sha256');
	for (const file of paths.flatMap(filesAt)) {
		const content = createHash('sha256').update(files.readFileSync(file)).digest('hex');
		hash.update(`${file} ${content}\n`);
	}
	return hash.digest('hex');
}

/** @param {string[]} args @returns {[command: string, args: string[]]} how npm is run with them */
function npmWith(args) {
	// npm tells its children where it is itself; without it (plain `node src/cli/start.js`) the PATH knows.
	const own = process.env.npm_execpath;
	return own?.endsWith('.js') ? [process.execPath, [own, ...args]] : ['npm', args];
}

/**
 * Runs one npm command quietly; when it fails, shows the end of what it said and stops.
 * @param {string} what in the sentence for a person
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function npm(what, args, env = {}) {
	const result = spawnSync(...npmWith(args), {
		encoding: 'utf8',
		maxBuffer: 256 * 1024 * 1024,
		env: { ...process.env, ...env }
	});
	if (result.status === 0) return;
	const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`;
	process.stderr.write(`${output.trim().split('\n').slice(-LINES_SHOWN).join('\n')}\n\n`);
	stop(`${what} did not work: the lines above say why. (npm ${args.join(' ')})`);
}

function install() {
	const lockfile = fingerprint(['package-lock.json']);
	if (read(LOCKFILE_STAMP) === lockfile) return;
	say('Installing what the lockfile says. The first time takes a minute or two.');
	// The developer's NODE_ENV=production must not leave out what the build is made with. The one package that has to run
	// a script is SQLite, below.
	const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional'];
	npm('Installing', args, { NODE_ENV: 'development' });
	files.writeFileSync(LOCKFILE_STAMP, `${lockfile}\n`);
}

/**
 * SQLite for a Node that has none of its own. Where nobody offers it ready it is compiled, which takes one core a minute:
 * whatever else there is to do goes on beside it. The compiler stops at its first level: that is two thirds of the time
 * that its third takes, and SQLite is no slower for it. Where it cannot be had, the server says so as it opens its database.
 * @returns {Promise<unknown>} when it is there
 */
function sqlite() {
	if (files.existsSync(SQLITE)) return Promise.resolve();
	const env = { CFLAGS: '-O1', CXXFLAGS: '-O1', ...process.env };
	const child = spawn(...npmWith(['rebuild', 'better-sqlite3']), { stdio: 'ignore', env });
	return new Promise((resolve) => child.once('close', resolve).once('error', resolve));
}

function build() {
	const sources = fingerprint(SOURCES);
	if (read(BUILD_STAMP) === sources) return;
	say('Building. The first time takes a few minutes: it learns what people say in every language.');
	// On two cores in half the time. Whatever becomes of it, the build learns what is left by itself.
	const vite = join('node_modules', 'vite', 'bin', 'vite.js');
	const ahead = spawn(process.execPath, [vite, 'build', '--mode', 'learn'], { stdio: 'ignore' });
	npm('Building', ['run', 'build'], { NODE_ENV: 'production' });
	ahead.kill();
	files.writeFileSync(BUILD_STAMP, `${sources}\n`);
}

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
checkNode();
const only = ['--install', '--sqlite', '--build'].find((flag) => process.argv.includes(flag));
const does = (/** @type {string} */ flag) => !only || only === flag;
if (does('--install')) install();
const compiled = only === '--sqlite' || (!only && major < 24) ? sqlite() : undefined;
if (does('--build')) build();
await compiled;
if (!only) {
	process.env.NODE_ENV = 'production';
	await import(new URL('../../build/serve.js', import.meta.url).href);
}
