import { isKiosk } from '$lib/client/kiosk.svelte';
import { loadDrawing, mapGround } from '$lib/client/map-ground';
import type { Ground } from '$lib/domain/geography/ground';
import demonstration from '../../demonstration/base-map.json?url';

/** The ground that the site's facts tell of, as a map takes it: plain where it would come to a public screen from another host. */
export const groundOf = (ground: Ground | undefined) =>
	mapGround(ground?.kind === 'address' && isKiosk() ? undefined : ground, demonstration);

/** What is drawn of it, where it is a drawing. */
export const drawingOf = (ground: Ground | undefined) => loadDrawing(ground, demonstration);
