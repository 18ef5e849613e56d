import { outcomeOf } from '../../domain/dispatch.ts';
import type { Outcome } from '../../domain/dispatch.ts';

/** The longest answer that is read, in characters. */
const LONGEST_ANSWER = 1_000_000;

/**
 * Posts JSON once. Answers what its status means, and the body where there is one to read; trouble on the way is a `retry`.
 * A redirect is not followed: nothing goes anywhere that the site did not name.
 *
 * @param oneTry how long it may take, in milliseconds
 */
export async function postJson(
	address: string,
	body: string,
	headers: Record<string, string>,
	oneTry: number
): Promise<{ outcome: Outcome; body: string }> {
	try {
		const response = await fetch(address, {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...headers },
			body,
			redirect: 'manual',
			signal: AbortSignal.timeout(oneTry)
		});
		const text = await response.text();
		const outcome = outcomeOf(response.status, response.headers.get('retry-after'));
		return { outcome, body: text.slice(0, LONGEST_ANSWER) };
	} catch (error) {
		const isSlow = error instanceof Error && error.name === 'TimeoutError';
		const problem = isSlow ? 'no answer in time' : 'could not be reached';
		return { outcome: { kind: 'retry', problem }, body: '' };
	}
}
