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
	/** Whether it stays where it is when the page is scrolled: what goes by below it can be read above it. */
	isFixed?: boolean;
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
	const isFixed = (element: Element | null): boolean =>
		element !== null &&
		(getComputedStyle(element).position === 'fixed' || isFixed(element.parentElement));
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
				lines.push({
					...{ text, owner, size, box: rect.toJSON() as Box, within: room },
					isFixed: isFixed(element)
				});
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
				const isBeside = other.owner !== one.owner && other.isFixed === one.isFixed;
				if (isBeside && shared(one.box, other.box) > SLACK) others.push(other);
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

/** What can be pressed, and where it is. */
interface Target {
	name: string;
	box: Box;
	/** Whether it stays where it is when the page is scrolled: what goes by below it is not beside it. */
	isFixed: boolean;
	/** Whether it stands for a place on a map, and so where that is. */
	isPlace: boolean;
}

/** Runs in the page. A link within a sentence is as tall as the sentence, and no target. */
function readTargets(): Target[] {
	const CONTROLS =
		'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]';
	const isInSentence = (element: Element) => {
		let block: Element | null = element;
		while (block && getComputedStyle(block).display.startsWith('inline'))
			block = block.parentElement;
		const around = (block?.textContent ?? '').replace(element.textContent, '');
		return block !== element && /\p{L}/u.test(around);
	};
	const boxOf = (each: HTMLElement): Box => {
		const { labels, type } = each as HTMLInputElement;
		const isTicked = /radio|checkbox/.test(type);
		const parts = [each, ...(isTicked ? (labels ?? []) : [])].map((part) =>
			part.getBoundingClientRect()
		);
		return {
			left: Math.min(...parts.map(({ left }) => left)),
			right: Math.max(...parts.map(({ right }) => right)),
			top: Math.min(...parts.map(({ top }) => top)),
			bottom: Math.max(...parts.map(({ bottom }) => bottom))
		};
	};
	const isFixed = (element: Element | null): boolean =>
		element !== null &&
		(/fixed|sticky/.test(getComputedStyle(element).position) || isFixed(element.parentElement));
	return (
		[...document.querySelectorAll<HTMLElement>(CONTROLS)]
			.filter((each) => each.checkVisibility({ visibilityProperty: true }))
			.filter((each) => !each.matches('.nhsuk-skip-link, .skip') && !isInSentence(each))
			// For robots: nobody sees it, hears of it or gets to it.
			.filter((each) => !each.matches('[aria-hidden=true][tabindex="-1"].visually-hidden'))
			.map((each) => ({
				name: each.outerHTML.slice(0, 120),
				box: boxOf(each),
				isFixed: isFixed(each),
				isPlace: each.closest('.leaflet-marker-pane') !== null
			}))
	);
}

/** How large whatever can be pressed has to be either way, and how far from the next, in CSS pixels. */
export interface Reach {
	target: number;
	gap: number;
}
/** WCAG 2.5.5, and our own measure for everything. */
const BY_HAND: Reach = { target: 44, gap: 0 };
/** On a library's screen: patients.md 3.1. */
export const AT_A_KIOSK: Reach = { target: 60, gap: 12 };
const ROUNDED = 0.5;

/** What of these is too small to be hit by somebody whose hands shake, or too near to something else. */
export function reachFaults(targets: readonly Target[], { target, gap }: Reach): string[] {
	const small = targets.flatMap(({ name, box }) => {
		const [width, height] = [box.right - box.left, box.bottom - box.top];
		const isSmall = Math.min(width, height) < target - ROUNDED;
		return isSmall ? [`${Math.round(width)} × ${Math.round(height)}: ${name}`] : [];
	});
	const movable = targets.filter(({ isPlace }) => !isPlace);
	const near = movable.flatMap((one, index) =>
		movable.slice(index + 1).flatMap((other) => {
			// One within the other is one of its parts.
			const apart = -shared(one.box, other.box);
			const isNear = apart > -1 && apart < gap - ROUNDED && one.isFixed === other.isFixed;
			return isNear ? [`${Math.round(apart)} apart: ${one.name} and ${other.name}`] : [];
		})
	);
	return [...small, ...near];
}

/** What is hard to hit on a page as it is laid out now. */
export const targetFaults = async (page: Page, reach = BY_HAND): Promise<string[]> =>
	reachFaults(await page.evaluate(readTargets), reach);
