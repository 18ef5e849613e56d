/** What happens to somebody's requests when they are away: a lead gives them to others, several at once. */
import type { Reader, ReferralStore } from '../referrals.ts';
import { record } from './cases.ts';

/**
 * Hands requests over that are somebody's now. What is meanwhile somebody else's, over, or of a team that the new colleague
 * is not in stays as it is. Answers how many were handed over, and how many were not.
 */
export async function handOverAll(
	store: ReferralStore,
	reader: Reader,
	{ from, to, requests }: { from: string; to: string; requests: readonly string[] },
	now: Date
): Promise<{ moved: number; left: number }> {
	let moved = 0;
	for (const id of requests) {
		const before = await store.database
			.selectFrom('referral_case')
			.select('version')
			.where('referral_id', '=', id)
			.where('open_for', '=', from)
			.executeTakeFirst();
		if (!before) continue;
		const { version } = before;
		const asked = { id, kind: 'handedOver', version, ...(to && { colleague: to }) } as const;
		if ((await record(store, reader, asked, now)) === 'recorded') moved++;
	}
	return { moved, left: requests.length - moved };
}
