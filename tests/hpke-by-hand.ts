import { createCipheriv, createDecipheriv, createECDH, createHmac } from 'node:crypto';
import type { Envelope } from '../src/lib/domain/sealing.ts';

/** RFC 9180 by hand with Node's own primitives: a second implementation that shares no code with @hpke/core. */

const none = Buffer.alloc(0);
const i2osp = (value: number, bytes: number) =>
	Buffer.from(value.toString(16).padStart(bytes * 2, '0'), 'hex');
const hmac = (key: Buffer, data: Buffer) => createHmac('sha256', key).update(data).digest();

function expand(prk: Buffer, label: Buffer, length: number): Buffer {
	let block: Buffer = none;
	let out: Buffer = none;
	for (let i = 1; out.length < length; i++) {
		block = hmac(prk, Buffer.concat([block, label, Buffer.from([i])]));
		out = Buffer.concat([out, block]);
	}
	return out.subarray(0, length);
}

const labelled = (suite: Buffer) => ({
	extract: (salt: Buffer, label: string, ikm: Buffer) =>
		hmac(salt, Buffer.concat([Buffer.from('HPKE-v1'), suite, Buffer.from(label), ikm])),
	expand: (prk: Buffer, label: string, info: Buffer, length: number) =>
		expand(
			prk,
			Buffer.concat([i2osp(length, 2), Buffer.from('HPKE-v1'), suite, Buffer.from(label), info]),
			length
		)
});

/** What of a suite with P-256 and HKDF-SHA256 may differ: its AEAD, by number and bytes of key, and what it is bound to. */
interface Suite {
	aead: number;
	keyBytes: number;
	info: Buffer;
}
const OURS: Suite = { aead: 2, keyBytes: 32, info: Buffer.from('hereabouts referral v1') };

/** The key and nonce that HPKE makes of a Diffie-Hellman secret, between an encapsulated key and a recipient's point. */
function schedule(secret: Buffer, enc: Buffer, recipient: Buffer, { aead, keyBytes, info } = OURS) {
	const kem = labelled(Buffer.concat([Buffer.from('KEM'), i2osp(0x0010, 2)]));
	const shared = kem.expand(
		kem.extract(none, 'eae_prk', secret),
		'shared_secret',
		Buffer.concat([enc, recipient]),
		32
	);
	const hpke = labelled(
		Buffer.concat([Buffer.from('HPKE'), i2osp(0x0010, 2), i2osp(1, 2), i2osp(aead, 2)])
	);
	const context = Buffer.concat([
		Buffer.from([0]),
		hpke.extract(none, 'psk_id_hash', none),
		hpke.extract(none, 'info_hash', info)
	]);
	const root = hpke.extract(shared, 'secret', none);
	return {
		key: hpke.expand(root, 'key', context, keyBytes),
		nonce: hpke.expand(root, 'base_nonce', context, 12)
	};
}

/** The key and nonce that the holder of `privateKey` gets from an encapsulated key. */
export function keyOf(enc: Buffer, privateKey: Buffer, suite: Suite) {
	const ecdh = pairOf(privateKey);
	return schedule(ecdh.computeSecret(enc), enc, ecdh.getPublicKey(), suite);
}

const boundTo = ({ id, team, keyId }: Pick<Envelope, 'id' | 'team' | 'keyId'>) =>
	Buffer.from(JSON.stringify([1, id, team, keyId]));

function pairOf(privateKey: Buffer) {
	const ecdh = createECDH('prime256v1');
	ecdh.setPrivateKey(privateKey);
	return ecdh;
}

/** The private key as a JWK, with its point. */
export function jwkOf(privateKey: Buffer): JsonWebKey {
	const point = pairOf(privateKey).getPublicKey();
	const text = (bytes: Buffer) => bytes.toString('base64url');
	const [x, y, d] = [point.subarray(1, 33), point.subarray(33), privateKey.subarray(-32)];
	return { kty: 'EC', crv: 'P-256', x: text(x), y: text(y), d: text(d) };
}

/** What was sealed in an envelope. Throws when it does not open. */
export function openByHand(envelope: Envelope, privateKey: JsonWebKey): string {
	const enc = Buffer.from(envelope.enc, 'base64url');
	const ecdh = pairOf(Buffer.from(privateKey.d ?? '', 'base64url'));
	const { key, nonce } = schedule(ecdh.computeSecret(enc), enc, ecdh.getPublicKey());
	const bytes = Buffer.from(envelope.ciphertext, 'base64url');
	const gcm = createDecipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(envelope));
	gcm.setAuthTag(bytes.subarray(-16));
	return Buffer.concat([gcm.update(bytes.subarray(0, -16)), gcm.final()]).toString();
}

/** Seals under a Diffie-Hellman secret that somebody else has worked out, for the holder of `privateKey`. */
export function sealByHand(
	text: string,
	{ enc, secret, privateKey }: { enc: Buffer; secret: Buffer; privateKey: Buffer },
	named: Pick<Envelope, 'id' | 'team' | 'keyId'>
): Envelope {
	const { key, nonce } = schedule(secret, enc, pairOf(privateKey).getPublicKey());
	const gcm = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(named));
	const bytes = Buffer.concat([gcm.update(text, 'utf8'), gcm.final(), gcm.getAuthTag()]);
	const ciphertext = bytes.toString('base64url');
	return { v: 1, ...named, enc: enc.toString('base64url'), ciphertext };
}
