import {
	answerQuestions,
	atPage,
	cards,
	names,
	onwards,
	openStart,
	ownWords,
	QUESTIONS,
	untilOnDevice
} from './finding.ts';
import { expect, expectAccessible, test } from './server.ts';

test.describe('Iqbal, 71, who is not used to forms', () => {
	test('is told what is missing, taken there, and keeps what he typed', async ({ page }) => {
		await openStart(page);
		await page.getByRole('link', { name: 'Start now' }).click();
		await expect(page.getByRole('button', { name: 'Use my location' })).toBeVisible();
		await onwards(page);

		const summary = page.getByRole('alert', { name: 'There is a problem' });
		await expect(summary).toBeFocused();
		await expect(page).toHaveTitle('Error: What is a good place to search from? - Hereabouts');
		const place = page.getByRole('textbox', { name: QUESTIONS.where });
		await expect(place).toHaveAccessibleDescription(/Error: Enter a postcode, town or place/);
		await summary.getByRole('link', { name: 'Enter a postcode, town or place' }).click();
		await expect(place).toBeFocused();

		await place.fill('Xyzzytown');
		await onwards(page);
		await expect(summary).toBeFocused();
		await expect(summary).toContainText('We could not find that place.');
		await expect(place).toHaveValue('Xyzzytown');

		await place.fill('new');
		await onwards(page);
		await expect(summary).toContainText('There is more than one place with that name.');
		await expect(place).toHaveValue('new');

		await place.fill('ne6 1');
		await onwards(page);
		await atPage(page, QUESTIONS.whatMatters);
		await expect(page).toHaveTitle('What matters to you? - Hereabouts');
	});

	test('types while the page’s scripts are still on their way, and keeps what he typed', async ({
		page
	}) => {
		let release: () => void = () => undefined;
		const arrived = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/_app/immutable/**/*.js', async (route) => {
			await arrived;
			await route.continue();
		});
		await page.goto('/en/find/what-matters', { waitUntil: 'commit' });
		const words = ownWords(page);
		const topic = page.getByRole('checkbox').first();
		await words.fill('my allotment');
		await topic.check();
		release();
		await untilOnDevice(page);
		await expect(words).toHaveValue('my allotment');
		await expect(topic).toBeChecked();

		await page.goto('/en/find/where');
		const place = page.getByRole('textbox', { name: QUESTIONS.where });
		await expect(page.getByRole('button', { name: 'Use my location' })).toBeVisible();
		await place.fill('Xyzzytown');
		await onwards(page);
		await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused();
		await expect(place).toHaveValue('Xyzzytown');
	});

	test('cannot be sure and choose too, and is told so beside the question', async ({ page }) => {
		await openStart(page);
		await page.getByRole('link', { name: 'Start now' }).click();
		await page.getByRole('textbox', { name: QUESTIONS.where }).fill('Fenham');
		await onwards(page);
		await atPage(page, QUESTIONS.whatMatters);
		await onwards(page);
		const summary = page.getByRole('alert', { name: 'There is a problem' });
		await expect(summary).toBeFocused();
		await expect(summary).toContainText('Select what you would like help with');

		await ownWords(page).fill('a bit of company');
		const food = page.getByRole('checkbox', { name: 'Food, cooking or eating well' });
		const unsure = page.getByRole('checkbox', { name: "I'm not sure – show me everything" });
		await food.check();
		await unsure.check();
		await onwards(page);
		await expect(summary.getByRole('link')).toHaveText(
			"Select what you would like help with, or select only 'I'm not sure'"
		);
		await expect(ownWords(page)).toHaveValue('a bit of company');
		await expect(food).toBeChecked();
		await expect(unsure).toBeChecked();
		await summary.getByRole('link').click();
		await expect(page.getByRole('checkbox').first()).toBeFocused();

		await unsure.uncheck();
		await onwards(page);
		await atPage(page, QUESTIONS.how);
		await onwards(page);
		await page.getByRole('checkbox', { name: 'It is free' }).check();
		await page.getByRole('checkbox', { name: 'No, I do not need any of these' }).check();
		await onwards(page);
		await expect(summary).toContainText("select only 'No, I do not need any of these'");
		await page.getByRole('checkbox', { name: 'It is free' }).uncheck();
		await onwards(page);
		await atPage(page, QUESTIONS.when);
	});

	test('is asked which matters most only when three or more matter', async ({ page }) => {
		await openStart(page);
		await page.getByRole('link', { name: 'Start now' }).click();
		await page.getByRole('textbox', { name: QUESTIONS.where }).fill('Fenham');
		await onwards(page);
		const topics = ['Food, cooking or eating well', 'Getting online'];
		for (const name of topics) await page.getByRole('checkbox', { name }).check();
		await onwards(page);
		await atPage(page, QUESTIONS.how);
		await page.getByRole('button', { name: 'Back' }).click();
		await atPage(page, QUESTIONS.whatMatters);
		await page.getByRole('checkbox', { name: 'Getting more active' }).check();
		await onwards(page);
		await atPage(page, QUESTIONS.mattersMost);
		await expect(page.getByRole('radio')).toHaveCount(4);
		for (const name of [...topics, 'Getting more active', 'They all matter'])
			await expect(page.getByRole('radio', { name })).not.toBeChecked();
	});
});

test.describe('Sunita, 45, who asks for more than there is', () => {
	test('is offered ways to loosen, each with what it brings', async ({ page }) => {
		await openStart(page);
		await page.getByRole('link', { name: 'Start now' }).click();
		await answerQuestions(page, {
			where: 'Byker',
			words: 'singing',
			easier: ['Women only', 'British Sign Language'],
			when: ['Weekend']
		});
		const total = async () => {
			const heading = await page.getByRole('heading', { level: 1 }).innerText();
			return heading.startsWith('Nothing') ? 0 : Number.parseInt(heading);
		};
		await expect(page.getByText('You could try')).toBeVisible();
		await expectAccessible(page);
		const before = await total();
		const ways = page.getByRole('button', { name: /\(\d+ more\)$/ });
		const most = ways.first();
		const more = Number(/\((\d+) more\)/.exec(await most.innerText())?.[1]);
		expect(more).toBeGreaterThan(0);
		await most.click();
		await expect.poll(total).toBe(before + more);
	});

	test('finds nothing, is told it is not her fault, and is shown to a person', async ({ page }) => {
		await openStart(page);
		await page.getByRole('link', { name: 'Start now' }).click();
		await answerQuestions(page, { where: 'Byker', words: 'qwertzuiop asdfghjk' });
		await atPage(page, 'Nothing fits all your answers yet');
		await expect(cards(page)).toHaveCount(0);
		await expect(page.getByText(/That is not your fault\. A link worker may know/)).toBeVisible();
		await expectAccessible(page);
		await page
			.getByRole('main')
			.getByRole('button', { name: 'Ask a link worker to contact you' })
			.first()
			.click();
		await atPage(page, 'What is a link worker?');
		await page.goBack();
		await page.getByRole('button', { name: /^Leave out your own words/ }).click();
		await atPage(page, /^\d+ activities and services near Byker$/);
		expect((await names(page)).length).toBe(10);
	});
});
