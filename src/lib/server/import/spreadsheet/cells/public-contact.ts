const EMAIL = /[^\s@<>"'(),:;]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,6}/i;
const NUMBER = /\+?\(?\d[\d ()-]{7,18}\d/;
/** Words beside a telephone number that name a desk; any other could be somebody's name. */
const DESK =
	/^(main|office|reception|enquir(y|ies)|help ?line|helpline|help|line|advice|booking|bookings|referrals?|text|sms|free|freephone|day|daytime|evening|evenings|weekend|weekends|switchboard|general|centre|center|hall|library|church|chapel|club|service|services|team|crisis|support|information|out|of|hours|and|or|the|for|tel|telephone|phone|call|mobile|mob|number|no|line|youth|hub|shop|cafe)$/i;

/** The e-mail address in a cell, whatever stands around it. */
export const emailIn = (cell: string): string | undefined => EMAIL.exec(cell.slice(0, 1000))?.[0];

/** The telephone number in a cell that may hold anything: never with words, which may be a person's name. */
export const numberIn = (cell: string): string | undefined =>
	NUMBER.exec(cell.slice(0, 1000))?.[0].trim();

/** A cell for telephone numbers without the name of anybody: its words stay only where each of them names a desk. */
export function withoutNames(cell: string): string {
	const words = cell.slice(0, 200).match(/\p{L}+/gu) ?? [];
	return words.every((word) => DESK.test(word))
		? cell
		: (numberIn(cell) ?? cell.replace(/\p{L}+/gu, ' '));
}
