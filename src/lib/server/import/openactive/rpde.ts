import { isRaw, lineOf, rawList } from '../raw.ts';
import type { Raw } from '../raw.ts';
import { known } from '../reading.ts';
import type { RawRecord } from '../reading.ts';

/**
 * One item of an RPDE feed, joined to what the feed says of it elsewhere. `sessions` are all the times of a series,
 * given to one of its records; the others have `timesToldElsewhere`.
 */
export interface Opportunity {
	state: string;
	kind: string;
	id: string;
	data: Raw;
	/** Of the page it came on. */
	licence?: string;
	sessions: Raw[];
	timesToldElsewhere: boolean;
}

/** What stands above an opportunity in the OpenActive model, old and new. */
const PARENTS = ['superEvent', 'facilityUse', 'aggregateFacilityUse', 'instanceOfCourse'];
/** Of a parent's own, and never handed down. */
const NOT_HANDED_DOWN = new Set([
	...['@type', 'type', '@id', 'id', 'identifier', 'startDate', 'endDate'],
	...['subEvent', 'individualFacilityUse', 'event']
]);
/** Deeper than a session in a series in a series of series, and an end to links that go round in a circle. */
const MOST_PARENTS = 4;

/** One page of a feed, several pages in a list, or a bare OpenActive record or list of them. */
export const isOpenActive = (document: unknown): boolean =>
	isPage(document) || isBare(document) || isListOf(document, isPage) || isListOf(document, isBare);

const isListOf = (document: unknown, test: (value: unknown) => boolean): boolean =>
	Array.isArray(document) && document.length > 0 && document.slice(0, 20).every(test);

function isPage(document: unknown): boolean {
	if (!isRaw(document) || !Array.isArray(document['items'])) return false;
	const first = rawList(document['items'])[0];
	return first === undefined ? 'next' in document : 'state' in first && 'id' in first;
}

const isBare = (document: unknown): boolean =>
	isRaw(document) &&
	/openactive\.io/.test(JSON.stringify(document['@context'] ?? document['context'] ?? ''));

/**
 * The opportunities of a document that `isOpenActive` knows, each as its latest version, numbered by their place among
 * all items. RPDE: https://openactive.io/realtime-paged-data-exchange/
 */
export function opportunitiesIn(document: unknown): RawRecord[] {
	const items = latest(itemsIn(document));
	const live = items.filter(({ item }) => isRaw(item) && isRaw(item['data']));
	const byId = new Map(live.flatMap(({ item }) => namesOf(item as Raw)));
	const families = new Map<string, Raw[]>();
	for (const { item } of live) {
		const data = (item as Raw)['data'] as Raw;
		const series = seriesOf(data);
		if (series === undefined) continue;
		const family = families.get(series);
		if (family === undefined) families.set(series, [data]);
		else family.push(data);
	}
	const told = new Set<string>();
	return items.map(({ row, item, licence }) => {
		if (!isRaw(item)) return { row, value: item };
		return { row, value: known({ ...join(item, byId, families, told), licence }) };
	});
}

interface Item {
	row: number;
	item: unknown;
	licence: string | undefined;
}

function itemsIn(document: unknown): Item[] {
	const documents: unknown[] = Array.isArray(document) ? document : [document];
	const items = documents.flatMap((each) => {
		if (!isRaw(each)) return [{ item: each, licence: undefined }];
		const licence = lineOf(each['license'], 200);
		const listed: unknown[] = Array.isArray(each['items'])
			? each['items']
			: [{ state: 'updated', id: idOf(each), data: each }];
		return listed.map((item) => ({ item, licence }));
	});
	return items.map((each, at) => ({ row: at + 1, ...each }));
}

/** An item comes again whenever it changes; only its newest version counts, and of two as new, the later one. */
function latest(items: Item[]): Item[] {
	const newest = new Map<string, Item>();
	for (const each of items) {
		const id = isRaw(each.item) ? lineOf(each.item['id'], 500) : undefined;
		const key = id === undefined ? `row ${each.row}` : `${kindOf(each.item as Raw)} ${id}`;
		const known = newest.get(key);
		if (known === undefined || !isOlder(each.item as Raw, known.item as Raw)) newest.set(key, each);
	}
	return [...newest.values()].sort((a, b) => a.row - b.row);
}

/** `modified` is an opaque number, or text that may hold more figures than a number can. */
function isOlder(item: Raw, than: Raw): boolean {
	const [a, b] = [item, than].map(({ modified }) => lineOf(modified, 50));
	if (a === undefined || b === undefined) return false;
	if (/^\d{1,40}$/.test(a) && /^\d{1,40}$/.test(b)) return BigInt(a) < BigInt(b);
	return a < b;
}

const kindOf = (item: Raw): string => lineOf(item['kind'], 60) ?? '';
const idOf = (data: Raw): string | undefined => lineOf(data['@id'] ?? data['id'], 500);

function namesOf(item: Raw): [string, Raw][] {
	const data = item['data'] as Raw;
	return [item['id'], data['@id'], data['id']].flatMap((id) => {
		const name = lineOf(id, 500);
		return name === undefined ? [] : [[name, data] as [string, Raw]];
	});
}

/** The id of the series that a session is one of. What has a name of its own is more than a session. */
function seriesOf(data: Raw): string | undefined {
	const isSession = typeOf(data) === 'ScheduledSession' || lineOf(data['name'], 10) === undefined;
	const parent = isSession ? (data['superEvent'] ?? data['facilityUse']) : undefined;
	return isRaw(parent) ? idOf(parent) : lineOf(parent, 500);
}

/** The last part of a type, which may be written as an address or with a prefix. */
export const typeOf = (data: Raw): string =>
	lineOf([data['@type'] ?? data['type']].flat()[0], 200)?.replace(/^.*[/#:]/, '') ?? '';

function join(
	item: Raw,
	byId: ReadonlyMap<string, Raw>,
	families: ReadonlyMap<string, Raw[]>,
	told: Set<string>
): Opportunity {
	const own = isRaw(item['data']) ? item['data'] : {};
	const series = seriesOf(own);
	const family = series ?? idOf(own);
	const isFirst = family === undefined || !told.has(family);
	const tells = isFirst && !(series !== undefined && byId.has(series));
	if (tells && family !== undefined && families.has(family)) told.add(family);
	return {
		state: lineOf(item['state'], 20)?.toLowerCase() ?? '',
		kind: kindOf(item),
		id: lineOf(item['id'], 500) ?? idOf(own) ?? '',
		data: withParents(own, byId, MOST_PARENTS),
		sessions: tells && family !== undefined ? (families.get(family) ?? []) : [],
		timesToldElsewhere: !tells
	};
}

function withParents(data: Raw, byId: ReadonlyMap<string, Raw>, depth: number): Raw {
	let whole = data;
	for (const key of depth === 0 ? [] : PARENTS) {
		const given = data[key];
		const found = byId.get((isRaw(given) ? idOf(given) : lineOf(given, 500)) ?? '');
		if (!isRaw(given) && found === undefined) continue;
		const parent = { ...found, ...(isRaw(given) ? given : {}) };
		if (found !== data) whole = inherit(whole, withParents(parent, byId, depth - 1));
	}
	return whole;
}

function inherit(own: Raw, parent: Raw): Raw {
	const handed = Object.entries(parent).filter(([key]) => !NOT_HANDED_DOWN.has(key));
	const said = Object.entries(own).filter(([, value]) => value !== null && value !== '');
	return Object.fromEntries([...handed, ...said]);
}
