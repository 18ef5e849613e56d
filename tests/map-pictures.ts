import { crc32, deflateSync } from 'node:zlib';

/** Pictures such as a site's raster tiles are, drawn for the tests: a field with two lanes across it. */

export const FIELD = [222, 232, 216] as const;
const LANE = [180, 150, 110] as const;
const SIDE = 256;

function chunk(type: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'ascii'), data]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(data.length, 0);
	frame.writeUInt32BE(crc32(named), 4);
	return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** PNG (W3C, third edition): eight bits each of red, green and blue, no filter. */
function picture(): Buffer {
	const isLane = (at: number) => Math.abs(at - SIDE / 2) < 3;
	const rows = Array.from({ length: SIDE }, (_, y) => [
		0,
		...Array.from({ length: SIDE }, (_, x) => (isLane(x) || isLane(y) ? LANE : FIELD)).flat()
	]);
	const header = Buffer.alloc(13);
	header.writeUInt32BE(SIDE, 0);
	header.writeUInt32BE(SIDE, 4);
	header.set([8, 2, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
		chunk('IEND', Buffer.alloc(0))
	]);
}

/** A tile, the same wherever it is. */
export const PICTURE_TILE = picture();
