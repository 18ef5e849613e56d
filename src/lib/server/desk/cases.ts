/** What is done about a request, event by event. Nothing is ever overwritten, so nobody's words are. */
import { randomUUID } from 'node:crypto';
import type { Insertable, Transaction } from 'kysely';
import {
	CHECKS,
	HISTORY_KINDS,
	isOver,
	LONGEST_NOTE,
	onlyAdds,
	statusAfter
} from '../../domain/case.ts';
import type { Case, CaseEvent, Check, CloseReason, EventKind } from '../../domain/case.ts';
import { TEAM_ROLES } from '../../domain/desk-roles.ts';
import type { Referral, ReferralStatus } from '../../domain/referral.ts';
import { audit } from '../audit.ts';
import type { Database, Tables } from '../database.ts';
import type { Reader, ReferralStore } from '../referrals.ts';
import { closing, keepAsWritten } from '../retention.ts';
import { holdRequest, requestOf } from './request-row.ts';
import { openWords, sealWords } from './words.ts';

export interface Happened {
	/** The request's id. */
	id: string;
	kind: EventKind;
	/** What the reader saw when they pressed. */
	version: number;
	/** Why it was closed. */
	reason?: CloseReason;
	/** Whom it goes to; absent for anyone in the team. */
	colleague?: string;
	words?: string;
}

export type Recorded =
	| 'recorded'
	/** A colleague or the person themselves was first: nothing was recorded. */
	| 'moved-on'
	/** Not to a request that stands like this, not to this colleague, or no words where the request's key is gone. */
	| 'not-allowed'
	/** There is no such request for this reader, or it was erased. */
	| 'none';

/**
 * The place of requests on the desk, with why one should be looked at first. Made when they come; nothing happens where it is
 * there already.
 */
export async function startCases(
	database: Database | Transaction<Tables>,
	...requests: readonly (Pick<Referral, 'id' | 'team'> & { check?: Check })[]
): Promise<void> {
	await database
		.insertInto('referral_case')
		.values(
			requests.map(({ id, team, check }) => ({ referral_id: id, team, check_first: check ?? null }))
		)
		.onConflict((conflict) => conflict.column('referral_id').doNothing())
		.execute();
}

/**
 * Writes into a request's history that the person stopped it. Runs after the request itself was moved, in the same
 * transaction. Answers whether the desk has anything of its own about it: a note, or a concern that stands.
 */
export async function personStopped(
	transaction: Transaction<Tables>,
	request: Pick<Referral, 'id' | 'team'>,
	at: string
): Promise<boolean> {
	await startCases(transaction, request);
	const { version, raised_at } = await transaction
		.updateTable('referral_case')
		.set((set) => ({ version: set('version', '+', 1), check_first: null, open_for: null }))
		.where('referral_id', '=', request.id)
		.returning(['version', 'raised_at'])
		.executeTakeFirstOrThrow();
	const event = { actor: 'patient', kind: 'stopped', detail: '', ciphertext: '' };
	await transaction
		.insertInto('case_event')
		.values({ id: randomUUID(), referral_id: request.id, version, at, ...event })
		.execute();
	return version > 1 || raised_at !== null;
}

type Event = Omit<Insertable<Tables['case_event']>, 'version'>;

/** Thrown inside a transaction to take it back; never leaves this file. */
class MovedOn extends Error {}

/**
 * Writes down one event. What changes how a request stands is refused where somebody else was first; what only adds words
 * is always taken. Whoever does something about a request that is nobody's has it from then on.
 */
export async function record(
	store: ReferralStore,
	reader: Reader,
	happened: Happened,
	now: Date
): Promise<Recorded> {
	const { database } = store;
	const { id, kind, reason } = happened;
	const found = await requestOf(database, reader, id);
	if (!found) return 'none';
	const to = statusAfter(kind, found.status, reason);
	const { colleague } = happened;
	if (!to || (colleague && !(await isColleague(database, found.team, colleague))))
		return 'not-allowed';
	await startCases(database, found);
	const eventId = randomUUID();
	const words = (happened.words ?? '').slice(0, LONGEST_NOTE);
	const { team, wrapped } = found;
	const ciphertext = await sealWords(
		store,
		{ id: eventId, request: id, team, wrapped },
		words,
		now
	);
	if (ciphertext === undefined) return 'not-allowed';
	const event = {
		id: eventId,
		referral_id: id,
		at: now.toISOString(),
		actor: reader.account,
		kind,
		detail: reason ?? colleague ?? '',
		ciphertext
	};
	try {
		await database
			.transaction()
			.execute((transaction) =>
				write(transaction, happened, { event, from: found.status, to }, now)
			);
	} catch (error) {
		if (error instanceof MovedOn) return 'moved-on';
		throw error;
	}
	return 'recorded';
}

async function write(
	transaction: Transaction<Tables>,
	happened: Happened,
	{ event, from, to }: { event: Event; from: ReferralStatus; to: ReferralStatus },
	now: Date
): Promise<void> {
	const { at, actor, referral_id: id } = event;
	const version = await nextVersion(transaction, happened, { to, event });
	await transaction
		.insertInto('case_event')
		.values({ ...event, version })
		.execute();
	if (to !== from) await moveTo(transaction, { id, from, to }, event, now);
	else if (isOver(to)) await keepAsWritten(transaction, id);
	await transaction
		.deleteFrom('desk_draft')
		.where('account_id', '=', actor)
		.where('referral_id', '=', id)
		.execute();
	await audit(transaction, { at, actor, action: 'case event recorded', subject: id });
}

