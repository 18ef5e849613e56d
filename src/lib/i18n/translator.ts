import type { LocalText } from '../domain/site.ts';
import { isolated } from './format.ts';
import { localeOf } from './locales.ts';
import { hasForReview, isForReview, withEnglish } from './review.ts';
import type { Review } from './review.ts';

/** The words of one or more screens, nested as in the locale files. */
export type Messages = { [key: string]: string | Messages };
/**
 * The words of a key in the page's language, with `{{values}}` filled in and the plural form that `count` asks for; with
 * the English beside them where they are safety or sharing words that nobody has signed: see review.ts.
 */
export type Translate = (key: string, values?: Record<string, unknown>) => string;

const SCREENS = import.meta.glob<Messages>('./locales/*/*.json', { import: 'default' });
const REVIEWS = import.meta.glob<Review>('./reviews/*.json', { import: 'default' });
/** Where the English that is to be shown beside stands among the words of a language. No screen is called that. */
const BESIDE = 'english beside';
const ENGLISH_PLURALS = new Intl.PluralRules('en-GB');

/** The words of some screens in one language, each under its screen's name. Only what is asked for is loaded. */
export async function loadMessages(language: string, ...screens: string[]): Promise<Messages> {
	const { over } = localeOf(language);
	const needed = over || language === 'en' ? [] : screens.filter(hasForReview);
	const [base, own, english] = await Promise.all([
		over && loadScreens(over, screens),
		loadScreens(language, screens, over !== undefined),
		needed.length > 0 && englishBeside(language, needed)
	]);
	return { ...(base ? overlaid(base, own) : own), ...(english && { [BESIDE]: english }) };
}

/** The words of a page, and in their place what a public screen says instead, if it brought its own: see kiosk.json. */
export function instead(messages: Messages): Messages {
	const { kiosk } = messages;
	const other = typeof kiosk === 'object' ? kiosk.instead : undefined;
	return typeof other === 'object' ? overlaid(messages, other) : messages;
}

async function loadScreens(
	language: string,
	screens: readonly string[],
	mayLack = false
): Promise<Messages> {
	const entries = screens.map(async (screen) => {
		const load = SCREENS[`./locales/${language}/${screen}.json`];
		if (!load && !mayLack) throw new Error(`no words for screen "${screen}" in "${language}"`);
		return [screen, (await load?.()) ?? {}] as const;
	});
	return Object.fromEntries(await Promise.all(entries));
}

/** `base`, with what `own` says otherwise. */
function overlaid(base: Messages, own: Messages): Messages {
	const changes = Object.entries(own).map(([key, value]) => {
		const under = base[key];
		const isBoth = typeof value === 'object' && typeof under === 'object';
		return [key, isBoth ? overlaid(under, value) : value] as const;
	});
	return { ...base, ...Object.fromEntries(changes) };
}

/** The English of the safety and sharing words on these screens that nobody has signed in the language. */
async function englishBeside(language: string, screens: readonly string[]): Promise<Messages> {
	const [review, english] = await Promise.all([
		REVIEWS[`./reviews/${language}.json`]?.(),
		loadScreens('en', screens)
	]);
	return picked(english, (key) => isForReview(key) && !review?.signed[key]);
}

function picked(messages: Messages, isWanted: (key: string) => boolean, before = ''): Messages {
	const entries = Object.entries(messages).flatMap(
		([key, value]): [string, string | Messages][] => {
			const name = `${before}${key}`;
			if (typeof value === 'string') return isWanted(name) ? [[key, value]] : [];
			const inner = picked(value, isWanted, `${name}.`);
			return Object.keys(inner).length > 0 ? [[key, inner]] : [];
		}
	);
	return Object.fromEntries(entries);
}

/**
 * A translator for one language, which nothing can change: two people being served at once cannot get each other's
 * language. What is filled in is never read for placeholders again, so nothing that somebody typed can call up words.
 *
 * @param texts what the site itself says in several languages ("link worker"): a value that is one of them is filled into
 * the English beside in English
 */
export function translator(
	language: string,
	{ [BESIDE]: beside, ...messages }: Messages,
	texts: readonly LocalText[] = []
): Translate {
	const { tag, direction } = localeOf(language);
	const numbers = new Intl.NumberFormat(tag);
	const plurals = new Intl.PluralRules(tag);
	const shown = (value: unknown): string => {
		if (typeof value === 'number') return numbers.format(value);
		return direction === 'rtl' && isGroupedNumber(value) ? isolated(value) : String(value ?? '');
	};
	const english = (value: unknown): string =>
		texts.find((text) => (text[language] ?? text.en) === value)?.en ?? String(value ?? '');
	return (key, values = {}) => {
		const words = wordsAt(messages, key, values.count, plurals);
		if (words === undefined) return key;
		const filled = fill(words, values, shown);
		const other = beside && wordsAt(beside, key, values.count, ENGLISH_PLURALS);
		return other === undefined ? filled : withEnglish(filled, fill(other, values, english));
	};
}

/** The words under a key such as "refer.sent.title"; with a count, in the form it asks for: `_zero` for none at all. */
function wordsAt(
	messages: Messages | string,
	key: string,
	count: unknown,
	plurals: Intl.PluralRules
): string | undefined {
	const forms =
		typeof count === 'number'
			? [...(count === 0 ? [`${key}_zero`] : []), `${key}_${plurals.select(count)}`, key]
			: [key];
	for (const form of forms) {
		let found: Messages | string | undefined = messages;
		for (const part of form.split('.'))
			found = typeof found === 'object' && Object.hasOwn(found, part) ? found[part] : undefined;
		if (typeof found === 'string') return found;
	}
	return undefined;
}

const fill = (words: string, values: Record<string, unknown>, write: (value: unknown) => string) =>
	words.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => write(values[name]));

/**
 * A telephone number, a postcode or a reference: its groups would change places in a sentence that runs the other way.
 * What is marked up or held together already is left as it is.
 */
const isGroupedNumber = (value: unknown): value is string =>
	typeof value === 'string' && /^(?=.*\d)[A-Za-z\d+() -]+$/.test(value);

/** Orders options as the language sorts them, by the words shown. */
export function inOrder<Option>(
	options: readonly Option[],
	label: (option: Option) => string,
	language: string
) {
	const collator = new Intl.Collator(localeOf(language).tag);
	return [...options].sort((a, b) => collator.compare(label(a), label(b)));
}
