/**
 * A kiosk's start address *is* its configuration: `/kiosk/<configuration>`, signed by the site, so that only who runs the
 * site decides what a public screen does, and every return to the start restores all of it from nothing. It names no
 * person. A format that has landed is never changed: a new one gets a new version. See docs/formats.md.
 */
import { fromBase64Url, toBase64Url } from '../base64url.ts';
import type { PublicKey } from '../sealing.ts';
import type { LocalText } from '../site.ts';
import type { IdleTimes } from './idle.ts';

export interface KioskConfiguration {
	v: 1;
	/** The screen's own name, for whoever looks after it: small letters, figures and hyphens. */
	id: string;
	/** Where it stands, as people there call it. */
	library: string;
	/** Those of the site's languages that it offers, in this order. */
	languages: string[];
	/** What "near here" means: a place or a postcode, as somebody would write it. */
	place?: string;
	/** Whether it can print. */
	printer: boolean;
	/** Whether a person can be asked for here. */
	referral: boolean;
	/** Whether a letter for somebody can be left where it stands, for them to collect. */
	letters?: boolean;
	/** When somebody is here to talk to, in whole words: "Tuesdays 10am to 12pm". */
	dropIn?: LocalText;
	idle: IdleTimes;
}

type Signed = KioskConfiguration & { keyId: string };

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const ECDSA_SHA256 = { name: 'ECDSA', hash: 'SHA-256' } as const;
const utf8 = new TextEncoder();
/** Apart from all else that the same key signs: no receipt can be passed off as a configuration, nor the other way. */
const signedBytes = (payload: string) => utf8.encode(`hereabouts kiosk\n${payload}`);
/** Much more than any configuration needs, and little enough for a browser's command line. */
const LONGEST = 6000;

/** Where a kiosk starts, without the site's origin. */
export const kioskPath = (configuration: string): string => `/kiosk/${configuration}`;

/** Signs a configuration with the site's private key (a P-256 ECDSA JWK). Answers what stands in the start address. */
export async function signKiosk(
	configuration: KioskConfiguration,
	{ keyId, privateKey }: { keyId: string; privateKey: JsonWebKey }
): Promise<string> {
	const payload = toBase64Url(utf8.encode(JSON.stringify({ ...configuration, keyId })));
	const key = await crypto.subtle.importKey('jwk', privateKey, ECDSA, false, ['sign']);
	const signature = await crypto.subtle.sign(ECDSA_SHA256, key, signedBytes(payload));
	return `${payload}.${toBase64Url(signature)}`;
}

/**
 * The configuration in a start address, or `undefined` where it is none that one of the site's keys has signed, or is of a
 * version that this build does not know. Never throws.
 */
export async function readKiosk(
	text: string,
	keys: readonly PublicKey[]
): Promise<KioskConfiguration | undefined> {
	const [, payload = '', signature = ''] = /^([\w-]+)\.([\w-]+)$/.exec(text) ?? [];
	if (!payload || text.length > LONGEST) return undefined;
	try {
		const said = JSON.parse(new TextDecoder().decode(fromBase64Url(payload))) as Signed;
		const { keyId, ...configuration } = said;
		const key = keys.find((each) => each.keyId === keyId);
		if (!key || (configuration.v as number) !== 1) return undefined;
		const raw = fromBase64Url(key.publicKey);
		const publicKey = await crypto.subtle.importKey('raw', raw, ECDSA, false, ['verify']);
		const bytes = signedBytes(payload);
		const isOurs = await crypto.subtle.verify(
			ECDSA_SHA256,
			publicKey,
			fromBase64Url(signature),
			bytes
		);
		return isOurs ? configuration : undefined;
	} catch {
		return undefined;
	}
}
