/**
 * `npm test`, on a fresh clone as well: installs, finds a Chromium or gets one, builds, checks, runs the unit tests, and
 * walks the journeys against the built server. Like start.js it runs before anything is installed and imports nothing
 * that would have to be.
 * On a small machine it is to take less than twelve minutes, so whatever need not wait runs beside something else.
 *
 * `--only checks|unit|journeys` does that part; so does naming files: `npm test -- journeys/find.spec.ts`.
 */
if (typeof process.getBuiltinModule !== 'function') {
	process.stderr.write(
		`Hereabouts needs Node 20.19, 22.12, or 24 and later; this is Node ${process.versions.node}.\n`
	);
	process.exit(1);
}
const { spawn } = process.getBuiltinModule('node:child_process');
const files = process.getBuiltinModule('node:fs');
const { delimiter, join } = process.getBuiltinModule('node:path');
const { fileURLToPath } = process.getBuiltinModule('node:url');

/**
 * @typedef {{ passed: number, failed: number, skipped?: number, note?: string }} Outcome
 * @typedef {{ ok: boolean, output: string }} Ended
 * @typedef {{ name: string, part: string, needs?: string[], run: () => Promise<Outcome> }} Stage `needs` names the
 * stages that must have passed before; those that are left out of a run are not waited for
 */

const PARTS = ['checks', 'unit', 'journeys'];
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
/** Debian's name for Chromium without a window. */
const SHELL = 'chromium-headless-shell';
const UNIT_RESULTS = 'test-results/unit.json';
const JOURNEY_RESULTS = 'test-results/journeys.json';

/** @param {string} text */
const say = (text) => void process.stdout.write(`${text}\n`);

/** @param {string} name of a command that the install put there */
const tool = (name) => join('node_modules', '.bin', name);

/**
 * Runs one command. Its output is kept, and with `aloud` shown as it comes.
 * @param {string} command
 * @param {string[]} args
 * @param {{ aloud?: boolean, env?: Record<string, string | undefined> }} [how]
 * @returns {Promise<Ended>}
 */
function run(command, args, { aloud = false, env = {} } = {}) {
	return new Promise((resolve) => {
		let output = '';
		const child = spawn(command, args, {
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...env }
		});
		const hear = (/** @type {Buffer} */ chunk) => {
			if (aloud) process.stdout.write(chunk);
			else output += chunk.toString();
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
		child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }));
		child.on('close', (code) => resolve({ ok: code === 0, output }));
	});
}

/** @param {Ended} ended @returns {Outcome} a check that passes or fails as one */
const asOne = ({ ok, output }) =>
	ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, note: output.trim() };

/** @param {string} path @returns {any} what a test runner reported, or undefined if it never came so far */
function report(path) {
	if (!files.existsSync(path)) return undefined;
	return JSON.parse(files.readFileSync(path, 'utf8'));
}

