import { getContext, setContext } from 'svelte';

/** Whether this page works on the device itself: it has started, and the connection is secure. */
export interface Device {
	readonly ready: boolean;
}

const KEY = Symbol('device');

export const provideDevice = (ready: () => boolean): Device =>
	setContext(KEY, {
		get ready() {
			return ready();
		}
	});

export const useDevice = (): Device => getContext<Device>(KEY);
