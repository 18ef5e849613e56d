import { hash } from 'node:crypto';
import type { Activity } from '../../domain/activity.ts';
import { composeCatalogue, inOrder } from '../compose-catalogue.ts';
import type { Beside, StoredCatalogue } from '../release-files.ts';
import type { CatalogueDraft } from '../releases.ts';
import type { ImportedFeed } from './feed.ts';
import { findTwins } from './twins.ts';
import type { Twin } from './twins.ts';

/** How many activities of a feed are new, changed, gone, against the release before. */
export interface Since {
	added: number;
	changed: number;
	removed: number;
}

/** What the catalogue would be with some feeds imported anew. Nothing is published by it. */
export interface Proposal {
	draft: CatalogueDraft;
	beside: Beside;
	/** Whether there is anything to publish it for, and anything in it. */
	isWorthwhile: boolean;
	since: Map<string, Since>;
	/** Feeds of which what was there stays, and why, for people. */
	kept: { feed: string; why: string }[];
	twins: Twin[];
}

/** A feed that had fewer records than this may well have lost half of them. */
const FEW = 10;

/**
 * Puts the activities of newly imported feeds in place of what was there of them; other feeds keep theirs. A feed that
 * has nothing usable any more, or half of its records or fewer where it had ten, keeps what it had, unless
 * `acceptLoss`; only what its source now withholds goes all the same. The demonstration goes as soon as there is
 * anything real. A group that two feeds have is in it once (see `findTwins`).
 */
export function proposeRelease(
	live: StoredCatalogue | undefined,
	imported: readonly ImportedFeed[],
	{ today, acceptLoss }: { today: string; acceptLoss: boolean }
): Proposal {
	const before = live?.demonstration ? undefined : live;
	const records = recordsBefore(before);
	const whyNot = new Map(
		imported.map((feed) => [feed.feed, whyNotTaken(feed, records.get(feed.feed) ?? 0, acceptLoss)])
	);
	const taken = imported.filter(({ feed }) => whyNot.get(feed) === undefined);
	const kept = [...whyNot].flatMap(([feed, why]) =>
		why !== undefined && records.has(feed) ? { feed, why } : []
	);
	const { activities, since } = replace(before, imported, taken);
	for (const feed of taken) records.set(feed.feed, recordsOf(feed));

	const twins = findTwins(activities, today);
	const leftOut = new Set(twins.flatMap(({ other, isSame }) => (isSame ? other : [])));
	const shown = leftOut.size === 0 ? activities : activities.filter((each) => !leftOut.has(each));
	const isLess = [...since.values()].some(({ removed }) => removed > 0);
	return {
		draft: composeCatalogue(shown, before?.places ?? []),
		beside: { feeds: Object.fromEntries([...records].sort()), leftOut: inOrder([...leftOut]) },
		isWorthwhile: shown.length > 0 && (taken.length > 0 || isLess),
		since,
		kept,
		twins
	};
}

/** All activities with those of the taken feeds in place of theirs, and without what a source withholds now. */
function replace(
	before: StoredCatalogue | undefined,
	imported: readonly ImportedFeed[],
	taken: readonly ImportedFeed[]
): { activities: Activity[]; since: Map<string, Since> } {
	const since = new Map(imported.map(({ feed }) => [feed, { added: 0, changed: 0, removed: 0 }]));
	const replaced = new Set(taken.map(({ feed }) => feed));
	const withheld = withheldIn(imported);
	const activities: Activity[] = [];
	const prints = new Map<string, string>();
	for (const activity of everythingOf(before)) {
		const { feed, id } = activity.source;
		const counts = since.get(feed);
		if (replaced.has(feed)) prints.set(activity.id, printOf(activity));
		if (counts && (replaced.has(feed) || withheld.has(keyOf(feed, id)))) counts.removed++;
		else activities.push(activity);
	}
	for (const feed of taken) {
		for (const activity of feed.activities) activities.push(activity);
		compare(prints, feed, since.get(feed.feed));
	}
	return { activities, since };
}

/** Why a feed does not replace what was there of it; absent when it does. */
function whyNotTaken(feed: ImportedFeed, before: number, acceptLoss: boolean): string | undefined {
	if (feed.activities.length === 0) {
		return 'nothing in it can be used any more, so what it had stays live';
	}
	const now = recordsOf(feed);
	if (acceptLoss || before < FEW || now > before / 2) return undefined;
	return `it had ${before} records and has only ${now} now, so what it had stays live; if that is right, import it again with --accept-loss`;
}

/** Those that the source holds back are still its records. */
const recordsOf = ({ rows }: ImportedFeed): number =>
	rows.filter(({ outcome }) => outcome !== 'refused').length;

/** A release of before this was counted says at least how many activities it has of each. */
function recordsBefore(before: StoredCatalogue | undefined): Map<string, number> {
	const counted = new Map(Object.entries(before?.beside.feeds ?? {}));
	if (before === undefined || counted.size > 0) return counted;
	for (const { source } of before.activities)
		counted.set(source.feed, (counted.get(source.feed) ?? 0) + 1);
	return counted;
}

function* everythingOf(catalogue: StoredCatalogue | undefined): Iterable<Activity> {
	if (catalogue === undefined) return;
	yield* catalogue.activities;
	yield* catalogue.beside.leftOut;
}

const keyOf = (feed: string, sourceId: string): string => `${feed} ${sourceId}`;

const withheldIn = (imported: readonly ImportedFeed[]): Set<string> =>
	new Set(
		imported.flatMap(({ feed, rows }) =>
			rows.flatMap(({ outcome, sourceId }) => (outcome === 'withheld' ? keyOf(feed, sourceId) : []))
		)
	);

/** Every activity there was counts as removed until here it turns out to be there still. */
function compare(
	prints: ReadonlyMap<string, string>,
	{ activities }: ImportedFeed,
	since: Since | undefined
): void {
	if (since === undefined) return;
	for (const activity of activities) {
		const print = prints.get(activity.id);
		if (print === undefined) since.added++;
		else {
			since.removed--;
			if (print !== printOf(activity)) since.changed++;
		}
	}
}

const printOf = (activity: Activity): string =>
	hash('sha256', JSON.stringify(activity), 'base64url');
