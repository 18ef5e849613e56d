import { audit } from '$lib/server/audit';
import type { Services } from '$lib/server/services';
import { error } from '@sveltejs/kit';

/** A request of another team is, to this one, not there. That somebody asked for it is on record. */
export async function notThere({ database }: Services, actor: string, id: string): Promise<never> {
	const entry = { at: new Date().toISOString(), actor, subject: id.slice(0, 60) };
	await audit(database, { ...entry, action: 'referral refused' });
	error(404, 'not found');
}
