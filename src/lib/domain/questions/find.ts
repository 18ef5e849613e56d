import { parsePostcode, roundPoint } from '../geography.ts';
import type { Postcode } from '../geography.ts';
import { resolvePlace } from '../geography/gazetteer.ts';
import type { Gazetteer, ResolvedPlace } from '../geography/gazetteer.ts';
import type { PostcodePack } from '../geography/postcode-pack.ts';
import type { Site } from '../site.ts';
import { ACCESS_NEEDS, HELP_LEVELS, isTopic, TIMES_OF_WEEK, TOPICS } from '../topics.ts';
import { ATTENDANCE_CHOICES, without } from './answers.ts';
import type { FindAnswers } from './answers.ts';
import { answered, chosen, chosenOne, oneError } from './form.ts';
import type { Fields, Parsed } from './form.ts';
import { FIND_STEPS } from './steps.ts';
import type { FindStep } from './steps.ts';

/** The longest sentence that is matched: a page of handwriting. */
export const MOST_WORDS = 2000;

/** Nowhere at all, for questions that do not ask where. */
const NOWHERE: Gazetteer = { centres: {}, places: [] };

/**
 * What a place is looked up in: a catalogue's centres and places, the packs that were brought in, and the site's area by
 * its own names where those do not know them: many real directories give no places at all, and nobody may be held up at
 * the first question for that.
 */
export function gazetteerOf(
	{ centres, places }: Gazetteer = NOWHERE,
	{ name: names, latitude, longitude }: Pick<Site['area'], 'name' | 'latitude' | 'longitude'>,
	packs: readonly PostcodePack[] = []
): Gazetteer {
	const isNew = (name: string) => {
		const { kind } = resolvePlace(name, { centres, places, packs });
		return kind === 'unknown' || kind === 'outside';
	};
	const own = [...new Set(Object.values(names))].filter(isNew);
	const all = [...places, ...own.map((name) => ({ name, latitude, longitude }))];
	return { centres, places: all, packs };
}

type Read = (fields: Fields, answers: FindAnswers, gazetteer: Gazetteer) => Parsed<FindAnswers>;

const where: Read = (fields, answers, gazetteer) => {
	const rest = without(answers, 'place', 'remoteOnly', 'within');
	if (fields.one('remote') === 'yes') return answered({ ...rest, remoteOnly: true });
	const [latitude, longitude] = [fields.one('latitude'), fields.one('longitude')].map(
		Number.parseFloat
	);
	const text = fields.one('place');
	if (!text && Number.isFinite(latitude) && Number.isFinite(longitude)) {
		const point = roundPoint({ latitude: latitude as number, longitude: longitude as number }, 200);
		return answered({ ...rest, place: { text: '', point } });
	}
	if (!text) return oneError('place', 'place.missing');
	const found = resolvePlace(text.slice(0, 200), gazetteer);
	const written = isPlaceless(gazetteer) ? parsePostcode(text) : undefined;
	if (found.kind === 'unknown' && written) return withoutPoint(text, written, rest);
	const place =
		found.kind === 'several'
			? found.choices.find(({ name }) => name === fields.one('placeChoice'))
			: found;
	if (place === undefined || !('point' in place)) return notFound(found);
	const isPostcode = 'precision' in place && place.precision !== 'place';
	const { name, point } = place;
	return answered({
		...rest,
		place: {
			text: found.kind === 'several' ? name : text,
			name,
			point,
			...(isPostcode && { postcode: name })
		}
	});
};

/** A directory without a single position cannot place anybody: a postcode is then taken as it is, without distances. */
const isPlaceless = ({ centres, packs = [] }: Gazetteer): boolean =>
	packs.length === 0 && Object.keys(centres).length === 0;

function withoutPoint(
	text: string,
	{ postcode, outcode }: Postcode,
	rest: FindAnswers
): Parsed<FindAnswers> {
	return answered({
		...rest,
		place: { text, name: postcode ?? outcode, ...(postcode && { postcode }) }
	});
}

function notFound(found: ResolvedPlace): Parsed<FindAnswers> {
	switch (found.kind) {
		case 'several':
			return oneError(
				'placeChoice',
				'place.several',
				undefined,
				found.choices.map(({ name }) => name)
			);
		case 'outside':
			return oneError('place', 'place.outside', { place: found.name });
		default:
			return found.kind === 'unknown' && found.postcode !== undefined
				? oneError('place', 'place.unknownPostcode', { postcode: found.postcode })
				: oneError('place', 'place.unknown');
	}
}

