import type { Directory } from '$lib/server/open-referral/directory';
import type { RequestEvent } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { respond } from './respond.ts';

/** As much of a request as is looked at. */
function asked({ wait = 0, directory }: { wait?: number; directory?: Partial<Directory> }) {
	const services = { limits: { take: () => wait }, openReferral: () => directory };
	return {
		locals: { services },
		request: new Request('http://localhost/openreferral'),
		getClientAddress: () => '192.0.2.1'
	} as unknown as RequestEvent;
}
const found = () => ({ outcome: 'found' as const, body: {} });

describe('an answer of the API', () => {
	it('tells whoever asks too often how long to wait', async () => {
		const response = respond(asked({ wait: 7, directory: { digest: 'abc' } }), found);
		expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7']);
		expect(await response.json()).toEqual({ problem: 'that is too often: wait a little' });
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
	});

	it('says so while there is no release', () => {
		expect(respond(asked({}), found).status).toBe(503);
	});

	it('may be kept for a while, and a refusal may not', () => {
		const directory = { digest: 'abc' };
		const refused = () => ({ outcome: 'not found' as const, problem: 'there is none' });
		const kept = (answer: typeof found | typeof refused) =>
			respond(asked({ directory }), answer).headers.get('cache-control');
		expect([kept(found), kept(refused)]).toEqual(['public, max-age=60', 'no-cache']);
	});
});
