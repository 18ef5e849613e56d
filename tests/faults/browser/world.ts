import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Waiting } from '../../../src/lib/client/storage.ts';
import { fillIn, send } from '../../journeys/request.ts';
import { PATIENCE } from './phone.ts';
import type { RealPhone } from './phone.ts';
import type { BuiltSite } from './site.ts';

export const SAVED = 'Saved on this phone. Not sent yet.';
export const SENT = 'Request sent';

/** A real Chromium with a profile of its own, and the built site behind a line. */
export interface BrowserWorld {
	site: BuiltSite;
	/** As it is now: after `phoneAgain`, another one. */
	readonly phone: RealPhone;
	/** The tab that is in front of the person. */
	page: Page;
	/** From 0 to 1. */
	random: () => number;
	/** A sealed request as the site's own code would have saved it. */
	item(payload?: object): Promise<Waiting>;
	/** Starts the browser again on the same profile. */
	phoneAgain(): Promise<void>;
}

/** How many requests are at the site after all is put right: one, unless a fault says otherwise. */
export type Comes = number | { least: number; most: number } | 'told of loss';

export interface BrowserFault {
	name: string;
	kind: 'browser';
	run(world: BrowserWorld): Promise<Comes | void>;
}

/** Everything up to the last button, and that one pressed. */
export async function ask({ site, page }: BrowserWorld): Promise<void> {
	await fillIn(page, `${site.url}/en`);
	await send(page);
}

/** Asks, and waits until the page has said that it is saved: from then on nothing may lose it. */
export async function askUntilSaved(world: BrowserWorld): Promise<void> {
	await ask(world);
	await saysSaved(world.page);
}
export const saysSaved = (page: Page): Promise<void> =>
	expect(page.getByRole('heading', { level: 1, name: SAVED })).toBeVisible({ timeout: PATIENCE });
export const saysSent = (page: Page): Promise<void> =>
	expect(page.getByRole('heading', { level: 1, name: SENT })).toBeVisible({ timeout: PATIENCE });
