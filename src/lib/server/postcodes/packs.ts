/**
 * The postcode packs of a site, under `<data folder>/postcodes/`:
 *
 *     <sha-256>.json    the bytes of a piece, never changed
 *     current.json      the pieces that are served now, in the order phones fetch them
 *
 * Every file is written beside its place, flushed, and renamed over it; `current.json` comes last. Pieces of the pack
 * before stay, for phones that are still fetching them; older ones go.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod';
import type { PostcodePack } from '../../domain/geography/postcode-pack.ts';
import type { PostcodePieces } from '../../domain/site-facts.ts';
import { isMissing, readIfThere, replaceFile } from '../durable-files.ts';
import { withLock } from '../lock-file.ts';
import { cutIntoPieces } from './pieces.ts';

const DIGEST = /^[0-9a-f]{64}$/;
const digests = z.array(z.string().regex(DIGEST)).min(1);
const pointerSchema = z.object({
	version: z.literal(1),
	pieces: digests,
	/** The pieces of the pack before. */
	before: z.array(z.string().regex(DIGEST))
});
type Pointer = z.infer<typeof pointerSchema>;

export interface OpenPacks {
	pieces: string[];
	packs: PostcodePack[];
}

const folderOf = (dataDir: string) => join(dataDir, 'postcodes');
const pointerOf = (dataDir: string) => join(folderOf(dataDir), 'current.json');
const sha256 = (data: Buffer) => createHash('sha256').update(data).digest('hex');

/** Makes `pack` the one that is served, and gives the compressed size of its pieces in bytes. The same pack again changes nothing. */
export async function publishPack(dataDir: string, pack: PostcodePack): Promise<number[]> {
	const folder = folderOf(dataDir);
	mkdirSync(folder, { recursive: true });
	const bytes = cutIntoPieces(pack);
	const pieces = bytes.map(sha256);
	await withLock(join(folder, 'publishing.lock'), () => {
		const old = readPointer(dataDir) ?? { pieces: [], before: [] };
		const isSame = old.pieces.join() === pieces.join();
		if (isSame && readPieces(folder, pieces)) return;
		for (const [at, digest] of pieces.entries())
			replaceFile(join(folder, `${digest}.json`), bytes[at] as Buffer);
		const before = isSame ? old.before : old.pieces;
		const pointer: Pointer = { version: 1, pieces, before };
		replaceFile(pointerOf(dataDir), JSON.stringify(pointer));
		removeOthers(folder, pointer);
	});
	return bytes.map((piece) => gzipSync(piece).length);
}

/** The packs that are served, read and checked afresh; none where there are none, or where they are damaged. */
export function readPacks(dataDir: string): OpenPacks | undefined {
	const pieces = readPointer(dataDir)?.pieces;
	const packs = pieces && readPieces(folderOf(dataDir), pieces);
	return pieces && packs && { pieces, packs };
}

/**
 * The packs of one data folder, for a running site, which looks at most every half second whether others were brought
 * in. Without packs, or with damaged ones, it does without: centres learned from the catalogue answer then.
 */
export function openPacks(dataDir: string, clock = () => performance.now()) {
	let current: OpenPacks | undefined;
	let stamp = '';
	let nextLook = -Infinity;

	function look(): OpenPacks | undefined {
		if (clock() < nextLook) return current;
		nextLook = clock() + 500;
		const found = statSync(pointerOf(dataDir), { bigint: true, throwIfNoEntry: false });
		const seen = found ? `${found.ino}.${found.mtimeNs}` : '';
		if (seen !== stamp) {
			current = readPacks(dataDir);
			stamp = seen;
		}
		return current;
	}

	return {
		packs: (): readonly PostcodePack[] => look()?.packs ?? [],
		/** What phones are told of them. */
		facts(): PostcodePieces | undefined {
			const found = look();
			if (!found) return undefined;
			const thanks = found.packs.flatMap(({ attributions }) => Object.values(attributions));
			return { pieces: found.pieces, attributions: [...new Set(thanks)] };
		},
		/** The bytes of a piece, served now or before. */
		read: (digest: string): Buffer | undefined => readPiece(folderOf(dataDir), digest)
	};
}
export type Packs = ReturnType<typeof openPacks>;

function readPointer(dataDir: string): Pointer | undefined {
	try {
		return pointerSchema.safeParse(JSON.parse(readIfThere(pointerOf(dataDir)) ?? 'null')).data;
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

function readPieces(folder: string, pieces: readonly string[]): PostcodePack[] | undefined {
	const bytes = pieces.map((digest) => readPiece(folder, digest));
	if (bytes.includes(undefined)) return undefined;
	return bytes.map((piece) => JSON.parse(String(piece)) as PostcodePack);
}

/** Absent when the name is not a digest, there is no such file, or its bytes are not what its name says. */
function readPiece(folder: string, digest: string): Buffer | undefined {
	if (!DIGEST.test(digest)) return undefined;
	try {
		const bytes = readFileSync(join(folder, `${digest}.json`));
		return sha256(bytes) === digest ? bytes : undefined;
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
}

/** Under the lock nobody else writes here, so what no pointer names, unfinished files among it, was left behind. */
function removeOthers(folder: string, { pieces, before }: Pointer): void {
	const named = new Set([...pieces, ...before].map((digest) => `${digest}.json`));
	for (const name of readdirSync(folder))
		if (!named.has(name) && name !== 'current.json' && name !== 'publishing.lock')
			rmSync(join(folder, name), { force: true });
}
