/** Accounts of the desk: who is invited, to which teams and roles, by a link that works once. */
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { rolesAmong } from '../../domain/desk-roles.ts';
import type { DeskRole } from '../../domain/desk-roles.ts';
import { audit } from '../audit.ts';
import type { Database, Tables } from '../database.ts';
import { later } from '../later.ts';
import { hashPassword, passwordProblem } from './passwords.ts';
import type { PasswordProblem } from './passwords.ts';
import { digest, newToken } from './tokens.ts';

/** Milliseconds for which a link for setting a password works. */
export const LINK_LASTS = 30 * 60_000;

/** Whether a text has the shape of an e-mail address; whether there is one, only its link tells. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
export const normalEmail = (email: string) => email.trim().toLowerCase();

/**
 * Adds somebody (or finds the account of that address) to some teams and roles and makes a link on which to set a
 * password. The token is given out once, here; what is kept is its SHA-256 and its end, 30 minutes on. `by`: the account
 * of whoever invites, or `command`.
 */
export async function invite(
	database: Database,
	{
		email,
		teams,
		roles,
		by = 'command'
	}: { email: string; teams: string[]; roles: readonly DeskRole[]; by?: string },
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
				.values({ id, email: address, created_at: at })
				.execute();
			await audit(transaction, { at, actor: by, action: 'account added', subject: id });
		}
		await addTo(transaction, id, teams, roles);
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
		await audit(transaction, { at, actor: by, action: 'link made', subject: id });
		return { token, isNew: !existing };
	});
}

async function addTo(
	transaction: Transaction<Tables>,
	id: string,
	teams: readonly string[],
	roles: readonly DeskRole[]
): Promise<void> {
	for (const team of teams)
		await transaction
			.insertInto('desk_membership')
			.values({ account_id: id, team })
			.onConflict((conflict) => conflict.columns(['account_id', 'team']).doNothing())
			.execute();
	for (const role of roles)
		await transaction
			.insertInto('desk_role')
			.values({ account_id: id, role })
			.onConflict((conflict) => conflict.columns(['account_id', 'role']).doNothing())
			.execute();
}

/** The account whose link this is, while it may still be used. */
export const usableLink = (database: Database | Transaction<Tables>, token: string, now: Date) =>
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
 * password that may not be chosen leaves the link as it was. `known`: the words of this site (passwords.ts).
 */
export async function setPassword(
	database: Database,
	{ token, password, known = [] }: { token: string; password: string; known?: readonly string[] },
	now: Date
): Promise<'set' | 'link-over' | PasswordProblem> {
	const owner = await usableLink(database, token, now);
	if (!owner) return 'link-over';
	const problem = passwordProblem(password, [owner.email, ...known]);
	if (problem) return problem;
	const password_hash = await hashPassword(password);
	const at = now.toISOString();
	return database.transaction().execute(async (transaction) => {
		const { numUpdatedRows } = await transaction
			.updateTable('desk_link')
			.set({ used_at: at })
			.where('token_sha256', '=', digest(token))
			.where('used_at', 'is', null)
			.executeTakeFirst();
		if (numUpdatedRows === 0n) return 'link-over';
		await useUpLinks(transaction, owner.id, at);
		await transaction
			.updateTable('desk_account')
			.set({ password_hash })
			.where('id', '=', owner.id)
			.execute();
		await endAll(transaction, owner.id, at);
		await audit(transaction, { at, actor: owner.id, action: 'password set', subject: owner.id });
		return 'set';
	});
}

/** Uses up every link of an account. */
export async function useUpLinks(
	transaction: Transaction<Tables>,
	account: string,
	at: string
): Promise<void> {
	await transaction
		.updateTable('desk_link')
		.set({ used_at: at })
		.where('account_id', '=', account)
		.where('used_at', 'is', null)
		.execute();
}

