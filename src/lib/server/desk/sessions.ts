/**
 * Sessions of the desk, of which only the SHA-256 of the token is kept. A right password alone opens half of one, good for
 * ten minutes and for nothing but the page that asks for a code. Nothing here says whether an address has an account.
 */
import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import { rolesAmong, TEAM_ROLES } from '../../domain/desk-roles.ts';
import type { DeskRole } from '../../domain/desk-roles.ts';
import { audit } from '../audit.ts';
import type { AuditAction } from '../audit.ts';
import type { Database, Tables } from '../database.ts';
import { later } from '../later.ts';
import { normalEmail } from './accounts.ts';
import type { DeskKeys } from './keys.ts';
import { hashPassword, openPasswords, passwordProblem } from './passwords.ts';
import type { PasswordProblem } from './passwords.ts';
import {
	keepRecoveryCodes,
	makeRecoveryCodes,
	matchingCode,
	recoveryCandidates,
	RECOVERY_COST
} from './second-factor.ts';
import type { Cost } from './second-factor.ts';
import { stepOf } from './totp.ts';
import { digest, newToken } from './tokens.ts';

/** Milliseconds: a session without a request, a session at most, half a session. */
export const IDLE_LASTS = 15 * 60_000;
const SESSION_LASTS = 12 * 60 * 60_000;
const HALF_LASTS = 10 * 60_000;
/** Milliseconds for which a sign-in is young enough to change how one signs in. */
const FRESH_LASTS = 15 * 60_000;
/** Wrong codes after which the password is asked for again. */
const MOST_TRIES = 5;

export interface DeskReader {
	account: string;
	email: string;
	/** The teams whose requests this reader may see: none without a role that works with requests. */
	teams: string[];
	roles: DeskRole[];
	/** Which of the account's sessions this is, and when it began. */
	session: string;
	since: string;
}

/** Whether somebody has signed in so lately that it is surely them who changes how they sign in. */
export const isFresh = ({ since }: Pick<DeskReader, 'since'>, now: Date): boolean =>
	since > later(now, -FRESH_LASTS);

/** Somebody whose password was right and who has not shown a code yet. */
export interface HalfSignedIn {
	account: string;
	email: string;
	session: string;
	/** The secret of a new authenticator, for an account that has none. */
	offer?: Buffer;
}

/** What came of a code. `over`: too many were wrong, or it took too long. */
export type Entered =
	{ kind: 'entered'; token: string; recoveryCodes?: string[] } | { kind: 'wrong' | 'over' };

/** One of the places an account is signed in at. */
export interface SignedInDevice {
	session: string;
	device: string;
	since: string;
	lastSeen: string;
}

