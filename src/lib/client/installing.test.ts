import { describe, expect, it } from 'vitest';
import { installing, isInvitationDue, isIphone } from './installing.svelte.ts';

describe('the question whether to install', () => {
	const START = '/[lang=locale]';
	it('is not asked on a first visit before a result is picked, nor where it cannot be done', () => {
		Object.assign(installing, { way: undefined, isReturning: true });
		expect(isInvitationDue(START, 3)).toBe(false);
		Object.assign(installing, { way: 'prompt', isReturning: false });
		expect(isInvitationDue(START, 0)).toBe(false);
		expect(isInvitationDue(START, 1)).toBe(true);
		Object.assign(installing, { isReturning: true });
		expect(isInvitationDue(START, 0)).toBe(true);
	});

	it('is asked only where nothing is being filled in, and nobody is in need', () => {
		Object.assign(installing, { way: 'prompt', isReturning: true });
		expect(isInvitationDue('/[lang=locale]/list', 1)).toBe(true);
		for (const page of ['urgent-help', 'refer/check', 'find/[step=findstep]', 'my-request'])
			expect(isInvitationDue(`/[lang=locale]/${page}`, 1), page).toBe(false);
		expect(isInvitationDue('/desk', 1)).toBe(false);
		expect(isInvitationDue(null, 1)).toBe(false);
	});

	it('knows the browsers that never say so themselves', () => {
		expect(isIphone('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)', 5)).toBe(true);
		expect(isIphone('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5)).toBe(true);
		expect(isIphone('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0)).toBe(false);
		expect(isIphone('Mozilla/5.0 (Linux; Android 15) Chrome/142', 5)).toBe(false);
	});
});
