import { LOCALES } from '../../src/lib/i18n/locales.ts';
import EXCEPTIONS from '../../src/lib/i18n/reading-exceptions.json' with { type: 'json' };
import { wordsOf } from '../missing-words.mjs';
import { axeFaults } from './axe.ts';
import { layoutFaults } from './layout.ts';
import { CHOSEN_PAGES, nameOf, PATIENT_PAGES } from './patient-pages.ts';
import { readingFaults } from './reading.ts';
import { expect, test } from './server.ts';

/** Looked at on every page; the others on those that between them use every component. */
const WHOLE = ['en', 'ar'];

/** What is quoted, and keeps its words: see reading-exceptions.json. */
const QUOTED = [...wordsOf('en')]
	.filter(([key]) => Object.keys(EXCEPTIONS).some((each) => `${key}.`.startsWith(`${each}.`)))
	.map(([, text]) => text);

for (const { code, name } of LOCALES)
	test.describe(`In ${name}, on a phone`, () => {
		const pages = WHOLE.includes(code) ? PATIENT_PAGES : CHOSEN_PAGES;
		for (const route of new Set(pages.map((page) => page.route)))
			test(`everybody can use ${route || 'the start page'}`, async ({ visitor }) => {
				test.slow();
				for (const each of pages.filter((page) => page.route === route)) {
					const page = await visitor.open(each, code);
					const faults = [...(await axeFaults(page)), ...(await layoutFaults(page))];
					expect.soft(faults, nameOf(each)).toEqual([]);
					if (code !== 'en') continue;
					const hard = await readingFaults(page, (line) => QUOTED.includes(line));
					expect.soft(hard, `${nameOf(each)}, read by somebody of nine`).toEqual([]);
				}
			});
	});
