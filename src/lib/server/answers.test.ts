import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	answersSince,
	forgetOldAnswers,
	keepAnswers,
	makeAnswerLink,
	readSent
} from './answers.ts';
import type { Sent } from './answers.ts';
import { arrive, openStore } from './store.fixture.ts';
import type { OpenStore } from './store.fixture.ts';

const NOW = new Date('2026-11-20T16:42:00Z');
const DENE = { account: 'a', teams: ['dene'] };
const WELL = { about: 'wellbeing', answers: { satisfied: 7, lonely: 'some' } } as const;
const VISIT = { about: 'visit', answers: { went: 'no', hindered: ['cost', 'alone'] } } as const;

let store: OpenStore;
beforeAll(async () => {
	store = await openStore();
});
afterAll(() => store.remove());

const sent = (more: object = {}): Sent => ({ id: crypto.randomUUID(), ...WELL, ...more });
const rows = () => store.database.selectFrom('answer').selectAll().execute();

describe('what a phone sends', () => {
	it('is read where it is answers, and nothing else with it', () => {
		const id = crypto.randomUUID();
		expect(readSent({ id, ...VISIT })).toEqual({ id, ...VISIT });
		const wrong = [
			{ id, ...WELL, name: 'Somebody' },
			{ id: 'one', ...WELL },
			{ id, about: 'wellbeing', answers: {} },
			{ id, about: 'wellbeing', answers: { satisfied: 11 } },
			{ id, about: 'visit', answers: WELL.answers },
			{ id, about: 'visit', answers: { contact: 'yes' } }
		];
		expect(wrong.map(readSent)).toEqual(wrong.map(() => undefined));
	});
});

describe('answers', () => {
	it('are kept once, sealed, with their month and nothing of when or who', async () => {
		const one = sent();
		expect(await keepAnswers(store, one, NOW)).toBe('kept');
		expect(await keepAnswers(store, one, NOW)).toBe('repeated');
		const [row] = (await rows()).filter(({ id }) => id === one.id);
		expect(row).toMatchObject({ month: '2026-11', about: 'wellbeing', turn: 'first' });
		expect(Object.keys(row ?? {}).sort()).toEqual(
			['about', 'id', 'month', 'sealed', 'team', 'turn'].sort()
		);
		expect(row?.sealed).not.toMatch(/satisfied|some/);
	});

	it('are opened for the team that asked, and for no other', async () => {
		const id = await arrive(store, NOW);
		const link = await makeAnswerLink(store, DENE, { id, about: 'visit' }, NOW);
		expect(await keepAnswers(store, sent({ ...VISIT, link: link ?? '' }), NOW)).toBe('kept');
		const ofDene = await answersSince(store, ['dene'], '2026-11');
		expect(ofDene).toContainEqual({ ...VISIT, turn: 'first' });
		expect(await answersSince(store, ['riverside'], '2026-11')).not.toContainEqual({
			...VISIT,
			turn: 'first'
		});
		expect(await answersSince(store, ['dene'], '2026-12')).toEqual([]);
	});

	it('are forgotten after two years', async () => {
		await forgetOldAnswers(store.database, new Date('2028-11-20T16:42:00Z'));
		expect(await rows()).not.toEqual([]);
		await forgetOldAnswers(store.database, new Date('2028-12-20T16:42:00Z'));
		expect(await rows()).toEqual([]);
	});
});

describe('the link that asks', () => {
	it('works once, counts as later, and leaves nothing that says whose it was', async () => {
		const id = await arrive(store, NOW);
		const link = (await makeAnswerLink(store, DENE, { id, about: 'wellbeing' }, NOW)) ?? '';
		const kept = JSON.stringify(
			await store.database.selectFrom('answer_link').selectAll().execute()
		);
		expect(kept).not.toMatch(new RegExp(`${link}|${id}`));
		const before = await store.database.selectFrom('audit').selectAll().execute();
		expect(await keepAnswers(store, sent({ link }), NOW)).toBe('kept');
		expect(await keepAnswers(store, sent({ link }), NOW)).toBe('link-over');
		expect((await rows()).map(({ turn }) => turn)).toContain('later');
		expect(await store.database.selectFrom('audit').selectAll().execute()).toEqual(before);
	});

	it('asks only what it was made for, until its day, and of one’s own requests', async () => {
		const id = await arrive(store, NOW);
		const link = (await makeAnswerLink(store, DENE, { id, about: 'visit' }, NOW)) ?? '';
		expect(await keepAnswers(store, sent({ link }), NOW)).toBe('link-over');
		const late = new Date('2027-02-18T16:42:00Z');
		expect(await keepAnswers(store, sent({ ...VISIT, link }), late)).toBe('link-over');
		const stranger = { account: 'b', teams: ['riverside'] };
		expect(await makeAnswerLink(store, stranger, { id, about: 'visit' }, NOW)).toBeUndefined();
	});
});
