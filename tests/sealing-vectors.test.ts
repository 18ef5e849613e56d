import { createECDH, randomBytes } from 'node:crypto';
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, it } from 'vitest';
import { open, seal } from '../src/lib/domain/sealing.ts';
import { jwkOf, keyOf, openByHand, sealByHand } from './hpke-by-hand.ts';
import vectors from './fixtures/ecdh-p256.json' with { type: 'json' };
import rfc from './fixtures/rfc9180-p256.json' with { type: 'json' };

/** Some of Wycheproof's cases of ECDH on P-256; where they are from is in the file. */
const hex = (text: string) => Buffer.from(text, 'hex');
const named = { id: '3f0c9a3e-8a43-4a43-9d5c-0a4d1d8f7b11', team: 'dene', keyId: 'dene-1' };
const TEXT = 'Call me after six.';

describe('HPKE on P-256, as RFC 9180 has it worked out', () => {
	const [enc, privateKey, info] = [rfc.enc, rfc.private, rfc.info].map(hex);
	if (!enc || !privateKey || !info) throw new Error('a vector that is not whole');

	it('comes to the same key and nonce by hand', () => {
		const { key, nonce } = keyOf(enc, privateKey, { aead: 1, keyBytes: 16, info });
		expect([key.toString('hex'), nonce.toString('hex')]).toEqual([rfc.key, rfc.nonce]);
	});

	it('is opened by the library that we seal with', async () => {
		const suite = new CipherSuite({
			kem: new DhkemP256HkdfSha256(),
			kdf: new HkdfSha256(),
			aead: new Aes128Gcm()
		});
		const recipientKey = await suite.kem.importKey('raw', new Uint8Array(privateKey).buffer, false);
		const given = {
			recipientKey,
			enc: new Uint8Array(enc).buffer,
			info: new Uint8Array(info).buffer
		};
		const [ciphertext, aad] = [rfc.ciphertext, rfc.aad].map(
			(text) => new Uint8Array(hex(text)).buffer
		);
		if (!ciphertext || !aad) throw new Error('a vector that is not whole');
		const opened = await suite.open(given, ciphertext, aad);
		expect(Buffer.from(opened).toString('hex')).toBe(rfc.plaintext);
	});
});

describe('a request sealed to a point that is an edge case', () => {
	it.each(vectors.valid)('opens: $comment ($tcId)', async (vector) => {
		const privateKey = hex(vector.private);
		const enc = hex(vector.public);
		const envelope = sealByHand(TEXT, { enc, secret: hex(vector.shared), privateKey }, named);
		expect(await open(envelope, jwkOf(privateKey))).toBe(TEXT);
		expect(openByHand(envelope, jwkOf(privateKey))).toBe(TEXT);
	});
});

describe('a point that is not one of P-256', () => {
	it.each(vectors.invalid)('opens nothing: $comment ($tcId)', async (vector) => {
		const privateKey = hex(vector.private);
		const enc = hex(vector.public);
		// What somebody would reckon who did not look: a secret of nothing but zeros.
		const envelope = sealByHand(TEXT, { enc, secret: Buffer.alloc(32), privateKey }, named);
		expect(await open(envelope, jwkOf(privateKey))).toBeUndefined();
	});

	it.each(vectors.invalid)('is never sealed to: $comment ($tcId)', async (vector) => {
		const publicKey = hex(vector.public).toString('base64url');
		await expect(seal(TEXT, { ...named, key: { keyId: 'dene-1', publicKey } })).rejects.toThrow();
	});
});

describe('what was altered', () => {
	it('opens at no length it was cut to, and with no bit of its tag or its point flipped', async () => {
		const pair = createECDH('prime256v1');
		const publicKey = pair.generateKeys().toString('base64url');
		const key = jwkOf(pair.getPrivateKey());
		const sealed = await seal(TEXT, { ...named, key: { keyId: 'dene-1', publicKey } });
		expect(await open(sealed, key)).toBe(TEXT);
		const bytes = Buffer.from(sealed.ciphertext, 'base64url');
		const point = Buffer.from(sealed.enc, 'base64url');
		const flipped = (of: Buffer, bit: number) => {
			const copy = Buffer.from(of);
			copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			return copy.toString('base64url');
		};
		const text = (length: number) => bytes.subarray(0, length).toString('base64url');
		const altered = [
			...Array.from({ length: bytes.length }, (_, length) => ({ ciphertext: text(length) })),
			...Array.from({ length: 128 }, (_, bit) => ({
				ciphertext: flipped(bytes, (bytes.length - 16) * 8 + bit)
			})),
			...Array.from({ length: point.length }, (_, byte) => ({ enc: flipped(point, byte * 8 + 3) })),
			{ ciphertext: Buffer.concat([bytes, randomBytes(1)]).toString('base64url') }
		];
		for (const change of altered) expect(await open({ ...sealed, ...change }, key)).toBeUndefined();
	});
});
