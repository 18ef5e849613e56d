/**
 * Answers to a request that somebody has not finished, kept on their own phone for a week: only ever because they ticked
 * the box that says so. They are encrypted under a key that the browser holds and gives to nobody, not even to us, so a
 * copy of the files opens nothing; whoever can use this browser can.
 */
import { noAnswers } from '../domain/questions/answers.ts';
import type { Answers } from '../domain/questions/answers.ts';
import { isAnythingKept } from './kept.ts';
import { withStorage } from './storage.ts';
import type { KeptAnswers } from './storage.ts';

const WEEK = 7 * 24 * 60 * 60_000;
const AES = { name: 'AES-GCM', length: 256 } as const;
const ID = 'answers';

/** What was typed in one's own words is never kept: neither here nor anywhere else. */
const keepable = ({ refer, list, find }: Answers): Answers => {
	const { words, asWritten, ...rest } = find;
	void words;
	void asWritten;
	return { ...noAnswers(), refer, list, find: rest };
};

/** Keeps these answers in the place of any that were kept; under a new key, so that those before are gone for good. */
export async function keepAnswers(answers: Answers, now: Date): Promise<void> {
	const key = await crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt']);
	const nonce = crypto.getRandomValues(new Uint8Array(12));
	const text = new TextEncoder().encode(JSON.stringify(keepable(answers)));
	const ciphertext = await crypto.subtle.encrypt({ name: AES.name, iv: nonce }, key, text);
	const keptAt = now.toISOString();
	await withStorage((storage) =>
		storage.put('keptAnswers', { version: 1, id: ID, key, nonce, ciphertext, keptAt })
	);
}

/** What is kept, and since when; `undefined` where nothing is. What is a week old, or does not open, is deleted. */
export async function keptAnswers(
	now: Date
): Promise<{ answers: Answers; keptAt: string } | undefined> {
	if (!(await isAnythingKept())) return undefined;
	const kept = await withStorage((storage) => storage.get('keptAnswers', ID));
	if (!kept) return undefined;
	const age = now.getTime() - Date.parse(kept.keptAt);
	// A clock that was put back would else keep them for longer than was said.
	const isOver = !(age >= -WEEK && age < WEEK);
	const answers = isOver ? undefined : await opened(kept);
	if (answers) return { answers, keptAt: kept.keptAt };
	await forgetAnswers();
	return undefined;
}

async function opened({ key, nonce, ciphertext }: KeptAnswers): Promise<Answers | undefined> {
	try {
		const text = await crypto.subtle.decrypt({ name: AES.name, iv: nonce }, key, ciphertext);
		return { ...noAnswers(), ...(JSON.parse(new TextDecoder().decode(text)) as Answers) };
	} catch {
		return undefined;
	}
}

/** Deletes them with their key: when they were sent, or somebody chose to. Opens no storage where there is none. */
export async function forgetAnswers(): Promise<void> {
	if (await isAnythingKept()) await withStorage((storage) => storage.delete('keptAnswers', ID));
}
