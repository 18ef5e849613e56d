import { getContext, setContext } from 'svelte';

/**
 * What this page can do on the device itself. `starting` also on the server and without JavaScript; `forms` where there
 * is no secure connection, and so no worker and no encryption; `ready` where nothing has to leave the device.
 */
export type DeviceState = 'starting' | 'forms' | 'ready';
export interface Device {
	readonly state: DeviceState;
	readonly ready: boolean;
}

const KEY = Symbol('device');

export const provideDevice = (state: () => DeviceState): Device =>
	setContext<Device>(KEY, {
		get state() {
			return state();
		},
		get ready() {
			return state() === 'ready';
		}
	});

export const useDevice = (): Device => getContext<Device>(KEY);
