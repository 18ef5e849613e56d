import { describe, expect, it } from 'vitest';
import { chunkOf } from './shared-chunks.ts';

describe('chunkOf', () => {
	it.each([
		['/x/src/lib/ui/Header.svelte', 'frame'],
		['/x/src/lib/ui/Header.svelte?svelte&type=style&lang.css', 'frame'],
		['C:\\x\\src\\lib\\client\\start.svelte.ts', 'frame'],
		['/x/src/routes/[lang=locale]/Listen.svelte', 'frame'],
		['/x/src/lib/domain/geography.ts', 'listing'],
		['/x/src/lib/ui/pictures/stages/talk.svg?raw', 'drawings']
	])('has %j come in the file %s', (id, name) => {
		expect(chunkOf(id)).toBe(name);
	});

	it.each([
		['/x/src/lib/domain/geography/place-names.ts'],
		['/x/src/lib/ui/HeaderOfDesk.svelte'],
		['/x/node_modules/header/src/lib/ui/other.ts']
	])('leaves %j to the pages that need it', (id) => {
		expect(chunkOf(id)).toBeUndefined();
	});
});
