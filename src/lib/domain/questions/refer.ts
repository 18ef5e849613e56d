import { parsePostcode } from '../geography.ts';
import {
	BAD_TIMES,
	COMMUNICATION_NEEDS,
	CONTACT_METHODS,
	LONGEST_CONTACT,
	MESSAGE_RULES,
	NO_SURGERY
} from '../referral.ts';
import type { ContactMethod } from '../referral.ts';
import type { ReferralPayload } from '../referral-payload.ts';
import { SHARING_WORDING } from '../sharing.ts';
import { teamFor } from '../site.ts';
import type { Site } from '../site.ts';
import { TOPICS } from '../topics.ts';
import { ageOn, readDateOfBirth } from './date-of-birth.ts';
import { without } from './answers.ts';
import type { Answers, ReferAnswers } from './answers.ts';
import { answered, chosen, chosenOne, oneError, plainDigits, showPage } from './form.ts';
import type { FieldError, Fields, Parsed } from './form.ts';
import { REFER_STEPS } from './steps.ts';
import type { ReferStep } from './steps.ts';

export interface ReferContext {
	site: Pick<Site, 'minimumAge' | 'surgeries' | 'teams'>;
	language: string;
	/** Today in London. */
	today: string;
	/** Now, ISO 8601 UTC. */
	now: string;
	/** The library that keeps letters for people to collect; absent anywhere but at its own public screen. */
	collectAt?: string;
}

/** Chosen beside the contact methods on a public screen: no address is asked for (patients.md 8.8, step 5). */
export const COLLECTED_LETTER = 'letterHere';

type Read = (fields: Fields, answers: Answers, context: ReferContext) => Parsed<Answers>;
const add = (answers: Answers, refer: ReferAnswers): Parsed<Answers> =>
	answered({ ...answers, refer: { ...answers.refer, ...refer } });

const urgent: Read = (fields, answers) => {
	const value = chosenOne(fields, 'urgent', ['no', 'yes', 'unsure']);
	if (!value) return oneError('urgent', 'urgent.missing');
	// The answer is never kept: it only turns the way (patients.md 5.2).
	return value === 'no' ? answered(answers) : showPage('urgent-help');
};

const who: Read = (fields, answers) => {
	const value = chosenOne(fields, 'for', ['me', 'someone']);
	if (!value) return oneError('for', 'for.missing');
	return answered({ ...answers, refer: { ...without(answers.refer, 'agreed'), for: value } });
};

const agree: Read = (fields, answers) => {
	const value = chosenOne(fields, 'agreed', ['yes', 'no', 'cannot']);
	if (!value) return oneError('agreed', 'agreed.missing');
	if (value === 'yes') return add(answers, { agreed: true });
	return showPage(value === 'no' ? 'someone-else' : 'cannot-decide');
};

const dateOfBirth: Read = (fields, answers, { site, language, today }) => {
	const parsed = readDateOfBirth(fields, language, today);
	if (parsed.kind !== 'answered') return parsed;
	if (ageOn(parsed.answers, today) < site.minimumAge) return showPage('too-young');
	return add(answers, { dateOfBirth: parsed.answers });
};

const name: Read = (fields, answers) => {
	const value = fields.one('name').slice(0, 200);
	return value ? add(answers, { name: value }) : oneError('name', 'name.missing');
};

const knownAs: Read = (fields, answers) => {
	const value = fields.one('preferredName').slice(0, 200);
	const refer = without(answers.refer, 'preferredName');
	return answered({ ...answers, refer: { ...refer, ...(value && { preferredName: value }) } });
};

const postcode: Read = (fields, answers) => {
	if (fields.one('noFixedAddress') === 'yes') return add(answers, { postcode: null });
	const text = plainDigits(fields.one('postcode'));
	if (!text) return oneError('postcode', 'postcode.missing');
	const parsed = parsePostcode(text);
	return parsed?.postcode
		? add(answers, { postcode: parsed.postcode })
		: oneError('postcode', 'postcode.partial');
};

