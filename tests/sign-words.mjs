/**
 * The safety and sharing words of a language beside their English, for the person who checks them; and that person's
 * signature. `node tests/sign-words.mjs pl` prints them all with what is signed;
 * `node tests/sign-words.mjs pl --by "Name, what they are" --on 2026-11-21 [key …]` signs those keys, or all that are
 * below them, or everything. What is signed stands alone from the next build on. docs/languages.md says who may sign.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { wordsOf } from './missing-words.mjs';

const I18N = resolve(import.meta.dirname, '../src/lib/i18n');
/** @param {string} language */
const fileOf = (language) => resolve(I18N, `reviews/${language}.json`);
/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @typedef {{ by: string, on: string, words: string }} Signature */
/** @typedef {{ key: string, english: string, words: string, digest: string, signature?: Signature }} Reviewed */

/**
 * Who signed what in a language. There is a file from the first signature on: a new language needs none.
 * @param {string} language @returns {{ signed: Record<string, Signature> }}
 */
export const reviewOf = (language) =>
	existsSync(fileOf(language)) ? read(fileOf(language)) : { signed: {} };

/**
 * Every safety and sharing text of a language: the English, the translation, the digest of both, and the signature under
 * it, which counts only while its own digest is the same.
 * @param {string} language @returns {Reviewed[]}
 */
export function wordsForReview(language) {
	/** @type {string[]} */
	const listed = read(resolve(I18N, 'for-review.json'));
	const { signed } = reviewOf(language);
	const words = wordsOf(language);
	return [...wordsOf('en')]
		.filter(([key]) => listed.some((each) => key === each || key.startsWith(`${each}.`)))
		.map(([key, english]) => {
			const translation = words.get(key) ?? '';
			const digest = createHash('sha256').update(`${english}\n${translation}`).digest('hex');
			const signature = signed[key];
			const common = { key, english, words: translation, digest: digest.slice(0, 16) };
			return signature ? { ...common, signature } : common;
		});
}

/** @param {string} language @param {string[]} wanted @param {{ by: string, on: string }} who */
function sign(language, wanted, { by, on }) {
	const review = reviewOf(language);
	const chosen = wordsForReview(language).filter(
		({ key }) =>
			wanted.length === 0 || wanted.some((each) => key === each || key.startsWith(`${each}.`))
	);
	for (const { key, digest } of chosen) review.signed[key] = { by, on, words: digest };
	writeFileSync(fileOf(language), `${JSON.stringify(review, undefined, '\t')}\n`);
	process.stdout.write(`${chosen.length} texts signed by ${by}\n`);
}

/** @param {string} language */
function show(language) {
	const all = wordsForReview(language);
	for (const { key, english, words, signature } of all) {
		const state = signature ? `signed by ${signature.by} on ${signature.on}` : 'not signed';
		process.stdout.write(`${key} (${state})\n  ${english}\n  ${words}\n`);
	}
	const signed = all.filter(({ signature }) => signature).length;
	process.stdout.write(`${signed} of ${all.length} signed\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { by: { type: 'string' }, on: { type: 'string' } }
	});
	const [language, ...keys] = positionals;
	const { by, on } = values;
	if (!language) {
		process.stderr.write(
			'node tests/sign-words.mjs <language> [--by "Name, what they are" --on YYYY-MM-DD [key …]]\n'
		);
		process.exitCode = 2;
	} else if (by && on) sign(language, keys, { by, on });
	else show(language);
}
