import type { Format } from './detect.ts';
import type { RawRecord } from './reading.ts';

/** One feed's records, found and told apart, with nothing of them read yet. */
export interface Source {
	feed: string;
	format: Format;
	/** Where it came from, as it was given: a path or an address. */
	address: string;
	/** Gone through once: those of a large file are parsed as they are asked for. */
	records: Iterable<RawRecord>;
	/** The page of one record, for a feed with an address. */
	pageOf?: (sourceId: string) => string;
	/** Whom to thank, where the source has a name of its own. */
	attribution?: string;
	/** Under which its records may be used, where that is known. */
	licence?: string;
	/** What the person who imports it should know about how it was read, as a sentence. */
	note?: string;
}

export type SourceResult =
	{ outcome: 'read'; source: Source } | { outcome: 'unreadable'; reason: string };

/** What is taken in at once; above any of these a source is refused. */
export const LIMITS = { bytes: 64 * 1024 * 1024, rows: 200_000, depth: 64 };

export const TOO_BIG = 'it is larger than 64 MiB; import it in parts, each a feed of its own';
export const TOO_MANY =
	'it holds more than 200,000 records; import it in parts, each a feed of its own';
export const TOO_DEEP = 'it is nested more than 64 levels deep, which no directory is';
