import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOf } from './language-chunks.ts';

describe('languageOf', () => {
	it.each([
		['/x/src/lib/i18n/locales/pl/urgent.json', 'pl.urgent'],
		['/x/src/lib/i18n/locales/easy/link-worker.json', 'easy.link-worker'],
		['C:\\x\\src\\lib\\i18n\\reviews\\ar.json', 'ar.review'],
		['\0virtual:language/bn', 'bn.model'],
		['/x/src/lib/domain/safety/phrases/pl.ts', 'pl.danger'],
		['/x/src/lib/ui/pictures/easy/bed.svg?raw', 'easy.pictures']
	])('says of %j that it is %s', (id, name) => {
		expect(languageOf([id])).toBe(name);
	});

	it('knows what is dangerous to say in every language that is loaded by itself', () => {
		const loaded = readdirSync(new URL('../lib/domain/safety/situations', import.meta.url))
			.map((file) => file.replace('.ts', ''))
			.filter((code) => code !== 'en' && code !== 'ar');
		expect(loaded.length).toBeGreaterThan(0);
		for (const code of loaded) {
			const modules = ['phrases', 'situations'].map((kind) => `/x/safety/${kind}/${code}.ts`);
			expect(languageOf(modules)).toBe(`${code}.danger`);
		}
	});

	it('says nothing of what languages share', () => {
		expect(languageOf(['/x/src/lib/ui/Header.svelte'])).toBeUndefined();
		expect(
			languageOf(['/x/i18n/locales/pl/urgent.json', '/x/i18n/locales/ro/urgent.json'])
		).toBeUndefined();
	});
});
