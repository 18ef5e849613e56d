import type { DrawnBase } from '../../domain/geography/drawn-base.ts';
import type { Ground, TilesGround } from '../../domain/geography/ground.ts';

/** Reads bytes of an archive of tiles: from this phone where they are kept, else from our own server. */
export type ReadBytes = (
	offset: number,
	length: number,
	signal?: AbortSignal
) => Promise<ArrayBuffer>;

/** What a map lays under its marks, and how it comes by it. */
export type MapGround =
	| { kind: 'drawn'; load: (signal: AbortSignal) => Promise<DrawnBase | undefined> }
	| {
			kind: 'tiles';
			tiles: TilesGround;
			read: ReadBytes;
			/** Whether all of the area is on this phone, so that nobody learns what is looked at. */
			isKept: () => Promise<boolean>;
	  }
	| Extract<Ground, { kind: 'address' }>;

/** What is laid tile by tile as the map is moved. */
export type TilesOrAddress = Exclude<MapGround, { kind: 'drawn' }>;
