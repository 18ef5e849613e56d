import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../i18n/locales.ts';
import { loadMessages, translator } from '../i18n/translator.ts';
import { manifestIn } from './manifest.ts';

const manifests = await Promise.all(
	LOCALES.map(async ({ code }) => {
		const messages = await loadMessages(code, 'common', 'install');
		return { code, manifest: manifestIn(code, 'Hereabouts', translator(code, messages)) };
	})
);
const fileOf = (address: string) =>
	readFileSync(resolve(import.meta.dirname, '../../../static', address.slice(1)));

/** The width and height in a PNG's or a JPEG's own head. */
function sizeOf(bytes: Buffer): string {
	if (bytes.toString('latin1', 1, 4) === 'PNG')
		return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
	let at = 2;
	while (![0xc0, 0xc1, 0xc2].includes(bytes[at + 1] ?? 0)) at += 2 + bytes.readUInt16BE(at + 2);
	return `${bytes.readUInt16BE(at + 7)}x${bytes.readUInt16BE(at + 5)}`;
}

describe('the manifest', () => {
	it('is of one app in every language, and starts in each', () => {
		for (const { code, manifest } of manifests) {
			expect(manifest).toMatchObject({ id: '/', name: 'Hereabouts', start_url: `/${code}` });
			expect(manifest.shortcuts.map(({ url }) => url)).toEqual([
				`/${code}/find/where`,
				`/${code}/urgent-help`
			]);
		}
	});

	it('says what it is in each language’s own words', () => {
		const said = manifests.filter(({ code }) => code !== 'easy');
		expect(new Set(said.map(({ manifest }) => manifest.description)).size).toBe(said.length);
		expect(JSON.stringify(manifests)).not.toMatch(/install\.|common\./);
	});

	it('names pictures that there are, as large as it says', () => {
		const { icons, screenshots } = manifests[0]?.manifest ?? { icons: [], screenshots: [] };
		for (const { src, sizes } of [...icons, ...screenshots])
			if (sizes === 'any') expect(fileOf(src).toString()).toContain('<svg');
			else expect(`${src} ${sizeOf(fileOf(src))}`).toBe(`${src} ${sizes}`);
		expect(icons.flatMap((icon) => ('purpose' in icon ? icon.purpose : []))).toEqual([
			'maskable',
			'monochrome'
		]);
	});
});
