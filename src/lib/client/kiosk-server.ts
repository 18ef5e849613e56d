/** How long the server may take to answer, in milliseconds. */
const PATIENCE = 8000;
/** Below a kiosk's start address: where it says that it works, and nothing of who is at it. */
export const ALIVE = '/alive';

/** Tells the site that this screen works, and hears whether the site does. A captive portal's answer is none. */
export async function askKioskServer(start: string): Promise<boolean> {
	try {
		const response = await fetch(`${start}${ALIVE}`, {
			method: 'POST',
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
