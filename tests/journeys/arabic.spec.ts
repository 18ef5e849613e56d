import type { Locator, Page } from '@playwright/test';
import { parseReference } from '../../src/lib/domain/reference.ts';
import choices from '../../src/lib/i18n/locales/ar/choices.json' with { type: 'json' };
import common from '../../src/lib/i18n/locales/ar/common.json' with { type: 'json' };
import find from '../../src/lib/i18n/locales/ar/find.json' with { type: 'json' };
import linkWorker from '../../src/lib/i18n/locales/ar/link-worker.json' with { type: 'json' };
import refer from '../../src/lib/i18n/locales/ar/refer.json' with { type: 'json' };
import results from '../../src/lib/i18n/locales/ar/results.json' with { type: 'json' };
import start from '../../src/lib/i18n/locales/ar/start.json' with { type: 'json' };
import urgent from '../../src/lib/i18n/locales/ar/urgent.json' with { type: 'json' };
import { atPage as atHeading, cards, names, openStart, speak } from './finding.ts';
import { expect, test } from './server.ts';

const ROLE = 'مرشد التواصل';
const optional = (question: string) => common.optional.replace('{{question}}', question);
const chose = (thing: string) =>
	results.card.whyChose.replace('{{things}}', results.card.quoted.replace('{{thing}}', thing));

async function atPage(page: Page, heading: string | RegExp): Promise<void> {
	await atHeading(page, heading);
	const html = page.locator('html');
	await expect(html).toHaveAttribute('lang', 'ar');
	await expect(html).toHaveAttribute('dir', 'rtl');
}
const onwards = (page: Page) =>
	page.getByRole('button', { name: common.continue, exact: true }).click();

/** On which half of the page something stands. */
async function sideOf(page: Page, locator: Locator): Promise<'left' | 'right'> {
	const box = await locator.boundingBox();
	const width = page.viewportSize()?.width ?? Number.NaN;
	if (!box) throw new Error('it is not on the page');
	return box.x + box.width / 2 > width / 2 ? 'right' : 'left';
}

async function startFinding(page: Page): Promise<void> {
	await openStart(page, '/ar');
	await page.getByRole('link', { name: start.start }).click();
	await atPage(page, find.where.title);
	await page.getByRole('textbox', { name: find.where.title }).fill('Fenham');
	await onwards(page);
	await atPage(page, find['what-matters'].title);
}

async function skipToResults(page: Page): Promise<void> {
	for (const question of [find.how.title, find.easier.title, find.when.title]) {
		await atPage(page, optional(question));
		await page.getByRole('button', { name: find.skip }).click();
	}
	await atPage(page, find.help.title);
	await page.getByRole('radio', { name: find.help.self }).check();
	await onwards(page);
	await atPage(page, /بالقرب من/);
	await expect(cards(page).first()).toBeVisible();
}

async function topicsOf(page: Page): Promise<string[][]> {
	const { live } = (await (await page.request.get('/catalogue/site')).json()) as {
		live: { digest: string };
	};
	const { activities } = (await (await page.request.get(`/catalogue/${live.digest}`)).json()) as {
		activities: { name: string; topics: string[] }[];
	};
	return (await names(page)).map(
		(name) => activities.find((each) => each.name === name)?.topics ?? []
	);
}