/** Ends every session of an account, at once: the next request it makes is a stranger's. */
export async function endAll(
	transaction: Transaction<Tables>,
	account: string,
	at: string
): Promise<void> {
	await transaction
		.updateTable('desk_session')
		.set({ ended_at: at })
		.where('account_id', '=', account)
		.where('ended_at', 'is', null)
		.execute();
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

/** An account as an administrator sees it. */
export interface Account {
	id: string;
	email: string;
	teams: string[];
	roles: DeskRole[];
	/** Where it stands: invited but without a way to sign in yet; without an authenticator; in use; disabled. */
	state: 'invited' | 'noSecondFactor' | 'active' | 'disabled';
}

/** All accounts, by their addresses. */
export async function listAccounts(database: Database): Promise<Account[]> {
	const [accounts, identities, memberships, roles] = await Promise.all([
		database.selectFrom('desk_account').selectAll().orderBy('email').execute(),
		database.selectFrom('desk_identity').select('account_id').execute(),
		database.selectFrom('desk_membership').selectAll().orderBy('team').execute(),
		database.selectFrom('desk_role').selectAll().execute()
	]);
	return accounts.map(({ id, email, password_hash, disabled_at, totp_secret }) => ({
		id,
		email,
		teams: memberships.filter(({ account_id }) => account_id === id).map(({ team }) => team),
		roles: rolesAmong(roles.filter(({ account_id }) => account_id === id).map(({ role }) => role)),
		state: disabled_at
			? 'disabled'
			: !password_hash && !identities.some(({ account_id }) => account_id === id)
				? 'invited'
				: !totp_secret
					? 'noSecondFactor'
					: 'active'
	}));
}

/** What an administrator may do to an account besides inviting. Each ends its sessions. */
export const ACCOUNT_CHANGES = ['disable', 'enable', 'newPhone', 'setRoles'] as const;
export type AccountChange = (typeof ACCOUNT_CHANGES)[number];

/**
 * Changes an account. `own`: nobody locks themselves out, or gives themselves a role; `unknown`: there is no such account.
 */
export async function changeAccount(
	database: Database,
	{ id, by, ...change }: { id: string; by: string } & AccountChanged,
	now: Date
): Promise<'changed' | 'own' | 'unknown'> {
	if (id === by) return 'own';
	const at = now.toISOString();
	return database.transaction().execute(async (transaction) => {
		const account = await transaction
			.selectFrom('desk_account')
			.select('id')
			.where('id', '=', id)
			.executeTakeFirst();
		if (!account) return 'unknown';
		if (change.change === 'setRoles') {
			await transaction.deleteFrom('desk_role').where('account_id', '=', id).execute();
			await transaction.deleteFrom('desk_membership').where('account_id', '=', id).execute();
			await addTo(transaction, id, change.teams, change.roles);
		} else if (change.change === 'newPhone') await forgetSecondFactor(transaction, id);
		else
			await transaction
				.updateTable('desk_account')
				.set({ disabled_at: change.change === 'disable' ? at : null })
				.where('id', '=', id)
				.execute();
		// What somebody had who may not come back is anybody's, so that it waits under nobody's name.
		if (change.change === 'disable')
			await transaction
				.updateTable('referral_case')
				.set({ assigned_to: null, open_for: null })
				.where('open_for', '=', id)
				.execute();
		await endAll(transaction, id, at);
		const action = change.change === 'newPhone' ? 'second factor reset' : 'account changed';
		await audit(transaction, { at, actor: by, action, subject: id });
		return 'changed';
	});
}
type AccountChanged =
	| { change: Exclude<AccountChange, 'setRoles'> }
	| { change: 'setRoles'; teams: readonly string[]; roles: readonly DeskRole[] };

async function forgetSecondFactor(transaction: Transaction<Tables>, id: string): Promise<void> {
	await transaction
		.updateTable('desk_account')
		.set({ totp_secret: null, totp_step: null })
		.where('id', '=', id)
		.execute();
	await transaction.deleteFrom('desk_recovery').where('account_id', '=', id).execute();
	await transaction.deleteFrom('desk_passkey').where('account_id', '=', id).execute();
}
