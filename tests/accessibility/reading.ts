/**
 * How hard a text is to read. The Flesch–Kincaid grade (Kincaid and others 1975) is the number of years at a school in the
 * United States that it takes; about five more is the reading age. It says nothing of short strings, so whole pages are
 * judged by it, and single sentences by their length (patients.md 3.4).
 */
import type { Page } from '@playwright/test';
import readability from 'text-readability';

/** The sentences of a text: a line is at least one, however it ends. */
export const sentencesOf = (text: string): string[] =>
	text
		.split(/\n+|(?<=[.?!:])\s+/)
		.map((sentence) => sentence.trim())
		.filter((sentence) => /\p{L}/u.test(sentence));

/** The words of a text. A date is read as one. */
export const wordsIn = (text: string): string[] =>
	text
		.replace(/\b\d{1,2} \p{L}+ \d{4}\b/gu, 'Monday')
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The grade of a text in which every line is a sentence or more. */
export function gradeOf(text: string): number {
	const words = wordsIn(text);
	const syllables = words.reduce((sum, word) => sum + readability.syllableCount(word), 0);
	const perSentence = words.length / Math.max(1, sentencesOf(text).length);
	return 0.39 * perSentence + 11.8 * (syllables / Math.max(1, words.length)) - 15.59;
}

/** Runs in the page: its text, a line for each block, less what listings say in their own words. */
function readBlocks(): string[] {
	const blocks = new Map<Element, string[]>();
	const main = document.querySelector('main');
	if (!main) return [];
	const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = node.parentElement;
		if (!element?.checkVisibility({ visibilityProperty: true })) continue;
		if (element.closest('main [lang], main [dir=auto], select, textarea, .leaflet-container'))
			continue;
		let block = element;
		while (block.parentElement && getComputedStyle(block).display === 'inline')
			block = block.parentElement;
		blocks.set(block, [...(blocks.get(block) ?? []), node.nodeValue ?? '']);
	}
	return [...blocks.values()].map((parts) => parts.join('').replace(/\s+/g, ' ').trim());
}

/** A page of fewer words says nothing of itself. */
const ENOUGH = 30;
const HARDEST = 6;
const LONGEST = 20;

/** What makes an English page hard to read: a sentence that is too long, or all of it together. */
export async function readingFaults(
	page: Page,
	isExcepted: (line: string) => boolean
): Promise<string[]> {
	const lines = (await page.evaluate(readBlocks)).filter(
		(line) => line !== '' && !isExcepted(line)
	);
	const text = lines.join('\n');
	const grade = gradeOf(text);
	const isHard = wordsIn(text).length >= ENOUGH && grade > HARDEST;
	return [
		...(isHard ? [`is of grade ${grade.toFixed(1)}`] : []),
		...sentencesOf(text)
			.filter((sentence) => wordsIn(sentence).length > LONGEST)
			.map((sentence) => `has a sentence of more than ${LONGEST} words: ${sentence}`)
	];
}
