/** Three presses of Shift by itself within five seconds leave a page (GOV.UK Design System, "Exit this page"). */
export const PRESSES_TO_LEAVE = 3;
const WITHIN = 5000;

export interface ShiftPresses {
	count: number;
	/** When the first of them was, in milliseconds. */
	since: number;
	/** Whether the Shift that is held now has been used with another key, as for a capital letter. */
	isUsed: boolean;
}
export const NO_PRESSES: ShiftPresses = { count: 0, since: 0, isUsed: false };

/** How often Shift has been pressed by itself, after one more event of a keyboard at `at` milliseconds. */
export function afterKey(
	before: ShiftPresses,
	{ type, key, at }: { type: string; key: string; at: number }
): ShiftPresses {
	if (key !== 'Shift') return type === 'keydown' ? { ...NO_PRESSES, isUsed: true } : before;
	if (type === 'keydown') return { ...before, isUsed: false };
	if (before.isUsed) return NO_PRESSES;
	const isFirst = before.count === 0 || at - before.since > WITHIN;
	return isFirst ? { count: 1, since: at, isUsed: false } : { ...before, count: before.count + 1 };
}
