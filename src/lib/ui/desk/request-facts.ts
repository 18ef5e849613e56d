import { ageOn } from '../../domain/questions/date-of-birth.ts';
import { dayNumber } from '../../domain/schedule/calendar.ts';
import { CONTACT_METHODS } from '../../domain/referral.ts';
import type { ContactMethod } from '../../domain/referral.ts';
import type { ReferralPayload } from '../../domain/referral-payload.ts';
import type { Translation } from '../translation.ts';
import { dateWords, instantWords, languageWords } from './request-words.ts';

/** One thing a person told us. Values come from outside: they are shown as text, and only linked in ways made here. */
export interface Fact {
	label: string;
	values: FactValue[];
}
interface FactValue {
	text: string;
	kind?: 'telephone';
	href?: string;
}
type Translate = Translation['t'];

const said = (text: string): FactValue[] => [{ text }];
const fact = (t: Translate, field: string, values: FactValue[]): Fact => ({
	label: t(`desk.referral.fields.${field}`),
	values: values.length > 0 ? values : said(t('desk.referral.notSaid'))
});

export function personFacts(
	{ person, surgery }: ReferralPayload,
	{ t, language }: Translation,
	today: string
): Fact[] {
	const { name, preferredName, dateOfBirth, postcode } = person;
	const date = dateWords(dateOfBirth, language);
	const born =
		dayNumber(dateOfBirth) === undefined
			? date
			: t('desk.referral.age', { date, count: ageOn(dateOfBirth, today) });
	const surgeryWords = typeof surgery === 'string' ? t(`refer.surgery.${surgery}`) : surgery?.name;
	return [
		fact(t, 'name', said(name)),
		...(preferredName ? [fact(t, 'preferredName', said(preferredName))] : []),
		fact(t, 'dateOfBirth', said(born)),
		fact(t, 'postcode', said(postcode ?? t('desk.referral.noFixedAddress'))),
		fact(t, 'surgery', surgeryWords ? said(surgeryWords) : [])
	];
}

/** Every way the person asked for, and no other. */
export function contactFacts({ contact }: ReferralPayload, { t }: Translation): Fact[] {
	return CONTACT_METHODS.flatMap((method) => {
		const text = contact[method];
		return text ? [{ label: t(`refer.contact.${method}`), values: [reached(method, text)] }] : [];
	});
}

function reached(method: ContactMethod, text: string): FactValue {
	if (method === 'phone' || method === 'text') return { text, kind: 'telephone' };
	// Encoded, so that an address can never bring other recipients or a text of its own into the e-mail.
	const address = encodeURIComponent(text).replace('%40', '@');
	return method === 'email' ? { text, href: `mailto:${address}` } : { text };
}

/** `standing`: how each activity stands today, by its id; one that is not in it is told without. */
export function mattersFacts(
	{ matters }: ReferralPayload,
	{ t, language }: Translation,
	standing: Record<string, string> = {}
): Fact[] {
	const { topics, mattersMost, help, needs, times, attendance, activities } = matters;
	const each = (words: string, values: readonly string[]) =>
		values.map((value) => ({ text: t(`${words}.${value}`) }));
	const activityLinks = activities.map(({ id, name }) => ({
		text: standing[id] ? `${name} (${t(`desk.referral.activity.${standing[id]}`)})` : name,
		href: `/${language}/activity/${encodeURIComponent(id)}`
	}));
	return [
		fact(
			t,
			'topics',
			topics.length > 0 ? each('choices.topics', topics) : said(t('refer.check.everything'))
		),
		...(mattersMost ? [fact(t, 'mattersMost', each('choices.topics', [mattersMost]))] : []),
		fact(t, 'help', help ? each('find.help', [help]) : []),
		fact(t, 'needs', each('choices.needs', needs)),
		fact(t, 'times', each('choices.times', times)),
		fact(t, 'attendance', attendance ? each('choices.attendance', [attendance]) : []),
		...(activities.length > 0
			? [{ label: t('desk.referral.activities'), values: activityLinks }]
			: [])
	];
}

export function sharingFacts({ sharing }: ReferralPayload, { t, language }: Translation): Fact[] {
	// Not answered is not "no": each is said as it is.
	const yesNo = (value: boolean | undefined) =>
		value === undefined ? [] : said(t(value ? 'desk.referral.yes' : 'desk.referral.no'));
	const agreed = t('desk.referral.agreed', {
		date: instantWords(sharing.at, language),
		wording: sharing.wording,
		language: languageWords(sharing.language, language)
	});
	return [
		fact(t, 'agreed', said(agreed)),
		fact(t, 'tellSurgery', yesNo(sharing.tellSurgery)),
		fact(t, 'contactInThreeMonths', yesNo(sharing.contactInThreeMonths))
	];
}
