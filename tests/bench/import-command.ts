import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { ImportReport } from '../../src/lib/server/import/run-import.ts';

/** What one run of the built command came to. */
export interface ImportRun {
	code: number;
	seconds: number;
	/** The most memory it had at any time (resident set). */
	mebibytes: number;
	/** Absent where it ended before it could say anything. */
	report?: ImportReport;
}

/** Said by the child itself as it ends, since nobody else can ask for it on every system. */
const SAY_MEMORY =
	'data:text/javascript,process.on("exit",()=>process.stderr.write("\\nmaxRSS "+process.resourceUsage().maxRSS))';

/** Runs `catalogue import` as `npm run` would, in a process of its own, with a data folder of its own. */
export async function runImportCommand(dataDir: string, args: string[]): Promise<ImportRun> {
	const from = performance.now();
	const child = spawn(
		process.execPath,
		['--import', SAY_MEMORY, 'build/cli/catalogue.js', 'import', ...args, '--json'],
		{ env: { ...process.env, DATA_DIR: dataDir }, stdio: ['ignore', 'pipe', 'pipe'] }
	);
	const ended = new Promise<number>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => resolve(code ?? -1));
	});
	const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
	return {
		code,
		seconds: (performance.now() - from) / 1000,
		mebibytes: Number(/maxRSS (\d+)\s*$/.exec(err)?.[1]) / 1024,
		...(out === '' ? {} : { report: JSON.parse(out) as ImportReport })
	};
}
