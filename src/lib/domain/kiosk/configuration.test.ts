import { beforeAll, describe, expect, it } from 'vitest';
import { toBase64Url } from '../base64url.ts';
import type { PublicKey } from '../sealing.ts';
import { kioskPath, readKiosk, signKiosk } from './configuration.ts';
import type { KioskConfiguration } from './configuration.ts';
import { IDLE_TIMES } from './idle.ts';

const BYKER: KioskConfiguration = {
	v: 1,
	id: 'dene-library-1',
	library: 'Dene Library',
	languages: ['en', 'ar'],
	place: 'Byker',
	printer: true,
	referral: true,
	dropIn: { en: 'Tuesdays 10am to 12pm', ar: 'الثلاثاء من 10 إلى 12' },
	idle: IDLE_TIMES
};

interface Signing {
	keyId: string;
	privateKey: JsonWebKey;
	publicKey: PublicKey;
}
async function newSigning(keyId: string): Promise<Signing> {
	const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
		'sign',
		'verify'
	]);
	const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
	return {
		keyId,
		privateKey: await crypto.subtle.exportKey('jwk', pair.privateKey),
		publicKey: { keyId, publicKey: toBase64Url(raw) }
	};
}

let ours: Signing;
let text: string;
beforeAll(async () => {
	ours = await newSigning('receipts-2026-11-21');
	text = await signKiosk(BYKER, ours);
});

describe('the start address of a kiosk', () => {
	it('holds all that the kiosk is told', async () => {
		expect(await readKiosk(text, [ours.publicKey])).toEqual(BYKER);
	});

	it('is an address as it stands, short enough for a command line', () => {
		const path = kioskPath(text);
		expect(encodeURI(path)).toBe(path);
		expect(path.length).toBeLessThan(1000);
	});

	it('still counts when the site has a newer key as well', async () => {
		const newer = await newSigning('receipts-2027-01-01');
		expect(await readKiosk(text, [newer.publicKey, ours.publicKey])).toEqual(BYKER);
	});

	it('counts for nothing where anybody else has signed it, under our key’s name too', async () => {
		const theirs = await newSigning(ours.keyId);
		const forged = await signKiosk({ ...BYKER, library: 'Elsewhere' }, theirs);
		expect(await readKiosk(forged, [ours.publicKey])).toBeUndefined();
		const unknown = await signKiosk(BYKER, await newSigning('another'));
		expect(await readKiosk(unknown, [ours.publicKey])).toBeUndefined();
	});

	it('counts for nothing when anything in it was changed', async () => {
		const [payload = '', signature = ''] = text.split('.');
		const read = atob(payload.replace(/-/g, '+').replace(/_/g, '/'));
		const changed = btoa(read.replace('"referral":true', '"referral":!!1'))
			.replace(/\+/g, '-')
			.replace(/\//g, '_')
			.replace(/=+$/, '');
		for (const each of [
			`${changed}.${signature}`,
			`${payload}.${signature.slice(0, -4)}AAAA`,
			`${payload}.`,
			payload,
			'',
			'..',
			`${'a'.repeat(7000)}.${signature}`
		])
			expect(await readKiosk(each, [ours.publicKey]), each.slice(0, 40)).toBeUndefined();
	});

	it('counts for nothing in a version that is not known here', async () => {
		const later = await signKiosk({ ...BYKER, v: 2 } as unknown as KioskConfiguration, ours);
		expect(await readKiosk(later, [ours.publicKey])).toBeUndefined();
	});
});
