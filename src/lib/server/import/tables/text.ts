/**
 * Bytes as text: UTF-8 or UTF-16 where a mark says so, UTF-8 where it is valid, else windows-1252, as British
 * spreadsheets are still saved. A file that is UTF-8 but for a stray byte stays UTF-8, with a replacement character.
 */
export function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const text = new TextDecoder('utf-8').decode(bytes);
		return isMostlyUtf8(text) ? text : decodeWindows1252(bytes);
	}
}

/** Whether some of a text beyond ASCII could be read, and more of it than could not. */
function isMostlyUtf8(text: string): boolean {
	const sample = text.slice(0, 1_000_000);
	const stray = sample.match(/\ufffd/g)?.length ?? 0;
	const beyondAscii = sample.match(/[\u0080-\uffff]/g)?.length ?? 0;
	return beyondAscii > 2 * stray;
}

const decodeWindows1252 = (bytes: Uint8Array): string =>
	Buffer.from(bytes)
		.toString('latin1')
		.replace(/[\u0080-\u009f]/g, (mark) => WINDOWS_1252[mark.charCodeAt(0) - 0x80] ?? '');

/** What windows-1252 has at 0x80 to 0x9F. Some versions of Node read that encoding as ISO 8859-1, so not left to it. */
const WINDOWS_1252 = Array.from('€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ');
