import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDisk, onDisk } from '../disk.ts';
import { emptyTally } from '../tally.ts';
import type { Tally } from '../tally.ts';
import { fillIn, send } from '../../journeys/request.ts';
import type { BrowserMutant } from './mutants.ts';
import { keptOn, openRealPhone } from './phone.ts';
import type { RealPhone } from './phone.ts';
import { openBuiltSite } from './site.ts';
import type { BuiltSite } from './site.ts';
import { saysSaved } from './world.ts';

/** In MiB: a browser's profile with the site in it. */
const SIZE = 192;
/** So many cuts with one browser; then browser, disk and site are new. */
const A_DISK = 20;

/**
 * Cuts the power of the phone at the moment when its page says "Saved": all its processes are stopped, the disk its profile
 * is on is copied, and the copy is what it starts with again. What was said to be saved has to be there, and be sent.
 */
export async function cutPowerOfPhone({
	cuts,
	mutant
}: {
	cuts: number;
	mutant?: BrowserMutant;
}): Promise<Tally> {
	const tally = emptyTally();
	while (tally.injected < cuts) {
		const folder = mkdtempSync(join(tmpdir(), 'hereabouts-phone-'));
		const site = await openBuiltSite(mutant);
		// Nothing is sent before the power is cut.
		site.interfere(({ response }) => void response.destroy());
		try {
			makeDisk(join(folder, 'disk'), SIZE);
			const count = Math.min(A_DISK, cuts - tally.injected);
			await onDisk(join(folder, 'disk'), join(folder, 'mounted'), () =>
				onOnePhone({ folder, site, count, tally, hasWorker: !mutant })
			);
		} finally {
			await site.close();
			rmSync(folder, { recursive: true, force: true });
		}
	}
	return tally;
}

interface Round {
	folder: string;
	site: BuiltSite;
	count: number;
	tally: Tally;
	hasWorker: boolean;
}

async function onOnePhone({ folder, site, count, tally, hasWorker }: Round): Promise<void> {
	const profile = join(folder, 'mounted', 'profile');
	const { url } = site;
	const phone = await openRealPhone({ profile, url, hasWorker });
	try {
		for (let each = 0; each < count; each++) {
			await fillIn(phone.page, `${url}/en`);
			await send(phone.page);
			await saysSaved(phone.page);
			copyDisk(phone, folder);
			const saved = (await keptOn(phone.page)).waiting.map(({ id }) => id);
			tally.injected += 1;
			const left = { folder, url, hasWorker };
			await judge(left, new Set(saved), tally);
		}
	} finally {
		await phone.close();
	}
}

/** What is in the file now is all that is left. Nothing runs meanwhile that could write. */
function copyDisk(phone: RealPhone, folder: string): void {
	phone.signal('SIGSTOP');
	try {
		execFileSync('cp', ['--sparse=always', join(folder, 'disk'), join(folder, 'left')]);
	} finally {
		phone.signal('SIGCONT');
	}
}

interface Left {
	folder: string;
	url: string;
	hasWorker: boolean;
}

/** Starts the browser again on what the power cut has left, and looks whether all is there that was said to be saved. */
async function judge(
	{ folder, url, hasWorker }: Left,
	saved: ReadonlySet<string>,
	tally: Tally
): Promise<void> {
	const at = join(folder, 'again');
	mkdirSync(at, { recursive: true });
	await onDisk(join(folder, 'left'), at, async () => {
		const profile = join(at, 'profile');
		// A browser that was not closed leaves its name; on a phone, the process of that name is gone.
		for (const name of readdirSync(profile))
			if (name.startsWith('Singleton')) rmSync(join(profile, name));
		const phone = await openRealPhone({ profile, url, hasWorker });
		const { waiting } = await keptOn(phone.page).finally(phone.close);
		const there = new Set(waiting.map(({ id }) => id));
		for (const id of saved)
			if (!there.has(id)) {
				tally.lost += 1;
				tally.problems.push('browser: power cut right after "saved": it has gone');
			}
	});
}
