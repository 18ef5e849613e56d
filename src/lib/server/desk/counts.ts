/** What a team sees of its own work, from what the server knows anyway. Counts are of one team at a time. */
import type { Activity } from '../../domain/activity.ts';
import { CLOSED_STATUSES, HISTORY_KINDS } from '../../domain/case.ts';
import { courseOf } from '../../domain/course.ts';
import type { Counted } from '../../domain/course.ts';
import {
	listingTables,
	partsTable,
	requestTables,
	visitTables,
	wellbeing
} from '../../domain/counts.ts';
import type { CountTable, ScoreRow } from '../../domain/counts.ts';
import { dateOf, dayNumber } from '../../domain/schedule/calendar.ts';
import { answersSince } from '../answers.ts';
import type { Database } from '../database.ts';
import type { ReferralStore } from '../referrals.ts';
import { talliedSince } from '../tally.ts';

/** What a page of counts shows. */
export interface TeamCounts {
	requests: CountTable[];
	medianDays?: number;
	onTimeInTen?: number;
	visits: CountTable[];
	scores: ScoreRow[];
	lonely: CountTable[];
}
export interface SiteCounts {
	tables: CountTable[];
}

/** The first day that is counted: of twelve months, this one the last. `today`: `YYYY-MM-DD`. */
export function countedFrom(today: string): string {
	const [year = 0, month = 1] = today.split('-').map(Number);
	const first = new Date(Date.UTC(year, month - 12, 1));
	return first.toISOString().slice(0, 10);
}

/** Requests of a team since a day, each with what was written down about it. */
async function requestsSince(database: Database, team: string, since: string): Promise<Counted[]> {
	const [requests, events] = await Promise.all([
		database
			.selectFrom('referral')
			.select(['id', 'received_at', 'due_on', 'status'])
			.where('team', '=', team)
			.where('received_at', '>=', since)
			.execute(),
		database
			.selectFrom('case_event')
			.innerJoin('referral', 'referral.id', 'case_event.referral_id')
			.select(['referral_id', 'kind', 'detail', 'at'])
			.where('team', '=', team)
			.where('received_at', '>=', since)
			.execute()
	]);
	const byRequest = new Map<string, Counted['events']>();
	for (const { referral_id, kind, detail, at } of events) {
		const known = HISTORY_KINDS.find((each) => each === kind);
		if (!known || known === 'undelivered') continue;
		const list = byRequest.get(referral_id) ?? [];
		list.push({ kind: known, at, detail });
		byRequest.set(referral_id, list);
	}
	return requests.map(({ id, received_at, due_on, status }) => ({
		receivedAt: received_at,
		dueOn: due_on,
		isOver: CLOSED_STATUSES.some((closed) => closed === status),
		events: byRequest.get(id) ?? []
	}));
}

/** The counts of one team over twelve months. */
export async function teamCounts(
	store: Pick<ReferralStore, 'database' | 'keyring'>,
	team: string,
	today: string
): Promise<TeamCounts> {
	const { database } = store;
	const since = countedFrom(today);
	const month = since.slice(0, 7);
	const sentBy = (kind: 'help' | 'language') =>
		talliedSince(database, { kind, team, since: month, by: 'name' });
	const [requests, help, language, said] = await Promise.all([
		requestsSince(database, team, since),
		sentBy('help'),
		sentBy('language'),
		answersSince(store, [team], month)
	]);
	const { medianDays, onTimeInTen, ...course } = courseOf(requests, today);
	const { scores, tables } = wellbeing(said);
	return {
		requests: requestTables(course, { help, language }),
		...(medianDays !== undefined && { medianDays }),
		...(onTimeInTen !== undefined && { onTimeInTen }),
		visits: visitTables(said),
		scores,
		lonely: tables
	};
}

/** How many days of page loads are shown. */
const DAYS_SHOWN = 28;

/** The counts of the whole site: page loads over four weeks, public screens, and how the directory stands. */
export async function siteCounts(
	database: Database,
	activities: readonly Activity[],
	today: string
): Promise<SiteCounts> {
	const since = dateOf((dayNumber(today) ?? 0) - DAYS_SHOWN + 1);
	const of = (kind: 'page' | 'kiosk', by: 'name' | 'period') =>
		talliedSince(database, { kind, team: '', since, by });
	const [pages, days, kiosks] = await Promise.all([
		of('page', 'name'),
		of('page', 'period'),
		of('kiosk', 'name')
	]);
	return {
		tables: [
			partsTable('pages', pages),
			partsTable('days', days),
			partsTable('kiosks', kiosks),
			...listingTables(activities, today)
		]
	};
}
