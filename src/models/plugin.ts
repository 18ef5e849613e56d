import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import { languageModel, taughtLanguages, textsOf } from './compile.ts';

const PREFIX = 'virtual:language/';

/**
 * Makes `import { language } from 'virtual:language/<code>'` the compiled words of a language, for the site, the
 * commands and the tests alike. A text that changes while developing is learnt again.
 */
export function languageModels(): Plugin {
	let root = process.cwd();
	return {
		name: 'hereabouts-language-models',
		configResolved(config) {
			root = config.root;
		},
		resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${PREFIX}`)) return undefined;
			const code = id.slice(PREFIX.length + 1);
			for (const file of textsOf(root, code)) this.addWatchFile(file);
			for (const folder of new Set(textsOf(root, code).map((file) => dirname(file)))) {
				this.addWatchFile(folder);
			}
			const packed = languageModel(root, code);
			// Text that a parser takes in one piece is read faster than an object of the same.
			return `export const language = JSON.parse(${JSON.stringify(JSON.stringify(packed))});`;
		}
	};
}

/**
 * Learns what has not been learnt yet and builds nothing, from the last language to the first: run beside a build, which
 * begins at the first, it takes half the work off it.
 */
export function learnAhead(): Plugin {
	return {
		name: 'hereabouts-learn-ahead',
		configResolved({ root }) {
			for (const code of taughtLanguages(root).reverse()) languageModel(root, code);
		}
	};
}
