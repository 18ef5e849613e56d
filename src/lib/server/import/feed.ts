import { createHash } from 'node:crypto';
import { activitySchema } from '../../domain/activity-schema.ts';
import type { Activity } from '../../domain/activity.ts';
import type { Point } from '../../domain/geography.ts';
import { checkPins } from './pins.ts';
import { clip } from './raw.ts';
import { newNotes } from './reading.ts';
import type { Adapter, DraftActivity, Mended, RawRecord, Reading, Suspicious } from './reading.ts';
import { topicsFromWords } from './topics-from-words.ts';

/** What became of one record, as the report gives it. */
export interface Row {
	feed: string;
	sourceId: string;
	row: number;
	name: string;
	outcome: 'accepted' | 'withheld' | 'refused';
	mended: Mended[];
	suspicious: Suspicious[];
	reason: string;
}

export interface ImportedFeed {
	rows: Row[];
	activities: Activity[];
}

export interface FeedOptions {
	/** Its name: small letters, figures and hyphens, at most 40. */
	feed: string;
	adapter: Adapter;
	/** `YYYY-MM-DD`, the day everything is judged by. */
	today: string;
	/** Centres of outward codes that are known already. */
	centres?: Readonly<Record<string, Point>>;
	/** The page of one record where the source has one. */
	pageOf?: (sourceId: string) => string | undefined;
	attribution?: string;
}

/**
 * Reads every record of a feed. One bad record never sinks the rest, every record comes to exactly one row, and every
 * activity that comes out passes `activitySchema`.
 */
export function importFeed(records: Iterable<RawRecord>, options: FeedOptions): ImportedFeed {
	const rows: Row[] = [];
	const accepted: { activity: Activity; row: Row }[] = [];
	const seen = new Map<string, string>();
	for (const record of records) {
		const { row, activities } = importRecord(record, seen, options);
		rows.push(row);
		for (const activity of activities) accepted.push({ activity, row });
	}
	checkPins(accepted, options.centres ?? {});
	return { rows, activities: accepted.map(({ activity }) => activity) };
}

function importRecord(
	record: RawRecord,
	seen: Map<string, string>,
	options: FeedOptions
): { row: Row; activities: Activity[] } {
	const reading = options.adapter(record.value, options.today);
	const row: Row = {
		feed: options.feed,
		sourceId: reading.sourceId,
		row: record.row,
		name: reading.name,
		outcome: reading.outcome,
		mended: [],
		suspicious: [],
		reason: ''
	};
	if (reading.outcome !== 'accepted') {
		return { row: { ...row, reason: reading.reason }, activities: [] };
	}
	row.mended = reading.mended;
	row.suspicious = reading.suspicious;
	if (record.incomplete !== undefined) row.suspicious.push(incompleteness(record.incomplete));

	const identity = identify(reading, record.value, seen, row);
	if (identity.repeat) return { row, activities: [] };
	const activities = distinctPlaces(reading.activities).map((draft, at) =>
		finish(draft, reading.sourceId, identity.key, at, options)
	);
	const invalid = activities
		.map((activity) => activitySchema.safeParse(activity))
		.find((it) => !it.success);
	if (!invalid?.error) return { row, activities };
	const where = invalid.error.issues[0]?.path.join('.') ?? '';
	const reason = `its ${where} cannot be stored`;
	return { row: { ...row, outcome: 'refused', reason, ...newNotes() }, activities: [] };
}

/**
 * What a record's ids are made from. The same record twice is merged; another record under an id that is taken is
 * kept under an id of its own, made from its content so that it does not depend on the order of the feed.
 */
function identify(
	reading: Reading,
	value: unknown,
	seen: Map<string, string>,
	row: Row
): { repeat: boolean; key: string } {
	const print = sha256(JSON.stringify([value])).slice(0, 16);
	const sourceId = reading.sourceId === '' ? `no-id-${print}` : reading.sourceId;
	row.sourceId = sourceId;
	const first = seen.get(sourceId);
	if (first === undefined) {
		seen.set(sourceId, print);
		return { repeat: false, key: sourceId };
	}
	const key = `${sourceId}~${print}`;
	if (first === print || seen.has(key)) return { repeat: true, key };
	seen.set(key, print);
	row.suspicious.push({
		field: 'id',
		why: 'another record of this feed has the same id',
		do: 'give each record an id of its own; until then this one has an id that changes when its words do'
	});
	return { repeat: false, key };
}

function finish(
	draft: DraftActivity,
	sourceId: string,
	key: string,
	at: number,
	options: FeedOptions
): Activity {
	const { place, ...rest } = draft;
	const url = options.pageOf?.(sourceId);
	const summary = rest.summary ?? firstSentence(rest.description ?? '', rest.name);
	return {
		...rest,
		...(summary ? { summary } : {}),
		topics: rest.topics.length > 0 ? rest.topics : topicsFromWords(rest),
		id: activityId(options.feed, key, at === 0 ? undefined : (place ?? String(at))),
		source: {
			feed: options.feed,
			id: clip(sourceId === '' ? key : sourceId, 500),
			...(url !== undefined && url.length <= 500 ? { url } : {}),
			...(options.attribution !== undefined ? { attribution: options.attribution } : {})
		}
	};
}

/** A record read at several places is several activities, unless two of the places come to the same thing. */
function distinctPlaces(drafts: DraftActivity[]): DraftActivity[] {
	const byContent = new Map<string, DraftActivity>();
	for (const draft of drafts) {
		const { place: _, ...content } = draft;
		const print = JSON.stringify(content);
		if (!byContent.has(print)) byContent.set(print, draft);
	}
	return [...byContent.values()];
}

/**
 * Ours for a record: readable where the source's own id can stand in a URL, else a digest of it. `place` tells the
 * second and later places of one record from its first.
 */
export function activityId(feed: string, sourceId: string, place?: string): string {
	const readable = /^[A-Za-z0-9_-]{1,64}$/.test(sourceId) && feed.length + sourceId.length <= 80;
	const id = `${feed}.${readable ? sourceId : sha256(sourceId).slice(0, 16)}`;
	return place === undefined ? id : `${id}.${sha256(place).slice(0, 8)}`;
}

/** A feed's name from a file name or a host: small letters, figures and hyphens, at most 40. */
export function feedName(from: string): string {
	const name = from
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-');
	return name.slice(0, 40).replace(/^-+|-+$/g, '') || 'feed';
}

/** For a card, where the source has no summary of its own: its first sentence after any headings, as much as fits. */
function firstSentence(description: string, name: string): string {
	const paragraphs = description.split('\n\n').map((text) => text.replace(/\s+/g, ' ').trim());
	const isText = (line: string) => line.toLowerCase() !== name.toLowerCase() && /[.!?]/.test(line);
	const line = paragraphs.find(isText) ?? paragraphs.find((text) => text !== name) ?? '';
	const sentence = /^.{20,}?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
	return clip(sentence, 240);
}

const incompleteness = (why: string): Suspicious => ({
	field: 'record',
	why: `its own page could not be read (${why}), so places and times may be missing`,
	do: 'import the feed again later'
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
