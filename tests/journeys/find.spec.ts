import type { Page } from '@playwright/test';
import {
	about,
	answerQuestions,
	atPage,
	cards,
	distances,
	findBySentence,
	names,
	onwards,
	openStart,
	ownWords,
	QUESTIONS,
	reasons
} from './finding.ts';
import { expect, expectAccessible, test } from './server.ts';

const BEREAVED = 'Losing someone close to me';
const COMPANY = 'Meeting people or feeling less lonely';
const OUTDOORS = 'Being outdoors, gardening or nature';

/** An address is a language and the name of a page; nothing else may ever stand in it. */
const PLAIN_ADDRESS = /^\/en(\/[a-z-]+){0,2}$/;

/** What the catalogue says of the activities that a page shows, for facts that a card does not spell out. */
async function topicsOfShown(page: Page): Promise<{ name: string; topics: string[] }[]> {
	const facts = (await (await page.request.get('/catalogue/site')).json()) as {
		live: { digest: string };
	};
	const { activities } = (await (
		await page.request.get(`/catalogue/${facts.live.digest}`)
	).json()) as { activities: { name: string; topics: string[] }[] };
	return (await names(page)).map((name) => {
		const found = activities.find((each) => each.name === name);
		if (!found) throw new Error(`"${name}" is shown and not in the catalogue`);
		return found;
	});
}

