/**
 * How a ringing telephone is answered: requests found by a name, of which nothing but keyed hashes of its words is kept.
 * Each team's hashes are its own. Names are taken in when the desk is next looked at, from the sealed requests themselves.
 */
import { CLOSED_STATUSES, nameWords } from '../../domain/case.ts';
import { parseReference } from '../../domain/reference.ts';
import type { ReferralPayload } from '../../domain/referral-payload.ts';
import { audit } from '../audit.ts';
import { payloadOf } from '../open-request.ts';
import type { Reader, ReferralStore } from '../referrals.ts';
import { listed } from './case-list.ts';
import type { Listed } from './case-list.ts';
import type { DeskKeys } from './keys.ts';

/** How many names are taken in in one go: some two milliseconds each. */
const AT_ONCE = 100;
/** How many requests a search answers. */
export const MOST_FOUND = 20;

const wordToken = (keys: DeskKeys, team: string, word: string) =>
	keys.hash('name', team, 'word', word);
/** The same for two requests that seem to be from one person. */
const personToken = (keys: DeskKeys, team: string, { name, dateOfBirth }: Person) =>
	keys.hash('name', team, 'person', nameWords(name).sort().join(' '), dateOfBirth);
type Person = ReferralPayload['person'];

/**
 * Takes in the names of requests that came since, at most a hundred; marks one to be checked first that seems to be from
 * the same person as another that is open. Answers whether more are waiting.
 */
export async function takeInNames(
	store: ReferralStore,
	keys: DeskKeys,
	teams: readonly string[],
	now: Date
): Promise<{ more: boolean }> {
	if (teams.length === 0) return { more: false };
	const rows = await store.database
		.selectFrom('referral_case')
		.innerJoin('referral', 'referral.id', 'referral_case.referral_id')
		.select(['id', 'referral.team', 'key_id', 'enc', 'ciphertext', 'wrapped', 'status'])
		.where('referral_case.team', 'in', teams)
		.where('names_at', 'is', null)
		.limit(AT_ONCE)
		.execute();
	for (const row of rows) {
		const person = (await payloadOf(store, row))?.person;
		await takeIn(store, keys, { ...row, person }, now);
	}
	return { more: rows.length === AT_ONCE };
}

async function takeIn(
	{ database }: ReferralStore,
	keys: DeskKeys,
	{ id, team, person }: { id: string; team: string; person: Person | undefined },
	now: Date
): Promise<void> {
	const words = person ? nameWords(`${person.name} ${person.preferredName ?? ''}`) : [];
	const own = person && personToken(keys, team, person);
	await database.transaction().execute(async (transaction) => {
		const twin =
			own &&
			(await transaction
				.selectFrom('case_name')
				.innerJoin('referral', 'referral.id', 'case_name.referral_id')
				.select('id')
				.where('token', '=', own)
				.where('id', '!=', id)
				.where('status', 'not in', CLOSED_STATUSES)
				.executeTakeFirst());
		const tokens = [...words.map((word) => wordToken(keys, team, word)), ...(own ? [own] : [])];
		if (tokens.length > 0)
			await transaction
				.insertInto('case_name')
				.values(tokens.map((token) => ({ token, referral_id: id })))
				.onConflict((conflict) => conflict.columns(['token', 'referral_id']).doNothing())
				.execute();
		await transaction
			.updateTable('referral_case')
			.set({ names_at: now.toISOString(), ...(twin && { check_first: 'twin' }) })
			.where('referral_id', '=', id)
			.execute();
	});
}

/**
 * The requests of a reader's teams that a reference or a name leads to, the newest first: a reference as people write it,
 * or every word of a name. That somebody searched is on record, and what for is not.
 */
export async function findRequests(
	store: ReferralStore,
	keys: DeskKeys,
	reader: Reader,
	text: string,
	now: Date
): Promise<Listed[]> {
	const { database } = store;
	if (reader.teams.length === 0) return [];
	const entry = { at: now.toISOString(), actor: reader.account, subject: 'desk' };
	await audit(database, { ...entry, action: 'requests searched' });
	const reference = parseReference(text);
	const words = text
		.split(/\s+/)
		.map((word) => nameWords(word).at(-1))
		.filter((word) => word !== undefined);
	const byName = words.length > 0 ? await idsNamed(store, keys, reader.teams, words) : [];
	const rows = await database
		.selectFrom('referral')
		.select('id')
		.where('team', 'in', reader.teams)
		.where((where) =>
			where.or([
				...(reference ? [where('reference', '=', reference)] : []),
				...(byName.length > 0 ? [where('id', 'in', byName)] : [])
			])
		)
		.orderBy('received_at', 'desc')
		.limit(MOST_FOUND)
		.execute();
	return listed(
		database,
		rows.map(({ id }) => id)
	);
}

/** The requests in whose names every one of the words is. */
async function idsNamed(
	{ database }: ReferralStore,
	keys: DeskKeys,
	teams: readonly string[],
	words: readonly string[]
): Promise<string[]> {
	const found = await Promise.all(
		teams.map(async (team) => {
			let query = database
				.selectFrom('case_name')
				.select('referral_id')
				.where('token', '=', wordToken(keys, team, words[0] ?? ''));
			for (const word of words.slice(1))
				query = query.where('referral_id', 'in', (inner) =>
					inner
						.selectFrom('case_name')
						.select('referral_id')
						.where('token', '=', wordToken(keys, team, word))
				);
			return (await query.limit(MOST_FOUND * 10).execute()).map(({ referral_id }) => referral_id);
		})
	);
	return found.flat().slice(0, MOST_FOUND * 10);
}
