import type { LiveRelease } from './catalogue.ts';
import type { Ground } from './geography/ground.ts';
import type { PublicKey } from './sealing.ts';
import type { Site } from './site.ts';

/** What every page needs to know of the site: public, small, and kept on the phone for when there is no network. */
export interface SiteFacts {
	site: Site;
	/** The live release of the catalogue; absent until one was imported. */
	live?: LiveRelease;
	/** The key that requests to each team are sealed to now. */
	teamKeys: Record<string, PublicKey>;
	/** All keys that receipts were ever signed with. */
	receiptKeys: PublicKey[];
	/** Where postcodes and places are, if that was brought in. */
	postcodes?: PostcodePieces;
	/** What lies under the map; absent where the ground is plain. */
	ground?: Ground;
}

/** The pieces of a postcode pack by the SHA-256 of their bytes: a phone fetches all of them, always in this order. */
export interface PostcodePieces {
	pieces: string[];
	/** Whom to thank, one line a source. */
	attributions: string[];
}
