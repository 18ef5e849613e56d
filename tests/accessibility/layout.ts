import type { Page } from '@playwright/test';

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}
/** A line of text as it stands on the page, in CSS pixels. */
export interface Line {
	text: string;
	/** Which element the text belongs to. */
	owner: number;
	box: Box;
	/** How tall its letters are. */
	size: number;
	/** What holds it and would cut it off, or be written over: a box that hides what sticks out, a button. */
	within: Box;
}

/** Runs in the page. A map is read as a picture, a link to skip to the text is off the page until it has the focus. */
function readLines(): Line[] {
	const owners = new Map<Element, number>();
	const lines: Line[] = [];
	const rooms = new Map<Element, Box | undefined>();
	/** What an element may be seen in; undefined where it is only there to be heard. */
	const roomOf = (element: Element): Box | undefined => {
		if (element === document.body)
			return { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
		if (rooms.has(element)) return rooms.get(element);
		const { overflowX, overflowY, clipPath } = getComputedStyle(element);
		const box = element.getBoundingClientRect();
		// What can be scrolled to is not lost.
		const cuts =
			element.matches('button, .nhsuk-button') || /hidden|clip/.test(overflowX + overflowY);
		const around = element.parentElement ? roomOf(element.parentElement) : undefined;
		const isHidden = !around || clipPath !== 'none' || (cuts && box.width <= 1);
		const room = isHidden ? undefined : cuts ? (box.toJSON() as Box) : around;
		rooms.set(element, room);
		return room;
	};
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = node.parentElement;
		const text = node.nodeValue?.trim();
		if (!element || !text || element.closest('.leaflet-container, .nhsuk-skip-link')) continue;
		if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
		const room = roomOf(element);
		if (!room) continue;
		const owner = owners.get(element) ?? owners.size;
		owners.set(element, owner);
		const range = document.createRange();
		range.selectNodeContents(node);
		const size = parseFloat(getComputedStyle(element).fontSize);
		for (const rect of range.getClientRects())
			if (rect.width > 1)
				lines.push({ text, owner, size, box: rect.toJSON() as Box, within: room });
	}
	return lines;
}

/** Letters only, without the room above and below that a script may need and mostly does not use. */
function letters({ box, size }: Line): Box {
	const middle = (box.top + box.bottom) / 2;
	return { ...box, top: middle - size * 0.35, bottom: middle + size * 0.35 };
}

/** Pixels that may be lost to rounding. */
const SLACK = 2;
const shared = (a: Box, b: Box) =>
	Math.min(
		Math.min(a.right, b.right) - Math.max(a.left, b.left),
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
	);
const isOutside = (inner: Box, outer: Box) =>
	inner.left < outer.left - SLACK ||
	inner.right > outer.right + SLACK ||
	inner.top < outer.top - SLACK ||
	inner.bottom > outer.bottom + SLACK;

/** What is cut off, sticks out of a page of that width, or is written over other text; a sentence each. */
export function textFaults(lines: readonly Line[], width: number): string[] {
	const page = { left: 0, right: width, top: -Infinity, bottom: Infinity };
	const placed = lines.map((line) => ({ ...line, box: letters(line) }));
	const out = placed.filter(({ box }) => isOutside(box, page));
	const cut = placed.filter(({ box, within }) => isOutside(box, within));
	const over = placed
		.toSorted((a, b) => a.box.top - b.box.top)
		.flatMap((one, index, sorted) => {
			const others = [];
			for (const other of sorted.slice(index + 1)) {
				if (other.box.top > one.box.bottom) break;
				if (other.owner !== one.owner && shared(one.box, other.box) > SLACK) others.push(other);
			}
			return others.map((other) => `“${other.text}” is written over “${one.text}”`);
		});
	return [
		...out.map(({ text }) => `“${text}” sticks out of the page`),
		...cut.map(({ text }) => `“${text}” is cut off`),
		...over
	];
}

/** What is wrong with the text of a page as it is laid out now, and whether it has to be scrolled sideways. */
export async function layoutFaults(page: Page): Promise<string[]> {
	// What sticks to the top of the screen lies over the page as soon as it is scrolled.
	await page.evaluate(() => scrollTo(0, 0));
	const lines = await page.evaluate(readLines);
	const [scroll, width] = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return [scrollWidth, clientWidth] as const;
	});
	const sideways = scroll > width ? [`is ${scroll} pixels wide on a screen of ${width}`] : [];
	return [...sideways, ...new Set(textFaults(lines, width))];
}

/** Runs in the page: what can be pressed, and its size. A link within a sentence is as tall as the sentence. */
function readTargets(): { name: string; width: number; height: number }[] {
	const CONTROLS =
		'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]';
	const isInSentence = (element: Element) => {
		let block: Element | null = element;
		while (block && getComputedStyle(block).display.startsWith('inline'))
			block = block.parentElement;
		const around = (block?.textContent ?? '').replace(element.textContent, '');
		return block !== element && /\p{L}/u.test(around);
	};
	return (
		[...document.querySelectorAll<HTMLElement>(CONTROLS)]
			.filter((each) => each.checkVisibility({ visibilityProperty: true }))
			.filter((each) => !each.matches('.nhsuk-skip-link') && !isInSentence(each))
			// For robots: nobody sees it, hears of it or gets to it.
			.filter((each) => !each.matches('[aria-hidden=true][tabindex="-1"].visually-hidden'))
			.map((each) => {
				const { labels, type } = each as HTMLInputElement;
				const isTicked = /radio|checkbox/.test(type);
				const parts = [each, ...(isTicked ? (labels ?? []) : [])].map((part) =>
					part.getBoundingClientRect()
				);
				const from = Math.min(...parts.map(({ left }) => left));
				const to = Math.max(...parts.map(({ right }) => right));
				const height = Math.max(...parts.map((part) => part.height));
				return { name: each.outerHTML.slice(0, 120), width: to - from, height };
			})
	);
}

/** WCAG 2.5.5, and our own measure for everything: 44 CSS pixels either way. */
const TARGET = 44;

/** What is too small to be hit by somebody whose hands shake. */
export async function targetFaults(page: Page): Promise<string[]> {
	const targets = await page.evaluate(readTargets);
	return targets
		.filter(({ width, height }) => Math.min(width, height) < TARGET - 0.5)
		.map(({ name, width, height }) => `${Math.round(width)} × ${Math.round(height)}: ${name}`);
}
