import { afterEach, describe, expect, it, vi } from 'vitest';
import { sendAnswers } from './send-answers.ts';

const ID = '6f1c1a52-6a3e-4c9f-9d0e-2f3f6c1b7a10';
/** A site that answers so; what it was sent. */
function site(answer: () => Promise<Response>) {
	const fetched = vi.fn((_: string, __: RequestInit) => answer());
	vi.stubGlobal('fetch', fetched);
	return () => JSON.parse(String(fetched.mock.calls[0]?.[1].body)) as unknown;
}
const json = (status: number) => () => Promise.resolve(new Response('{}', { status }));
const send = (link?: string) =>
	sendAnswers('visit', { went: ['yes'], how: [], contact: ['yes'] }, { id: ID, link });

afterEach(() => vi.unstubAllGlobals());

describe('answers', () => {
	it('are sent without what was skipped, and without whether a person is wanted', async () => {
		const sent = site(json(201));
		expect(await send('a-link')).toBe('kept');
		expect(sent()).toEqual({ id: ID, link: 'a-link', about: 'visit', answers: { went: 'yes' } });
	});

	it('are kept where they were kept before', async () => {
		site(json(200));
		expect(await send()).toBe('kept');
	});

	it('are not kept where the link is over', async () => {
		site(json(410));
		expect(await send('a-link')).toBe('over');
	});

	it('have failed where nothing answers, or somebody else does', async () => {
		site(() => Promise.reject(new TypeError('Failed to fetch')));
		expect(await send()).toBe('failed');
		site(() => Promise.resolve(new Response('<h1>Welcome</h1>')));
		expect(await send()).toBe('failed');
	});

	it('are not sent at all where nothing was answered', async () => {
		const fetched = vi.fn();
		vi.stubGlobal('fetch', fetched);
		expect(
			await sendAnswers('wellbeing', { happy: ['preferNot'] }, { id: ID, link: undefined })
		).toBe(undefined);
		expect(fetched).not.toHaveBeenCalled();
	});
});
