import { describe, expect, it, vi } from 'vitest';
import { holdingBack } from './hold-back.ts';

describe('a form that only the server can answer', () => {
	/** A page that hears its forms so, with one form on it. */
	function page(isThere: () => Promise<boolean>, method = 'post') {
		const told: boolean[] = [];
		const sent: unknown[] = [];
		const hear = holdingBack(isThere, (isSent) => told.push(isSent));
		const form = { method, requestSubmit: (submitter: unknown) => void press(submitter) };
		async function press(submitter: unknown, defaultPrevented = false) {
			const event = { target: form, submitter, defaultPrevented, preventDefault };
			function preventDefault() {
				event.defaultPrevented = true;
			}
			await hear(event as unknown as SubmitEvent);
			if (!event.defaultPrevented) sent.push(submitter);
		}
		return { press, told, sent };
	}

	it('goes once the site is reached, by the button that was pressed', async () => {
		const { press, told, sent } = page(async () => true);
		await press('See my request');
		expect(sent).toEqual(['See my request']);
		expect(told).toEqual([true]);
	});

	it('stays where it is when the site is not reached, and may be tried again', async () => {
		let isThere = false;
		const { press, told, sent } = page(async () => isThere);
		await press('go');
		expect([sent, told]).toEqual([[], [false]]);
		isThere = true;
		await press('go');
		expect([sent, told]).toEqual([['go'], [false, true]]);
	});

	it('goes once though the button is pressed twice', async () => {
		const { press, sent } = page(() => new Promise((yes) => setTimeout(() => yes(true))));
		await Promise.all([press('go'), press('go')]);
		expect(sent).toEqual(['go']);
	});

	it('is left alone where the page answers it itself, or where it only looks something up', async () => {
		const ask = vi.fn(async () => false);
		await page(ask).press('go', true);
		const search = page(ask, 'get');
		await search.press('go');
		expect(search.sent).toEqual(['go']);
		expect(ask).not.toHaveBeenCalled();
	});
});
