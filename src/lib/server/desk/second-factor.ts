/** What is shown besides a password: a code of the authenticator, or one of ten that were written down. */
import { hashRaw } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Database, Tables } from '../database.ts';
import type { DeskKeys } from './keys.ts';

const RECOVERY_CODES = 10;
/** As references have it (domain/reference.ts): nothing that is misread. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRTVWXYZ';
const LENGTH = 12;

/** What it costs to try one code: argon2id at the least that OWASP's Password Storage Cheat Sheet asks for. */
export const RECOVERY_COST = {
	algorithm: 2,
	memoryCost: 19_456,
	timeCost: 2,
	parallelism: 1
} as const;
export type Cost = Parameters<typeof hashRaw>[1];

const plain = (code: string) => code.toUpperCase().replace(/[^0-9A-Z]/g, '');

function newCode(): string {
	// Bytes of 232 and above are skipped, so that every character is equally likely.
	const usable = [...randomBytes(64)].filter((byte) => byte < 8 * ALPHABET.length);
	const code = usable.slice(0, LENGTH).map((byte) => ALPHABET.charAt(byte % ALPHABET.length));
	return (code.join('').match(/.{4}/g) ?? []).join('-');
}

/** A code as it is kept: slow to try even for whoever has the database and the key it is hashed under. */
async function keptAs(keyed: string, salt: Buffer, cost: Cost): Promise<string> {
	const slow = await hashRaw(keyed, { ...cost, salt });
	return `${salt.toString('base64url')}.${slow.toString('base64url')}`;
}

/** Ten new codes for an account, and as what they are kept. Slow: not to be waited for inside a transaction. */
export async function makeRecoveryCodes(
	keys: DeskKeys,
	account: string,
	cost: Cost
): Promise<{ codes: string[]; kept: string[] }> {
	const codes = Array.from({ length: RECOVERY_CODES }, newCode);
	const salt = randomBytes(16);
	const kept: string[] = [];
	for (const code of codes)
		kept.push(await keptAs(keys.hash('recovery', account, plain(code)), salt, cost));
	return { codes, kept };
}

/** Keeps an account's new codes in the place of any it had. */
export async function keepRecoveryCodes(
	transaction: Transaction<Tables>,
	account: string,
	kept: readonly string[]
): Promise<void> {
	await transaction.deleteFrom('desk_recovery').where('account_id', '=', account).execute();
	const rows = kept.map((code_hmac) => ({ code_hmac, account_id: account }));
	await transaction.insertInto('desk_recovery').values(rows).execute();
}

/**
 * As what a code that was typed would be kept: under the salt of the codes that the account has left, and as codes from
 * before they had one. Nothing for what is too short or too long to be a code. Slow, as above.
 */
export async function recoveryCandidates(
	database: Database,
	keys: DeskKeys,
	{ account, typed }: { account: string; typed: string },
	cost: Cost
): Promise<string[]> {
	if (plain(typed).length !== LENGTH) return [];
	const left = await database
		.selectFrom('desk_recovery')
		.select('code_hmac')
		.where('account_id', '=', account)
		.where('used_at', 'is', null)
		.execute();
	const salts = new Set(left.flatMap(({ code_hmac }) => /^(.+)\./.exec(code_hmac)?.[1] ?? []));
	const keyed = keys.hash('recovery', account, plain(typed));
	const slow = [...salts].map((salt) => keptAs(keyed, Buffer.from(salt, 'base64url'), cost));
	return [keyed, ...(await Promise.all(slow))];
}

/**
 * Takes a code for an account and uses it up: a code that somebody read over a shoulder is good no second time. `step`: the
 * half minute whose code was typed, if it was one of the authenticator's; else `candidates`: as what it would be kept.
 */
export async function matchingCode(
	transaction: Transaction<Tables>,
	{
		account,
		step,
		candidates
	}: { account: string; step: number | undefined; candidates: readonly string[] },
	now: Date
): Promise<'authenticator' | 'recovery' | undefined> {
	if (step !== undefined) {
		const { numUpdatedRows } = await transaction
			.updateTable('desk_account')
			.set({ totp_step: step })
			.where('id', '=', account)
			.where((where) => where.or([where('totp_step', 'is', null), where('totp_step', '<', step)]))
			.executeTakeFirst();
		return numUpdatedRows === 1n ? 'authenticator' : undefined;
	}
	if (candidates.length === 0) return undefined;
	const { numUpdatedRows } = await transaction
		.updateTable('desk_recovery')
		.set({ used_at: now.toISOString() })
		.where('code_hmac', 'in', candidates)
		.where('account_id', '=', account)
		.where('used_at', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows === 1n ? 'recovery' : undefined;
}
