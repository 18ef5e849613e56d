import type { ListingReport } from '../domain/listing-report.ts';
import { sendNow } from './start.svelte.ts';

/**
 * Tells us what is wrong on an activity's page: sent if it can be, else kept on this phone and sent later. What sending
 * takes is fetched only now, because hardly anybody ever needs it.
 */
export async function reportListing(
	activity: string,
	told: Pick<ListingReport, 'problem' | 'words'>
): Promise<'sent' | 'kept' | 'failed'> {
	try {
		const { sendOrKeep } = await import('./listing-reports.ts');
		const outcome = await sendOrKeep({ id: crypto.randomUUID(), activity, ...told });
		if (outcome === 'kept') void sendNow();
		return outcome;
	} catch {
		return 'failed';
	}
}
