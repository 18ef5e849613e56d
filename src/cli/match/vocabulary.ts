import { NEED_IDS, needOf } from '../../lib/domain/matching/needs.ts';
import { LANGUAGE_CODES } from '../../lib/domain/matching/language.ts';
import { ACCESS_NEEDS, TOPICS } from '../../lib/domain/topics.ts';
import choices from '../../lib/i18n/locales/en/choices.json' with { type: 'json' };
import { CHOICES } from './question.ts';

interface Entry {
	kind: 'topic' | 'access' | 'when' | 'mode' | 'lang' | 'need';
	id: string;
	words: string;
}

/** "taiChi" → "tai chi". */
export const spelledOut = (id: string): string =>
	id.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');

function wordsFor(group: unknown, id: string): string {
	const entry = (group as Record<string, unknown> | undefined)?.[id];
	if (typeof entry === 'string') return entry;
	const label = (entry as Record<string, unknown> | undefined)?.['label'];
	return typeof label === 'string' ? label : spelledOut(id);
}

/** Every id that a question may use or an answer may give, with its words. */
export function vocabulary(): Entry[] {
	const { topics, needs } = choices as Record<string, unknown>;
	return [
		...TOPICS.map((id): Entry => ({ kind: 'topic', id, words: wordsFor(topics, id) })),
		...ACCESS_NEEDS.map((id): Entry => ({ kind: 'access', id, words: wordsFor(needs, id) })),
		...CHOICES.when.map((id): Entry => ({ kind: 'when', id, words: spelledOut(id) })),
		...CHOICES.mode.map((id): Entry => ({ kind: 'mode', id, words: spelledOut(id) })),
		...LANGUAGE_CODES.map((id): Entry => ({ kind: 'lang', id, words: id })),
		...NEED_IDS.map((id): Entry => ({
			kind: 'need',
			id,
			words: `${spelledOut(id)} (${needOf(id).topics.join(', ')})`
		}))
	];
}