const surgery: Read = (fields, answers, { site }) => {
	const ids = [...site.surgeries.map(({ id }) => id), ...NO_SURGERY];
	const value = chosenOne(fields, 'surgery', ids);
	const refer = without(answers.refer, 'surgery');
	return answered({ ...answers, refer: { ...refer, ...(value && { surgery: value }) } });
};

const VALUE_FIELD: Record<ContactMethod, string> = {
	email: 'contactEmail',
	letter: 'contactLetter',
	phone: 'contactPhone',
	text: 'contactText',
	someoneElse: 'contactSomeoneElse'
};

/** Ten to fifteen digits, however they are spaced: a number we could not ring is worse than a question asked again. */
const isTelephone = (text: string) =>
	/^\d{10,15}$/.test(plainDigits(text).replace(/[\s().+-]|ext.*$/gi, ''));
const isEmail = (text: string) => text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

function contactError(method: ContactMethod, value: string): FieldError | undefined {
	if (!value) return { field: VALUE_FIELD[method], key: `contact.missing_${method}` };
	if (method === 'email' && !isEmail(value))
		return { field: VALUE_FIELD.email, key: 'contact.notEmail' };
	if ((method === 'phone' || method === 'text') && !isTelephone(value))
		return { field: VALUE_FIELD[method], key: 'contact.notTelephone' };
	return undefined;
}

const contact: Read = (fields, answers, { collectAt }) => {
	const methods = chosen(fields, 'contact', CONTACT_METHODS);
	// As an envelope says it, so that a team anywhere knows where to write to.
	const careOf =
		collectAt && fields.all('contact').includes(COLLECTED_LETTER) ? `c/o ${collectAt}` : undefined;
	if (methods.length === 0 && !careOf) return oneError('contact', 'contact.missing');
	const values = methods.map(
		(method) => [method, fields.one(VALUE_FIELD[method]).slice(0, LONGEST_CONTACT[method])] as const
	);
	const errors = values.flatMap(([method, value]) => contactError(method, value) ?? []);
	if (errors.length > 0) return { kind: 'errors', errors };
	const rest = methods.some(needsMessageRule)
		? answers.refer
		: without(answers.refer, 'messages', 'badTimes');
	const contact: ReferAnswers['contact'] = Object.fromEntries(values);
	if (careOf)
		contact.letter = [...new Set([careOf, contact.letter ?? careOf])]
			.join('; ')
			.slice(0, LONGEST_CONTACT.letter);
	return answered({ ...answers, refer: { ...rest, contact } });
};

const needsMessageRule = (method: ContactMethod) => method === 'phone' || method === 'text';

const messages: Read = (fields, answers) => {
	const value = chosenOne(fields, 'messages', MESSAGE_RULES);
	return value ? add(answers, { messages: value }) : oneError('messages', 'messages.missing');
};

const badTimes: Read = (fields, answers) =>
	add(answers, { badTimes: chosen(fields, 'badTimes', BAD_TIMES) });

const helpToTalk: Read = (fields, answers) => {
	const needs = chosen(fields, 'communication', COMMUNICATION_NEEDS);
	const none = fields.all('communication').includes('none');
	if (needs.length === 0 && !none) return oneError('communication', 'communication.missing');
	if (needs.length > 0 && none) return oneError('communication', 'communication.both');
	const language = fields.one('interpreterLanguage').slice(0, 60);
	if (needs.includes('interpreter') && !language)
		return oneError('interpreterLanguage', 'communication.missing_language');
	const refer = without(answers.refer, 'interpreterLanguage');
	return answered({
		...answers,
		refer: {
			...refer,
			communication: needs,
			...(needs.includes('interpreter') && { interpreterLanguage: language })
		}
	});
};

