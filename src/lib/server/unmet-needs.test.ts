import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UnmetNeed } from '../domain/unmet-need.ts';
import { placeIn } from './database.fixture.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { keepUnmetNeed, missedSince, unmetNeedSchema } from './unmet-needs.ts';

const DAY = '2026-11-21';
const need = (overrides: Partial<UnmetNeed> = {}): UnmetNeed => ({
	id: crypto.randomUUID(),
	topics: ['arts', 'company'],
	needs: ['free'],
	times: ['weekend'],
	outcode: 'NE6',
	...overrides
});

let dataDir: string;
let database: Database;
beforeEach(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'unmet-needs-'));
	database = await openDatabase(await placeIn(dataDir));
});
afterEach(async () => {
	await database.destroy();
	rmSync(dataDir, { recursive: true });
});

describe('what somebody missed', () => {
	it('counts once, however often it is sent', async () => {
		const sent = need();
		expect(await keepUnmetNeed(database, sent, DAY)).toBe('kept');
		expect(await keepUnmetNeed(database, sent, DAY)).toBe('repeated');
		for (let i = 0; i < 5; i++) await keepUnmetNeed(database, need(), DAY);
		expect((await missedSince(database, DAY)).total).toBe(6);
	});

	it('is counted by topic, need, time and area, and only since the day asked for', async () => {
		for (let i = 0; i < 5; i++) await keepUnmetNeed(database, need(), DAY);
		for (let i = 0; i < 5; i++) await keepUnmetNeed(database, need(), '2025-11-20');
		expect(await missedSince(database, '2025-11-21')).toEqual({
			since: '2025-11-21',
			total: 5,
			byTopic: [
				{ topic: 'arts', count: 5 },
				{ topic: 'company', count: 5 }
			],
			byOutcode: [{ outcode: 'NE6', count: 5 }],
			byNeed: [{ need: 'free', count: 5 }],
			byTime: [{ time: 'weekend', count: 5 }]
		});
	});

	it('keeps the day and nothing else of when', async () => {
		await keepUnmetNeed(database, need(), DAY);
		const [row] = await database.selectFrom('unmet_need').selectAll().execute();
		expect(Object.keys(row ?? {}).sort()).toEqual([
			'day',
			'id',
			'needs',
			'outcode',
			'times',
			'topics'
		]);
		expect(row?.day).toBe(DAY);
	});
});

describe('unmetNeedSchema', () => {
	it('takes what our page sends, and nothing that could be a person', () => {
		expect(unmetNeedSchema.safeParse(need()).success).toBe(true);
		expect(unmetNeedSchema.safeParse(need({ outcode: '' })).success).toBe(true);
		for (const wrong of [
			need({ outcode: 'NE6 1LH' }),
			need({ topics: [] }),
			need({ id: 'x' }),
			{ ...need(), words: 'my name is' }
		])
			expect(unmetNeedSchema.safeParse(wrong).success).toBe(false);
	});
});
