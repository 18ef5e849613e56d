import { lineOf } from '../../raw.ts';
import type { Mark, Said } from './said.ts';
import { truthIn } from '../cells/truth.ts';

/** Whether a record may be shown and how it stands, in the words of our template; `doubt` is a status nobody can read. */
export type Standing =
	| { outcome: 'shown'; status: 'running' | 'full' | 'paused'; doubt?: string }
	| { outcome: 'withheld'; reason: string };

const OVER =
	/^(in ?active|not active|non ?active|closed|permanently closed|ended|ceased|ceased trading|finished|no longer (running|active|available|exists)|defunct|dissolved|expired|deleted|removed|archived?|draft|hidden|private|unpublished|not published|withdrawn|rejected|refused|declined|pending( (approval|review))?|awaiting approval|suspended from listing|cancelled|discontinued|off|dead|duplicate|test)$/i;
const PAUSED =
	/^(paused|on hold|temporarily closed|closed temporarily|suspended|on a break|not currently running|seasonal closure)$/i;
const FULL =
	/^(full|waiting list( only)?|wait ?list|at capacity|no (spaces|vacancies)|closed to new members)$/i;
const RUNNING =
	/^(active|running|open|live|current(ly)?( active)?|published|publish|approved|verified|available|ongoing|operational|trading|registered|in use|on|ok|yes|public|accepting( new)?( members| referrals)?|complete[d]?|checked|up to date|new|normal)$/i;

/**
 * What a record's marks, status and dates say of it. A mark that is neither yes nor no counts as one that hides; a
 * status that we cannot read counts as running, and is told.
 */
export function standingOf(said: Said, marks: readonly Mark[], today: string): Standing {
	const [mark] = marks;
	if (mark)
		return withheld(
			`it is marked "${lineOf(mark.heading, 80) ?? ''}: ${lineOf(mark.cell, 60) ?? ''}"`
		);
	const statuses = (said.status ?? []).flatMap((status) => lineOf(status, 60) ?? []);
	const over = statuses.find((status) => OVER.test(status));
	if (over !== undefined) return withheld(`its status is "${over}"`);
	const [from, until] = [said['show from']?.[0], said['show until']?.[0]];
	if (from !== undefined && isDay(from) && from > today)
		return withheld(`it is not to be shown before ${from}`);
	if (until !== undefined && isDay(until) && until < today)
		return withheld(`it was not to be shown after ${until}`);
	const isPaused =
		statuses.some((status) => PAUSED.test(status)) ||
		said.paused?.some((cell) => truthIn(cell) === true);
	if (isPaused) return { outcome: 'shown', status: 'paused' };
	const isFull =
		statuses.some((status) => FULL.test(status)) ||
		said['has room']?.some((cell) => truthIn(cell) === false);
	if (isFull) return { outcome: 'shown', status: 'full' };
	const doubt = statuses.find((status) => !RUNNING.test(status));
	return { outcome: 'shown', status: 'running', ...(doubt === undefined ? {} : { doubt }) };
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
const withheld = (reason: string): Standing => ({ outcome: 'withheld', reason });
