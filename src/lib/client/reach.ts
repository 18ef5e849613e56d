/** How long the site may take to answer, in milliseconds. */
const PATIENCE = 8000;

/** Whether the site can take a form now: it answers, and so does its database. A captive portal's answer is none. */
export async function isReached(): Promise<boolean> {
	try {
		const response = await fetch('/health', {
			credentials: 'omit',
			cache: 'no-store',
			redirect: 'error',
			signal: AbortSignal.timeout(PATIENCE)
		});
		const answer = (await response.json()) as { database?: unknown };
		return answer.database === true;
	} catch {
		return false;
	}
}
