import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { londonClock } from '../../lib/domain/clock.ts';
import type { ConfiguredFeed } from '../../lib/domain/site-file.ts';
import { readConfig } from '../../lib/server/config.ts';
import type { Config } from '../../lib/server/config.ts';
import { openDatabase } from '../../lib/server/database.ts';
import { realWorld } from '../../lib/server/import/polite-fetch.ts';
import { dueFeeds, feedTries } from '../../lib/server/refresh/feed-tries.ts';
import { refreshFeeds } from '../../lib/server/refresh/refresh-feeds.ts';
import type { Refreshed } from '../../lib/server/refresh/refresh-feeds.ts';
import { readSite, SiteFileError } from '../../lib/server/site.ts';
import { complain, DONE, misused, NOTHING_USABLE, print, UNREADABLE } from './command.ts';
import type { Command } from './command.ts';

export const refreshCommand: Command = {
	usage: `[--feed name] [--due]
         imports the feeds that site.json names; with --due only those whose time has come`,
	run
};

async function run(args: string[]): Promise<number> {
	const asked = readOptions(args);
	if (typeof asked === 'string') return misused('refresh', refreshCommand, asked);
	const configured = readConfigured(asked.feed);
	if (typeof configured === 'string') {
		complain(configured);
		return UNREADABLE;
	}
	return refresh(configured, asked.due);
}

async function refresh({ config, feeds }: Configured, onlyDue: boolean): Promise<number> {
	const database = await openDatabase(config);
	try {
		const now = new Date();
		const wanted = onlyDue ? dueFeeds(feeds, await feedTries(database), now) : feeds;
		if (wanted.length === 0) return DONE;
		const refreshed = await refreshFeeds(wanted, {
			database,
			dataDir: config.dataDir,
			today: londonClock(now).date,
			world: realWorld,
			holder: randomUUID()
		});
		return tell(refreshed);
	} finally {
		await database.destroy();
	}
}

function tell(refreshed: Refreshed): number {
	if (refreshed.outcome === 'busy') {
		complain('Another process is refreshing just now; try again when it has ended.');
		return UNREADABLE;
	}
	for (const { feed, outcome, reason } of refreshed.tried)
		print(outcome === 'taken' ? `${feed}: taken.\n` : `${feed}: not taken, ${reason}.\n`);
	return refreshed.tried.every(({ outcome }) => outcome === 'taken') ? DONE : NOTHING_USABLE;
}

interface Configured {
	config: Config;
	feeds: ConfiguredFeed[];
}

/** The feeds of the site file, or the one that was asked for; a sentence where there is none. */
function readConfigured(name: string | undefined): Configured | string {
	const read = readConfig(process.env);
	if (!read.ok) return read.problems.join('\n');
	try {
		const { feeds } = readSite(read.config);
		const wanted = name === undefined ? feeds : feeds.filter((feed) => feed.name === name);
		if (wanted.length > 0) return { config: read.config, feeds: wanted };
		return name === undefined
			? 'site.json names no feeds; docs/site.md says how.'
			: `There is no feed "${name}" in site.json.`;
	} catch (error) {
		if (error instanceof SiteFileError) return error.message;
		throw error;
	}
}

function readOptions(args: string[]): { feed?: string; due: boolean } | string {
	try {
		const { values } = parseArgs({
			args,
			options: { feed: { type: 'string' }, due: { type: 'boolean', default: false } }
		});
		return values;
	} catch (error) {
		return error instanceof Error ? error.message : 'the options could not be read';
	}
}
