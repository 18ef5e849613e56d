/** How long the server may take to answer, in milliseconds. */
const PATIENCE = 8000;
/** How often it is asked, in milliseconds: while somebody is at the screen, and while nobody is. */
export const ASK_EVERY = 60_000;
/** Below a kiosk's start address: where it says that it works, and nothing of who is at it. */
const ALIVE = '/alive';

/**
 * Tells the site that this screen works, whether somebody is at it, and by which build; hears whether the site works. A
 * captive portal's answer is none.
 */
export async function askKioskServer(
	start: string,
	told: { isInUse: boolean; build: string }
): Promise<boolean> {
	try {
		const response = await fetch(`${start}${ALIVE}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(told),
			credentials: 'omit',
			cache: 'no-store',
			redirect: 'error',
			signal: AbortSignal.timeout(PATIENCE)
		});
		const answer = (await response.json()) as { heard?: unknown };
		return response.ok && answer.heard === true;
	} catch {
		return false;
	}
}