test.describe('أمينة، ٦٠ عامًا: Amina, 60, who reads Arabic', () => {
	test('finds help in her own words, on pages that read from the right', async ({ page }) => {
		await startFinding(page);
		expect(await sideOf(page, page.getByRole('button', { name: common.back }))).toBe('right');
		expect(await sideOf(page, page.getByRole('link', { name: common.urgentHelp }))).toBe('left');
		const words = page.getByRole('textbox', { name: find['what-matters'].words });
		await words.fill('البيت هادئ منذ وفاة زوجي');
		await expect(words).toHaveCSS('direction', 'rtl');
		await onwards(page);
		await skipToResults(page);

		const topics = await topicsOf(page);
		// She speaks of a death and of a quiet house: help with both is at the top, and says which of her words brought it.
		const grief = topics.findIndex((each) => each.includes('bereavement'));
		expect(grief).toBeGreaterThanOrEqual(0);
		expect(grief).toBeLessThan(3);
		await expect(cards(page).nth(grief)).toContainText(results.card.why);
		await expect(cards(page).nth(grief)).toContainText(/أنت ذكرت «[^»]*وفاة[^»]*»/);
		const number = page.getByRole('contentinfo').getByRole('link', { name: '0191 498 0100' });
		await expect(number.getByText('0191 498 0100')).toHaveCSS('direction', 'ltr');

		const [first = ''] = await names(page);
		const name = page.getByRole('link', { name: first, exact: true });
		await expect(page.getByRole('heading', { name: first })).toHaveAttribute('lang', 'en');
		await name.click();
		await atHeading(page, first);
		expect(await sideOf(page, page.getByRole('link', { name: 'عودة إلى القائمة' }))).toBe('right');
	});

	test('says she is lonely and is shown company, not money advice', async ({ page }) => {
		await startFinding(page);
		await page
			.getByRole('textbox', { name: find['what-matters'].words })
			.fill('أشعر بالوحدة وليس لي أحد أتكلم معه');
		await onwards(page);
		await skipToResults(page);
		const topics = await topicsOf(page);
		expect(topics[0]).toContain('company');
		for (const each of topics) if (each.includes('money')) expect(each).toContain('company');
	});

	test('has errors told in Arabic, beside what she typed', async ({ page }) => {
		await startFinding(page);
		await onwards(page);
		const summary = page.getByRole('alert', { name: common.error.title });
		await expect(summary).toBeFocused();
		await expect(summary).toContainText(find.errors.topics.missing);
		await expect(page).toHaveTitle(/^خطأ: /);
	});

	test('is brought urgent help nearer by dangerous words, and in one step from any page', async ({
		page
	}) => {
		await startFinding(page);
		await page
			.getByRole('textbox', { name: find['what-matters'].words })
			.fill('أنا وحيدة وأريد أن أقتل نفسي');
		await onwards(page);
		await skipToResults(page);
		await expect(page.getByRole('region', { name: results.urgent.title })).toBeVisible();
		await expect(cards(page)).not.toHaveCount(0);
		await page.getByRole('link', { name: common.urgentHelp }).click();
		await atPage(page, urgent.title);
		for (const number of ['116 123', '85258']) {
			const shown = page.getByRole('link', { name: number });
			await expect(shown).toHaveAttribute('href', /^(tel|sms):[\d]+/);
			await expect(shown.getByText(number)).toHaveCSS('direction', 'ltr');
		}
	});

	test('changes the language and keeps her answers', async ({ page }) => {
		await openStart(page);
		await page.getByRole('link', { name: 'Start now' }).click();
		await page
			.getByRole('textbox', { name: 'What is a good place to search from?' })
			.fill('Heaton');
		await page.getByRole('button', { name: 'Continue', exact: true }).click();
		await page.getByRole('checkbox', { name: 'Food, cooking or eating well' }).check();
		await page.getByRole('button', { name: 'Continue', exact: true }).click();
		await atHeading(page, 'How would you like to join in? (optional)');
		await speak(page, 'العربية');
		await atPage(page, optional(find.how.title));
		await expect(page).toHaveURL('/ar/find/how');
		await page.getByRole('button', { name: common.back }).click();
		await expect(page.getByRole('checkbox', { name: choices.topics.food })).toBeChecked();
		await onwards(page);
		await skipToResults(page);
		await expect(cards(page).first()).toContainText(chose(choices.topics.food));
		const arabic = await names(page);
		await speak(page, 'English');
		await atHeading(page, /activities and services near Heaton$/);
		await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
		await expect(cards(page).first()).toContainText('You chose “Food, cooking or eating well”');
		await expect.poll(() => names(page)).toEqual(arabic);
	});

	test('asks for a person, from the first page to her reference', async ({ page }) => {
		await openStart(page, '/ar');
		await page.getByRole('link', { name: start.talkLink.replace('{{role}}', ROLE) }).click();
		await atPage(page, linkWorker.title.replace('{{role}}', ROLE));
		await onwards(page);

		await atPage(page, refer.urgent.title);
		await page.getByRole('radio', { name: refer.urgent.no }).check();
		await onwards(page);
		await atPage(page, refer.who.title);
		await page.getByRole('radio', { name: refer.who.me }).check();
		await onwards(page);
		await atPage(page, refer['date-of-birth'].title);
		await onwards(page);
		await expect(page.getByRole('alert')).toContainText(refer.errors.dateOfBirth.missing);
		await page.getByRole('textbox', { name: refer['date-of-birth'].day, exact: true }).fill('٢٧');
		await page.getByRole('textbox', { name: refer['date-of-birth'].month, exact: true }).fill('٣');
		await page
			.getByRole('textbox', { name: refer['date-of-birth'].year, exact: true })
			.fill('١٩٦٦');
		await onwards(page);
		await atPage(page, refer.name.title);
		await page.getByRole('textbox', { name: refer.name.label }).fill('أمينة الخياط');
		await onwards(page);
		await atPage(page, optional(refer['known-as'].title));
		await onwards(page);
		await atPage(page, refer.postcode.title);
		const postcode = page.getByRole('textbox', { name: refer.postcode.label });
		await postcode.fill('ne4 5aa');
		await onwards(page);
		await atPage(page, optional(refer.surgery.title));
		await onwards(page);
		await atPage(page, refer.contact.title);
		await page.getByRole('checkbox', { name: refer.contact.phone }).check();
		await page.getByRole('textbox', { name: refer.contact.phoneLabel }).fill('٠٧٧٠٠ ٩٠٠١٢٣');
		await onwards(page);
		await atPage(page, refer.messages.title);
		await page.getByRole('radio', { name: refer.messages.notWhatAbout }).check();
		await onwards(page);
		await atPage(page, optional(refer['bad-times'].title));
		await onwards(page);
		await atPage(page, refer['help-to-talk'].title);
		await page.getByRole('checkbox', { name: refer['help-to-talk'].interpreter }).check();
		await page.getByRole('textbox', { name: refer['help-to-talk'].language }).fill('العربية');
		await onwards(page);
		await atPage(page, refer['what-matters'].title);
		await page.getByRole('checkbox', { name: choices.topics.company }).check();
		await onwards(page);
		await atPage(page, refer.sharing.title);
		await page.getByRole('radio', { name: /Riverside link workers/ }).check();
		await onwards(page);

		await atPage(page, refer.check.title);
		await expect(page.getByRole('main')).toContainText('أمينة الخياط');
		await expect(page.getByRole('main')).toContainText('Riverside link workers');
		await page.getByRole('button', { name: refer.check.send }).click();
		await atPage(page, refer.sent.title);
		const panel = page.getByRole('main').locator('bdi[dir=ltr]').first();
		expect(parseReference(await panel.innerText())).toBeDefined();
		await expect(page.getByRole('main')).toContainText(
			/(الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة)،? \d{1,2} .+ 20\d\d/
		);
	});
});
