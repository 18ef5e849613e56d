import { hash } from '@node-rs/argon2';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeskRole } from '../../domain/desk-roles.ts';
import { placeIn } from '../database.fixture.ts';
import { openDatabase } from '../database.ts';
import type { Database } from '../database.ts';
import { invite, normalEmail } from './accounts.ts';
import { openDeskKeys } from './keys.ts';
import { openPasswords } from './passwords.ts';
import { openDesk } from './sessions.ts';
import type { Desk } from './sessions.ts';
import { codeAt, stepAt } from './totp.ts';

export const PASSWORD = 'three invented words';

/** One for all tests: what it checks where there is no such account takes its time to make. */
export const passwords = openPasswords();
/** For passwords and recovery codes: quick to check. */
export const CHEAP = { memoryCost: 8, timeCost: 1, parallelism: 1 };
const kept = hash(PASSWORD, CHEAP);

/** A desk in a folder of its own, to which nobody is invited yet. */
export async function openEmptyDesk() {
	const dataDir = mkdtempSync(join(tmpdir(), 'desk-'));
	const database = await openDatabase(await placeIn(dataDir));
	const deskKeys = openDeskKeys(dataDir);
	return {
		database,
		deskKeys,
		desk: openDesk(database, deskKeys, passwords, CHEAP),
		remove: async () => {
			await database.destroy();
			rmSync(dataDir, { recursive: true });
		}
	};
}
export type EmptyDesk = Awaited<ReturnType<typeof openEmptyDesk>>;

/** Invites somebody, who has a password (a hash that is cheap to check) and nothing more. */
export async function register(
	database: Database,
	who: { email: string; teams?: string[]; roles?: readonly DeskRole[] },
	now: Date
): Promise<void> {
	const { email, teams = ['dene'], roles = ['linkWorker'] } = who;
	await invite(database, { email, teams, roles }, now);
	await database
		.updateTable('desk_account')
		.set({ password_hash: await kept })
		.where('email', '=', normalEmail(email))
		.execute();
}

/** Signs somebody in who has no authenticator yet, and gives them one. */
export async function enrol(
	desk: Desk,
	email: string,
	now: Date
): Promise<{ token: string; secret: Buffer; recoveryCodes: string[] }> {
	const half = await desk.signIn({ email, password: PASSWORD }, now);
	const secret = half && (await desk.half(half, now))?.offer;
	if (!half || !secret) throw new Error('no authenticator was offered');
	const entered = await desk.enter(half, codeAt(secret, stepAt(now)), now);
	if (entered.kind !== 'entered' || !entered.recoveryCodes) throw new Error(entered.kind);
	return { token: entered.token, secret, recoveryCodes: entered.recoveryCodes };
}
