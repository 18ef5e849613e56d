import { describe, expect, it } from 'vitest';
import { answeredAll } from '../../../../tests/factories.ts';
import { CONTACT_METHODS, LONGEST_CONTACT } from '../referral.ts';
import { payloadSchema } from '../referral-payload.ts';
import type { Site } from '../site.ts';
import { noAnswers } from './answers.ts';
import type { Answers } from './answers.ts';
import { without } from './answers.ts';
import { fieldsOf } from './form.ts';
import {
	firstUnanswered,
	nextReferStep,
	payloadOf,
	previousReferStep,
	readReferStep,
	teamOf
} from './refer.ts';
import type { ReferContext } from './refer.ts';
import { REFER_STEPS } from './steps.ts';
import type { ReferStep } from './steps.ts';

const team = (id: string, outcodes: string[], isDefault = false): Site['teams'][number] => ({
	id,
	name: `The ${id} team`,
	organization: 'an invented charity',
	telephone: '0191 498 0100',
	sessions: { en: '4 to 6 times' },
	outcodes,
	default: isDefault
});
const context: ReferContext = {
	site: {
		minimumAge: 18,
		teams: [team('north', ['NE3']), team('south', ['NE8'], true)],
		surgeries: [{ id: 'mill', name: 'M'.repeat(300), team: 'north' }]
	},
	language: 'en',
	today: '2026-11-21',
	now: '2026-11-21T10:00:00.000Z'
};
const ID = '5f0c2a5e-3f5b-4d0f-9d0e-7a8b6c5d4e3f';

function read(
	step: ReferStep,
	entries: [string, string][],
	answers: Answers = noAnswers(),
	more: Partial<ReferContext> = {}
) {
	const data = new FormData();
	for (const [name, value] of entries) data.append(name, value);
	return readReferStep(step, fieldsOf(data), answers, { ...context, ...more });
}
const keys = (parsed: ReturnType<typeof read>) =>
	parsed.kind === 'errors' ? parsed.errors.map(({ key }) => key) : parsed.kind;
const referOf = (parsed: ReturnType<typeof read>) =>
	parsed.kind === 'answered' ? parsed.answers.refer : undefined;

describe('the urgent question', () => {
	it('keeps no answer, and turns to the help page unless somebody can wait', () => {
		expect(read('urgent', [['urgent', 'no']])).toEqual({ kind: 'answered', answers: noAnswers() });
		for (const value of ['yes', 'unsure'])
			expect(read('urgent', [['urgent', value]])).toEqual({ kind: 'page', page: 'urgent-help' });
	});
});

describe('who it is for', () => {
	it('goes on for somebody else only when they know and agree', () => {
		expect(referOf(read('agree', [['agreed', 'yes']]))).toEqual({ agreed: true });
		expect(read('agree', [['agreed', 'no']])).toEqual({ kind: 'page', page: 'someone-else' });
		expect(read('agree', [['agreed', 'cannot']])).toEqual({ kind: 'page', page: 'cannot-decide' });
	});

	it('asks for agreement again when the person changes', () => {
		const parsed = read('who', [['for', 'someone']], answeredAll({ for: 'someone', agreed: true }));
		expect(referOf(parsed)?.agreed).toBeUndefined();
	});
});

describe('the date of birth', () => {
	const born = (year: string) =>
		read('date-of-birth', [
			['day', '22'],
			['month', '11'],
			['year', year]
		]);

	it('keeps nothing of somebody who is too young', () => {
		expect(born('2008')).toEqual({ kind: 'page', page: 'too-young' });
		expect(referOf(born('2007'))).toEqual({ dateOfBirth: '2007-11-22' });
	});
});

describe('the postcode', () => {
	it('takes a whole one, or that there is no fixed address', () => {
		expect(referOf(read('postcode', [['postcode', 'ne31aa']]))).toEqual({ postcode: 'NE3 1AA' });
		expect(referOf(read('postcode', [['noFixedAddress', 'yes']]))).toEqual({ postcode: null });
		expect(keys(read('postcode', [['postcode', 'NE3']]))).toEqual(['postcode.partial']);
		expect(keys(read('postcode', []))).toEqual(['postcode.missing']);
	});
});

