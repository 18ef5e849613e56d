import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activity, catalogueOf } from '../../../../tests/factories.ts';
import { urgentPhrases } from '../safety/urgent-phrases.ts';
import { buildIndex, indexing, type MatchIndex } from './activity-index.ts';
import { loadLanguages } from './language.ts';
import { match, MOST_CANDIDATES } from './match.ts';
import { INVENTED } from './match.fixture.ts';
import { NEED_IDS } from './needs.ts';
import { MOST_SCANNED } from './reading.ts';
import { MOST_COMPARED } from './spelling.ts';
import { MOST_POSTINGS } from './wanted.ts';

const languages = await loadLanguages('ar');
const invented = catalogueOf(INVENTED);
const index = buildIndex(invented, languages);
const context = { language: 'en', now: { date: '2026-11-21', time: '09:00' } };
const SAID = [
	'my husband died and the house is so quiet',
	'I owe money and I look after my mum',
	'not a gym person but I would love to sing',
	'lonley and bored on a sunday',
	'أشعر بالوحدة'
];
const DANGER = ['I want to kill myself', 'my husband hits me', 'I took an overdose'];

/** An answer with all its reasons. */
const told = (words: string, from: MatchIndex) => {
	const { matches, ...rest } = match({ words }, from, context);
	return { ...rest, matches: matches.map(({ why, ...one }) => ({ ...one, reasons: why() })) };
};

describe('the laws of matching', () => {
	it('answers any text of up to 2,000 characters, in any language of the page', () => {
		const texts = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 2000 }),
			fc.string({ unit: 'grapheme', maxLength: 2000 }),
			fc.array(fc.constantFrom(...SAID), { maxLength: 30 }).map((parts) => parts.join(' and '))
		);
		fc.assert(
			fc.property(texts, fc.constantFrom('en', 'ar', 'xx', ''), (words, language) => {
				const { matches } = match({ words }, index, { ...context, language });
				for (const one of matches) expect(Number.isFinite(one.score)).toBe(true);
				expect(['none', 'soft', 'urgent']).toContain(urgentPhrases(words, language, languages));
			}),
			{ numRuns: 60 }
		);
	});

	it('gives the same for the same, however the index was made and whatever the order of the records', () => {
		const work = indexing([...invented].reverse(), languages);
		let step = work.next();
		while (!step.done) step = work.next();
		for (const words of SAID) {
			expect(told(words, step.value)).toEqual(told(words, index));
		}
	});

	it('is urgent whatever is said as well', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...DANGER),
				fc.constantFrom(...SAID),
				fc.boolean(),
				(danger, said, first) => {
					const words = first ? `${danger}. ${said}` : `${said}. ${danger}`;
					expect(urgentPhrases(words, 'en', languages)).toBe('urgent');
				}
			)
		);
	});

	it('gives a reason for everything it lists for words, in the very words', () => {
		for (const words of SAID) {
			for (const { why } of match({ words }, index, context).matches) {
				const [first] = why();
				expect(first?.kind).toBe('words');
				expect(words).toContain(first && 'said' in first ? first.said : undefined);
			}
		}
	});

	it('does no more work than its ceilings, whatever is said of however much', () => {
		const crowd = Array.from({ length: 3000 }, (_, at) =>
			activity({ id: `a${at}`, name: `Tea and singing ${at % 7}`, topics: ['company'] })
		);
		const crowded = buildIndex(crowd, languages);
		const most = NEED_IDS.length * crowd.length + MOST_POSTINGS;
		const texts = [
			...SAID,
			SAID.join(' '),
			'teea singgin lonley gardn '.repeat(80),
			'tea '.repeat(500)
		];
		for (const words of texts) {
			const { work, matches } = match({ words }, crowded, context);
			expect(work.scanned).toBeLessThan(MOST_SCANNED + MOST_COMPARED);
			expect(work.postings).toBeLessThan(most);
			expect(work.candidates).toBeLessThanOrEqual(MOST_CANDIDATES);
			expect(matches.length).toBe(work.candidates);
		}
		expect(match({}, crowded, { ...context, atLeast: 1000 }).matches).toHaveLength(1000);
	});

	it('pauses often enough while an index is made', () => {
		const work = indexing(invented, languages);
		let pauses = 0;
		while (!work.next().done) pauses += 1;
		expect(pauses).toBeGreaterThan((3 * invented.length) / 16);
	});
});
