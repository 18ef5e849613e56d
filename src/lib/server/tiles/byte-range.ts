/** Which bytes of a file a request is for: all of it, a part with its last byte included, or none that it has. */
export type ByteRange =
	{ kind: 'whole' } | { kind: 'part'; from: number; to: number } | { kind: 'unsatisfiable' };

/**
 * Reads a `Range` header (RFC 9110, section 14) against a file of `size` bytes. One range of bytes is understood, with
 * either end left out; several, other units and nonsense are ignored, as the RFC allows, and give the whole.
 */
export function byteRangeOf(header: string | null, size: number): ByteRange {
	const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
	if (first === '' && last === '') return { kind: 'whole' };
	if (first === '') {
		const count = Math.min(Number(last), size);
		return count === 0
			? { kind: 'unsatisfiable' }
			: { kind: 'part', from: size - count, to: size - 1 };
	}
	const from = Number(first);
	const to = last === '' ? size - 1 : Math.min(Number(last), size - 1);
	if (last !== '' && Number(last) < from) return { kind: 'whole' };
	return from >= size ? { kind: 'unsatisfiable' } : { kind: 'part', from, to };
}
