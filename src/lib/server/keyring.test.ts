import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { open, seal, signReceipt, verifyReceipt } from '../domain/sealing.ts';
import { keyNames, openKeyring, rotateKey } from './keyring.ts';

const ID = '5f0c2a5e-3f5b-4d0f-9d0e-7a8b6c5d4e3f';
let dataDir: string;
let file: string;
beforeEach(() => {
	dataDir = mkdtempSync(join(tmpdir(), 'keyring-'));
	file = join(dataDir, 'keys', 'keyring.json');
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const opened = (teams = ['dene'], today = '2026-11-21') => openKeyring(dataDir, teams, today);
const sealedTo = (keyring: ReturnType<typeof opened>, team = 'dene') =>
	seal('a request', { id: ID, team, key: keyring.sealingKey(team) });

describe('keyring', () => {
	it('opens after a restart what was sealed before it', async () => {
		const envelope = await sealedTo(opened());
		const key = opened(['dene', 'riverside'], '2026-12-01').openingKey('dene', envelope.keyId);
		expect(key && (await open(envelope, key))).toBe('a request');
	});

	it('gives a new team a key of its own and leaves the others alone', () => {
		const before = opened().sealingKey('dene');
		const after = opened(['dene', 'riverside']);
		expect(after.sealingKey('dene')).toEqual(before);
		expect(after.sealingKey('riverside').publicKey).not.toBe(before.publicKey);
		expect(after.openingKey('riverside', before.keyId)).toBeUndefined();
		expect(after.openingKey('constructor', before.keyId)).toBeUndefined();
	});

	it('still opens what was sealed to a team that is gone', async () => {
		const envelope = await sealedTo(opened());
		expect(opened(['riverside']).openingKey('dene', envelope.keyId)).toBeDefined();
	});

	it('signs receipts that its own public keys verify', async () => {
		const keyring = opened();
		const envelope = await sealedTo(keyring);
		const { keyId, privateKey } = keyring.signingKey();
		const { createHash } = await import('node:crypto');
		const sha256 = createHash('sha256')
			.update(Buffer.from(envelope.ciphertext, 'base64url'))
			.digest('hex');
		const unsigned = {
			v: 1,
			id: ID,
			sha256,
			reference: '2222222A',
			receivedAt: '2026-11-21T10:00:00Z',
			keyId
		} as const;
		const receipt = await signReceipt(unsigned, privateKey);
		expect(await verifyReceipt(receipt, envelope, keyring.receiptKeys())).toEqual(receipt);
	});

	it('takes up a key that is added while it is in use, and opens what was sealed to any before [ASVS 11.2.2]', async () => {
		const keyring = opened();
		const before = await sealedTo(keyring);
		expect(rotateKey(dataDir, 'dene', '2026-11-21')).toBe('dene-2026-11-21-2');
		expect(rotateKey(dataDir, 'dene', '2027-01-01')).toBe('dene-2027-01-01');
		const after = await sealedTo(keyring);
		expect(after.keyId).toBe('dene-2027-01-01');
		for (const envelope of [before, after]) {
			const key = keyring.openingKey('dene', envelope.keyId);
			expect(key && (await open(envelope, key))).toBe('a request');
		}
		expect(keyNames(dataDir)['dene']).toHaveLength(3);
	});

	it('signs with the newest receipt key, and still publishes the older ones', () => {
		const keyring = opened();
		const first = keyring.signingKey().keyId;
		rotateKey(dataDir, 'receipts', '2027-01-01');
		expect(keyring.signingKey().keyId).toBe('receipts-2027-01-01');
		expect(keyring.receiptKeys().map(({ keyId }) => keyId)).toContain(first);
	});

	it('goes on with the keys it has when the file goes away or is damaged', async () => {
		const keyring = opened();
		const { keyId } = await sealedTo(keyring);
		writeFileSync(file, '{');
		expect(keyring.openingKey('dene', keyId)).toBeDefined();
		rmSync(file);
		expect(keyring.openingKey('dene', keyId)).toBeDefined();
	});

	it('adds no key to a team it does not know', () => {
		opened();
		expect(rotateKey(dataDir, 'nowhere', '2027-01-01')).toBeUndefined();
	});

	it('refuses to put new keys in the place of a file it cannot read', () => {
		opened();
		for (const damaged of ['', '{', '{"version":1}', '{"version":1,"teams":{},"receipts":[]}']) {
			writeFileSync(file, damaged);
			expect(() => opened()).toThrow('put its backup in place');
			expect(readFileSync(file, 'utf8')).toBe(damaged);
		}
	});

	it.skipIf(process.platform === 'win32')('keeps its file from every other account', () => {
		opened();
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(statSync(join(dataDir, 'keys')).mode & 0o777).toBe(0o700);
	});

	it('has no key for a team it was not told of', () => {
		expect(() => opened().sealingKey('nobody')).toThrow('no key for team "nobody"');
	});
});
