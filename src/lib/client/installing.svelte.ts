/** What Chromium hands over when the app can be installed; no other browser has it. */
interface InstallPrompt extends Event {
	prompt(): Promise<unknown>;
}
/** How this can be put on the home screen here: by one press, or on an iPhone by hand. */
export type InstallWay = 'prompt' | 'iphone';

export const installing = $state<{ way?: InstallWay; isReturning: boolean }>({
	isReturning: false
});

/** Kept when somebody is asked, and for good: nobody is asked twice. */
const ASKED = 'asked-to-install';
/** What was kept longer ago than this, in milliseconds, was kept by an earlier visit. */
const EARLIER = 30 * 60_000;
/** Where somebody has come to the end of something: nothing is asked in the middle of a form. */
const CALM_PAGES = /^\/\[lang=locale\](\/results|\/list)?$/;

let prompt: InstallPrompt | undefined;

function wasAsked(): boolean {
	try {
		return localStorage.getItem(ASKED) !== null;
	} catch {
		// What cannot be kept would be asked again and again.
		return true;
	}
}

/** Whether a browser is one on an iPhone or iPad, which tell nobody that a page can be installed. */
export const isIphone = (userAgent: string, touchPoints: number): boolean =>
	/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1);

/** Whether what is kept was kept by an earlier visit: no trace of a visit is left to tell that by. */
async function isReturning(): Promise<boolean> {
	const shell = await globalThis.caches?.match('/shell').catch(() => undefined);
	const keptAt = Date.parse(shell?.headers.get('date') ?? '');
	return performance.timeOrigin - keptAt > EARLIER;
}

/** Notices whether this can be installed, in place of the browser's own bar. Answers a function that stops it. */
export function watchForInstalling(): () => void {
	const isInstalled = matchMedia('(display-mode: standalone)').matches;
	if (isInstalled || wasAsked()) return () => undefined;
	const over = new AbortController();
	const take = (event: Event) => {
		event.preventDefault();
		prompt = event as InstallPrompt;
		installing.way = 'prompt';
	};
	addEventListener('beforeinstallprompt', take, over);
	addEventListener('appinstalled', () => delete installing.way, over);
	if (isIphone(navigator.userAgent, navigator.maxTouchPoints)) installing.way = 'iphone';
	void isReturning().then((returning) => (installing.isReturning = returning));
	return () => over.abort();
}

/** Whether it is time to ask: on a page where nothing is being filled in, after a result was picked or on a second visit. */
export const isInvitationDue = (route: string | null, picked: number): boolean =>
	installing.way !== undefined &&
	CALM_PAGES.test(route ?? '') &&
	(picked > 0 || installing.isReturning);

/** Somebody sees the question: it is never asked again, whatever they answer. */
export const noteAsked = (): void => localStorage.setItem(ASKED, 'yes');

/** Puts the app on the home screen, where the browser lets us ask for that, or only lets go of the question. */
export async function answerInvitation(isWanted: boolean): Promise<void> {
	const asked = prompt;
	prompt = undefined;
	delete installing.way;
	if (isWanted) await asked?.prompt();
}
