import type { FindAnswers } from '../domain/questions/answers.ts';
import type { Find } from './finder.ts';

/** So long, in milliseconds, it is kept: what is on next changes, and it knows somebody's words. */
const MEANWHILE = 300_000;

/** What is found for a page of results that is on its way, or may be soon. In the memory of this page only. */
let ahead: { key: string; find: Promise<Find>; end: ReturnType<typeof setTimeout> } | undefined;

/** What the answers so far are known by. */
export const keyOf = (...what: [language: string, answers: FindAnswers]): string =>
	JSON.stringify(what);

/** What was begun for just these answers, if anything was. */
export const foundAhead = (key: string): Promise<Find> | undefined =>
	ahead?.key === key ? ahead.find : undefined;

function letGo(): void {
	clearTimeout(ahead?.end);
	ahead = undefined;
}

/** The same for the page of results, in a task of its own; from then on nothing but that page keeps it. */
export function takeAhead(key: string): Promise<Find> | undefined {
	const find = foundAhead(key);
	letGo();
	return find?.then((found) => new Promise((resolve) => setTimeout(resolve, 0, found)));
}

/** Keeps what is begun in the place of what was; what fails is let go of. */
export function keepAhead(key: string, find: Promise<Find>): Promise<Find> {
	letGo();
	const forget = () => {
		if (foundAhead(key) === find) letGo();
	};
	ahead = { key, find, end: setTimeout(forget, MEANWHILE) };
	find.catch(forget);
	return find;
}
