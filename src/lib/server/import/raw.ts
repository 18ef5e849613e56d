/**
 * Careful reading of what other people's software wrote: any value may be missing, of another type, or hostile.
 * Nothing here throws, and nothing that comes out is longer than it was asked to be.
 */
export type Raw = Readonly<Record<string, unknown>>;

/** No text of a catalogue is this long; what is longer is cut before any expression runs over it. */
const LONGEST = 400_000;

export const isRaw = (value: unknown): value is Raw =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; one object counts as a list of one. */
export function rawList(value: unknown): Raw[] {
	if (isRaw(value)) return [value];
	return Array.isArray(value) ? value.filter(isRaw) : [];
}

export const rawOrEmpty = (value: unknown): Raw => (isRaw(value) ? value : {});

/** Text as it stands, cleaned of what cannot be seen; absent when empty or not text. Lines are kept. */
export function textOf(value: unknown): string | undefined {
	if (typeof value === 'number' && Number.isFinite(value)) return String(value);
	if (typeof value !== 'string') return undefined;
	const clean = cleanText(value.slice(0, LONGEST)).trim();
	return clean === '' ? undefined : clean;
}

/** Text on one line, at most `most` characters long. */
export function lineOf(value: unknown, most: number): string | undefined {
	// Most values are short and plain, and need none of this.
	if (typeof value === 'string' && value.length <= most && PLAIN_LINE.test(value)) return value;
	const text = textOf(value)?.replace(/\s+/g, ' ');
	return text === undefined ? undefined : clip(text, most);
}
/** Printable ASCII words with one space between them. */
const PLAIN_LINE = /^[!-~]+(?: [!-~]+)*$/;

/** A number, or text that is wholly a number. */
export function numberOf(value: unknown): number | undefined {
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** `undefined` is "they did not say", which is not `false`. */
export function truthOf(value: unknown): boolean | undefined {
	if (typeof value === 'boolean') return value;
	const word = lineOf(value, 10)?.toLowerCase();
	if (word === 'yes' || word === 'true' || word === 'y' || word === '1') return true;
	if (word === 'no' || word === 'false' || word === 'n' || word === '0') return false;
	return undefined;
}

/** An ISO or a British date as `YYYY-MM-DD`; a time after it is left off. Absent when there is no such day. */
export function dateOf(value: unknown): string | undefined {
	const text = lineOf(value, 40) ?? '';
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T ])/.exec(text);
	const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:$|[T ])/.exec(text);
	const [year, month, day] = iso
		? [iso[1], iso[2], iso[3]]
		: [british?.[3], british?.[2], british?.[1]];
	if (year === undefined || month === undefined || day === undefined) return undefined;
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isDay(Number(year), Number(month), Number(day)) ? date : undefined;
}

function isDay(year: number, month: number, day: number): boolean {
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const last = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
	return month >= 1 && month <= 12 && day >= 1 && day <= last;
}

/** Cuts at a word where there is one near, with "…", and never through a character. */
export function clip(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
	const word = cut.lastIndexOf(' ');
	return `${(word > most * 0.7 ? cut.slice(0, word) : cut).trimEnd()}…`;
}

/**
 * Takes out what cannot be seen and can mislead: control characters, soft hyphens, zero-width spaces, overrides of
 * the direction of writing, halves of characters. Joiners stay where a script needs them: after a letter beyond Latin.
 */
function cleanText(text: string): string {
	// Most text is plain, and needs none of this.
	if (/^[\n -~]*$/.test(text)) return text;
	return text
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.replace(/[\u00a0\u2007\u202f]/g, ' ')
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
		.replace(/[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
		.replace(/(^|[\u0000-\u024f])[\u200c\u200d]+/g, '$1')
		.replace(/\p{Surrogate}/gu, '');
}
