import type { Gazetteer } from '../domain/geography/gazetteer.ts';
import type { FindAnswers } from '../domain/questions/answers.ts';
import { readAllAtOnce, readFindStep } from '../domain/questions/find.ts';
import type { Fields } from '../domain/questions/form.ts';

/**
 * The answers with those of the last question, whose form was sent on to the page that comes after the questions; a
 * form of any other page adds none. Undefined where the page that asks everything at once was not filled in right.
 */
export function withLastQuestion(
	fields: Fields,
	answers: FindAnswers,
	gazetteer: Gazetteer
): FindAnswers | undefined {
	const from = fields.one('from');
	if (from !== 'help' && from !== 'all') return answers;
	const parsed =
		from === 'help'
			? readFindStep('help', fields, answers, gazetteer)
			: readAllAtOnce(fields, {}, gazetteer);
	if (parsed.kind === 'answered') return parsed.answers;
	return from === 'help' ? answers : undefined;
}
