/** The questions for finding activities, F1 to F7 of the field notes (patients.md 8.2), each on a page of its own. */
export const FIND_STEPS = [
	'where',
	'what-matters',
	'matters-most',
	'how',
	'easier',
	'when',
	'help'
] as const;
export type FindStep = (typeof FIND_STEPS)[number];
/** Those whose answers a request takes along, and that can be answered anew from its check page. */
export const SENT_STEPS = ['matters-most', 'how', 'easier', 'when', 'help'] as const;
export type SentStep = (typeof SENT_STEPS)[number];
export const isSentStep = (step: string): step is SentStep =>
	SENT_STEPS.some((each) => each === step);

/**
 * The questions of a self-referral, in the order and by the rules of the field notes (patients.md 8.3). The same
 * functions read the page on the phone and the form on the server; neither keeps anything before "Send my request".
 */
export const REFER_STEPS = [
	'urgent',
	'who',
	'agree',
	'date-of-birth',
	'name',
	'known-as',
	'postcode',
	'surgery',
	'contact',
	'messages',
	'bad-times',
	'help-to-talk',
	'what-matters',
	'your-list',
	'sharing'
] as const;
export type ReferStep = (typeof REFER_STEPS)[number];
/** A question that can be answered anew from the check page. */
export type ChangedStep = ReferStep | SentStep;
/** Its address, below the language's. */
export const pathOf = (step: ChangedStep): string =>
	`${isSentStep(step) ? 'find' : 'refer'}/${step}`;
/** Pages that end or turn the journey without asking anything. */
export const REFER_PAGES = ['someone-else', 'cannot-decide', 'too-young', 'nothing-sent'] as const;
export type ReferPage = (typeof REFER_PAGES)[number];
