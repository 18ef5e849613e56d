import { readFileSync, statSync } from 'node:fs';
import type { Activity } from '../../lib/domain/activity.ts';
import { activitySchema } from '../../lib/domain/activity-schema.ts';
import type { Gazetteer } from '../../lib/domain/geography/gazetteer.ts';
import { ADAPTERS } from '../../lib/server/import/detect.ts';
import { importFeed } from '../../lib/server/import/feed.ts';
import { findSources } from '../../lib/server/import/find-sources.ts';
import { realWorld } from '../../lib/server/import/polite-fetch.ts';
import { proposeRelease } from '../../lib/server/import/propose-release.ts';
import { readPacks } from '../../lib/server/postcodes/packs.ts';
import { readLive } from '../../lib/server/releases.ts';
import { complain, dataFolder } from '../catalogue/command.ts';
import type { MatchOptions } from './options.ts';

export type MatchCatalogue =
	| { outcome: 'read'; activities: Activity[]; gazetteer: Gazetteer }
	| { outcome: 'unreadable'; reason: string };

/** The catalogue that questions are asked of. Nothing is written for it, not even a folder. */
export async function readMatchCatalogue(options: MatchOptions): Promise<MatchCatalogue> {
	const packs = readPacks(dataFolder())?.packs ?? [];
	if (options.catalogue === undefined) {
		const live = readLive(dataFolder());
		if (live === undefined) {
			return { outcome: 'unreadable', reason: `there is no live release in ${dataFolder()}` };
		}
		const { activities, centres, places } = live;
		return { outcome: 'read', activities, gazetteer: { centres, places, packs } };
	}
	return readRelease(options.catalogue) ?? importCatalogue(options.catalogue, options, packs);
}

type Packs = NonNullable<Gazetteer['packs']>;

/** A release is our own JSON: it says its version, and its activities are parsed like any others from outside. */
function readRelease(where: string): MatchCatalogue | undefined {
	if (!where.endsWith('.json') || !statSync(where, { throwIfNoEntry: false })?.isFile())
		return undefined;
	const text = readFileSync(where, 'utf8');
	if (!/^\s*\{\s*"version":\s*1,\s*"release":/.test(text)) return undefined;
	try {
		const release = JSON.parse(text) as { activities: unknown[] } & Gazetteer;
		const activities = release.activities.flatMap(
			(one) => activitySchema.safeParse(one).data ?? []
		);
		const { centres, places } = release;
		return { outcome: 'read', activities, gazetteer: { centres, places } };
	} catch {
		return { outcome: 'unreadable', reason: 'the release is not whole' };
	}
}

async function importCatalogue(
	where: string,
	{ format, today }: MatchOptions,
	packs: Packs
): Promise<MatchCatalogue> {
	const found = await findSources(where, format === undefined ? {} : { format }, realWorld);
	if (found.outcome === 'unreadable') return found;
	for (const { address, reason } of found.unreadable)
		complain(`${address} was left out: ${reason}.`);
	const imported = found.sources.map(({ records, format: shape, address: _, ...rest }) =>
		importFeed(records, { adapter: ADAPTERS[shape], today, packs, ...rest })
	);
	const { draft } = proposeRelease(undefined, imported, { today, acceptLoss: true });
	if (draft.activities.length === 0) {
		return { outcome: 'unreadable', reason: 'there is nothing in it that can be used' };
	}
	const { activities, centres, places } = draft;
	return { outcome: 'read', activities, gazetteer: { centres, places, packs } };
}
