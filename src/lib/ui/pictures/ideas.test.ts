import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DRAWINGS, IDEAS } from './ideas.ts';

describe('the drawings of Easy Read', () => {
	it('are there for every idea', () => {
		expect(Object.keys(DRAWINGS).filter((idea) => !IDEAS[idea]?.startsWith('<svg'))).toEqual([]);
	});

	it('are each used', () => {
		const files = readdirSync(join(import.meta.dirname, 'easy')).map((name) => name.slice(0, -4));
		const used = new Set(Object.values(DRAWINGS));
		expect(files.filter((name) => !used.has(name))).toEqual([]);
	});
});
