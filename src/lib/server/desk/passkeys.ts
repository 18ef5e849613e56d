/**
 * Passkeys: a key on somebody's own device, which the device uses only when its owner has shown it a finger, a face or a
 * PIN. So a passkey is two factors at once, and one that was used without that is refused.
 */
import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse
} from '@simplewebauthn/server';
import type {
	AuthenticationResponseJSON,
	RegistrationResponseJSON,
	WebAuthnCredential
} from '@simplewebauthn/server';
import { audit } from '../audit.ts';
import type { Database } from '../database.ts';
import { jsonOf } from '../json.ts';
import type { DeskKeys } from './keys.ts';
import { remember, takeBack } from './single-use.ts';

export interface Passkey {
	id: string;
	/** What its owner calls it. */
	name: string;
	addedAt: string;
}
interface Store {
	database: Database;
	deskKeys: DeskKeys;
}

/** More than anybody has devices; a list that somebody can still look through. */
const MOST_PASSKEYS = 10;
const LONGEST_NAME = 60;
/** A passkey belongs to the site's host name, whatever the port. */
const hostOf = (origin: string) => new URL(origin).hostname;

/** An account's passkeys, the oldest first. */
export async function listPasskeys(database: Database, account: string): Promise<Passkey[]> {
	const rows = await database
		.selectFrom('desk_passkey')
		.select(['id', 'name', 'added_at'])
		.where('account_id', '=', account)
		.orderBy('added_at')
		.execute();
	return rows.map(({ id, name, added_at }) => ({ id, name, addedAt: added_at }));
}

/** What the device is asked for a new passkey, and the token by which its answer is taken. */
export async function offerPasskey(
	store: Store,
	{ account, email }: { account: string; email: string },
	{ origin, name }: { origin: string; name: string },
	now: Date
) {
	const held = await listPasskeys(store.database, account);
	const options = await generateRegistrationOptions({
		rpName: name,
		rpID: hostOf(origin),
		userName: email,
		userID: Uint8Array.from(Buffer.from(account)),
		excludeCredentials: held.map(({ id }) => ({ id })),
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
	});
	const { challenge } = options;
	return { options, token: await remember(store, 'newPasskey', { challenge, account }, now) };
}

/**
 * Adds the passkey that a device has made. `over`: nobody asked for it within ten minutes, or not this account; `full`: the
 * account has ten; `refused`: the device did not do what it was asked.
 */
export async function addPasskey(
	store: Store,
	{ account, origin, token, response, name }: Answered & { account: string; name: string },
	now: Date
): Promise<'added' | 'over' | 'full' | 'refused'> {
	const { database } = store;
	const kept = token && (await takeBack(store, 'newPasskey', token, now));
	if (!kept || kept.account !== account) return 'over';
	const made = await madeBy(response, kept.challenge, origin);
	if (!made) return 'refused';
	if ((await listPasskeys(database, account)).length >= MOST_PASSKEYS) return 'full';
	const at = now.toISOString();
	return database.transaction().execute(async (transaction) => {
		const { numInsertedOrUpdatedRows } = await transaction
			.insertInto('desk_passkey')
			.values({
				id: made.id,
				account_id: account,
				public_key: Buffer.from(made.publicKey).toString('base64url'),
				counter: made.counter,
				name: name.trim().slice(0, LONGEST_NAME),
				added_at: at
			})
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		if (numInsertedOrUpdatedRows !== 1n) return 'refused';
		await audit(transaction, { at, actor: account, action: 'passkey added', subject: account });
		return 'added';
	});
}

/** What a device answered, as a form brought it: `response` is JSON, `token` from the cookie. */
interface Answered {
	origin: string;
	token: string | undefined;
	response: string;
}

async function madeBy(
	response: string,
	expectedChallenge: string,
	origin: string
): Promise<WebAuthnCredential | undefined> {
	try {
		const verified = await verifyRegistrationResponse({
			response: jsonOf(response) as RegistrationResponseJSON,
			expectedChallenge,
			expectedOrigin: origin,
			expectedRPID: hostOf(origin),
			requireUserVerification: true
		});
		return verified.registrationInfo?.credential;
	} catch {
		// The library throws whatever is wrong with the text that a browser sent: it is refused, and no more.
		return undefined;
	}
}

/** Takes a passkey away from an account; nothing happens where it has no such. */
export async function removePasskey(
	database: Database,
	{ account, id }: { account: string; id: string },
	now: Date
): Promise<void> {
	const at = now.toISOString();
	await database.transaction().execute(async (transaction) => {
		const { numDeletedRows } = await transaction
			.deleteFrom('desk_passkey')
			.where('id', '=', id)
			.where('account_id', '=', account)
			.executeTakeFirst();
		if (numDeletedRows === 0n) return;
		await audit(transaction, { at, actor: account, action: 'passkey removed', subject: account });
	});
}

/** What any device is asked that has a passkey for this site, and the token by which its answer is taken. */
export async function askForPasskey(store: Store, origin: string, now: Date) {
	const options = await generateAuthenticationOptions({
		rpID: hostOf(origin),
		userVerification: 'required'
	});
	const { challenge } = options;
	return { options, token: await remember(store, 'passkey', { challenge }, now) };
}

/**
 * Whose passkey has answered, or `undefined`: for a challenge that is over or was answered before, a passkey that nobody
 * has (any more), an account that is closed, an answer without its owner's finger, face or PIN, or from a copy of the
 * passkey, which its counter gives away.
 */
export async function accountOfPasskey(
	store: Store,
	{ origin, token, response }: Answered,
	now: Date
): Promise<string | undefined> {
	const { database } = store;
	const kept = token && (await takeBack(store, 'passkey', token, now));
	const answer = jsonOf(response) as AuthenticationResponseJSON | undefined;
	const known =
		kept && typeof answer?.id === 'string'
			? await database
					.selectFrom('desk_passkey')
					.innerJoin('desk_account', 'desk_account.id', 'desk_passkey.account_id')
					.select(['desk_passkey.id', 'account_id', 'public_key', 'counter'])
					.where('desk_passkey.id', '=', answer.id)
					.where('disabled_at', 'is', null)
					.executeTakeFirst()
			: undefined;
	const counter =
		kept && known && answer && (await counterOf(answer, known, kept.challenge, origin));
	if (!known || typeof counter !== 'number') return undefined;
	const { numUpdatedRows } = await database
		.updateTable('desk_passkey')
		.set({ counter })
		.where('id', '=', known.id)
		.where('counter', '=', known.counter)
		.executeTakeFirst();
	return numUpdatedRows === 1n ? known.account_id : undefined;
}

/** The counter of a good answer, which the library has compared with the one before; else `undefined`. */
async function counterOf(
	response: AuthenticationResponseJSON,
	known: { id: string; public_key: string; counter: number },
	expectedChallenge: string,
	origin: string
): Promise<number | undefined> {
	try {
		const publicKey = Uint8Array.from(Buffer.from(known.public_key, 'base64url'));
		const verified = await verifyAuthenticationResponse({
			response,
			expectedChallenge,
			expectedOrigin: origin,
			expectedRPID: hostOf(origin),
			credential: { id: known.id, publicKey, counter: known.counter },
			requireUserVerification: true
		});
		return verified.verified ? verified.authenticationInfo.newCounter : undefined;
	} catch {
		return undefined;
	}
}
