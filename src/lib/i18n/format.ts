import { localeOf } from './locales.ts';

const utc = (date: string) => new Date(`${date}T00:00:00Z`);
const dates = (language: string, options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat(localeOf(language).tag, { ...options, timeZone: 'UTC' });

/** "Friday 4 December 2026": a promise needs a day people can find on a calendar. */
export const longDate = (date: string, language: string): string =>
	withoutComma(
		dates(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
			utc(date)
		)
	);

/** "3 November 2026". */
export const plainDate = (date: string, language: string): string =>
	dates(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(utc(date));

/** "Tuesday 24 November". */
export const dayAndMonth = (date: string, language: string): string =>
	withoutComma(
		dates(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(utc(date))
	);

const withoutComma = (text: string) => text.replace(/^([^,،]+), /, '$1 ');

/** "10am", "2:30pm", "midday": the NHS way in English; elsewhere the language's own, by a clock of 12 hours or of 24. */
export function clockTime(time: string, language: string): string {
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	const { tag } = localeOf(language);
	if (tag.startsWith('en')) return englishTime(hour, minute);
	const clock = new Intl.DateTimeFormat(tag, { hour: 'numeric', timeZone: 'UTC' });
	const { hour12 } = clock.resolvedOptions();
	const bare = hour12 && minute === 0;
	return new Intl.DateTimeFormat(tag, {
		hour: 'numeric',
		...(!bare && { minute: '2-digit' }),
		hour12: hour12 ?? false,
		timeZone: 'UTC'
	}).format(new Date(Date.UTC(2026, 0, 1, hour, minute)));
}

function englishTime(hour: number, minute: number): string {
	if (hour === 12 && minute === 0) return 'midday';
	if (hour === 0 && minute === 0) return 'midnight';
	const minutes = minute > 0 ? `:${String(minute).padStart(2, '0')}` : '';
	return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** "2.3" miles, "0.4": one decimal under ten, none above. */
export const miles = (value: number, language: string): string =>
	new Intl.NumberFormat(localeOf(language).tag).format(milesShown(value));

/** The number that `miles` writes, to count by: many a language has one form for "2 miles" and another for "2.3". */
export const milesShown = (value: number): number =>
	value < 10 ? Math.round(value * 10) / 10 : Math.round(value);

/** "Byker, Heaton and Walker". Intl writes the Welsh "and" as "a(c)"; people write "ac" before a vowel. */
export const list = (items: string[], language: string): string =>
	new Intl.ListFormat(localeOf(language).tag, { type: 'conjunction' })
		.format(items)
		.replace(/ a\(c\) (?=\P{L}*[aeiouwyâêîôûŵŷ])/iu, ' ac ')
		.replace(' a(c) ', ' a ');

/** A number or reference that runs left to right in any language, for a sentence that cannot carry markup. */
export const isolated = (text: string): string => `\u2066${text}\u2069`;
