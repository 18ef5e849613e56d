import { localeOf } from './locales.ts';

/** One for each language, made when it is first asked for: to make a formatter takes longer than to draw a card. */
function perLanguage<Formatter>(make: (tag: string) => Formatter): (language: string) => Formatter {
	const made = new Map<string, Formatter>();
	return (language) => {
		const { tag } = localeOf(language);
		const formatter = made.get(tag) ?? make(tag);
		made.set(tag, formatter);
		return formatter;
	};
}

const utc = (date: string) => new Date(`${date}T00:00:00Z`);
const dates = (options: Intl.DateTimeFormatOptions) =>
	perLanguage((tag) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }));
const longDates = dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const plainDates = dates({ day: 'numeric', month: 'long', year: 'numeric' });
const monthsAndYears = dates({ month: 'long', year: 'numeric' });
const daysAndMonths = dates({ weekday: 'long', day: 'numeric', month: 'long' });
const numbers = perLanguage((tag) => new Intl.NumberFormat(tag));
const lists = perLanguage((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const ages = perLanguage((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'always' }));
const amounts = (options: Intl.NumberFormatOptions) =>
	perLanguage((tag) => new Intl.NumberFormat(tag, { style: 'unit', ...options }));
const longMiles = amounts({ unit: 'mile', unitDisplay: 'long' });
const briefMinutes = amounts({ unit: 'minute', unitDisplay: 'short' });
const durations = {
	minute: amounts({ unit: 'minute', unitDisplay: 'long', maximumFractionDigits: 1 }),
	second: amounts({ unit: 'second', unitDisplay: 'long', maximumFractionDigits: 1 })
};
/** `bare` is without minutes, where a language says its whole hours so. */
const clocks = perLanguage((tag) => {
	const clock = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(tag, { hour: 'numeric', timeZone: 'UTC', ...options });
	const { hour12 = false } = clock({}).resolvedOptions();
	const full = clock({ minute: '2-digit', hour12 });
	return { full, ...(hour12 && { bare: clock({ hour12 }) }) };
});

/** "Friday 4 December 2026": a promise needs a day people can find on a calendar. */
export const longDate = (date: string, language: string): string =>
	withoutComma(longDates(language).format(utc(date)));

/** "3 November 2026". */
export const plainDate = (date: string, language: string): string =>
	plainDates(language).format(utc(date));

/** "25 to 31 December 2026": the NHS way in English; elsewhere the language's own. */
export function dateRange(first: string, last: string, language: string): string {
	const range = plainDates(language).formatRange(utc(first), utc(last));
	return localeOf(language).tag.startsWith('en') ? range.replace(/\s*–\s*/, ' to ') : range;
}

/** "November 2026", of `2026-11`. */
export const monthAndYear = (month: string, language: string): string =>
	monthsAndYears(language).format(utc(`${month}-01`));

/** "Tuesday 24 November". */
export const dayAndMonth = (date: string, language: string): string =>
	withoutComma(daysAndMonths(language).format(utc(date)));

const STEPS = [
	['day', 24 * 60 * 60_000],
	['hour', 60 * 60_000],
	['minute', 60_000]
] as const;

/** "3 days ago", "2 hours ago", "5 minutes ago"; `undefined` within the first minute, and where a clock was set back. */
export function ageInWords(since: Date, now: Date, language: string): string | undefined {
	const passed = now.getTime() - since.getTime();
	const step = STEPS.find(([, milliseconds]) => passed >= milliseconds);
	if (!step) return undefined;
	const [unit, milliseconds] = step;
	return ages(language).format(-Math.floor(passed / milliseconds), unit);
}

/** "3 minutes", "60 seconds". */
export const duration = (count: number, unit: 'minute' | 'second', language: string): string =>
	durations[unit](language).format(count);

/** "10 mins": where there is little room. */
export const shortMinutes = (count: number, language: string): string =>
	briefMinutes(language).format(count);

const withoutComma = (text: string) => text.replace(/^([^,،]+), /, '$1 ');

/**
 * "10am", "2:30pm", "midday": the NHS way in English; elsewhere the language's own, by a clock of 12 hours or of 24. It
 * stays on one line.
 */
export function clockTime(time: string, language: string): string {
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	const { tag } = localeOf(language);
	if (tag.startsWith('en')) return englishTime(hour, minute);
	const { bare, full } = clocks(language);
	const clock = minute === 0 ? (bare ?? full) : full;
	const words = clock.format(new Date(Date.UTC(2026, 0, 1, hour, minute)));
	return words.replaceAll(' ', '\u00a0');
}

function englishTime(hour: number, minute: number): string {
	if (hour === 12 && minute === 0) return 'midday';
	if (hour === 0 && minute === 0) return 'midnight';
	const minutes = minute > 0 ? `:${String(minute).padStart(2, '0')}` : '';
	return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** "1,200": as numbers stand in our sentences. */
export const wholeNumber = (value: number, language: string): string =>
	numbers(language).format(value);

/** "2.3" miles, "0.4": one decimal under ten, none above. */
export const miles = (value: number, language: string): string =>
	numbers(language).format(milesShown(value));

/** "0.25 miles", in full and as exact as it is: the length of a scale. */
export const lengthInMiles = (value: number, language: string): string =>
	longMiles(language).format(value);

/** The number that `miles` writes, to count by: many a language has one form for "2 miles" and another for "2.3". */
export const milesShown = (value: number): number =>
	value < 10 ? Math.round(value * 10) / 10 : Math.round(value);

/** "Byker, Heaton and Walker". Intl writes the Welsh "and" as "a(c)"; people write "ac" before a vowel. */
export function list(items: string[], language: string): string {
	// Nothing is said by most lists, and one thing by many: neither is worth making a formatter for.
	if (items.length < 2) return items[0] ?? '';
	return lists(language)
		.format(items)
		.replace(/ a\(c\) (?=\P{L}*[aeiouwyâêîôûŵŷ])/iu, ' ac ')
		.replace(' a(c) ', ' a ');
}

/** Two pieces of one line, with the comma of the script between. */
export const withComma = (first: string, second: string, language: string): string =>
	`${first}${localeOf(language).direction === 'rtl' ? '،' : ','} ${second}`;

/** A number or reference that runs left to right in any language, for a sentence that cannot carry markup. */
export const isolated = (text: string): string => `\u2066${text}\u2069`;