const whatMatters: Read = (fields, answers) => {
	const topics = chosen(fields, 'topics', TOPICS);
	const everything = fields.all('topics').includes('everything');
	if (topics.length === 0 && !everything) return oneError('topics', 'topics.missing');
	if (topics.length > 0 && everything) return oneError('topics', 'topics.both');
	const find = without(answers.find, 'topics', 'everything', 'mattersMost');
	const most = answers.find.mattersMost;
	return answered({
		...answers,
		find: {
			...find,
			...(topics.length > 0 ? { topics } : { everything }),
			...(most && most !== 'all' && topics.includes(most) && { mattersMost: most })
		}
	});
};

const yourList: Read = (fields, answers) => {
	const value = chosenOne(fields, 'sendList', ['yes', 'no']);
	const refer = without(answers.refer, 'sendList');
	return answered({ ...answers, refer: { ...refer, ...(value && { sendList: value === 'yes' }) } });
};

const yesNo = (fields: Fields, field: string) => {
	const value = chosenOne(fields, field, ['yes', 'no']);
	return value === undefined ? undefined : value === 'yes';
};

const sharing: Read = (fields, answers, { language, now }) => {
	const agreed = yesNo(fields, 'agreeToShare');
	if (agreed === undefined) return oneError('agreeToShare', 'sharing.missing');
	if (!agreed) return showPage('nothing-sent');
	const [tellSurgery, contactInThreeMonths] = [
		yesNo(fields, 'tellSurgery'),
		yesNo(fields, 'contactInThreeMonths')
	];
	return add(answers, {
		sharing: {
			at: now,
			language,
			...(tellSurgery !== undefined && { tellSurgery }),
			...(contactInThreeMonths !== undefined && { contactInThreeMonths })
		}
	});
};

const READ: Record<ReferStep, Read> = {
	urgent,
	who,
	agree,
	'date-of-birth': dateOfBirth,
	name,
	'known-as': knownAs,
	postcode,
	surgery,
	contact,
	messages,
	'bad-times': badTimes,
	'help-to-talk': helpToTalk,
	'what-matters': whatMatters,
	'your-list': yourList,
	sharing
};

/**
 * Reads one question's fields into the answers so far, or says what is missing, or which page comes instead. People agree
 * to share with a team by its name: an answer that brings the request to another team takes that agreement away.
 */
export function readReferStep(
	step: ReferStep,
	fields: Fields,
	answers: Answers,
	context: ReferContext
): Parsed<Answers> {
	const parsed = READ[step](fields, answers, context);
	if (parsed.kind !== 'answered' || !answers.refer.sharing) return parsed;
	const teams = [answers, parsed.answers].map((each) => teamOf(each, context.site).id);
	if (teams[0] === teams[1]) return parsed;
	return answered({ ...parsed.answers, refer: without(parsed.answers.refer, 'sharing') });
}

const isAsked = (step: ReferStep, { find, refer, list, changing }: Answers): boolean => {
	switch (step) {
		case 'agree':
			return refer.for === 'someone';
		case 'messages':
		case 'bad-times':
			return refer.contact?.phone !== undefined || refer.contact?.text !== undefined;
		case 'what-matters':
			return changing === true || (!find.topics?.length && !find.everything);
		case 'your-list':
			return list.length > 0;
		default:
			return true;
	}
};

const ESSENTIAL: Partial<Record<ReferStep, (refer: ReferAnswers) => boolean>> = {
	who: (refer) => refer.for !== undefined,
	agree: (refer) => refer.agreed === true,
	'date-of-birth': (refer) => refer.dateOfBirth !== undefined,
	name: (refer) => refer.name !== undefined,
	postcode: (refer) => refer.postcode !== undefined,
	contact: (refer) => Object.keys(refer.contact ?? {}).length > 0,
	messages: (refer) => refer.messages !== undefined,
	'help-to-talk': (refer) => refer.communication !== undefined,
	sharing: (refer) => refer.sharing !== undefined
};

