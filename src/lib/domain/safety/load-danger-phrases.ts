import type { DangerPhrases } from './danger-phrases.ts';

/** Beside English and Arabic, which come with the site: each loaded only with its language's model. */
const PHRASES: Readonly<Record<string, () => Promise<DangerPhrases>>> = {
	bn: () => import('./phrases/bn.ts').then(({ dangerPhrasesBn }) => dangerPhrasesBn),
	cy: () => import('./phrases/cy.ts').then(({ dangerPhrasesCy }) => dangerPhrasesCy),
	es: () => import('./phrases/es.ts').then(({ dangerPhrasesEs }) => dangerPhrasesEs),
	gu: () => import('./phrases/gu.ts').then(({ dangerPhrasesGu }) => dangerPhrasesGu),
	pa: () => import('./phrases/pa.ts').then(({ dangerPhrasesPa }) => dangerPhrasesPa),
	pl: () => import('./phrases/pl.ts').then(({ dangerPhrasesPl }) => dangerPhrasesPl),
	pt: () => import('./phrases/pt.ts').then(({ dangerPhrasesPt }) => dangerPhrasesPt),
	ro: () => import('./phrases/ro.ts').then(({ dangerPhrasesRo }) => dangerPhrasesRo),
	uk: () => import('./phrases/uk.ts').then(({ dangerPhrasesUk }) => dangerPhrasesUk),
	ur: () => import('./phrases/ur.ts').then(({ dangerPhrasesUr }) => dangerPhrasesUr)
};

/** The danger phrases of a language, or undefined where it has none to load. Fails as its model does: not loaded at all. */
export const loadDangerPhrases = async (language: string): Promise<DangerPhrases | undefined> =>
	Object.hasOwn(PHRASES, language) ? PHRASES[language]?.() : undefined;
