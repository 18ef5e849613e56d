import type { Activity } from '../../domain/activity.ts';
import { plainLine, plainText } from './html.ts';
import { mendAge, mendEmail, mendPhone, mendUrl } from './mend.ts';
import { isPublicContact } from './publication.ts';
import { dateOf, lineOf, numberOf, rawList, rawOrEmpty, truthOf } from './raw.ts';
import type { Raw } from './raw.ts';
import { known, knownOrAbsent } from './reading.ts';
import type { Notes } from './reading.ts';

/** The parts of a service that Open Referral UK of both versions and Outpost write alike, or nearly. */
export function readCost(service: Raw, today: string): Activity['costOption'] {
	const options = rawList(service['cost_options']).filter((option) => {
		const until = dateOf(option['valid_to']);
		return until === undefined || until >= today;
	});
	const amounts = options.flatMap((option) => numberOf(option['amount']) ?? []);
	const amount = amounts.length === 1 ? amounts[0] : undefined;
	const fees = plainLine(service['fees'], 300) ?? plainLine(service['fees_description'], 300);
	const words = [fees, ...options.map(describeOption)].filter((text) => text !== undefined);
	const text = [...new Set(words)].join('; ').slice(0, 500);
	return knownOrAbsent({
		free: isFree(truthOf(service['free']), fees, amounts),
		amount: amount !== undefined && amount >= 0 && amount <= 100_000 ? amount : undefined,
		text: text === '' ? undefined : text
	});
}

/** Free for some and not for others is neither: then the words have to say it. */
function isFree(
	said: boolean | undefined,
	fees: string | undefined,
	amounts: number[]
): boolean | undefined {
	if (amounts.some((amount) => amount > 0))
		return amounts.some((amount) => amount <= 0) ? undefined : false;
	if (said !== undefined) return said;
	if (amounts.length > 0) return amounts.every((amount) => amount === 0) ? true : undefined;
	return fees !== undefined && /^(it is |it's )?free( of charge)?[.!]?$/i.test(fees)
		? true
		: undefined;
}

function describeOption(option: Raw): string | undefined {
	const amount = numberOf(option['amount']);
	const price =
		amount === undefined || amount < 0 ? undefined : amount === 0 ? 'free' : `£${pounds(amount)}`;
	const words = [
		plainLine(option['option'], 100),
		price,
		plainLine(option['amount_description'], 100)
	];
	const said = words.filter((word) => word !== undefined);
	return said.length === 0 ? undefined : said.join(' ');
}

const pounds = (amount: number): string =>
	Number.isInteger(amount) ? String(amount) : amount.toFixed(2);

/** `sources` are whatever holds ages: the service itself, and the `eligibilitys` of version 1. */
export function readEligibility(
	sources: readonly Raw[],
	words: readonly (string | undefined)[],
	notes: Notes
): Activity['eligibility'] {
	const read = (...names: string[]) =>
		sources.flatMap((raw) => names.flatMap((name) => mendAge(name, raw[name], notes) ?? []));
	const [minimums, maximums] = [read('minimum_age', 'min_age'), read('maximum_age', 'max_age')];
	let minimumAge = minimums.length === 0 ? undefined : Math.min(...minimums);
	let maximumAge = maximums.length === 0 ? undefined : Math.max(...maximums);
	if (minimumAge !== undefined && maximumAge !== undefined && minimumAge > maximumAge) {
		notes.suspicious.push({
			field: 'eligibility',
			why: `its ages run from ${minimumAge} to ${maximumAge}, so they count as not known`,
			do: 'correct the ages'
		});
		minimumAge = maximumAge = undefined;
	}
	const text = [...new Set(words.filter((word) => word !== undefined))].join('; ').slice(0, 1000);
	return knownOrAbsent({
		text: text === '' ? undefined : text,
		minimumAge,
		maximumAge,
		onlyFor: readOnlyFor(sources)
	});
}

function readOnlyFor(sources: readonly Raw[]): 'women' | 'men' | undefined {
	const genders = new Set(sources.flatMap((raw) => lineOf(raw['gender'], 40)?.toLowerCase() ?? []));
	if (genders.size !== 1) return undefined;
	if (genders.has('female') || genders.has('women')) return 'women';
	return genders.has('male') || genders.has('men') ? 'men' : undefined;
}

/**
 * How to get in touch with a service: its own phone, e-mail and web address before those of its contacts, and of who
 * runs it only the phone, where the service has none. Nothing of a contact that is private, and never anybody's name.
 */
export function readContact(service: Raw, notes: Notes): Activity['contact'] {
	const organization = {
		...rawOrEmpty(service['organisation']),
		...rawOrEmpty(service['organization'])
	};
	const own = readContactAt(service, notes);
	if (own.phone !== undefined) return own;
	const phone = firstUsable(phonesOf(organization), (value) =>
		mendPhone('contact.phone', value, notes)
	);
	return known({ ...own, phone });
}

/** The same of anything that has contacts: a service, a service at one of its places, a place. */
export function readContactAt(raw: Raw, notes: Notes): Activity['contact'] {
	const emails = [raw, ...contactsOf(raw)].map(({ email }) => email);
	const more = ['additional_websites', 'additional_urls'].flatMap((key) => rawList(raw[key]));
	const urls = [raw['url'], ...more.flatMap(({ url, website }) => [url, website])];
	return known({
		phone: firstUsable(phonesOf(raw), (value) => mendPhone('contact.phone', value, notes)),
		email: firstUsable(emails, (value) => mendEmail('contact.email', value, notes)),
		url: firstUsable(urls, (value) => mendUrl('contact.url', value, notes))
	});
}

const contactsOf = (raw: Raw): Raw[] => rawList(raw['contacts']).filter(isPublicContact);

const phonesOf = (raw: Raw): unknown[] =>
	[raw, ...contactsOf(raw)].flatMap((each) => [
		...rawList(each['phones'])
			.filter(isPublicContact)
			.map(({ number }) => number),
		each['phone']
	]);

function firstUsable(
	values: unknown[],
	mend: (value: unknown) => string | undefined
): string | undefined {
	for (const value of values) {
		const usable = mend(value);
		if (usable !== undefined) return usable;
	}
	return undefined;
}

export function readOrganization(value: unknown, notes: Notes): Activity['organization'] {
	const raw = rawOrEmpty(value);
	const name = plainLine(raw['name'], 200);
	if (name === undefined) return undefined;
	const url = raw['website'] ?? raw['url'];
	return known({ name, url: mendUrl('organization.url', url, notes) });
}

/** The description, and what else a service says in words that no field of ours is about, as paragraphs after it. */
export function readDescription(parts: readonly unknown[]): string | undefined {
	const [first, ...rest] = parts.map((part) => plainText(part, 20_000));
	const more = rest.filter((text) => text !== undefined && !first?.includes(text));
	const text = [first, ...more].filter((part) => part !== undefined).join('\n\n');
	return text === '' ? undefined : text.slice(0, 20_000);
}
