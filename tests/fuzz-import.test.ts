import { describe, expect, it } from 'vitest';
import { findSources } from '../src/lib/server/import/find-sources.ts';
import { fuzzImport, KIND_NAMES } from './fuzz/fuzz-import.ts';
import { TRAPS } from './fuzz/hostile-corpus.ts';
import { importFromServer } from './fuzz/hostile-server.ts';
import { importFile } from './fuzz/laws.ts';

/** The same every time; `npm run fuzz -- import` makes up others. */
const SEED = 20261121;
/** As often as its weight says of 5,000. */
const CASES = 5000;

describe('a hostile directory', () => {
	it('is brought in or refused, with nothing invalid, private or harmful in what comes of it', async () => {
		const { passed, failures } = await fuzzImport({ cases: CASES, seed: SEED });
		expect(failures).toEqual([]);
		expect(passed).toBeGreaterThanOrEqual(CASES);
		expect(KIND_NAMES.length).toBeGreaterThan(10);
	}, 180_000);
});

describe('a trap', () => {
	it.each(TRAPS)('does no harm: $name', async ({ path, bytes, comesTo }) => {
		const { feeds, reasons } = await importFile({ path, bytes: bytes() });
		const rows = feeds.flatMap((feed) => feed.rows);
		const accepted = rows.filter(({ outcome }) => outcome === 'accepted').length;
		if (typeof comesTo === 'string') expect(reasons.join()).toContain(comesTo);
		else expect({ accepted, reasons }).toEqual({ accepted: comesTo, reasons: [] });
	});
});

describe('a hostile server', () => {
	const ADDRESS = 'https://feed.example.org/api';
	const world = (answer: (asked: number) => BodyInit) => {
		let asked = 0;
		return {
			fetch: () => Promise.resolve(new Response(answer(asked++))),
			pause: () => Promise.resolve(),
			now: () => 0,
			asked: () => asked
		};
	};

	it('that never stops sending is left as soon as it has sent too much', async () => {
		const MEBIBYTE = new Uint8Array(1024 * 1024).fill(0x20);
		let sent = 0;
		const endless = world(
			() =>
				new ReadableStream({
					pull(stream) {
						sent++;
						stream.enqueue(MEBIBYTE);
					}
				})
		);
		const found = await findSources(`${ADDRESS}/feed.json`, {}, endless);
		expect(found).toMatchObject({
			outcome: 'unreadable',
			reason: expect.stringContaining('64 MiB')
		});
		expect(sent).toBeLessThan(70);
	});

	it('that invents page after page is left after some thousands', async () => {
		const whole = { schedules: [], contacts: [], phones: [] };
		const inventing = world((asked) =>
			JSON.stringify({ contents: [{ id: `s${asked}`, name: 'Choir', ...whole }] })
		);
		const found = await findSources(ADDRESS, {}, inventing);
		expect(found.outcome).toBe('read');
		expect(inventing.asked()).toBeLessThanOrEqual(4000);
	});

	it('that sends us round in a circle, or elsewhere, is not followed', async () => {
		const moved = (location: string) => ({ status: 302, headers: { location }, body: '' });
		for (const to of [`${ADDRESS}/services`, 'http://127.0.0.1/', 'https://elsewhere.example.org/'])
			await importFromServer([moved(to)]);
	});
});
