import * as z from 'zod/mini';
import { ATTENDANCE } from './activity.ts';
import {
	BAD_TIMES,
	COMMUNICATION_NEEDS,
	LONGEST_CONTACT,
	MESSAGE_RULES,
	NO_SURGERY
} from './referral.ts';
import { sharingSchema } from './sharing-schema.ts';
import { ACCESS_NEEDS, HELP_LEVELS, TIMES_OF_WEEK, TOPICS } from './topics.ts';

/**
 * What is sealed, and what the desk reads for ever: a later version is added beside this one, never put in its place
 * (tests/fixtures/payload-v1.json is read back by every later release).
 */
const line = (most = 200) => z.string().check(z.minLength(1), z.maxLength(most));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** How to reach a person, and what to mind: also what they may change later. */
export const contactSchema = z.strictObject({
	email: z.optional(line(LONGEST_CONTACT.email)),
	letter: z.optional(line(LONGEST_CONTACT.letter)),
	phone: z.optional(line(LONGEST_CONTACT.phone)),
	text: z.optional(line(LONGEST_CONTACT.text)),
	someoneElse: z.optional(line(LONGEST_CONTACT.someoneElse)),
	messages: z.optional(z.enum(MESSAGE_RULES)),
	badTimes: z.array(z.enum(BAD_TIMES))
});

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
	contact: contactSchema,
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
