import { inflateSync } from 'node:zlib';

/** What a stream of a PDF as Chromium writes it holds, unpacked; nothing where it cannot be unpacked. */
function streamsOf(pdf: string): string[] {
	const streams = pdf.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n([^]*?)\r?\nendstream/g);
	return [...streams].flatMap(([, packed = '']) => {
		try {
			return [inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')];
		} catch {
			return [];
		}
	});
}

const letter = (hex: string) => String.fromCharCode(parseInt(hex, 16));

/** Which letter each number of a font stands for, from its "ToUnicode" map. */
function lettersOf(map: string): Map<number, string> {
	const letters = new Map<number, string>();
	for (const [, code = '', as = ''] of map.matchAll(/^<(\w{4})> <(\w{4})>$/gm))
		letters.set(parseInt(code, 16), letter(as));
	for (const [, from = '', to = '', as = ''] of map.matchAll(/^<(\w{4})> <(\w{4})> <(\w{4})>$/gm))
		for (let code = parseInt(from, 16); code <= parseInt(to, 16); code++)
			letters.set(code, String.fromCharCode(parseInt(as, 16) + code - parseInt(from, 16)));
	return letters;
}

/**
 * The text of a PDF that Chromium printed, once as each of its fonts would have it: what stands there in one font reads
 * true in one of these texts. For looking a word up, not for reading.
 */
export function textsOfPdf(pdf: Buffer): string[] {
	const streams = streamsOf(pdf.toString('latin1'));
	const shown = streams.flatMap((text) =>
		[...text.matchAll(/<([0-9A-F]+)> Tj/g)].flatMap(([, codes = '']) => codes.match(/.{4}/g) ?? [])
	);
	return streams
		.filter((text) => text.includes('begincmap'))
		.map(lettersOf)
		.map((letters) => shown.map((code) => letters.get(parseInt(code, 16)) ?? '\n').join(''));
}
