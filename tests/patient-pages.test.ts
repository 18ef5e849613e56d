import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../src/lib/i18n/locales.ts';
import { CHOSEN_PAGES, PATIENT_PAGES, sampleFor } from './accessibility/patient-pages.ts';
import { THREE } from './accessibility/scripts.ts';

const SRC = resolve(import.meta.dirname, '../src');
const ROUTES = join(SRC, 'routes/[lang=locale]');

describe('the pages that are looked at', () => {
	it('are those of every route, so that a new one cannot be forgotten', () => {
		const routes = filesBelow(ROUTES, '+page.svelte').map((file) =>
			dirname(file).slice(ROUTES.length)
		);
		expect([...new Set(PATIENT_PAGES.map(({ route }) => route))].sort()).toEqual(routes.sort());
	});

	it('are told apart', () => {
		const all = PATIENT_PAGES.map((page) => JSON.stringify(page));
		expect(new Set(all).size).toBe(all.length);
	});
});

describe('the chosen pages', () => {
	it('use every component between them', () => {
		const used = new Set(CHOSEN_PAGES.flatMap(({ route }) => componentsOf(route)));
		const all = filesBelow(join(SRC, 'lib/ui'), '.svelte').filter(
			(file) => !file.includes('/ui/desk/')
		);
		const unused = all.filter((file) => !used.has(file)).map((file) => relative(SRC, file));
		expect(unused).toEqual([]);
	});
});

describe('the sample of the chosen pages', () => {
	const sampled = LOCALES.map(({ code }, place) => ({ code, pages: sampleFor(place) })).filter(
		({ code }) => !THREE.includes(code)
	);

	it('has several pages in every language', () => {
		for (const { code, pages } of sampled) expect(new Set(pages).size, code).toBeGreaterThan(2);
	});

	it('has every page in a language or more', () => {
		expect(new Set(sampled.flatMap(({ pages }) => pages))).toEqual(new Set(CHOSEN_PAGES));
	});
});

function filesBelow(folder: string, ending: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(ending))
		.map((file) => join(folder, file));
}

/** The components a route is made of, its layout and those that come later included. */
function componentsOf(route: string): string[] {
	const found = new Set<string>();
	const follow = (file: string) => {
		// A state is named as a component is, and is a file of another kind.
		if (found.has(file) || !existsSync(file)) return;
		found.add(file);
		const code = readFileSync(file, 'utf8');
		for (const [, specifier = ''] of code.matchAll(/(?:from|import\()\s*'([^']+\.(?:svelte|ts))'/g))
			follow(
				specifier.startsWith('$lib/')
					? join(SRC, specifier.replace('$lib', 'lib'))
					: resolve(dirname(file), specifier)
			);
	};
	follow(join(ROUTES, '+layout.svelte'));
	follow(join(ROUTES, route, '+page.svelte'));
	return [...found];
}
