import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../domain/activity.ts';
import {
	listReleases,
	openReleases,
	publish,
	publishFrom,
	readLive,
	rollback
} from './releases.ts';
import type { CatalogueDraft } from './releases.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'hereabouts-releases-'));
const activity = (id: string): Activity => ({
	id: `test.${id}`,
	source: { feed: 'test', id },
	name: `Group ${id}`,
	topics: [],
	keywords: [],
	status: 'active',
	attendance: [],
	accessibility: {},
	languages: [],
	schedules: [],
	contact: {}
});
const draft = (...ids: string[]): CatalogueDraft => ({
	demonstration: false,
	activities: ids.map(activity),
	centres: {},
	places: [],
	attributions: []
});
const namesLive = (dataDir: string) => readLive(dataDir)?.activities.map(({ name }) => name);

describe('publish', () => {
	it('names a release by the digest of its bytes and numbers it', async () => {
		const dataDir = folder();
		const first = await publish(dataDir, draft('a'));
		const second = await publish(dataDir, draft('a', 'b'));
		expect(first).toMatchObject({ release: 1, activities: 1 });
		expect(second).toMatchObject({ release: 2, activities: 2 });
		expect(openReleases(dataDir).live()?.record).toEqual(second);
		expect(openReleases(dataDir).live()?.catalogue).toMatchObject({ version: 1, release: 2 });
	});

	it('changes nothing when the content is that of the live release', async () => {
		const dataDir = folder();
		const first = await publish(dataDir, draft('a'), new Date('2026-11-20T09:00:00Z'));
		const files = readdirSync(join(dataDir, 'catalogue'));
		expect(await publish(dataDir, draft('a'), new Date('2026-11-21T09:00:00Z'))).toEqual(first);
		expect(readdirSync(join(dataDir, 'catalogue'))).toEqual(files);
	});

	it('gives every one of many publishers at once a number of its own', async () => {
		const dataDir = folder();
		const ids = Array.from({ length: 12 }, (_, at) => String(at));
		await Promise.all(
			ids.map((id) =>
				publishFrom(dataDir, (live) => ({
					draft: { ...draft(), activities: [...(live?.activities ?? []), activity(id)] }
				}))
			)
		);
		expect(listReleases(dataDir).map(({ release }) => release)).toEqual(
			ids.map((_, at) => ids.length - at)
		);
		expect(namesLive(dataDir)).toHaveLength(ids.length);
	});

	it('leaves the old release live when it stops between writing and renaming', async () => {
		const dataDir = folder();
		await publish(dataDir, draft('a'));
		const catalogue = join(dataDir, 'catalogue');
		writeFileSync(join(catalogue, `${'0'.repeat(64)}.json.99999.unfinished`), '{"half": ');
		writeFileSync(join(catalogue, 'live.json.99999.unfinished'), '{"release": 2, "dig');
		writeFileSync(join(catalogue, `${'0'.repeat(64)}.json`), '{"whole": "but never recorded"}');
		expect(namesLive(dataDir)).toEqual(['Group a']);
		await publish(dataDir, draft('b'));
		expect(namesLive(dataDir)).toEqual(['Group b']);
		expect(readdirSync(catalogue).filter((name) => /unfinished|^0{64}/.test(name))).toEqual([]);
	});

	it('never gives a number twice, also after stopping before the pointer was moved', async () => {
		const dataDir = folder();
		await publish(dataDir, draft('a'));
		const pointer = join(dataDir, 'catalogue', 'live.json');
		const before = readFileSync(pointer);
		await publish(dataDir, draft('b'));
		writeFileSync(pointer, before);
		expect(await publish(dataDir, draft('c'))).toMatchObject({ release: 3 });
	});

	it('takes over the lock of a process that is gone', async () => {
		const dataDir = folder();
		await publish(dataDir, draft('a'));
		const lock = join(dataDir, 'catalogue', 'publishing.lock');
		writeFileSync(lock, `${hostname()} 2147483646`);
		expect(await publish(dataDir, draft('b'))).toMatchObject({ release: 2 });
		expect(readdirSync(join(dataDir, 'catalogue')).join()).not.toContain('publishing.lock');
	});

	it('waits for the lock of a process that is there', async () => {
		const dataDir = folder();
		await publish(dataDir, draft('a'));
		const lock = join(dataDir, 'catalogue', 'publishing.lock');
		writeFileSync(lock, `${hostname()} ${process.ppid}`);
		const publishing = publish(dataDir, draft('b'));
		await new Promise((resolve) => setTimeout(resolve, 150));
		expect(namesLive(dataDir)).toEqual(['Group a']);
		rmSync(lock);
		expect(await publishing).toMatchObject({ release: 2 });
	});

	it('gives the lock back when the catalogue cannot be composed', async () => {
		const dataDir = folder();
		const failing = publishFrom(dataDir, () => {
			throw new Error('no such feed');
		});
		await expect(failing).rejects.toThrow('no such feed');
		expect(await publish(dataDir, draft('a'))).toMatchObject({ release: 1 });
	});
});

