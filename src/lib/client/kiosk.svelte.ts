import type { KioskConfiguration } from '../domain/kiosk/configuration.ts';
import type { KnownFacts } from './catalogue.ts';
import { looksOf } from './kiosk-looks.ts';
import type { KioskLooks } from './kiosk-looks.ts';
import { keepNothing } from './kept.ts';

/**
 * A library's public screen, while somebody uses it. In memory only: a new document is no kiosk until its start address
 * has said so again. Never written to on a server.
 */
interface Kiosk {
	configuration?: KioskConfiguration;
	/** Where it goes back to when it is cleared. */
	start: string;
	/** Whether the site's own server answered last: nothing is kept to be sent later, so it can only be asked now. */
	isOnline: boolean;
	hasMoreTime: boolean;
	looks: KioskLooks;
	/** Which screen of the results is shown, counted from 0. */
	results: number;
	/** Whether the ways to somebody to talk to are shown. */
	isAskedForPerson: boolean;
	/** It is being cleared: no page may follow but the start. */
	isClearing: boolean;
}

const fresh = (): Kiosk => ({
	start: '/',
	isOnline: true,
	hasMoreTime: false,
	looks: looksOf([]),
	results: 0,
	isAskedForPerson: false,
	isClearing: false
});

export const kiosk = $state<Kiosk>(fresh());

export const isKiosk = (): boolean => kiosk.configuration !== undefined;

/** Every kiosk's start address begins so. */
const STARTS = '/kiosk/';
/** Where this tab of a kiosk starts, kept by the tab alone. It is the kiosk's own address and says nothing of a visitor. */
const START = 'kiosk';

/** Called by the start screen, at its own address, when somebody has chosen a language. */
export function beginKiosk(configuration: KioskConfiguration): void {
	if (typeof window === 'undefined') throw new Error('a kiosk begins in a browser only');
	Object.assign(kiosk, fresh(), { configuration, start: location.pathname });
	keepNothing();
	// One entry in the history for the whole visit: the next visitor's Back leads nowhere that this one was.
	history.pushState = history.replaceState.bind(history);
}

/**
 * A page of a kiosk's tab that was loaded anew (reloaded, or gone back to) has forgotten that it is one, and whose it was:
 * it goes back to the start. In every other browser this does nothing.
 */
export function returnToStart(): void {
	if (isKiosk() || location.pathname.startsWith(STARTS)) return;
	try {
		const start = sessionStorage.getItem(START);
		if (start?.startsWith(STARTS)) location.replace(start);
	} catch {
		// A browser that lets nothing be kept cannot be a kiosk.
	}
}

/** Called by the start screen: whatever this tab opens from now on, it comes back to here. */
export const markKioskTab = (): void => sessionStorage.setItem(START, location.pathname);

/** What the site is on a kiosk: in its own languages, and with no request where none can be sent now. */
export function factsForKiosk(facts: KnownFacts): KnownFacts {
	const { configuration } = kiosk;
	if (!configuration) return facts;
	const { site } = facts;
	const languages = configuration.languages.filter((code) => site.languages.includes(code));
	const referrals = site.referrals && configuration.referral && kiosk.isOnline;
	return { ...facts, site: { ...site, languages, referrals } };
}
