import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { padded } from '../../../src/lib/domain/padding.ts';
import { seal } from '../../../src/lib/domain/sealing.ts';
import { untilOnDevice } from '../../journeys/finding.ts';
import { TYPED } from '../../journeys/request.ts';
import { wordsIn } from '../../journeys/kept.ts';
import { seeded } from '../random.ts';
import { CANARIES, payloadOf } from '../somebody.ts';
import { LINE_FAULTS } from '../referrals/line-faults.ts';
import { emptyTally } from '../tally.ts';
import type { Tally } from '../tally.ts';
import { BROWSER_FAULTS } from './faults.ts';
import type { BrowserMutant } from './mutants.ts';
import { keepOn, keptOn, openRealPhone, untilQuiet } from './phone.ts';
import type { RealPhone } from './phone.ts';
import { openBuiltSite } from './site.ts';
import type { BuiltSite } from './site.ts';
import type { BrowserFault, BrowserWorld, Comes } from './world.ts';

/** A browser and a site serve so many faults; then both are new. */
const A_BROWSER = 60;
/** How often what is left is tried after all was put right: a patient person's tries. */
const TRIES = 6;

/** The faults of the line, with a real browser as the phone: the same as those that the outbox's code under Node meets. */
const ofTheLine = LINE_FAULTS.map(({ name, run }): BrowserFault => ({
	name: `browser: ${name}`,
	kind: 'browser',
	async run(world) {
		const { site, random, page } = world;
		const waiting = await world.item();
		await keepOn(page, waiting);
		const send = () => oneRound(world);
		await run({ site, random, send, envelope: waiting.envelope });
	}
}));
export const ALL_IN_BROWSER: readonly BrowserFault[] = [...BROWSER_FAULTS, ...ofTheLine];

/** Waits until something was sent, and nobody sends any more. */
async function untilTried({ site, page }: BrowserWorld, before: number): Promise<void> {
	const until = performance.now() + 3000;
	while (site.posts === before && performance.now() < until)
		await new Promise((resolve) => setTimeout(resolve, 5));
	await untilQuiet(page);
}

/** One round of the page's own sender, which a page has only where something waited as it was opened. */
async function oneRound(world: BrowserWorld): Promise<void> {
	const { site, page } = world;
	const { waiting } = await keptOn(page);
	if (waiting.every(({ parked }) => parked)) return;
	const before = site.posts;
	await page.goto(`${site.url}/en`);
	await untilTried(world, before);
}

async function sealedFor({ facts }: BuiltSite, payload: object) {
	const [team = '', key] = Object.entries(facts.teamKeys)[0] ?? [];
	if (!key) throw new Error('a site without a team');
	const id = crypto.randomUUID();
	const text = padded(JSON.stringify({ ...payloadOf(id, team), ...payload }));
	const envelope = await seal(text, { id, team, key });
	return { version: 1, id, envelope, savedAt: new Date().toISOString() } as const;
}

async function openWorld(
	folder: string,
	{ random, mutant }: { random: () => number; mutant: BrowserMutant | undefined }
) {
	const site = await openBuiltSite(mutant);
	const options = { profile: join(folder, 'profile'), url: site.url, hasWorker: !mutant };
	let phone: RealPhone = await openRealPhone(options);
	if (!mutant) await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	const world: BrowserWorld = {
		site,
		get phone() {
			return phone;
		},
		page: phone.page,
		random,
		item: (payload = {}) => sealedFor(site, payload),
		async phoneAgain() {
			await phone.close().catch(() => undefined);
			phone = await openRealPhone(options);
			world.page = phone.page;
		}
	};
	const close = async () => {
		await phone.close().catch(() => undefined);
		await site.close();
	};
	return { world, close };
}

/** Brings about the faults, each in a real browser before the built site, and judges what became of every request. */
export async function bringAboutInBrowser(
	faults: readonly BrowserFault[],
	{ seed, mutant }: { seed: number; mutant?: BrowserMutant }
): Promise<Tally> {
	const random = seeded(seed);
	const tally = emptyTally();
	for (let from = 0; from < faults.length; from += A_BROWSER) {
		const folder = mkdtempSync(join(tmpdir(), 'hereabouts-phone-'));
		const { world, close } = await openWorld(folder, { random, mutant });
		try {
			for (const each of faults.slice(from, from + A_BROWSER))
				await oneFault(world, each, tally).catch((error: unknown) => {
					// A browser that does nothing any more: whatever it had is counted as lost, and another one goes on.
					tally.lost += 1;
					tally.problems.push(`${each.name}: ${String(error).split('\n')[0]}`);
					return world.phoneAgain();
				});
			const left = wordsIn(world.site.said(), [...TYPED, ...CANARIES]);
			tally.readable += left.length;
			for (const word of left) tally.problems.push(`"${word}" went over the line or into the log`);
		} finally {
			await close();
			rmSync(folder, { recursive: true, force: true });
		}
	}
	return tally;
}

