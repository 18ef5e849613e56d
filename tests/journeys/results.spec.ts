import type { Page } from '@playwright/test';
import choices from '../../src/lib/i18n/locales/ar/choices.json' with { type: 'json' };
import find from '../../src/lib/i18n/locales/ar/find.json' with { type: 'json' };
import results from '../../src/lib/i18n/locales/ar/results.json' with { type: 'json' };
import { atPage, cards, findBySentence, names, openStart, ownWords, QUESTIONS } from './finding.ts';
import type { Said } from './finding.ts';
import { expect, expectAccessible, test } from './server.ts';

const COMPANY = 'Meeting people or feeling less lonely';
const ACTIVE = 'Getting more active';

const total = async (page: Page) => {
	const heading = await page.getByRole('heading', { level: 1 }).innerText();
	return heading.startsWith('Nothing') ? 0 : Number.parseInt(heading);
};
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const filters = (page: Page) => page.getByRole('group').filter({ hasText: 'Change what you see' });
const openFilters = (page: Page) => filters(page).getByText('Change what you see').click();
const filter = (page: Page, name: string) =>
	filters(page).getByRole('checkbox', { name: new RegExp(`^${name} \\(\\d+\\)$`) });
const countOf = async (page: Page, name: string) => {
	const words = await filters(page)
		.locator('label')
		.filter({ hasText: new RegExp(`^${name} \\(`) })
		.innerText();
	return Number(/\((\d+)\)/.exec(words)?.[1]);
};

/** The questions that are answered, on the one page that both kinds of browser have. */
async function answer(page: Page, { where = 'Heaton', words, topics, easier, when, help }: Said) {
	await page.goto('/en/find/all');
	await page.getByRole('textbox', { name: QUESTIONS.where }).fill(where);
	if (words !== undefined) await ownWords(page).fill(words);
	for (const name of [...(topics ?? []), ...(easier ?? []), ...(when ?? [])])
		await page.getByRole('checkbox', { name, exact: true }).check();
	if (help !== undefined) await page.getByRole('radio', { name: help }).check();
	await press(page, 'Show results');
	await atPage(page, /near Heaton$|^Nothing fits|^What is a link worker/);
}

