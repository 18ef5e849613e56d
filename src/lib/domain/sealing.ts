/**
 * ==================================================================================================================
 *  A MISTAKE HERE CANNOT BE UNDONE: a request sealed wrongly is a request for help that nobody can ever read.
 *  Formats that have landed are never changed; a new one gets a new version number beside the old.
 * ==================================================================================================================
 *
 * Sealing keeps a request readable by one team only: HPKE (RFC 9180) in base mode with DHKEM(P-256, HKDF-SHA256),
 * HKDF-SHA256 and AES-256-GCM, through @hpke/core. This module needs secure randomness and WebCrypto; keys come in as
 * arguments and it touches nothing else. Byte strings are base64url without padding. See docs/formats.md.
 */
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import * as z from 'zod/mini';
import { fromBase64Url, toBase64Url } from './base64url.ts';

/** Bytes in base64url: no length that bytes cannot have, so that reading what passes here never throws. */
const base64Url = (most: number) =>
	z
		.string()
		.check(
			z.maxLength(most),
			z.minLength(2),
			z.regex(/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/)
		);
const slug = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/));
const keyId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,99}$/));

/** The largest sealed request that is accepted, in base64url characters: a hundred times an ordinary one. */
export const LARGEST_CIPHERTEXT = 262_144;

export const envelopeSchema = z.strictObject({
	v: z.literal(1),
	/** Made on the person's device: the request's name for ever. */
	id: z.uuid(),
	team: slug,
	/** Which of the team's keys it is sealed to. */
	keyId,
	/** HPKE's encapsulated key. */
	enc: base64Url(200),
	ciphertext: base64Url(LARGEST_CIPHERTEXT)
});
export type Envelope = z.infer<typeof envelopeSchema>;

export const receiptSchema = z.strictObject({
	v: z.literal(1),
	id: z.uuid(),
	/** SHA-256 of the ciphertext's bytes, in hexadecimal. */
	sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
	/** What the person keeps, without its hyphen. */
	reference: z.string().check(z.regex(/^[2-9A-HJKMNP-RTV-Z]{8}$/)),
	/** ISO 8601 UTC. */
	receivedAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)),
	keyId,
	/** ECDSA P-256 with SHA-256 (r and s, 64 bytes) over `receiptBytes`. */
	signature: base64Url(200)
});
export type Receipt = z.infer<typeof receiptSchema>;

/** A public key as it is published: its name, and its raw uncompressed point. */
export interface PublicKey {
	keyId: string;
	publicKey: string;
}

const suite = () =>
	new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
const utf8 = new TextEncoder();
const info = utf8.encode('hereabouts referral v1');
const boundTo = ({ v, id, team, keyId }: Pick<Envelope, 'v' | 'id' | 'team' | 'keyId'>) =>
	utf8.encode(JSON.stringify([v, id, team, keyId]));

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const ECDSA_SHA256 = { name: 'ECDSA', hash: 'SHA-256' } as const;

/**
 * Seals `plaintext` so that only the holder of the team's private key can read it. The id, the team and the key's name
 * are bound to it: an envelope in which any of them was changed does not open. Rejects when the key is not a P-256 point.
 */
export async function seal(
	plaintext: string,
	{ id, team, key }: { id: string; team: string; key: PublicKey }
): Promise<Envelope> {
	const hpke = suite();
	const recipientPublicKey = await hpke.kem.deserializePublicKey(fromBase64Url(key.publicKey));
	const header = { v: 1, id, team, keyId: key.keyId } as const;
	const { ct, enc } = await hpke.seal(
		{ recipientPublicKey, info },
		utf8.encode(plaintext),
		boundTo(header)
	);
	return { ...header, enc: toBase64Url(enc), ciphertext: toBase64Url(ct) };
}

/**
 * What is made of a key once and for all: WebCrypto takes as long to take a key in as to use it. Nothing is kept longer than
 * the key itself is.
 */
function onceForEach<Made>(make: (key: JsonWebKey) => Promise<Made>) {
	const made = new WeakMap<JsonWebKey, Promise<Made>>();
	return (key: JsonWebKey): Promise<Made> => {
		const known = made.get(key) ?? make(key);
		made.set(key, known);
		return known;
	};
}

// Marked as pure, so that the worker, which opens nothing, is built without all that opening needs.
const recipientOf = /* @__PURE__ */ onceForEach(async (key) => {
	const { kem } = suite();
	const { kty = '', crv = '', x = '', y = '' } = key;
	return {
		privateKey: await kem.importKey('jwk', key, false),
		publicKey: await kem.importKey('jwk', { kty, crv, x, y }, true)
	};
});
const signerOf = /* @__PURE__ */ onceForEach((key) =>
	crypto.subtle.importKey('jwk', key, ECDSA, false, ['sign'])
);

/**
 * Opens an envelope with the team's private key (a P-256 JWK). Answers what was sealed, or `undefined` when this key
 * does not open it or anything in it was changed.
 */
export async function open(
	envelope: Envelope,
	privateKey: JsonWebKey
): Promise<string | undefined> {
	const hpke = suite();
	try {
		const recipientKey = await recipientOf(privateKey);
		const plaintext = await hpke.open(
			{ recipientKey, enc: fromBase64Url(envelope.enc), info },
			fromBase64Url(envelope.ciphertext),
			boundTo(envelope)
		);
		return new TextDecoder('utf-8', { fatal: true }).decode(plaintext);
	} catch {
		return undefined;
	}
}

/** SHA-256 of the ciphertext's bytes, in hexadecimal: what a receipt says was received. */
export async function ciphertextDigest(envelope: Pick<Envelope, 'ciphertext'>): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', fromBase64Url(envelope.ciphertext));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

type Unsigned = Omit<Receipt, 'signature'>;
const receiptBytes = ({ v, id, sha256, reference, receivedAt, keyId }: Unsigned) =>
	utf8.encode(JSON.stringify(['hereabouts receipt', v, id, sha256, reference, receivedAt, keyId]));

/** Signs a receipt with the site's private key (a P-256 ECDSA JWK). */
export async function signReceipt(unsigned: Unsigned, privateKey: JsonWebKey): Promise<Receipt> {
	const key = await signerOf(privateKey);
	const signature = await crypto.subtle.sign(ECDSA_SHA256, key, receiptBytes(unsigned));
	return { ...unsigned, signature: toBase64Url(signature) };
}

/**
 * Whether an answer from the network is a receipt for exactly this envelope, signed by one of the site's keys. Anything
 * else (a captive portal's page, another request's receipt, an altered one) is `undefined`, and the request stays queued.
 */
export async function verifyReceipt(
	answer: unknown,
	envelope: Envelope,
	keys: readonly PublicKey[]
): Promise<Receipt | undefined> {
	const parsed = receiptSchema.safeParse(answer);
	if (!parsed.success) return undefined;
	const receipt = parsed.data;
	const key = keys.find(({ keyId }) => keyId === receipt.keyId);
	if (!key || receipt.id !== envelope.id) return undefined;
	if (receipt.sha256 !== (await ciphertextDigest(envelope))) return undefined;
	try {
		const publicKey = await crypto.subtle.importKey(
			'raw',
			fromBase64Url(key.publicKey),
			ECDSA,
			false,
			['verify']
		);
		const signature = fromBase64Url(receipt.signature);
		return (await crypto.subtle.verify(ECDSA_SHA256, publicKey, signature, receiptBytes(receipt)))
			? receipt
			: undefined;
	} catch {
		return undefined;
	}
}
