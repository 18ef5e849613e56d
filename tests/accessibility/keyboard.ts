import type { Page } from '@playwright/test';

/** Where the focus is after a press of Tab. */
interface Stop {
	/** Its place among the page's stops, in their order in the document; absent where the focus has left the page. */
	index?: number;
	name: string;
	/** Whether it looks another way than without the focus, by more than a colour of its text. */
	isMarked: boolean;
	isInView: boolean;
	/** What lies over it. */
	under?: string;
}

/** What the page itself holds while the keys are pressed. */
interface Noted {
	stops: HTMLElement[];
	before: string[];
	look: (element: HTMLElement) => string;
	path: (Stop | undefined)[];
	hear: () => void;
}

/** Runs in the page: finds all that Tab must reach, and notes how each looks without the focus. */
function noteStops(): number {
	const CONTROLS =
		'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
	const groups = new Set<string>();
	const isFirstOfGroup = (each: HTMLInputElement) => {
		if (each.type !== 'radio') return true;
		const key = `${each.form?.id} ${each.name}`;
		const chosen = each.form?.querySelector(`input[name="${each.name}"]:checked`);
		if (groups.has(key) || (chosen && chosen !== each)) return false;
		groups.add(key);
		return true;
	};
	const stops = [...document.querySelectorAll<HTMLElement>(CONTROLS)]
		.filter((each) => each.tabIndex >= 0 && !(each as HTMLInputElement).disabled)
		.filter((each) => each.checkVisibility({ visibilityProperty: true }))
		.filter((each) => isFirstOfGroup(each as HTMLInputElement));
	const look = (element: HTMLElement) => {
		const parts = [element, ...((element as HTMLInputElement).labels ?? [])];
		return parts
			.map((part) =>
				['', '::before'].map((pseudo) => {
					const { outline, boxShadow, backgroundColor, borderWidth } = getComputedStyle(
						part,
						pseudo
					);
					return [outline, boxShadow, backgroundColor, borderWidth].join(' ');
				})
			)
			.join();
	};
	// The next press of Tab goes on from the top, wherever the focus was.
	const top = document.createElement('span');
	top.tabIndex = -1;
	document.body.prepend(top);
	top.focus({ preventScroll: true });
	top.remove();
	scrollTo(0, 0);
	Object.assign(window, { stops, look, before: stops.map(look) });
	return stops.length;
}

/** Runs in the page: what Tab comes to, noted each time the key is let go of. */
function listen(): void {
	const noted = window as unknown as Noted;
	const read = (element: HTMLElement): Stop => {
		const index = noted.stops.indexOf(element);
		const [box] = element.getClientRects();
		const [x, y] = box ? [box.left + box.width / 2, box.top + box.height / 2] : [-1, -1];
		const hit = document.elementFromPoint(x, y);
		const labels = [...((element as HTMLInputElement).labels ?? [])];
		const isFree =
			hit && [element, ...labels].some((each) => each.contains(hit) || hit.contains(each));
		return {
			...(index >= 0 && { index }),
			name: element.outerHTML.slice(0, 120),
			isMarked: noted.look(element) !== noted.before[index],
			isInView: x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight,
			...(!isFree && { under: hit?.outerHTML.slice(0, 120) ?? 'nothing' })
		};
	};
	noted.path = [];
	noted.hear = () => {
		const element = document.activeElement as HTMLElement | null;
		noted.path.push(element && element !== document.body ? read(element) : undefined);
	};
	document.addEventListener('keyup', noted.hear, true);
}

/** Runs in the page: where Tab went until it left the page or came round, and all that it did not come to. */
function readPath(): { path: Stop[]; missed: string[] } {
	const { stops, path, hear } = window as unknown as Noted;
	document.removeEventListener('keyup', hear, true);
	const end = path.findIndex((stop, at) => !stop || (at > 0 && stop.index === path[0]?.index));
	const way = path.slice(0, end < 0 ? undefined : end).filter((stop) => stop !== undefined);
	const reached = new Set(way.map(({ index }) => index));
	const missed = stops.filter((_, index) => !reached.has(index));
	return { path: way, missed: missed.map((each) => each.outerHTML.slice(0, 120)) };
}

const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };

/** Presses Tab so many times. The browser takes keys in their order, so nobody waits for each before the next is sent. */
async function pressTab(page: Page, presses: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const press = () =>
		(['rawKeyDown', 'keyUp'] as const).map((type) =>
			session.send('Input.dispatchKeyEvent', { type, ...TAB })
		);
	await Promise.all(Array.from({ length: presses }, press).flat());
	await session.detach();
}

/** Presses Tab from the top of a page to its end, and says what a person with a keyboard would miss. */
export async function tabFaults(page: Page): Promise<string[]> {
	const count = await page.evaluate(noteStops);
	await page.evaluate(listen);
	await pressTab(page, count + 2);
	const { path, missed } = await page.evaluate(readPath);
	const order = path.flatMap(({ index }) => index ?? []);
	return [
		...missed.map((name) => `not reached: ${name}`),
		...order
			.filter((index, place) => place > 0 && index < (order[place - 1] ?? 0))
			.map((index) => `out of order: stop ${index}`),
		...path.filter(({ isMarked }) => !isMarked).map(({ name }) => `not marked: ${name}`),
		...path.filter(({ isInView }) => !isInView).map(({ name }) => `out of view: ${name}`),
		...path.flatMap(({ under, name }) => (under ? [`under ${under}: ${name}`] : [])),
		...(path.length > count ? ['the focus does not come out at the end'] : [])
	];
}
