import { noAnswers } from '../domain/questions/answers.ts';
import type { Answers } from '../domain/questions/answers.ts';
import type { View } from '../domain/look.ts';
import { isAnythingKept } from './kept.ts';
import type { Delivered } from './storage.ts';

/**
 * What a person said and picked in this tab: in memory, gone when it closes. On a server this is never written to, so
 * it can never carry one person's answers to another.
 */
interface Visit {
	answers: Answers;
	/** How the results are looked at. */
	view: View;
	/** The request that was sent last from this tab. */
	sentId?: string;
	/** What became of it, once the site has it. */
	sent?: Delivered;
	/** Whether "Carry on with my request" makes sense on the urgent-help page. */
	asking: boolean;
	/** Whether the list is kept on this phone. */
	listKept: boolean;
	/** Whether the answers are kept on this phone, and each new one with them. */
	answersKept: boolean;
}

export const visit = $state<Visit>({
	answers: noAnswers(),
	view: {},
	asking: false,
	listKept: false,
	answersKept: false
});

/** Changes what is remembered. Refuses to run anywhere but in a browser. */
export function remember(change: Partial<Visit>): void {
	if (typeof window === 'undefined') throw new Error('answers are remembered in a browser only');
	Object.assign(visit, change);
}

/** Lets go of everything that was said in this tab, as if it had just been opened. What is kept on the phone stays. */
export function forgetVisit(): void {
	remember({ answers: noAnswers(), view: {}, asking: false, listKept: false, answersKept: false });
	delete visit.sentId;
	delete visit.sent;
}

export const isListed = (id: string): boolean => visit.answers.list.some((each) => each.id === id);

/** Puts an activity on the list, or takes it off. */
export async function toggleListed(activity: { id: string; name: string }): Promise<void> {
	const { list } = visit.answers;
	const { id, name } = activity;
	visit.answers.list = isListed(id)
		? list.filter((each) => each.id !== id)
		: [...list, { id, name }];
	if (visit.listKept) await keepList();
}

/** Keeps the list on this phone: only ever because somebody pressed the button that says so. */
export async function keepList(): Promise<void> {
	const activities = visit.answers.list.map(({ id }) => id);
	const { withStorage } = await import('./storage.ts');
	await withStorage((storage) => storage.put('list', { version: 1, id: 'list', activities }));
	visit.listKept = true;
}

export async function forgetList(): Promise<void> {
	const { withStorage } = await import('./storage.ts');
	await withStorage((storage) => storage.delete('list', 'list'));
	visit.listKept = false;
}

/** The ids that were kept on this phone. */
export async function keptList(): Promise<string[] | undefined> {
	if (!(await isAnythingKept())) return undefined;
	const { withStorage } = await import('./storage.ts');
	return (await withStorage((storage) => storage.get('list', 'list')))?.activities;
}
