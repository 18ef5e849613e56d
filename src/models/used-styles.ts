import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = /nhsuk-[\w-]+/g;
const CLASS = /\.(nhsuk-[\w-]+)/g;

/** Every name of the NHS style sheet in our source. One that ends in a hyphen is put together from pieces: `nhsuk-label--`. */
export function namesIn(folder: string): Set<string> {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return new Set(
		files
			.filter((name) => /\.(svelte|ts|html)$/.test(name))
			.flatMap((name) => readFileSync(join(folder, name), 'utf8').match(NAME) ?? [])
	);
}

/**
 * Tells what of the NHS style sheet is for none of our pages: a component that no file of our source names, and a variant
 * of one (`nhsuk-button--login`) that none does. The parts of a component that is used are all taken to be.
 * @param names what our source names
 */
export function needing(names: ReadonlySet<string>): (selector: string) => boolean {
	const blockOf = (name: string) => name.replace(/(__|--).*$/, '');
	const blocks = new Set([...names].map(blockOf));
	const starts = [...names].filter((name) => name.endsWith('-'));
	const isUsed = (name: string) =>
		names.has(name) ||
		starts.some((start) => name.startsWith(start)) ||
		(!name.includes('--') && blocks.has(blockOf(name)));
	return (selector) => {
		// What a selector excludes need not be there.
		const asked = selector.replace(/:not\([^)]*\)/g, '').matchAll(CLASS);
		return [...asked].every(([, name = '']) => isUsed(name));
	};
}

/** As much of a rule of PostCSS as it takes. */
interface Rule {
	selectors: string[];
	remove: () => void;
}

/** For PostCSS: leaves those rules out, and conditions with nothing left in them. */
export function usedStyles(folder: string) {
	const isNeeded = needing(namesIn(folder));
	return {
		postcssPlugin: 'used-styles',
		Rule(rule: Rule) {
			const needed = rule.selectors.filter(isNeeded);
			if (needed.length === 0) rule.remove();
			else if (needed.length < rule.selectors.length) rule.selectors = needed;
		},
		AtRuleExit(rule: { nodes?: readonly unknown[] | undefined; remove: () => void }) {
			if (rule.nodes?.length === 0) rule.remove();
		}
	};
}
