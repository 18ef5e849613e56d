import { parseAddress } from '../parse-address.ts';
import { clip, dateOf, lineOf, numberOf } from './raw.ts';
import type { Notes } from './reading.ts';

/**
 * Each of these gives a usable value or nothing, and notes what it changed. `from` in a note is cut short: it is for
 * a person to recognise the value by.
 */
export function mendUrl(field: string, value: unknown, notes: Notes): string | undefined {
	const given = lineOf(value, 2000);
	if (given === undefined) return undefined;
	const address = parseWebAddress(given);
	if (address !== given) note(notes, field, given, address ?? '');
	return address;
}

export function mendEmail(field: string, value: unknown, notes: Notes): string | undefined {
	const given = lineOf(value, 400);
	if (given === undefined) return undefined;
	const address = given.replace(/^mailto:/i, '').replace(/\s+|[.,;]+$/g, '');
	const valid = /^[^\s@<>"(),:;]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,6}$/i.test(address);
	if (!valid || address !== value) note(notes, field, visible(String(value)), valid ? address : '');
	return valid ? address : undefined;
}

/** Spaces that look like ordinary ones, or like nothing, are what is mostly wrong with an address. */
const visible = (text: string): string => text.slice(0, 200).replace(/[\s\u200b\ufeff]+/g, '␣');

/** One number a person can ring. A label before it is kept after it: "Youth line: 0191 …" → "0191 … (Youth line)". */
export function mendPhone(field: string, value: unknown, notes: Notes): string | undefined {
	const given = lineOf(value, 200);
	if (given === undefined) return undefined;
	const number = firstNumber(given);
	if (number === undefined) {
		note(notes, field, given, '');
		return undefined;
	}
	const label = labelOf(given, number);
	const mended = label === undefined ? number : `${number} (${label})`;
	if (mended !== given) note(notes, field, given, mended);
	return mended;
}

/** Years; `-1` is how some feeds write "no limit". */
export function mendAge(field: string, value: unknown, notes: Notes): number | undefined {
	const given = lineOf(value, 40);
	if (given === undefined) return undefined;
	const number =
		numberOf(given) ?? numberOf(/^\D{0,20}(\d{1,3})\s*(?:\+|years?|yrs?)?\.?$/i.exec(given)?.[1]);
	const age = number !== undefined && number >= 0 && number <= 120 ? number : undefined;
	if (String(age) !== given) note(notes, field, given, age === undefined ? '' : String(age));
	return age;
}

/** The day a record was last made sure of. A day still to come proves nothing. */
export function mendAssuredDate(value: unknown, today: string, notes: Notes): string | undefined {
	const given = lineOf(value, 40);
	if (given === undefined) return undefined;
	const date = dateOf(given);
	if (date === undefined) note(notes, 'assuredDate', given, '');
	if (date === undefined || date <= today) return date;
	notes.suspicious.push({
		field: 'assuredDate',
		why: `it was last checked on ${date}, which has not come yet`,
		do: 'correct the date; until then it counts as not known'
	});
	return undefined;
}

export function note(notes: Notes, field: string, from: string, to: string): void {
	notes.mended.push({ field, from: clip(lineOf(from, 200) ?? '', 120), to: clip(to, 120) });
}

function parseWebAddress(given: string): string | undefined {
	const compact = given.replace(/\s+/g, '');
	const repaired = compact
		.replace(/^(https?)(?:[:;]\/{0,3}|\/{1,3})(?=[a-z0-9-]+\.)/i, '$1://')
		.replace(/^https?:\/\/(https?)[:;]?\/{1,3}/i, '$1://');
	const withScheme = /^[a-z][a-z0-9+-]*:/i.test(repaired) ? repaired : `https://${repaired}`;
	const url = withScheme.length > 500 ? undefined : parseAddress(withScheme);
	if (url === undefined) return undefined;
	const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
	if (!isWeb || url.username !== '' || url.password !== '') return undefined;
	if (!/^[^.]+(\.[^.]+)+$/.test(url.hostname) || /^[\d.]+$|^\[/.test(url.hostname))
		return undefined;
	// What software puts where nobody wrote an address.
	if (/^(www\.)?example\.com$/.test(url.hostname)) return undefined;
	// What could end the attribute or begin an element of somebody's page that is written with less care than ours.
	const safe = withScheme.replace(/["<>`]/g, encodeURIComponent);
	return safe.length > 500 ? undefined : safe;
}

/** The first run of digits that has as many as a British number, or a short number such as 111. */
function firstNumber(given: string): string | undefined {
	for (const found of given.matchAll(/\+?\(?\d[\d ()\u2010-\u2015-]*\d/g)) {
		const digits = found[0].replace(/\D/g, '');
		if (digits.length >= 9 && digits.length <= 15) return trimNumber(found[0]);
		if (
			/^(?:[19]\d\d|1[01]\d{3,4}|[68]\d{4})$/.test(digits) &&
			digits.length === given.replace(/\D/g, '').length
		) {
			return found[0].trim();
		}
	}
	return undefined;
}

/** A bracket that was opened before the number or closes after it is not part of it. */
function trimNumber(found: string): string {
	const balanced = (found.match(/\(/g) ?? []).length === (found.match(/\)/g) ?? []).length;
	return (balanced ? found : found.replace(/[()]/g, '')).replace(/\s+/g, ' ').trim();
}

function labelOf(given: string, number: string): string | undefined {
	const before = given.slice(0, given.search(/[\d+(]/));
	const label = before.replace(/[:\-–—\s]+$/, '').trim();
	const says =
		/[a-z]{2}/i.test(label) &&
		!/^(tel|telephone|phone|call|mobile|mob)\.?( no\.?| number)?$/i.test(label);
	return says && label.length + number.length <= 55 ? label : undefined;
}
