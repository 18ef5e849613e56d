import { localVoice } from './voices.ts';

/**
 * Reading a page aloud, sentence by sentence, with the one being read marked. Only by voices of the device itself: any
 * other would send the text away (`localService`). Only what the page says, never what somebody answered: whatever is in
 * a field, or marked `data-unspoken`, is passed over.
 */
const UNSPOKEN =
	'script, style, svg, input, textarea, select, .visually-hidden, [aria-hidden="true"], [data-unspoken]';
const MARK = 'spoken';

/** Reads all that an element shows; calls `ended` when that is over. Answers a function that stops it. */
export function readAloud(element: HTMLElement, ended: () => void): () => void {
	const voices = speechSynthesis.getVoices();
	const sentences = blocksIn(element).flatMap(sentencesOf);
	// Kept for as long as it speaks: browsers let go of an utterance that nothing holds, and then never say it ended.
	let speaking: SpeechSynthesisUtterance | undefined;
	let over = false;

	function end() {
		if (over) return;
		over = true;
		unmark();
		speechSynthesis.cancel();
		ended();
	}
	function next() {
		if (over) return;
		const sentence = sentences.shift();
		if (!sentence) return end();
		const voice = localVoice(sentence.lang, voices);
		// A listing in a language that this device cannot speak is better passed over than read as gibberish.
		if (!voice) return next();
		mark(sentence.range);
		speaking = new SpeechSynthesisUtterance(sentence.text);
		Object.assign(speaking, { voice, lang: voice.lang, onend: next, onerror: end });
		speechSynthesis.speak(speaking);
	}
	speechSynthesis.cancel();
	next();
	return end;
}

interface Block {
	lang: string;
	nodes: Text[];
}

/** The text that is shown, in order: what stands in one block and one language is one piece. */
function blocksIn(element: HTMLElement): Block[] {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const blocks: (Block & { box: Element })[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (!parent || parent.closest(UNSPOKEN) || !isShown(parent)) continue;
		const box = boxOf(parent);
		const lang = parent.closest<HTMLElement>('[lang]')?.lang ?? '';
		const last = blocks.at(-1);
		if (last?.box === box && last.lang === lang) last.nodes.push(node as Text);
		else blocks.push({ box, lang, nodes: [node as Text] });
	}
	return blocks;
}

const isShown = (element: HTMLElement) =>
	element.checkVisibility?.() ?? element.getClientRects().length > 0;

function boxOf(element: Element): Element {
	const { display } = getComputedStyle(element);
	const isInline = display === 'inline' || display === 'contents';
	return isInline && element.parentElement ? boxOf(element.parentElement) : element;
}

interface Sentence {
	text: string;
	lang: string;
	range: Range;
}

function sentencesOf({ lang, nodes }: Block): Sentence[] {
	const whole = nodes.map(({ data }) => data).join('');
	return partsOf(whole, lang).flatMap(({ segment, index }) => {
		const text = segment.replace(/\s+/g, ' ').trim();
		if (!/[\p{L}\p{N}]/u.test(text)) return [];
		const range = document.createRange();
		range.setStart(...placeAt(nodes, index));
		range.setEnd(...placeAt(nodes, index + segment.trimEnd().length));
		return [{ text, lang, range }];
	});
}

/** The sentences of a text; all of it as one where the browser cannot tell them apart. */
const partsOf = (text: string, lang: string): { segment: string; index: number }[] =>
	'Segmenter' in Intl
		? [...new Intl.Segmenter(lang || undefined, { granularity: 'sentence' }).segment(text)]
		: [{ segment: text, index: 0 }];

/** Where in the nodes an offset into their joined text is. */
function placeAt(nodes: readonly Text[], offset: number): [Text, number] {
	let before = 0;
	for (const node of nodes) {
		if (offset <= before + node.length) return [node, offset - before];
		before += node.length;
	}
	throw new Error('an offset past the end of its text');
}

function mark(range: Range): void {
	if (globalThis.CSS?.highlights) CSS.highlights.set(MARK, new Highlight(range));
	else {
		// Older browsers: as if the reader had selected it, which needs no change to the page either.
		const selection = getSelection();
		selection?.removeAllRanges();
		selection?.addRange(range);
	}
	range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

function unmark(): void {
	if (globalThis.CSS?.highlights) CSS.highlights.delete(MARK);
	else getSelection()?.removeAllRanges();
}
