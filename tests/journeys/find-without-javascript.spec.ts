import type { Page } from '@playwright/test';
import {
	about,
	answerQuestions,
	atPage,
	cards,
	distances,
	names,
	onwards,
	ownWords,
	QUESTIONS,
	reasons
} from './finding.ts';
import { expect, expectAccessible, test } from './server.ts';

const COMPANY = 'Meeting people or feeling less lonely';
const SENTENCE = 'the house is quiet since my husband died';

test.use({ javaScriptEnabled: false });

/** The one field in which the answers so far ride from page to page. */
const carried = (page: Page) => page.getByRole('main').locator('input[name=carried]').first();

test.describe('Ted, 80, whose old tablet runs no JavaScript', () => {
	test('finds what is on and why, by plain forms, and leaves no trace', async ({
		page,
		context
	}) => {
		test.slow();
		const cookies: (string | undefined)[] = [];
		page.on('response', (response) => cookies.push(response.headers()['set-cookie']));
		const paths: string[] = [];
		const look = async (shown: Page) => {
			const { pathname, search, hash } = new URL(shown.url());
			expect(search + hash).toBe('');
			paths.push(pathname);
			// The other pages are the same as with JavaScript, and find.spec.ts looks at those.
			if (/results/.test(pathname)) await expectAccessible(shown);
		};
		await page.goto('/en');
		await look(page);
		await page.getByRole('link', { name: 'Start now' }).click();
		await answerQuestions(
			page,
			{
				where: 'Heaton',
				words: SENTENCE,
				topics: ['Losing someone close to me', COMPANY, 'Getting more active'],
				most: COMPANY,
				easier: ['I can go on my own'],
				help: "I'll look for myself"
			},
			look
		);
		await atPage(page, /^\d+ activities and services near Heaton$/);
		await look(page);
		expect(paths).toEqual([
			'/en',
			...['where', 'what-matters', 'matters-most', 'how', 'easier', 'when', 'help'].map(
				(step) => `/en/find/${step}`
			),
			'/en/results'
		]);

		await expect(cards(page)).toHaveCount(10);
		await expect(reasons(page)).toHaveCount(10);
		await expect(cards(page).first()).toContainText(/Why we show this: You said “/);
		await expect(cards(page).filter({ hasText: `“${COMPANY}”` })).not.toHaveCount(0);
		const best = await names(page);

		await page.getByRole('button', { name: 'Show 10 more' }).click();
		await expect(cards(page)).toHaveCount(20);
		expect((await names(page)).slice(0, 10)).toEqual(best);
		await page.getByRole('button', { name: 'Nearest' }).click();
		await expect(page.getByRole('button', { name: 'Nearest' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		const far = await distances(page);
		expect(far.length).toBeGreaterThan(3);
		expect(far).toEqual([...far].sort((a, b) => a - b));
		await expect(page).toHaveURL('/en/results');

		const [nearest = ''] = await names(page);
		await page.getByRole('link', { name: nearest, exact: true }).click();
		await atPage(page, nearest);
		await expect(page.getByRole('heading', { name: 'Your first visit' })).toBeVisible();

		expect(cookies.filter((cookie) => cookie !== undefined)).toEqual([]);
		expect(await context.cookies()).toEqual([]);
	});

	test('is told what is missing beside what he typed, and can go back', async ({ page }) => {
		await page.goto('/en/find/where');
		await onwards(page);
		await expect(page).toHaveTitle('Error: What is a good place to search from? - Hereabouts');
		const summary = page.getByRole('alert', { name: 'There is a problem' });
		await expect(
			summary.getByRole('link', { name: 'Enter a postcode, town or place' })
		).toHaveAttribute('href', '#place');
		await expectAccessible(page);
		const place = page.getByRole('textbox', { name: QUESTIONS.where });
		await place.fill('Xyzzytown');
		await onwards(page);
		await expect(summary).toContainText('We could not find that place.');
		await expect(place).toHaveValue('Xyzzytown');
		await place.fill('Fenham');
		await onwards(page);

		await atPage(page, QUESTIONS.whatMatters);
		await ownWords(page).fill('a bit of company');
		const food = page.getByRole('checkbox', { name: 'Food, cooking or eating well' });
		await food.check();
		await page.getByRole('checkbox', { name: "I'm not sure – show me everything" }).check();
		await onwards(page);
		await expect(summary).toContainText("select only 'I'm not sure'");
		await expect(page).toHaveURL('/en/find/what-matters');
		await expect(ownWords(page)).toHaveValue('a bit of company');
		await expect(food).toBeChecked();
		await page.getByRole('checkbox', { name: "I'm not sure – show me everything" }).uncheck();
		await onwards(page);

		await atPage(page, QUESTIONS.how);
		await page.getByRole('button', { name: 'Back' }).click();
		await atPage(page, QUESTIONS.whatMatters);
		await expect(page).toHaveURL('/en/find/what-matters');
		await expect(ownWords(page)).toHaveValue('a bit of company');
		await expect(food).toBeChecked();
		await page.getByRole('button', { name: 'Back' }).click();
		await expect(page).toHaveURL('/en/find/where');
		await expect(place).toHaveValue('Fenham');
		await page.getByRole('button', { name: 'Back' }).click();
		await expect(page).toHaveURL('/en');
	});

	test('carries his answers in a field that nobody can read and nobody can change', async ({
		page
	}) => {
		await page.goto('/en/find/where');
		await page.getByRole('textbox', { name: QUESTIONS.where }).fill('Fenham');
		await onwards(page);
		await ownWords(page).fill(SENTENCE);
		await onwards(page);
		await atPage(page, QUESTIONS.how);
		const field = await carried(page).inputValue();
		expect(field.length).toBeGreaterThan(100);
		const bytes = Buffer.from(field, 'base64url').toString('latin1');
		// Long enough that bytes drawn at random never spell them.
		for (const word of ['Fenham', 'husband', '"find"', '"words"'])
			expect(bytes.toLowerCase()).not.toContain(word.toLowerCase());

		const changed = `${field.slice(0, 60)}${field[60] === 'A' ? 'B' : 'A'}${field.slice(61)}`;
		for (const input of await page.locator('input[name=carried]').all())
			await input.evaluate((node: HTMLInputElement, value) => (node.value = value), changed);
		await page.getByRole('button', { name: 'Back' }).click();
		await expect(
			page.getByText('We do not keep answers for more than 2 hours', { exact: false })
		).toBeVisible();
		await expect(page.getByText('Nothing was sent.', { exact: false })).toBeVisible();
		await expect(ownWords(page)).toHaveValue('');
		await expectAccessible(page);
	});

	test('loosens a wish that leaves too little, and is shown to a person', async ({ page }) => {
		await page.goto('/en/find/where');
		await answerQuestions(page, {
			where: 'Byker',
			words: 'singing',
			easier: ['Women only', 'British Sign Language'],
			when: ['Weekend']
		});
		await expect(page.getByText('You could try')).toBeVisible();
		const total = async () => {
			const heading = await page.getByRole('heading', { level: 1 }).innerText();
			return heading.startsWith('Nothing') ? 0 : Number.parseInt(heading);
		};
		const before = await total();
		const way = page.getByRole('button', { name: /\(\d+ more\)$/ }).first();
		const more = Number(/\((\d+) more\)/.exec(await way.innerText())?.[1]);
		await way.click();
		await expect.poll(total).toBe(before + more);
		const [first = ''] = await names(page);
		await page.getByRole('button', { name: about('Ask a link worker about this', first) }).click();
		await atPage(page, 'What is a link worker?');
		await expect(page).toHaveURL('/en/link-worker');
	});

	test('says everything on one page, and danger brings help nearer', async ({ page }) => {
		await page.goto('/en/find/all');
		await page.getByRole('button', { name: 'Show results' }).click();
		await expect(page).toHaveTitle(/^Error: /);
		await page.getByRole('textbox', { name: QUESTIONS.where }).fill('NE6');
		await ownWords(page).fill('I am lonely and I want to end it all');
		await page.getByRole('button', { name: 'Show results' }).click();
		await expect(page).toHaveURL('/en/results');
		const panel = page.getByRole('region', { name: /very hard right now/ });
		await expect(panel).toBeVisible();
		expect(await cards(page).count()).toBeGreaterThan(3);
		await expectAccessible(page);
		await panel.getByRole('link', { name: 'Get help now' }).click();
		await atPage(page, 'Get urgent help');
		await expect(page.getByRole('link', { name: '116 123' })).toHaveAttribute('href', 'tel:116123');
	});

	test('sees what is on without a single question', async ({ page }) => {
		await page.goto('/en/results');
		await atPage(page, /^\d{3} activities and services near Newcastle$/);
		await expect(cards(page)).toHaveCount(10);
		await page.getByRole('button', { name: 'Show 10 more' }).click();
		await expect(cards(page)).toHaveCount(20);
		await page.goto('/en/list');
		await expect(page.getByRole('heading', { name: 'Your list is empty' })).toBeVisible();
		await expectAccessible(page);
	});
});
