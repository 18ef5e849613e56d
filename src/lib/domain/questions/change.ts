/** What a person may change after they have sent a request: how to be reached, what to mind, and help to talk or read. */
import type { BadTime, CommunicationNeed, ContactMethod, MessageRule } from '../referral.ts';
import { without } from './answers.ts';
import type { ReferAnswers } from './answers.ts';

const CHANGE_STEPS = ['contact', 'messages', 'bad-times', 'help-to-talk'] as const;
export type ChangeStep = (typeof CHANGE_STEPS)[number];

const ANSWER = {
	contact: 'contact',
	messages: 'messages',
	'bad-times': 'badTimes',
	'help-to-talk': 'communication'
} as const satisfies Record<ChangeStep, keyof ReferAnswers>;

const isAsked = (step: ChangeStep, { contact }: ReferAnswers) =>
	(step !== 'messages' && step !== 'bad-times') ||
	contact?.phone !== undefined ||
	contact?.text !== undefined;

/** The first question of these that is asked and has no answer yet; `undefined` when all have. */
export const nextChange = (refer: ReferAnswers): ChangeStep | undefined =>
	CHANGE_STEPS.find((step) => isAsked(step, refer) && refer[ANSWER[step]] === undefined);

/** The answers less the last one, which brings its question back; `undefined` before the first. */
export function stepBack(refer: ReferAnswers): ReferAnswers | undefined {
	const last = CHANGE_STEPS.findLast((step) => refer[ANSWER[step]] !== undefined);
	return last && without(refer, ANSWER[last]);
}

export interface ContactChange {
	contact: Partial<Record<ContactMethod, string>> & { messages?: MessageRule; badTimes: BadTime[] };
	communication: CommunicationNeed[];
	interpreterLanguage?: string;
}

/** The change that these answers come to; `undefined` while one of them is missing. */
export function changeOf(refer: ReferAnswers): ContactChange | undefined {
	const { contact, messages, badTimes = [], communication, interpreterLanguage } = refer;
	if (nextChange(refer) || !contact || !communication) return undefined;
	return {
		contact: { ...contact, ...(messages && { messages }), badTimes },
		communication,
		...(interpreterLanguage && { interpreterLanguage })
	};
}
