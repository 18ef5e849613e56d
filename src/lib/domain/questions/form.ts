/**
 * What a form brought, as every question reads it: the same on the phone and, without JavaScript, on the server.
 * Questions never read the page or the network; they turn fields into answers, or into errors a person can mend.
 */
export interface Fields {
	/** The first value of a field, trimmed; empty when there is none. */
	one(name: string): string;
	all(name: string): string[];
}

/** No form of ours takes a file; one that is sent all the same counts as nothing. */
const textOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');

export const fieldsOf = (data: FormData): Fields => ({
	one: (name) => textOf(data.get(name)).trim(),
	all: (name) => data.getAll(name).map(textOf)
});

/** `field` is the id of the control to move to; `key` names the words in the locale files under `errors`. */
export interface FieldError {
	field: string;
	key: string;
	values?: Record<string, string | number>;
	/** What to choose from, where the field is a choice that only the error brings up. */
	options?: string[];
}

/**
 * What a question made of its fields: the answers with this question's added, the errors, or a page to show instead
 * (which keeps nothing of what was just entered).
 */
export type Parsed<Answers> =
	| { kind: 'answered'; answers: Answers }
	| { kind: 'errors'; errors: FieldError[] }
	| { kind: 'page'; page: string };

export const answered = <Answers>(answers: Answers): Parsed<Answers> => ({
	kind: 'answered',
	answers
});
export const oneError = (
	field: string,
	key: string,
	values?: FieldError['values'],
	options?: FieldError['options']
): Parsed<never> => ({
	kind: 'errors',
	errors: [{ field, key, ...(values && { values }), ...(options && { options }) }]
});
export const showPage = (page: string): Parsed<never> => ({ kind: 'page', page });

/** The values of a checkbox group that are really among its options, in the options' order. */
export const chosen = <Option extends string>(
	fields: Fields,
	name: string,
	options: readonly Option[]
): Option[] => {
	const values = new Set(fields.all(name));
	return options.filter((option) => values.has(option));
};

/** The value of a radio group, when it is really one of its options. */
export const chosenOne = <Option extends string>(
	fields: Fields,
	name: string,
	options: readonly Option[]
): Option | undefined => options.find((option) => option === fields.one(name));

/** Digits as people write them in Arabic, Persian and Indic scripts, brought to 0-9. */
export const plainDigits = (text: string): string =>
	text.replace(/\p{Nd}/gu, (digit) => {
		const code = digit.codePointAt(0) ?? 0;
		// Every script's ten digits stand in a row: walk back to the first of the row, which is its zero.
		for (let zero = code; zero > code - 10; zero--) {
			if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero);
		}
		return digit;
	});
