import { describe, expect, it } from 'vitest';
import { isOver, nameWords, onlyAdds, PRESSES, statusAfter } from './case.ts';
import { REFERRAL_STATUSES } from './referral.ts';

describe('what happens to a request', () => {
	it.each([
		['take', 'received', 'accepted'],
		['tried', 'received', 'contactAttempted'],
		['tried', 'contactAttempted', 'contactAttempted'],
		['tried', 'talkBooked', 'contactAttempted'],
		['spoke', 'received', 'inProgress'],
		['spoke', 'contactAttempted', 'inProgress'],
		['booked', 'received', 'talkBooked'],
		['booked', 'inProgress', 'inProgress'],
		['working', 'received', 'inProgress'],
		['take', 'inProgress', 'inProgress'],
		['note', 'stopped', 'stopped'],
		['concern', 'completed', 'completed'],
		['reopened', 'completed', 'inProgress'],
		['reopened', 'stopped', 'accepted']
	] as const)('%s brings one that is %s to %s', (kind, from, to) => {
		expect(statusAfter(kind, from)).toBe(to);
	});

	it('closes it as finished or stopped, as the reason says', () => {
		expect(statusAfter('closed', 'inProgress', 'helped')).toBe('completed');
		expect(statusAfter('closed', 'received', 'helped')).toBe('completed');
		expect(statusAfter('closed', 'received', 'notReached')).toBe('stopped');
		expect(statusAfter('closed', 'received')).toBeUndefined();
	});

	it('is nothing but words or taking it up again once it is closed', () => {
		const over = REFERRAL_STATUSES.filter(isOver);
		const allowed = PRESSES.filter((press) => over.some((status) => statusAfter(press, status)));
		expect(allowed).toEqual(['note']);
		expect(statusAfter('closed', 'stopped', 'helped')).toBeUndefined();
		expect(statusAfter('handedOver', 'completed')).toBeUndefined();
		expect(statusAfter('reopened', 'inProgress')).toBeUndefined();
	});

	it('never takes it back to received', () => {
		const after = REFERRAL_STATUSES.flatMap((status) =>
			PRESSES.filter((press) => press !== 'note').map((press) => statusAfter(press, status))
		);
		expect(after).not.toContain('received');
	});

	it('is in nobody’s way where it only adds words', () => {
		expect(PRESSES.filter(onlyAdds)).toEqual(['note']);
		expect(onlyAdds('concern')).toBe(true);
	});
});

describe('the words of a name', () => {
	it('are the same however it is written', () => {
		expect(nameWords('José  García-Núñez')).toEqual(['jose', 'garcia', 'nunez', 'garcianunez']);
		expect(nameWords('SIÂN O’Brien')).toEqual(['sian', 'brien', 'obrien']);
		expect(nameWords('Ольга Ковальчук')).toEqual(['ольга', 'ковальчук']);
	});

	it('are none where there is nothing to look for', () => {
		expect([' ', 'x', '-’-'].map(nameWords)).toEqual([[], [], []]);
	});
});
