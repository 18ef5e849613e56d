import type { Interference } from '../referrals/site.ts';
import { keepOn } from './phone.ts';
import type { BrowserFault, BrowserWorld, Comes } from './world.ts';

/** A fault that only a browser has, by its name. */
export const fault = (
	name: string,
	run: (world: BrowserWorld) => Promise<Comes | void>
): BrowserFault => ({ name: `browser: ${name}`, kind: 'browser', run });

/** Nothing that is sent arrives. */
export const noLine: Interference = ({ response }) => void response.destroy();

/** Holds what is sent, from the moment it is at the site, until it is let go. */
export function holding(world: BrowserWorld): { arrived: Promise<void>; letGo: () => void } {
	let letGo = () => {};
	let arrive = () => {};
	const arrived = new Promise<void>((resolve) => (arrive = resolve));
	const held = new Promise<void>((resolve) => (letGo = resolve));
	world.site.interfere(async ({ pass, response }) => {
		await pass();
		arrive();
		await held;
		response.destroy();
	});
	return { arrived, letGo };
}
/** A saved request on a page that has a sender. */
export async function saved(world: BrowserWorld, payload?: object): Promise<void> {
	world.site.interfere(noLine);
	await keepOn(world.page, await world.item(payload));
	await world.page.goto(`${world.site.url}/en`);
}

/** Another tab instead of the one in front. */
export async function freshTab(world: BrowserWorld): Promise<void> {
	const next = await world.phone.context.newPage();
	await world.page.close();
	world.page = next;
}
