import { answersFrom } from '../domain/outcome-answers.ts';
import type { About } from '../domain/outcome-answers.ts';
import type { Fields } from '../domain/questions/form.ts';
import type { Values } from '../domain/questions/values.ts';
import { keepAnswers } from './answers.ts';
import type { Services } from './services.ts';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * What a form carries on to the next question without JavaScript: the answers to some steps, and an id, by which answers
 * that a browser sends twice count once.
 */
export function carriedOn(fields: Fields, steps: readonly string[]): Values {
	const id = fields.one('id');
	const said = steps.map((step) => [step, fields.all(step)] as const);
	return {
		...Object.fromEntries(said.filter(([, values]) => values.length > 0)),
		id: [UUID.test(id) ? id : crypto.randomUUID()]
	};
}

/** At the last question: keeps what the form carried. `undefined` where nothing was answered; see client/send-answers.ts. */
export async function keepForm(
	services: Services,
	about: About,
	fields: Fields,
	{ link, address }: { link: string | null; address: string },
	now: Date
): Promise<'kept' | 'over' | 'failed' | undefined> {
	const outcome = answersFrom(about, fields);
	if (!outcome) return undefined;
	if (services.limits.take('answers', address, now.getTime()) > 0) return 'failed';
	const [id = ''] = carriedOn(fields, [])['id'] ?? [];
	const kept = await keepAnswers(services, { ...outcome, id, ...(link && { link }) }, now);
	return kept === 'link-over' ? 'over' : 'kept';
}
