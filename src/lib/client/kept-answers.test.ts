import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noAnswers } from '../domain/questions/answers.ts';
import type { Answers } from '../domain/questions/answers.ts';
import type { KeptAnswers } from './storage.ts';

const NOW = new Date('2026-11-20T16:42:00Z');
const later = (days: number) => new Date(NOW.getTime() + days * 24 * 60 * 60_000);
const ANSWERS: Answers = {
	...noAnswers(),
	find: { topics: ['company'], words: 'since the funeral', asWritten: ['funral'] },
	refer: { for: 'me', name: 'Maureen Quillfeather' }
};

/** What the browser's storage holds, as far as these answers go. */
let kept: Map<string, KeptAnswers>;
let isAnythingKept = true;
let subject: typeof import('./kept-answers.ts');

beforeEach(async () => {
	kept = new Map();
	isAnythingKept = true;
	const storage = {
		put: async (_: string, value: KeptAnswers) => void kept.set(value.id, value),
		get: async (_: string, id: string) => kept.get(id),
		delete: async (_: string, id: string) => void kept.delete(id)
	};
	vi.resetModules();
	vi.doMock('./kept.ts', () => ({ isAnythingKept: async () => isAnythingKept }));
	vi.doMock('./storage.ts', () => ({
		withStorage: (use: (each: typeof storage) => unknown) => use(storage)
	}));
	subject = await import('./kept-answers.ts');
});
afterEach(() => {
	vi.doUnmock('./kept.ts');
	vi.doUnmock('./storage.ts');
	vi.resetModules();
});

describe('answers that somebody chose to keep', () => {
	it('come back within a week, but for what was typed in own words', async () => {
		await subject.keepAnswers(ANSWERS, NOW);
		expect(await subject.keptAnswers(later(6.9))).toEqual({
			answers: { ...ANSWERS, find: { topics: ['company'] } },
			keptAt: NOW.toISOString()
		});
	});

	it('are locked under a key that nobody can take out of the browser, another each time', async () => {
		await subject.keepAnswers(ANSWERS, NOW);
		const first = kept.get('answers');
		await subject.keepAnswers(ANSWERS, NOW);
		const second = kept.get('answers');
		if (!first || !second) throw new Error('nothing was kept');
		expect(first.key.extractable).toBe(false);
		expect(second.key).not.toBe(first.key);
		expect(Buffer.from(first.ciphertext).includes('Quillfeather')).toBe(false);
	});

	it.each([7, 400, -8])('are deleted when they are found %i days later', async (days) => {
		await subject.keepAnswers(ANSWERS, NOW);
		expect(await subject.keptAnswers(later(days))).toBeUndefined();
		expect(kept.size).toBe(0);
	});

	it('are deleted when they do not open', async () => {
		await subject.keepAnswers(ANSWERS, NOW);
		const broken = kept.get('answers');
		if (broken) new Uint8Array(broken.ciphertext)[3]! ^= 1;
		expect(await subject.keptAnswers(NOW)).toBeUndefined();
		expect(kept.size).toBe(0);
	});

	it('are gone once they are forgotten, and nothing is opened where nothing was kept', async () => {
		await subject.keepAnswers(ANSWERS, NOW);
		isAnythingKept = false;
		expect(await subject.keptAnswers(NOW)).toBeUndefined();
		await subject.forgetAnswers();
		expect(kept.size).toBe(1);
		isAnythingKept = true;
		await subject.forgetAnswers();
		expect(kept.size).toBe(0);
	});
});
