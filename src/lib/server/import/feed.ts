import { hash } from 'node:crypto';
import { activitySchema } from '../../domain/activity-schema.ts';
import type { Activity } from '../../domain/activity.ts';
import type { Point } from '../../domain/geography.ts';
import type { PostcodePack } from '../../domain/geography/postcode-pack.ts';
import { checkPins } from './pins.ts';
import { clip } from './raw.ts';
import { newNotes } from './reading.ts';
import type { Adapter, DraftActivity, Mended, RawRecord, Suspicious } from './reading.ts';
import { joinSession, MOST_SCHEDULES } from './sessions.ts';
import type { Sessions } from './sessions.ts';
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
	feed: string;
	rows: Row[];
	activities: Activity[];
	/** Of each activity, the row of the record it was made of; of several records, the first. */
	origins: Row[];
}

export interface FeedOptions {
	/** Its name: small letters, figures and hyphens, at most 40. */
	feed: string;
	adapter: Adapter;
	/** `YYYY-MM-DD`, the day everything is judged by. */
	today: string;
	/** Where postcodes, sectors and outward codes are, as far as that is known without this feed. */
	centres?: Readonly<Record<string, Point>>;
	/** The same, brought in from the postcode files of the country. */
	packs?: readonly PostcodePack[];
	/** The page of one record where the source has one. */
	pageOf?: (sourceId: string) => string | undefined;
	attribution?: string;
	/** That of the whole feed; a record may name one of its own. */
	licence?: string;
}

/**
 * Reads every record of a feed. One bad record never sinks the rest, every record comes to exactly one row, and every
 * activity that comes out passes `activitySchema`.
 */
export function importFeed(records: Iterable<RawRecord>, options: FeedOptions): ImportedFeed {
	const rows: Row[] = [];
	const accepted: { activity: Activity; row: Row }[] = [];
	const seen: Seen = new Map();
	const sessions: Sessions = new Map();
	for (const record of records) {
		const { row, activities, isSession } = importRecord(record, seen, options);
		rows.push(row);
		for (const activity of activities) {
			const joined = isSession ? joinSession(sessions, activity) : 'first';
			if (joined === 'first') accepted.push({ activity, row });
			if (joined === 'full') row.suspicious.push(TOO_MANY_TIMES);
		}
	}
	checkPins(accepted, { centres: options.centres ?? {}, packs: options.packs ?? [] });
	return {
		feed: options.feed,
		rows,
		activities: accepted.map(({ activity }) => activity),
		origins: accepted.map(({ row }) => row)
	};
}

/** The activities of the records so far, each by the key that their ids are made from. */
type Seen = Map<string, Activity[]>;

/** What one record came to; the activities of a session are perhaps there already. */
interface Imported {
	row: Row;
	activities: Activity[];
	isSession: boolean;
}

function importRecord(record: RawRecord, seen: Seen, options: FeedOptions): Imported {
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
		row.reason = reading.reason;
		return { row, activities: [], isSession: false };
	}
	row.mended = reading.mended;
	row.suspicious = reading.suspicious;
	if (record.incomplete !== undefined) row.suspicious.push(incompleteness(record.incomplete));
	if (row.sourceId === '') row.sourceId = `no-id-${printOf(record)}`;

	const isSession = reading.group !== undefined;
	// No id of a record has a line end in it, so a group never takes the id of a record.
	const key = isSession ? `group\n${reading.group}` : row.sourceId;
	const url = options.pageOf?.(reading.sourceId);
	const under = (key: string) =>
		distinctPlaces(reading.activities).map((draft, at) =>
			finish(draft, { sourceId: row.sourceId, key, at, url }, options)
		);
	const activities = under(key);
	const fault = faultIn(activities);
	if (fault !== undefined) {
		const refused = { ...row, outcome: 'refused' as const, reason: fault, ...newNotes() };
		return { row: refused, activities: [], isSession };
	}
	if (isSession) return { row, activities, isSession };
	return { row, activities: withOwnId(activities, under, { record, row, seen }), isSession };
}

/** Why the activities of a record cannot be stored, where they cannot. */
function faultIn(activities: readonly Activity[]): string | undefined {
	for (const activity of activities) {
		const { error } = activitySchema.safeParse(activity);
		if (error) return `its ${error.issues[0]?.path.join('.') ?? ''} cannot be stored`;
	}
	return undefined;
}

/**
 * The activities of a record, if they are not there yet. The same record twice is merged; another record under an id
 * that is taken is kept under an id of its own, made from its content so that it does not depend on the order of the feed.
 */
function withOwnId(
	activities: Activity[],
	under: (key: string) => Activity[],
	{ record, row, seen }: { record: RawRecord; row: Row; seen: Seen }
): Activity[] {
	const first = seen.get(row.sourceId);
	if (first === undefined) {
		seen.set(row.sourceId, activities);
		return activities;
	}
	if (JSON.stringify(first) === JSON.stringify(activities)) return [];
	const key = `${row.sourceId}~${printOf(record)}`;
	if (seen.has(key)) return [];
	const others = under(key);
	seen.set(key, others);
	row.suspicious.push({
		field: 'id',
		why: 'another record of this feed has the same id',
		do: 'give each record an id of its own; until then this one has an id that changes when its words do'
	});
	return others;
}

const printOf = ({ value }: RawRecord): string => sha256(JSON.stringify([value])).slice(0, 16);

function finish(
	draft: DraftActivity,
	{
		sourceId,
		key,
		at,
		url
	}: { sourceId: string; key: string; at: number; url?: string | undefined },
	options: FeedOptions
): Activity {
	const { place, licence = options.licence, ...rest } = draft;
	const summary = rest.summary ?? firstSentence(rest.description ?? '', rest.name);
	// The id comes first for V8's sake: an object that begins with a spread and goes on with keys gets a shape of its own
	// (measured in Node 20), and fifty thousand shapes take much memory and make all that reads them slow.
	return {
		id: activityId(options.feed, key, at === 0 ? undefined : place),
		...rest,
		...(summary ? { summary } : {}),
		topics: rest.topics.length > 0 ? rest.topics : topicsFromWords(rest),
		source: {
			feed: options.feed,
			id: clip(sourceId, 500),
			...(url !== undefined && url.length <= 500 ? { url } : {}),
			...(licence === undefined ? {} : { licence }),
			...(options.attribution !== undefined ? { attribution: options.attribution } : {})
		}
	};
}

/** A record read at several places is several activities, unless two of the places come to the same thing. */
function distinctPlaces(drafts: DraftActivity[]): DraftActivity[] {
	if (drafts.length < 2) return drafts;
	const byContent = new Map<string, DraftActivity>();
	for (const draft of drafts) {
		const { place: _, ...content } = draft;
		const print = JSON.stringify(content);
		if (!byContent.has(print)) byContent.set(print, draft);
	}
	// Others under the id of one before them are told apart by their order.
	const taken = new Set<string>();
	return [...byContent.values()].map((draft, at) => {
		const place = draft.place ?? String(at);
		const own = taken.has(place) ? `${place}~${at}` : place;
		taken.add(place);
		return { ...draft, place: own };
	});
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

const TOO_MANY_TIMES: Suspicious = {
	field: 'schedules',
	why: `its activity has ${MOST_SCHEDULES} different times already, so these were left out`,
	do: 'look whether these records are really sessions of one activity'
};

const incompleteness = (why: string): Suspicious => ({
	field: 'record',
	why: `its own page could not be read (${why}), so places and times may be missing`,
	do: 'import the feed again later'
});

const sha256 = (text: string) => hash('sha256', text);
