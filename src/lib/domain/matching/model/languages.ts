import type { PackedModel } from './packing.ts';

/** Shares from which on danger is taken for said: of `urgent` alone, and of `urgent` and `soft` together. */
export interface Sureness {
	urgent: number;
	soft: number;
}

/** Everything the matcher knows of one language, compiled from the texts beside it: see `src/models/`. */
export interface PackedLanguage {
	/** BCP 47. */
	language: string;
	/** Words → needs. */
	needs: PackedModel;
	/** Words → danger. */
	danger: PackedModel;
	/** How sure that model must be of danger, for each strength: see `surenessOf`. */
	sure: Sureness;
	/** What is said of wishes, denials and small words (`wishes-words/<language>.txt`): heading → phrases, folded. */
	said: Readonly<Record<string, readonly string[]>>;
	/** What providers write (`listing-words.txt`): need → phrases. With English alone, as listings are in English. */
	listing?: Readonly<Record<string, readonly string[]>>;
}
