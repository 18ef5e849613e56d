/** By what a person can be sent something, where the site has it. */
export const MESSAGES_BY = ['text', 'email'] as const;
export type MessageBy = (typeof MESSAGES_BY)[number];

/** What a person may ask to be sent themselves, and by what: never sent unasked, because somebody else may read it. */
export const PERSON_CHANNELS = {
	'person:receipt:text': { about: 'receipt', by: 'text' },
	'person:receipt:email': { about: 'receipt', by: 'email' },
	'person:reminder:text': { about: 'reminder', by: 'text' },
	'person:reminder:email': { about: 'reminder', by: 'email' }
} as const satisfies Record<string, { about: 'receipt' | 'reminder'; by: MessageBy }>;
export type PersonChannel = keyof typeof PERSON_CHANNELS;

/** The channel of this name, if it is a person's own. */
export const personChannel = (name: string): PersonChannel | undefined =>
	Object.hasOwn(PERSON_CHANNELS, name) ? (name as PersonChannel) : undefined;

/** How many days ahead somebody may be reminded of: what is further off is asked for nearer the time. */
const FURTHEST = 42;

/** The days that somebody can be reminded of: from the day after `today` (`YYYY-MM-DD`) on. */
export const reminderDays = (today: string): string[] =>
	Array.from({ length: FURTHEST }, (_, day) =>
		new Date(Date.parse(today) + (day + 1) * 24 * 60 * 60_000).toISOString().slice(0, 10)
	);