/** A card that tells how far it is says how long one walks, where that is near enough to walk, and only there. */
function walkFaults(card: string): string[] {
	const said = /([\d.]+) miles? away in a straight line(, about \d+ minutes?' walk)?/.exec(card);
	if (!said) return [];
	const [, miles, walk] = said;
	// Forty minutes are 1.6 miles; what is shown is rounded.
	const isRight = walk ? Number(miles) <= 1.7 : Number(miles) >= 1.5;
	return isRight ? [] : [said[0]];
}

test.describe('Maureen, 58, whose house is quiet since her husband died', () => {
	test.describe('as on her own phone, which keeps the site for later meanwhile', () => {
		test.use({ serviceWorkers: 'allow' });

		test('answers the questions, sees what is on and why, and comes back to her answers', async ({
			page
		}) => {
			test.slow();
			const addresses: string[] = [];
			page.on('framenavigated', (frame) => addresses.push(frame.url()));
			await openStart(page, '/');
			await expect(page).toHaveURL('/en');
			await page.getByRole('link', { name: 'Start now' }).click();

			await answerQuestions(page, {
				where: 'heaton',
				words: 'The house is quiet since my husband died',
				topics: [BEREAVED, COMPANY, OUTDOORS],
				most: COMPANY,
				how: 'In person',
				easier: ['I can go on my own'],
				when: ['Weekday daytime', 'Weekend'],
				help: "I'll look for myself"
			});

			await expect(page).toHaveURL('/en/results');
			await atPage(page, /^\d+ activities and services near Heaton$/);
			await expect(cards(page)).toHaveCount(10);
			await expect(reasons(page)).toHaveCount(10);
			const first = cards(page).first();
			const [best = ''] = await names(page);
			await expect(first).toContainText(/Why we show this: You (said|chose) “[^”]+”/);
			for (const said of [COMPANY, BEREAVED, OUTDOORS])
				await expect(cards(page).filter({ hasText: `“${said}”` })).not.toHaveCount(0);
			await expect(
				cards(page).filter({ hasText: /“(since my )?husband died”|“(house is )?quiet/i })
			).not.toHaveCount(0);

			for (const fact of ['When', 'Where', 'Cost'])
				await expect(first.getByRole('term').filter({ hasText: fact })).toBeVisible();
			await expect(first).toContainText(/[\d.]+ miles? away in a straight line/);
			expect((await cards(page).allInnerTexts()).flatMap(walkFaults)).toEqual([]);
			await expect(first).toContainText(/Running · Checked \d{1,2} \w+ \d{4}/);
			await expect(
				first.getByRole('link', { name: about('Contact this activity', best) })
			).toBeVisible();
			await expect(
				first.getByRole('button', { name: about('Ask a link worker about this', best) })
			).toBeVisible();

			await page.getByRole('link', { name: best, exact: true }).click();
			await atPage(page, best);
			await expect(page.getByRole('heading', { name: 'Your first visit' })).toBeVisible();
			await page.getByRole('link', { name: 'Back to the list' }).click();
			await atPage(page, /near Heaton$/);
			expect((await names(page))[0]).toBe(best);

			await page.getByRole('link', { name: 'Change my answers' }).click();
			await expect(page.getByRole('textbox', { name: QUESTIONS.where })).toHaveValue('heaton');
			await onwards(page);
			await expect(ownWords(page)).toHaveValue('The house is quiet since my husband died');
			for (const topic of [BEREAVED, COMPANY, OUTDOORS])
				await expect(page.getByRole('checkbox', { name: topic })).toBeChecked();
			await page.getByRole('button', { name: 'Back' }).click();
			await expect(page.getByRole('textbox', { name: QUESTIONS.where })).toHaveValue('heaton');

			for (const address of addresses) {
				const { pathname, search, hash } = new URL(address);
				if (pathname.startsWith('/en/activity/')) continue;
				expect(pathname).toMatch(PLAIN_ADDRESS);
				expect(search + hash, address).toBe('');
			}
		});
	});

	test('reads on, and puts the nearest and the soonest first', async ({ page }) => {
		await openStart(page);
		await page.getByRole('link', { name: 'Start now' }).click();
		await answerQuestions(page, { where: 'NE6', topics: [COMPANY] });

		await expect(page.getByRole('paragraph').filter({ hasText: 'Showing 10 of' })).toBeVisible();
		await page.getByRole('button', { name: 'Show 10 more' }).click();
		await expect(cards(page)).toHaveCount(20);
		await expect(page.getByRole('button', { name: 'Best match' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		const best = await names(page);

		await page.getByRole('button', { name: 'Nearest' }).click();
		await expect(page.getByRole('button', { name: 'Nearest' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await expect(cards(page)).toHaveCount(20);
		expect(await names(page)).not.toEqual(best);
		const far = await distances(page);
		expect(far.length).toBeGreaterThan(5);
		expect(far).toEqual([...far].sort((a, b) => a - b));

		await page.getByRole('button', { name: 'Starting soonest' }).click();
		await expect(page.getByRole('button', { name: 'Nearest' })).toHaveAttribute(
			'aria-pressed',
			'false'
		);
		await expect(cards(page)).toHaveCount(20);
		const days = await cards(page)
			.getByText(/^Next: /)
			.allInnerTexts();
		expect(days.length).toBeGreaterThan(5);
		const dayOf = (words: string) => {
			if (words.includes('today')) return 0;
			if (words.includes('tomorrow')) return 1;
			const date = /(\d{1,2}) (\w+)/.exec(words);
			const now = new Date();
			const day = new Date(`${date?.[1]} ${date?.[2]} ${now.getFullYear()}`);
			if (day.getTime() < now.getTime() - 86_400_000) day.setFullYear(now.getFullYear() + 1);
			return 1 + Math.ceil((day.getTime() - now.getTime()) / 86_400_000);
		};
		const order = days.map(dayOf);
		expect(order).not.toContain(Number.NaN);
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	test('goes back and forward with the browser, and nothing is lost', async ({ page }) => {
		await openStart(page);
		await findBySentence(page, 'gardening');
		const shown = await names(page);
		await page.goBack();
		await atPage(page, QUESTIONS.help);
		await page.goBack();
		await atPage(page, QUESTIONS.when);
		await page.goBack();
		await page.goBack();
		await page.goBack();
		await atPage(page, QUESTIONS.whatMatters);
		await expect(ownWords(page)).toHaveValue('gardening');
		for (let steps = 5; steps > 0; steps--) await page.goForward();
		await atPage(page, /near Heaton$/);
		await expect.poll(() => names(page)).toEqual(shown);

		const [, , , , fifth = ''] = shown;
		await page.getByRole('link', { name: fifth, exact: true }).click();
		await page.getByRole('link', { name: 'Back to the list' }).click();
		await expect(page.locator(':focus')).toHaveText(fifth);
		await expect(page.locator(':focus')).toBeInViewport();
	});

	test('says everything on one page', async ({ page }) => {
		await openStart(page);
		await page.getByRole('link', { name: 'Start now' }).click();
		await page.getByRole('link', { name: 'Answer all the questions on one page' }).click();
		await atPage(page, 'Tell us what matters to you');
		await page.getByRole('button', { name: 'Show results' }).click();
		await expect(page).toHaveTitle(/^Error: Tell us what matters to you/);
		await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);

		await page.getByRole('textbox', { name: QUESTIONS.where }).fill('Byker');
		await ownWords(page).fill('I look after my mum and I never get a break');
		await page.getByRole('radio', { name: "I'd like some ideas" }).check();
		await page.getByRole('button', { name: 'Show results' }).click();

		await atPage(page, /activities and services near Byker$/);
		await expect(
			page.getByText('Here are 6 to start with, picked from your answers.')
		).toBeVisible();
		await expect(cards(page)).toHaveCount(6);
		await expect(cards(page).first()).toContainText(/You said “[^”]*(look after|mum|break)[^”]*”/);
		await page.getByRole('button', { name: /^See all \d+$/ }).click();
		await expect(page.getByText(/^Here are 6/)).toHaveCount(0);
		expect((await names(page)).length).toBeGreaterThan(6);
	});

	test('only has to look, and sees what is on in the area', async ({ page }) => {
		await page.goto('/en/results');
		await atPage(page, /^\d{3} activities and services near Newcastle$/);
		await expect(page.getByText('This is what is on, soonest and nearest first.')).toBeVisible();
		await expect(cards(page)).toHaveCount(10);
		await expect(cards(page).first()).toContainText('Why we show this: It is on in Newcastle.');
		await page.getByRole('link', { name: 'Answer a few questions' }).click();
		await atPage(page, QUESTIONS.where);
	});

	test('may search from where her phone is', async ({ page, context }) => {
		await context.grantPermissions(['geolocation']);
		await context.setGeolocation({ latitude: 54.9852, longitude: -1.5822 });
		await openStart(page);
		await page.getByRole('link', { name: 'Start now' }).click();
		await page.getByRole('button', { name: 'Use my location' }).click();
		await atPage(page, QUESTIONS.whatMatters);
		await page.getByRole('checkbox', { name: "I'm not sure – show me everything" }).check();
		await onwards(page);
		for (const question of [QUESTIONS.how, QUESTIONS.easier, QUESTIONS.when]) {
			await atPage(page, question);
			await onwards(page);
		}
		await atPage(page, QUESTIONS.help);
		await onwards(page);
		await atPage(page, /^\d+ activities and services near you$/);
		expect((await distances(page)).length).toBeGreaterThan(3);
	});
});

test.describe('Dean, 34, who says it in his own words', () => {
	test('and "lonely" leads to company, never to money advice', async ({ page }) => {
		await openStart(page);
		await findBySentence(page, 'lonely');
		const shown = await topicsOfShown(page);
		expect(shown[0]?.topics).toContain('company');
		expect(shown.filter(({ topics }) => topics.includes('company')).length).toBeGreaterThan(7);
		for (const { name, topics } of shown)
			if (topics.includes('money')) expect(topics, name).toContain('company');
		await expect(cards(page).first()).toContainText('You said “lonely”');
	});

	test('and a typing slip finds what he meant', async ({ page }) => {
		await openStart(page);
		await findBySentence(page, 'I used to love gardning');
		await expect(page.getByText('We read “gardning” as “gardening”.')).toBeVisible();
		const [first] = await topicsOfShown(page);
		expect(first?.topics).toContain('outdoors');
		await expect(cards(page).first()).toContainText(/garden|allotment|grow/i);
	});

	test('and a whole sentence finds what its key word finds', async ({ page }) => {
		await openStart(page);
		await findBySentence(page, 'I get letters about debt and I am scared to open them');
		const sentence = (await names(page)).slice(0, 3);
		await page.getByRole('link', { name: 'Change my answers' }).click();
		await onwards(page);
		await ownWords(page).fill('debt');
		for (const question of [
			QUESTIONS.whatMatters,
			QUESTIONS.how,
			QUESTIONS.easier,
			QUESTIONS.when
		]) {
			await atPage(page, question);
			await onwards(page);
		}
		await atPage(page, QUESTIONS.help);
		await onwards(page);
		await expect(cards(page).first()).toContainText('You said “debt”');
		const word = await names(page);
		expect(word.slice(0, 5)).toEqual(expect.arrayContaining([sentence[0]]));
		const [top] = await topicsOfShown(page);
		expect(top?.topics).toContain('money');
	});

	test('and words that may mean danger bring help nearer and stop nothing', async ({ page }) => {
		await openStart(page);
		await findBySentence(page, 'I am lonely and I want to end it all');
		const panel = page.getByRole('region', {
			name: 'It sounds like things may be very hard right now'
		});
		await expect(panel).toBeVisible();
		await expectAccessible(page);
		const top = async (locator: typeof panel) => (await locator.boundingBox())?.y ?? Number.NaN;
		expect(await top(panel)).toBeLessThan(await top(cards(page).first()));
		expect(await cards(page).count()).toBeGreaterThan(3);

		await panel.getByRole('link', { name: 'Get help now' }).click();
		await atPage(page, 'Get urgent help');
		await expect(page.getByRole('link', { name: '116 123' })).toHaveAttribute('href', 'tel:116123');
		await page.goBack();
		await expect(panel).toBeVisible();
	});

	test('and words about somebody lost long ago, or an idiom, bring no panel', async ({ page }) => {
		await openStart(page);
		await findBySentence(page, 'my knees are killing me and I am dying for a cuppa');
		await expect(page.getByRole('region', { name: /very hard right now/ })).toHaveCount(0);
	});
});
