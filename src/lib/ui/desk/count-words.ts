import { monthAndYear } from '../../i18n/format.ts';
import type { Translation } from '../translation.ts';
import { dateWords, languageWords } from './request-words.ts';

/** What a table of counts is called. */
export const tableWords = (id: string, { t }: Pick<Translation, 't'>): string =>
	t(`desk.counts.table.${id}`);

/** What a row of one is called: a month, a day, a language, a public screen by its own name, or one of our words. */
export function rowWords(id: string, key: string, { t, language }: Translation): string {
	switch (id) {
		case 'months':
			return monthAndYear(key, language);
		case 'days':
			return dateWords(key, language);
		case 'kiosks':
			return key;
		case 'language':
		case 'pages':
			return key === 'other' ? t('desk.counts.row.language.other') : languageWords(key, language);
		case 'help':
			return key === 'notSaid' ? t('desk.referral.notSaid') : t(`find.help.${key}`);
		case 'endings':
			return key === 'stopped' ? t('desk.case.event.stopped') : t(`desk.case.reason.${key}`);
		case 'listings':
			return t(`desk.referral.activity.${key}`);
		case 'went':
		case 'how':
		case 'again':
		case 'hindered':
			return t(`after-visit.${id}.${key}`);
		case 'lonelyFirst':
		case 'lonelyLater':
			return t(`wellbeing.ons4.${key}`);
		default:
			return t(`desk.counts.row.${id}.${key}`);
	}
}
