import { dayNumber } from '../../domain/schedule/calendar.ts';
import { isOver } from '../../domain/case.ts';
import { londonClock } from '../../domain/clock.ts';
import type { Referral } from '../../domain/referral.ts';
import type { ReferralPayload } from '../../domain/referral-payload.ts';
import { clockTime, list, longDate, plainDate } from '../../i18n/format.ts';
import { LOCALES, localeOf } from '../../i18n/locales.ts';
import type { Translation } from '../translation.ts';

/**
 * A request in words. Anybody can seal anything to a team's public key, so what is said in a payload may have the right
 * shape and still be nonsense ("2026-99-99"): it is then shown as it came, and never keeps a request from opening.
 */
export const dateWords = (date: string, language: string): string =>
	dayNumber(date) === undefined ? date : plainDate(date, language);

const londonDate = (instant: string) => londonClock(new Date(instant)).date;

/** The day an instant (ISO 8601 UTC) falls on in London. */
export const instantWords = (instant: string, language: string): string =>
	Number.isNaN(Date.parse(instant)) ? instant : plainDate(londonDate(instant), language);

/** The name of one of our languages in the reader's own; any other code as it came. */
export function languageWords(code: string, language: string): string {
	const ours = LOCALES.find((locale) => locale.code === code);
	if (!ours) return code;
	// Easy Read is English and more than that: whoever answers it is told so by its own name.
	if (ours.over) return ours.name;
	const names = new Intl.DisplayNames(localeOf(language).tag, { type: 'language' });
	return names.of(code) ?? code;
}

export const receivedOn = ({ receivedAt }: Referral, { language }: Translation): string =>
	plainDate(londonDate(receivedAt), language);

export function receivedWhen({ receivedAt }: Referral, { t, language }: Translation): string {
	const { date, time } = londonClock(new Date(receivedAt));
	return t('desk.referral.received', {
		date: longDate(date, language),
		time: clockTime(time, language)
	});
}

/**
 * The day by which contact was promised. Late when that day has passed on `today` (in London) and nobody is recorded as
 * having tried.
 */
export function contactBy(
	{ dueOn, status }: Referral,
	today: string,
	{ t, language }: Translation
): { date: string; words: string; isLate: boolean; isOver: boolean } {
	const date = longDate(dueOn, language);
	const isLate = dueOn < today && (status === 'received' || status === 'accepted');
	return {
		date,
		words: t(isLate ? 'desk.list.overdue' : 'desk.referral.due', { date }),
		isLate,
		isOver: isOver(status)
	};
}

/** Something to know before making contact; a warning is one that could put the person in danger when it is missed. */
export interface Flag {
	words: string;
	isWarning: boolean;
}
const warning = (words: string): Flag => ({ words, isWarning: true });
const note = (words: string): Flag => ({ words, isWarning: false });

/** Whether a message may be left first (hazard H4), then when not to ring, then how to talk, then who wrote this. */
export function flagsOf(payload: ReferralPayload, { t, language }: Translation): Flag[] {
	const { communication, interpreterLanguage, completedBy } = payload;
	const needs = communication.map((need) => t(`refer.help-to-talk.${need}`));
	return [
		messageFlag(payload, t),
		...badTimeFlags(payload, { t, language }),
		needs.length > 0
			? warning(t('desk.referral.communication', { needs: list(needs, language) }))
			: note(t('desk.referral.communicationNone')),
		...(interpreterLanguage
			? [warning(t('desk.referral.interpreterLanguage', { language: interpreterLanguage }))]
			: []),
		note(t('desk.referral.pageLanguage', { language: languageWords(payload.language, language) })),
		...(completedBy === 'agreedProxy' ? [note(t('desk.referral.proxy'))] : [])
	];
}

function messageFlag({ contact }: ReferralPayload, t: Translation['t']): Flag {
	const { messages, phone, text } = contact;
	if (messages === 'sayWho') return note(t('desk.referral.messageSayWho'));
	if (messages === 'notWhatAbout') return warning(t('desk.referral.messageNotAbout'));
	// A number without a rule should not happen; if it does, silence is the safe reading.
	if (messages === 'none' || phone || text) return warning(t('desk.referral.noMessage'));
	return note(t('desk.referral.noMessageRule'));
}

function badTimeFlags({ contact }: ReferralPayload, { t, language }: Translation): Flag[] {
	const times = contact.badTimes
		.filter((time) => time !== 'overheard')
		.map((time) => t(`refer.bad-times.${time}`));
	return [
		...(times.length > 0
			? [warning(t('desk.referral.badTimes', { times: list(times, language) }))]
			: []),
		...(contact.badTimes.includes('overheard') ? [warning(t('desk.referral.overheard'))] : [])
	];
}
