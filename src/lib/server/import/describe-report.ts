import type { Row } from './feed.ts';
import type { ImportReport } from './run-import.ts';

const MOST_ROWS = 10;

/** The report for a person at a terminal: what happened, why, and what they could put right first. */
export function describeReport(report: ImportReport, dryRun: boolean): string {
	const sections = [
		...report.feeds.map(describeFeed),
		grouped('Withheld (the source says not to show them)', reasons(report.rows, 'withheld')),
		grouped('Refused', reasons(report.rows, 'refused')),
		listRefused(report.rows),
		grouped('Mended', mended(report.rows)),
		grouped('Worth a look', suspicions(report.rows)),
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

interface Group {
	label: string;
	count: number;
	example: string;
}

function grouped(title: string, groups: Group[]): string {
	if (groups.length === 0) return '';
	const lines = groups
		.toSorted((a, b) => b.count - a.count)
		.slice(0, MOST_ROWS)
		.map(
			({ label, count, example }) =>
				`  ${count} × ${label}${example === '' ? '' : `, e.g. ${example}`}`
		);
	return [`${title}:`, ...lines].join('\n');
}

const reasons = (rows: readonly Row[], outcome: Row['outcome']): Group[] =>
	group(rows.filter((row) => row.outcome === outcome).map(({ reason }) => [reason, '']));

const mended = (rows: readonly Row[]): Group[] =>
	group(
		rows.flatMap((row) =>
			row.mended.map(({ field, from, to }) => [
				`${field} ${to === '' ? 'left out' : 'put right'}`,
				to === '' ? `"${from}" in "${row.name}"` : `"${from}" became "${to}" in "${row.name}"`
			])
		)
	);

/** Figures differ from row to row; what is wrong does not. */
const suspicions = (rows: readonly Row[]): Group[] =>
	group(
		rows.flatMap((row) =>
			row.suspicious.map((it) => [
				`${it.field}: ${it.why.replace(/"[^"]*"/g, '"…"').replace(/\d[\d-]*/g, '…')}; ${it.do}`,
				`"${row.name}"`
			])
		)
	);

function group(pairs: readonly (readonly string[])[]): Group[] {
	const groups = new Map<string, Group>();
	for (const [label = '', example = ''] of pairs) {
		const found = groups.get(label);
		if (found) found.count++;
		else groups.set(label, { label, count: 1, example });
	}
	return [...groups.values()];
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
