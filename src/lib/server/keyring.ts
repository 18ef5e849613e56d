/**
 * ==================================================================================================================
 *  Whoever loses this file loses every request that was sealed to its keys. It stands outside the database and outside
 *  the database's backups on purpose: back it up apart. A key is never deleted while a request sealed to it is kept.
 * ==================================================================================================================
 */
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { toBase64Url } from '../domain/base64url.ts';
import type { PublicKey } from '../domain/sealing.ts';
import type { Database, Place } from './database.ts';
import { readIfThere, replaceSecret } from './durable-files.ts';
import { jsonOf } from './json.ts';

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
type Keys = z.infer<typeof fileSchema>;

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

const fileIn = (dataDir: string) => join(dataDir, 'keys', 'keyring.json');

/** The key file, or `undefined` where there is none. Throws when it is there but cannot be read as one. */
function readKeys(file: string): Keys | undefined {
	const text = readIfThere(file);
	if (text === undefined) return undefined;
	const parsed = fileSchema.safeParse(jsonOf(text));
	if (!parsed.success)
		throw new Error(
			'the key file keys/keyring.json in DATA_DIR cannot be read: put its backup in place'
		);
	return parsed.data;
}

/**
 * Why no keys may be made here, in a sentence: there are requests already, and a file that they need is not in its place,
 * as when its volume is not mounted. `undefined` where all are there, or no request ever needed them.
 */
export async function whyNoNewKeys(
	database: Database,
	{ dataDir, databaseUrl }: Place
): Promise<string | undefined> {
	const folder = join(dataDir, 'keys');
	const lacks = (name: string) => !existsSync(join(folder, name));
	const needing = database.selectFrom('referral').select('id').limit(1);
	const needs: [string, typeof needing][] = [
		['keyring.json', needing],
		['lookup.key', needing.where('lookup', 'is not', null)],
		['requests.db', needing.where('wrapped', '=', 1).where('erased_at', 'is', null)]
	];
	for (const [name, rows] of needs) {
		const isElsewhere = name === 'requests.db' && databaseUrl !== undefined;
		if (isElsewhere || !lacks(name) || !(await rows.executeTakeFirst())) continue;
		return (
			`there are requests in the database, but no ${name} in the folder ${folder}: mount that folder, ` +
			'or put its backup in place. To begin anew on purpose, begin with an empty database too: without its keys, ' +
			'nobody can ever read the requests in this one'
		);
	}
	return undefined;
}

/**
 * Opens the key file in the data folder, making it and any key a team lacks. Throws when the file is there but cannot
 * be read as one: a fresh key file in its place would leave every request unreadable. Keys that are added while a server
 * runs (`rotateKey`) are taken up at once.
 */
export function openKeyring(dataDir: string, teams: string[], today: string): Keyring {
	const file = fileIn(dataDir);
	const found = readKeys(file);
	const first = found ?? { version: 1 as const, teams: {}, receipts: [newKey('receipts', today)] };
	const lacking = teams.filter((team) => !first.teams[team]?.length);
	for (const team of lacking) first.teams[team] = [newKey(team, today)];
	if (!found || lacking.length > 0) write(file, first);
	const keys = followed(file, first);

	return {
		sealingKey(team) {
			const key = keys().teams[team]?.at(-1);
			if (!key) throw new Error(`no key for team "${team}"`);
			return publicOf(key);
		},
		openingKey(team, keyId) {
			const { teams } = keys();
			// Whoever sends a request names the team: "constructor" is none of ours.
			const ring = Object.hasOwn(teams, team) ? teams[team] : undefined;
			return ring?.find((key) => key.keyId === keyId)?.privateKey;
		},
		signingKey() {
			const key = keys().receipts.at(-1);
			if (!key) throw new Error('no key to sign receipts with');
			return key;
		},
		receiptKeys: () => keys().receipts.map(publicOf)
	};
}

const write = (file: string, keys: Keys) =>
	replaceSecret(file, JSON.stringify(keys, undefined, '\t'));

/** The keys as the file has them now. Where it has gone or cannot be read, those that were read last still open. */
function followed(file: string, first: Keys): () => Keys {
	const stampOf = () => {
		const { mtimeMs, size, ino } = statSync(file);
		return `${mtimeMs} ${size} ${ino}`;
	};
	let keys = first;
	let stamp = stampOf();
	return () => {
		try {
			const now = stampOf();
			if (now === stamp) return keys;
			keys = readKeys(file) ?? keys;
			stamp = now;
		} catch {
			// Told at the next start; a server that runs goes on with what it has.
		}
		return keys;
	};
}

/**
 * Adds a key, which seals (for a team) or signs (for `receipts`) from now on; those before it still open. Answers its
 * name, or `undefined` where no key file has such a team. Run it under the lock `keys.lock`.
 */
export function rotateKey(dataDir: string, name: string, today: string): string | undefined {
	const file = fileIn(dataDir);
	const keys = readKeys(file);
	const ring = name === 'receipts' ? keys?.receipts : keys?.teams[name];
	if (!keys || !ring) return undefined;
	const key = newKey(name, today);
	for (let more = 2; ring.some(({ keyId }) => keyId === key.keyId); more++)
		key.keyId = `${name}-${today}-${more}`;
	ring.push(key);
	write(file, keys);
	return key.keyId;
}

/** The names of all keys, by team and for `receipts`, the newest last. Empty where there is no key file. */
export function keyNames(dataDir: string): Record<string, string[]> {
	const keys = readKeys(fileIn(dataDir));
	const rings = Object.entries(keys ? { ...keys.teams, receipts: keys.receipts } : {});
	return Object.fromEntries(rings.map(([name, ring]) => [name, ring.map(({ keyId }) => keyId)]));
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
