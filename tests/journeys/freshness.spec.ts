import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import demonstration from '../../src/demonstration/site.json' with { type: 'json' };
import { plainDate } from '../../src/lib/i18n/format.ts';
import type { BuiltServer } from '../built-server.ts';
import { atPage, cards, names } from './finding.ts';
import { expect, expectAccessible, test } from './server.ts';

const DAY = 86_400_000;
const TODAY = new Date().toISOString().slice(0, 10);
const daysAgo = (days: number) =>
	new Date(Date.parse(TODAY) - days * DAY).toISOString().slice(0, 10);
const A_YEAR_AGO = daysAgo(365);

interface Row {
	name: string;
	checked?: string;
	last?: string;
	status?: string;
}

/** A directory of one's own, imported as it was on a day. */
async function importRows(server: BuiltServer, feed: string, rows: Row[], today: string) {
	const file = join(server.dataDir, `${feed}.csv`);
	const lines = rows.map(({ name, checked = '', last = '', status = '' }) =>
		[name, 'company', 'Tuesdays 10am to 12pm', last, status, checked].join()
	);
	writeFileSync(file, ['name,topics,when,last date,status,last checked', ...lines].join('\n'));
	const env = { ...process.env, ...server.env };
	const given = ['build/cli/catalogue.js', 'import', file, '--feed', feed, '--today', today];
	await promisify(execFile)(process.execPath, given, { env });
}

const groups = (word: string, count: number, checked: string): Row[] =>
	Array.from({ length: count }, (_, at) => ({ name: `${word} group ${at + 1}`, checked }));

test('Moira, where nobody has checked the directory for a year, still finds everything that is on', async ({
	page,
	browser,
	ownServer
}) => {
	const site = { ...demonstration, freshness: { hideAfterDays: 200 } };
	writeFileSync(join(ownServer.dataDir, 'site.json'), JSON.stringify(site));
	await ownServer.stop();
	await ownServer.start();
	const directory = [
		...groups('Old', 7, A_YEAR_AGO),
		{ name: 'Undated group' },
		{ name: 'Finished course', checked: A_YEAR_AGO, last: daysAgo(1) },
		{ name: 'Ended group', checked: A_YEAR_AGO, status: 'ended' }
	];
	await importRows(ownServer, 'everything', directory, TODAY);

	const checked = `Checked ${plainDate(A_YEAR_AGO, 'en')}`;
	const expectAll = async (shown: typeof page) => {
		await shown.goto(`${ownServer.url}/en/results`);
		await atPage(shown, /^8 activities and services near/);
		await expect(cards(shown)).toHaveCount(8);
		expect((await names(shown))[0]).toBe('Undated group');
		await expect(shown.getByText('Finished course')).toHaveCount(0);
		await expect(shown.getByText('Ended group')).toHaveCount(0);
		await expect(cards(shown).first()).toContainText('We do not know when this was last checked');
		await expect(cards(shown).last()).toContainText(checked);
		await expect(cards(shown).last()).toContainText('This may be out of date. Call before you go.');
	};
	await expectAll(page);
	await expectAccessible(page);
	const plain = await browser.newContext({ javaScriptEnabled: false });
	await expectAll(await plain.newPage());
	await plain.close();

	await page.getByRole('link', { name: 'Old group 1', exact: true }).click();
	await atPage(page, 'Old group 1');
	await expect(page.getByRole('main')).toContainText(checked);
	await expect(page.getByRole('main')).toContainText('This may be out of date.');

	// Once somebody has checked the greater part, the site that asked for it hides the rest.
	await importRows(ownServer, 'checked', groups('Fresh', 9, daysAgo(10)), TODAY);
	await page.goto(`${ownServer.url}/en/results`);
	await atPage(page, /^10 activities and services near/);
	await expect(cards(page)).toHaveCount(10);
	await expect(page.getByText(checked)).toHaveCount(0);
	expect((await names(page)).at(-1)).toBe('Undated group');
});
