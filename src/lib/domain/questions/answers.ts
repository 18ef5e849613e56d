import type { Filter } from '../filters.ts';
import type { Bounds, Point } from '../geography.ts';
import type { BadTime, CommunicationNeed, ContactMethod, MessageRule } from '../referral.ts';
import type { AccessNeed, HelpLevel, TimeOfWeek, Topic } from '../topics.ts';

export const ATTENDANCE_CHOICES = ['in-person', 'phone', 'online', 'any'] as const;

/**
 * What somebody said so far who looks for something to do (patients.md 8.2). Answers live in the tab's memory;
 * without JavaScript they ride forward in the form itself, encrypted. They are never in an address, a log or a store.
 */
export interface FindAnswers {
	/**
	 * What was typed, what it was taken for, and where that is. `name` is absent for the phone's own position, `point` for a
	 * postcode in a directory that has no positions.
	 */
	place?: { text: string; name?: string; point?: Point; postcode?: string };
	remoteOnly?: boolean;
	words?: string;
	topics?: Topic[];
	/** "I'm not sure – show me everything." */
	everything?: boolean;
	mattersMost?: Topic | 'all';
	attendance?: (typeof ATTENDANCE_CHOICES)[number];
	needs?: AccessNeed[];
	language?: string;
	times?: TimeOfWeek[];
	help?: HelpLevel;
	/** What they ticked above the results. */
	filters?: Filter[];
	/** Activities they took out of the results. */
	notForMe?: string[];
	/** Words of theirs that are spelled as they meant them. */
	asWritten?: string[];
	/** "Search this area": the part of the map that was in view. */
	within?: Bounds;
	/** Far away is fine too. */
	anyDistance?: true;
	/** Nothing but what fits everything they asked. */
	exact?: true;
}

/** What somebody said so far who asks a link worker to contact them (patients.md 8.3). Kept like the answers above. */
export interface ReferAnswers {
	for?: 'me' | 'someone';
	agreed?: boolean;
	dateOfBirth?: string;
	name?: string;
	preferredName?: string;
	/** `null`: no fixed address. */
	postcode?: string | null;
	surgery?: string;
	contact?: Partial<Record<ContactMethod, string>>;
	messages?: MessageRule;
	badTimes?: BadTime[];
	communication?: CommunicationNeed[];
	interpreterLanguage?: string;
	/** Whether to send the saved activities along. */
	sendList?: boolean;
	/** Agreed to send: when, and in which language that was read. */
	sharing?: { tellSurgery?: boolean; contactInThreeMonths?: boolean; at: string; language: string };
}

/** Everything said so far in one visit. */
export interface Answers {
	find: FindAnswers;
	refer: ReferAnswers;
	/** Activities of the person's list, and the one they asked about. */
	list: { id: string; name: string }[];
	/** Set while a person changes one answer from the check page, to go straight back there. */
	changing?: boolean;
}

export const noAnswers = (): Answers => ({ find: {}, refer: {}, list: [] });

/** The answers less some of them. */
export function without<Answers extends object, Key extends keyof Answers>(
	answers: Answers,
	...keys: Key[]
): Omit<Answers, Key> {
	return Object.fromEntries(
		Object.entries(answers).filter(([key]) => !keys.includes(key as Key))
	) as Omit<Answers, Key>;
}
