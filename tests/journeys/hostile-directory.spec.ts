import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import type { Activity } from '../../src/lib/domain/activity.ts';
import { publishFrom } from '../../src/lib/server/releases.ts';
import { composeCatalogue } from '../../src/lib/server/compose-catalogue.ts';
import { activity } from '../factories.ts';
import { setPassword, signIn } from './at-desk.ts';
import { about, atPage, cards, untilOnDevice } from './finding.ts';
import { expect, test } from './server.ts';

/** Each of these, taken for markup, leaves a mark on the page; each ends what it could stand in. */
const TRAP =
	'"\'--></title></script><img src=x onerror="window.hurt=1"><svg onload="window.hurt=1"></svg><b class=trapped>{{7*7}}<0>x</0>';
/** The same where a link is expected. */
const LINK = 'https://www.example.org/%22%3E?a="onmouseover=window.hurt=1';

/** An activity with a trap wherever a source has words: as if the import had let everything through. */
const trapped: Activity = activity({
	id: 'trapped',
	source: { feed: 'trap', id: TRAP, url: LINK, licence: TRAP, attribution: TRAP },
	name: `Singing ${TRAP}`,
	summary: TRAP,
	description: `${TRAP}\n\n${TRAP}`,
	organization: { name: TRAP.slice(0, 200), url: LINK },
	topics: ['arts', 'company'],
	keywords: [TRAP.slice(0, 120)],
	statusNote: TRAP,
	costOption: { text: TRAP },
	eligibility: { text: TRAP },
	location: {
		name: TRAP,
		address: TRAP,
		latitude: 54.974,
		longitude: -1.613,
		precision: 'exact',
		hidden: false
	},
	serviceArea: TRAP,
	schedules: [{ freq: 'words', text: TRAP }],
	contact: { phone: TRAP.slice(0, 60), email: '"onclick="window.hurt=1"@example.org', url: LINK },
	firstVisit: TRAP,
	bring: TRAP
});

/** What of a trap has come alive on a page; nothing should. */
const alive = (page: Page) =>
	page.evaluate(() => ({
		hurt: 'hurt' in window,
		elements: document.querySelectorAll('.trapped, [onerror], [onload], [onmouseover], img[src=x]')
			.length
	}));

async function expectHarmless(page: Page): Promise<void> {
	expect(await alive(page), page.url()).toEqual({ hurt: false, elements: 0 });
}

test.describe('A directory that means harm', () => {
	test.beforeEach(({ page }) => {
		page.on('dialog', (dialog) => {
			throw new Error(`a dialog: ${dialog.message()}`);
		});
	});

	test('stays words on every page, even where an import has let it through [ASVS 1.2.1] [ASVS 3.2.2]', async ({
		page,
		ownServer
	}) => {
		const release = () => ({ draft: composeCatalogue([trapped], []) });
		await publishFrom(ownServer.dataDir, release);
		await page.goto(`${ownServer.url}/en/results`);
		await expect(cards(page)).toHaveCount(1);
		await expect(cards(page)).toContainText('<img src=x onerror=');

		await untilOnDevice(page);
		await page.getByRole('button', { name: about('Add to my list') }).click();
		await page.getByRole('link', { name: 'My list (1)' }).click();
		await atPage(page, 'My list');
		await expect(cards(page)).toHaveCount(1);
		await expectHarmless(page);

		await page.goto(`${ownServer.url}/en/activity/trapped`);
		await atPage(page, /^Singing/);
		await expectHarmless(page);
	});

	test('is reported to the desk in words', async ({ page, ownServer }) => {
		const file = join(ownServer.dataDir, 'trap.json');
		const plain = { id: TRAP, name: `Singing ${TRAP}`, schedules: [{ description: TRAP }] };
		writeFileSync(
			file,
			JSON.stringify([plain, { ...plain, id: '2', status: TRAP }, { id: TRAP, schedules: [] }])
		);
		const env = { ...process.env, ...ownServer.env };
		await promisify(execFile)(process.execPath, ['build/cli/catalogue.js', 'import', file], {
			env
		});
		await setPassword(page, ownServer.deskLink);
		await signIn(page);
		await page.getByRole('link', { name: 'Directory' }).click();
		await atPage(page, 'Directory');
		await expect(page.getByText('trap', { exact: true }).first()).toBeVisible();
		for (const group of await page.locator('details').all())
			await group.evaluate((element) => element.setAttribute('open', ''));
		await expectHarmless(page);
	});
});
