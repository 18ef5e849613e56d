import type { ChangedStep } from '../domain/questions/steps.ts';
import type { Answers } from '../domain/questions/answers.ts';
import { CONTACT_METHODS, NO_SURGERY } from '../domain/referral.ts';
import type { Surgery } from '../domain/site.ts';
import { plainDate } from '../i18n/format.ts';
import type { Translation } from './translation.ts';

export interface Row {
	/** Key of the label under `refer.check`. */
	label: string;
	values: string[];
	/** The question that changes it. */
	step: ChangedStep;
}
export interface Section {
	heading: string;
	rows: Row[];
}

/** The answers of a request as a person checks them, section by section; what was skipped says so. */
export function answerRows(
	{ find, refer, list }: Answers,
	surgeries: readonly Surgery[],
	{ t, language }: Translation
): Section[] {
	const missing = t('refer.check.notProvided');
	const row = (label: string, values: (string | undefined)[], step: ChangedStep): Row => {
		const given = values.filter((value): value is string => Boolean(value));
		return { label, values: given.length > 0 ? given : [missing], step };
	};
	const choice = (step: string, values: readonly string[] | undefined) =>
		(values ?? []).map((value) => t(`refer.${step}.${value}`));
	const yesNo = (value: boolean | undefined, yes: string, no: string) =>
		value === undefined ? [] : [t(`refer.sharing.${value ? yes : no}`)];
	const surgery = surgeries.find(({ id }) => id === refer.surgery)?.name;
	const noSurgery = NO_SURGERY.find((value) => value === refer.surgery);
	const contacts = CONTACT_METHODS.filter((method) => refer.contact?.[method] !== undefined).map(
		(method) =>
			t('refer.check.valued', {
				label: t(`refer.contact.${method}`),
				value: refer.contact?.[method]
			})
	);
	const byPhone = refer.contact?.phone !== undefined || refer.contact?.text !== undefined;
	const communication =
		refer.communication?.length === 0
			? [t('refer.check.none')]
			: choice('help-to-talk', refer.communication).map((words, index) =>
					refer.communication?.[index] === 'interpreter' && refer.interpreterLanguage
						? t('refer.check.valued', { label: words, value: refer.interpreterLanguage })
						: words
				);
	const topics = find.everything
		? [t('refer.check.everything')]
		: (find.topics ?? []).map((topic) => t(`choices.topics.${topic}`));
	const attendance = find.remoteOnly || find.attendance === 'any' ? undefined : find.attendance;
	const most =
		find.mattersMost && find.mattersMost !== 'all' ? [t(`choices.topics.${find.mattersMost}`)] : [];

	return [
		{
			heading: 'about',
			rows: [
				row('for', [refer.for && t(`refer.who.${refer.for}`)], 'who'),
				row('name', [refer.name], 'name'),
				row('preferredName', [refer.preferredName], 'known-as'),
				row(
					'dateOfBirth',
					[refer.dateOfBirth && plainDate(refer.dateOfBirth, language)],
					'date-of-birth'
				),
				row(
					'postcode',
					[refer.postcode === null ? t('refer.postcode.noFixedAddress') : refer.postcode],
					'postcode'
				),
				row('surgery', [surgery ?? (noSurgery && t(`refer.surgery.${noSurgery}`))], 'surgery')
			]
		},
		{
			heading: 'contact',
			rows: [
				row('how', contacts, 'contact'),
				...(byPhone
					? [
							row('messages', choice('messages', refer.messages && [refer.messages]), 'messages'),
							row('badTimes', choice('bad-times', refer.badTimes), 'bad-times')
						]
					: [])
			]
		},
		{ heading: 'helpYouNeed', rows: [row('communication', communication, 'help-to-talk')] },
		{
			heading: 'matters',
			rows: [
				row('topics', topics, 'what-matters'),
				...(most.length > 0 ? [row('mattersMost', most, 'matters-most')] : []),
				...(find.help ? [row('help', [t(`find.help.${find.help}`)], 'help')] : []),
				...(find.needs?.length
					? [
							row(
								'easier',
								find.needs.map((need) => t(`choices.needs.${need}`)),
								'easier'
							)
						]
					: []),
				...(attendance ? [row('attendance', [t(`choices.attendance.${attendance}`)], 'how')] : []),
				...(find.times?.length
					? [
							row(
								'times',
								find.times.map((time) => t(`choices.times.${time}`)),
								'when'
							)
						]
					: []),
				...(list.length > 0
					? [
							row(
								'activities',
								refer.sendList ? list.map(({ name }) => name) : [t('refer.check.notSent')],
								'your-list'
							)
						]
					: [])
			]
		},
		{
			heading: 'sharing',
			rows: [
				row('tellSurgery', yesNo(refer.sharing?.tellSurgery, 'surgeryYes', 'surgeryNo'), 'sharing'),
				row(
					'contactLater',
					yesNo(refer.sharing?.contactInThreeMonths, 'laterYes', 'laterNo'),
					'sharing'
				)
			]
		}
	];
}
