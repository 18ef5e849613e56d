import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs/safety/hazards');
const HEADINGS = ['What the product does', 'What shows it', 'What people have to do'];

const hazards = readdirSync(FOLDER).map((name) => ({
	name,
	text: readFileSync(join(FOLDER, name), 'utf8')
}));
/** The tests that a hazard names: a file, and what the test says. */
const testsOf = (text: string) =>
	[...text.matchAll(/^- `([^`]+\.ts)`: (.+)$/gm)].map(([, file = '', says = '']) => ({
		file,
		says
	}));

describe('the hazard log', () => {
	it('holds every hazard from H1 to H14', () => {
		const ids = hazards.map(({ text }) => /^# (H\d+) · \S/.exec(text)?.[1]);
		const numbers = ids.map((id) => Number(id?.slice(1))).sort((a, b) => a - b);
		expect(numbers).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
	});

	it.each(hazards)('says of $name what is done about it, and by whom', ({ text }) => {
		const parts = text.split('\n## ').slice(1);
		expect(parts.map((part) => part.split('\n')[0])).toEqual(HEADINGS);
		expect(parts.every((part) => /^- \S/m.test(part))).toBe(true);
	});

	it.each(hazards)('names tests for $name that are there', ({ text }) => {
		const named = testsOf(text);
		expect(named.length).toBeGreaterThan(0);
		const missing = named.filter(({ file, says }) => {
			const path = join(ROOT, file);
			return !existsSync(path) || !readFileSync(path, 'utf8').includes(says);
		});
		expect(missing).toEqual([]);
	});

	it('is signed by nobody until somebody does', () => {
		const readme = readFileSync(join(FOLDER, '../README.md'), 'utf8');
		expect(readme).toContain('**Not signed.**');
		expect(readme).toMatch(/Clinical safety officer \| not named/);
	});
});
