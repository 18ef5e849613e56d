import { langOf, localeOf } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translator.ts';

const ICON = [{ src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' }];
const screenshot = (name: string, form: 'narrow' | 'wide', sizes: string) => ({
	src: `/screenshots/${name}.jpg`,
	sizes,
	type: 'image/jpeg',
	form_factor: form
});

/** What every language's manifest has in common: `id` makes them one app. Drawn by `npm run screenshots`. */
export const MANIFEST = {
	id: '/',
	scope: '/',
	display: 'standalone' as const,
	theme_color: '#1F5A46',
	background_color: '#FBF8F3',
	categories: ['health', 'lifestyle', 'social'],
	icons: [
		...ICON,
		{ src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
		{
			src: '/icons/maskable-512.png',
			sizes: '512x512',
			type: 'image/png',
			purpose: 'maskable' as const
		},
		{
			src: '/icons/monochrome-512.png',
			sizes: '512x512',
			type: 'image/png',
			purpose: 'monochrome' as const
		},
		{ src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml' }
	],
	screenshots: [
		screenshot('start', 'narrow', '390x844'),
		screenshot('results', 'narrow', '390x844'),
		screenshot('results-wide', 'wide', '1280x800')
	]
};

/**
 * The manifest for people who read in a language: the site's own name, and starts and shortcuts that lead to its pages.
 * `t` has the words of `common` and `install`.
 */
export function manifestIn(language: string, name: string, t: Translate) {
	const { code, direction } = localeOf(language);
	const home = `/${code}`;
	return {
		...MANIFEST,
		name,
		short_name: name,
		description: t('install.manifest.description'),
		lang: langOf(code),
		dir: direction,
		start_url: home,
		shortcuts: [
			{
				name: t('install.manifest.find'),
				description: t('install.manifest.findWhat'),
				url: `${home}/find/where`,
				icons: ICON
			},
			{ name: t('common.urgentHelp'), url: `${home}/urgent-help`, icons: ICON }
		]
	};
}
