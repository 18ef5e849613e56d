import { getContext, setContext } from 'svelte';
import type { Fields } from '../../domain/questions/form.ts';
import type { View } from '../../domain/look.ts';

/** How a page of results is looked at, and what a press of one of its buttons does, for every form below it. */
export interface Looking {
	readonly view: View;
	/** The answers so far, encrypted, where they ride in the form. */
	readonly carried: string | undefined;
	/** Absent where forms go to the server. */
	readonly press: ((fields: Fields) => void) | undefined;
}

const KEY = Symbol('looking');

export const provideLooking = (current: () => Looking): Looking =>
	setContext(KEY, {
		get view() {
			return current().view;
		},
		get carried() {
			return current().carried;
		},
		get press() {
			return current().press;
		}
	});

export const useLooking = (): Looking => getContext<Looking>(KEY);
