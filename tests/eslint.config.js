import { defineConfig } from 'eslint/config';
import { dirname, relative, resolve, sep } from 'node:path';
import ts from 'typescript-eslint';

// The types of components are then read once, and not anew for each of them, which takes longer than all the rest. It has
// to be known before the plugin is there.
process.env.SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK = '1';
const { default: svelte } = await import('eslint-plugin-svelte');

/** Which layer may import which; whatever joins them (routes, hooks, cli, the worker) may import all. */
const MAY_IMPORT = {
	domain: [],
	i18n: ['domain'],
	client: ['domain', 'i18n'],
	server: ['domain', 'i18n'],
	ui: ['domain', 'i18n']
};
/** The only packages of others that `domain` may stand on: pure, and the same in a browser and on a server. */
const DOMAIN_PACKAGES = ['zod/mini', 'fuse.js/basic', '@hpke/core'];
/** Data that its layer carries; not a layer itself. */
const DATA = ['demonstration'];

/** @typedef {keyof typeof MAY_IMPORT} Layer */

/** @param {string} name @returns {name is Layer} */
const isLayer = (name) => Object.hasOwn(MAY_IMPORT, name);

/**
 * Where in src a path is: `lib/domain/x.ts` is in "domain", `routes/+page.ts` in "routes"; undefined outside src.
 * @param {string} root @param {string} path
 */
function placeOf(root, path) {
	const [top, ...rest] = relative(resolve(root, 'src'), path).split(sep);
	if (top === undefined || top === '..' || top === '') return undefined;
	return top === 'lib' ? rest[0] : top;
}

/**
 * The place a specifier leads to, or undefined when it leads to a package.
 * @param {string} root @param {string} file @param {string} specifier
 */
function targetOf(root, file, specifier) {
	if (specifier.startsWith('.')) return placeOf(root, resolve(dirname(file), specifier));
	if (specifier.startsWith('$lib/'))
		return placeOf(root, resolve(root, 'src/lib', specifier.slice(5)));
	if (specifier.startsWith('/src/')) return placeOf(root, resolve(root, specifier.slice(1)));
	return undefined;
}

/**
 * Why a file may not import a specifier, as a sentence; undefined when it may.
 * @param {string} root @param {string} file @param {string} specifier
 */
function breach(root, file, specifier) {
	const from = placeOf(root, file);
	if (from === undefined || !isLayer(from)) return undefined;
	const to = targetOf(root, file, specifier);
	const isTest = /\.(test|fixture)\.ts$/.test(file);
	if (to === undefined) {
		// What our own build makes, such as the compiled languages, is no package.
		const isPackage = !/^([./]|virtual:)/.test(specifier);
		if (from !== 'domain' || isTest || !isPackage || DOMAIN_PACKAGES.includes(specifier))
			return undefined;
		return `domain may not import ${specifier}: it is pure, so whatever it needs comes in as an argument`;
	}
	/** @type {readonly string[]} */
	const allowed = [from, ...MAY_IMPORT[from], ...(from === 'domain' ? [] : DATA)];
	if (allowed.includes(to)) return undefined;
	return `${from} may not import from ${to}: pass it in from a route`;
}

/** @type {import('eslint').Rule.RuleModule} */
const imports = {
	meta: { type: 'problem', schema: [], docs: { description: 'who may import whom' } },
	create(context) {
		/** @param {any} source the node of a specifier, if there is one and it is a literal */
		function judge(source) {
			if (typeof source?.value !== 'string') return;
			const message = breach(context.cwd, context.filename, source.value);
			if (message) context.report({ node: source, message });
		}
		return {
			ImportDeclaration: (node) => judge(node.source),
			ExportNamedDeclaration: (node) => judge(node.source),
			ExportAllDeclaration: (node) => judge(node.source),
			ImportExpression: (node) => judge(node.source),
			TSImportType: (/** @type {any} */ node) => judge(node.source ?? node.argument?.literal),
			'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"]': (
				/** @type {any} */ node
			) => {
				const [first] = node.arguments;
				for (const each of first?.type === 'ArrayExpression' ? first.elements : [first])
					judge(each);
			}
		};
	}
};

const TYPED = {
	languageOptions: {
		parserOptions: {
			// Kit leaves the worker out of the project, as it has other globals than a page.
			projectService: { allowDefaultProject: ['src/service-worker.ts'] },
			tsconfigRootDir: process.cwd(),
			extraFileExtensions: ['.svelte']
		}
	}
};

/** @type {import('eslint').Linter.RulesRecord} */
const EVERYWHERE = {
	'layers/imports': 'error',
	'no-console': 'error',
	eqeqeq: ['error', 'always', { null: 'ignore' }],
	'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
	'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
	'no-restricted-syntax': [
		'error',
		{
			selector: "CallExpression[callee.property.name='waitForFunction'] > .arguments[async=true]",
			message: 'It takes the promise for a yes and waits for nothing: use expect.poll.'
		}
	],
	// Playwright and some callbacks pass things in an order; "_" is how we step over one.
	'@typescript-eslint/no-unused-vars': [
		'error',
		{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
	],
	// We have no base path, so a link is what it says.
	'svelte/no-navigation-without-resolve': 'off',
	// It knows fewer of the compiler's warnings than svelte-check, and calls the others unused.
	'svelte/no-unused-svelte-ignore': 'off'
};

/** @type {import('eslint').Linter.RulesRecord} */
const WITH_TYPES = {
	'@typescript-eslint/no-floating-promises': 'error',
	'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
	'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }]
};

/**
 * Rules of the strict set that only forbid a plain way of writing.
 * @type {import('eslint').Linter.RulesRecord}
 */
const PLAIN_WAYS = {
	'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
	'@typescript-eslint/no-confusing-void-expression': 'off',
	// [...text] is how we take a word apart by its characters, surrogates kept whole.
	'@typescript-eslint/no-misused-spread': 'off',
	// Interfaces of others ask for a promise whether or not there is something to wait for.
	'@typescript-eslint/require-await': 'off'
};

/**
 * Rules of the strict set about what `domain` and `server` do not have, and which take a quarter of the time: enums, which
 * `erasableSyntaxOnly` forbids, and values that are passed as instances of a class.
 * @type {import('eslint').Linter.RulesRecord}
 */
const ABOUT_NOTHING = {
	'@typescript-eslint/no-unsafe-enum-assignment': 'off',
	'@typescript-eslint/no-unsafe-class-instance-assignment': 'off'
};

export default defineConfig(
	{ ignores: ['build', '.svelte-kit', '.data', '.bench', 'test-results', 'static'] },
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	ts.configs.recommended,
	svelte.configs.recommended,
	{ plugins: { layers: { rules: { imports } } }, rules: EVERYWHERE },
	{
		files: ['src/**/*.{ts,svelte}', 'tests/**/*.ts', 'vite.config.ts'],
		...TYPED,
		rules: WITH_TYPES
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } }
	},
	{
		files: ['src/lib/{domain,server}/**/*.ts'],
		extends: [ts.configs.strictTypeChecked],
		rules: { ...EVERYWHERE, ...WITH_TYPES, ...PLAIN_WAYS, ...ABOUT_NOTHING }
	},
	{
		files: ['src/lib/domain/**/{vocabulary,phrases}/**'],
		rules: { 'max-lines': 'off' }
	},
	{
		files: ['**/*.config.{js,ts}'],
		rules: { 'no-restricted-exports': 'off' }
	}
);
