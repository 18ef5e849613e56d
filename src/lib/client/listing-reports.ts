/**
 * Reports of something wrong on an activity's page. One that can be sent leaves nothing on the phone; one that cannot
 * is kept until it can, and then goes with the next try of the sender (outbox-sender.ts).
 */
import type { ListingReport } from '../domain/listing-report.ts';
import { withStorage } from './storage.ts';

/** The server's word that this report can never be accepted. */
const NEVER = new Set([400, 413]);
/** How long one try may take, in milliseconds. */
const ONE_TRY = 15_000;

/** Sends a report now, or keeps it for later; `failed` where neither could be done. */
export async function sendOrKeep(report: ListingReport): Promise<'sent' | 'kept' | 'failed'> {
	const outcome = await post(report);
	if (outcome !== 'retry') return outcome === 'sent' ? 'sent' : 'failed';
	try {
		await withStorage((storage) => storage.put('listingReports', { version: 1, ...report }));
		return 'kept';
	} catch {
		return 'failed';
	}
}

/** Sends the reports that were kept, unless another tab or the worker is at it. Answers true when none is left to send. */
export function sendKeptReports(): Promise<boolean> {
	// Without Web Locks two tabs may both send one: its id makes it one report.
	if (!navigator.locks) return sendEach();
	return navigator.locks.request('hereabouts listing reports', { ifAvailable: true }, (lock) =>
		lock ? sendEach() : true
	);
}

async function sendEach(): Promise<boolean> {
	const kept = await withStorage((storage) => storage.getAll('listingReports'));
	let allDone = true;
	for (const { version: _, ...report } of kept) {
		if ((await post(report)) === 'retry') allDone = false;
		else await withStorage((storage) => storage.delete('listingReports', report.id));
	}
	return allDone;
}

async function post(report: ListingReport): Promise<'sent' | 'never' | 'retry'> {
	try {
		const response = await fetch('/api/listing-reports', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(report),
			credentials: 'omit',
			cache: 'no-store',
			redirect: 'error',
			signal: AbortSignal.timeout(ONE_TRY)
		});
		// A captive portal answers too, but not in our words.
		const answer = (await response.json()) as { id?: string };
		if (NEVER.has(response.status)) return 'never';
		return response.ok && answer.id === report.id ? 'sent' : 'retry';
	} catch {
		return 'retry';
	}
}
