import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/lib/i18n/locales.ts';
import EXCEPTIONS from '../../src/lib/i18n/reading-exceptions.json' with { type: 'json' };
import { wordsOf } from '../missing-words.mjs';
import { axeFaults } from './axe.ts';
import { errorFaults } from './checks.ts';
import { layoutFaults } from './layout.ts';
import { CHOSEN_PAGES, nameOf, PATIENT_PAGES, sampleFor } from './patient-pages.ts';
import type { PatientPage } from './patient-pages.ts';
import { readingFaults } from './reading.ts';
import { SCRIPTS, THREE } from './scripts.ts';
import { expect, test } from './server.ts';

type Check = (page: Page) => Promise<string[]>;

/** Looked at on every page. */
const WHOLE = ['en', 'ar'];

/** With `EVERY_LANGUAGE=1` every language is looked at on all the pages that between them use every component. */
const isSample = !process.env.EVERY_LANGUAGE;

/** The three languages that the scripts are read in keep all their chosen pages; the others have a few each. */
function pagesIn(code: string, place: number): readonly PatientPage[] {
	if (WHOLE.includes(code)) return PATIENT_PAGES;
	return isSample && !THREE.includes(code) ? sampleFor(place) : CHOSEN_PAGES;
}

/** What is quoted, and keeps its words: see reading-exceptions.json. */
const QUOTED = [...wordsOf('en')]
	.filter(([key]) => Object.keys(EXCEPTIONS).some((each) => `${key}.`.startsWith(`${each}.`)))
	.map(([, text]) => text);

const EASY_TO_READ: [string, Check] = [
	'read by somebody of nine',
	(page) => readingFaults(page, (line) => QUOTED.includes(line))
];
const T7: [string, Check] = [
	'T7: mistakes are told at the top and beside the field, in the same words',
	errorFaults
];

/** What a page is held to, in the order in which it is looked at: all of it in one visit. */
function checksOf(page: PatientPage, code: string): [name: string, Check][] {
	const isOfThree = THREE.includes(code);
	return [
		// First, while the focus is where the page put it.
		...(isOfThree && page.state === 'with mistakes' ? [T7] : []),
		['axe', axeFaults],
		['layout', layoutFaults],
		...(code === 'en' ? [EASY_TO_READ] : []),
		...(isOfThree && CHOSEN_PAGES.includes(page) ? Object.entries(SCRIPTS) : [])
	];
}

for (const [place, { code, name }] of LOCALES.entries())
	test.describe(`In ${name}, on a phone`, () => {
		const pages = pagesIn(code, place);
		for (const route of new Set(pages.map((page) => page.route)))
			test(`everybody can use ${route || 'the start page'}`, async ({ visitor }) => {
				test.slow();
				for (const each of pages.filter((page) => page.route === route)) {
					const page = await visitor.open(each, code);
					for (const [what, check] of checksOf(each, code))
						expect.soft(await check(page), `${nameOf(each)}: ${what}`).toEqual([]);
				}
			});
	});
