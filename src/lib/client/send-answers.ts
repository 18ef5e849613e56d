import { answersFrom } from '../domain/outcome-answers.ts';
import type { About } from '../domain/outcome-answers.ts';
import { fieldsOf } from '../domain/questions/form.ts';
import type { Values } from '../domain/questions/values.ts';

/** How long one try may take, in milliseconds. */
const ONE_TRY = 15_000;

/** What became of answers; `over`: the link that asked was used before, or is too old. */
export type Sent = 'kept' | 'over' | 'failed';

/**
 * Sends what somebody answered, at the last question. `id`: the same for a second try, which then counts once. Nothing of it
 * is kept on the phone. `undefined` where nothing was answered: then nothing is sent.
 */
export async function sendAnswers(
	about: About,
	answered: Values,
	{ id, link }: { id: string; link: string | undefined }
): Promise<Sent | undefined> {
	const data = new FormData();
	for (const [name, values] of Object.entries(answered))
		for (const value of values) data.append(name, value);
	const outcome = answersFrom(about, fieldsOf(data));
	if (!outcome) return undefined;
	try {
		const response = await fetch('/api/answers', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ id, ...outcome, ...(link && { link }) }),
			credentials: 'omit',
			cache: 'no-store',
			redirect: 'error',
			signal: AbortSignal.timeout(ONE_TRY)
		});
		// A captive portal answers too, but not in JSON.
		await response.json();
		if (response.status === 410) return 'over';
		return response.ok ? 'kept' : 'failed';
	} catch {
		return 'failed';
	}
}
