import { describe, expect, it } from 'vitest';
import EXCEPTIONS from '../src/lib/i18n/reading-exceptions.json' with { type: 'json' };
import { LOCALES } from '../src/lib/i18n/locales.ts';
import { gradeOf, sentencesOf, wordsIn } from './accessibility/reading.ts';
import { wordsOf } from './missing-words.mjs';

/** How long a sentence may be: in English as NHS content says, in Easy Read as Easy Read says. */
const LONGEST = { en: 20, easy: 15 };

/** Words that hide what is meant, that judge, or that promise (patients.md 2.4, 2.9, 3.4 and 9). */
const BANNED =
	/\b(should|please|sorry|signpost\w*|holistic\w*|engag\w*|providers?|prescriptions?|interventions?|journeys?|empower\w*|wellness|elderly|pensioners?|vulnerable|deprived|suffer\w*|mentally ill|oops|forbidden|invalid|simply|click|users?|dial|soon|issues?)\b|!|\p{Emoji_Presentation}/iu;

const isExcepted = (key: string) =>
	Object.keys(EXCEPTIONS).some((each) => key === each || key.startsWith(`${each}.`));
/** What patients read, with words of a usual length where something is filled in. */
const textsOf = (code: string) =>
	[...wordsOf(code, { staff: false })]
		.filter(([key]) => !isExcepted(key))
		.map(([key, text]) => {
			const filled = text
				.replace(/\{\{role\}\}/g, 'link worker')
				.replace(/\{\{[^}]*\}\}/g, 'Heaton');
			return { key, text: filled.replace(/<\/?\d+>/g, '') };
		});
const here = LOCALES.filter(({ code }) => code in LONGEST);

describe.each(here)('what patients read in $name', ({ code }) => {
	it('has no sentence that is too long', () => {
		const most = LONGEST[code as keyof typeof LONGEST];
		const long = textsOf(code).flatMap(({ key, text }) =>
			sentencesOf(text)
				.filter((sentence) => wordsIn(sentence).length > most)
				.map((sentence) => `${key}: ${sentence}`)
		);
		expect(long).toEqual([]);
	});

	it('has none of the words that hide, judge or promise', () => {
		const found = textsOf(code).filter(({ text }) => BANNED.test(text));
		expect(found.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
	});
});

describe('the exceptions', () => {
	it('are words that there are, each with its reason', () => {
		const keys = [...wordsOf('en').keys()];
		for (const [each, reason] of Object.entries(EXCEPTIONS)) {
			expect(
				keys.some((key) => key === each || key.startsWith(`${each}.`)),
				each
			).toBe(true);
			expect(reason.length).toBeGreaterThan(10);
		}
	});
});

describe('the grade of a text', () => {
	it('is that of the formula, counted by hand', () => {
		// 12 words, 2 sentences, 12 syllables.
		expect(gradeOf('The cat sat on the mat.\nThe dog ran in the sun.')).toBeCloseTo(-1.45, 2);
	});

	it('is higher for long words and long sentences', () => {
		const plain = 'You can ask a person. They have time to hear you.';
		const hard =
			'Individuals may communicate their requirements to appropriately qualified personnel.';
		expect(gradeOf(hard)).toBeGreaterThan(gradeOf(plain) + 10);
	});
});
