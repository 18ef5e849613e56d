/**
 * What a language still lacks, compared with English. `node tests/missing-words.mjs pl` lists it for the folder
 * `src/lib/i18n/locales/pl`, registered or not, and ends with 1 while there is anything left to do;
 * `node tests/missing-words.mjs` does so for every folder. `tests/locales.test.ts` holds the registered ones to it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = resolve(import.meta.dirname, '../src/lib/i18n/locales');
const SOURCE = 'en';
/** The desk is for staff: it has words in the languages that are marked for it, and nobody else need write them. */
const STAFF_ONLY = ['desk.json'];
/** Says everything in English words but its own: what it does not say otherwise, it takes from English. */
const OVERLAYS = ['easy'];

/** A language has as many plurals as it has; what must agree is the key they are forms of. */
const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Counts we may ever show: so "one million activities", for which Spanish has a form of its own, asks for nothing. */
const COUNTS = [...Array(201).keys(), ...Array.from({ length: 100 }, (_, tenths) => tenths / 10)];

/** @typedef {{ [key: string]: string | Words }} Words */

/** @param {Words} words @param {string} before @returns {[key: string, text: string][]} */
function flat(words, before) {
	return Object.entries(words).flatMap(([key, value]) => {
		const name = `${before}.${key}`;
		return typeof value === 'string' ? [[name, value]] : flat(value, name);
	});
}

/**
 * Every text of a language under `<screen>.<key>`; a file that is not JSON is told by its name.
 * @param {string} language
 * @param {{ staff?: boolean }} [options] with `staff`, also the words of the desk
 * @returns {Map<string, string>}
 */
export function wordsOf(language, { staff = true } = {}) {
	const folder = join(FOLDER, language);
	const files = existsSync(folder)
		? readdirSync(folder).filter((name) => /\.json$/.test(name))
		: [];
	const read = files.filter((name) => staff || !STAFF_ONLY.includes(name));
	return new Map(
		read.flatMap((name) => {
			try {
				return flat(JSON.parse(readFileSync(join(folder, name), 'utf8')), basename(name, '.json'));
			} catch (error) {
				throw new Error(`${language}/${name} is not JSON: ${String(error)}`, { cause: error });
			}
		})
	);
}

/**
 * The texts by the key they are forms of: a plural's forms together, each under its form's name.
 * @param {Map<string, string>} words @param {Set<string>} plurals keys that English counts
 */
function folded(words, plurals) {
	/** @type {Map<string, Map<string, string>>} */
	const all = new Map();
	for (const [key, text] of words) {
		const form = PLURAL.exec(key)?.[1] ?? '';
		const stem = key.replace(PLURAL, '');
		const [name, kind] = plurals.has(stem) ? [stem, form] : [key, ''];
		all.set(name, (all.get(name) ?? new Map()).set(kind, text));
	}
	return all;
}

/** @param {Map<string, string>} words the keys that are counted: they have an `_other`, or more than one form */
function pluralsOf(words) {
	const keys = [...words.keys()].filter((key) => key.endsWith('_other'));
	return new Set(keys.map((key) => key.replace(PLURAL, '')));
}

/** The places to be filled in and the marked parts: `{{count}}` may be left out of a form that says "one". @param {Iterable<string>} texts */
function slotsOf(texts) {
	const slots = [...texts].flatMap((text) => text.match(/\{\{\s*[\w.]+\s*\}\}|<\/?\d+>/g) ?? []);
	return [...new Set(slots.map((slot) => slot.replace(/\s/g, '')))].sort().join(' ');
}

/** The plural forms that a language needs, and those it may have besides. @param {string} language */
function formsOf(language) {
	const rules = new Intl.PluralRules(OVERLAYS.includes(language) ? SOURCE : language);
	const needed = new Set(COUNTS.map((count) => rules.select(count)));
	return { needed, known: new Set(['zero', ...rules.resolvedOptions().pluralCategories]) };
}

/**
 * Everything that is missing, left over or different in a language's folder, a sentence each; none where it is complete.
 * @param {string} language the folder's name
 * @param {{ staff?: boolean }} [options] with `staff`, the words of the desk are asked for too
 * @returns {string[]}
 */
export function missingWords(language, { staff = false } = {}) {
	const source = wordsOf(SOURCE, { staff });
	const plurals = pluralsOf(source);
	const english = folded(source, plurals);
	const words = folded(wordsOf(language, { staff }), plurals);
	const surplus = [...words.keys()].filter((key) => !english.has(key));
	return [
		...[...english].flatMap(([key, texts]) => lacks(language, key, texts, words.get(key))),
		...surplus.map((key) => `${key}: is not in English`)
	];
}

/**
 * What one key lacks.
 * @param {string} language @param {string} key
 * @param {Map<string, string>} english @param {Map<string, string> | undefined} texts
 */
function lacks(language, key, english, texts) {
	if (!texts)
		return OVERLAYS.includes(language)
			? []
			: [`${key}: is missing (English: “${[...english.values()].at(-1)}”)`];
	const found = [];
	const empty = [...texts.values()].some((text) => text.trim() === '');
	if (empty) found.push(`${key}: is empty`);
	const [here, there] = [slotsOf(texts.values()), slotsOf(english.values())];
	if (here !== there)
		found.push(`${key}: has ${here || 'no slots'}, English has ${there || 'none'}`);
	if (english.has('')) return found;
	const { needed, known } = formsOf(language);
	if (english.has('zero')) needed.add('zero');
	const absent = [...needed].filter((form) => !texts.has(form));
	if (absent.length > 0)
		found.push(`${key}: has no ${absent.map((form) => `_${form}`).join(', ')}`);
	const strange = [...texts.keys()].filter((form) => !known.has(/** @type {any} */ (form)));
	if (strange.length > 0) found.push(`${key}: “${language}” has no form _${strange.join(', _')}`);
	return found;
}

/** @param {string[]} languages */
function report(languages) {
	const all = languages.map((language) => ({ language, found: missingWords(language) }));
	for (const { language, found } of all) {
		const lines = found.map((line) => `  ${line}\n`).join('');
		process.stdout.write(
			found.length === 0
				? `${language}: complete\n`
				: `${language}: ${found.length} to do\n${lines}`
		);
	}
	process.exitCode = all.some(({ found }) => found.length > 0) ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const named = process.argv.slice(2);
	report(named.length > 0 ? named : readdirSync(FOLDER).filter((name) => name !== SOURCE));
}