/** @param {string} path */
function isExecutable(path) {
	try {
		files.accessSync(path, files.constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** @param {string[]} names @returns {string | undefined} the first of these commands on the PATH */
function onPath(names) {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

async function playwrightsOwn() {
	const { chromium } = await import('playwright-core');
	const path = chromium.executablePath();
	return files.existsSync(path) ? path : undefined;
}

const isRoot = () => process.platform === 'linux' && process.getuid?.() === 0;

/** @param {string[]} packages to get from the system, where that can be done without asking anybody */
async function install(packages) {
	if (!isRoot() || !onPath(['apt-get'])) return;
	say(`Getting ${packages.join(', ')} from the system’s packages.`);
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['-q', 'update'], { env });
	await run('apt-get', ['-q', 'install', '-y', '--no-install-recommends', ...packages], { env });
}

async function fromApt() {
	// The fonts are for Arabic and the other scripts of our languages.
	await install(['chromium', SHELL, 'fonts-noto-core']);
	return onPath(BROWSERS);
}

/**
 * The same engine without the window round it, which takes a third less of the processor. It is only ever used beside the
 * Chromium of the same packages: one that the tester named is taken alone.
 */
async function headlessShell() {
	if (!onPath(['chromium'])) return undefined;
	if (!onPath([SHELL])) await install(['chromium', SHELL]);
	return onPath([SHELL]);
}

async function fromPlaywright() {
	say('Getting a Chromium from Playwright.');
	const dependencies = isRoot() ? ['--with-deps'] : [];
	await run(tool('playwright'), ['install', ...dependencies, 'chromium']);
	return playwrightsOwn();
}

/** @returns {Promise<Outcome>} */
async function browser() {
	const named = process.env.CHROMIUM_PATH;
	if (named && !isExecutable(named)) {
		return { passed: 0, failed: 1, note: `CHROMIUM_PATH is ${named}, which cannot be run.` };
	}
	const found =
		named ||
		(onPath(BROWSERS) ?? (await playwrightsOwn()) ?? (await fromApt()) ?? (await fromPlaywright()));
	const note =
		'There is no Chromium here and none could be got. Install one, or set CHROMIUM_PATH.';
	if (!found) return { passed: 0, failed: 1, note };
	const shell = named ? undefined : await headlessShell();
	process.env.CHROMIUM_PATH = found;
	if (shell) process.env.HEADLESS_SHELL_PATH = shell;
	return { passed: 0, failed: 0 };
}

/** @param {string} name @param {string} flag of start.js @returns {Stage} */
const bootstrap = (name, flag) => ({
	name,
	part: 'always',
	run: async () => {
		const ended = await run(process.execPath, ['src/cli/start.js', flag]);
		return ended.ok ? { passed: 0, failed: 0 } : asOne(ended);
	}
});
/** What is needed by whatever opens a database, and by whatever visits the built site. */
const SQLITE = 'SQLite';
const BUILD = 'build';
const BUILT = [SQLITE, BUILD];

/** @param {string} name @param {string} command @param {string[]} args @returns {Stage} */
const check = (name, command, args) => ({
	name,
	part: 'checks',
	run: async () => asOne(await run(tool(command), args))
});

/** @param {string[]} paths @returns {Stage} */
const unitTests = (paths) => ({
	name: 'unit tests',
	part: 'unit',
	// The build learns what people say, which these then need not do again.
	needs: BUILT,
	run: async () => {
		const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT_RESULTS}`];
		const { ok, output } = await run(tool('vitest'), ['run', ...reporters, ...paths]);
		const results = report(UNIT_RESULTS);
		const passed = results?.numPassedTests ?? 0;
		const failed = results?.numFailedTests ?? 0;
		const skipped = results?.numPendingTests ?? 0;
		// A file that cannot even be loaded fails no test of its own.
		if (ok && passed > 0) return { passed, failed, skipped };
		return { passed, failed: failed || 1, skipped, note: output.trim() };
	}
});

/** @param {string[]} paths @returns {Stage} */
const journeys = (paths) => ({
	name: 'journeys',
	part: 'journeys',
	needs: BUILT,
	run: async () => {
		const config = ['--config', 'tests/playwright.config.ts'];
		const { ok } = await run(tool('playwright'), ['test', ...config, ...paths], { aloud: true });
		const results = report(JOURNEY_RESULTS);
		const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = results?.stats ?? {};
		const failed = unexpected + flaky;
		const finished = ok && expected > 0;
		return { passed: expected, failed: finished ? failed : failed || 1, skipped };
	}
});

/** A few of the visits of `npm run kiosk-wipe`. @type {Stage} */
const kioskWipe = {
	name: 'a public screen keeps nothing (sample)',
	part: 'journeys',
	needs: BUILT,
	run: async () => {
		const sample = ['build/cli/kiosk-wipe.js', '--sample', '4', '--seed', '1', '--untimed'];
		return asOne(await run(process.execPath, sample));
	}
};

/** A few of the moments of `npm run updates`. @type {Stage} */
const updates = {
	name: 'an update loses nothing (sample)',
	part: 'journeys',
	needs: BUILT,
	run: async () => asOne(await run(process.execPath, ['build/cli/updates.js', '--moments', '2']))
};

const TYPES = ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'];

const totals = { passed: 0, failed: 0 };

/** @param {Stage} stage @returns {Promise<boolean>} whether nothing of it failed */
async function perform(stage) {
	const from = performance.now();
	const { passed, failed, skipped = 0, note } = await stage.run();
	const seconds = ((performance.now() - from) / 1000).toFixed(1);
	totals.passed += passed;
	totals.failed += failed;
	const count =
		passed + failed > 1 ? ` · ${passed} passed, ${failed} failed, ${skipped} skipped` : '';
	if (note && failed > 0) say(`\n${note}\n`);
	say(`${failed > 0 ? 'FAILED' : 'ok    '} ${stage.name} · ${seconds} s${count}`);
	return failed === 0;
}

/** At once: a small machine has two cores. */
const LANES = 2;

/** @param {Stage[]} stages in the order in which they are begun, each as soon as what it needs has passed */
async function performTogether(stages) {
	/** @type {Map<string, Promise<boolean>>} */
	const passing = new Map();
	/** @type {(() => void)[]} */
	const waiting = [];
	let free = LANES;
	const inLane = async (/** @type {Stage} */ stage) => {
		if (free > 0) free -= 1;
		else await new Promise((resolve) => waiting.push(() => resolve(undefined)));
		const passed = await perform(stage);
		const next = waiting.shift();
		if (next) next();
		else free += 1;
		return passed;
	};
	for (const stage of stages) {
		const needed = (stage.needs ?? []).map((name) => passing.get(name) ?? true);
		const passed = Promise.all(needed).then((all) => all.every(Boolean) && inLane(stage));
		passing.set(stage.name, passed);
	}
	await Promise.all(passing.values());
}

/** @type {() => never} */
function finish() {
	say(`\n${totals.passed} passed, ${totals.failed} failed`);
	process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);
}

/** @param {string[]} args @returns {{ parts: string[], unit: string[], journeys: string[] }} */
function wanted(args) {
	const at = args.indexOf('--only');
	const only = at < 0 ? undefined : (args[at + 1] ?? '');
	const paths = at < 0 ? args : args.filter((_, index) => index !== at && index !== at + 1);
	const ofJourneys = paths.filter((path) =>
		/^(\.?\/?tests\/)?(journeys|accessibility)\//.test(path)
	);
	const ofUnits = paths.filter((path) => !ofJourneys.includes(path));
	if (only !== undefined && !PARTS.includes(only)) {
		process.stderr.write(`--only takes one of: ${PARTS.join(', ')}\n`);
		process.exit(2);
	}
	const named = [
		...(ofUnits.length > 0 ? ['unit'] : []),
		...(ofJourneys.length > 0 ? ['journeys'] : [])
	];
	const parts = only ? [only] : named.length > 0 ? named : PARTS;
	return { parts, unit: ofUnits, journeys: ofJourneys };
}

async function main() {
	process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
	const { parts, ...paths } = wanted(process.argv.slice(2));
	// Tests choose these for themselves; production would leave out what they are written with.
	delete process.env.NODE_ENV;
	for (const path of [UNIT_RESULTS, JOURNEY_RESULTS]) files.rmSync(path, { force: true });

	if (!(await perform(bootstrap('install', '--install')))) finish();
	const walks = parts.includes('journeys');
	const hasBrowser = walks && (await perform({ name: 'browser', part: 'journeys', run: browser }));
	if (parts.some((part) => part !== 'journeys')) await run(tool('svelte-kit'), ['sync']);
	// Not before: what gets a browser may run programs where it unpacks them, which that disk may forbid.
	const { workInMemory } = await import('./in-memory.js');
	workInMemory();
	const isWhole = walks && hasBrowser && paths.journeys.length === 0;
	const stages = [
		bootstrap(SQLITE, '--sqlite'),
		...(hasBrowser ? [bootstrap(BUILD, '--build')] : []),
		check('types', 'svelte-check', TYPES),
		check('lint and layers', 'eslint', ['--config', 'tests/eslint.config.js', '.']),
		check('formatting', 'prettier', ['--check', '--log-level', 'warn', '.']),
		check('types of the worker', 'tsc', ['--project', 'tests/service-worker.tsconfig.json']),
		unitTests(paths.unit),
		...(hasBrowser ? [journeys(paths.journeys)] : []),
		...(isWhole ? [kioskWipe, updates] : [])
	];
	await performTogether(stages.filter(({ part }) => part === 'always' || parts.includes(part)));
	finish();
}

await main();
