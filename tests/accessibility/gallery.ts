import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { langOf, localeOf, LOCALES } from '../../src/lib/i18n/locales.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { nameOf, PATIENT_PAGES } from './patient-pages.ts';
import { newVisitor } from './visitor.ts';
import { startWholeSite } from './whole-site.ts';

/** Two directions, a long language and a tall script. */
const LANGUAGES = ['en', 'ar', 'pl', 'bn'].filter((code) =>
	LOCALES.some((locale) => locale.code === code)
);
const WIDTHS = { 360: 740, 1280: 900 };
const SCHEMES = ['light', 'dark'] as const;

const views = LANGUAGES.flatMap((language) =>
	Object.entries(WIDTHS).flatMap(([width, height]) =>
		SCHEMES.map((scheme) => ({ language, width: Number(width), height, scheme }))
	)
);
type View = (typeof views)[number];
const folderOf = ({ language, width, scheme }: View) => `${language}-${width}-${scheme}`;
const fileOf = (view: View, index: number) => `${folderOf(view)}/${index + 1}.jpg`;

const escaped = (text: string) =>
	text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** One page that shows them all, a row for each page of the site. */
function leaves(): string {
	const rows = PATIENT_PAGES.map((page, index) => {
		const name = escaped(nameOf(page));
		const pictures = views.map((view) => {
			const file = fileOf(view, index);
			const of = `${localeOf(view.language).name}, ${view.width}, ${view.scheme}`;
			return `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${name}: ${of}"></a><figcaption lang="${langOf(view.language)}">${of}</figcaption></figure>`;
		});
		return `<section><h2>${index + 1}. ${name}</h2><div>${pictures.join('')}</div></section>`;
	});
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>
body { font: 1rem/1.4 system-ui; margin: 1rem; background: #ddd; color: #111 }
section div { display: flex; gap: 1rem; overflow-x: auto; align-items: flex-start }
figure { margin: 0 } img { height: 70vh; max-width: 90vw; object-fit: contain; object-position: top; background: #bbb }
</style><h1>Every page</h1>${rows.join('\\n')}</html>`;
}

/** Takes a picture of every page in every view, and gives the page that a person can leaf through. */
export async function makeGallery(folder: string, tell: (line: string) => void): Promise<string> {
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		args: CHROMIUM_ARGUMENTS,
		...(executablePath && { executablePath })
	});
	const site = await startWholeSite();
	rmSync(folder, { recursive: true, force: true });
	try {
		for (const view of views) {
			const { language, width, height, scheme } = view;
			mkdirSync(join(folder, folderOf(view)), { recursive: true });
			const visitor = await newVisitor(browser, site.url, {
				viewport: { width, height },
				colorScheme: scheme
			});
			for (const [index, page] of PATIENT_PAGES.entries()) {
				const tab = await visitor.open(page, language);
				const path = join(folder, fileOf(view, index));
				await tab.screenshot({ path, fullPage: true, type: 'jpeg', quality: 70 });
			}
			await visitor.close();
			tell(`${folderOf(view)}: ${PATIENT_PAGES.length} pages`);
		}
	} finally {
		await browser.close();
		await site.remove();
	}
	const index = join(folder, 'index.html');
	writeFileSync(index, leaves());
	return index;
}
