import type { Fix, RowGroup } from '../../domain/directory.ts';
import words from '../../i18n/locales/en/desk.json' with { type: 'json' };
import { groupRows } from '../report/row-groups.ts';
import type { Row } from './feed.ts';
import type { ImportReport } from './run-import.ts';

const MOST_ROWS = 10;

/** The report for a person at a terminal: what happened, what they could put right first, and why. */
export function describeReport(report: ImportReport, dryRun: boolean): string {
	const { withheld, refused, mended, suspicious } = groupRows(report.rows);
	const sections = [
		...report.feeds.map(describeFeed),
		describeQuality(report.quality),
		grouped('Withheld (the source says not to show them)', withheld),
		grouped('Refused', refused),
		listRefused(report.rows),
		grouped('Mended', mended),
		grouped('Worth a look', suspicious),
		...report.kept.map(({ feed, why }) => `${feed} was not taken: ${why}`),
		conclusion(report, dryRun)
	];
	return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function describeFeed(feed: ImportReport['feeds'][number]): string {
	const { since } = feed;
	return [
		`${feed.feed}: ${feed.format}, from ${feed.address}`,
		`  ${many(feed.read, 'record')} read: ${feed.accepted} accepted, ${feed.withheld} withheld, ${feed.refused} refused`,
		`  of the accepted, ${feed.mended} mended and ${feed.suspicious} worth a look`,
		`  ${many(feed.activities, 'activity', 'activities')}: ${since.added} new, ${since.changed} changed, ${since.removed} gone`
	].join('\n');
}

function describeQuality({ average, fixes }: ImportReport['quality']): string {
	if (average === undefined || fixes.length === 0) return '';
	return [
		`Completeness: ${average} of 100 on average. To put right in the source, the most useful first:`,
		...fixes.map((fix) => `  ${describeFix(fix)}`)
	].join('\n');
}

/** "37 × No day or time. Ask when it is on. E.g. …". */
function describeFix(fix: Fix): string {
	const [what, advice] =
		fix.kind === 'gap'
			? [words.directory.gaps[fix.gap].what, words.directory.gaps[fix.gap].do]
			: [fix.label, fix.do];
	const examples = fix.examples.map((each) => (typeof each === 'string' ? each : `"${each.name}"`));
	return `${fix.count} × ${what}. ${advice} E.g. ${examples.slice(0, 2).join(', ')}`;
}

function grouped(title: string, groups: readonly RowGroup[]): string {
	if (groups.length === 0) return '';
	const lines = groups.slice(0, MOST_ROWS).map(({ label, do: advice, count, examples }) => {
		const example = examples[0] === undefined ? '' : `, e.g. ${examples[0]}`;
		return `  ${count} × ${label}${advice === '' ? '' : `; ${advice}`}${example}`;
	});
	return [`${title}:`, ...lines].join('\n');
}

function listRefused(rows: readonly Row[]): string {
	const refused = rows.filter(({ outcome }) => outcome === 'refused');
	const lines = refused
		.slice(0, MOST_ROWS)
		.map(
			(row) =>
				`  ${row.feed} row ${row.row}, ${row.name === '' ? row.sourceId || 'no name' : `"${row.name}"`}: ${row.reason}`
		);
	if (lines.length === 0) return '';
	const more = refused.length - lines.length;
	return ['The refused rows:', ...lines, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}

function conclusion({ total, release }: ImportReport, dryRun: boolean): string {
	if (total.activities === 0) {
		const kept = release === 0 ? 'There is no release yet.' : `Release ${release} stays live.`;
		return `Nothing here can be used, so nothing was published. ${kept}`;
	}
	if (dryRun) return 'A dry run: nothing was written.';
	return `Release ${release} is live.`;
}

const many = (count: number, one: string, several = `${one}s`): string =>
	`${count} ${count === 1 ? one : several}`;
