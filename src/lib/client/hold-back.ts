/**
 * What hears every form of a page that only the server can answer. Where nothing answers, a browser shows a page of its
 * own, and what was typed is gone; so such a form waits until `ask` says that the site is reached, and otherwise stays as
 * it is. Forms that the page answers itself pass, and so do all of them in a browser that cannot send one anew.
 * @param tell what came of it
 */
export function holdingBack(ask: () => Promise<boolean>, tell: (isSent: boolean) => void) {
	let isPassing = false;
	let isAsking = false;
	return async (event: SubmitEvent): Promise<void> => {
		const form = event.target as HTMLFormElement;
		if (event.defaultPrevented || isPassing || form.method !== 'post' || !form.requestSubmit)
			return;
		event.preventDefault();
		if (isAsking) return;
		isAsking = true;
		const isSent = await ask();
		isAsking = false;
		tell(isSent);
		if (!isSent) return;
		isPassing = true;
		form.requestSubmit(event.submitter);
		isPassing = false;
	};
}
