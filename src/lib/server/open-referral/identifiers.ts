import { createHash } from 'node:crypto';

/** Ours alone, made once: every identifier of the API hangs on it, so changing it would rename everything. */
const NAMESPACE = Buffer.from('6f0c1a527d7e4b0f9a3e5b1d2c8e4f60', 'hex');

export type Entity =
	| 'address'
	| 'accessibility'
	| 'attribute'
	| 'contact'
	| 'cost_option'
	| 'language'
	| 'location'
	| 'organization'
	| 'phone'
	| 'schedule'
	| 'service'
	| 'service_area'
	| 'service_at_location'
	| 'taxonomy'
	| 'taxonomy_term';

/**
 * The UUID of a thing that HSDS gives an `id`, by the rule of version 5 (RFC 9562, section 5.5): the same kind and
 * `parts` always give the same one, on every server and in every release.
 */
export function uuidOf(entity: Entity, ...parts: readonly (string | number)[]): string {
	const hash = createHash('sha1')
		.update(NAMESPACE)
		.update(JSON.stringify([entity, ...parts]))
		.digest();
	hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
	hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
	const hex = hash.toString('hex', 0, 16);
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
