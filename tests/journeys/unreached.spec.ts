import { openStart } from './finding.ts';
import { bornOn } from './request.ts';
import { expect, test } from './server.ts';

test.use({ networkMayFail: true });

test('somebody whose line is gone keeps what she typed, and has a number to call', async ({
	page,
	context
}) => {
	await openStart(page);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await context.setOffline(true);
	await page.goto('/en/my-request');
	await expect(page.getByText('when you have a connection again')).toBeVisible();
	await page.getByLabel('Your reference').fill('K7PX-2MWD');
	await bornOn('27', '3', '1968')(page);
	const press = page.getByRole('button', { name: 'See my request' });
	await press.click();
	const notice = page.getByRole('alert');
	await expect(notice).toContainText('We cannot reach our service just now.');
	await expect(notice).toBeFocused();
	await expect(notice.getByRole('link')).toHaveAttribute('href', /^tel:/);
	await expect(page.getByLabel('Your reference')).toHaveValue('K7PX-2MWD');
	await expect(page.getByLabel('Year')).toHaveValue('1968');

	await context.setOffline(false);
	await press.click();
	await expect(page.getByRole('alert')).toContainText('We could not find a request');
	await expect(page.getByLabel('Your reference')).toHaveValue('K7PX-2MWD');
});
