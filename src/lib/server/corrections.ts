/**
 * The desk's corrections of listings, in `catalogue/corrections.json` of the data folder: an import, which is a process of
 * its own, applies them to what it reads. Written only by whoever holds the lock of publishing.
 */
import { join } from 'node:path';
import * as z from 'zod';
import type { Activity } from '../domain/activity.ts';
import { corrected, CORRECTABLE, saidBy } from '../domain/correction.ts';
import type { Correctable, Correction, Said } from '../domain/correction.ts';
import { composeCatalogue } from './compose-catalogue.ts';
import { readIfThere, replaceFile } from './durable-files.ts';
import { jsonOf } from './json.ts';
import { folderOf } from './release-files.ts';
import { publishFrom } from './releases.ts';

const saidSchema = z.partialRecord(z.enum(CORRECTABLE), z.string());
const fileSchema = z.array(
	z.object({
		activity: z.string(),
		at: z.string(),
		by: z.string(),
		set: saidSchema,
		source: saidSchema
	})
);
const pathOf = (dataDir: string) => join(folderOf(dataDir), 'corrections.json');

/** All corrections, by the activity's id. A file that is damaged stops an import, rather than losing what people found out. */
export function readCorrections(dataDir: string): Map<string, Correction> {
	const text = readIfThere(pathOf(dataDir));
	if (text === undefined) return new Map();
	const read = fileSchema.safeParse(jsonOf(text));
	if (!read.success)
		throw new Error('catalogue/corrections.json in DATA_DIR is damaged: put its backup in place');
	return new Map(read.data.map((each) => [each.activity, each]));
}

const write = (dataDir: string, corrections: ReadonlyMap<string, Correction>) => {
	replaceFile(pathOf(dataDir), JSON.stringify([...corrections.values()], null, '\t'));
};

const pick = (said: Required<Said>, fields: readonly Correctable[]): Said =>
	Object.fromEntries(fields.map((field) => [field, said[field]]));
const fieldsOf = (said: Said) => CORRECTABLE.filter((field) => said[field] !== undefined);

/**
 * Corrects an activity and makes that live at once, or with `set` empty takes every correction of it back. What was
 * corrected before and is not corrected now stays. `none`: no such activity is listed.
 */
export async function correct(
	dataDir: string,
	{ activity: id, by, set }: { activity: string; by: string; set: Said },
	now: Date
): Promise<'corrected' | 'none'> {
	let outcome: 'corrected' | 'none' = 'none';
	await publishFrom(
		dataDir,
		(live) => {
			if (!live) return undefined;
			const corrections = readCorrections(dataDir);
			const before = corrections.get(id);
			const isTakenBack = Object.keys(set).length === 0;
			const one = (each: Activity): Activity => {
				if (each.id !== id) return each;
				outcome = 'corrected';
				const source = { ...pick(saidBy(each), fieldsOf(set)), ...before?.source };
				const correction = { activity: id, at: now.toISOString(), by, source };
				if (isTakenBack) corrections.delete(id);
				else corrections.set(id, { ...correction, set: { ...before?.set, ...set } });
				const made = { ...correction, set: isTakenBack ? source : set };
				return corrected(each, new Map([[id, made]]));
			};
			const activities = [...live.activities].map(one);
			if (outcome === 'none') return undefined;
			write(dataDir, corrections);
			const { demonstration, centres, places, attributions, beside } = live;
			const draft = {
				...composeCatalogue(activities, places),
				demonstration,
				centres,
				attributions
			};
			return { draft, beside };
		},
		now
	);
	return outcome;
}

/**
 * What an import read, with the corrections in it; `noticed` gets what the sources themselves say now of what was
 * corrected, by activity.
 */
export function applyCorrections(
	activities: readonly Activity[],
	corrections: ReadonlyMap<string, Correction>,
	noticed: Map<string, Said>
): Activity[] {
	return activities.map((activity) => {
		const correction = corrections.get(activity.id);
		if (correction) noticed.set(activity.id, pick(saidBy(activity), fieldsOf(correction.set)));
		return corrected(activity, corrections);
	});
}

/** Keeps what the sources say now beside the corrections, for the desk to show. */
export async function noteSources(
	dataDir: string,
	noticed: ReadonlyMap<string, Said>
): Promise<void> {
	if (noticed.size === 0) return;
	await publishFrom(dataDir, () => {
		const corrections = readCorrections(dataDir);
		for (const [id, source] of noticed) {
			const correction = corrections.get(id);
			if (correction) corrections.set(id, { ...correction, source });
		}
		write(dataDir, corrections);
		return undefined;
	});
}
