import { parseAddress } from '../parse-address.ts';

/** Characters that a URI may not hold as they are (RFC 3986), also a second "#". */
const NOT_OF_A_URI = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9a-f]{2})|(?<=#.*)#/i;
const EVERY_ONE = new RegExp(NOT_OF_A_URI, 'gi');

/** What validators of JSON Schema's `format: email` take (RFC 5321, its plain part). */
const EMAIL =
	/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;

/** A web address in the letters a URI may have, or nothing where it is none: browsers forgive more than schemas do. */
export function uriOf(address: string | undefined): string | undefined {
	if (address === undefined || parseAddress(address) === undefined) return undefined;
	if (!/^https?:\/\/[^/?#]+/i.test(address)) return undefined;
	if (!NOT_OF_A_URI.test(address)) return address;
	// It turns other alphabets into ASCII, and leaves a few signs.
	return new URL(address).href.replace(EVERY_ONE, encodeURIComponent);
}

/** An e-mail address that every validator takes, or nothing. */
export const plainEmailOf = (email: string | undefined): string | undefined =>
	email !== undefined && email.length <= 254 && EMAIL.test(email) ? email : undefined;
