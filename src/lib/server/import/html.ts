import { compile } from 'html-to-text';
import { clip, textOf } from './raw.ts';

const convert = compile({
	wordwrap: false,
	limits: { maxInputLength: 400_000, maxDepth: 100, ellipsis: '' },
	selectors: [
		{ selector: 'a', options: { ignoreHref: true } },
		{ selector: 'img', format: 'skip' },
		{ selector: 'svg', format: 'skip' },
		{ selector: 'script', format: 'skip' },
		{ selector: 'style', format: 'skip' },
		{ selector: 'iframe', format: 'skip' },
		{ selector: 'object', format: 'skip' },
		{ selector: 'template', format: 'skip' },
		{ selector: 'noscript', format: 'skip' },
		{ selector: 'button', format: 'skip' },
		{ selector: 'hr', format: 'skip' },
		{ selector: 'ul', options: { itemPrefix: '- ' } },
		...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
			selector,
			options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 }
		}))
	]
});

/** Base64 pictures make up most of the longest real descriptions; they go before anything else looks at the text. */
const DATA_ADDRESS = /data:[a-z0-9.+/-]{1,60}[;,][a-z0-9+/=%;,._-]*/gi;
const WORD_JUNK = /<!--[\s\S]*?-->|<\/?[a-z]+:[^<>]*>|<\?xml[^<>]*>/gi;
const MOST_PASSES = 5;
const LOOKS_LIKE_HTML =
	/<\/?[a-z][a-z0-9]*(?:[\s/][^<>]*)?>|&(?:[a-z]{2,8}|#\d{2,5}|#x[0-9a-f]{2,5});/i;

/**
 * Plain text of a description that may be HTML: paragraphs and list items keep their lines, everything that is not
 * words is gone. It is text, not markup: whoever shows it still escapes it. Absent when no words are left.
 */
export function plainText(value: unknown, most: number): string | undefined {
	if (typeof value === 'string') value = value.slice(0, 4_000_000).replace(DATA_ADDRESS, '');
	let text = textOf(value);
	if (text === undefined) return undefined;
	if (ONE_PLAIN_LINE.test(text)) return clip(text, most);
	// Some exports hold the two characters "\" and "n" where a line ended.
	text = text.replace(/\\r\\n|\\n/g, '\n');
	// Again while there is markup in it, since some feeds escape their HTML once more than they should.
	for (let pass = 0; pass < MOST_PASSES && LOOKS_LIKE_HTML.test(text); pass++) {
		const simple = withoutSimpleMarkup(text);
		text = simple ?? convert(breakPlainLines(text.replace(WORD_JUNK, '')));
	}
	text = textOf(text)
		?.replace(/[ \t]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
	return text === undefined || text === '' ? undefined : clip(text, most);
}

/** Most text of a directory is a name or a sentence, with nothing in it that could be markup, an escape or a line end. */
const ONE_PLAIN_LINE = /^(?!.* {2})[ !-%'-;=-[\]-~]*$/;

/** The same on one line, for names. */
export function plainLine(value: unknown, most: number): string | undefined {
	const text = plainText(value, 2000)?.replace(/\s+/g, ' ');
	return text === undefined ? undefined : clip(text, most);
}

const SIMPLE_MARKUP = /<\/?p>|<br ?\/?>|&amp;|&nbsp;/g;

/** Text in which there is no markup but bare paragraphs and line breaks, which need no parser; absent for any other. */
function withoutSimpleMarkup(text: string): string | undefined {
	if (!text.includes('<') || /[<>&]/.test(text.replace(SIMPLE_MARKUP, ''))) return undefined;
	const folded = text.replace(/\s+/g, ' ');
	return folded.replace(SIMPLE_MARKUP, (mark) => {
		if (mark === '&amp;') return '&';
		if (mark === '&nbsp;') return ' ';
		return mark.startsWith('<br') ? '\n' : '\n\n';
	});
}

/** Text with a stray entity or two has its line breaks as characters; HTML would fold them away. */
const breakPlainLines = (text: string): string =>
	/<(?:p|br|div|li|table|h[1-6])\b/i.test(text) ? text : text.replace(/\n/g, '<br>');
