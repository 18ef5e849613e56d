import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from '@playwright/test';
import { LOCALES } from '../../src/lib/i18n/locales.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { axeFaults } from './axe.ts';
import { changedLookFaults, kioskFaults } from './checks.ts';
import { layoutFaults } from './layout.ts';
import { nameOf, PATIENT_PAGES } from './patient-pages.ts';
import type { PatientPage } from './patient-pages.ts';
import { newVisitor } from './visitor.ts';
import type { Visitor } from './visitor.ts';
import { kioskAddress } from '../journeys/at-kiosk.ts';
import { startWholeSite } from './whole-site.ts';

export const DEVICES = {
	phone: { width: 360, height: 740 },
	desktop: { width: 1280, height: 900 },
	/** A library's public screen, upright. */
	kiosk: { width: 1080, height: 1920 }
};
export type Device = keyof typeof DEVICES;
export const DEVICE_NAMES = Object.keys(DEVICES) as Device[];
const EVERY_LANGUAGE = LOCALES.map(({ code }) => code).join();
interface Case {
	name: string;
	/** Absent is the notice with which a public screen begins. */
	page?: PatientPage;
	language: string;
	device: Device;
}

/**
 * A public screen is looked at as its first visitor comes to a page: what is reached by pressing links. It knows where it
 * stands, so that to answer nothing there is no mistake.
 */
const isOn = (device: Device, { path, past, state }: PatientPage): boolean =>
	device !== 'kiosk' ||
	(past === 'nothing' && !/[#?]/.test(path) && !(path === '/find/where' && state));

const CASES: Case[] = DEVICE_NAMES.flatMap((device) =>
	LOCALES.flatMap(({ code: language }) => [
		...(device === 'kiosk' ? [{ name: `kiosk ${language} notice`, language, device }] : []),
		...PATIENT_PAGES.filter((page) => isOn(device, page)).map((page) => ({
			name: `${device} ${language} ${nameOf(page)}`,
			page,
			language,
			device
		}))
	])
);

/** What was found so far, by a build: each case's faults, none where it passed. */
interface Tally {
	build: string;
	found: Record<string, string[]>;
}

function tallyOf(path: string, build: string, isResumed: boolean): Tally {
	const kept = isResumed && existsSync(path) && (JSON.parse(readFileSync(path, 'utf8')) as Tally);
	// What another build passed says nothing of this one.
	return kept && kept.build === build ? kept : { build, found: {} };
}

async function faultsOf(visitor: Visitor, { page, language, device }: Case): Promise<string[]> {
	try {
		const tab = await (page ? visitor.open(page, language) : visitor.openNotice(language));
		const own = {
			phone: () => changedLookFaults(tab, 'small'),
			desktop: () => [],
			kiosk: () => kioskFaults(tab)
		};
		return [...(await axeFaults(tab)), ...(await layoutFaults(tab)), ...(await own[device]())];
	} catch (error) {
		return [String(error)];
	}
}

export interface MatrixOptions {
	devices: readonly Device[];
	/** Which of how many parts of that, from 1. */
	shard: { part: number; of: number };
	/** Whether what passed in an earlier run of this build is taken over. */
	isResumed: boolean;
	/** Where the tally is kept, after every case. */
	tally: string;
	tell: (name: string, faults: string[], done: number, all: number) => void;
}

/**
 * Every page in every language on every device: axe, text that is cut off or written over, scrolling sideways, reflow; on a
 * public screen also what is pressed, bigger text and high contrast.
 */
export async function runMatrix(options: MatrixOptions) {
	const { devices, shard, isResumed, tally: path, tell } = options;
	const build = readFileSync('build/client/_app/version.json', 'utf8');
	const tally = tallyOf(path, build, isResumed);
	const cases = CASES.filter(({ device }) => devices.includes(device)).filter(
		(_, index) => index % shard.of === shard.part - 1
	);
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		args: CHROMIUM_ARGUMENTS,
		...(executablePath && { executablePath })
	});
	const site = await startWholeSite();
	mkdirSync(dirname(path), { recursive: true });
	// A resumed run looks again at what failed: it may have been the machine.
	const rest = cases.filter(({ name }) => tally.found[name]?.length !== 0);
	let done = cases.length - rest.length;
	async function look(device: Device) {
		const visitor = await newVisitor(
			browser,
			site.url,
			{ viewport: DEVICES[device] },
			device === 'kiosk'
				? await kioskAddress(site, ['--letters', '--languages', EVERY_LANGUAGE])
				: undefined
		);
		for (const each of rest.filter((one) => one.device === device)) {
			const faults = await faultsOf(visitor, each);
			tally.found[each.name] = faults;
			writeFileSync(path, JSON.stringify(tally));
			tell(each.name, faults, ++done, cases.length);
		}
		await visitor.close();
	}
	try {
		await Promise.all(devices.map(look));
	} finally {
		await browser.close();
		await site.remove();
	}
	const results = cases.map(({ name }) => tally.found[name] ?? []);
	const failed = results.filter((faults) => faults.length > 0).length;
	return { passed: results.length - failed, failed };
}
