/**
 * ==================================================================================================================
 *  Whoever loses this file loses every request that was sealed to its keys. It stands outside the database and outside
 *  the database's backups on purpose: back it up apart. A key is never deleted while a request sealed to it is kept.
 * ==================================================================================================================
 */
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { toBase64Url } from '../domain/base64url.ts';
import type { PublicKey } from '../domain/sealing.ts';
import { readIfThere, replaceSecret } from './durable-files.ts';

const jwk = z.object({
	kty: z.literal('EC'),
	crv: z.literal('P-256'),
	x: z.string(),
	y: z.string(),
	d: z.string()
});
const keySchema = z.object({ keyId: z.string(), made: z.string(), privateKey: jwk });
const fileSchema = z.object({
	version: z.literal(1),
	/** By team; the newest, which is the last, seals; all of them open. */
	teams: z.record(z.string(), z.array(keySchema)),
	/** The newest signs; phones that hold an older receipt can still check it. */
	receipts: z.array(keySchema).min(1)
});
type Key = z.infer<typeof keySchema>;

export interface Keyring {
	/** The public key to seal a request for this team to. */
	sealingKey(team: string): PublicKey;
	/** The private key that opens what was sealed to `keyId`, if this site has it. */
	openingKey(team: string, keyId: string): JsonWebKey | undefined;
	/** The key that signs receipts now. */
	signingKey(): { keyId: string; privateKey: JsonWebKey };
	/** All public keys that receipts were ever signed with. */
	receiptKeys(): PublicKey[];
}

/**
 * Opens the key file in the data folder, making it and any key a team lacks. Throws when the file is there but cannot
 * be read as one: a fresh key file in its place would leave every request unreadable.
 */
export function openKeyring(dataDir: string, teams: string[], today: string): Keyring {
	const file = join(dataDir, 'keys', 'keyring.json');
	const text = readIfThere(file);
	const parsed = text === undefined ? undefined : fileSchema.safeParse(jsonOf(text));
	if (parsed && !parsed.success)
		throw new Error(
			'the key file keys/keyring.json in DATA_DIR cannot be read: put its backup in place'
		);
	const keys = parsed?.data ?? {
		version: 1 as const,
		teams: {},
		receipts: [newKey('receipts', today)]
	};
	const lacking = teams.filter((team) => !keys.teams[team]?.length);
	for (const team of lacking) keys.teams[team] = [newKey(team, today)];
	if (!parsed || lacking.length > 0) replaceSecret(file, JSON.stringify(keys, undefined, '\t'));

	return {
		sealingKey(team) {
			const key = keys.teams[team]?.at(-1);
			if (!key) throw new Error(`no key for team "${team}"`);
			return publicOf(key);
		},
		openingKey: (team, keyId) => keys.teams[team]?.find((key) => key.keyId === keyId)?.privateKey,
		signingKey() {
			const key = keys.receipts.at(-1);
			if (!key) throw new Error('no key to sign receipts with');
			return key;
		},
		receiptKeys: () => keys.receipts.map(publicOf)
	};
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function newKey(name: string, today: string): Key {
	const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	return {
		keyId: `${name}-${today}`,
		made: today,
		privateKey: jwk.parse(privateKey.export({ format: 'jwk' }))
	};
}

/** The raw uncompressed point, as WebCrypto and HPKE take it. */
function publicOf({ keyId, privateKey: { x, y } }: Key): PublicKey {
	const point = Buffer.concat([
		Buffer.from([4]),
		Buffer.from(x, 'base64url'),
		Buffer.from(y, 'base64url')
	]);
	return { keyId, publicKey: toBase64Url(point) };
}
