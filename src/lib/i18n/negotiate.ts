import { DEFAULT_LOCALE } from './locales.ts';

/** A language and the script it is read in, as far as they can be told: Punjabi from Pakistan is not read in Gurmukhi. */
function readingOf(tag: string): { language: string; script: string | undefined } | undefined {
	try {
		const { language, script } = new Intl.Locale(tag).maximize();
		return { language, script };
	} catch {
		return undefined;
	}
}

/** The best of `offered` for an Accept-Language header: by quality, then by the header's order; else the first offered. */
export function negotiate(header: string | null, offered: readonly string[]): string {
	const wishes = (header ?? '')
		.slice(0, 1000)
		.split(',')
		.map((part) => {
			const [tag = '', ...parameters] = part.trim().split(';');
			const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/i.exec(each)?.[1]).find(Boolean);
			return { reading: readingOf(tag), quality: quality === undefined ? 1 : Number(quality) };
		})
		.filter(({ quality }) => quality > 0)
		.sort((a, b) => b.quality - a.quality);
	for (const { reading } of wishes) {
		const match = offered.find((code) => {
			const ours = readingOf(code);
			return reading && ours?.language === reading.language && ours.script === reading.script;
		});
		if (match) return match;
	}
	return offered[0] ?? DEFAULT_LOCALE;
}