const whatMatters: Read = (fields, answers) => {
	const rest = without(answers, 'words', 'asWritten', 'topics', 'everything', 'mattersMost');
	const words = fields.one('words').slice(0, MOST_WORDS);
	const topics = chosen(fields, 'topics', TOPICS);
	const everything = fields.all('topics').includes('everything');
	if (!words && topics.length === 0 && !everything) return oneError('topics', 'topics.missing');
	if (everything && topics.length > 0) return oneError('topics', 'topics.both');
	return answered({
		...rest,
		...(words && { words }),
		...(topics.length > 0 && { topics }),
		...(everything && { everything })
	});
};

const mattersMost: Read = (fields, answers) => {
	const value = fields.one('mattersMost');
	const choice =
		value === 'all' ? value : isTopic(value) && answers.topics?.includes(value) ? value : undefined;
	return answered({ ...without(answers, 'mattersMost'), ...(choice && { mattersMost: choice }) });
};

const how: Read = (fields, answers) => {
	const attendance = chosenOne(fields, 'attendance', ATTENDANCE_CHOICES);
	return answered({ ...without(answers, 'attendance'), ...(attendance && { attendance }) });
};

const easier: Read = (fields, answers) => {
	const needs = chosen(fields, 'needs', ACCESS_NEEDS);
	if (fields.all('needs').includes('none') && needs.length > 0)
		return oneError('needs', 'needs.both');
	const language = fields.one('language');
	return answered({
		...without(answers, 'needs', 'language'),
		needs,
		...(needs.includes('myLanguage') && /^[a-z]{2}$/.test(language) && { language })
	});
};

const when: Read = (fields, answers) => {
	const times = chosen(fields, 'times', TIMES_OF_WEEK);
	if (fields.all('times').includes('any') && times.length > 0)
		return oneError('times', 'times.both');
	return answered({ ...answers, times });
};

const help: Read = (fields, answers) => {
	const level = chosenOne(fields, 'help', HELP_LEVELS);
	return answered({ ...without(answers, 'help'), ...(level && { help: level }) });
};

const READ: Record<FindStep, Read> = {
	where,
	'what-matters': whatMatters,
	'matters-most': mattersMost,
	how,
	easier,
	when,
	help
};

/** Reads one question's fields into the answers so far. Nothing is refused but what its page says is needed. */
export const readFindStep = (
	step: FindStep,
	fields: Fields,
	answers: FindAnswers,
	gazetteer: Gazetteer = NOWHERE
): Parsed<FindAnswers> => READ[step](fields, answers, gazetteer);

/** Reads the page that asks everything at once. All errors are told together. */
export function readAllAtOnce(
	fields: Fields,
	answers: FindAnswers,
	gazetteer: Gazetteer
): Parsed<FindAnswers> {
	const errors = [];
	let all = answers;
	for (const step of FIND_STEPS) {
		const parsed = READ[step](fields, all, gazetteer);
		if (parsed.kind === 'answered') all = parsed.answers;
		if (parsed.kind === 'errors') errors.push(...parsed.errors);
	}
	return errors.length > 0 ? { kind: 'errors', errors } : answered(all);
}

const isAsked = (step: FindStep, answers: FindAnswers, questions: Site['questions']): boolean => {
	switch (step) {
		case 'matters-most':
			return questions.includes('mattersMost') && (answers.topics?.length ?? 0) >= 3;
		case 'how':
			return questions.includes('attendance') && !answers.remoteOnly;
		case 'easier':
			return questions.includes('needs');
		case 'when':
			return questions.includes('times');
		default:
			return true;
	}
};

/** The question after `step` for these answers, or `results` after the last. */
export function nextFindStep(
	step: FindStep,
	answers: FindAnswers,
	questions: Site['questions']
): FindStep | 'results' {
	const later = FIND_STEPS.slice(FIND_STEPS.indexOf(step) + 1);
	return later.find((each) => isAsked(each, answers, questions)) ?? 'results';
}

/** The question before `step`, or `undefined` before the first. */
export function previousFindStep(
	step: FindStep,
	answers: FindAnswers,
	questions: Site['questions']
): FindStep | undefined {
	const earlier = FIND_STEPS.slice(0, FIND_STEPS.indexOf(step));
	return earlier.findLast((each) => isAsked(each, answers, questions));
}

/** Where the questions lead: somebody who asked for a person to talk to is told first who that is. */
export const afterQuestions = ({ help }: FindAnswers): 'link-worker' | 'results' =>
	help === 'talk' ? 'link-worker' : 'results';
