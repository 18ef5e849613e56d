import type { Plan } from '../../domain/plan.ts';
import { without } from '../../domain/questions/answers.ts';
import { displayReference } from '../../domain/reference.ts';
import type { Referral } from '../../domain/referral.ts';
import type { ReferralPayload } from '../../domain/referral-payload.ts';
import type { HowAgreed, ToldDetail } from '../../domain/share.ts';
import { list } from '../../i18n/format.ts';
import type { Translation } from '../translation.ts';
import { dateWords, flagsOf } from './request-words.ts';

/** Who writes, and when (`YYYY-MM-DD`). */
interface Sender {
	team: { name: string; telephone: string };
	today: string;
}

const paragraphs = (parts: readonly (string | false | undefined)[]): string =>
	parts.filter(Boolean).join('\n\n');

/** What an activity is told: the details the person said yes to, one a line, and nothing else about them. */
export function introductionText(
	payload: ReferralPayload,
	asked: { activity: string; details: readonly ToldDetail[]; words: string },
	{ team }: Sender,
	i18n: Translation
): string {
	const t = (key: string, values?: Record<string, string>) => i18n.t(`desk.letter.${key}`, values);
	const facts = asked.details.map((detail) => `${t(detail)}: ${detailText(payload, detail, i18n)}`);
	return paragraphs([
		t('introduction', { activity: asked.activity }),
		facts.join('\n'),
		asked.words,
		t('agreedToThis'),
		`${team.name}, ${team.telephone}`
	]);
}

function detailText(payload: ReferralPayload, detail: ToldDetail, i18n: Translation): string {
	const { t, language } = i18n;
	const { person, contact, communication, matters } = payload;
	switch (detail) {
		case 'name':
			return person.preferredName ?? person.name;
		case 'phone': {
			// Whoever is given a number is given the rule for leaving messages, and the times not to ring, with it.
			const rules = flagsOf(
				{ ...without(payload, 'interpreterLanguage'), communication: [] },
				i18n
			).filter(({ isWarning }) => isWarning);
			const number = contact.phone ?? contact.text ?? '';
			return [number, ...rules.map(({ words }) => words)].join('. ');
		}
		case 'email':
			return contact.email ?? '';
		case 'communication':
			return list(
				communication.map((need) => t(`refer.help-to-talk.${need}`)),
				language
			);
		case 'needs':
			return list(
				matters.needs.map((need) => t(`choices.needs.${need}`)),
				language
			);
	}
}

/** The message back to a GP surgery, under the heads of the PRSB's "Message back to GP and referrer" as far as we know. */
export function surgeryText(
	{ referral, payload, plan }: { referral: Referral; payload: ReferralPayload; plan?: Plan },
	asked: { to: string; how: HowAgreed; words: string },
	{ team, today }: Sender,
	i18n: Translation
): string {
	const t = (key: string, values?: Record<string, string>) => i18n.t(`desk.letter.${key}`, values);
	const { person } = payload;
	const day = (date: string) => dateWords(date, i18n.language);
	const born = day(person.dateOfBirth);
	const steps = plan?.steps.map(({ what, who, by }) =>
		[what, i18n.t(`desk.plan.doer.${who}`), by && day(by)].filter(Boolean).join(' - ')
	);
	return paragraphs([
		`${t('to')}: ${asked.to}\n${t('date')}: ${day(today)}`,
		`${t('about')}: ${person.name}, ${t('born', { date: born })}${person.postcode ? `, ${person.postcode}` : ''}\n${t('reference')}: ${displayReference(referral.reference)}`,
		t('asked', {
			date: day(referral.receivedAt.slice(0, 10)),
			status: i18n.t(`desk.status.${referral.status}`)
		}),
		plan?.goals && `${t('goals')}: ${plan.goals}`,
		plan &&
			plan.activities.length > 0 &&
			`${t('activities')}: ${plan.activities.map(({ name }) => name).join('; ')}`,
		steps && steps.length > 0 && `${t('steps')}:\n${steps.join('\n')}`,
		asked.words,
		t(`agreed.${asked.how}`),
		`${team.name}, ${team.telephone}`
	]);
}
