import { tokenise } from '../tokens.ts';
import type { Script } from './features.ts';

/** How a language is read: its function words lightly. Of the stop phrases only single words count. */
export const scriptOf = (language: string, stops: readonly string[]): Script => ({
	language,
	light: new Set(
		stops.flatMap((phrase) => {
			const words = tokenise(phrase).map(({ word }) => word);
			return words.length === 1 ? words : [];
		})
	)
});
