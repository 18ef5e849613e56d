/** What could not be delivered, for the leads of the teams whose requests it is about, and their way to have it tried anew. */
import { TOLD_AFTER } from '../../domain/dispatch.ts';
import { audit } from '../audit.ts';
import type { Database } from '../database.ts';
import type { Reader } from '../referrals.ts';

/** How many of a team's deliveries by one channel are stuck for one reason. */
export interface Stuck {
	team: string;
	channel: string;
	/** A few words of ours, such as "answered 422". */
	problem: string;
	count: number;
}

/** What is parked, or was tried in vain for so long that a lead was told. PostgreSQL refuses an empty list of teams. */
const stuckRows = (database: Database, teams: readonly string[]) =>
	database
		.selectFrom('dispatch')
		.innerJoin('referral', 'referral.id', 'referral_id')
		.where('referral.team', 'in', [...teams])
		.where((where) =>
			where.or([
				where('state', '=', 'parked'),
				where.and([where('state', '=', 'retry'), where('tries', '>=', TOLD_AFTER)])
			])
		);

/** What is stuck of these teams' deliveries, by team, channel and reason. */
export async function stuckOf(database: Database, teams: readonly string[]): Promise<Stuck[]> {
	if (teams.length === 0) return [];
	const rows = await stuckRows(database, teams)
		.select(['referral.team', 'dispatch.channel', 'problem'])
		.select((select) => select.fn.countAll<number | string>().as('count'))
		.groupBy(['referral.team', 'dispatch.channel', 'problem'])
		.orderBy('referral.team')
		.orderBy('dispatch.channel')
		.orderBy('problem')
		.execute();
	return rows.map(({ team, channel, problem, count }) => ({
		team,
		channel,
		problem: problem ?? '',
		count: Number(count)
	}));
}

/** Has everything of one channel tried anew that is stuck for the reader's teams. On record; answers how many. */
export async function tryAnew(
	database: Database,
	{ account, teams }: Reader,
	channel: string,
	now: Date
): Promise<number> {
	if (teams.length === 0) return 0;
	const at = now.toISOString();
	return database.transaction().execute(async (transaction) => {
		const { numUpdatedRows } = await transaction
			.updateTable('dispatch')
			.set({ state: 'retry', due_at: at, tries: 0 })
			.where('id', 'in', stuckRows(transaction, teams).select('dispatch.id'))
			.where('channel', '=', channel)
			.executeTakeFirst();
		const count = Number(numUpdatedRows);
		if (count > 0)
			await audit(transaction, {
				at,
				actor: account,
				action: 'deliveries tried anew',
				subject: channel
			});
		return count;
	});
}
