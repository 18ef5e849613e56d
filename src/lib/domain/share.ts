/**
 * What somebody else was told about a person, and that the person said yes to it: asked each time, for one activity or for
 * their GP surgery, with exactly which details (patients.md 8.5). Nothing is ever told by itself.
 */
import { chosen, chosenOne } from './questions/form.ts';
import type { FieldError, Fields } from './questions/form.ts';
import type { ReferralPayload } from './referral-payload.ts';

export const RECIPIENTS = ['activity', 'surgery'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** What an activity may be told. A number never goes without the rule for leaving messages (hazard H4). */
export const TOLD_DETAILS = ['name', 'phone', 'email', 'communication', 'needs'] as const;
export type ToldDetail = (typeof TOLD_DETAILS)[number];

/** How somebody said yes. `inRequest`: about their surgery only, when they sent the request. */
export const HOW_AGREED = ['byPhone', 'faceToFace', 'inWriting', 'inRequest'] as const;
export type HowAgreed = (typeof HOW_AGREED)[number];

/** The longest message of one's own, in characters. */
export const LONGEST_MESSAGE = 2000;

/** What was told, as it is sealed. */
export interface Told {
	/** The activity or surgery by its name. */
	to: string;
	/** The activity's id. */
	activity?: string;
	details: ToldDetail[];
	/** The very text. */
	text: string;
}

export interface Share extends Told {
	id: string;
	at: string;
	/** The address of whoever recorded it. */
	by?: string;
	recipient: Recipient;
	how: HowAgreed;
	withdrawnAt?: string;
}

/** The details there are of a person to tell, in order. */
export const detailsOf = ({ contact, communication, matters }: ReferralPayload): ToldDetail[] =>
	TOLD_DETAILS.filter((detail) => {
		if (detail === 'phone') return Boolean(contact.phone ?? contact.text);
		if (detail === 'email') return Boolean(contact.email);
		if (detail === 'communication') return communication.length > 0;
		return detail === 'name' || matters.needs.length > 0;
	});

export interface ActivityAsked {
	activity: string;
	details: ToldDetail[];
	how: HowAgreed;
	words: string;
}

/** Reads what is to be told to an activity: which, at least one detail, and how the person said yes are needed. */
export function readActivityShare(
	fields: Fields,
	{ activities, details }: { activities: readonly string[]; details: readonly ToldDetail[] }
): ActivityAsked | { errors: FieldError[] } {
	const activity = chosenOne(fields, 'activity', activities);
	if (!activity) return errorOf('activity', 'activity');
	const told = chosen(fields, 'details', details);
	if (told.length === 0) return errorOf('details', 'details');
	const how = chosenOne(fields, 'how', HOW_AGREED);
	if (!how || how === 'inRequest') return errorOf('how', 'how');
	return { activity, details: told, how, words: messageIn(fields, 'words') };
}

/** Reads what the surgery is to be told. Whether the person said yes when they sent the request is theirs to say, not ours. */
export function readSurgeryShare(
	fields: Fields,
	{ saidInRequest }: { saidInRequest: boolean }
): { how: HowAgreed; words: string } | { errors: FieldError[] } {
	const how = chosenOne(fields, 'surgeryHow', HOW_AGREED);
	if (!how || (how === 'inRequest' && !saidInRequest)) return errorOf('surgeryHow', 'how');
	return { how, words: messageIn(fields, 'surgeryWords') };
}

const messageIn = (fields: Fields, name: string) => fields.one(name).slice(0, LONGEST_MESSAGE);

const errorOf = (field: string, key: string) => ({ errors: [{ field, key }] });