/** What results do, the same on the device and by plain forms; `look` is called on each kind of page they have. */
function everywhere(look: (page: Page) => Promise<void>) {
	test('says why in whole sentences, and everything it says is so', async ({ page }) => {
		await answer(page, { words: 'grow things' });
		await expect(cards(page).first()).toContainText(
			/Why we show this: You said “grow( things)?”\. This is about gardening\. It is free and about \d+ minutes' walk away\./
		);
	});

	test('takes an activity out of the list, says so where it was, and puts it back', async ({
		page
	}) => {
		await answer(page, { topics: [COMPANY] });
		const before = await names(page);
		const all = await total(page);
		const second = cards(page).nth(1);
		await second.getByRole('button', { name: /^Not for me/ }).click();

		await expect(page.getByText(`Taken away: ${before[1]}.`)).toBeVisible();
		expect((await names(page)).slice(0, 2)).toEqual([before[0], before[2]]);
		expect(await total(page)).toBe(all - 1);
		const back = page.getByRole('button', { name: /^Put it back/ });
		await expect(back).toBeFocused();
		await look(page);

		await back.click();
		await expect(page.getByText(/^Taken away/)).toHaveCount(0);
		await expect.poll(() => names(page)).toEqual(before);
		await expect(page.getByRole('link', { name: before[1] ?? '', exact: true })).toBeFocused();
	});

	test('shows only what helps, as many as it said, and all again', async ({ page }) => {
		await answer(page, { topics: [COMPANY] });
		const all = await total(page);
		await openFilters(page);
		await look(page);
		const free = await countOf(page, 'It is free');
		expect(free).toBeLessThan(all);
		await filter(page, 'It is free').check();
		expect(await total(page)).toBe(all);
		await press(page, 'Show results');
		await expect.poll(() => total(page)).toBe(free);

		await filters(page).getByText('Change what you see (1 chosen)').click();
		await expect(filter(page, 'It is free')).toBeChecked();
		const both = await countOf(page, 'Step-free');
		await filter(page, 'Step-free').check();
		await press(page, 'Show results');
		await expect.poll(() => total(page)).toBe(both);
		for (const facts of await cards(page).allInnerTexts())
			expect(facts).toMatch(/Step-free|By phone|Online|At your home/);

		await filters(page).getByText('Change what you see (2 chosen)').click();
		await press(page, 'Take off my choices');
		await expect.poll(() => total(page)).toBe(all);
	});

	test('widens honestly where little fits, never past what must be', async ({ page }) => {
		await answer(page, {
			words: 'swimming',
			easier: ['It is free', 'Step-free access'],
			when: ['Weekend']
		});
		expect(await total(page)).toBeLessThan(3);
		const title = page.getByRole('heading', {
			name: 'These are a bit different from what you asked'
		});
		await expect(title).toBeVisible();
		await expect(page.getByText('Some are on other days or at other times.')).toBeVisible();
		await expect(page.getByText('Tell us what is missing')).toBeVisible();
		await look(page);
		const shown = (await names(page)).length;

		await press(page, 'Only show what fits');
		await expect(title).toHaveCount(0);
		expect(await cards(page).count()).toBeLessThan(shown);
		await press(page, 'Show what nearly fits');
		await expect(title).toBeVisible();
		await expect(cards(page)).toHaveCount(shown);
	});

	test('says how a word was read, and takes no for an answer', async ({ page }) => {
		await answer(page, { words: 'I am lonley' });
		await expect(page.getByText('We read “lonley” as “lonely”.')).toBeVisible();
		await press(page, 'No, I meant “lonley”');
		await expect(page.getByText('We kept “lonley” as you wrote it.')).toBeVisible();
		await expect(page.getByText('We read “lonley” as “lonely”.')).toHaveCount(0);
		await press(page, 'Change it back');
		await expect(page.getByText('We read “lonley” as “lonely”.')).toBeVisible();
		await expect(page.getByText('We kept “lonley”')).toHaveCount(0);
	});

	test('says what it could do nothing with, and asks again', async ({ page }) => {
		await answer(page, { words: 'qwertzuiop' });
		await atPage(page, 'Nothing fits all your answers yet');
		await expect(page.getByText('We found nothing here for “qwertzuiop”.')).toBeVisible();
		await expect(page.getByText('Tell us what is missing')).toBeVisible();
		await page.getByText('Say it another way').click();
		await atPage(page, 'What matters to you?');
		await expect(page.getByRole('textbox')).toHaveValue('qwertzuiop');
	});

	test('shows a few different ideas, one at a time if wanted', async ({ page }) => {
		await answer(page, { topics: [ACTIVE], help: "I'd like some ideas" });
		await expect(cards(page)).toHaveCount(6);
		const ideas = await names(page);
		await press(page, 'See one at a time');
		await expect(cards(page)).toHaveCount(1);
		await expect(page.getByRole('paragraph').filter({ hasText: /^Idea 1 of 6$/ })).toBeVisible();
		await look(page);
		await expect(page.getByRole('button', { name: 'Back one idea' })).toHaveCount(0);
		await press(page, 'Next idea');
		await expect.poll(() => names(page)).toEqual(ideas.slice(1, 2));
		await press(page, 'Back one idea');
		await expect.poll(() => names(page)).toEqual(ideas.slice(0, 1));
		await press(page, 'See all 6 together');
		await expect(cards(page)).toHaveCount(6);
	});

	test('leads to a person first where a person was asked for, and to the list after', async ({
		page
	}) => {
		await answer(page, {
			words: 'grow things',
			help: "I'd like someone to talk to me and help me get started"
		});
		await atPage(page, 'What is a link worker?');
		await expect(page).toHaveURL('/en/link-worker');
		await page.getByText('See the list first').click();
		await atPage(page, /near Heaton$/);
		await expect(page.getByText(/can talk with you and help you get started/)).toBeVisible();
		await expect(cards(page).first()).toContainText('You said “grow');
	});

	test('invites first where somebody is not sure', async ({ page }) => {
		await answer(page, { topics: [COMPANY], help: "I'm not sure" });
		const invitations = page.getByText(/^Not sure what to pick\?/);
		await expect(invitations).toHaveCount(2);
		const top = async (index: number) => (await invitations.nth(index).boundingBox())?.y ?? 0;
		const card = await cards(page).first().boundingBox();
		expect(await top(0)).toBeLessThan(card?.y ?? 0);
		expect(await top(1)).toBeGreaterThan(card?.y ?? Infinity);
	});
}