/** Whose a request is after an event; `null`: anyone's in the team. */
function assignedAfter(
	{ kind, colleague }: { kind: Happened['kind']; colleague: string | undefined },
	before: string | null,
	actor: string
): string | null {
	if (kind === 'handedOver') return colleague ?? null;
	if (kind === 'take') return actor;
	const keeps = onlyAdds(kind) || kind === 'settled' || kind === 'closed';
	return keeps ? before : (before ?? actor);
}

/** Counts the version up and notes what the event changes; refuses where the reader saw an older one, or it was erased. */
async function nextVersion(
	transaction: Transaction<Tables>,
	{ id, kind, version, colleague }: Happened,
	{ to, event }: { to: ReferralStatus; event: { at: string; actor: string } }
): Promise<number> {
	if (!(await holdRequest(transaction, id))) throw new MovedOn();
	const before = await transaction
		.selectFrom('referral_case')
		.select('assigned_to')
		.where('referral_id', '=', id)
		.executeTakeFirstOrThrow();
	const assigned = assignedAfter({ kind, colleague }, before.assigned_to, event.actor);
	const update = transaction
		.updateTable('referral_case')
		.set((set) => ({
			version: set('version', '+', 1),
			...(kind === 'tried' && { attempts: set('attempts', '+', 1) }),
			...(kind === 'concern' && { raised_at: event.at }),
			...(kind === 'settled' && { raised_at: null }),
			...(!onlyAdds(kind) && { check_first: null }),
			assigned_to: assigned,
			open_for: isOver(to) ? null : assigned
		}))
		.where('referral_id', '=', id)
		.returning('version');
	const row = await (
		onlyAdds(kind) ? update : update.where('version', '=', version)
	).executeTakeFirst();
	if (!row) throw new MovedOn();
	return row.version;
}

async function moveTo(
	transaction: Transaction<Tables>,
	{ id, from, to }: { id: string; from: ReferralStatus; to: ReferralStatus },
	{ at, actor }: { at: string; actor: string },
	now: Date
): Promise<void> {
	const { numUpdatedRows } = await transaction
		.updateTable('referral')
		.set({ status: to, status_changed_at: at, ...closing(to, now) })
		.where('id', '=', id)
		.where('status', '=', from)
		.where('erased_at', 'is', null)
		.executeTakeFirst();
	if (numUpdatedRows === 0n) throw new MovedOn();
	await audit(transaction, { at, actor, action: 'referral status changed', subject: id });
}

/** Those who may look after a team's requests, by their addresses. */
export function colleagues(
	database: Database,
	team: string
): Promise<{ id: string; email: string }[]> {
	return database
		.selectFrom('desk_membership')
		.innerJoin('desk_account', 'desk_account.id', 'desk_membership.account_id')
		.innerJoin('desk_role', 'desk_role.account_id', 'desk_account.id')
		.select(['desk_account.id', 'email'])
		.distinct()
		.where('team', '=', team)
		.where('role', 'in', TEAM_ROLES)
		.where('disabled_at', 'is', null)
		.orderBy('email')
		.execute();
}

const isColleague = async (database: Database, team: string, account: string) =>
	(await colleagues(database, team)).some(({ id }) => id === account);

/** All that the desk has done about a request, the latest first. The reader has been let in to it already. */
export async function caseOf(
	store: ReferralStore,
	{ id, team }: Pick<Referral, 'id' | 'team'>
): Promise<Case> {
	const { database } = store;
	const [row, events] = await Promise.all([
		database
			.selectFrom('referral_case')
			.leftJoin('desk_account', 'desk_account.id', 'assigned_to')
			.select(['version', 'attempts', 'raised_at', 'check_first', 'email'])
			.where('referral_id', '=', id)
			.executeTakeFirst(),
		database
			.selectFrom('case_event')
			.leftJoin('desk_account', 'desk_account.id', 'actor')
			.select(['case_event.id', 'at', 'kind', 'detail', 'ciphertext', 'email'])
			.where('referral_id', '=', id)
			.orderBy('version', 'desc')
			.execute()
	]);
	const emails = new Map((await colleagues(database, team)).map((each) => [each.id, each.email]));
	const opened = events.map(async (event): Promise<CaseEvent> => {
		const named = { id: event.id, request: id, team };
		const words = (await openWords(store, named, event.ciphertext)) ?? '';
		const kind = HISTORY_KINDS.find((each) => each === event.kind) ?? 'note';
		const detail = emails.get(event.detail) ?? event.detail;
		return { at: event.at, kind, detail, words, ...(event.email && { by: event.email }) };
	});
	const check = CHECKS.find((each) => each === row?.check_first);
	return {
		version: row?.version ?? 0,
		attempts: row?.attempts ?? 0,
		...(row?.email && { assignedTo: row.email }),
		...(row?.raised_at && { raisedAt: row.raised_at }),
		...(check && { check }),
		events: await Promise.all(opened)
	};
}
