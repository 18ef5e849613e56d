import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Waits until the worker has all of a part of the site that comes by itself after the first page. */
export const untilKept = (page: Page, part: string): Promise<void> =>
	expect
		.poll(() =>
			page.evaluate(
				(list) => caches.match(list).then((hit) => hit !== undefined),
				`/_app/parts/${part}.json`
			)
		)
		.toBe(true);
