import type { Vocabulary } from './vocabulary.ts';

/** The languages whose everyday words the matcher knows, each loaded only when somebody writes in it. */
const LANGUAGES: Record<string, () => Promise<Vocabulary>> = {
	ar: async () => (await import('./vocabulary/ar.ts')).ar,
	en: async () => (await import('./vocabulary/en.ts')).en
};

/** English, and the language's own words where we have them. */
export function loadVocabularies(language: string): Promise<Vocabulary[]> {
	const wanted = language === 'en' ? ['en'] : [language, 'en'];
	return Promise.all(wanted.flatMap((code) => LANGUAGES[code]?.() ?? []));
}
