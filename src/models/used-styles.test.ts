import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesIn, needing } from './used-styles.ts';

describe('what of the NHS style sheet is needed', () => {
	const isNeeded = needing(new Set(['nhsuk-panel', 'nhsuk-button--secondary', 'nhsuk-label--']));

	it.each([
		['a component that is named', '.nhsuk-panel'],
		['its parts', '.nhsuk-panel .nhsuk-panel__title:first-child'],
		['a variant that is named', '.nhsuk-button--secondary:hover'],
		['a variant put together from pieces', '.nhsuk-label--s'],
		['what is no class of the NHS', 'p > .own'],
		['what leaves another out', '.nhsuk-panel:not(.nhsuk-tabs)']
	])('is %s', (_, selector) => {
		expect(isNeeded(selector)).toBe(true);
	});

	it.each([
		['a component that nothing names', '.nhsuk-tabs__title'],
		['a variant that nothing names', '.nhsuk-button--login'],
		['what is within one', '.nhsuk-tabs .nhsuk-panel']
	])('is not %s', (_, selector) => {
		expect(isNeeded(selector)).toBe(false);
	});
});

describe('the names in our source', () => {
	it('are found whole, and in pieces', () => {
		const names = namesIn(resolve(import.meta.dirname, '../lib/ui'));
		expect(names).toContain('nhsuk-button--secondary');
		expect(names).toContain('nhsuk-label--');
	});
});
