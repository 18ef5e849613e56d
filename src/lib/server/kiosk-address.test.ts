import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKiosk } from '../domain/kiosk/configuration.ts';
import { IDLE_TIMES } from '../domain/kiosk/idle.ts';
import { openKeyring } from './keyring.ts';
import { kioskAddress, kioskConfiguration } from './kiosk-address.ts';

const SITE = { languages: ['en', 'ar', 'pl'] };
const WISHES = { library: 'Dene Library', printer: true, referral: true };

describe('a kiosk as it is wished for', () => {
	it('has all of the site’s languages and the usual times, unless it is said', () => {
		expect(kioskConfiguration(WISHES, SITE)).toMatchObject({
			ok: true,
			configuration: { v: 1, id: 'dene-library', languages: ['en', 'ar', 'pl'], idle: IDLE_TIMES }
		});
		const wishes = { ...WISHES, id: 'dene-2', languages: ['ar'], idle: { browse: 240 } };
		expect(kioskConfiguration(wishes, SITE)).toMatchObject({
			configuration: { id: 'dene-2', languages: ['ar'], idle: { browse: 240, form: 180 } }
		});
	});

	it('keeps letters for people only where that is wished for', () => {
		const lettersWhere = (wishes: object) => {
			const read = kioskConfiguration({ ...WISHES, ...wishes }, SITE);
			return read.ok && read.configuration.letters;
		};
		expect(lettersWhere({})).toBeUndefined();
		expect(lettersWhere({ letters: true })).toBe(true);
	});

	it('is refused with a sentence for each thing that cannot be', () => {
		const wishes = {
			...WISHES,
			library: ' ',
			languages: ['en', 'xx'],
			idle: { browse: 5, form: Number.NaN, warning: 10 }
		};
		const read = kioskConfiguration(wishes, SITE);
		expect(read.ok ? [] : read.problems).toEqual([
			'Name the library, in at most 100 letters.',
			'Give the screen a name with --id: small letters, figures and hyphens.',
			'There is no language "xx" here. There are: en, ar, pl.',
			'--browse takes 30 to 3600 seconds.',
			'--form takes 60 to 3600 seconds.',
			'--warning takes 20 to 3600 seconds.'
		]);
	});
});

describe('its address', () => {
	let dataDir: string;
	beforeAll(() => (dataDir = mkdtempSync(join(tmpdir(), 'kiosk-'))));
	afterAll(() => rmSync(dataDir, { recursive: true }));

	it('is believed by whoever has the public keys of the site', async () => {
		const keyring = openKeyring(dataDir, ['dene'], '2026-11-21');
		const read = kioskConfiguration(WISHES, SITE);
		if (!read.ok) throw new Error('this is a configuration');
		const path = await kioskAddress(read.configuration, keyring);
		expect(await readKiosk(path.replace('/kiosk/', ''), keyring.receiptKeys())).toEqual(
			read.configuration
		);
	});
});
