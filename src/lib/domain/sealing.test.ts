import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { openByHand } from '../../../tests/hpke-by-hand.ts';
import { toBase64Url } from './base64url.ts';
import {
	ciphertextDigest,
	envelopeSchema,
	open,
	seal,
	signReceipt,
	verifyReceipt
} from './sealing.ts';
import type { Envelope, PublicKey } from './sealing.ts';

const id = '3f0c9a3e-8a43-4a43-9d5c-0a4d1d8f7b11';
const otherId = '5b1e6bb0-3f0f-4a77-8b42-7a1f6f1f2a02';

async function keyPair(algorithm: 'ECDH' | 'ECDSA', keyId: string) {
	const usages: KeyUsage[] = algorithm === 'ECDH' ? ['deriveBits'] : ['sign', 'verify'];
	const pair = await crypto.subtle.generateKey(
		{ name: algorithm, namedCurve: 'P-256' },
		true,
		usages
	);
	const publicKey = toBase64Url(await crypto.subtle.exportKey('raw', pair.publicKey));
	return {
		public: { keyId, publicKey } satisfies PublicKey,
		private: await crypto.subtle.exportKey('jwk', pair.privateKey)
	};
}

let team: Awaited<ReturnType<typeof keyPair>>;
let stranger: typeof team;
let site: typeof team;
beforeAll(async () => {
	team = await keyPair('ECDH', 'team-1');
	stranger = await keyPair('ECDH', 'team-1');
	site = await keyPair('ECDSA', 'receipts-1');
});

const sealed = (text = 'Call me after six. ☕ شاي') =>
	seal(text, { id, team: 'dene', key: team.public });

describe('seal and open', () => {
	it('gives back what was sealed, in any script', async () => {
		expect(await open(await sealed(), team.private)).toBe('Call me after six. ☕ شاي');
	});

	it('is what RFC 9180 says, as a second implementation reads it [ASVS 11.2.1] [ASVS 11.6.1]', async () => {
		expect(openByHand(await sealed(), team.private)).toBe('Call me after six. ☕ شاي');
	});

	it('makes an envelope of version 1 that holds none of the text', async () => {
		const envelope = await sealed('a very private sentence');
		expect(envelopeSchema.safeParse(envelope).success).toBe(true);
		expect(JSON.stringify(envelope)).not.toContain('private');
	});

	it('never seals twice to the same bytes', async () => {
		expect((await sealed()).ciphertext).not.toBe((await sealed()).ciphertext);
	});

	it('does not open with another key', async () => {
		expect(await open(await sealed(), stranger.private)).toBeUndefined();
	});

	it('does not open when anything in it was changed', async () => {
		const envelope = await sealed();
		const flipped = Buffer.from(envelope.ciphertext, 'base64url');
		flipped[3] = (flipped[3] ?? 0) ^ 1;
		const changes: Partial<Envelope>[] = [
			{ id: otherId },
			{ team: 'riverside' },
			{ keyId: 'team-2' },
			{ ciphertext: flipped.toString('base64url') },
			{ ciphertext: 'AAAA' },
			{ enc: toBase64Url(randomBytes(65)) }
		];
		for (const change of changes) {
			expect(await open({ ...envelope, ...change }, team.private)).toBeUndefined();
		}
	});
});

describe('verifyReceipt', () => {
	const receiptFor = async (envelope: Envelope, changes = {}) =>
		signReceipt(
			{
				v: 1,
				id: envelope.id,
				sha256: await ciphertextDigest(envelope),
				reference: 'K7PX2MWD',
				receivedAt: '2026-11-21T10:00:00.000Z',
				keyId: site.public.keyId,
				...changes
			},
			site.private
		);

	it('accepts the receipt of exactly this envelope', async () => {
		const envelope = await sealed();
		const receipt = await receiptFor(envelope);
		expect(await verifyReceipt(receipt, envelope, [site.public])).toEqual(receipt);
	});

	it('refuses a receipt for another id or other bytes, though signed by us', async () => {
		const envelope = await sealed();
		for (const change of [{ id: otherId }, { sha256: 'a'.repeat(64) }]) {
			expect(
				await verifyReceipt(await receiptFor(envelope, change), envelope, [site.public])
			).toBeUndefined();
		}
	});

	it('refuses an altered, foreign, unknown-key or shapeless answer', async () => {
		const envelope = await sealed();
		const receipt = await receiptFor(envelope);
		const other = await keyPair('ECDSA', 'receipts-1');
		expect(
			await verifyReceipt({ ...receipt, reference: 'K7PX2MWE' }, envelope, [site.public])
		).toBeUndefined();
		expect(await verifyReceipt(receipt, envelope, [other.public])).toBeUndefined();
		expect(await verifyReceipt(receipt, envelope, [])).toBeUndefined();
		for (const answer of [
			undefined,
			null,
			'<html>Log in to Wi-Fi</html>',
			{ ok: true },
			{ ...receipt, extra: 1 }
		]) {
			expect(await verifyReceipt(answer, envelope, [site.public])).toBeUndefined();
		}
	});
});

describe('an envelope', () => {
	it('is refused when its bytes cannot be base64url, before anything reads them [ASVS 2.2.1]', async () => {
		const envelope = await seal('a request', { id, team: 'team', key: team.public });
		expect(envelopeSchema.safeParse(envelope).success).toBe(true);
		for (const ciphertext of ['A', 'AAAAA', 'AA==', 'A+/A'])
			expect(envelopeSchema.safeParse({ ...envelope, ciphertext }).success).toBe(false);
	});
});
