/**
 * Sizes in bytes that a request has before it is sealed, so that how long it is says nothing of what was answered: an
 * ordinary one is a quarter of the first. The last is the most that fits into an envelope (LARGEST_CIPHERTEXT).
 */
const SIZES = [4096, 8192, 16_384, 32_768, 65_536, 131_072, 196_592];

/**
 * Fills a JSON text up with spaces, which JSON does not count, to the next of a few sizes in UTF-8. One that is longer
 * than the last is given back as it is.
 */
export function padded(json: string): string {
	const { length } = new TextEncoder().encode(json);
	const size = SIZES.find((each) => each >= length) ?? length;
	return json + ' '.repeat(size - length);
}
