import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { fileHashes } from './src/models/file-hashes.ts';
import { languageChunks } from './src/models/language-chunks.ts';
import { languageModels, learnAhead } from './src/models/plugin.ts';

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
	Declaration(declaration: { prop: string; value: string; source?: { input: { file?: string } } }) {
		// A map's own pixels run left to right in every language.
		if (/leaflet|[\\/]map[\\/.]|Map\.svelte/.test(declaration.source?.input.file ?? '')) return;
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

const css = {
	preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } },
	postcss: { plugins: [logicalSides] }
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

/** `vite build --mode learn`: see `learnAhead`. Its input is any small file; nothing is written. */
const learn = defineConfig({
	publicDir: false,
	plugins: [learnAhead()],
	build: { ssr: 'src/models/plugin.ts', write: false }
});

/**
 * Every page needs these, so they are one file each: a browser with a poor line pays dearly for each request, whose
 * headers alone are as long as many a module.
 */
const SHARED = {
	codeSplitting: {
		groups: [
			{
				name: 'framework',
				test: /node_modules[\\/](svelte|@sveltejs[\\/]kit|esm-env|devalue)[\\/]|rolldown[\\/:]runtime/,
				priority: 2
			},
			{
				name: 'frame',
				test: /src[\\/]lib[\\/](i18n[\\/](format|locales|review|translator)\.ts|client[\\/](catalogue|kept|kiosk-looks|kiosk\.svelte|start\.svelte|visit\.svelte)\.ts|domain[\\/](clock|reference|site|questions[\\/](answers|steps))\.ts|ui[\\/]((Header|LanguagePicker|Idea|Footer|Telephone|Picture|Rich|OutboxNotice)\.svelte|translation\.ts|device\.ts))/,
				priority: 1
			}
		]
	}
};

const site = (isServer: boolean) =>
	defineConfig({
		css,
		...(!isServer && { build: { rolldownOptions: { output: SHARED } } }),
		plugins: [
			languageModels(),
			sveltekit(),
			languageChunks(),
			fileHashes(),
			SvelteKitPWA({
				strategies: 'injectManifest',
				srcDir: 'src',
				filename: 'service-worker.ts',
				injectRegister: false,
				// Our worker has its own list of what to keep: Kit's. The option's types say less than its documentation.
				injectManifest: { injectionPoint: undefined as unknown as string },
				manifest: {
					id: '/',
					name: 'Hereabouts',
					short_name: 'Hereabouts',
					description: 'Find what is on near you, and a person to help you get started',
					lang: 'en-GB',
					start_url: '/',
					scope: '/',
					display: 'standalone',
					theme_color: '#1F5A46',
					background_color: '#FBF8F3',
					icons: [
						{ src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
						{ src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
						{
							src: '/icons/maskable-512.png',
							sizes: '512x512',
							type: 'image/png',
							purpose: 'maskable'
						},
						{
							src: '/icons/monochrome-512.png',
							sizes: '512x512',
							type: 'image/png',
							purpose: 'monochrome'
						},
						{ src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml' }
					],
					categories: ['health', 'lifestyle', 'social'],
					shortcuts: [
						{
							name: 'Find',
							description: 'Find things to do and help near you',
							url: '/find',
							icons: [{ src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' }]
						},
						{
							name: 'Get urgent help',
							url: '/urgent-help',
							icons: [{ src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' }]
						}
					]
				}
			})
		],
		test: {
			include: ['src/**/*.test.ts', 'tests/*.test.ts'],
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
