import { activitySchema } from '../../src/lib/domain/activity-schema.ts';
import type { Activity } from '../../src/lib/domain/activity.ts';
import { ADAPTERS } from '../../src/lib/server/import/detect.ts';
import { importFeed } from '../../src/lib/server/import/feed.ts';
import type { ImportedFeed, Row } from '../../src/lib/server/import/feed.ts';
import { readContents } from '../../src/lib/server/import/file-contents.ts';
import { proposeRelease } from '../../src/lib/server/import/propose-release.ts';
import { sourcesIn } from '../../src/lib/server/import/sources-in-files.ts';
import type { OpenedFile } from '../../src/lib/server/import/sources-in-files.ts';
import type { Source } from '../../src/lib/server/import/sources.ts';
import { parseAddress } from '../../src/lib/server/parse-address.ts';
import { surveyImport } from '../../src/lib/server/report/fixes.ts';
import type { Input } from './inputs.ts';
import { holdsSecret } from './secrets.ts';

export const TODAY = '2026-11-21';

/** Whether a directory came of it; where none did, it was refused in a sentence. */
export type Came = { feeds: ImportedFeed[]; reasons: string[] };

/** Brings in a file as the command does, but from memory, and throws for the first law that does not hold. */
export async function importFile({ path, bytes, format }: Input): Promise<Came> {
	const as = format === 'icalendar' ? 'text' : undefined;
	const contents = await readContents({ path, bytes }, as);
	const isTree = contents.kind === 'files';
	const opened: OpenedFile[] = [];
	for (const file of isTree ? contents.files : []) {
		const within = await readContents(file, as);
		if (within.kind !== 'files') opened.push({ path: file.path, contents: within });
	}
	if (!isTree) opened.push({ path, contents });
	const root = { name: path, address: path, isTree };
	const found = sourcesIn(opened, root, format === undefined ? {} : { format });
	const reasons = found.unreadable.map(({ reason }) => reason);
	if (reasons.some((reason) => reason.trim() === ''))
		throw new Error('it is refused without a reason');
	return { feeds: importSources(found.sources), reasons };
}

/** Reads every record of some sources, and puts them into a release that is not published. */
export function importSources(sources: readonly Source[]): ImportedFeed[] {
	const feeds = sources.map((source) => {
		const { format, records, ...options } = source;
		const read = [...records];
		const feed = importFeed(read, { adapter: ADAPTERS[format], today: TODAY, ...options });
		expectLaws(feed, read.length);
		return feed;
	});
	const { draft } = proposeRelease(undefined, feeds, { today: TODAY, acceptLoss: false });
	surveyImport(feeds, TODAY);
	for (const activity of draft.activities) expectSafe(activity);
	expectUnpolluted();
	return feeds;
}

function expectLaws({ rows, activities, origins }: ImportedFeed, read: number): void {
	if (rows.length !== read) fail(`${read} records came to ${rows.length} rows`);
	for (const row of rows) expectRow(row);
	if (origins.some((row) => row.outcome !== 'accepted')) fail('an activity of a row not accepted');
	const ids = new Set(activities.map(({ id }) => id));
	if (ids.size !== activities.length) fail('two activities have one id');
	for (const activity of activities) expectSafe(activity);
}

function expectRow({ outcome, reason, mended, suspicious, ...row }: Row): void {
	const isAccepted = outcome === 'accepted';
	if (!isAccepted && outcome !== 'withheld' && outcome !== 'refused') fail('a row has no outcome');
	if (isAccepted !== (reason === '')) fail(`a row is ${outcome}: "${reason}"`);
	if (!isAccepted && mended.length + suspicious.length > 0) fail(`notes on what is ${outcome}`);
	const texts = [row.sourceId, row.name, reason, JSON.stringify([mended, suspicious])];
	if (texts.some((text) => UNSEEN.test(text))) fail('the report holds what misleads the eye');
}

/** Controls, overrides of the direction of writing, zero-width spaces, halves of characters. */
const UNSEEN =
	/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\p{Surrogate}/u;
/** What a browser would take for an element. */
const MARKUP =
	/<\/?(?:script|style|iframe|object|embed|img|svg|math|link|meta|form|input|button|a|b|p|div|base)(?:[\s/][^<>]*)?>/i;

function expectSafe(activity: Activity): void {
	const { error } = activitySchema.safeParse(activity);
	if (error) fail(`what is published is not valid: ${JSON.stringify(error.issues[0])}`);
	const { contact, organization, source } = activity;
	for (const url of [contact.url, organization?.url, source.url])
		if (url !== undefined && !isWeb(url)) fail(`no web address: ${url}`);
	const { source: _, ...shown } = activity;
	const markup = MARKUP.exec(JSON.stringify(shown));
	if (markup)
		fail(`markup is left: ${markup.input.slice(Math.max(0, markup.index - 60)).slice(0, 200)}`);
	const all = JSON.stringify(activity);
	if (UNSEEN.test(all.replace(/\\[nt]/g, ' '))) fail('an activity holds what misleads the eye');
	if (/\\u[0-9a-f]{4}/i.test(all.replaceAll('\\\\', '')))
		fail('an activity holds half a character');
	if (holdsSecret(all)) fail(`something private is published: ${all}`);
}

function isWeb(text: string): boolean {
	const url = parseAddress(text);
	return url !== undefined && /^https?:$/.test(url.protocol) && url.username === '';
}

const PROTOTYPES = [
	Object.prototype,
	Array.prototype,
	String.prototype,
	Function.prototype
] as const;
const own = (): string => PROTOTYPES.map((each) => Reflect.ownKeys(each).length).join();
const AT_FIRST = own();

/** Throws where somebody's `__proto__` has become everybody's. */
export function expectUnpolluted(): void {
	if (own() !== AT_FIRST) fail('a prototype has changed');
}

function fail(law: string): never {
	throw new Error(law);
}
