import type { DrawnBase } from '../domain/geography/drawn-base.ts';
import { drawnAddress } from '../domain/geography/ground.ts';
import type { Ground } from '../domain/geography/ground.ts';
import { isMapKept, readTiles } from './kept-map.ts';

/** Gets a drawing of ours, which is at the address `demonstration`, or of the site's. `undefined` when it cannot be had: the map is then plain, and still a map. */
export async function loadDrawing(
	ground: Ground | undefined,
	demonstration: string,
	signal?: AbortSignal
): Promise<DrawnBase | undefined> {
	try {
		const address = drawingOf(ground, demonstration);
		if (address === undefined) return undefined;
		const response = await fetch(address, signal ? { signal } : {});
		return response.ok ? ((await response.json()) as DrawnBase) : undefined;
	} catch {
		return undefined;
	}
}

function drawingOf(ground: Ground | undefined, demonstration: string): string | undefined {
	if (ground?.kind === 'drawn') return drawnAddress(ground.digest);
	return ground?.kind === 'demonstration' ? demonstration : undefined;
}

/** A site's ground as a map takes it, with the ways to come by what it is drawn from. */
export function mapGround(ground: Ground | undefined, demonstration: string) {
	switch (ground?.kind) {
		case undefined:
			return undefined;
		case 'address':
			return ground;
		case 'tiles':
			return {
				kind: 'tiles' as const,
				tiles: ground,
				read: readTiles(ground.digest),
				isKept: () => isMapKept(ground.digest)
			};
		default:
			return {
				kind: 'drawn' as const,
				load: (signal: AbortSignal) => loadDrawing(ground, demonstration, signal)
			};
	}
}