async function oneFault(world: BrowserWorld, fault: BrowserFault, tally: Tally): Promise<void> {
	const { site } = world;
	const before = await site.held();
	const startedWith = world.page;
	let comes: Comes | void;
	try {
		comes = await fault.run(world);
	} catch (error) {
		// What the phone said was not what it should have: a request that cannot be asked for is lost as well.
		tally.lost += 1;
		tally.problems.push(`${fault.name}: ${String(error).split('\n')[0]}`);
		comes = { least: 0, most: 9 };
	}
	site.interfere(undefined);
	site.spoil(undefined);
	if (world.page !== startedWith) await leaveOneTab(world);
	await world.phone.context.setOffline(false);
	await world.page.goto(`${site.url}/en`);
	await untilOnDevice(world.page);
	for (let each = 0; each < TRIES && (await isWaiting(world.page)); each++) await sendAll(world);
	tally.injected += 1;
	await judge(world, { fault: fault.name, comes: comes ?? 1, before, tally });
}

const isWaiting = async (page: Page) => (await keptOn(page)).waiting.length > 0;

/** Presses the button for what was parked, too; or the page's own sender goes round. */
async function sendAll(world: BrowserWorld): Promise<void> {
	const { waiting } = await keptOn(world.page);
	if (waiting.some(({ parked }) => !parked)) return oneRound(world).catch(() => undefined);
	const before = world.site.posts;
	const button = world.page.getByRole('button', { name: 'Try to send now' });
	// What waits may be sent in this very moment, and the button is gone before it is pressed.
	await button.click({ timeout: 3000 }).catch(() => undefined);
	await untilTried(world, before);
}

/** A new one: what a fault put into the others is of no more use. */
async function leaveOneTab(world: BrowserWorld): Promise<void> {
	const { context } = world.phone;
	world.page = await context.newPage();
	for (const each of context.pages()) if (each !== world.page) await each.close();
}

interface Verdict {
	fault: string;
	comes: Comes;
	/** What the site had before. */
	before: ReadonlyMap<string, readonly string[]>;
	tally: Tally;
}

async function judge({ site, page }: BrowserWorld, { fault, comes, before, tally }: Verdict) {
	const wrong = (kind: 'lost' | 'doubled' | 'falseSent', what: string) => {
		tally[kind] += 1;
		tally.problems.push(`${fault}: ${what}`);
	};
	const held = await site.held();
	const come = [...held].filter(([id]) => !before.has(id));
	const { waiting, delivered } = await keptOn(page);
	const expected = comes === 'told of loss' ? 0 : comes;
	const { least, most } =
		typeof expected === 'number' ? { least: expected, most: expected } : expected;
	if (waiting.length > 0) wrong('lost', 'a request is stuck on the phone');
	if (come.length < least) wrong('lost', `${come.length} of ${least} came to the site`);
	if (come.length > most) wrong('doubled', `${come.length} came where ${most} were asked`);
	for (const [, references] of come)
		if (references.length > 1) wrong('doubled', 'one is there twice');
	if (come.some(([, references]) => references.includes('unreadable')))
		wrong('lost', 'one is there and cannot be read');
	for (const { id, reference } of delivered)
		if (!held.get(id)?.includes(reference)) wrong('falseSent', 'one was called sent');
	await page.evaluate(forgetSent);
}

/** What was judged is not judged again; runs in the page. */
async function forgetSent(): Promise<void> {
	if (!(await indexedDB.databases()).some(({ name }) => name === 'hereabouts')) return;
	await new Promise<void>((resolve) => {
		const opening = indexedDB.open('hereabouts');
		opening.onsuccess = () => {
			const change = opening.result.transaction(['outbox', 'delivered'], 'readwrite');
			for (const name of ['outbox', 'delivered']) change.objectStore(name).clear();
			change.oncomplete = () => resolve(opening.result.close());
		};
	});
}