test.describe('Results on the device', () => {
	everywhere(expectAccessible);

	test('change without a single request, and are told to whoever cannot see them', async ({
		page
	}) => {
		await openStart(page);
		await findBySentence(page, 'I am lonley');
		await page.waitForLoadState('networkidle');
		// The files of the map, the same for everybody, come when it does, which is when it comes into view.
		const requests: string[] = [];
		page.on('request', (request) => {
			if (!request.url().includes('/_app/immutable/')) requests.push(request.url());
		});
		const status = page.getByRole('main').getByRole('status').filter({ hasText: 'Showing' });
		const all = await total(page);
		await expect(status).toHaveText(`Showing 10 of ${all}`);
		await openFilters(page);
		await filter(page, 'By phone or online').check();
		await press(page, 'Show results');
		await expect(status).not.toHaveText(`Showing 10 of ${all}`);
		await expect(filters(page).locator('summary')).toBeFocused();
		await cards(page)
			.first()
			.getByRole('button', { name: /^Not for me/ })
			.click();
		await expect(page.getByText(/^Taken away/)).toBeVisible();
		await press(page, 'No, I meant “lonley”');
		await expect(page.getByText('We found nothing here for “lonley”.')).toBeVisible();
		expect(requests).toEqual([]);
		await expect(page).toHaveURL('/en/results');
	});

	test('sift what is simply on, with nothing asked', async ({ page }) => {
		await page.goto('/en/results');
		const all = await total(page);
		await openFilters(page);
		const visits = await countOf(page, 'Someone can visit me');
		await filter(page, 'Someone can visit me').check();
		await press(page, 'Show results');
		await expect.poll(() => total(page)).toBe(visits);
		expect(visits).toBeLessThan(all);
		await expect(page.getByText('This is what is on')).toBeVisible();
	});
});

test.describe('Results by plain forms', () => {
	test.use({ javaScriptEnabled: false });
	// The markup is the same, and has been looked at.
	everywhere(async () => {});

	test('keep what was done with them from press to press, and none of it in the address', async ({
		page
	}) => {
		await answer(page, { topics: [COMPANY] });
		await press(page, 'Nearest');
		await press(page, 'Show 10 more');
		const before = await names(page);
		expect(before).toHaveLength(20);
		await cards(page)
			.nth(15)
			.getByRole('button', { name: /^Not for me/ })
			.click();
		await expect(page.getByRole('button', { name: 'Nearest' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		expect((await names(page)).slice(0, 19)).toEqual(
			before.filter((_, index) => index !== 15).slice(0, 19)
		);
		const { pathname, search, hash } = new URL(page.url());
		expect(pathname + search + hash).toBe('/en/results');
	});
});

test('Results in Arabic say why, take away and sift, from right to left', async ({ page }) => {
	await page.goto('/ar/find/all');
	await page.getByRole('textbox', { name: find.where.title }).fill('Heaton');
	await page.getByRole('checkbox', { name: choices.topics.company }).check();
	await page.getByRole('button', { name: find.all.show }).click();
	const first = cards(page).first();
	const chosen = results.card.quoted.replace('{{thing}}', choices.topics.company);
	await expect(first).toContainText(results.card.whyChose.replace('{{things}}', chosen));

	const [name = ''] = await names(page);
	await first.getByRole('button', { name: new RegExp(`^${results.card.notForMe}`) }).click();
	await expect(page.getByText(results.takenAway.replace('{{name}}', name))).toBeVisible();
	await page.getByText(results.filters.title).click();
	await page.getByRole('checkbox', { name: new RegExp(`^${results.filters.stepFree}`) }).check();
	await expectAccessible(page);
	await page.getByRole('button', { name: results.filters.show }).click();
	await expect(page.getByText(results.filters.chosen_one)).toBeVisible();
});
