import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { TEXT_SHAPES } from './detect.ts';
import { readContents } from './file-contents.ts';
import { listFolder } from './folder-files.ts';
import { readLiveFeed } from './live-feed.ts';
import type { World } from './polite-fetch.ts';
import { sourcesIn } from './sources-in-files.ts';
import type { FoundSources, Given, OpenedFile, Root } from './sources-in-files.ts';
import { LIMITS, TOO_BIG } from './sources.ts';
import type { InputFile } from './tables/zip.ts';

/** `keepIn` is the folder that keeps the answers of live feeds; without it nothing at all is written. */
export type Asked = Given & { keepIn?: string };
export type SourcesResult =
	({ outcome: 'read' } & FoundSources) | { outcome: 'unreadable'; reason: string };

/**
 * The feeds behind a file, a folder, a zip or an address. What cannot be read is told, and so is what is passed over as
 * no directory; neither stops the others. Nothing but what was given is opened.
 */
export async function findSources(
	where: string,
	given: Asked,
	world: World
): Promise<SourcesResult> {
	if (/^(https?|webcal):\/\//i.test(where)) return findAtAddress(where, given, world);
	const found = statSync(where, { throwIfNoEntry: false });
	if (found === undefined)
		return { outcome: 'unreadable', reason: 'there is no such file or folder' };
	if (found.isDirectory()) return findInFolder(where, given);
	if (found.size > LIMITS.bytes) return { outcome: 'unreadable', reason: TOO_BIG };
	const file = { path: basename(where), bytes: readFileSync(where) };
	return findInFile(file, { name: basename(where), address: where }, given);
}

/** An API is asked for its records; anything else at an address is the file that it answers with. */
async function findAtAddress(where: string, given: Asked, world: World): Promise<SourcesResult> {
	if (!URL.canParse(where)) return { outcome: 'unreadable', reason: 'it is not a web address' };
	const url = new URL(where.replace(/^webcal:/i, 'https:'));
	const calendar = /^webcal:/i.test(where) ? { format: 'icalendar' as const } : {};
	const result = await readLiveFeed(url, { ...calendar, ...given }, world);
	if (result.outcome === 'unreadable') return result;
	if (result.outcome === 'read') {
		return { outcome: 'read', sources: [result.source], unreadable: [], passedOver: [] };
	}
	// Its dots are no end of a file name.
	const name = `${url.hostname.replaceAll('.', '-')}-${basename(url.pathname)}`;
	const file = { path: name, bytes: result.bytes };
	const found = await findInFile(file, { name, address: result.address }, given);
	if (found.outcome === 'unreadable') {
		return { outcome: 'unreadable', reason: result.reason || found.reason };
	}
	const attribution = url.hostname;
	return { ...found, sources: found.sources.map((source) => ({ attribution, ...source })) };
}

/** One file, which may be a zip of several. */
async function findInFile(
	file: InputFile,
	place: Omit<Root, 'isTree'>,
	given: Given
): Promise<SourcesResult> {
	const contents = await readContents(file, textKind(given));
	if (contents.kind === 'unreadable') return { outcome: 'unreadable', reason: contents.reason };
	if (contents.kind !== 'files') {
		const opened = [{ path: file.path, contents }];
		return orUnreadable(sourcesIn(opened, { ...place, isTree: false }, given));
	}
	const opened: OpenedFile[] = [];
	for (const each of contents.files) opened.push(await openInTree(each, given));
	const root = { ...place, name: place.name.replace(/\.zip$/i, ''), isTree: true };
	return orUnreadable(sourcesIn(opened, root, given, contents.passedOver));
}

async function findInFolder(folder: string, given: Given): Promise<SourcesResult> {
	const listed = listFolder(folder);
	if (listed.outcome === 'unreadable') return listed;
	const opened: OpenedFile[] = [];
	for (const { path, size } of listed.files) {
		if (size > LIMITS.bytes)
			opened.push({ path, contents: { kind: 'unreadable', reason: TOO_BIG } });
		else opened.push(await openInTree({ path, bytes: readFileSync(join(folder, path)) }, given));
	}
	const root = { name: basename(folder), address: folder, isTree: true };
	return orUnreadable(sourcesIn(opened, root, given, listed.passedOver));
}

async function openInTree(file: InputFile, given: Given): Promise<OpenedFile> {
	const contents = await readContents(file, textKind(given));
	if (contents.kind !== 'files') return { path: file.path, contents };
	// Its name said otherwise, or it would not have been opened.
	const reason = 'it is a zip under another name; give it by itself';
	return { path: file.path, contents: { kind: 'unreadable', reason } };
}

/** Somebody who says "--format icalendar" knows better than the first letters of the file. */
const textKind = ({ format }: Given): 'text' | undefined =>
	TEXT_SHAPES.some((shape) => shape.format === format) ? 'text' : undefined;

function orUnreadable(found: FoundSources): SourcesResult {
	if (found.sources.length > 0) return { outcome: 'read', ...found };
	const [first] = found.unreadable;
	const isAlone = found.unreadable.length === 1 && found.passedOver.length === 0;
	const reason = first && (isAlone ? first.reason : `${first.address}: ${first.reason}`);
	return { outcome: 'unreadable', reason: reason ?? describePassedOver(found) };
}

function describePassedOver({ passedOver: [first] }: FoundSources): string {
	const example = first === undefined ? '' : ` (${first.address}: ${first.why})`;
	return `there is no directory in it that we can read${example}`;
}