describe('openReleases', () => {
	it('has nothing live in an empty folder', () => {
		expect(openReleases(folder()).live()).toBeUndefined();
	});

	it('serves what another process published as soon as it is asked', async () => {
		const dataDir = folder();
		const releases = openReleases(dataDir);
		await publish(dataDir, draft('a'));
		expect(releases.live()?.record.release).toBe(1);
		await publish(dataDir, draft('b'));
		expect(releases.live()?.record.release).toBe(2);
	});

	it('keeps serving what it has when the new release is damaged', async () => {
		const dataDir = folder();
		const releases = openReleases(dataDir);
		await publish(dataDir, draft('a'));
		releases.live();
		const { digest } = await publish(dataDir, draft('b'));
		writeFileSync(join(dataDir, 'catalogue', `${digest}.json`), '{}');
		expect(releases.live()?.record.release).toBe(1);
	});

	it('loads a large new release a slice at a time, and serves the one before meanwhile', async () => {
		const dataDir = folder();
		await publish(dataDir, draft('a'));
		const releases = openReleases(dataDir);
		releases.live();
		const large = draft(...Array.from({ length: 100 }, (_, at) => `b${at}`));
		for (const each of large.activities) each.description = 'x'.repeat(100_000);
		await publish(dataDir, large);
		let turns = 0;
		while (releases.live()?.record.release === 1) {
			turns++;
			await new Promise((resolve) => setImmediate(resolve));
		}
		const names = releases.live()?.catalogue.activities.map(({ name }) => name);
		expect(names).toEqual(large.activities.map(({ name }) => name));
		// Ten megabytes are some eighty slices.
		expect(turns).toBeGreaterThan(40);
	});

	it('says so when the only release is damaged', async () => {
		const dataDir = folder();
		const { digest } = await publish(dataDir, draft('a'));
		writeFileSync(join(dataDir, 'catalogue', `${digest}.json`), '{}');
		expect(() => openReleases(dataDir).live()).toThrow('release 1 is missing or damaged');
	});

	it('reads an older release by its digest, and nothing else [ASVS 5.3.2]', async () => {
		const dataDir = folder();
		const { digest } = await publish(dataDir, draft('a'));
		await publish(dataDir, draft('b'));
		const releases = openReleases(dataDir);
		expect(JSON.parse(String(releases.read(digest)))).toMatchObject({ release: 1 });
		expect(releases.read('live')).toBeUndefined();
		expect(releases.read('../catalogue/live')).toBeUndefined();
		expect(releases.read('f'.repeat(64))).toBeUndefined();
	});
});

describe('rollback', () => {
	it('makes an earlier release live, and the next one published is still the highest', async () => {
		const dataDir = folder();
		await publish(dataDir, draft('a'));
		await publish(dataDir, draft('b'));
		expect(await rollback(dataDir, 1)).toMatchObject({
			outcome: 'rolled back',
			live: { release: 1 }
		});
		expect(namesLive(dataDir)).toEqual(['Group a']);
		expect(await publish(dataDir, draft('c'))).toMatchObject({ release: 3 });
	});

	it('refuses a release that does not exist or whose bytes are damaged', async () => {
		const dataDir = folder();
		const { digest } = await publish(dataDir, draft('a'));
		await publish(dataDir, draft('b'));
		writeFileSync(join(dataDir, 'catalogue', `${digest}.json`), '{}');
		expect(await rollback(dataDir, 1)).toEqual({ outcome: 'damaged' });
		expect(await rollback(dataDir, 7)).toEqual({ outcome: 'unknown release' });
		expect(namesLive(dataDir)).toEqual(['Group b']);
	});
});
