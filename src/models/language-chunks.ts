import type { Plugin } from 'vite';

/** What belongs to one language: a screen's words, a review, how people speak in it, the drawings of Easy Read. */
const OWN: [RegExp, (match: RegExpExecArray) => string][] = [
	[/\/i18n\/locales\/(\w+)\/([\w-]+)\.json$/, ([, code, screen]) => `${code}.${screen}`],
	[/\/i18n\/reviews\/(\w+)\.json$/, ([, code]) => `${code}.review`],
	[/virtual:language\/(\w+)$/, ([, code]) => `${code}.model`],
	[
		/\/safety\/(?:phrases|situations)\/(?!en|ar)([a-z]+)(?:-look-alikes)?\.ts$/,
		([, code]) => `${code}.danger`
	],
	[/\/pictures\/(?:easy\/|ideas\.ts)/, () => 'easy.pictures']
];

/** `pl.urgent` for a piece of the site that is Polish only; undefined for one that other languages share. */
export function languageOf(moduleIds: readonly string[]): string | undefined {
	const [first, ...others] = moduleIds.map((id) => {
		const file = id.replaceAll('\\', '/').replace(/\?.*$/, '');
		for (const [pattern, name] of OWN) {
			const match = pattern.exec(file);
			if (match) return name(match);
		}
		return undefined;
	});
	return others.every((each) => each === first) ? first : undefined;
}

/** A name that says the language tells files apart, so its hash can be short: the first page names every one of them. */
const nameOf = (language: string | undefined) => (language ? `${language}.[hash:7]` : '[hash]');

/**
 * Names the files of the site that are for one language after it: `pl.urgent.<hash>.js`. The worker keeps those of the
 * languages a phone has been used in, and of the others only what urgent help needs.
 */
export function languageChunks(): Plugin {
	const folder = '_app/immutable/chunks';
	return {
		name: 'hereabouts-language-chunks',
		// After SvelteKit's own, which lets no configuration but a plugin's say this.
		config: (_, { isSsrBuild }) =>
			isSsrBuild
				? undefined
				: {
						build: {
							rolldownOptions: {
								output: {
									chunkFileNames: ({ moduleIds }) => `${folder}/${nameOf(languageOf(moduleIds))}.js`
								}
							}
						}
					}
	};
}
