import { EMAIL, setPassword, signIn } from './at-desk.ts';
import { query } from './kept.ts';
import { answerAll, expectPage, goOn, send } from './request.ts';
import { expect, test } from './server.ts';

const WORDS = 'Ring after four, when the children are home.';

test.describe('A link worker who is called away, without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('finds what they were typing after signing in again', async ({
		page,
		browser,
		ownServer
	}) => {
		const patient = await browser.newPage({ baseURL: ownServer.url, javaScriptEnabled: false });
		await patient.goto('/en/link-worker');
		await goOn(patient);
		await answerAll(patient);
		await send(patient);
		await patient.context().close();

		await setPassword(page, ownServer.deskLink);
		await signIn(page);
		await page.getByRole('article').getByRole('link').click();
		const notes = page.getByLabel('Notes (optional)').first();
		await notes.fill(WORDS);
		const longAgo = new Date(Date.now() - 16 * 60_000).toISOString();
		query(ownServer.dataDir, 'update desk_session set last_seen_at = ?', longAgo);
		await page.getByRole('button', { name: 'Only save the note' }).click();

		await expectPage(page, 'Sign in to the desk');
		await expect(page.getByRole('status')).toContainText('What you typed was kept');
		await signIn(page, EMAIL);
		await page.getByRole('link', { name: 'Open that request' }).click();
		await expect(notes).toHaveValue(WORDS);
		await page.getByRole('button', { name: 'Only save the note' }).click();
		const history = page.getByRole('region', { name: 'What we have done' });
		await expect(history).toContainText(WORDS);
		await expect(notes).toHaveValue('');
	});
});
