import { applyAction, deserialize } from '$app/forms';
import { goto } from '$app/navigation';

/**
 * Sends a form that only the server can answer, and shows the answer in this page: a new document would not know any more
 * that it is a public screen's, and would go back to the start. Forms that a page answers itself are left to it.
 */
export async function postInPlace(event: SubmitEvent): Promise<void> {
	const form = event.target as HTMLFormElement;
	if (event.defaultPrevented || form.method !== 'post') return;
	event.preventDefault();
	const { submitter } = event;
	const isElsewhere = submitter?.hasAttribute('formaction');
	const action = new URL(
		isElsewhere ? (submitter as HTMLButtonElement).formAction : form.action,
		location.href
	);
	const result = await fetch(action, {
		method: 'POST',
		headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
		body: new FormData(form, submitter),
		cache: 'no-store'
	}).then(
		async (response) => deserialize(await response.text()),
		(error: unknown) => ({ type: 'error' as const, status: 503, error })
	);
	if (action.pathname !== location.pathname) await goto(action.pathname);
	await applyAction(result);
}
