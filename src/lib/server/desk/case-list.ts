/**
 * The list, view by view. Every view is read from an index, a page at a time, team by team and status by status: with a
 * hundred times the requests it takes as long.
 */
import type { ExpressionBuilder } from 'kysely';
import {
	CHECKS,
	CLOSED_STATUSES,
	OPEN_STATUSES,
	VIEWS,
	WAITING_STATUSES
} from '../../domain/case.ts';
import type { Check, View } from '../../domain/case.ts';
import type { Referral, ReferralStatus } from '../../domain/referral.ts';
import type { Database, Tables } from '../database.ts';
import { toReferral } from '../referrals.ts';
import type { Reader } from '../referrals.ts';

export const PAGE_SIZE = 50;
/** Beyond this many, a count only says that there are more. */
export const MOST_COUNTED = 99;

/** A request as the list shows it. */
export interface Listed extends Referral {
	assignedTo?: string;
	attempts: number;
	isRaised: boolean;
	check?: Check;
}
/** The next page begins after this request. */
export interface Cursor {
	dueOn: string;
	id: string;
}
export interface Asked {
	view: View;
	/** `YYYY-MM-DD`, in London. */
	today: string;
	after?: Cursor;
}

type Due = 'before' | 'on' | undefined;
const STATUSES: Partial<Record<View, { statuses: readonly ReferralStatus[]; due?: Due }>> = {
	new: { statuses: ['received'] },
	dueToday: { statuses: WAITING_STATUSES, due: 'on' },
	overdue: { statuses: WAITING_STATUSES, due: 'before' },
	/** Tried once and then forgotten would be in nobody's sight. */
	unreached: { statuses: ['contactAttempted'], due: 'before' },
	all: { statuses: OPEN_STATUSES },
	closed: { statuses: CLOSED_STATUSES }
};

/** One page of a view, by the day on which contact was promised; `next` where there is another. */
export async function listCases(
	database: Database,
	reader: Reader,
	asked: Asked
): Promise<{ referrals: Listed[]; next?: Cursor }> {
	const found = await idsOf(database, reader, asked);
	const page = found.slice(0, PAGE_SIZE);
	const last = page.at(-1);
	const referrals = await listed(
		database,
		page.map(({ id }) => id)
	);
	return { referrals, ...(found.length > PAGE_SIZE && last && { next: last }) };
}

const inOrder = (a: Cursor, b: Cursor) =>
	a.dueOn < b.dueOn || (a.dueOn === b.dueOn && a.id < b.id) ? -1 : 1;

/** The queries that make up a view, each over an index. */
function partsOf(database: Database, { teams, account }: Reader, asked: Asked) {
	const by = STATUSES[asked.view];
	return teams.flatMap((team) =>
		by
			? by.statuses.map((status) => ofStatus(database, { team, status, due: by.due }, asked))
			: [ofDesk(database, { team, account }, asked)]
	);
}

/** The first of a view's requests after the cursor, one more than a page. */
async function idsOf(database: Database, reader: Reader, asked: Asked): Promise<Cursor[]> {
	const parts = partsOf(database, reader, asked).map((part) =>
		part
			.orderBy('due_on')
			.orderBy('id')
			.limit(PAGE_SIZE + 1)
			.execute()
	);
	return (await Promise.all(parts))
		.flat()
		.sort(inOrder)
		.slice(0, PAGE_SIZE + 1);
}

const isAfter =
	({ dueOn, id }: Cursor) =>
	(where: ExpressionBuilder<Tables, 'referral'>) =>
		where.and([
			where('due_on', '>=', dueOn),
			where.or([where('due_on', '>', dueOn), where('id', '>', id)])
		]);

/** A team's requests of one status: read from the index of just these columns, in its order. */
function ofStatus(
	database: Database,
	{ team, status, due }: { team: string; status: ReferralStatus; due: Due },
	{ today, after }: Omit<Asked, 'view'>
) {
	let query = database
		.selectFrom('referral')
		.select(['id', 'due_on as dueOn'])
		.where('team', '=', team)
		.where('status', '=', status);
	if (due) query = query.where('due_on', due === 'on' ? '=' : '<', today);
	return after ? query.where(isAfter(after)) : query;
}

/** What the desk itself marked: one's own, raised, or to be checked first. */
function ofDesk(
	database: Database,
	{ team, account }: { team: string; account: string },
	{ view, after }: Omit<Asked, 'today'>
) {
	let query = database
		.selectFrom('referral_case')
		.innerJoin('referral', 'referral.id', 'referral_case.referral_id')
		.select(['id', 'due_on as dueOn'])
		.where('referral_case.team', '=', team);
	if (view === 'mine') query = query.where('open_for', '=', account);
	else query = query.where(view === 'raised' ? 'raised_at' : 'check_first', '>', '');
	if (view !== 'raised') query = query.where('status', 'not in', CLOSED_STATUSES);
	return after ? query.where(isAfter(after)) : query;
}

/** Some requests as the list shows them, in the order they were named. */
export async function listed(database: Database, ids: readonly string[]): Promise<Listed[]> {
	if (ids.length === 0) return [];
	const rows = await database
		.selectFrom('referral')
		.leftJoin('referral_case', 'referral_case.referral_id', 'referral.id')
		.leftJoin('desk_account', 'desk_account.id', 'assigned_to')
		.select(['referral.id', 'reference', 'referral.team', 'received_at', 'due_on', 'status'])
		.select(['status_changed_at', 'attempts', 'raised_at', 'check_first', 'email'])
		.where('referral.id', 'in', [...ids])
		.execute();
	const byId = new Map(rows.map((row) => [row.id, row]));
	return ids.flatMap((id) => {
		const row = byId.get(id);
		if (!row) return [];
		const check = CHECKS.find((each) => each === row.check_first);
		return {
			...toReferral(row),
			attempts: row.attempts ?? 0,
			isRaised: row.raised_at !== null,
			...(row.email && { assignedTo: row.email }),
			...(check && { check })
		};
	});
}

/** How many requests a view holds; 100 stands for "more than 99". */
export type ViewCounts = Record<View, number>;

/** How many each view holds, as far as it is counted. */
export async function countCases(
	database: Database,
	reader: Reader,
	today: string
): Promise<ViewCounts> {
	const counted = VIEWS.map(async (view): Promise<[View, number]> => {
		const counts = partsOf(database, reader, { view, today }).map(
			async (part) => (await part.limit(MOST_COUNTED + 1).execute()).length
		);
		const sum = (await Promise.all(counts)).reduce((total, count) => total + count, 0);
		return [view, Math.min(sum, MOST_COUNTED + 1)];
	});
	return Object.fromEntries(await Promise.all(counted)) as ViewCounts;
}
