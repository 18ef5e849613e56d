/**
 * What people answer after a visit and about how they feel. Each is sealed to a team and kept with its month, apart from
 * every request: nothing says whose it is, and the link that asked for it is deleted by the same press.
 */
import type { Transaction } from 'kysely';
import * as z from 'zod';
import type { About, Outcome, Turn } from '../domain/outcome-answers.ts';
import { HOW_OFTEN, VISIT_OPTIONS } from '../domain/outcomes.ts';
import { padded } from '../domain/padding.ts';
import type { Referral } from '../domain/referral.ts';
import { envelopeSchema, open, seal } from '../domain/sealing.ts';
import { teamFor } from '../domain/site.ts';
import { audit } from './audit.ts';
import type { Database, Tables } from './database.ts';
import { requestOf } from './desk/request-row.ts';
import { digest, newToken } from './desk/tokens.ts';
import { jsonOf } from './json.ts';
import { later } from './later.ts';
import type { Reader, ReferralStore } from './referrals.ts';

/** Milliseconds for which a link asks. */
const LINK_LASTS = 90 * 24 * 60 * 60_000;
/** How long answers are kept, in months: long enough to compare a year with the one before. */
const MONTHS_KEPT = 24;
/** The newest that are counted: to open one takes a millisecond or two. */
const MOST_COUNTED = 2000;

const score = z.int().min(0).max(10).optional();
const oneOf = (options: readonly string[]) => z.enum(options).optional();
const said = <Answers extends z.ZodRawShape>(shape: Answers) =>
	z.strictObject(shape).refine((answers) => Object.keys(answers).length > 0);
const outcomeSchema = z.discriminatedUnion('about', [
	z.strictObject({
		about: z.literal('visit'),
		answers: said({
			went: oneOf(VISIT_OPTIONS.went),
			how: oneOf(VISIT_OPTIONS.how),
			again: oneOf(VISIT_OPTIONS.again),
			hindered: z.array(z.enum(VISIT_OPTIONS.hindered)).min(1).max(20).optional()
		})
	}),
	z.strictObject({
		about: z.literal('wellbeing'),
		answers: said({
			satisfied: score,
			worthwhile: score,
			happy: score,
			anxious: score,
			lonely: oneOf(HOW_OFTEN)
		})
	})
]);

/** As a phone sends it: an id made on the phone, the link that asked, if one did, and the answers. */
const sentSchema = z.strictObject({
	id: z.uuid(),
	link: z.string().max(100).optional(),
	about: z.unknown(),
	answers: z.unknown()
});
export type Sent = Outcome & { id: string; link?: string };

/** Reads what a phone sent; `undefined` for what are no answers. */
export function readSent(raw: unknown): Sent | undefined {
	const sent = sentSchema.safeParse(raw);
	if (!sent.success) return undefined;
	const { id, link, about, answers } = sent.data;
	const outcome = outcomeSchema.safeParse({ about, answers });
	return outcome.success ? { ...(outcome.data as Outcome), id, ...(link && { link }) } : undefined;
}

/**
 * Keeps answers once. The same id again is `repeated` and changes nothing; `link-over`: the link was used, has run out or
 * asks something else, and nothing was kept. Without a link they are of somebody whom nobody asked by name, and the
 * site's default team counts them.
 */
export async function keepAnswers(
	{ database, keyring, site }: Pick<ReferralStore, 'database' | 'keyring' | 'site'>,
	{ id, link, about, answers }: Sent,
	now: Date
): Promise<'kept' | 'repeated' | 'link-over'> {
	return database.transaction().execute(async (transaction) => {
		const earlier = await transaction
			.selectFrom('answer')
			.select('id')
			.where('id', '=', id)
			.executeTakeFirst();
		if (earlier) return 'repeated';
		const asked = link === undefined ? undefined : await useLink(transaction, { link, about }, now);
		if (link !== undefined && !asked) return 'link-over';
		const known = site.teams.find((each) => each.id === asked?.team);
		const { id: team } = known ?? teamFor(site, {});
		const key = keyring.sealingKey(team);
		const sealed = await seal(padded(JSON.stringify({ about, answers })), { id, team, key });
		const turn: Turn = asked && about === 'wellbeing' ? 'later' : 'first';
		const month = now.toISOString().slice(0, 7);
		await transaction
			.insertInto('answer')
			.values({ id, month, team, about, turn, sealed: JSON.stringify(sealed) })
			.execute();
		return 'kept';
	});
}

/** Uses a link up, if it asks this and its time is not over: whose it was is known to nobody afterwards. */
async function useLink(
	transaction: Transaction<Tables>,
	{ link, about }: { link: string; about: About },
	now: Date
): Promise<{ team: string } | undefined> {
	return transaction
		.deleteFrom('answer_link')
		.where('token_sha256', '=', digest(link))
		.where('about', '=', about)
		.where('expires_on', '>', now.toISOString().slice(0, 10))
		.returning('team')
		.executeTakeFirst();
}

/**
 * A one-time link that asks a person how it went. It is kept with the team and the day it ends on, not with the request;
 * that somebody of this request was asked is on record. `undefined`: there is no such request for this reader.
 */
export async function makeAnswerLink(
	{ database }: Pick<ReferralStore, 'database'>,
	reader: Reader,
	{ id, about }: Pick<Referral, 'id'> & { about: About },
	now: Date
): Promise<string | undefined> {
	const found = await requestOf(database, reader, id);
	if (!found) return undefined;
	const token = newToken();
	const expires_on = later(now, LINK_LASTS).slice(0, 10);
	await database
		.insertInto('answer_link')
		.values({ token_sha256: digest(token), team: found.team, about, expires_on })
		.execute();
	const entry = { at: now.toISOString(), actor: reader.account, subject: id };
	await audit(database, { ...entry, action: 'answers asked for' });
	return token;
}

/** Answers of some teams since a month (`YYYY-MM`), the newest of them; those that no key of ours opens are left out. */
export async function answersSince(
	{ database, keyring }: Pick<ReferralStore, 'database' | 'keyring'>,
	teams: readonly string[],
	month: string
): Promise<(Outcome & { turn: Turn })[]> {
	if (teams.length === 0) return [];
	const rows = await database
		.selectFrom('answer')
		.select(['turn', 'sealed'])
		.where('team', 'in', [...teams])
		.where('month', '>=', month)
		.orderBy('month', 'desc')
		.limit(MOST_COUNTED)
		.execute();
	const opened = rows.map(async ({ turn, sealed }) => {
		const envelope = envelopeSchema.safeParse(jsonOf(sealed));
		const key = envelope.data && keyring.openingKey(envelope.data.team, envelope.data.keyId);
		const text = envelope.data && key && (await open(envelope.data, key));
		const outcome = outcomeSchema.safeParse(text === undefined ? undefined : jsonOf(text));
		if (!outcome.success) return [];
		return [
			{
				...(outcome.data as Outcome),
				turn: turn === 'later' ? ('later' as const) : ('first' as const)
			}
		];
	});
	return (await Promise.all(opened)).flat();
}

/** Deletes answers older than two years, and links whose time is over. */
export async function forgetOldAnswers(database: Database, now: Date): Promise<void> {
	const oldest = new Date(now);
	oldest.setUTCMonth(oldest.getUTCMonth() - MONTHS_KEPT, 1);
	const month = oldest.toISOString().slice(0, 7);
	await database.deleteFrom('answer').where('month', '<', month).execute();
	const today = now.toISOString().slice(0, 10);
	await database.deleteFrom('answer_link').where('expires_on', '<=', today).execute();
}
