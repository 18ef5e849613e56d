/** How a delivery goes on: `new → claimed → sent | retry | parked`, or `dropped` where there is nothing to deliver any more. */
export const DISPATCH_STATES = ['new', 'claimed', 'retry', 'sent', 'parked', 'dropped'] as const;
export type DispatchState = (typeof DISPATCH_STATES)[number];

/** What became of one try. A `problem` is a few words of ours, never a receiver's: those may repeat what they were sent. */
export type Outcome =
	| { kind: 'sent' }
	/** `after`: how long the receiver asked to be left alone, in milliseconds. */
	| { kind: 'retry'; problem: string; after?: number }
	/** It can never be taken as it is: somebody has to look. */
	| { kind: 'never'; problem: string }
	/** The person stopped the request, or it was erased: nobody is told of it any more. */
	| { kind: 'dropped'; problem: string };

/** All in milliseconds. */
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 60 * 60_000;
const LONGEST_ASKED = 24 * 60 * 60_000;
/** After so many tries in vain, which is about two hours, a lead is told. It is tried on, once an hour, for ever. */
export const TOLD_AFTER = 9;

/**
 * How long to wait after a try in vain, in milliseconds: twice as long after each, a quarter more or less by `chance` (0
 * to 1) so that what failed together does not come back together, and never sooner than the receiver asked, up to a day.
 */
export function waitBeforeNext(tries: number, chance: number, asked = 0): number {
	const wait = Math.min(FIRST_WAIT * 2 ** Math.min(Math.max(tries, 1) - 1, 20), LONGEST_WAIT);
	return Math.max(wait * (0.75 + chance / 2), Math.min(asked, LONGEST_ASKED));
}

/** Whether a lead has to be told of a delivery that did not succeed. */
export const isTold = (outcome: Outcome, tries: number): boolean =>
	outcome.kind === 'never' || (outcome.kind === 'retry' && tries === TOLD_AFTER);

/**
 * What an answer over HTTP means, by its status. 400, 406, 409, 410, 412, 413, 415 and 422 say that this very thing is not
 * taken. All else, also 401 and 404, is mended by whoever runs the one side or the other, and is tried again until then.
 *
 * @param retryAfter the header, in seconds; a date, which another's clock would spoil, is not heeded
 */
export function outcomeOf(status: number, retryAfter?: string | null): Outcome {
	const problem = `answered ${status}`;
	if (status >= 200 && status < 300) return { kind: 'sent' };
	if (NEVER.has(status)) return { kind: 'never', problem };
	const seconds = /^\d{1,6}$/.test(retryAfter ?? '') ? Number(retryAfter) : 0;
	return { kind: 'retry', problem, ...(seconds > 0 && { after: seconds * 1000 }) };
}
const NEVER = new Set([400, 406, 409, 410, 412, 413, 415, 422]);
