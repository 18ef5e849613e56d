import type { Activity } from '../../domain/activity.ts';
import { completeness, PARTS } from '../../domain/completeness.ts';
import type { Completeness, Gap, Part } from '../../domain/completeness.ts';
import type { Fix, RowGroups, Survey } from '../../domain/directory.ts';
import type { ImportedFeed, Row } from '../import/feed.ts';
import { groupRows, MOST_EXAMPLES } from './row-groups.ts';

export const MOST_FIXES = 10;
const MOST_LOWEST = 10;

/** What is lacking in the activities, as it stands on `today` (`YYYY-MM-DD`). */
export const survey = (activities: readonly Activity[], today: string): Survey =>
	surveyScored(
		activities,
		activities.map((activity) => completeness(activity, today))
	);

function surveyScored(activities: readonly Activity[], judged: readonly Completeness[]): Survey {
	const fixes = new Map<Gap, Extract<Fix, { kind: 'gap' }>>();
	let sum = 0;
	const scored = activities.map(({ id, source, name }, at) => {
		const { score, gaps } = judged[at] ?? { score: 0, gaps: [] };
		const example = { id, feed: source.feed, name };
		sum += score;
		for (const { gap, points } of gaps) {
			const fix = fixes.get(gap) ?? { kind: 'gap', gap, count: 0, points: 0, examples: [] };
			fixes.set(gap, fix);
			fix.count++;
			fix.points += points;
			if (fix.examples.length < MOST_EXAMPLES) fix.examples.push(example);
		}
		return { score, gaps: gaps.map(({ gap }) => gap), ...example };
	});
	return {
		...(activities.length > 0 ? { average: Math.round(sum / activities.length) } : {}),
		lowest: scored.sort((a, b) => a.score - b.score).slice(0, MOST_LOWEST),
		fixes: mostUseful([...fixes.values()])
	};
}

/** The same of one import, with what it says of its rows among the fixes. */
export interface ImportSurvey extends Survey {
	/** Of each row in turn, the score of the best activity it made; null where it made none. */
	scores: (number | null)[];
}

export function surveyImport(
	imported: readonly Pick<ImportedFeed, 'activities' | 'origins' | 'rows'>[],
	today: string
): ImportSurvey {
	const activities = imported.flatMap((feed) => feed.activities);
	const rows = imported.flatMap((feed) => feed.rows);
	const origins = imported.flatMap((feed) => feed.origins);
	const judged = activities.map((activity) => completeness(activity, today));
	const best = new Map<Row, number>();
	judged.forEach(({ score }, at) => {
		const row = origins[at];
		if (row !== undefined) best.set(row, Math.max(best.get(row) ?? 0, score));
	});
	const { fixes, ...rest } = surveyScored(activities, judged);
	return {
		...rest,
		fixes: mostUseful([...fixes, ...fixesSaid(groupRows(rows))]),
		scores: rows.map((row) => best.get(row) ?? null)
	};
}

/** Which part of an activity a field that an adapter is in doubt about belongs to; others are worth `OTHER` points. */
const PART_OF: Record<string, Part> = {
	schedules: 'when',
	location: 'where',
	contact: 'contact',
	url: 'contact',
	description: 'what',
	costOption: 'cost',
	assuredDate: 'checked',
	accessibility: 'access',
	eligibility: 'whoFor'
};
const OTHER = 5;
/** A record that was refused is not there at all. */
const WHOLE_RECORD = 100;

/** What an import has to say about rows that somebody should put right. */
export const fixesSaid = ({ refused, suspicious }: RowGroups): Fix[] =>
	[
		...refused.map((group) => ({ ...group, worth: WHOLE_RECORD })),
		...suspicious.map((group) => ({ ...group, worth: worthOf(group.field) }))
	].map(({ label, do: advice, count, examples, worth }) => ({
		kind: 'said',
		label,
		do: advice,
		count,
		points: count * worth,
		examples
	}));

function worthOf(field: string): number {
	const part = PART_OF[field];
	return part === undefined ? OTHER : PARTS[part];
}

/** The fixes that would help most, at most `MOST_FIXES`, the most useful first. */
export const mostUseful = (fixes: readonly Fix[]): Fix[] =>
	fixes.toSorted((a, b) => b.points - a.points).slice(0, MOST_FIXES);
