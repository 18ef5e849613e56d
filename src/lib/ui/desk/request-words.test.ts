import { beforeAll, describe, expect, it } from 'vitest';
import { PAYLOAD, referral as received } from '../../../../tests/factories.ts';
import type { Referral } from '../../domain/referral.ts';
import type { ReferralPayload } from '../../domain/referral-payload.ts';
import { loadMessages, translator } from '../../i18n/translator.ts';
import type { Translation } from '../translation.ts';
import { contactFacts, mattersFacts, personFacts, sharingFacts } from './request-facts.ts';
import { contactBy, flagsOf, receivedWhen } from './request-words.ts';

const TODAY = '2026-11-21';
const referral = received({ status: 'received' });

let english: Translation;
beforeAll(async () => {
	const messages = await loadMessages('en', 'common', 'desk', 'find', 'refer');
	english = { language: 'en', t: translator('en', messages) };
});

const withContact = (contact: Partial<ReferralPayload['contact']>): ReferralPayload => ({
	...PAYLOAD,
	contact: { badTimes: [], ...contact }
});
const flagWords = (payload: ReferralPayload) => flagsOf(payload, english).map(({ words }) => words);

describe('what to know before making contact', () => {
	it('tells everything of a full request, whether a message may be left first', () => {
		expect(flagsOf(PAYLOAD, english)).toEqual([
			{ words: 'Do not leave a message', isWarning: true },
			{ words: 'Do not call: Morning', isWarning: true },
			{ words: 'Call only when nobody else can hear', isWarning: true },
			{
				words: 'Help to talk or read: Interpreter for another language and Large print',
				isWarning: true
			},
			{ words: 'Interpreter for: العربية', isWarning: true },
			{ words: 'They used the website in Arabic', isWarning: false },
			{
				words: 'Somebody else filled this in, and says the person knows and agrees',
				isWarning: false
			}
		]);
	});

	it('says who may be named in a message', () => {
		const phone = '0191 498 0300';
		expect(flagWords(withContact({ phone, messages: 'notWhatAbout' }))[0]).toMatch(
			/do not say what it is about/
		);
		expect(flagWords(withContact({ phone, messages: 'sayWho' }))[0]).toMatch(/say who you are/);
	});

	it('takes a number without a rule to mean silence', () => {
		expect(flagWords(withContact({ text: '07700 900982' }))[0]).toBe('Do not leave a message');
	});

	it('says so when no phone contact was asked for and no help is needed', () => {
		const words = flagWords({ ...withContact({ email: 'a@example.org' }), communication: [] });
		expect(words).toContain('No phone contact was asked for');
		expect(words).toContain('No help to talk or read is needed');
	});

	it('shows a page language it does not know as it came', () => {
		expect(flagWords({ ...PAYLOAD, language: 'not a language!' })).toContain(
			'They used the website in not a language!'
		);
	});
});

describe('when contact is due', () => {
	it('is late the day after, until somebody has tried', () => {
		const isLate = (changes: Partial<Referral>, today = TODAY) =>
			contactBy({ ...referral, ...changes }, today, english).isLate;
		expect(isLate({}, '2026-11-20')).toBe(false);
		expect([isLate({}), isLate({ status: 'accepted' })]).toEqual([true, true]);
		expect([isLate({ status: 'contactAttempted' }), isLate({ status: 'stopped' })]).toEqual([
			false,
			false
		]);
	});

	it('says that it is late in words', () => {
		expect(contactBy(referral, TODAY, english).words).toBe(
			'Late: contact was promised by Friday 20 November 2026'
		);
	});

	it('tells the hour of arrival as a clock in London does', () => {
		const summer = { ...referral, receivedAt: '2026-07-01T23:30:00Z' };
		expect(receivedWhen(summer, english)).toBe('Received Thursday 2 July 2026 at 12:30am');
	});
});

describe('what a person told us', () => {
	const textOf = (facts: ReturnType<typeof personFacts>) =>
		Object.fromEntries(
			facts.map(({ label, values }) => [label, values.map(({ text }) => text).join(', ')])
		);

	it('gives the age with the date of birth, and the surgery', () => {
		expect(textOf(personFacts(PAYLOAD, english, TODAY))).toMatchObject({
			'Date of birth': '29 February 1968 (age 58)',
			'GP surgery': 'Foundry Lane Surgery'
		});
	});

	it('says that there is no fixed address, and that a question was not answered', () => {
		const { surgery, ...rest } = PAYLOAD;
		const facts = personFacts(
			{ ...rest, person: { ...PAYLOAD.person, postcode: null } },
			english,
			TODAY
		);
		expect(surgery).toBeDefined();
		expect(textOf(facts)).toMatchObject({
			Postcode: 'No fixed address',
			'GP surgery': 'Not answered'
		});
	});

	it('shows dates that are in no calendar as they came', () => {
		const person = { ...PAYLOAD.person, dateOfBirth: '1968-99-99' };
		const sharing = { ...PAYLOAD.sharing, at: '2026-99-99T99:99:99Z' };
		expect(textOf(personFacts({ ...PAYLOAD, person }, english, TODAY))['Date of birth']).toBe(
			'1968-99-99'
		);
		expect(textOf(sharingFacts({ ...PAYLOAD, sharing }, english))['Sharing']).toContain(
			'2026-99-99T99:99:99Z'
		);
	});

	it('lists the ways they asked for and no other', () => {
		const labels = contactFacts(withContact({ email: 'a@example.org' }), english).map(
			({ label }) => label
		);
		expect(labels).toEqual(['Email']);
	});

	it('never lets an address bring more into an e-mail than itself', () => {
		const [fact] = contactFacts(withContact({ email: 'a@example.org?bcc=b@example.org' }), english);
		expect(fact?.values[0]?.href).toBe('mailto:a@example.org%3Fbcc%3Db%40example.org');
	});

	it('never lets an activity’s id lead anywhere but to an activity', () => {
		const matters = {
			...PAYLOAD.matters,
			activities: [{ id: '../../desk/sign-out', name: 'An activity' }]
		};
		const hrefs = mattersFacts({ ...PAYLOAD, matters }, english).flatMap(({ values }) =>
			values.map(({ href }) => href)
		);
		expect(hrefs).toContain('/en/activity/..%2F..%2Fdesk%2Fsign-out');
	});

	it('tells not answered from no', () => {
		const { contactInThreeMonths, ...sharing } = PAYLOAD.sharing;
		expect(contactInThreeMonths).toBe(false);
		const label = 'Contact in 3 months to ask how they are';
		expect(textOf(sharingFacts(PAYLOAD, english))[label]).toBe('No');
		expect(textOf(sharingFacts({ ...PAYLOAD, sharing }, english))[label]).toBe('Not answered');
	});
});
