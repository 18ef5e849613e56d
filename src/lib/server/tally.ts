/**
 * Counts that no person is in: page loads by language, and minutes that a public screen was in use, by day; the help level
 * and the language of requests, by month. Nothing else of a page load or a request comes here.
 */
import type { Transaction } from 'kysely';
import type { ReferralPayload } from '../domain/referral-payload.ts';
import { isLocale } from '../i18n/locales.ts';
import type { Database, Tables } from './database.ts';
import { describeError } from './log.ts';
import type { Log } from './log.ts';

export const TALLY_KINDS = ['page', 'kiosk', 'help', 'language'] as const;
export type TallyKind = (typeof TALLY_KINDS)[number];

/** One row to be raised. `period`: a day or a month; `team`: empty for what is of the whole site. */
export interface Counted {
	period: string;
	kind: TallyKind;
	team: string;
	name: string;
	count: number;
}

/** Page loads since the last time they were written, in memory: a page is never kept waiting for a count. */
export function openTally() {
	let counts = new Map<string, Counted>();
	return {
		/** One more on a day (`YYYY-MM-DD`). */
		count(kind: 'page' | 'kiosk', name: string, period: string): void {
			const key = JSON.stringify([period, kind, name]);
			const before = counts.get(key)?.count ?? 0;
			counts.set(key, { period, kind, team: '', name, count: before + 1 });
		},
		/** What was counted, which is then no longer here. */
		take(): Counted[] {
			const taken = [...counts.values()];
			counts = new Map();
			return taken;
		}
	};
}
export type Tally = ReturnType<typeof openTally>;

/** Raises rows, several servers at once if need be: in one order, so that none waits for what waits for it. */
export async function addToTally(
	database: Database | Transaction<Tables>,
	counted: readonly Counted[]
): Promise<void> {
	const rows = addedUp(counted);
	if (rows.length === 0) return;
	await database
		.insertInto('tally')
		.values(rows)
		.onConflict((conflict) =>
			conflict
				.columns(['period', 'kind', 'team', 'name'])
				.doUpdateSet((set) => ({ count: set('tally.count', '+', set.ref('excluded.count')) }))
		)
		.execute();
}

/** Each row once, since one statement cannot raise a row twice. */
function addedUp(counted: readonly Counted[]): Counted[] {
	const rows = new Map<string, Counted>();
	for (const row of counted) {
		const key = JSON.stringify([row.period, row.kind, row.team, row.name]);
		rows.set(key, { ...row, count: row.count + (rows.get(key)?.count ?? 0) });
	}
	return [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** What of a request is counted: how much help was asked for and the language of the page, in its month and team, apart. */
export function tallyOf(payload: ReferralPayload, team: string, month: string): Counted[] {
	const one = { period: month, team, count: 1 };
	return [
		{ ...one, kind: 'help', name: payload.matters.help ?? 'notSaid' },
		// Anybody can seal anything: what is no language of ours is one of the others.
		{ ...one, kind: 'language', name: isLocale(payload.language) ? payload.language : 'other' }
	];
}

/** Writes what was counted now and every minute, for as long as the server runs. What fails is told, and lost. */
export function keepTally({ database, tally }: { database: Database; tally: Tally }, log: Log) {
	const write = () =>
		void addToTally(database, tally.take()).catch((error: unknown) =>
			log({ event: 'error', id: 'tally', route: 'none', ...describeError(error) })
		);
	setInterval(write, 60_000).unref();
}

/** The sums of one kind since a day or month, by name or by period. */
export async function talliedSince(
	database: Database,
	asked: { kind: TallyKind; team: string; since: string; by: 'name' | 'period' }
): Promise<Record<string, number>> {
	const rows = await database
		.selectFrom('tally')
		.select((row) => [row.ref(asked.by).as('key'), row.fn.sum<number | string>('count').as('sum')])
		.where('kind', '=', asked.kind)
		.where('team', '=', asked.team)
		.where('period', '>=', asked.since)
		.groupBy(asked.by)
		.orderBy(asked.by)
		.execute();
	return Object.fromEntries(rows.map(({ key, sum }) => [key, Number(sum)]));
}
