import type { PackedModel } from './packing.ts';

/** Everything the matcher knows of one language, compiled from the texts beside it: see `src/models/`. */
export interface PackedLanguage {
	/** BCP 47. */
	language: string;
	/** Words → needs. */
	needs: PackedModel;
	/** Words → danger. */
	danger: PackedModel;
	/** What is said of wishes, denials and small words (`wishes-words/<language>.txt`): heading → phrases, folded. */
	said: Readonly<Record<string, readonly string[]>>;
	/** What providers write (`listing-words.txt`): need → phrases. With English alone, as listings are in English. */
	listing?: Readonly<Record<string, readonly string[]>>;
}
