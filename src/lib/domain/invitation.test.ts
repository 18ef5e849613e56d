import { describe, expect, it } from 'vitest';
import { invitationTo, topicsIn } from './invitation.ts';
import { TOPICS } from './topics.ts';

const ORIGIN = 'https://hereabouts.example.org';

describe('invitationTo', () => {
	it('holds topics, and only after the #', () => {
		const { pathname, search, hash } = new URL(invitationTo(ORIGIN, ['company', 'money']));
		expect([pathname, search, hash]).toEqual(['/invited', '', '#company,money']);
	});

	it('has nothing after the path where there is no topic', () => {
		expect(invitationTo(ORIGIN, [])).toBe(`${ORIGIN}/invited`);
	});
});

describe('topicsIn', () => {
	it('reads what an invitation holds', () => {
		expect(topicsIn(new URL(invitationTo(ORIGIN, TOPICS)).hash)).toEqual(TOPICS);
		expect(topicsIn(new URL(invitationTo(ORIGIN, [])).hash)).toEqual([]);
	});

	it('takes nothing that is not a topic, and each once', () => {
		expect(topicsIn('#money,Sam Okafor,money,%00,constructor')).toEqual(['money']);
	});
});
