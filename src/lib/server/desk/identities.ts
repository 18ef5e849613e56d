/** Which account somebody has whom the organisation's sign-in shows. Nobody gets an account by it. */
import type { Transaction } from 'kysely';
import { audit } from '../audit.ts';
import type { Database, Tables } from '../database.ts';
import { normalEmail, usableLink, useUpLinks } from './accounts.ts';
import type { Shown } from './openid.ts';

/**
 * Answers the account, or `undefined` for somebody whom nobody has let in. They are known by issuer and subject, which no
 * other person ever gets. The first time, these are bound to the account of the link they came by (`invitation`), or else
 * to the one that was invited at an address the provider has verified; an account is bound once.
 */
export async function accountOf(
	database: Database,
	shown: Shown,
	invitation: string | undefined,
	now: Date
): Promise<string | undefined> {
	const { issuer, subject } = shown;
	const at = now.toISOString();
	return database.transaction().execute(async (transaction) => {
		const known = await transaction
			.selectFrom('desk_identity')
			.innerJoin('desk_account', 'desk_account.id', 'desk_identity.account_id')
			.select(['account_id', 'disabled_at'])
			.where('issuer', '=', issuer)
			.where('subject', '=', subject)
			.executeTakeFirst();
		if (known) return known.disabled_at ? undefined : known.account_id;
		const invited = await invitedAccount(transaction, shown, invitation, now);
		if (!invited) return undefined;
		const { numInsertedOrUpdatedRows } = await transaction
			.insertInto('desk_identity')
			.values({ issuer, subject, account_id: invited })
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		if (numInsertedOrUpdatedRows !== 1n) return undefined;
		await useUpLinks(transaction, invited, at);
		const action = 'organisation sign-in bound';
		await audit(transaction, { at, actor: invited, action, subject: invited });
		return invited;
	});
}

async function invitedAccount(
	transaction: Transaction<Tables>,
	{ email }: Shown,
	invitation: string | undefined,
	now: Date
): Promise<string | undefined> {
	if (invitation !== undefined) return (await usableLink(transaction, invitation, now))?.id;
	if (email === undefined) return undefined;
	const account = await transaction
		.selectFrom('desk_account')
		.select('id')
		.where('email', '=', normalEmail(email))
		.where('disabled_at', 'is', null)
		.executeTakeFirst();
	return account?.id;
}
