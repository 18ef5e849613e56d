import * as z from 'zod/mini';
import { ATTENDANCE } from './activity.ts';
import { sharingSchema } from './sharing.ts';
import { ACCESS_NEEDS, HELP_LEVELS, TIMES_OF_WEEK, TOPICS } from './topics.ts';

/**
 * A self-referral. Three states are three types: the answers while a person writes (`ReferAnswers`, in
 * questions/refer.ts), the `ReferralPayload` that is sealed and that only the team can read, and the `Referral` row the
 * server keeps, which holds nothing about the person but the sealed bytes.
 *
 * Payload version 1 is what the desk reads for ever: a later version is added beside it (tests/fixtures/payload-v1.json).
 */
const line = (most = 200) => z.string().check(z.minLength(1), z.maxLength(most));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const CONTACT_METHODS = ['email', 'letter', 'phone', 'text', 'someoneElse'] as const;
export type ContactMethod = (typeof CONTACT_METHODS)[number];
/** Whether a message may be left, and what it may say: read before anybody rings (hazard H4). */
export const MESSAGE_RULES = ['sayWho', 'notWhatAbout', 'none'] as const;
export type MessageRule = (typeof MESSAGE_RULES)[number];
export const BAD_TIMES = ['morning', 'afternoon', 'evening', 'overheard'] as const;
export type BadTime = (typeof BAD_TIMES)[number];
/** The Accessible Information Standard's four kinds of need (DAPB1605), in the choices patients.md 8.3 gives. */
export const COMMUNICATION_NEEDS = [
	'braille',
	'bslInterpreter',
	'easyRead',
	'informationReadOut',
	'interpreter',
	'largePrint',
	'lipSpeakerOrNoteTaker',
	'longerAppointments',
	'somethingElse',
	'someoneWithMe',
	'textNotPhone'
] as const;
export type CommunicationNeed = (typeof COMMUNICATION_NEEDS)[number];
export const NO_SURGERY = ['none', 'unsure', 'ratherNotSay'] as const;

export const payloadSchema = z.strictObject({
	version: z.literal(1),
	id: z.uuid(),
	/** When "Send my request" was pressed, ISO 8601 UTC. */
	sentAt: z.string().check(z.maxLength(30)),
	team: line(60),
	/** The language of the page: the one to answer in unless an interpreter is asked for. */
	language: line(20),
	completedBy: z.enum(['self', 'agreedProxy']),
	person: z.strictObject({
		name: line(),
		preferredName: z.optional(line()),
		dateOfBirth: isoDate,
		/** `null`: no fixed address. */
		postcode: z.nullable(line(10))
	}),
	surgery: z.optional(
		z.union([z.strictObject({ id: line(60), name: line() }), z.enum(NO_SURGERY)])
	),
	contact: z.strictObject({
		email: z.optional(line(254)),
		letter: z.optional(line(500)),
		phone: z.optional(line(60)),
		text: z.optional(line(60)),
		someoneElse: z.optional(line(300)),
		messages: z.optional(z.enum(MESSAGE_RULES)),
		badTimes: z.array(z.enum(BAD_TIMES))
	}),
	/** Empty: asked, and none needed. */
	communication: z.array(z.enum(COMMUNICATION_NEEDS)),
	interpreterLanguage: z.optional(line(60)),
	matters: z.strictObject({
		topics: z.array(z.enum(TOPICS)),
		mattersMost: z.optional(z.enum(TOPICS)),
		help: z.optional(z.enum(HELP_LEVELS)),
		needs: z.array(z.enum(ACCESS_NEEDS)),
		attendance: z.optional(z.enum(ATTENDANCE)),
		times: z.array(z.enum(TIMES_OF_WEEK)),
		/** Activities the person chose to send along. */
		activities: z.array(z.strictObject({ id: line(120), name: line() }))
	}),
	sharing: sharingSchema
});
export type ReferralPayload = z.infer<typeof payloadSchema>;

/** How a request stands. The words a patient reads for each are in the locale files. */
export const REFERRAL_STATUSES = [
	'received',
	'accepted',
	'contactAttempted',
	'talkBooked',
	'inProgress',
	'completed',
	'stopped'
] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

const NEXT: Record<ReferralStatus, readonly ReferralStatus[]> = {
	received: ['accepted', 'contactAttempted', 'talkBooked', 'stopped'],
	accepted: ['contactAttempted', 'talkBooked', 'inProgress', 'completed', 'stopped'],
	contactAttempted: ['accepted', 'talkBooked', 'inProgress', 'completed', 'stopped'],
	talkBooked: ['contactAttempted', 'inProgress', 'completed', 'stopped'],
	inProgress: ['completed', 'stopped'],
	completed: ['inProgress'],
	stopped: ['accepted']
};

/** Where a request may go from `status`; a finished one can be taken up again, and none ever goes back to "received". */
export const nextStatuses = (status: ReferralStatus): readonly ReferralStatus[] => NEXT[status];
export const mayBecome = (from: ReferralStatus, to: ReferralStatus): boolean => NEXT[from].includes(to);

/** What the server keeps of a request in the open: enough to find it and to see that it is late, and nothing else. */
export interface Referral {
	id: string;
	reference: string;
	team: string;
	status: ReferralStatus;
	receivedAt: string;
	/** The day by which the team said it would try to make contact. */
	dueOn: string;
	statusChangedAt: string;
}
