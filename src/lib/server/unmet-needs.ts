/** What people looked for and did not find, as they told us: counts for whoever looks after the directory. */
import * as z from 'zod';
import { ACCESS_NEEDS, TIMES_OF_WEEK, TOPICS } from '../domain/topics.ts';
import { countMissed } from '../domain/unmet-need.ts';
import type { MissedCounts, UnmetNeed } from '../domain/unmet-need.ts';
import type { Database } from './database.ts';

/** As a phone sends it. Lists hold each option once, and an outward code is all there may be of a place. */
export const unmetNeedSchema: z.ZodType<UnmetNeed> = z.strictObject({
	id: z.uuid(),
	topics: z.array(z.enum(TOPICS)).min(1).max(TOPICS.length),
	needs: z.array(z.enum(ACCESS_NEEDS)).max(ACCESS_NEEDS.length),
	times: z.array(z.enum(TIMES_OF_WEEK)).max(TIMES_OF_WEEK.length),
	outcode: z.string().regex(/^([A-Z]{1,2}[0-9][0-9A-Z]?)?$/)
});

/** What of a year's answers is read at once. */
const MOST_READ = 20_000;

const listed = (values: readonly string[]) => [...new Set(values)].sort().join(' ');
const among = <Value extends string>(stored: string, options: readonly Value[]): Value[] => {
	const values = new Set(stored.split(' '));
	return options.filter((option) => values.has(option));
};

/**
 * Keeps one, with the day it came and no time of day. The database makes the id unique: the same again is `repeated`,
 * and changes nothing. `day` is `YYYY-MM-DD`.
 */
export async function keepUnmetNeed(
	database: Database,
	{ id, topics, needs, times, outcode }: UnmetNeed,
	day: string
): Promise<'kept' | 'repeated'> {
	const { numInsertedOrUpdatedRows } = await database
		.insertInto('unmet_need')
		.values({
			id,
			day,
			topics: listed(topics),
			needs: listed(needs),
			times: listed(times),
			outcode
		})
		.onConflict((conflict) => conflict.column('id').doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 0n ? 'repeated' : 'kept';
}

/** How often what was missed since a day (`YYYY-MM-DD`), with small numbers left out. */
export async function missedSince(database: Database, since: string): Promise<MissedCounts> {
	const rows = await database
		.selectFrom('unmet_need')
		.select(['topics', 'needs', 'times', 'outcode'])
		.where('day', '>=', since)
		.orderBy('day', 'desc')
		.limit(MOST_READ)
		.execute();
	return countMissed(
		rows.map(({ topics, needs, times, outcode }) => ({
			topics: among(topics, TOPICS),
			needs: among(needs, ACCESS_NEEDS),
			times: among(times, TIMES_OF_WEEK),
			outcode
		})),
		since
	);
}
