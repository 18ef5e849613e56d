import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { fileLists } from './src/models/file-lists.ts';
import { MANIFEST } from './src/lib/server/manifest.ts';
import { languageChunks } from './src/models/language-chunks.ts';
import { languageModels, learnAhead } from './src/models/plugin.ts';
import { SHARED_CHUNKS } from './src/models/shared-chunks.ts';
import { usedStyles } from './src/models/used-styles.ts';
import { databaseTests } from './tests/postgres/database-tests.ts';

/**
 * nhsuk-frontend writes "left" and "right"; read in Arabic or Urdu those are "start" and "end". This turns every
 * physical side in our styles to a logical one, so that one stylesheet serves both directions.
 */
const SIDES: [RegExp, string][] = [
	[/^(margin|padding)-left$/, '$1-inline-start'],
	[/^(margin|padding)-right$/, '$1-inline-end'],
	[/^border-left(-.*)?$/, 'border-inline-start$1'],
	[/^border-right(-.*)?$/, 'border-inline-end$1'],
	[/^left$/, 'inset-inline-start'],
	[/^right$/, 'inset-inline-end'],
	[/^border-top-left-radius$/, 'border-start-start-radius'],
	[/^border-top-right-radius$/, 'border-start-end-radius'],
	[/^border-bottom-left-radius$/, 'border-end-start-radius'],
	[/^border-bottom-right-radius$/, 'border-end-end-radius']
];
const logicalSides = {
	postcssPlugin: 'logical-sides',
	Declaration(declaration: {
		prop: string;
		value: string;
		parent?: unknown;
		source?: { input: { file?: string } };
	}) {
		// A map's own pixels run left to right in every language.
		if (/leaflet|[\\/]map[\\/.]|Map\.svelte/.test(declaration.source?.input.file ?? '')) return;
		// A rule for one direction means the side that it names.
		const rule = declaration.parent as { selector?: string } | undefined;
		if (rule?.selector?.includes('[dir=')) return;
		for (const [from, to] of SIDES)
			if (from.test(declaration.prop)) declaration.prop = declaration.prop.replace(from, to);
		if (/^(text-align|float|clear)$/.test(declaration.prop)) {
			const logical =
				declaration.prop === 'text-align' ? ['start', 'end'] : ['inline-start', 'inline-end'];
			declaration.value = declaration.value
				.replace(/^left$/, logical[0]!)
				.replace(/^right$/, logical[1]!);
		}
	}
};

/** Its package names only the file for old bundlers; of this one, the same, what no map of ours uses is left out. */
const LEAFLET_IN_PIECES = [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }];

const css = {
	preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } },
	postcss: { plugins: [usedStyles('src'), logicalSides] }
};

/** `vite build --mode commands`: the server's front and every npm-run command, into build/ beside the site. */
const commands = defineConfig({
	publicDir: false,
	plugins: [languageModels()],
	build: {
		ssr: true,
		outDir: 'build',
		emptyOutDir: false,
		target: 'node20',
		rollupOptions: {
			input: {
				serve: 'src/server.ts',
				...Object.fromEntries(
					readdirSync('src/cli')
						.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
						.map((name) => [`cli/${name.slice(0, -3)}`, `src/cli/${name}`])
				)
			},
			output: { entryFileNames: '[name].js', chunkFileNames: 'cli/chunks/[name]-[hash].js' }
		}
	}
});

/** The tests that open a database, on PostgreSQL: at the address in TEST_POSTGRES, else in the process of the tests. */
const onPostgres = () => ({
	...(!process.env['TEST_POSTGRES'] && {
		resolve: {
			alias: { pg: fileURLToPath(new URL('tests/postgres/pg-in-process.ts', import.meta.url)) }
		}
	}),
	test: {
		name: 'postgres',
		include: databaseTests(),
		// The first of them waits until that server has started.
		hookTimeout: 60_000,
		env: { TEST_POSTGRES: process.env['TEST_POSTGRES'] ?? 'postgres://in-process' }
	}
});

/** `vite build --mode learn`: see `learnAhead`. Its input is any small file; nothing is written. */
const learn = defineConfig({
	publicDir: false,
	plugins: [learnAhead()],
	build: { ssr: 'src/models/plugin.ts', write: false }
});

const site = (isServer: boolean) =>
	defineConfig({
		css,
		resolve: { alias: LEAFLET_IN_PIECES },
		...(!isServer && { build: { rolldownOptions: { output: { codeSplitting: SHARED_CHUNKS } } } }),
		plugins: [
			languageModels(),
			sveltekit(),
			languageChunks(),
			fileLists(),
			SvelteKitPWA({
				strategies: 'injectManifest',
				srcDir: 'src',
				filename: 'service-worker.ts',
				injectRegister: false,
				// Our worker has its own list of what to keep: Kit's. The option's types say less than its documentation.
				injectManifest: { injectionPoint: undefined as unknown as string },
				// For pages of earlier builds: each language has its own, see routes/[lang=locale]/manifest.webmanifest.
				manifest: {
					...MANIFEST,
					name: 'Hereabouts',
					short_name: 'Hereabouts',
					description: 'Find what is on near you, and a person to help you get started',
					lang: 'en-GB',
					start_url: '/'
				}
			})
		],
		test: {
			projects: [
				{ extends: true, test: { name: 'unit', include: ['src/**/*.test.ts', 'tests/*.test.ts'] } },
				{ extends: true, ...onPostgres() }
			],
			environment: 'node',
			// One world for all files: half the time, and nothing here leaves anything behind.
			isolate: false,
			setupFiles: ['tests/property-tests.ts'],
			// Whole directories are read; on a busy machine that takes a while, and is still right.
			testTimeout: 30_000
		}
	});

export default defineConfig(({ mode, isSsrBuild }) =>
	mode === 'commands' ? commands : mode === 'learn' ? learn : site(isSsrBuild === true)
);
