import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { tabFaults } from './keyboard.ts';
import { AT_A_KIOSK, layoutFaults, targetFaults } from './layout.ts';
import { spokenPhrases } from './spoken.ts';

/** WCAG 1.4.12, the most that a person may ask for and still be able to read everything. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** A style sheet that a policy against styles in a page does not hold for, as a person's own would. */
const wear = (page: Page, css: string) =>
	page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = text === '' ? [] : [sheet];
	}, css);

/** Runs in the page: what looks like nothing that can be pressed once colours are the person's own; what moves. */
function readEdges(): string[] {
	const hasEdge = (element: Element) => {
		const { borderTopStyle, borderTopWidth, outlineStyle, textDecorationLine } =
			getComputedStyle(element);
		return (
			(borderTopStyle !== 'none' && borderTopWidth !== '0px') ||
			outlineStyle !== 'none' ||
			textDecorationLine.includes('underline') ||
			element.querySelector('svg') !== null
		);
	};
	const pressed = [...document.querySelectorAll('button, .nhsuk-button, select, textarea, input')];
	const bare = pressed
		.filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
		.filter((each) => (each as HTMLInputElement).type !== 'hidden' && !hasEdge(each));
	return [
		...bare.map((each) => `has no edge: ${each.outerHTML.slice(0, 120)}`),
		...document.getAnimations().map(() => 'something moves')
	];
}

/** 1280 by 1024 at 400 %. */
const SMALL = { width: 320, height: 256 };

const LOOKS = {
	async small(page: Page) {
		const before = page.viewportSize();
		await page.setViewportSize(SMALL);
		const faults = await layoutFaults(page);
		if (before) await page.setViewportSize(before);
		return faults;
	},
	async spaced(page: Page) {
		await wear(page, SPACING);
		const faults = await layoutFaults(page);
		await wear(page, '');
		return faults;
	},
	async forced(page: Page) {
		const before = page.viewportSize();
		await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
		const edges = await page.evaluate(readEdges);
		// Both at once: with little room, what sticks to the top lies over more.
		await page.setViewportSize(SMALL);
		const stops = await tabFaults(page);
		if (before) await page.setViewportSize(before);
		await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
		return [...edges, ...stops];
	}
};

/**
 * What goes wrong on a page that is looked at in another way: on a small screen, spaced out, in a
 * person's own colours.
 */
export const changedLookFaults = (page: Page, look: keyof typeof LOOKS): Promise<string[]> =>
	LOOKS[look](page);

/**
 * What is wrong with a page on a public screen: what is pressed is large and apart (patients.md 3.1), and all of it can
 * still be read in bigger text and high contrast.
 */
export async function kioskFaults(page: Page): Promise<string[]> {
	const faults = await targetFaults(page, AT_A_KIOSK);
	const look = (looks: string) =>
		page.evaluate((wanted) => (document.documentElement.dataset.kiosk = wanted), looks);
	await look('bigger contrast');
	faults.push(...(await axeFaults(page)), ...(await layoutFaults(page)));
	await look('');
	return faults;
}

/** Runs in the page: telephone numbers, postcodes and references that a language has turned round, and a page that it has not. */
function readMirror(): string[] {
	const NUMBERS =
		/\+?\d{2,}(?: \d{3,})+|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|\b[\dA-Z]{4}-[\dA-Z]{4}\b/g;
	const faults: string[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
		for (const { 0: number, index } of (node.nodeValue ?? '').matchAll(NUMBERS)) {
			const boxOf = (at: number) => {
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				return range.getBoundingClientRect();
			};
			const [first, last] = [boxOf(index), boxOf(index + number.length - 1)];
			if (first.width > 0 && first.top === last.top && first.left > last.left)
				faults.push(`“${number}” reads from the right`);
		}
	}
	const main = document.querySelector('main')?.getBoundingClientRect();
	const heading = document.querySelector('h1')?.getBoundingClientRect();
	const isRightToLeft = document.documentElement.dir === 'rtl';
	const gap =
		main && heading ? (isRightToLeft ? main.right - heading.right : heading.left - main.left) : -1;
	if (gap < 0 || gap > 60) faults.push(`the heading starts ${gap} pixels from where lines start`);
	return faults;
}
export const mirrorFaults = (page: Page): Promise<string[]> => page.evaluate(readMirror);

/** What is wrong with how a page that came back with mistakes tells of them (patients.md 2.4). */
export async function errorFaults(page: Page): Promise<string[]> {
	const summary = page.getByRole('alert');
	const faults: string[] = [];
	if (!(await summary.evaluate((element) => element === document.activeElement)))
		faults.push('the summary has not the focus');
	const heading = await page.locator('main h1').first().innerText();
	const title = await page.title();
	if (!/^[^:：]{2,20}[:：] /u.test(title) || title.startsWith(heading))
		faults.push(`the title is “${title}”`);
	for (const link of await summary.getByRole('link').all()) {
		const field = (await link.getAttribute('href'))?.slice(1) ?? '';
		const words = await link.innerText();
		await link.click();
		if (!(await page.evaluate((id) => document.activeElement?.id === id, field)))
			faults.push(`“${words}” does not lead to ${field}`);
		const group = page.locator('.nhsuk-form-group--error', {
			has: page.locator(`[id="${field}"]`)
		});
		if ((await group.getByText(words).count()) === 0)
			faults.push(`“${words}” is not said beside ${field}`);
	}
	return faults;
}

const NAMELESS = /^(link|button|textbox|checkbox|radio|combobox|image|img|dialog)(,\s*)?$/;

/** What a person who listens would miss, or hear twice. */
export async function spokenFaults(page: Page): Promise<string[]> {
	const phrases = await spokenPhrases(page);
	const count = (pattern: RegExp) => phrases.filter((phrase) => pattern.test(phrase)).length;
	const title = await page.locator('main h1').first().innerText();
	const headings = phrases.filter((phrase) => /^heading, .*, level 1$/s.test(phrase));
	const legends = await page.locator('fieldset > legend:visible').allInnerTexts();
	const isSaid = (phrase: string, words: string) =>
		phrase.replace(/\s+/g, ' ').includes(words.replace(/\s+/g, ' ').trim());
	return [
		...['banner', 'main', 'contentinfo'].flatMap((landmark) =>
			count(new RegExp(`^${landmark}`)) === 1 ? [] : [`has not one ${landmark}`]
		),
		...(headings.length === 1 && isSaid(headings[0] ?? '', title)
			? []
			: [`has the headings ${headings.join()}`]),
		...phrases.filter((phrase) => NAMELESS.test(phrase)).map((phrase) => `“${phrase}” has no name`),
		...legends.flatMap((legend) => {
			const said = phrases.filter((phrase) => /^group, /.test(phrase) && isSaid(phrase, legend));
			return said.length === 1 ? [] : [`“${legend}” is said ${said.length} times`];
		}),
		...((await page.getByRole('alert').count()) > 0 && count(/^alert/) !== 1
			? ['the errors are not said']
			: [])
	];
}
