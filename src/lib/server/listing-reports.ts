/** What people told us is wrong on an activity's page, for the desk to put right. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { OpenReport } from '../domain/directory.ts';
import { LISTING_PROBLEMS, LONGEST_WORDS } from '../domain/listing-report.ts';
import type { ListingProblem, ListingReport } from '../domain/listing-report.ts';
import { audit } from './audit.ts';
import type { Database } from './database.ts';
import { lineOf } from './import/raw.ts';

/** A report as a phone sends it. Ids of activities are as `activitySchema` has them. */
export const listingReportSchema: z.ZodType<ListingReport> = z.object({
	id: z.uuid(),
	activity: z.string().regex(/^[a-z0-9][a-zA-Z0-9._-]{0,99}$/),
	problem: z.enum(LISTING_PROBLEMS),
	words: z.string().max(LONGEST_WORDS)
});

/** How many the desk shows at once. */
export const MOST_SHOWN = 100;

/**
 * Keeps a report, its words cleaned of what cannot be seen. The database makes the id unique: the same report again
 * is `repeated`, and changes nothing.
 */
export async function keepListingReport(
	database: Database,
	{ id, activity, problem, words }: ListingReport,
	now: Date
): Promise<'kept' | 'repeated'> {
	const { numInsertedOrUpdatedRows } = await database
		.insertInto('listing_report')
		.values({
			id,
			activity,
			problem,
			words: lineOf(words, LONGEST_WORDS) ?? '',
			received_at: now.toISOString(),
			done_at: null
		})
		.onConflict((conflict) => conflict.column('id').doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 0n ? 'repeated' : 'kept';
}

/**
 * The id of a report that came as a form, without JavaScript: the same report on the same day (ISO date) has the same
 * id, so pressing twice makes one.
 */
export function listingReportId(report: Omit<ListingReport, 'id'>, day: string): string {
	const print = createHash('sha256')
		.update(JSON.stringify([day, report.activity, report.problem, report.words]))
		.digest('hex');
	// The bits that a version 8 UUID (RFC 9562) has to have; the others are free.
	const variant = ((parseInt(print.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
	return [
		print.slice(0, 8),
		print.slice(8, 12),
		`8${print.slice(13, 16)}`,
		`${variant}${print.slice(17, 20)}`,
		print.slice(20, 32)
	].join('-');
}

/** The reports that are not done yet, the newest first, at most `MOST_SHOWN`. */
export async function openListingReports(database: Database): Promise<OpenReport[]> {
	const rows = await database
		.selectFrom('listing_report')
		.selectAll()
		.where('done_at', 'is', null)
		.orderBy('received_at', 'desc')
		.orderBy('id')
		.limit(MOST_SHOWN)
		.execute();
	return rows.map(({ id, activity, problem, words, received_at }) => ({
		id,
		activity,
		problem: problemOf(problem),
		words,
		receivedAt: received_at
	}));
}

const problemOf = (stored: string): ListingProblem =>
	LISTING_PROBLEMS.find((problem) => problem === stored) ?? 'other';

/** Marks a report as done and deletes its words, which nobody needs any more; `gone` when it was done already. */
export async function finishListingReport(
	database: Database,
	{ id, account }: { id: string; account: string },
	now: Date
): Promise<'done' | 'gone'> {
	const at = now.toISOString();
	return database.transaction().execute(async (transaction) => {
		const { numUpdatedRows } = await transaction
			.updateTable('listing_report')
			.set({ done_at: at, words: '' })
			.where('id', '=', id)
			.where('done_at', 'is', null)
			.executeTakeFirst();
		if (numUpdatedRows === 0n) return 'gone';
		await audit(transaction, { at, actor: account, action: 'listing report done', subject: id });
		return 'done';
	});
}
