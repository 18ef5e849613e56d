/** The class of what is no need that we can answer. */
export const NOTHING = 'nothing';
/** What the words may call for, the calmest first. */
export const DANGERS = ['calm', 'soft', 'urgent'] as const;
/** What people say of these may well be danger. */
export const NEAR_DANGER: ReadonlySet<string> = new Set([
	...['domesticAbuse', 'foodBank', 'homelessness', 'housing', 'suicideLoss', 'bereavement'],
	...['lowMood', 'anxiety', 'loneliness', 'befriending']
]);
