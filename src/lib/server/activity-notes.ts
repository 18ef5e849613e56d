/** What link workers tell each other of an activity: "I went, it is friendly, ring the bell". Nothing of a patient. */
import { randomUUID } from 'node:crypto';
import { audit } from './audit.ts';
import type { Database } from './database.ts';

/** The longest note, in characters. */
export const LONGEST_ACTIVITY_NOTE = 1000;
/** The newest of one activity that are shown. */
const MOST_SHOWN = 20;

export interface ActivityNote {
	id: string;
	activity: string;
	at: string;
	words: string;
	/** The address of whoever wrote it, where that account is still there. */
	by?: string;
}

/** Keeps a note; `empty` where there is nothing in it. */
export async function addNote(
	database: Database,
	{ activity, account, words }: { activity: string; account: string; words: string },
	now: Date
): Promise<'kept' | 'empty'> {
	const text = words.trim().slice(0, LONGEST_ACTIVITY_NOTE);
	if (text === '') return 'empty';
	const at = now.toISOString();
	await database
		.insertInto('activity_note')
		.values({ id: randomUUID(), activity, at, actor: account, words: text })
		.execute();
	await audit(database, { at, actor: account, action: 'activity note', subject: activity });
	return 'kept';
}

/** Deletes a note, one's own or, for whoever `mayEdit`, anybody's; `gone` where there is none such. */
export async function removeNote(
	database: Database,
	{ id, account, mayEdit }: { id: string; account: string; mayEdit: boolean },
	now: Date
): Promise<'removed' | 'gone'> {
	let query = database.deleteFrom('activity_note').where('id', '=', id);
	if (!mayEdit) query = query.where('actor', '=', account);
	const removed = await query.returning('activity').executeTakeFirst();
	if (!removed) return 'gone';
	const entry = { at: now.toISOString(), actor: account, subject: removed.activity };
	await audit(database, { ...entry, action: 'activity note' });
	return 'removed';
}

/** The notes on some activities, the newest first. */
export async function notesOn(
	database: Database,
	activities: readonly string[]
): Promise<(ActivityNote & { account: string })[]> {
	if (activities.length === 0) return [];
	const rows = await database
		.selectFrom('activity_note')
		.leftJoin('desk_account', 'desk_account.id', 'actor')
		.select(['activity_note.id', 'activity', 'at', 'words', 'actor', 'email'])
		.where('activity', 'in', [...activities])
		.orderBy('at', 'desc')
		.limit(MOST_SHOWN * activities.length)
		.execute();
	return rows.map(({ actor, email, ...note }) => ({
		...note,
		account: actor,
		...(email && { by: email })
	}));
}
