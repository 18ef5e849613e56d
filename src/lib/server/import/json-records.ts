/**
 * Reads a large JSON document a slice at a time. What a directory exports is one long list, alone or in an envelope:
 *
 *     {"page_number": 1, "contents": [ service, service, …, service ], "size": 50000}
 *                                     └─ slice ──┘ └── slice ───┘
 *
 * Parsed whole it takes many times its own size in memory. Here one pass over the bytes finds where the items of the
 * list begin and end; the envelope is parsed once, and the items a slice at a time, as they are asked for.
 */
import type { RawRecord } from './reading.ts';
import type { JsonShape } from './shapes.ts';
import type { LIMITS } from './sources.ts';

/** A document by its bytes, checked whole but parsed only as far as it is asked for. */
export interface SlicedJson {
	/** The document as it is. */
	whole: () => unknown;
	/** The document with only the first items of its list: enough to tell what it is. */
	sample: () => unknown;
	/** The document again and again, each time with the next items only of its list. */
	slices: () => Iterable<unknown>;
}

export type SlicedJsonResult =
	{ outcome: 'read'; json: SlicedJson } | { outcome: 'too deep' | 'too many' | 'not json' };

type Limits = Pick<typeof LIMITS, 'rows' | 'depth'>;

/** A slice ends with the first item that makes it this long, in bytes. */
const SLICE = 128 * 1024;

/**
 * Opens the UTF-8 bytes of a JSON document, to be sliced along its longest list, or along the one called `key`.
 * Refused: what nests deeper than `limits.depth`, as soon as that is met; what has a list of more than `limits.rows`
 * items at its top or straight below, likewise; and what is not JSON from its first byte to its last. A mark of the
 * byte order is for the caller to take off. With `isChecked` the caller knows that it is JSON, and nothing is parsed yet.
 */
export function openJson(
	bytes: Uint8Array,
	limits: Limits,
	{
		key,
		isChecked = false,
		sliceBytes = SLICE
	}: { key?: string; isChecked?: boolean; sliceBytes?: number } = {}
): SlicedJsonResult {
	const scan = findLists(bytes, limits, sliceBytes);
	if (scan.outcome !== 'read') return scan;
	const lists = scan.lists.filter((list) => key === undefined || list.key === key);
	const list = lists.reduce((most, each) => (each.items > most.items ? each : most), NO_LIST);
	const whole = () => JSON.parse(textOf(bytes, 0, bytes.length)) as unknown;
	try {
		// A torn file is told before anything of it is used.
		const json = list.starts.length <= 1 ? uncut(whole) : cut(bytes, list, whole);
		if (!isChecked) readThrough(json.slices());
		return { outcome: 'read', json };
	} catch {
		return { outcome: 'not json' };
	}
}

/** The records of a document slice by slice, numbered through. Only for a shape that says `inSlices`. */
export function* recordsInSlices(json: SlicedJson, shape: JsonShape): Iterable<RawRecord> {
	let before = 0;
	for (const document of json.slices()) {
		let last = 0;
		for (const record of shape.records(document)) {
			last = record.row;
			yield { ...record, row: before + last };
		}
		before += last;
	}
}

/** One list: what it is called where it stands in an object, where its slices start, and where it ends. */
interface List {
	key: string | undefined;
	items: number;
	starts: number[];
	end: number;
}
const NO_LIST: List = { key: undefined, items: 0, starts: [], end: 0 };

const uncut = (whole: () => unknown): SlicedJson => ({
	whole,
	sample: whole,
	slices: () => [whole()]
});

function cut(bytes: Uint8Array, list: List, whole: () => unknown): SlicedJson {
	const envelope = JSON.parse(
		textOf(bytes, 0, list.starts[0] ?? 0) + textOf(bytes, list.end, bytes.length)
	) as object;
	const { key } = list;
	const document = (items: unknown) => (key === undefined ? items : { ...envelope, [key]: items });
	function* slices() {
		for (const items of slicesOf(bytes, list)) yield document(items);
	}
	const sample = () => document(slicesOf(bytes, list).next().value);
	return { whole, sample, slices };
}

function readThrough(slices: Iterable<unknown>): void {
	const each = slices[Symbol.iterator]();
	while (each.next().done !== true);
}

function* slicesOf(bytes: Uint8Array, { starts, end }: List): Generator<unknown[], void> {
	for (const [at, from] of starts.entries()) {
		const next = starts[at + 1];
		// The comma before the next slice belongs to neither.
		const text = `[${textOf(bytes, from, next === undefined ? end : next - 1)}]`;
		const items = JSON.parse(text) as unknown[];
		if (items.length === 0) throw new SyntaxError('an item is missing');
		yield items;
	}
}

function textOf(bytes: Uint8Array, from: number, to: number): string {
	const part = bytes.subarray(from, to);
	return Buffer.from(part.buffer, part.byteOffset, part.length).toString('utf8');
}

type Scan = { outcome: 'read'; lists: List[] } | { outcome: 'too deep' | 'too many' };

/** Every list at the top of a document or straight below, found in one pass that parses nothing. */
function findLists(bytes: Uint8Array, limits: Limits, sliceBytes: number): Scan {
	const lists: List[] = [];
	let open: { list: List; depth: number } | undefined;
	let key: string | undefined;
	let depth = 0;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at];
		if (byte === QUOTE) {
			const end = endOfString(bytes, at);
			if (depth === 1 && open === undefined) key = textOf(bytes, at, end + 1);
			at = end;
		} else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
			if (++depth > limits.depth) return { outcome: 'too deep' };
			if (byte === OPEN_BRACKET && depth <= 2 && open === undefined)
				open = {
					list: { key: depth === 1 ? undefined : key, items: 1, starts: [at + 1], end: at },
					depth
				};
		} else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
			if (open?.depth === depth) {
				lists.push({ ...open.list, key: nameOf(open.list.key), end: at });
				open = undefined;
			}
			depth--;
		} else if (byte === COMMA && open?.depth === depth) {
			if (++open.list.items > limits.rows) return { outcome: 'too many' };
			if (at - (open.list.starts.at(-1) ?? 0) >= sliceBytes) open.list.starts.push(at + 1);
		}
	}
	return { outcome: 'read', lists };
}

/** A key as JSON writes it, without its quotes and escapes. A broken one is found out when the envelope is parsed. */
function nameOf(quoted: string | undefined): string | undefined {
	try {
		return quoted === undefined ? undefined : (JSON.parse(quoted) as string);
	} catch {
		return quoted;
	}
}

function endOfString(bytes: Uint8Array, from: number): number {
	let at = from + 1;
	while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
	return at;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
