import type { Missed } from '../domain/unmet-need.ts';

/** How long one try may take, in milliseconds. */
const ONE_TRY = 15_000;

/**
 * Tells us what somebody missed, because they pressed the button that says so. Nothing of it is kept on the phone:
 * where it cannot be sent now, it is not sent.
 */
export async function tellMissing(missed: Missed): Promise<'sent' | 'failed'> {
	const id = crypto.randomUUID();
	try {
		const response = await fetch('/api/unmet-needs', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ id, ...missed }),
			credentials: 'omit',
			cache: 'no-store',
			redirect: 'error',
			signal: AbortSignal.timeout(ONE_TRY)
		});
		// A captive portal answers too, but not in our words.
		const answer = (await response.json()) as { id?: string };
		return response.ok && answer.id === id ? 'sent' : 'failed';
	} catch {
		return 'failed';
	}
}
