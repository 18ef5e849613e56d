import { describe, expect, it } from 'vitest';
import { mayKeep } from './keep-offline.ts';

describe('what comes without being asked for', () => {
	it('is everything, little by little, on Wi-Fi, by wire, and on what is no phone', () => {
		expect(mayKeep({ connection: { type: 'wifi' } })).toBe('next');
		expect(mayKeep({ connection: { type: 'ethernet' } })).toBe('next');
		expect(mayKeep({ connection: {}, userAgentData: { mobile: false } })).toBe('next');
	});

	it('is urgent help alone where it may cost somebody money, or that cannot be told', () => {
		expect(mayKeep({ connection: { type: 'cellular' } })).toBe('urgent');
		expect(mayKeep({ connection: { type: 'cellular' }, userAgentData: { mobile: false } })).toBe(
			'urgent'
		);
		expect(mayKeep({ userAgentData: { mobile: true } })).toBe('urgent');
		expect(mayKeep({})).toBe('urgent');
	});

	it('is nothing where somebody spares their data', () => {
		expect(mayKeep({ connection: { saveData: true, type: 'wifi' } })).toBe('nothing');
	});
});
