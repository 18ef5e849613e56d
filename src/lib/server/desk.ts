/**
 * Who may open the desk: accounts by one-time link, passwords as argon2id, and sessions of which only the SHA-256 of
 * the token is kept. Nothing here says whether an address has an account.
 */
import { hash, verify } from '@node-rs/argon2';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { audit } from './audit.ts';
import type { Database } from './database.ts';

/** RFC 9106's second recommendation but for its lanes: 64 MiB, three passes, one lane. */
const ARGON2 = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;
/** Milliseconds: a link for setting a password, a session without a request, a session at most. */
export const LINK_LASTS = 30 * 60_000;
const IDLE_LASTS = 15 * 60_000;
const SESSION_LASTS = 12 * 60 * 60_000;
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

export interface DeskReader {
	account: string;
	email: string;
	/** The teams whose requests this reader may see. */
	teams: string[];
}

const newToken = () => randomBytes(32).toString('base64url');
const digest = (token: string) => createHash('sha256').update(token).digest('hex');
const later = (now: Date, milliseconds: number) =>
	new Date(now.getTime() + milliseconds).toISOString();
export const normalEmail = (email: string) => email.trim().toLowerCase();
/** One keyboard sends "é" as one character, another as two: both are the same password (RFC 8265, OpaqueString). */
const normalPassword = (password: string) => password.normalize('NFC');

/** Counted as a person counts: an emoji or a letter outside the first plane is one character. */
function lengthProblem(password: string): 'short' | 'long' | undefined {
	const { length } = [...password];
	if (length < SHORTEST_PASSWORD) return 'short';
	return length > LONGEST_PASSWORD ? 'long' : undefined;
}

/** At most two passwords are checked at a time: each takes 64 MiB, and patients' pages must not wait for them. */
function twoAtATime() {
	const waiting: (() => void)[] = [];
	let running = 0;
	return async <Result>(work: () => Promise<Result>): Promise<Result> => {
		// Whoever waited takes over the place of the one that ended, so that nobody can slip in between.
		if (running >= 2) await new Promise<void>((resolve) => waiting.push(resolve));
		else running += 1;
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else running -= 1;
		}
	};
}

/**
 * Adds a link worker (or finds the one of that address) to some teams and makes a link on which to set a password. The token is given
 * out once, here; what is kept is its SHA-256 and its end, 30 minutes on.
 */
export async function invite(
	database: Database,
	{ email, teams }: { email: string; teams: string[] },
	now: Date
): Promise<{ token: string; isNew: boolean }> {
	const address = normalEmail(email);
	return database.transaction().execute(async (transaction) => {
		const at = now.toISOString();
		const existing = await transaction
			.selectFrom('desk_account')
			.select('id')
			.where('email', '=', address)
			.executeTakeFirst();
		const id = existing?.id ?? randomUUID();
		if (!existing) {
			await transaction
				.insertInto('desk_account')
				.values({ id, email: address, password_hash: null, created_at: at, disabled_at: null })
				.execute();
			await audit(transaction, { at, actor: 'command', action: 'account added', subject: id });
		}
		for (const team of teams) {
			await transaction
				.insertInto('desk_membership')
				.values({ account_id: id, team })
				.onConflict((conflict) => conflict.columns(['account_id', 'team']).doNothing())
				.execute();
		}
		const token = newToken();
		await transaction
			.insertInto('desk_link')
			.values({
				token_sha256: digest(token),
				account_id: id,
				expires_at: later(now, LINK_LASTS),
				used_at: null
			})
			.execute();
		await audit(transaction, { at, actor: 'command', action: 'link made', subject: id });
		return { token, isNew: !existing };
	});
}

const usableLink = (database: Database, token: string, now: Date) =>
	database
		.selectFrom('desk_link')
		.innerJoin('desk_account', 'desk_account.id', 'desk_link.account_id')
		.select(['desk_account.id', 'desk_account.email'])
		.where('token_sha256', '=', digest(token))
		.where('used_at', 'is', null)
		.where('expires_at', '>', now.toISOString())
		.where('disabled_at', 'is', null)
		.executeTakeFirst();

/** Whose password a link may still set. */
export async function linkOwner(
	database: Database,
	token: string,
	now: Date
): Promise<string | undefined> {
	return (await usableLink(database, token, now))?.email;
}

/**
 * Sets a password by a link, which is used up by it, as is every other link of the account; every session of it ends. A
 * password that is too short or too long leaves the link as it was.
 */
