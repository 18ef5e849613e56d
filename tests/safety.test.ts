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

describe('the papers beside the hazard log', () => {
	const papers = [
		'safety-case.md',
		'dpia.md',
		'privacy-notice.md',
		'dtac.md',
		'accessibility-statement.md'
	].map((name) => ({ name, text: readFileSync(join(FOLDER, '..', name), 'utf8') }));

	it.each(papers)('are signed by nobody until somebody does: $name', ({ text }) => {
		expect(text).toContain('**Not signed.**');
	});

	it.each(papers)('name tests that are there: $name', ({ text }) => {
		const named = [...text.matchAll(/`((?:src|tests)\/[^`]+\.ts)`: ([^|\n]+?)\s*(?:\||$)/gm)];
		expect(named.length).toBeGreaterThan(0);
		const missing = named.filter(([, file = '', says = '']) => {
			const path = join(ROOT, file);
			return !existsSync(path) || !readFileSync(path, 'utf8').includes(says);
		});
		expect(missing.map(([whole]) => whole)).toEqual([]);
		expect(text.split(/`(?:src|tests)\//)).toHaveLength(named.length + 1);
	});

	it.each(papers)('lead to pages and headings that are there: $name', ({ text }) => {
		const links = [...text.matchAll(/\]\(([^)#:]+)(?:#([\w-]+))?\)/g)];
		const gone = links.filter(([, path = '', heading]) => {
			const file = join(FOLDER, '..', path);
			return !existsSync(file) || (heading && !headingsOf(file).includes(heading));
		});
		expect(gone.map(([link]) => link)).toEqual([]);
	});
});

/** The headings of a page as a link names them. */
const headingsOf = (file: string) =>
	[...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
		heading
			.toLowerCase()
			.replace(/[^\w\s-]/g, '')
			.replaceAll(' ', '-')
	);
