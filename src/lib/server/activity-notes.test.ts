import { afterAll, beforeAll, expect, it } from 'vitest';
import { addNote, notesOn, removeNote } from './activity-notes.ts';
import { openStore } from './store.fixture.ts';
import type { OpenStore } from './store.fixture.ts';

const NOW = new Date('2026-11-20T16:42:00Z');
let store: OpenStore;
beforeAll(async () => {
	store = await openStore();
});
afterAll(() => store.remove());

it('is shown with its activity, and deleted by whoever wrote it or an editor', async () => {
	const { database } = store;
	const note = { activity: 'a-choir', account: 'a', words: ' Ring the bell ' };
	expect(await addNote(database, note, NOW)).toBe('kept');
	expect(await addNote(database, { ...note, words: ' ' }, NOW)).toBe('empty');
	const [kept] = await notesOn(database, ['a-choir', 'another']);
	expect(kept).toMatchObject({ words: 'Ring the bell', activity: 'a-choir', account: 'a' });
	const id = kept?.id ?? '';
	expect(await removeNote(database, { id, account: 'b', mayEdit: false }, NOW)).toBe('gone');
	expect(await removeNote(database, { id, account: 'b', mayEdit: true }, NOW)).toBe('removed');
	expect(await notesOn(database, ['a-choir'])).toEqual([]);
	expect(await notesOn(database, [])).toEqual([]);
});
