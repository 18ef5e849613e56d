import type { Catalogue } from '../domain/catalogue.ts';
import type { Gazetteer } from '../domain/geography/gazetteer.ts';
import { readingNames } from '../domain/geography/place-names.ts';
import type { PostcodePack } from '../domain/geography/postcode-pack.ts';
import { gazetteerOf } from '../domain/questions/find.ts';
import type { Parsed } from '../domain/questions/form.ts';
import type { Site } from '../domain/site.ts';
import type { PostcodePieces, SiteFacts } from '../domain/site-facts.ts';
import { catalogueAtHand } from './catalogue.ts';
import { inSlices } from './in-slices.ts';

interface Packs {
	key: string;
	/** Those that are here already. */
	here: PostcodePack[];
	/** When all that could be had are here. */
	all: Promise<void>;
}
let packs: Packs | undefined;

/**
 * Fetches where postcodes are: every piece, always in the same order, whatever anybody searches for, so that what is
 * asked for says nothing about a person. For browsers only. A piece that cannot be had is done without.
 */
export function loadPostcodes(
	{ pieces }: PostcodePieces = { pieces: [], attributions: [] }
): Packs {
	const key = pieces.join();
	if (packs?.key === key) return packs;
	const here: PostcodePack[] = [];
	let isWhole = true;
	async function fetchAll() {
		for (const digest of pieces) {
			const piece = await fetchPiece(digest);
			if (piece) here.push(piece);
			else isWhole = false;
		}
		// What could not be had now may be had the next time somebody is asked where.
		if (!isWhole && packs === loaded) packs = undefined;
	}
	const loaded: Packs = { key, here, all: fetchAll() };
	packs = loaded;
	return loaded;
}

async function fetchPiece(digest: string): Promise<PostcodePack | undefined> {
	const response = await fetch(`/catalogue/postcodes/${digest}`).catch(() => undefined);
	if (!response?.ok) return undefined;
	return response.json().catch(() => undefined) as Promise<PostcodePack | undefined>;
}

let known: { catalogue: Catalogue; pieces: number; gazetteer: Gazetteer } | undefined;

/** What is known of where places are, worked out once for the pieces that have come. */
function gazetteerHere(
	catalogue: Catalogue,
	{ area }: Site,
	here: readonly PostcodePack[]
): Gazetteer {
	if (known?.catalogue !== catalogue || known.pieces !== here.length) {
		const gazetteer = gazetteerOf(catalogue, area, [...here]);
		known = { catalogue, pieces: here.length, gazetteer };
	}
	return known.gazetteer;
}

/** Gets where places are ready to be looked up, before anybody presses for it. */
export async function preparePlaces({ site, postcodes }: SiteFacts): Promise<void> {
	const { here, all } = loadPostcodes(postcodes);
	const catalogue = await catalogueAtHand(fetch);
	await inSlices(readingNames(catalogue.places));
	await all;
	gazetteerHere(catalogue, site, here);
}

/**
 * Reads a form that says where, with the places that are on this phone by now; where that leaves an error, once more
 * when all of them are here.
 */
export async function readWithPlaces<Answers>(
	{ site, postcodes }: SiteFacts,
	read: (gazetteer: Gazetteer) => Parsed<Answers>
): Promise<Parsed<Answers>> {
	const catalogue = await catalogueAtHand(fetch);
	const { here, all } = loadPostcodes(postcodes);
	const isAll = here.length === (postcodes?.pieces.length ?? 0);
	const parsed = read(gazetteerHere(catalogue, site, here));
	if (parsed.kind !== 'errors' || isAll) return parsed;
	await all;
	return read(gazetteerHere(catalogue, site, here));
}
