/**
 * What matters to people, in the fourteen plain-English groups of the first question, and the things that make it
 * easier to join in. One place: the questions, the matcher, the importer and the desk all read these ids.
 */
export const TOPICS = [
	'rights',
	'arts',
	'outdoors',
	'food',
	'active',
	'digital',
	'housing',
	'health',
	'caring',
	'bereavement',
	'company',
	'money',
	'wellbeing',
	'work'
] as const;
export type Topic = (typeof TOPICS)[number];

/** Facts about getting in and feeling at ease. `true` and `false` are both things a provider told us; absent is unknown. */
export const ACCESS_FACTS = [
	'accessibleToilet',
	'britishSignLanguage',
	'carersWelcome',
	'childrenWelcome',
	'fineOnYourOwn',
	'hearingLoop',
	'nearBusStop',
	'quietOrSmall',
	'someoneCanGoWithYou',
	'stepFree'
] as const;
export type AccessFact = (typeof ACCESS_FACTS)[number];

/** What a person can ask for in "What would make it easier to join in?": the facts above, and four that other fields answer. */
export const ACCESS_NEEDS = [
	'accessibleToilet',
	'britishSignLanguage',
	'carersWelcome',
	'childrenWelcome',
	'fineOnYourOwn',
	'free',
	'menOnly',
	'myLanguage',
	'nearBusStop',
	'quietOrSmall',
	'someoneCanGoWithYou',
	'stepFree',
	'womenOnly'
] as const;
export type AccessNeed = (typeof ACCESS_NEEDS)[number];

export const TIMES_OF_WEEK = ['weekdayDaytime', 'weekdayEvening', 'weekend'] as const;
export type TimeOfWeek = (typeof TIMES_OF_WEEK)[number];

export const HELP_LEVELS = ['self', 'ideas', 'talk', 'unsure'] as const;
export type HelpLevel = (typeof HELP_LEVELS)[number];

export const isTopic = (value: unknown): value is Topic => TOPICS.includes(value as Topic);
