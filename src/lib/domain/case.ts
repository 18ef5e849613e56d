/**
 * What the desk does with a request: each thing that happens is one event, written down with one press and never changed
 * again. The status a patient reads follows from it (referral.ts).
 */
import { mayBecome } from './referral.ts';
import type { ReferralStatus } from './referral.ts';

/** What can be written down with one press. */
export const PRESSES = [
	'take',
	'tried',
	'spoke',
	'booked',
	'working',
	'attended',
	'carriedOn',
	'note'
] as const;
export type Press = (typeof PRESSES)[number];

/** Why a request is closed, and how it then stands. */
export const CLOSE_REASONS = {
	helped: 'completed',
	elsewhere: 'stopped',
	notReached: 'stopped',
	notWanted: 'stopped',
	movedAway: 'stopped',
	duplicate: 'stopped'
} as const satisfies Record<string, ReferralStatus>;
export type CloseReason = keyof typeof CLOSE_REASONS;
export const closeReasons = Object.keys(CLOSE_REASONS) as CloseReason[];

export const EVENT_KINDS = [
	...PRESSES,
	'closed',
	'reopened',
	'concern',
	'settled',
	'handedOver'
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What the desk's history shows: also what nobody presses here, that the person stopped it or a channel could not deliver. */
export const HISTORY_KINDS = [...EVENT_KINDS, 'stopped', 'undelivered'] as const;

/** The longest note, in characters. */
export const LONGEST_NOTE = 4000;

export const OPEN_STATUSES = [
	'received',
	'accepted',
	'contactAttempted',
	'talkBooked',
	'inProgress'
] as const satisfies ReferralStatus[];
export const CLOSED_STATUSES = ['completed', 'stopped'] as const satisfies ReferralStatus[];
/** Nobody is recorded as having tried yet: past its day, such a request is late. */
export const WAITING_STATUSES = ['received', 'accepted'] as const satisfies ReferralStatus[];

export const isOver = (status: ReferralStatus): boolean =>
	CLOSED_STATUSES.some((closed) => closed === status);

const LEADS_TO: Partial<Record<EventKind, ReferralStatus>> = {
	take: 'accepted',
	tried: 'contactAttempted',
	spoke: 'inProgress',
	booked: 'talkBooked',
	working: 'inProgress',
	/** They went to an activity; they went on with it. */
	attended: 'inProgress',
	carriedOn: 'inProgress'
};

/**
 * How a request stands after an event: where the event leads, if a request may go there from `status`, also by way of
 * "accepted"; else as it stood. An event that needs an open request leaves a closed one closed. `undefined`: this cannot
 * happen to a request that stands so.
 */
export function statusAfter(
	kind: EventKind,
	status: ReferralStatus,
	reason?: CloseReason
): ReferralStatus | undefined {
	if (kind === 'note' || kind === 'concern' || kind === 'settled') return status;
	if (kind === 'reopened') {
		if (!isOver(status)) return undefined;
		return status === 'completed' ? 'inProgress' : 'accepted';
	}
	if (isOver(status)) return undefined;
	if (kind === 'closed') return reason && reachable(status, CLOSE_REASONS[reason]);
	const to = LEADS_TO[kind];
	return to === undefined ? status : (reachable(status, to) ?? status);
}

const reachable = (from: ReferralStatus, to: ReferralStatus): ReferralStatus | undefined =>
	mayBecome(from, to) || (mayBecome(from, 'accepted') && mayBecome('accepted', to))
		? to
		: undefined;

/** The events that only add words: two people who write them at once cannot be in each other's way. */
export const onlyAdds = (kind: EventKind): boolean => kind === 'note' || kind === 'concern';

/** One event as the desk shows it. */
export interface CaseEvent {
	at: string;
	/** Whose it was, by address; absent where the account has gone, or it was the person. */
	by?: string;
	kind: (typeof HISTORY_KINDS)[number];
	/** A close reason's id, or whom it was handed to. */
	detail: string;
	words: string;
}

/** Why somebody should look before they ring. `twin`: another open request seems to be from the same person. */
export const CHECKS = ['twin', 'slow'] as const;
export type Check = (typeof CHECKS)[number];

/** What the desk knows of a request beyond what the patient sent. */
export interface Case {
	version: number;
	/** How often somebody has tried to reach the person. */
	attempts: number;
	/** The address of whoever looks after it. */
	assignedTo?: string;
	raisedAt?: string;
	check?: Check;
	events: CaseEvent[];
}

/** The parts of the list, in the order they are shown. */
export const VIEWS = [
	'new',
	'raised',
	'checkFirst',
	'dueToday',
	'overdue',
	'unreached',
	'mine',
	'all',
	'closed'
] as const;
export type View = (typeof VIEWS)[number];

/**
 * The words of a name as they are looked for: small letters, without accents or anything but letters, each once. What an
 * apostrophe or a hyphen holds together is also there as one word: "O’Brien-Shaw" as "brien", "obrien", "shaw" and
 * "obrienshaw", which is the last.
 */
export function nameWords(name: string): string[] {
	const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	const split = (text: string) => text.split(/[^\p{L}\p{N}]+/u);
	const joined = bare.split(/\s+/).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
	const words = [...split(bare), ...split(bare.replace(/['’ʼ`]/g, '')), ...joined];
	return [...new Set(words)].filter((word) => word.length > 1);
}
