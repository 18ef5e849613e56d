/** What is shown besides a password: a code of the authenticator, or one of ten that were written down. */
import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Tables } from '../database.ts';
import type { DeskKeys } from './keys.ts';

const RECOVERY_CODES = 10;
/** As references have it (domain/reference.ts): nothing that is misread. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRTVWXYZ';
const LENGTH = 12;

const plain = (code: string) => code.toUpperCase().replace(/[^0-9A-Z]/g, '');

function newCode(): string {
	// Bytes of 232 and above are skipped, so that every character is equally likely.
	const usable = [...randomBytes(64)].filter((byte) => byte < 8 * ALPHABET.length);
	const code = usable.slice(0, LENGTH).map((byte) => ALPHABET.charAt(byte % ALPHABET.length));
	return (code.join('').match(/.{4}/g) ?? []).join('-');
}

/** Ten new codes for an account, in the place of any it had. They are answered once and kept as keyed hashes. */
export async function newRecoveryCodes(
	transaction: Transaction<Tables>,
	keys: DeskKeys,
	account: string
): Promise<string[]> {
	const codes = Array.from({ length: RECOVERY_CODES }, newCode);
	await transaction.deleteFrom('desk_recovery').where('account_id', '=', account).execute();
	const rows = codes.map((code) => ({
		code_hmac: keys.hash('recovery', account, plain(code)),
		account_id: account
	}));
	await transaction.insertInto('desk_recovery').values(rows).execute();
	return codes;
}

/**
 * Takes a code for an account and uses it up: a code that somebody read over a shoulder is good no second time. `step`: the
 * half minute whose code was typed, if it was one of the authenticator's.
 */
export async function matchingCode(
	transaction: Transaction<Tables>,
	keys: DeskKeys,
	{ account, typed, step }: { account: string; typed: string; step: number | undefined },
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
	const { numUpdatedRows } = await transaction
		.updateTable('desk_recovery')
		.set({ used_at: now.toISOString() })
		.where('code_hmac', '=', keys.hash('recovery', account, plain(typed)))
		.where('account_id', '=', account)
		.where('used_at', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows === 1n ? 'recovery' : undefined;
}
