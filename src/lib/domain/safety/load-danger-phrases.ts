import { importAgain } from '../import-again.ts';
import type { DangerPhrases } from './danger-phrases.ts';

/** Beside English and Arabic, which come with the site: each loaded only with its language's model. */
const PHRASES: Readonly<Record<string, () => Promise<DangerPhrases>>> = {
	bn: async () => (await importAgain(() => import('./phrases/bn.ts'))).dangerPhrasesBn,
	cy: async () => (await importAgain(() => import('./phrases/cy.ts'))).dangerPhrasesCy,
	es: async () => (await importAgain(() => import('./phrases/es.ts'))).dangerPhrasesEs,
	gu: async () => (await importAgain(() => import('./phrases/gu.ts'))).dangerPhrasesGu,
	pa: async () => (await importAgain(() => import('./phrases/pa.ts'))).dangerPhrasesPa,
	pl: async () => (await importAgain(() => import('./phrases/pl.ts'))).dangerPhrasesPl,
	pt: async () => (await importAgain(() => import('./phrases/pt.ts'))).dangerPhrasesPt,
	ro: async () => (await importAgain(() => import('./phrases/ro.ts'))).dangerPhrasesRo,
	uk: async () => (await importAgain(() => import('./phrases/uk.ts'))).dangerPhrasesUk,
	ur: async () => (await importAgain(() => import('./phrases/ur.ts'))).dangerPhrasesUr
};

/** The danger phrases of a language, or undefined where it has none to load. Fails as its model does: not loaded at all. */
export const loadDangerPhrases = async (language: string): Promise<DangerPhrases | undefined> =>
	Object.hasOwn(PHRASES, language) ? PHRASES[language]?.() : undefined;
