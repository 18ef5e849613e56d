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

/** "10am", "2:30pm", "midday": the NHS way in English, the language's own elsewhere. */
export function clockTime(time: string, language: string): string {
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	if (language !== 'en') {
		const options: Intl.DateTimeFormatOptions = {
			hour: 'numeric',
			...(minute > 0 && { minute: '2-digit' })
		};
		return new Intl.DateTimeFormat(localeOf(language).tag, {
			...options,
			hour12: true,
			timeZone: 'UTC'
		}).format(new Date(Date.UTC(2026, 0, 1, hour, minute)));
	}
	if (hour === 12 && minute === 0) return 'midday';
	if (hour === 0 && minute === 0) return 'midnight';
	const minutes = minute > 0 ? `:${String(minute).padStart(2, '0')}` : '';
	return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** "2.3" miles, "0.4": one decimal under ten, none above. */
export const miles = (value: number, language: string): string =>
	new Intl.NumberFormat(localeOf(language).tag, {
		maximumFractionDigits: value < 10 ? 1 : 0
	}).format(value);

/** "Byker, Heaton and Walker". */
export const list = (items: string[], language: string): string =>
	new Intl.ListFormat(localeOf(language).tag, { type: 'conjunction' }).format(items);

/** A number or reference that runs left to right in any language, for a sentence that cannot carry markup. */
export const isolated = (text: string): string => `\u2066${text}\u2069`;