/** A doorkeeper for one database: signs in, recognises, signs out. `cost`: of trying a recovery code. */
export function openDesk(
	database: Database,
	keys: DeskKeys,
	isRight = openPasswords(),
	cost: Cost = RECOVERY_COST
) {
	const startSession = (
		transaction: Database | Transaction<Tables>,
		values: { account_id: string; device: string; offer?: string; second_factor_at?: string },
		at: string
	) => {
		const token = newToken();
		const row = { ...values, token_sha256: digest(token), created_at: at, last_seen_at: at };
		return transaction
			.insertInto('desk_session')
			.values(row)
			.execute()
			.then(() => token);
	};

	/** Answers the token of half a session to set as a cookie, or `undefined` for any wrong address or password. */
	async function signIn(
		{ email, password, device = '' }: { email: string; password: string; device?: string },
		now: Date
	): Promise<string | undefined> {
		const account = await database
			.selectFrom('desk_account')
			.selectAll()
			.where('email', '=', normalEmail(email))
			.executeTakeFirst();
		const at = now.toISOString();
		const right = await isRight(account?.password_hash ?? undefined, password);
		if (!account || !right || account.disabled_at) {
			const actor = account?.id ?? 'unknown';
			await audit(database, { at, actor, action: 'sign-in refused', subject: 'desk' });
			return undefined;
		}
		return startHalf(database, account, device, at);
	}

	/** Where the account has no authenticator yet, one is offered with it. */
	const startHalf = (
		transaction: Database | Transaction<Tables>,
		{ id, totp_secret }: { id: string; totp_secret: string | null },
		device: string,
		at: string
	) => {
		const offer = totp_secret ? undefined : keys.seal(randomBytes(20), id);
		return startSession(transaction, { account_id: id, device, ...(offer && { offer }) }, at);
	};

	/**
	 * Signs in somebody whom another way than a password has shown to be who they are, and answers the session's token.
	 * `isWhole`: that way was two factors; else a code is still asked for. Only for accounts that are not closed.
	 */
	async function admit(
		{ account, device, isWhole }: { account: string; device: string; isWhole: boolean },
		now: Date
	): Promise<string> {
		const at = now.toISOString();
		return database.transaction().execute(async (transaction) => {
			const found = await transaction
				.selectFrom('desk_account')
				.select(['id', 'totp_secret'])
				.where('id', '=', account)
				.where('disabled_at', 'is', null)
				.executeTakeFirstOrThrow();
			if (!isWhole) return startHalf(transaction, found, device, at);
			await audit(transaction, { at, actor: account, action: 'signed in', subject: account });
			return startSession(transaction, { account_id: account, device, second_factor_at: at }, at);
		});
	}

	const halfSession = (token: string, now: Date) =>
		database
			.selectFrom('desk_session')
			.innerJoin('desk_account', 'desk_account.id', 'desk_session.account_id')
			.select(['token_sha256', 'account_id', 'email', 'offer', 'tries', 'device', 'totp_secret'])
			.where('token_sha256', '=', digest(token))
			.where('ended_at', 'is', null)
			.where('disabled_at', 'is', null)
			.where('second_factor_at', 'is', null)
			.where('desk_session.created_at', '>', later(now, -HALF_LASTS))
			.executeTakeFirst();

	/** Whose half session a token is. */
	async function half(token: string, now: Date): Promise<HalfSignedIn | undefined> {
		const found = await halfSession(token, now);
		if (!found) return undefined;
		const { account_id: account, email, token_sha256: session } = found;
		const offer = found.offer ? keys.open(found.offer, account) : undefined;
		return { account, email, session, ...(offer && { offer }) };
	}

	/**
	 * Makes a whole session, with a token of its own, of half a one and a code. Where the account has no authenticator, the
	 * code must be of the one that was offered, which is then the account's, and recovery codes are answered, this once.
	 */
	async function enter(token: string, code: string, now: Date): Promise<Entered> {
		const found = await halfSession(token, now);
		if (!found) return { kind: 'over' };
		const { account_id: account, device } = found;
		const at = now.toISOString();
		const sealed = found.totp_secret ?? found.offer;
		const secret = sealed ? keys.open(sealed, account) : undefined;
		const typed = code.replace(/\s/g, '');
		const step = secret && stepOf(secret, typed, now);
		const isNew = !found.totp_secret;
		// What is slow is done before, so that nobody else waits for it.
		const candidates =
			step === undefined ? await recoveryCandidates(database, keys, { account, typed }, cost) : [];
		const recovery =
			isNew && step !== undefined ? await makeRecoveryCodes(keys, account, cost) : undefined;
		return database.transaction().execute(async (transaction) => {
			const how = await matchingCode(transaction, { account, step, candidates }, now);
			// A code that was right by an offer that somebody else's took over is not.
			const isStill = how && (!isNew || (await adopt(transaction, found)));
			if (!isStill) return refuse(transaction, found, at);
			await transaction
				.updateTable('desk_session')
				.set({ ended_at: at })
				.where('token_sha256', '=', found.token_sha256)
				.execute();
			const full = { account_id: account, device, second_factor_at: at };
			const entered = {
				kind: 'entered' as const,
				token: await startSession(transaction, full, at)
			};
			const said = (action: AuditAction) =>
				audit(transaction, { at, actor: account, action, subject: account });
			if (how === 'recovery') await said('recovery code used');
			if (isNew) await said('second factor set up');
			await said('signed in');
			if (!recovery) return entered;
			await keepRecoveryCodes(transaction, account, recovery.kept);
			return { ...entered, recoveryCodes: recovery.codes };
		});
	}

	type Half = NonNullable<Awaited<ReturnType<typeof halfSession>>>;
	async function adopt(transaction: Transaction<Tables>, { account_id, offer }: Half) {
		const { numUpdatedRows } = await transaction
			.updateTable('desk_account')
			.set({ totp_secret: offer })
			.where('id', '=', account_id)
			.where('totp_secret', 'is', null)
			.executeTakeFirst();
		return numUpdatedRows === 1n;
	}

	async function refuse(
		transaction: Transaction<Tables>,
		{ token_sha256, account_id }: Half,
		at: string
	): Promise<Entered> {
		const { tries } = await transaction
			.updateTable('desk_session')
			.set((set) => ({ tries: set('tries', '+', 1) }))
			.where('token_sha256', '=', token_sha256)
			.returning('tries')
			.executeTakeFirstOrThrow();
		const isOver = tries >= MOST_TRIES;
		if (isOver)
			await transaction
				.updateTable('desk_session')
				.set({ ended_at: at })
				.where('token_sha256', '=', token_sha256)
				.execute();
		const subject = account_id;
		await audit(transaction, { at, actor: account_id, action: 'code refused', subject });
		return { kind: isOver ? 'over' : 'wrong' };
	}

	const live = (account: string | undefined, now: Date) => {
		const query = database
			.selectFrom('desk_session')
			.where('ended_at', 'is', null)
			.where('second_factor_at', 'is not', null)
			.where('last_seen_at', '>', later(now, -IDLE_LASTS))
			.where('desk_session.created_at', '>', later(now, -SESSION_LASTS));
		return account === undefined ? query : query.where('desk_session.account_id', '=', account);
	};

	/** Who a session token belongs to, while it is neither idle for 15 minutes nor older than 12 hours. */
	async function reader(token: string, now: Date): Promise<DeskReader | undefined> {
		const session = digest(token);
		const found = await live(undefined, now)
			.innerJoin('desk_account', 'desk_account.id', 'desk_session.account_id')
			.select(['desk_account.id as account', 'email', 'desk_session.created_at as since'])
			.where('token_sha256', '=', session)
			.where('disabled_at', 'is', null)
			.executeTakeFirst();
		if (!found) return undefined;
		const { account } = found;
		await database
			.updateTable('desk_session')
			.set({ last_seen_at: now.toISOString() })
			.where('token_sha256', '=', session)
			.execute();
		const [memberships, kept] = await Promise.all([
			database
				.selectFrom('desk_membership')
				.selectAll()
				.where('account_id', '=', account)
				.execute(),
			database.selectFrom('desk_role').select('role').where('account_id', '=', account).execute()
		]);
		const roles = rolesAmong(kept.map(({ role }) => role));
		const seesRequests = roles.some((role) => TEAM_ROLES.includes(role));
		const teams = seesRequests ? memberships.map(({ team }) => team).sort() : [];
		return { ...found, teams, roles, session };
	}

	/** Whose a token was that is no longer good because it lay idle or grew old, and not because it was ended. */
	async function lapsed(token: string): Promise<string | undefined> {
		const found = await database
			.selectFrom('desk_session')
			.select('account_id')
			.where('token_sha256', '=', digest(token))
			.where('ended_at', 'is', null)
			.where('second_factor_at', 'is not', null)
			.executeTakeFirst();
		return found?.account_id;
	}

	/** Where an account is signed in now, the latest first. */
	async function devices(account: string, now: Date): Promise<SignedInDevice[]> {
		const rows = await live(account, now)
			.select(['token_sha256', 'device', 'created_at', 'last_seen_at'])
			.orderBy('last_seen_at', 'desc')
			.execute();
		return rows.map(({ token_sha256, device, created_at, last_seen_at }) => ({
			session: token_sha256,
			device,
			since: created_at,
			lastSeen: last_seen_at
		}));
	}

	/**
	 * Changes a password for whoever knows the one before, and ends every other session. An account that never had one, of
	 * somebody who comes by the organisation's sign-in, gets its first by a link and not here.
	 */
	async function changePassword(
		{ account, email, session }: Pick<DeskReader, 'account' | 'email' | 'session'>,
		{ current, next, known }: { current: string; next: string; known: readonly string[] },
		now: Date
	): Promise<'changed' | 'wrong' | PasswordProblem> {
		const held = await database
			.selectFrom('desk_account')
			.select('password_hash')
			.where('id', '=', account)
			.executeTakeFirst();
		if (!(await isRight(held?.password_hash ?? undefined, current))) return 'wrong';
		const problem = passwordProblem(next, [email, ...known]);
		if (problem) return problem;
		const password_hash = await hashPassword(next);
		const at = now.toISOString();
		await database.transaction().execute(async (transaction) => {
			await transaction
				.updateTable('desk_account')
				.set({ password_hash })
				.where('id', '=', account)
				.execute();
			await audit(transaction, {
				at,
				actor: account,
				action: 'password changed',
				subject: account
			});
		});
		await end({ account, session }, 'others', now);
		return 'changed';
	}

	/** Ends one session of an account, or with `others` all but that one. */
	async function end(
		{ account, session }: { account: string; session: string },
		which: 'this' | 'others',
		now: Date
	): Promise<void> {
		const at = now.toISOString();
		await database.transaction().execute(async (transaction) => {
			const { numUpdatedRows } = await transaction
				.updateTable('desk_session')
				.set({ ended_at: at })
				.where('account_id', '=', account)
				.where('token_sha256', which === 'this' ? '=' : '!=', session)
				.where('ended_at', 'is', null)
				.executeTakeFirst();
			if (numUpdatedRows === 0n) return;
			const action = which === 'this' ? 'signed out' : 'sessions ended';
			await audit(transaction, { at, actor: account, action, subject: account });
		});
	}

	return { signIn, admit, half, enter, reader, lapsed, devices, end, changePassword };
}
export type Desk = ReturnType<typeof openDesk>;
