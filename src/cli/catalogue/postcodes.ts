import { parseArgs } from 'node:util';
import { londonClock } from '../../lib/domain/clock.ts';
import { readConfig } from '../../lib/server/config.ts';
import { areaOf } from '../../lib/server/postcodes/area.ts';
import type { Area } from '../../lib/server/postcodes/area.ts';
import { bringIn } from '../../lib/server/postcodes/bring-in.ts';
import type { Counts } from '../../lib/server/postcodes/gathering.ts';
import { readLive } from '../../lib/server/releases.ts';
import { readSite } from '../../lib/server/site.ts';
import {
	complain,
	dataFolder,
	DONE,
	misused,
	NOTHING_USABLE,
	print,
	UNREADABLE
} from './command.ts';
import type { Command } from './command.ts';

export const postcodesCommand: Command = {
	usage: `<file | folder | zip> [--miles N]
         NSPL, ONSPD or Code-Point Open for postcodes; OS Open Names for places`,
	run
};

async function run(args: string[]): Promise<number> {
	const asked = readOptions(args);
	if (typeof asked === 'string') return misused('postcodes', postcodesCommand, asked);
	const area = areaOfSite(asked.miles);
	if (typeof area === 'string') {
		complain(area);
		return UNREADABLE;
	}
	const year = londonClock(new Date()).date.slice(0, 4);
	const found = await bringIn(asked.path, { dataDir: dataFolder(), area, year });
	if (found.outcome === 'unreadable') {
		complain(`${asked.path} could not be read: ${found.reason}.`);
		return UNREADABLE;
	}
	const { counts, places, sectors } = found.gathered;
	const kept = [...sectors.values()].reduce((sum, units) => sum + units.size, 0);
	print(describeCounts(counts, area));
	if (found.outcome === 'nothing here') {
		complain('None of it lies in the area of this site, so nothing was changed.');
		return NOTHING_USABLE;
	}
	if (sectors.size > 0)
		print(`${number(kept)} postcodes in ${number(sectors.size)} sectors are kept.\n`);
	if (places.length > 0) print(`${number(found.pack.places.length)} place names are kept.\n`);
	const pieces = found.sizes.length === 1 ? 'one piece' : `${found.sizes.length} pieces`;
	const whole = found.sizes.reduce((sum, size) => sum + size, 0);
	print(`Phones fetch ${pieces}, ${number(Math.ceil(whole / 1024))} KiB compressed.\n`);
	return DONE;
}

const number = (count: number) => count.toLocaleString('en-GB');

function describeCounts(counts: Counts, { miles, outcodes }: Area): string {
	const codes = outcodes.size === 0 ? '' : `, and all of ${[...outcodes].sort().join(', ')}`;
	const skipped = [
		[counts.ended, 'no longer in use'],
		[counts.withoutPosition, 'without a position'],
		[counts.notPostcodes, 'not a postcode'],
		[counts.outside, 'outside the area']
	] as const;
	const lines = skipped.filter(([count]) => count > 0);
	return [
		`The area: ${miles} miles round the middle of the site${codes}.`,
		`${number(counts.read)} rows were read.`,
		...lines.map(([count, why]) => `${number(count).padStart(11)}  left out: ${why}`),
		''
	].join('\n');
}

/** The area of the site in the environment and its catalogue, or a sentence that says what stands in the way. */
function areaOfSite(miles: number | undefined): Area | string {
	const read = readConfig(process.env);
	if (!read.ok) return read.problems.join('\n');
	try {
		const site = readSite(read.config);
		return areaOf(site, readLive(dataFolder())?.activities ?? [], miles);
	} catch (error) {
		return (error as Error).message;
	}
}

function readOptions(args: string[]): { path: string; miles?: number } | string {
	let parsed;
	try {
		parsed = parseArgs({ args, allowPositionals: true, options: { miles: { type: 'string' } } });
	} catch (error) {
		return (error as Error).message;
	}
	const [path] = parsed.positionals;
	const { miles } = parsed.values;
	if (path === undefined || parsed.positionals.length > 1)
		return 'Say which one file, folder or zip to read.';
	if (miles === undefined) return { path };
	if (!/^\d{1,3}(\.\d+)?$/.test(miles) || Number(miles) === 0)
		return `"${miles}" is not a number of miles, such as 15.`;
	return { path, miles: Number(miles) };
}
