/**
 * A self-referral. Three states are three types: the answers while a person writes (`ReferAnswers`, in
 * questions/answers.ts), the `ReferralPayload` that is sealed and that only the team can read (referral-payload.ts), and
 * the `Referral` row the server keeps, which holds nothing about the person but the sealed bytes.
 */
export const CONTACT_METHODS = ['email', 'letter', 'phone', 'text', 'someoneElse'] as const;
export type ContactMethod = (typeof CONTACT_METHODS)[number];
/** The longest value of each, in characters: what is asked for, what is sealed and what the desk reads agree on it. */
export const LONGEST_CONTACT = {
	email: 254,
	letter: 500,
	phone: 60,
	text: 60,
	someoneElse: 300
} as const satisfies Record<ContactMethod, number>;
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
export const mayBecome = (from: ReferralStatus, to: ReferralStatus): boolean =>
	NEXT[from].includes(to);

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
