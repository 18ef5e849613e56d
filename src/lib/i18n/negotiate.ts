import { DEFAULT_LOCALE } from './locales.ts';

/** The best of `offered` for an Accept-Language header: by quality, then by the header's order; else the first offered. */
export function negotiate(header: string | null, offered: readonly string[]): string {
	const wishes = (header ?? '')
		.slice(0, 1000)
		.split(',')
		.map((part) => {
			const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
			const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find(Boolean);
			return {
				language: tag.split('-')[0] ?? '',
				quality: quality === undefined ? 1 : Number(quality)
			};
		})
		.filter(({ quality }) => quality > 0)
		.sort((a, b) => b.quality - a.quality);
	const match = wishes.find(({ language }) => offered.includes(language));
	return match?.language ?? offered[0] ?? DEFAULT_LOCALE;
}