export async function setPassword(
	database: Database,
	{ token, password }: { token: string; password: string },
	now: Date
): Promise<'set' | 'link-over' | 'short' | 'long'> {
	const owner = await usableLink(database, token, now);
	if (!owner) return 'link-over';
	const chosen = normalPassword(password);
	const problem = lengthProblem(chosen);
	if (problem) return problem;
	const passwordHash = await hash(chosen, ARGON2);
	const at = now.toISOString();
	return database.transaction().execute(async (transaction) => {
		const { numUpdatedRows } = await transaction
			.updateTable('desk_link')
			.set({ used_at: at })
			.where('token_sha256', '=', digest(token))
			.where('used_at', 'is', null)
			.executeTakeFirst();
		if (numUpdatedRows === 0n) return 'link-over';
		await transaction
			.updateTable('desk_link')
			.set({ used_at: at })
			.where('account_id', '=', owner.id)
			.where('used_at', 'is', null)
			.execute();
		await transaction
			.updateTable('desk_account')
			.set({ password_hash: passwordHash })
			.where('id', '=', owner.id)
			.execute();
		await transaction
			.updateTable('desk_session')
			.set({ ended_at: at })
			.where('account_id', '=', owner.id)
			.where('ended_at', 'is', null)
			.execute();
		await audit(transaction, { at, actor: owner.id, action: 'password set', subject: owner.id });
		return 'set';
	});
}

/** Whether an account has set a password yet. */
export async function hasPassword(database: Database, email: string): Promise<boolean> {
	const account = await database
		.selectFrom('desk_account')
		.select('password_hash')
		.where('email', '=', normalEmail(email))
		.executeTakeFirst();
	return account?.password_hash != null;
}

/** A doorkeeper for one database: signs in, recognises, signs out. */
export function openDesk(database: Database) {
	const slowly = twoAtATime();
	// Checked when there is no such account, so that the answer takes as long either way.
	const decoy = hash(randomBytes(16).toString('hex'), ARGON2);

	return {
		/** Answers a session token to set as a cookie, or `undefined` for any wrong address or password. */
		async signIn(email: string, password: string, now: Date): Promise<string | undefined> {
			const account = await database
				.selectFrom('desk_account')
				.selectAll()
				.where('email', '=', normalEmail(email))
				.executeTakeFirst();
			const known = account?.password_hash ?? undefined;
			const offered = normalPassword(password);
			// A password that none can have is not worth 64 MiB, and is refused as fast for every address.
			const right =
				lengthProblem(offered) !== 'long' &&
				(await slowly(async () => verify(known ?? (await decoy), offered)));
			const at = now.toISOString();
			if (!account || !known || !right || account.disabled_at) {
				await audit(database, {
					at,
					actor: account?.id ?? 'unknown',
					action: 'sign-in refused',
					subject: 'desk'
				});
				return undefined;
			}
			const token = newToken();
			await database
				.insertInto('desk_session')
				.values({
					token_sha256: digest(token),
					account_id: account.id,
					created_at: at,
					last_seen_at: at,
					ended_at: null
				})
				.execute();
			await audit(database, { at, actor: account.id, action: 'signed in', subject: account.id });
			return token;
		},

		/** Who a session token belongs to, while it is neither idle for 15 minutes nor older than 12 hours. */
		async reader(token: string, now: Date): Promise<DeskReader | undefined> {
			const found = await database
				.selectFrom('desk_session')
				.innerJoin('desk_account', 'desk_account.id', 'desk_session.account_id')
				.select(['desk_account.id as account', 'email'])
				.where('token_sha256', '=', digest(token))
				.where('ended_at', 'is', null)
				.where('disabled_at', 'is', null)
				.where('last_seen_at', '>', later(now, -IDLE_LASTS))
				.where('desk_session.created_at', '>', later(now, -SESSION_LASTS))
				.executeTakeFirst();
			if (!found) return undefined;
			await database
				.updateTable('desk_session')
				.set({ last_seen_at: now.toISOString() })
				.where('token_sha256', '=', digest(token))
				.execute();
			const memberships = await database
				.selectFrom('desk_membership')
				.select('team')
				.where('account_id', '=', found.account)
				.orderBy('team')
				.execute();
			return { ...found, teams: memberships.map(({ team }) => team) };
		},

		/** Ends one session. Nothing happens when it has ended already, or never was. */
		async signOut(token: string, now: Date): Promise<void> {
			const at = now.toISOString();
			const ended = await database
				.updateTable('desk_session')
				.set({ ended_at: at })
				.where('token_sha256', '=', digest(token))
				.where('ended_at', 'is', null)
				.returning('account_id')
				.executeTakeFirst();
			if (!ended) return;
			await audit(database, {
				at,
				actor: ended.account_id,
				action: 'signed out',
				subject: ended.account_id
			});
		}
	};
}
export type Desk = ReturnType<typeof openDesk>;
