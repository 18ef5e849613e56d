import type { LocalText } from '../domain/site.ts';
import { clockTime, list } from '../i18n/format.ts';
import { localeOf } from '../i18n/locales.ts';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** A Sunday, to count the days of any week from. */
const SUNDAY = Date.UTC(2026, 0, 4);
const DAY = 24 * 60 * 60_000;
const CLOCK = String.raw`(\d{1,2})(?:[:.](\d\d))?\s*(am|pm)`;
const PATTERN = new RegExp(`^([a-z, ]+?),?\\s+${CLOCK}\\s*(?:to|-|–)\\s*${CLOCK}$`, 'i');

function timeOf(hour = '', minute = '00', half = ''): string | undefined {
	const count = Number(hour);
	if (count < 1 || count > 12 || Number(minute) > 59) return undefined;
	const hours = (count % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
	return `${String(hours).padStart(2, '0')}:${minute}`;
}

function weekday(day: number, language: string): string {
	const words = new Intl.DateTimeFormat(localeOf(language).tag, {
		weekday: 'long',
		timeZone: 'UTC'
	});
	return words.format(new Date(SUNDAY + day * DAY));
}

/**
 * When somebody is there to talk to, in each of these languages. What is written as "Tuesdays and Fridays 10am to 12pm" is
 * said in all of them; anything else is left as it is, in English.
 */
export function dropInWords(text: string, languages: readonly string[]): LocalText {
	const [, days = '', ...clocks] = PATTERN.exec(text.trim()) ?? [];
	const names = days.toLowerCase().split(/,\s*|\s+and\s+/);
	const numbers = names.map((name) => DAYS.indexOf(name.trim().replace(/s$/, '')));
	const from = timeOf(clocks[0], clocks[1], clocks[2]);
	const until = timeOf(clocks[3], clocks[4], clocks[5]);
	if (numbers.includes(-1) || !from || !until) return { en: text };
	const others = languages.filter((code) => !localeOf(code).tag.startsWith('en'));
	const said = others.map((code) => {
		const on = list(
			numbers.map((day) => weekday(day, code)),
			code
		);
		return [code, `${on}: ${clockTime(from, code)} – ${clockTime(until, code)}`] as const;
	});
	return { en: text, ...Object.fromEntries(said) };
}
