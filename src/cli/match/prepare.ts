import { buildIndex } from '../../lib/domain/matching/activity-index.ts';
import { LANGUAGE_CODES, loadLanguages } from '../../lib/domain/matching/language.ts';
import type { Prepared } from './answer.ts';
import type { MatchCatalogue } from './catalogue.ts';

/** Everything that questions are answered from, in every language, made once for the run. */
export async function prepare(
	{ activities, gazetteer }: Extract<MatchCatalogue, { outcome: 'read' }>,
	today: string
): Promise<Prepared> {
	const languages = await loadLanguages(LANGUAGE_CODES);
	return { index: buildIndex(activities, languages), languages, gazetteer, today };
}
