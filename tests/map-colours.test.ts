import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colours = Record<string, string>;
type Rgb = readonly [number, number, number];

const colourOf = ([, name = '', value = '']: RegExpMatchArray) => [name, value.trim()] as const;
/** The custom properties that a piece of a style sheet sets. */
const setIn = (css: string): Colours =>
	Object.fromEntries([...css.matchAll(/--([\w-]+): ([^;]+);/g)].map(colourOf));

/** A style sheet's light colours, and what it changes in the dark. */
function looksOf(file: string): { light: Colours; dark: Colours } {
	const [light = '', dark = ''] = readFileSync(file, 'utf8').split('(prefers-color-scheme: dark)');
	const [block = ''] = dark.split('}');
	return { light: setIn(light), dark: setIn(block) };
}
const [app, map] = [looksOf('src/app.scss'), looksOf('src/lib/ui/map.scss')];
const LOOKS = {
	light: { ...app.light, ...map.light },
	dark: { ...app.light, ...map.light, ...app.dark, ...map.dark }
};

function rgbOf(look: Colours, name: string): Rgb {
	const value = look[name] ?? '';
	const [, other] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
	if (other !== undefined) return rgbOf(look, other);
	const [, hex] = /^#([0-9a-f]{6})$/.exec(value) ?? [];
	if (hex === undefined) throw new Error(`--${name} is "${value}", and no colour`);
	const part = (at: number) => parseInt(hex.slice(at, at + 2), 16);
	return [part(0), part(2), part(4)];
}

/** WCAG 2.2, relative luminance and contrast ratio. */
const linear = (part: number) =>
	part / 255 <= 0.040_45 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
const luminance = ([red, green, blue]: Rgb) =>
	0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
function contrast(a: Rgb, b: Rgb): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}
const over = (above: Rgb, below: Rgb, opacity: number): Rgb => {
	const mixed = above.map((part, at) => part * opacity + below[at]! * (1 - opacity));
	return mixed as unknown as Rgb;
};

const GROUNDS = ['ground', 'water', 'green', 'way', 'building'];
/** How opaque a walking ring is. */
const [, RING = ''] =
	/ring__line {[^}]*stroke-opacity: ([\d.]+)/.exec(readFileSync('src/lib/ui/map.scss', 'utf8')) ??
	[];

describe.each(Object.entries(LOOKS))('the colours of the map, %s', (_, look) => {
	const ratio = (a: string, b: string) => contrast(rgbOf(look, a), rgbOf(look, b));

	it('tell a mark from its halo, so that it is told from any picture that is under it', () => {
		for (const body of ['moss', 'sky', 'ink']) expect(ratio(body, 'card')).toBeGreaterThan(3);
		expect(ratio('on-moss', 'moss')).toBeGreaterThan(4.5);
		expect(ratio('card', 'sky')).toBeGreaterThan(4.5);
	});

	it.each(GROUNDS)('stand out on --%s', (ground) => {
		for (const body of ['moss', 'sky', 'ink']) expect(ratio(body, ground)).toBeGreaterThan(3);
		const below = rgbOf(look, ground);
		expect(contrast(over(rgbOf(look, 'ink'), below, Number(RING)), below)).toBeGreaterThan(3);
	});

	it('let every name be read on what it is written on', () => {
		for (const name of ['ink', 'soft']) expect(ratio(name, 'ground')).toBeGreaterThan(4.5);
		expect(ratio('water-ink', 'water')).toBeGreaterThan(4.5);
		expect(ratio('moss', 'green')).toBeGreaterThan(4.5);
	});
});
