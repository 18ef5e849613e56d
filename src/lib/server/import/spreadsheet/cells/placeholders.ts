/** What people and software write where they have nothing to say. */
const NOTHING =
	/^(n\.?\/?a\.?|not applicable|not available|none|none given|not given|nil|null|undefined|nan|tbc|tba|tbd|to be (confirmed|announced|advised|decided)|unknown|not known|unspecified|not specified|not stated|blank|empty|#n\/a|#ref|#value|#name\?|no (description|information|details?|data)( is| are)?( currently)?( (available|given|provided|yet|held))?( yet)?|lorem ipsum.*|x{2,}|dim byd|dd\/mm\/yyyy|hh:mm(:ss)?)$/i;
const ONLY_MARKS = /^[\s\-–—_.?*/\\]*$/;
const EMPTY_CONTACT =
	/^(\D*(\d)\2{8,}\D*|01234 ?567 ?890|0?123456789\d?|https?:\/\/(www\.)?example\.com\/?|https?:\/\/|www\.|(e?mail|example|test|name|user|none|noemail|noreply)@(e?mail|example|test|none)s?\.com)$/i;

/** The cell without spaces around it, or nothing where it holds nothing but a placeholder. */
export function placeholderFree(cell: string): string | undefined {
	const text = cell.trim();
	if (text.length > 80) return text;
	const says = !ONLY_MARKS.test(text) && !NOTHING.test(text.replace(/[.!]+$/, ''));
	return says && !EMPTY_CONTACT.test(text) ? text : undefined;
}
