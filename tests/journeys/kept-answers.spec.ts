import type { Page } from '@playwright/test';
import {
	answerAll,
	answerOne,
	expectPage,
	openOnDevice,
	PERSON,
	send,
	startAsking
} from './request.ts';
import { expect, expectAccessible, test } from './server.ts';

const BOX = 'Keep my answers on this phone for a week';

/** The box itself is under its own picture, so that its label is what is pressed. */
const tick = (page: Page) => page.getByText(BOX).click();
const keptOn = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('hereabouts');
				opening.onerror = () => reject(opening.error ?? new Error('no storage'));
				opening.onsuccess = () => {
					const store = opening.result.transaction('keptAnswers').objectStore('keptAnswers');
					const counting = store.count();
					counting.onsuccess = () => {
						opening.result.close();
						resolve(counting.result);
					};
				};
			})
	);

test('a person can keep answers on their phone, come back, carry on and send; then they are gone', async ({
	page
}) => {
	await startAsking(page);
	await expect(page.getByText(BOX)).toHaveCount(0);
	await answerOne(page, 'Do you need urgent help today?');
	await expectPage(page, 'Who is this for?');
	await expect(page.getByRole('checkbox', { name: BOX })).not.toBeChecked();
	await expectAccessible(page);
	await tick(page);
	await answerAll(page, { from: 'Who is this for?', until: 'What is your postcode?' });

	await openOnDevice(page, '/en/refer/who');
	await expect(page.getByText('are kept on this phone')).toBeVisible();
	await page.getByRole('button', { name: 'Carry on with them' }).click();
	await expectPage(page, 'What is your postcode?');
	await expect(page.getByRole('checkbox', { name: BOX })).toBeChecked();
	await answerAll(page, { from: 'What is your postcode?' });
	await expect(page.getByText(PERSON.name)).toBeVisible();
	await send(page);
	await expectPage(page, 'Request sent');
	expect(await keptOn(page)).toBe(0);
});

test('answers that were kept are deleted on request, and after a week by themselves', async ({
	page
}) => {
	await startAsking(page);
	await answerOne(page, 'Do you need urgent help today?');
	await tick(page);
	await answerAll(page, { from: 'Who is this for?', until: 'What is your name?' });
	await openOnDevice(page, '/en/refer/who');
	await page.getByRole('button', { name: 'Delete them' }).click();
	await expect(page.getByRole('checkbox', { name: BOX })).not.toBeChecked();
	expect(await keptOn(page)).toBe(0);

	await tick(page);
	await answerAll(page, { from: 'Who is this for?', until: 'What is your name?' });
	await expect.poll(() => keptOn(page)).toBe(1);
	await page.clock.setFixedTime(Date.now() + 8 * 24 * 60 * 60_000);
	await openOnDevice(page, '/en');
	await expect.poll(() => keptOn(page)).toBe(0);
});
