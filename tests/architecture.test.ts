import { ESLint } from 'eslint';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

/** The rule once more, apart from the lint rule's own copy, so that neither can go soft unnoticed. */
const ALLOWED: Record<string, string[]> = {
	domain: ['domain'],
	i18n: ['i18n', 'domain'],
	client: ['client', 'domain', 'i18n'],
	server: ['server', 'domain', 'i18n', 'demonstration'],
	ui: ['ui', 'domain', 'i18n']
};

function filesBelow(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		return statSync(path).isDirectory() ? filesBelow(path) : [path];
	});
}

/** Comments hold imports as examples, and colons as in addresses: neither is code. */
const withoutComments = (code: string) =>
	code.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(^|\s)\/\/.*$/gm, '');

const SPECIFIERS = [
	/\b(?:import|export)\b[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]/g,
	/\bimport\s*['"]([^'"]+)['"]/g,
	/\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
	/\bimport\.meta\.glob(?:<[^(]*>)?\(\s*['"`]([^'"`]+)['"`]/g
];

function importsOf(file: string): string[] {
	const code = withoutComments(readFileSync(file, 'utf8'));
	return SPECIFIERS.flatMap((pattern) =>
		[...code.matchAll(pattern)].flatMap(([, specifier]) => specifier ?? [])
	);
}

function placeOf(path: string): string {
	const [top = '', next = ''] = relative(SRC, path).split(/[\\/]/);
	return top === 'lib' ? next : top;
}

function targetOf(file: string, specifier: string): string | undefined {
	const path = specifier.replace(/^\$lib(?=\/)/, join(SRC, 'lib')).replace(/^\/src(?=\/)/, SRC);
	if (specifier.startsWith('.')) return resolve(dirname(file), specifier);
	return path === specifier ? undefined : path;
}

const sources = filesBelow(SRC).filter((file) => /\.(ts|js|svelte)$/.test(file));
const written = (file: string) => relative(ROOT, file);

describe('the layers', () => {
	it('are all there to be held to the rule', () => {
		const places = new Set(sources.map(placeOf));
		expect([...places]).toEqual(expect.arrayContaining(Object.keys(ALLOWED)));
	});

	it.each(Object.keys(ALLOWED))('%s imports only what it may', (layer) => {
		const breaches = sources
			.filter((file) => placeOf(file) === layer)
			.flatMap((file) =>
				importsOf(file)
					.map((specifier) => ({ specifier, target: targetOf(file, specifier) }))
					.filter(({ target }) => target?.startsWith(SRC))
					.filter(({ target }) => !ALLOWED[layer]?.includes(placeOf(target ?? '')))
					.map(({ specifier }) => `${written(file)} imports ${specifier}`)
			);
		expect(breaches).toEqual([]);
	});

	it('domain stands on no platform, framework or database', () => {
		const outside =
			/^(node:|svelte|@sveltejs|\$app|\$env|\$service-worker|kysely|pg$|leaflet|i18next|idb|zod$)/;
		const breaches = sources
			.filter((file) => placeOf(file) === 'domain' && !/\.(test|fixture)\.ts$/.test(file))
			.flatMap((file) => importsOf(file).map((specifier) => ({ file, specifier })))
			.filter(({ specifier }) => outside.test(specifier))
			.map(({ file, specifier }) => `${written(file)} imports ${specifier}`);
		expect(breaches).toEqual([]);
	});

	it('domain takes time, chance and data as arguments', () => {
		const reached =
			/\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bprocess\.|\blocalStorage\b/;
		const breaches = sources
			.filter((file) => placeOf(file) === 'domain' && !/\.(test|fixture)\.ts$/.test(file))
			.filter((file) => reached.test(withoutComments(readFileSync(file, 'utf8'))));
		expect(breaches.map(written)).toEqual([]);
	});
});

describe('the lint rule for layers', () => {
	// Only the rule itself: the checks that need types look for real files.
	const eslint = new ESLint({
		cwd: ROOT,
		overrideConfigFile: join(ROOT, 'tests/eslint.config.js'),
		ruleFilter: ({ ruleId }) => ruleId === 'layers/imports',
		overrideConfig: {
			languageOptions: { parserOptions: { projectService: false, project: false } }
		}
	});
	async function messages(file: string, code: string): Promise<string[]> {
		const [result] = await eslint.lintText(code, { filePath: join(ROOT, file) });
		return result?.messages.map(({ message }) => message) ?? [];
	}

	it.each([
		['a relative path', 'src/lib/client/invented.ts', "import { a } from '../server/log.ts';"],
		['an alias', 'src/lib/client/invented.ts', "import { a } from '$lib/server/log';"],
		['a type', 'src/lib/client/invented.ts', "import type { A } from '../server/log.ts';"],
		['a type in place', 'src/lib/client/invented.ts', "type A = import('../server/log.ts').A;"],
		['an export', 'src/lib/client/invented.ts', "export * from '../server/log.ts';"],
		['a lazy import', 'src/lib/client/deep/invented.ts', "await import('../../server/log.ts');"],
		['a glob', 'src/lib/client/invented.ts', "import.meta.glob('../server/*.ts');"],
		[
			'a component',
			'src/lib/client/Invented.svelte',
			'<script lang="ts">\n\timport { a } from \'../server/log.ts\';\n</script>\n{a}'
		]
	])('refuses a breach by %s, in words', async (_way, file, code) => {
		expect(await messages(file, code)).toEqual([
			'client may not import from server: pass it in from a route'
		]);
	});

	it.each([
		['src/lib/domain/invented.ts', "import { a } from '../i18n/format.ts';", 'i18n'],
		['src/lib/i18n/invented.ts', "import { a } from '../ui/words.ts';", 'ui'],
		['src/lib/server/invented.ts', "import { a } from '../client/storage.ts';", 'client'],
		['src/lib/ui/invented.ts', "import { a } from '../client/storage.ts';", 'client'],
		['src/lib/ui/invented.ts', "import { a } from '../../routes/+layout.ts';", 'routes'],
		['src/lib/domain/invented.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
		['src/lib/domain/invented.ts', "import { z } from 'zod';", 'zod']
	])('refuses %s: %s', async (file, code, named) => {
		expect(await messages(file, code)).toEqual([expect.stringContaining(named)]);
	});

	it.each([
		['src/lib/ui/invented.ts', "import { a } from '../domain/topics.ts';"],
		['src/lib/domain/invented.ts', "import * as z from 'zod/mini';"],
		['src/lib/domain/invented.test.ts', "import { readFileSync } from 'node:fs';"],
		['src/routes/invented.ts', "import { a } from '$lib/server/log';"]
	])('lets pass %s: %s', async (file, code) => {
		expect(await messages(file, code)).toEqual([]);
	});
});

describe('the repository', () => {
	const TOP = [
		...['src', 'static', 'tests', 'docs'],
		...['svelte.config.js', 'vite.config.ts', 'package.json', 'tsconfig.json'],
		...['README.md', 'CONTRIBUTING.md', 'LICENSE', 'package-lock.json']
	];
	/** Made by tools, and kept out of the repository by .gitignore. */
	const MADE = ['node_modules', 'build', 'test-results', 'playwright-report'];

	it('has nothing at its top but what a newcomer expects', () => {
		const others = readdirSync(ROOT).filter(
			(name) => !name.startsWith('.') && !name.endsWith('.log') && ![...TOP, ...MADE].includes(name)
		);
		expect(others).toEqual([]);
	});

	it.each(['src/cli/start.js', 'src/cli/test.js'])(
		'%s runs before anything is installed',
		(name) => {
			const code = withoutComments(readFileSync(join(ROOT, name), 'utf8'));
			expect(code).toContain('process.getBuiltinModule');
			expect(code).not.toMatch(/^\s*(import|export)\b(?!\s*\()|\brequire\(/m);
		}
	);

	it('writes to no console', () => {
		const loud = sources.filter((file) =>
			/\bconsole\./.test(withoutComments(readFileSync(file, 'utf8')))
		);
		expect(loud.map(written)).toEqual([]);
	});

	it('has no style in markup, which the Content-Security-Policy would block', () => {
		const styled = sources
			.filter((file) => file.endsWith('.svelte'))
			.filter((file) =>
				/\sstyle(:[\w-]+)?=|\sstyle:[\w-]+[\s/>]/.test(withoutComments(readFileSync(file, 'utf8')))
			);
		expect(styled.map(written)).toEqual([]);
	});
});
