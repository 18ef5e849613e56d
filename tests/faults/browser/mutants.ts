/**
 * What a careless phone or site would do instead, switched in on the line between them without another build: the phone is
 * given other scripts, or its requests come to other hands.
 */
import type { SiteMutant } from '../referrals/mutants.ts';

export const BROWSER_MUTANTS = [
	'relaxed durability',
	'remove before send',
	'500 is success',
	'no unique key',
	'receipt before commit'
] as const;
export type BrowserMutant = (typeof BROWSER_MUTANTS)[number];

/** Runs before the code that sends: takes a request out of the outbox before `fetch` sends it, as some libraries do. */
const REMOVES_FIRST = `
const theirs = globalThis.fetch;
globalThis.fetch = async (address, init) => {
	if (address === '/api/referrals') await mutate('delete', JSON.parse(init.body));
	return theirs(address, init);
};`;
/** The same for one that takes any answer for "sent". */
const TAKES_ANY_ANSWER = `
const theirs = globalThis.fetch;
globalThis.fetch = async (address, init) => {
	const answer = await theirs(address, init);
	if (address === '/api/referrals' && answer.status >= 500) await mutate('deliver', JSON.parse(init.body));
	return answer;
};`;
const MUTATE = `
const mutate = (what, { id }) => new Promise((resolve) => {
	const opening = indexedDB.open('hereabouts');
	opening.onsuccess = () => {
		const change = opening.result.transaction(['outbox', 'delivered'], 'readwrite');
		change.objectStore('outbox').delete(id);
		const delivered = { version: 1, id, reference: '2222222A', receivedAt: new Date().toISOString() };
		if (what === 'deliver') change.objectStore('delivered').put(delivered);
		change.oncomplete = () => { opening.result.close(); resolve(); };
	};
});`;

interface Changes {
	/** What is made of a script. */
	script?: (path: string, text: string) => string;
	takes?: SiteMutant;
}
/** What loads as the one script that every page begins with. */
const isStart = (path: string) => /\/entry\/start\./.test(path);
const before = (prelude: string): Changes => ({
	script: (path, text) => (isStart(path) ? `{${MUTATE}${prelude}}\n${text}` : text)
});

/** What a mutant changes; nothing without one. */
export function changesOf(mutant: BrowserMutant | undefined): Changes {
	switch (mutant) {
		case undefined:
			return {};
		case 'relaxed durability':
			return {
				script: (_path, text) =>
					text.replace(/(durability:\s*["'\`])strict(["'\`])/g, '$1relaxed$2')
			};
		case 'remove before send':
			return before(REMOVES_FIRST);
		case '500 is success':
			return before(TAKES_ANY_ANSWER);
		default:
			return { takes: mutant };
	}
}
