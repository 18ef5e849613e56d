import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Activity } from '../../src/lib/domain/activity.ts';
import type { SiteFacts } from '../../src/lib/domain/site-facts.ts';
import { atPage } from './finding.ts';
import { openOnDevice } from './request.ts';
import { expect, test } from './server.ts';

/** The first activity of the demonstration that is as the test needs it. */
async function oneThat(site: { url: string }, is: (activity: Activity) => boolean) {
	const read = async (path: string) => (await fetch(`${site.url}${path}`)).json();
	const { live } = (await read('/catalogue/site')) as SiteFacts;
	const { activities } = (await read(`/catalogue/${live?.digest}`)) as { activities: Activity[] };
	const found = activities.find(is);
	if (!found) throw new Error('the demonstration has no such activity');
	return found;
}
const isWeekly = ({ status, schedules }: Activity) =>
	status === 'active' && schedules.some(({ freq, validTo }) => freq === 'weekly' && !validTo);
const visit = (page: Page) =>
	page.getByRole('main').locator('section', { hasText: 'Your first visit' });

test.describe('Wanda, 66, who would go if she knew what it is like', () => {
	test('reads what they say of a first visit, and what she can still ask', async ({
		page,
		site
	}) => {
		const known = await oneThat(site, ({ firstVisit, bring }) => Boolean(firstVisit && bring));
		await page.goto(`/en/activity/${known.id}`);
		await expect(visit(page)).toContainText(known.firstVisit ?? '');
		await expect(visit(page)).toContainText(known.bring ?? '');
		await expect(visit(page)).not.toContainText('What do I bring or wear?');

		const unknown = await oneThat(
			site,
			({ firstVisit, bring, accessibility }) =>
				!firstVisit && !bring && accessibility.someoneCanGoWithYou === undefined
		);
		await page.goto(`/en/activity/${unknown.id}`);
		await expect(visit(page)).toContainText('We do not know yet what a first visit is like.');
		await expect(visit(page).getByRole('listitem')).toHaveText([
			'Who will meet me?',
			'What do I bring or wear?',
			'Can I just watch the first time?',
			'Can I leave early?',
			'Can someone come with me?'
		]);
		await expect(page.getByText('Ask if there is more to pay', { exact: false })).toBeVisible();
		await expect(
			page.getByText('We do not know what checks they make', { exact: false })
		).toBeVisible();
	});

	for (const javaScriptEnabled of [true, false]) {
		test.describe(javaScriptEnabled ? 'on her phone' : 'without JavaScript', () => {
			test.use({ javaScriptEnabled });

			test('puts the next dates in her calendar', async ({ page, site }) => {
				const activity = await oneThat(site, isWeekly);
				const address = `/en/activity/${activity.id}`;
				if (javaScriptEnabled) await openOnDevice(page, address);
				else await page.goto(address);
				await atPage(page, activity.name);
				const [download] = await Promise.all([
					page.waitForEvent('download'),
					page.getByRole('button', { name: 'Put the next dates in my calendar' }).click()
				]);
				expect(download.suggestedFilename()).toBe('dates.ics');
				const file = await readFile(await download.path(), 'utf8');
				expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
				expect(file).toContain('BEGIN:VEVENT');
				if (javaScriptEnabled)
					await expect(
						page.getByText('Open it to put them in your calendar', { exact: false })
					).toBeVisible();
			});
		});
	}
});
