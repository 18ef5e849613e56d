import { parseArgs } from 'node:util';
import { diffActivities } from '../../lib/server/diff-releases.ts';
import type { Brief, Difference } from '../../lib/server/diff-releases.ts';
import { listReleases, liveRecord, openCatalogue } from '../../lib/server/releases.ts';
import { complain, dataFolder, DONE, misused, print, UNREADABLE } from './command.ts';
import type { Command } from './command.ts';

export const diffCommand: Command = {
	usage: `[release] [release] [--json]
         what is new, changed and gone from the first to the second; without them, since the one before the live one`,
	run
};

const MOST_LINES = 50;

function run(args: string[]): number {
	const asked = readReleases(args);
	if (typeof asked === 'string') return misused('diff', diffCommand, asked);
	const { from, to, json } = asked;
	const [before, after] = [from, to].map((release) => openCatalogue(dataFolder(), release));
	if (!before || !after) {
		complain(
			`Release ${before ? to : from} is not there or is damaged; "npm run catalogue -- list" shows them.`
		);
		return UNREADABLE;
	}
	const difference = diffActivities(before.activities, after.activities);
	print(
		json
			? `${JSON.stringify({ version: 1, from, to, ...difference })}\n`
			: inWords(asked, difference)
	);
	return DONE;
}

interface Releases {
	from: number;
	to: number;
	json: boolean;
}

/** The two releases that were asked for, or a sentence that says what is wrong. */
function readReleases(args: string[]): Releases | string {
	let parsed;
	try {
		const options = { json: { type: 'boolean', default: false } } as const;
		parsed = parseArgs({ args, allowPositionals: true, options });
	} catch (error) {
		return error instanceof Error ? error.message : 'the options could not be read';
	}
	const { positionals, values } = parsed;
	if (positionals.length > 2) return 'Say which two releases to compare.';
	const numbers = positionals.map(Number);
	if (!numbers.every((number) => Number.isInteger(number) && number > 0))
		return 'A release is a number; "npm run catalogue -- list" shows them.';
	const to = numbers[1] ?? liveRecord(dataFolder())?.release;
	if (to === undefined) return 'There is no release yet.';
	const earlier = listReleases(dataFolder()).map(({ release }) => release);
	const from = numbers[0] ?? earlier.find((release) => release < to);
	if (from === undefined) return `There is no release before ${to}.`;
	return { from, to, json: values.json };
}

function inWords({ from, to }: Releases, { added, changed, removed }: Difference): string {
	const counts = `${added.length} new, ${changed.length} changed, ${removed.length} gone`;
	const sections = [
		`From release ${from} to release ${to}: ${counts}.`,
		section('New', added, line),
		section('Changed', changed, (each) => `${line(each)}: ${each.fields.join(', ')}`),
		section('Gone', removed, line)
	];
	return `${sections.filter((each) => each !== '').join('\n\n')}\n`;
}

const line = ({ name, feed, id }: Brief): string => `"${name}" of ${feed} (${id})`;

function section<Item>(title: string, items: Item[], toLine: (item: Item) => string): string {
	if (items.length === 0) return '';
	const more = items.length - MOST_LINES;
	const lines = items.slice(0, MOST_LINES).map((item) => `  ${toLine(item)}`);
	return [
		`${title}:`,
		...lines,
		...(more > 0 ? [`  and ${more} more; --json lists all`] : [])
	].join('\n');
}
