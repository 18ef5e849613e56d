import { sharesOf } from '$lib/server/desk/sharing';
import type { DeskReader } from '$lib/server/desk/sessions';
import type { Services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { openForPlan } from '../../plan/plan-page.ts';

/** One thing that somebody was told, with the request it is about. */
export async function openShare(
	services: Services,
	reader: DeskReader,
	{ id, share: shareId }: { id: string; share: string },
	now: Date
) {
	const page = await openForPlan(services, reader, id, now);
	const share = (await sharesOf(services, page.referral)).find((each) => each.id === shareId);
	if (!share) error(404, 'not found');
	return { ...page, share };
}
