import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activity as anActivity } from '../../../tests/factories.ts';
import { composeCatalogue } from './compose-catalogue.ts';
import { correct, readCorrections } from './corrections.ts';
import { runImport } from './import/run-import.ts';
import type { Source } from './import/sources.ts';
import { publish, readLive } from './releases.ts';

const NOW = new Date('2026-11-20T16:42:00Z');

let dataDir: string;
beforeEach(() => {
	dataDir = mkdtempSync(join(tmpdir(), 'corrections-'));
});
afterEach(() => {
	rmSync(dataDir, { recursive: true });
});

/** A directory of one choir, as a feed gives it. */
const choir = (status: string): Source => ({
	feed: 'town',
	format: 'open-referral-uk',
	address: 'town.json',
	records: [{ row: 1, value: { id: 'choir', name: 'A choir', status } }]
});
const imports = (status: string) =>
	runImport([choir(status)], { dataDir, today: '2026-11-20', dryRun: false });

const live = () => readLive(dataDir)?.activities.find(({ id }) => id === 'a-choir');
const published = () =>
	publish(
		dataDir,
		composeCatalogue(
			[anActivity({ id: 'a-choir', status: 'active', contact: { phone: '0191 498 0000' } })],
			[]
		),
		NOW
	);

describe('a correction', () => {
	it('is live at once, with what the source said beside it, and can be taken back', async () => {
		await published();
		const asked = { activity: 'a-choir', by: 'a', set: { status: 'full', phone: '' } };
		expect(await correct(dataDir, asked, NOW)).toBe('corrected');
		expect(live()).toMatchObject({ status: 'full', contact: {} });
		const again = { ...asked, set: { phone: '0191 498 0001' } };
		expect(await correct(dataDir, again, NOW)).toBe('corrected');
		expect(readCorrections(dataDir).get('a-choir')).toMatchObject({
			set: { status: 'full', phone: '0191 498 0001' },
			source: { status: 'active', phone: '0191 498 0000' }
		});
		expect(await correct(dataDir, { ...asked, set: {} }, NOW)).toBe('corrected');
		expect(live()).toMatchObject({ status: 'active', contact: { phone: '0191 498 0000' } });
		expect(readCorrections(dataDir).size).toBe(0);
	});

	it('is kept over the next import, which notes what the source says by then', async () => {
		await imports('active');
		const id = readLive(dataDir)?.activities[0]?.id ?? '';
		await correct(
			dataDir,
			{ activity: id, by: 'a', set: { status: 'full', firstVisit: 'Ring' } },
			NOW
		);
		await imports('temporarily closed');
		expect(readLive(dataDir)?.activities).toMatchObject([{ status: 'full', firstVisit: 'Ring' }]);
		expect(readCorrections(dataDir).get(id)?.source).toEqual({ status: 'paused', firstVisit: '' });
	});

	it('of what is not listed changes nothing', async () => {
		const { release } = await published();
		const asked = { activity: 'another', by: 'a', set: { status: 'full' } };
		expect(await correct(dataDir, asked, NOW)).toBe('none');
		expect(readLive(dataDir)?.release).toBe(release);
	});

	it('that can no longer be read stops whoever needs it, and is not lost', async () => {
		await published();
		await correct(dataDir, { activity: 'a-choir', by: 'a', set: { status: 'full' } }, NOW);
		const file = join(dataDir, 'catalogue', 'corrections.json');
		writeFileSync(file, readFileSync(file, 'utf8').slice(1));
		expect(() => readCorrections(dataDir)).toThrow('corrections.json');
	});
});
