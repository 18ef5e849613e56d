import { describe, expect, it } from 'vitest';
import { openKiosks } from './kiosks.ts';

const at = (minute: string) => new Date(`2026-11-21T10:${minute}:00Z`);

describe('the public screens that were heard of', () => {
	it('are each there once, the longest silent first', () => {
		const kiosks = openKiosks();
		kiosks.heard({ id: 'dene-1', library: 'Dene Library' }, at('00'));
		kiosks.heard({ id: 'riverside-1', library: 'Riverside Library' }, at('01'));
		kiosks.heard({ id: 'dene-1', library: 'Dene Library' }, at('02'));
		expect(kiosks.list()).toEqual([
			{ id: 'riverside-1', library: 'Riverside Library', heardAt: '2026-11-21T10:01:00.000Z' },
			{ id: 'dene-1', library: 'Dene Library', heardAt: '2026-11-21T10:02:00.000Z' }
		]);
	});

	it('say by which build they work, and for how long they have been silent', () => {
		const kiosks = openKiosks();
		kiosks.heard({ id: 'dene-1', library: 'Dene Library' }, at('00'), '17');
		expect(kiosks.list()).toMatchObject([{ build: '17' }]);
		expect(kiosks.silentSeconds('dene-1', at('03'))).toBe(180);
		expect(kiosks.silentSeconds('riverside-1', at('03'))).toBeUndefined();
	});
});
