import { answered, oneError, plainDigits } from './form.ts';
import type { Fields, Parsed } from './form.ts';

/**
 * Month names of a language, long and short, as `Intl` knows them, and the English ones besides: the only ones of a page
 * in no language of its own, as Easy Read is.
 */
function monthNumber(text: string, page: string): number | undefined {
	if (/^\d{1,2}$/.test(text)) return Number(text);
	const language = /^[a-z]{2,3}$/.test(page) ? page : 'en';
	const wanted = text.toLocaleLowerCase(language).replace(/\.$/, '');
	for (const locale of [language, 'en-GB']) {
		for (const month of ['long', 'short'] as const) {
			const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
			for (let i = 0; i < 12; i++) {
				const name = format.format(new Date(Date.UTC(2020, i, 1))).toLocaleLowerCase(locale);
				if (name.replace(/\.$/, '') === wanted) return i + 1;
			}
		}
	}
	return undefined;
}

/**
 * Reads the three fields `day`, `month` and `year` to `YYYY-MM-DD`. Month names in the page's language or English and
 * the digits of any script are taken. Refused, each with its own words: nothing, a part missing, no real date, a date
 * that is not past, and one more than 120 years ago (which is a slip of the finger).
 */
export function readDateOfBirth(fields: Fields, language: string, today: string): Parsed<string> {
	const parts = (['day', 'month', 'year'] as const).map(
		(part) => [part, plainDigits(fields.one(part))] as const
	);
	const missing = parts.filter(([, text]) => text === '');
	if (missing.length === 3) return oneError('day', 'dateOfBirth.missing');
	if (missing[0]) return oneError(missing[0][0], `dateOfBirth.missing_${missing[0][0]}`);
	const [day, month, year] = parts.map(([part, text]) =>
		part === 'month'
			? monthNumber(text, language)
			: /^\d{1,4}$/.test(text)
				? Number(text)
				: undefined
	);
	if (!day || !month || !year || year < 1000) return oneError('day', 'dateOfBirth.unreal');
	const date = new Date(Date.UTC(year, month - 1, day));
	if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
		return oneError('day', 'dateOfBirth.unreal');
	const iso = date.toISOString().slice(0, 10);
	if (iso >= today) return oneError('year', 'dateOfBirth.future');
	if (ageOn(iso, today) > 120) return oneError('year', 'dateOfBirth.unreal');
	return answered(iso);
}

/** Whole years lived on `today`; someone born on 29 February has their birthday on 1 March in other years. */
export function ageOn(dateOfBirth: string, today: string): number {
	const years = Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
	return today.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}
