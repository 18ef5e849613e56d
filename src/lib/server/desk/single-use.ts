/**
 * What a sign-in must remember between two pages, such as the challenge that a passkey is to answer. It is good once and
 * for ten minutes, for whoever holds the token of it; the token is in a cookie, and only its SHA-256 is kept here.
 */
import type { Database } from '../database.ts';
import { later } from '../later.ts';
import type { DeskKeys } from './keys.ts';
import { digest, newToken } from './tokens.ts';

const LASTS = 10 * 60_000;

/** What is remembered, by what it is for: nothing that was made for one thing serves another. */
interface Remembered {
	/** `invitation`: the token of the link by which somebody was let in, where they came by one. */
	organisation: { state: string; nonce: string; verifier: string; invitation?: string };
	passkey: { challenge: string };
	newPasskey: { challenge: string; account: string };
}
interface Store {
	database: Database;
	deskKeys: DeskKeys;
}

/** Remembers something, encrypted, and answers the token by which it is taken back. */
export async function remember<Purpose extends keyof Remembered>(
	{ database, deskKeys }: Store,
	purpose: Purpose,
	value: Remembered[Purpose],
	now: Date
): Promise<string> {
	const token = newToken();
	const token_sha256 = digest(token);
	await database
		.deleteFrom('desk_single_use')
		.where('expires_at', '<=', now.toISOString())
		.execute();
	const sealed = deskKeys.seal(Buffer.from(JSON.stringify(value)), token_sha256);
	await database
		.insertInto('desk_single_use')
		.values({ token_sha256, purpose, sealed, expires_at: later(now, LASTS) })
		.execute();
	return token;
}

/** Takes back what was remembered, once; `undefined` where that was done before, is over, or was for something else. */
export async function takeBack<Purpose extends keyof Remembered>(
	{ database, deskKeys }: Store,
	purpose: Purpose,
	token: string,
	now: Date
): Promise<Remembered[Purpose] | undefined> {
	const token_sha256 = digest(token);
	const row = await database
		.deleteFrom('desk_single_use')
		.where('token_sha256', '=', token_sha256)
		.returning(['purpose', 'sealed', 'expires_at'])
		.executeTakeFirst();
	if (row?.purpose !== purpose || row.expires_at <= now.toISOString()) return undefined;
	const text = deskKeys.open(row.sealed, token_sha256)?.toString();
	return text === undefined ? undefined : (JSON.parse(text) as Remembered[Purpose]);
}
