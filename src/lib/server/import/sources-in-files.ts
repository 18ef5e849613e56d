import { createHash } from 'node:crypto';
import { basename } from 'node:path/posix';
import { TABLE_SHAPES } from './detect.ts';
import type { Format } from './detect.ts';
import { feedName } from './feed.ts';
import type { Contents } from './file-contents.ts';
import { recogniseDocument, recogniseTables, recogniseText } from './recognise.ts';
import type { Recognised } from './recognise.ts';
import type { TableShape } from './shapes.ts';
import type { Source } from './sources.ts';
import { groupLinked } from './tables/linked.ts';
import { namesInPackage, placeTables } from './tables/placed.ts';
import type { PlacedTable } from './tables/placed.ts';
import type { PassedOver } from './tables/zip.ts';

export interface Given {
	feed?: string;
	format?: Format;
	/** How tables of certain headings are read, before anything else is tried on them. */
	sheets?: readonly TableShape[];
}

/** What was found in a file, a folder or a zip. */
export interface FoundSources {
	sources: Source[];
	/** What might have been a feed and could not be read, and why. */
	unreadable: { address: string; reason: string }[];
	/** What is certainly none, and why. */
	passedOver: PassedOver[];
}

/** A file with what it holds; `path` is below what was given. */
export interface OpenedFile {
	path: string;
	contents: Exclude<Contents, { kind: 'files' }>;
}

/** What the files come from: its name, for a feed that is all of it, and its address as it was given. */
export interface Root {
	name: string;
	address: string;
	/** A folder or a zip: what else lies there need not be a directory. */
	isTree: boolean;
}

/** Something that is one feed, or is not one. `own` is what tells its name from its neighbours'. */
interface Candidate {
	own: string;
	path: string;
	recognised: Recognised;
}

/**
 * The feeds among opened files. Each list is one; tables of one folder or workbook that belong together are one. A list
 * in no shape we know is only tried where nothing beside it is in one.
 */
export function sourcesIn(
	files: readonly OpenedFile[],
	root: Root,
	given: Given,
	passedOver: readonly PassedOver[] = []
): FoundSources {
	const found = [...candidatesIn(files, root, given)];
	const isUnknownList = ({ recognised }: Candidate) =>
		recognised.outcome !== 'not services' && recognised.lastResort === true;
	const isKnown = (each: Candidate) => each.recognised.outcome === 'read' && !isUnknownList(each);
	const hasKnown = root.isTree && found.some(isKnown);
	const result: FoundSources = {
		sources: [],
		unreadable: [],
		passedOver: passedOver.map(({ address, why }) => ({
			address: addressIn(root, address),
			why
		}))
	};
	const feeds = found.filter(({ recognised }) => recognised.outcome !== 'not services');
	const names = new Set<string>();
	for (const candidate of found) {
		const { own, path, recognised } = candidate;
		const address = addressIn(root, path);
		if (hasKnown && isUnknownList(candidate)) {
			result.passedOver.push({ address, why: 'it is a list of something else' });
		} else if (recognised.outcome === 'read') {
			const { format, records, note } = recognised;
			const feed = nameOf(own, given.feed, feeds.length, names);
			const noted = note === undefined ? {} : { note };
			result.sources.push({ feed, format, address, records, ...noted });
		} else if (recognised.outcome === 'not services' && root.isTree) {
			result.passedOver.push({ address, why: recognised.reason });
		} else result.unreadable.push({ address, reason: recognised.reason });
	}
	return result;
}

const addressIn = ({ address, isTree }: Root, path: string): string =>
	isTree && path !== '' ? `${address.replace(/\/+$/, '')}/${path}` : address;

/** One name for all is the beginning of each feed's name, or each would replace the one before. */
function nameOf(own: string, given: string | undefined, feeds: number, taken: Set<string>): string {
	const whole = given === undefined ? own : feeds === 1 ? given : `${given}-${own}`;
	const plain = feedName(whole);
	const isClipped = whole.length > 40;
	const digest = createHash('sha256').update(whole).digest('hex').slice(0, 8);
	const name = isClipped || taken.has(plain) ? `${feedName(whole.slice(-31))}-${digest}` : plain;
	taken.add(name);
	return name;
}

function* candidatesIn(
	files: readonly OpenedFile[],
	root: Root,
	given: Given
): Iterable<Candidate> {
	const { format, sheets } = given;
	const folders = new Map<string, PlacedTable[]>();
	const packages = packagedNames(files);
	for (const { path, contents } of files) {
		const own = path.replace(/\.[^./]*$/, '');
		if (contents.kind === 'document') {
			yield { own, path, recognised: recogniseDocument(path, contents.json, format, sheets) };
		} else if (contents.kind === 'text') {
			yield { own, path, recognised: recogniseText(contents.text, format) };
		} else if (contents.kind === 'unreadable') {
			yield { own, path, recognised: { outcome: 'unreadable', reason: contents.reason } };
		} else {
			for (const placed of placeTables(path, contents.tables, packages.get(path))) {
				folders.set(placed.folder, [...(folders.get(placed.folder) ?? []), placed]);
			}
		}
	}
	for (const [folder, placed] of folders) yield* candidatesInFolder(folder, placed, root, given);
}

function* candidatesInFolder(
	folder: string,
	placed: readonly PlacedTable[],
	root: Root,
	{ format, sheets }: Given
): Iterable<Candidate> {
	const groups = groupsOf(placed, format);
	const several = groups.filter((group) => group.length > 1);
	for (const group of groups) {
		const [first] = group;
		if (first === undefined) continue;
		const isAll = groups.length === 1 || (group.length > 1 && several.length === 1);
		const isFolder = isAll && (group.length > 1 || first.folder === first.path);
		const own = isFolder ? folder.replace(/\.[^./]*$/, '') || root.name : first.own;
		const tables = group.map(({ table }) => table);
		const path = group.length > 1 ? folder : first.path;
		yield { own, path, recognised: recogniseTables(tables, format, sheets) };
	}
}

/** What a shape of several tables claims, and of the rest whatever is linked. */
function groupsOf(placed: readonly PlacedTable[], format: Format | undefined): PlacedTable[][] {
	let rest = [...placed];
	const groups: PlacedTable[][] = [];
	for (const { belongs, recognises, format: own } of TABLE_SHAPES) {
		if (belongs === undefined || (format !== undefined && format !== own)) continue;
		const claimed = rest.filter(({ table }) => belongs(table));
		if (!recognises(claimed.map(({ table }) => table))) continue;
		groups.push(claimed);
		rest = rest.filter((each) => !claimed.includes(each));
	}
	return [...groups, ...groupLinked(rest)];
}

function packagedNames(files: readonly OpenedFile[]): ReturnType<typeof namesInPackage> {
	const packages = files.flatMap(({ path, contents }) =>
		contents.kind === 'document' && basename(path) === 'datapackage.json'
			? [...namesInPackage(path, contents.json.whole())]
			: []
	);
	return new Map(packages);
}