describe('how to make contact', () => {
	it('takes telephone numbers as they are written', () => {
		for (const number of [
			'0191 498 0123',
			'+44 (0)191-498-0123',
			'٠١٩١ ٤٩٨ ٠١٢٣',
			'01914980123 ext 4'
		])
			expect(
				keys(
					read('contact', [
						['contact', 'phone'],
						['contactPhone', number]
					])
				)
			).toBe('answered');
	});

	it('refuses what cannot be rung or written to, all of it at once', () => {
		const parsed = read('contact', [
			['contact', 'email'],
			['contact', 'phone'],
			['contact', 'letter'],
			['contactEmail', 'ann at example.org'],
			['contactPhone', '498 0123']
		]);
		expect(keys(parsed)).toEqual([
			'contact.notEmail',
			'contact.missing_letter',
			'contact.notTelephone'
		]);
	});

	it('writes to the library that keeps a letter, and to an address as well', () => {
		const collected: [string, string] = ['contact', 'letterHere'];
		const own: [string, string][] = [
			['contact', 'letter'],
			['contactLetter', '1 Example Street']
		];
		const at = (entries: [string, string][]) =>
			referOf(read('contact', entries, noAnswers(), { collectAt: 'Dene Library' }))?.contact;
		expect(at([collected])).toEqual({ letter: 'c/o Dene Library' });
		expect(at([collected, ...own])).toEqual({ letter: 'c/o Dene Library; 1 Example Street' });
		expect(at([collected, ['contact', 'letter'], ['contactLetter', 'c/o Dene Library']])).toEqual({
			letter: 'c/o Dene Library'
		});
	});

	it('leaves no letter where no library keeps any', () => {
		expect(keys(read('contact', [['contact', 'letterHere']]))).toEqual(['contact.missing']);
	});

	it('forgets how to leave a message when nobody is to ring any more', () => {
		const before = answeredAll({
			contact: { phone: '0191 498 0123' },
			messages: 'none',
			badTimes: ['evening']
		});
		const parsed = read(
			'contact',
			[
				['contact', 'email'],
				['contactEmail', 'ann@example.org']
			],
			before
		);
		expect(referOf(parsed)).not.toHaveProperty('messages');
		expect(referOf(parsed)).not.toHaveProperty('badTimes');
	});
});

describe('agreeing to share', () => {
	it('records when, and in which language', () => {
		expect(
			referOf(
				read('sharing', [
					['agreeToShare', 'yes'],
					['tellSurgery', 'no']
				])
			)
		).toEqual({
			sharing: { at: context.now, language: 'en', tellSurgery: false }
		});
	});

	it('ends without it', () => {
		expect(read('sharing', [['agreeToShare', 'no']])).toEqual({
			kind: 'page',
			page: 'nothing-sent'
		});
		expect(keys(read('sharing', [['tellSurgery', 'yes']]))).toEqual(['sharing.missing']);
	});

	it('holds for the team that was named: another team is agreed to anew', () => {
		const moved = read('postcode', [['postcode', 'NE3 1AA']], answeredAll());
		expect(referOf(moved)).not.toHaveProperty('sharing');
		const registered = read('surgery', [['surgery', 'mill']], answeredAll());
		expect(referOf(registered)).not.toHaveProperty('sharing');
		const sameTeam = read('postcode', [['postcode', 'NE8 2AA']], answeredAll());
		expect(referOf(sameTeam)?.sharing).toEqual(answeredAll().refer.sharing);
	});
});

describe('the order of the questions', () => {
	it('asks about messages of those who are to be rung, and about a list of those who have one', () => {
		expect(nextReferStep('contact', answeredAll())).toBe('help-to-talk');
		expect(nextReferStep('contact', answeredAll({ contact: { text: '0191 498 0123' } }))).toBe(
			'messages'
		);
		const list = [{ id: 'a', name: 'An activity' }];
		expect(previousReferStep('sharing', { ...answeredAll(), list })).toBe('your-list');
	});

	it('goes back to the check page after a change, by way of what it left open', () => {
		const changing = { ...answeredAll({ contact: { phone: '0191 498 0123' } }), changing: true };
		expect(nextReferStep('contact', changing)).toBe('messages');
		expect(nextReferStep('name', { ...answeredAll(), changing: true })).toBe('check');
		expect(previousReferStep('name', { ...answeredAll(), changing: true })).toBe('check');
	});

	it('ends at the check page', () => {
		expect(nextReferStep('sharing', answeredAll())).toBe('check');
		expect(previousReferStep('urgent', noAnswers())).toBeUndefined();
	});
});

