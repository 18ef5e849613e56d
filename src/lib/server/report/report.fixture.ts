import type { Row } from '../import/feed.ts';
import type { ImportReport } from '../import/run-import.ts';
import { surveyImport } from './fixes.ts';

/** A row that was accepted as it is, unless told otherwise. */
export const row = (overrides: Partial<Row> = {}): Row => ({
	feed: 'invented',
	sourceId: 'a',
	row: 1,
	name: 'A group',
	outcome: 'accepted',
	mended: [],
	suspicious: [],
	reason: '',
	...overrides
});

const COUNTS = {
	read: 1,
	accepted: 1,
	mended: 0,
	withheld: 0,
	refused: 0,
	suspicious: 0,
	activities: 1
};

/** The report of an import of some feeds, one record each, unless told otherwise. */
export function reportOf(feeds: string[], overrides: Partial<ImportReport> = {}): ImportReport {
	const rows = overrides.rows ?? feeds.map((feed) => row({ feed }));
	return {
		version: 1,
		today: '2026-11-21',
		release: 3,
		total: COUNTS,
		feeds: feeds.map((feed) => ({
			...COUNTS,
			feed,
			format: 'open-referral-uk',
			address: `${feed}.json`,
			since: { added: 1, changed: 0, removed: 0 }
		})),
		rows,
		quality: surveyImport([{ activities: [], origins: [], rows }], '2026-11-21'),
		kept: [],
		twins: [],
		...overrides
	};
}
