/**
 * How a shared screen waits for somebody who may have gone (patients.md 4.3; WCAG 2.2.1 and 2.2.6): after a while it
 * asks, and when nobody answers it clears itself. Times that a site sets are seconds, times of the clock milliseconds.
 */

/** How long nobody touches the screen before it asks, on pages that are read and on forms; and how long it then waits. */
export interface IdleTimes {
	browse: number;
	form: number;
	warning: number;
}

export const IDLE_TIMES: IdleTimes = { browse: 120, form: 180, warning: 60 };
/** The least that may be set: 20 seconds to answer is WCAG's own floor. */
export const LEAST_IDLE_TIMES: IdleTimes = { browse: 30, form: 60, warning: 20 };
/** "More time" gives ten times the whole limit, as WCAG 2.2.1 asks of a limit that can be adjusted. */
const MORE_TIME = 10;
/**
 * For how long speech or print may hold the waiting, in milliseconds: reading the longest page aloud takes less. A voice
 * that never ends, or a printer that never answers, must not keep a visitor's answers for the next one.
 */
const HELD_AT_MOST = 15 * 60_000;
/** When the time that is left is said aloud, in seconds: not every second. */
const SAID_AT = [60, 30, 10] as const;

/** When the visitor was last noticed, and since when the waiting is held, if it is. */
export interface Idle {
	seenAt: number;
	heldSince?: number;
}

export type Phase = { kind: 'using' } | { kind: 'warning'; secondsLeft: number } | { kind: 'over' };

/** Somebody touched the screen, pressed a key, or said that they are still there: the waiting starts over. */
export const noticed = (idle: Idle, now: number): Idle =>
	idle.heldSince === undefined ? { seenAt: now } : { seenAt: now, heldSince: now };

/** Speech or print runs: nobody has to touch anything meanwhile. */
export const held = (idle: Idle, now: number): Idle =>
	idle.heldSince === undefined ? { ...idle, heldSince: now } : idle;

const heldFor = ({ heldSince }: Idle, now: number): number =>
	heldSince === undefined ? 0 : Math.min(now - heldSince, HELD_AT_MOST);

/** It ended: the waiting goes on from where it was held. */
export const resumed = (idle: Idle, now: number): Idle => ({
	seenAt: idle.seenAt + heldFor(idle, now)
});

/** How the screen stands now; it is never over without a whole warning before. */
export function phaseAt(
	idle: Idle,
	now: number,
	times: IdleTimes,
	how: { isForm: boolean; hasMoreTime: boolean }
): Phase {
	const ordinary = (how.isForm ? times.form : times.browse) + times.warning;
	const limit = (how.hasMoreTime ? ordinary * MORE_TIME : ordinary) * 1000;
	const left = limit - (now - resumed(idle, now).seenAt);
	if (left > times.warning * 1000) return { kind: 'using' };
	return left > 0 ? { kind: 'warning', secondsLeft: Math.ceil(left / 1000) } : { kind: 'over' };
}

/** The seconds that were last said aloud when this many are left: it changes only when there is something to say. */
export const saidAt = (secondsLeft: number): number =>
	SAID_AT.findLast((each) => secondsLeft <= each) ?? secondsLeft;
