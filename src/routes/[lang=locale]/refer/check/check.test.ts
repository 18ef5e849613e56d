import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRedirect } from '@sveltejs/kit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answeredAll } from '../../../../../tests/factories.ts';
import type { Answers } from '../../../../lib/domain/questions/answers.ts';
import { openCarrier } from '../../../../lib/server/carried.ts';
import type { Carrier } from '../../../../lib/server/carried.ts';
import { readSite } from '../../../../lib/server/site.ts';
import { actions as findActions } from '../../find/[step=findstep]/+page.server.ts';
import { actions } from './+page.server.ts';

let folder: string;
let carrier: Carrier;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'check-'));
	carrier = openCarrier(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const ANSWERS: Answers = {
	...answeredAll(),
	find: { topics: ['active'], needs: ['free', 'womenOnly'] }
};

/** What a page answers to a form without JavaScript; where it sends the form on, the address. */
async function posted(
	page: Record<string, (event: never) => unknown>,
	fields: Record<string, string>,
	{ answers = ANSWERS, step = '' } = {}
) {
	const carried = carrier.seal({ id: crypto.randomUUID(), answers }, Date.now());
	const site = readSite({ siteFile: join(folder, 'site.json'), siteFileNamed: false });
	const releases = { live: () => undefined };
	const event = {
		request: new Request('http://site/en/refer/check', {
			method: 'POST',
			body: new URLSearchParams({ carried, ...fields })
		}),
		params: { lang: 'en', step },
		locals: { services: { carrier, site, releases, packs: { packs: () => [] } } }
	};
	try {
		const shown = await page['default']?.(event as never);
		return { shown: shown as { answers?: Answers; carried: string } };
	} catch (thrown) {
		if (!isRedirect(thrown)) throw thrown;
		return { sentOnTo: thrown.location };
	}
}

describe('“Change” beside an answer that was given while finding', () => {
	it('opens its question', async () => {
		const asked = await posted(actions, { from: 'check', go: 'change:easier' });
		expect(asked.sentOnTo).toBe('/en/find/easier');
	});

	it('brings the new answer back to the check page, and nothing else with it', async () => {
		const opened = await posted(
			findActions,
			{ from: 'check', go: 'change:easier' },
			{ step: 'easier' }
		);
		const answers = carrier.open(opened.shown?.carried ?? '', Date.now())?.carried.answers;
		const said = { from: 'easier', go: 'on', needs: 'free' };
		const on = await posted(findActions, said, { step: 'easier', answers: answers as Answers });
		expect(on.sentOnTo).toBe('/en/refer/check');
		const checked = await posted(actions, said, { answers: answers as Answers });
		expect(checked.shown?.answers).toEqual({
			...ANSWERS,
			find: { topics: ['active'], needs: ['free'] },
			changing: false
		});
	});

	it('goes back with nothing changed', async () => {
		const answers = { ...ANSWERS, changing: true };
		const back = { from: 'easier', go: 'back' };
		const left = await posted(findActions, back, { step: 'easier', answers });
		expect(left.sentOnTo).toBe('/en/refer/check');
		expect((await posted(actions, back, { answers })).shown?.answers?.find).toEqual(ANSWERS.find);
	});
});