/** The first essential question that has no answer yet, or `undefined` when the request could be sent. */
export function firstUnanswered(answers: Answers): ReferStep | undefined {
	const matters = (step: ReferStep) =>
		step === 'what-matters' && !answers.find.topics?.length && !answers.find.everything;
	return REFER_STEPS.find(
		(step) =>
			isAsked(step, { ...answers, changing: false }) &&
			(ESSENTIAL[step] ? !ESSENTIAL[step](answers.refer) : matters(step))
	);
}

/** The question after `step`; while one answer is changed, whatever that change has left open, then the check page. */
export function nextReferStep(step: ReferStep, answers: Answers): ReferStep | 'check' {
	if (answers.changing) return firstUnanswered(answers) ?? 'check';
	const later = REFER_STEPS.slice(REFER_STEPS.indexOf(step) + 1);
	return later.find((each) => isAsked(each, answers)) ?? 'check';
}

/** The question before `step` (or before the check page), or `undefined` before the first. */
export function previousReferStep(
	step: ReferStep | 'check',
	answers: Answers
): ReferStep | 'check' | undefined {
	if (answers.changing && step !== 'check') return 'check';
	const earlier = step === 'check' ? REFER_STEPS : REFER_STEPS.slice(0, REFER_STEPS.indexOf(step));
	// Once answered, what matters is not asked again on the way on; on the way back it is a question like any other.
	return earlier.findLast((each) => each === 'what-matters' || isAsked(each, answers));
}

/** The team that would get this request now: by surgery, then by outward code, then the default. */
export function teamOf(answers: Answers, site: Pick<Site, 'teams' | 'surgeries'>) {
	const code = parsePostcode(answers.refer.postcode ?? '')?.outcode;
	const { surgery } = answers.refer;
	return teamFor(site, { ...(surgery && { surgery }), ...(code && { outcode: code }) });
}

/**
 * What is sealed when a person presses "Send my request". Answers `undefined` while an essential answer or the agreement
 * to share is missing: there is no way round it. The own-words box is not part of it.
 */
export function payloadOf(
	answers: Answers,
	{ id, site, language, now }: ReferContext & { id: string }
): ReferralPayload | undefined {
	const { refer, find } = answers;
	const { dateOfBirth, name, postcode, contact, communication, sharing } = refer;
	if (firstUnanswered(answers)) return undefined;
	if (!dateOfBirth || !name || postcode === undefined || !contact || !communication || !sharing)
		return undefined;
	const by = refer.for === 'someone' ? 'agreedProxy' : 'self';
	const surgery = site.surgeries.find((each) => each.id === refer.surgery);
	const unplaced = NO_SURGERY.find((value) => value === refer.surgery);
	const most = find.mattersMost;
	const attendance = find.remoteOnly ? undefined : find.attendance;
	return {
		version: 1,
		id,
		sentAt: now,
		team: teamOf(answers, site).id,
		language,
		completedBy: by,
		person: {
			name,
			...(refer.preferredName && { preferredName: refer.preferredName }),
			dateOfBirth,
			postcode
		},
		...(surgery
			? { surgery: { id: surgery.id, name: surgery.name.slice(0, 200) } }
			: unplaced && { surgery: unplaced }),
		contact: {
			...contact,
			...(refer.messages && { messages: refer.messages }),
			badTimes: refer.badTimes ?? []
		},
		communication,
		...(refer.interpreterLanguage && { interpreterLanguage: refer.interpreterLanguage }),
		matters: {
			topics: find.topics ?? [],
			...(most && most !== 'all' && { mattersMost: most }),
			...(find.help && { help: find.help }),
			needs: find.needs ?? [],
			...(attendance && attendance !== 'any' && { attendance }),
			times: find.times ?? [],
			activities: refer.sendList
				? answers.list.map(({ id, name }) => ({ id, name: name.slice(0, 200) }))
				: []
		},
		sharing: { wording: SHARING_WORDING, agreed: true, by, ...sharing }
	};
}
