import { createHash } from 'node:crypto';
import { createReadStream, openSync, fstatSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { PMTiles } from 'pmtiles';
import type { Bounds } from '../../domain/geography.ts';
import { byteRangeOf } from './byte-range.ts';
import { TILE_TYPES } from './directory.ts';

/** A PMTiles archive that is served by byte ranges. */
export interface TileFile {
	/** The SHA-256 of the whole file: it is served under that name, which therefore never means other bytes. */
	digest: string;
	bytes: number;
	kind: 'vector' | 'raster';
	minZoom: number;
	maxZoom: number;
	bounds: Bounds;
	/** Answers a request, by GET or HEAD, for all of it or a part. */
	respond(request: Pick<Request, 'method' | 'headers'>): Response;
}

/**
 * Opens an archive, reading all of it once for its digest. Answers a sentence where it cannot be used. The file stays
 * open, so that replacing it under a running server changes nothing until the next start.
 */
export async function openTileFile(path: string): Promise<TileFile | string> {
	let file: number;
	try {
		file = openSync(path, 'r');
	} catch {
		return 'there is no such file beside site.json, or it cannot be read';
	}
	const { size } = fstatSync(file);
	const archive = new PMTiles({
		getKey: () => path,
		getBytes: async (offset, length) => ({ data: readBytes(file, offset, length) })
	});
	const header = await archive.getHeader().catch(() => undefined);
	if (header?.specVersion !== 3) return 'it is no PMTiles archive of version 3';
	const kind = KINDS.get(header.tileType);
	if (!kind) return 'its tiles are neither vector tiles (MVT) nor PNG, JPEG or WebP';
	const digest = await digestOf(file);
	return {
		digest,
		bytes: size,
		kind,
		minZoom: header.minZoom,
		maxZoom: header.maxZoom,
		bounds: {
			south: header.minLat,
			west: header.minLon,
			north: header.maxLat,
			east: header.maxLon
		},
		respond: (request) => respond(request, { file, size, tag: `"${digest}"` })
	};
}

const KINDS = new Map<number, TileFile['kind']>(
	Object.entries(TILE_TYPES).map(([name, type]) => [type, name === 'pbf' ? 'vector' : 'raster'])
);

function readBytes(file: number, offset: number, length: number): ArrayBuffer {
	const bytes = new Uint8Array(length);
	const count = readSync(file, bytes, 0, length, offset);
	return bytes.buffer.slice(0, count);
}

const streamOf = (file: number, from: number, to: number): Readable =>
	// A file of no bytes would have its last one before its first.
	to < from
		? Readable.from([])
		: createReadStream('', { fd: file, autoClose: false, start: from, end: to });

async function digestOf(file: number): Promise<string> {
	const hash = createHash('sha256');
	for await (const chunk of createReadStream('', { fd: file, autoClose: false, start: 0 }))
		hash.update(chunk as Buffer);
	return hash.digest('hex');
}

interface Served {
	file: number;
	size: number;
	/** A strong one: the same bytes, always. */
	tag: string;
}

/** 200, 206, 304 or 416, as RFC 9110 has it: a range counts only where `If-Range`, if it is there, names these bytes. */
function respond(
	{ method, headers }: Pick<Request, 'method' | 'headers'>,
	served: Served
): Response {
	const { file, size, tag } = served;
	const always = {
		etag: tag,
		'accept-ranges': 'bytes',
		'cache-control': 'public, max-age=31536000, immutable'
	};
	const known = headers
		.get('if-none-match')
		?.split(',')
		.map((each) => each.trim());
	if (known?.some((each) => each === tag || each === '*'))
		return new Response(undefined, { status: 304, headers: always });
	const condition = headers.get('if-range');
	// A range is a matter of GET alone.
	const counts = method === 'GET' && (condition === null || condition === tag);
	const range = byteRangeOf(counts ? headers.get('range') : null, size);
	if (range.kind === 'unsatisfiable')
		return new Response(undefined, {
			status: 416,
			headers: { ...always, 'cache-control': 'no-store', 'content-range': `bytes */${size}` }
		});
	const [from, to] = range.kind === 'part' ? [range.from, range.to] : [0, size - 1];
	const body = method === 'HEAD' ? undefined : Readable.toWeb(streamOf(file, from, to));
	return new Response(body as ReadableStream | undefined, {
		status: range.kind === 'part' ? 206 : 200,
		headers: {
			...always,
			'content-type': 'application/octet-stream',
			'content-length': String(to - from + 1),
			...(range.kind === 'part' && { 'content-range': `bytes ${from}-${to}/${size}` })
		}
	});
}
