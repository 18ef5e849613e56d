import type { Activity } from '../domain/activity.ts';
import { freshness } from '../domain/freshness.ts';
import type { Session } from '../domain/schedule.ts';
import { walkingMinutes } from '../domain/geography.ts';
import {
	clockTime,
	dateRange,
	dayAndMonth,
	list,
	miles,
	milesShown,
	plainDate,
	withComma
} from '../i18n/format.ts';
import type { Translation } from './translation.ts';

/** What groups say of themselves is in their own words, which are English unless the source says otherwise. */
export const LISTING_LANGUAGE = 'en';

/** An activity's facts in the words of the page's language: what a card, a page and a pin all say the same way. */

const dayAfter = (date: string) =>
	new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

/** "Tuesday 24 November, 10am", with today and tomorrow said so, and "if it is term time" where nobody told us. */
export function sessionWords(
	{ date, start, unsure }: Session,
	{ t, language }: Translation,
	today: string
): string {
	const day =
		date === today
			? t('results.card.today')
			: date === dayAfter(today)
				? t('results.card.tomorrow')
				: dayAndMonth(date, language);
	const when = start ? withComma(day, clockTime(start, language), language) : day;
	return unsure ? t('results.card.ifTermTime', { when }) : when;
}

/** Days as people list them, three or more in a row as one stretch: "5 December 2026 and 25 to 31 December 2026". */
export function daysInWords(dates: readonly string[], language: string): string {
	const stretches: [first: string, ...others: string[]][] = [];
	for (const date of [...new Set(dates)].sort()) {
		const stretch = stretches.at(-1);
		if (stretch && dayAfter(stretch.at(-1) ?? '') === date) stretch.push(date);
		else stretches.push([date]);
	}
	const words = stretches.flatMap((days) =>
		days.length > 2
			? [dateRange(days[0], days.at(-1) ?? days[0], language)]
			: days.map((date) => plainDate(date, language))
	);
	return list(words, language);
}

/** The source's own words for when it is on, each once. */
export const scheduleWords = ({ schedules }: Activity): string[] => [
	...new Set(schedules.map(({ text }) => text))
];

/** The farthest that one would walk, in minutes. */
const LONGEST_WALK = 40;

/** Minutes on foot, where one would walk it and it is more than a few steps. */
export function walkTo(distance: number): number | undefined {
	const minutes = walkingMinutes(distance);
	return distance >= 0.1 && minutes <= LONGEST_WALK ? minutes : undefined;
}

/**
 * "0.4 miles away in a straight line, about 10 minutes' walk"; the walk only where one would walk it, and where the place
 * is known. To the middle of a sector or a district it says that.
 */
export function distanceWords(
	distance: number,
	{ location }: Activity,
	{ t, language }: Translation
): string {
	const away =
		distance < 0.1
			? t('results.card.miles_zero')
			: t('results.card.miles', {
					count: milesShown(distance),
					miles: miles(distance, language)
				});
	if (location?.precision === 'sector' || location?.precision === 'outcode')
		return t('results.card.rough', { distance: away });
	const minutes = walkTo(distance);
	return minutes === undefined
		? away
		: withComma(away, t('results.card.walk', { count: minutes }), language);
}

/** Where it is: the venue and its address, how to join in from afar, that the place is told later, or to ask. */
export function placeWords(
	{ location, attendance, serviceArea }: Activity,
	{ t }: Translation
): string[] {
	const ways = attendance
		.filter((way) => way !== 'in-person')
		.map((way) => t(`results.card.by.${way}`));
	if (location?.hidden) return [t('results.card.hidden'), ...ways];
	const venue = [location?.name, location?.address, location?.postcode].filter(Boolean).join(', ');
	const known = [
		...(venue ? [venue] : []),
		...ways,
		...(!venue && serviceArea ? [serviceArea] : [])
	];
	return known.length > 0 ? known : [t('results.card.whereUnknown')];
}

export function costWords({ costOption }: Activity, { t }: Translation): string {
	if (!costOption) return t('results.card.costUnknown');
	const { free, amount, text } = costOption;
	if (text) return text;
	if (free || amount === 0) return t('results.card.free');
	if (amount !== undefined)
		return t('results.card.amount', {
			amount: Number.isInteger(amount) ? amount : amount.toFixed(2)
		});
	return t(free === false ? 'results.card.paid' : 'results.card.costUnknown');
}

/** What is known to help with getting in and feeling at ease. */
export function accessWords(
	{ accessibility, eligibility }: Activity,
	{ t }: Translation
): string[] {
	const facts = Object.entries(accessibility).flatMap(([fact, is]) => (is ? [fact] : []));
	const only = eligibility?.onlyFor && (eligibility.onlyFor === 'women' ? 'womenOnly' : 'menOnly');
	return [...(only ? [only] : []), ...facts].map((fact) => t(`results.card.facts.${fact}`));
}

/** "Running", "Full: waiting list about 4 weeks". */
export function statusWords({ status, statusNote }: Activity, { t }: Translation): string {
	const words = t(`results.card.status.${status}`);
	return statusNote ? t('results.card.statusNote', { status: words, note: statusNote }) : words;
}

/** When somebody last made sure of it, and a warning where that was long ago or is not known. */
export function checkedWords(activity: Activity, { t, language }: Translation, today: string) {
	const age = freshness(activity, today);
	return {
		checked: activity.assuredDate
			? t('results.card.checked', { date: plainDate(activity.assuredDate, language) })
			: t('results.card.checkedUnknown'),
		warning: age === 'fresh' ? undefined : t(`results.card.${age === 'old' ? 'old' : 'stale'}`)
	};
}
