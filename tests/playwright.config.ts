import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './chromium.ts';

// `npm test` finds it, where there is one: the same engine without a window, for a third less of the processor.
const executablePath = process.env.HEADLESS_SHELL_PATH || chromiumPath();

export default defineConfig({
	testDir: '.',
	testMatch: ['journeys/**/*.spec.ts', 'accessibility/**/*.spec.ts'],
	outputDir: '../test-results/journeys',
	workers: 2,
	fullyParallel: false,
	retries: 0,
	timeout: 60_000,
	// Two cores and two browsers: what is slow to come is still come.
	expect: { timeout: 15_000 },
	// A safety net, far beyond what a busy machine takes.
	globalTimeout: 40 * 60_000,
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: '../test-results/journeys.json' }]],
	use: {
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		// Recording every test takes as long as a third of them; `--trace on` when one is to be looked into.
		trace: 'off',
		screenshot: 'only-on-failure',
		launchOptions: { args: CHROMIUM_ARGUMENTS, ...(executablePath && { executablePath }) }
	}
});
