import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/lib/i18n/locales.ts';
import { wordsOf } from '../missing-words.mjs';
import { darkFaults } from './axe.ts';
import { changedLookFaults, mirrorFaults, spokenFaults } from './checks.ts';
import { tabFaults } from './keyboard.ts';
import { targetFaults } from './layout.ts';

/**
 * The scripts T1 to T12 of the field notes (patients.md 3.3) that need no person are run on the chosen pages in these: in
 * English, in Arabic, and in the language whose words are the longest.
 */
const lengthOf = (code: string) => [...wordsOf(code, { staff: false }).values()].join('').length;
const [longest] = LOCALES.map(({ code }) => code)
	.filter((code) => !['en', 'ar'].includes(code))
	.toSorted((a, b) => lengthOf(b) - lengthOf(a));
export const THREE = ['en', 'ar', ...(longest ? [longest] : [])];

/**
 * Those that judge a page as it stands, each leaving it as it was. T5, T6 and T11 are in chosen-pages.spec.ts, T7 is about
 * pages with mistakes alone; T8 belongs to the kiosk; T13 and T14 to people.
 */
export const SCRIPTS: Record<string, (page: Page) => Promise<string[]>> = {
	'in dark colours everything can be read as well': darkFaults,
	'T1: Tab reaches everything, in order, in view, and shows where it is': tabFaults,
	'T2: no scrolling sideways at 320 by 256, which is 1280 at 400 %': (page) =>
		changedLookFaults(page, 'small'),
	'T3: more space between lines, words and letters cuts nothing off': (page) =>
		changedLookFaults(page, 'spaced'),
	'T4: everything that is pressed measures 44 by 44': targetFaults,
	'T9: numbers read from the left, and what starts a line is where lines start': mirrorFaults,
	'T10: with forced colours, on a small screen, all keeps its edge, its focus and its peace': (
		page
	) => changedLookFaults(page, 'forced'),
	'T12: a screen reader says each thing once, by a name': spokenFaults
};