describe('teamOf', () => {
	it('goes by the surgery, then by the outward code, then to the default', () => {
		expect(teamOf(answeredAll({ surgery: 'mill' }), context.site).id).toBe('north');
		expect(teamOf(answeredAll({ surgery: 'unsure', postcode: 'NE3 1AA' }), context.site).id).toBe(
			'north'
		);
		expect(teamOf(answeredAll({ postcode: null }), context.site).id).toBe('south');
	});
});

describe('payloadOf', () => {
	const payload = (answers: Answers) => payloadOf(answers, { id: ID, ...context });

	it('is refused while anything essential is missing, the agreement above all', () => {
		const essential = [
			'for',
			'dateOfBirth',
			'name',
			'postcode',
			'contact',
			'communication',
			'sharing'
		] as const;
		for (const key of essential) {
			expect(
				payload({ ...answeredAll(), refer: without(answeredAll().refer, key) }),
				key
			).toBeUndefined();
		}
		expect(payload({ ...answeredAll(), find: {} })).toBeUndefined();
		expect(payload(answeredAll({ for: 'someone' }))).toBeUndefined();
		expect(payload(answeredAll({ contact: { phone: '0191 498 0123' } }))).toBeUndefined();
	});

	it('leaves the own words behind', () => {
		const words = 'a sentence of my own';
		expect(
			JSON.stringify(payload({ ...answeredAll(), find: { topics: ['company'], words } }))
		).not.toContain(words);
	});

	it('sends the list only when that was asked for', () => {
		const list = [{ id: 'a', name: 'An activity' }];
		expect(payload({ ...answeredAll({ sendList: true }), list })?.matters.activities).toEqual(list);
		expect(payload({ ...answeredAll(), list })?.matters.activities).toEqual([]);
	});

	it('says who answered', () => {
		expect(payload(answeredAll({ for: 'someone', agreed: true }))).toMatchObject({
			completedBy: 'agreedProxy',
			sharing: { by: 'agreedProxy' }
		});
	});

	it('can always be read at the desk, however long the answers were', () => {
		const long = 'x'.repeat(5000);
		const entries = CONTACT_METHODS.map((method): [string, string] => ['contact', method]);
		const steps: [ReferStep, [string, string][]][] = [
			['who', [['for', 'me']]],
			[
				'date-of-birth',
				[
					['day', '1'],
					['month', '2'],
					['year', '1960']
				]
			],
			['name', [['name', long]]],
			['known-as', [['preferredName', long]]],
			['postcode', [['postcode', 'NE3 1AA']]],
			['surgery', [['surgery', 'mill']]],
			[
				'contact',
				[
					...entries,
					['contactEmail', `${'a'.repeat(LONGEST_CONTACT.email - 12)}@example.org`],
					['contactLetter', long],
					['contactPhone', `0191 498 0123 ext 4 ${long}`],
					['contactText', `0191 498 0124 ext 5 ${long}`],
					['contactSomeoneElse', long]
				]
			],
			['messages', [['messages', 'none']]],
			['bad-times', [['badTimes', 'morning']]],
			[
				'help-to-talk',
				[
					['communication', 'interpreter'],
					['interpreterLanguage', long]
				]
			],
			['what-matters', [['topics', 'company']]],
			['your-list', [['sendList', 'yes']]],
			['sharing', [['agreeToShare', 'yes']]]
		];
		let answers: Answers = {
			...noAnswers(),
			list: [{ id: 'a'.repeat(100), name: 'n'.repeat(200) }]
		};
		for (const [step, fields] of steps) {
			const parsed = read(step, fields, answers);
			expect(parsed.kind, step).toBe('answered');
			if (parsed.kind === 'answered') answers = parsed.answers;
		}
		expect(firstUnanswered(answers)).toBeUndefined();
		expect(payloadSchema.safeParse(JSON.parse(JSON.stringify(payload(answers)))).success).toBe(
			true
		);
	});
});

describe('firstUnanswered', () => {
	it('is the first question that must be answered', () => {
		expect(firstUnanswered(noAnswers())).toBe('who');
		expect(firstUnanswered(answeredAll())).toBeUndefined();
		expect(REFER_STEPS).toContain(firstUnanswered({ ...answeredAll(), find: {} }));
	});
});
