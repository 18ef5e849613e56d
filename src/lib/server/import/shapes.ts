import type { Format } from './detect.ts';
import type { Adapter, RawRecord } from './reading.ts';

/** One CSV file, one sheet of a workbook, one entry of a zip: cells as text, rows numbered as a spreadsheet numbers them. */
export interface Table {
	name: string;
	columns: string[];
	rows: { row: number; cells: string[] }[];
}

/** A kind of JSON document we know: how to tell it, where its records are, and how one of them is read. */
export interface JsonShape {
	format: Format;
	/** Whether a document is of this kind. Never throws, whatever the document. */
	recognises: (document: unknown) => boolean;
	/** The records of a document that was recognised. */
	records: (document: unknown) => Iterable<RawRecord>;
	/** Each item of its list is read by itself, so a long document may be given in slices (json-records.ts). */
	inSlices?: true;
	adapter: Adapter;
}

/** A kind of table, or of several tables that belong together. */
export interface TableShape {
	format: Format;
	/** For a shape of several tables: those of a folder that are its own; the others are looked at by themselves. */
	belongs?: (table: Table) => boolean;
	recognises: (tables: readonly Table[]) => boolean;
	records: (tables: readonly Table[]) => Iterable<RawRecord>;
	/** What a person should know about how these tables are read, as a sentence. */
	note?: (tables: readonly Table[]) => string | undefined;
	adapter: Adapter;
}

/** A kind of text that is neither JSON nor a table. */
export interface TextShape {
	format: Format;
	recognises: (text: string) => boolean;
	records: (text: string) => Iterable<RawRecord>;
	adapter: Adapter;
}
