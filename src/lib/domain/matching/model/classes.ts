/** The class of what is no need that we can answer. */
export const NOTHING = 'nothing';
/** What the words may call for, the calmest first. */
export const DANGERS = ['calm', 'soft', 'urgent'] as const;
