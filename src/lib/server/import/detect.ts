import { geoJson } from './geojson.ts';
import { hsdsTabular, hsdsTabularJson } from './hsds-tabular/hsds-tabular.ts';
import { iCalendar } from './icalendar/icalendar.ts';
import { openReferral, outpost } from './open-referral-documents.ts';
import { openActive } from './openactive/open-active.ts';
import type { Adapter } from './reading.ts';
import type { JsonShape, TableShape, TextShape } from './shapes.ts';
import { spreadsheet } from './spreadsheet/spreadsheet.ts';
import { templateTable } from './template-table.ts';

export const FORMATS = [
	'geojson',
	'hsds-tabular',
	'icalendar',
	'open-referral-uk',
	'openactive',
	'outpost',
	'spreadsheet',
	'template'
] as const;
export type Format = (typeof FORMATS)[number];

/*
 * Every kind of thing we can read. The first of a list that recognises what it is shown gets it, so what is told by
 * signs of its own stands before what is told by little.
 */
export const JSON_SHAPES: readonly JsonShape[] = [
	openActive,
	geoJson,
	hsdsTabularJson,
	outpost,
	openReferral
];
export const TABLE_SHAPES: readonly TableShape[] = [hsdsTabular, templateTable, spreadsheet];
export const TEXT_SHAPES: readonly TextShape[] = [iCalendar];

/** How the records of each format are read. */
export const ADAPTERS = Object.fromEntries(
	[...JSON_SHAPES, ...TABLE_SHAPES, ...TEXT_SHAPES].map(({ format, adapter }) => [format, adapter])
) as Record<Format, Adapter>;

/** The format of the records of a JSON document, absent when none of ours knows it. */
export const detectFormat = (document: unknown): Format | undefined =>
	JSON_SHAPES.find(({ recognises }) => recognises(document))?.format;
