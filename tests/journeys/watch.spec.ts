import { expect, expectAccessible, test } from './server.ts';
import { watch } from './watch.ts';

/** The watch guards every other journey, so it has to be seen to bark. */
test.describe('the watch over pages', () => {
	const STRICT = { networkMayFail: false, expectedFaults: [] };
	const WRONGS = {
		'CSP violation': () =>
			document.body.insertAdjacentHTML('beforeend', '<p style="color: red">styled</p>'),
		uncaught: () => void setTimeout(() => void Promise.reject(new Error('nobody caught this'))),
		'request to another host': () => {
			const link = document.createElement('a');
			link.href = 'http://example.org/';
			document.body.append(link);
			link.click();
		},
		'answer: 404': () => void fetch('/no-such-file.js'),
		'console: said': () => {
			// eslint-disable-next-line no-console -- in the browser, to be heard
			console.error('said');
		}
	};
	for (const [fault, wrong] of Object.entries(WRONGS))
		test(`notices: ${fault}`, async ({ browser, site }) => {
			const context = await browser.newContext();
			const faults = await watch(context, STRICT);
			const page = await context.newPage();
			await page.goto(`${site.url}/en`);
			expect(faults).toEqual([]);
			await page.evaluate(wrong);
			await expect.poll(() => faults.join('\n')).toContain(fault);
			await context.close();
		});
});

test.describe('the check for accessibility', () => {
	for (const javaScriptEnabled of [true, false])
		test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
			test.use({ javaScriptEnabled });
			test('passes the start page, and names a fault put into it [ASVS 14.2.3]', async ({
				page
			}) => {
				await page.goto('/en');
				await expectAccessible(page);
				await page.evaluate(() => document.querySelector('html')?.removeAttribute('lang'));
				await expect(expectAccessible(page)).rejects.toThrow('html-has-lang');
			});
		});
});
