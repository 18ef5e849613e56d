import { describe, expect, it } from 'vitest';
import { changeOf, nextChange, stepBack } from './change.ts';

const phone = { contact: { phone: '07700 900461' } };

describe('changing how to be reached', () => {
	it('asks about messages only where somebody rings or texts', () => {
		expect(nextChange({})).toBe('contact');
		expect(nextChange(phone)).toBe('messages');
		expect(nextChange({ ...phone, messages: 'none' })).toBe('bad-times');
		expect(nextChange({ contact: { email: 'a@example.org' } })).toBe('help-to-talk');
	});

	it('goes back by the answer before, and out before the first', () => {
		const refer = { ...phone, messages: 'none' as const };
		expect(stepBack(refer)).toEqual(phone);
		expect(stepBack(phone)).toEqual({});
		expect(stepBack({})).toBeUndefined();
	});

	it('comes to a change when everything is answered, and to none before', () => {
		const refer = { ...phone, messages: 'none' as const, badTimes: [] };
		expect(changeOf(refer)).toBeUndefined();
		const whole = {
			...refer,
			communication: ['interpreter' as const],
			interpreterLanguage: 'Urdu'
		};
		expect(changeOf(whole)).toEqual({
			contact: { phone: '07700 900461', messages: 'none', badTimes: [] },
			communication: ['interpreter'],
			interpreterLanguage: 'Urdu'
		});
	});
});
