import { planOf } from '$lib/server/desk/plans';
import type { DeskReader } from '$lib/server/desk/sessions';
import { openFor } from '$lib/server/referrals';
import type { Services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { notThere } from '../not-there.ts';

/**
 * What every page about a request's plan begins with: the request, opened and on record as opened, and its plan as it was
 * last saved. A request of another team, one that was erased and one that does not open are not there.
 */
export async function openForPlan(services: Services, reader: DeskReader, id: string, now: Date) {
	const opened = await openFor(services, reader, id, now);
	if (opened.kind === 'none') return notThere(services, reader.account, id);
	if (opened.kind !== 'opened') error(404, 'not found');
	const { referral, payload } = opened;
	return {
		referral,
		payload,
		kept: await planOf(services, referral),
		listed: services.releases.live()?.catalogue.activities ?? []
	};
}
export type OpenForPlan = Awaited<ReturnType<typeof openForPlan>>;
