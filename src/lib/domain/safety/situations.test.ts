import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stemmerOf, tokenise } from '../matching/tokens.ts';
import { dangerRules } from './danger-rules.ts';
import { loadDangerPhrases } from './load-danger-phrases.ts';
import { dangerPhrasesAr } from './phrases/ar.ts';
import { dangerPhrasesEn } from './phrases/en.ts';
import { SITUATIONS, ideasOf, ideasSaid, situationsIn } from './situations.ts';
import { judgeByRules, type Urgency } from './urgent-phrases.ts';

const SAID = 'tests/matching/danger/breadth';
const codes = readdirSync(SAID).map((name) => name.slice(0, 2));
const AT_ONCE = { ar: dangerPhrasesAr, en: dangerPhrasesEn };
const phrases = await Promise.all(
	codes.map(async (code) => {
		const loaded = code in AT_ONCE ? AT_ONCE[code as 'en'] : await loadDangerPhrases(code);
		if (loaded === undefined) throw new Error(`no rules for ${code}`);
		return loaded;
	})
);
const all = phrases.map(dangerRules);

interface Judged {
	kind: string;
	found: Urgency;
}

/** Every line of a language that the rules were not mended by, as the rules of all languages judge it. */
function judgedIn(code: string): Judged[] {
	const lines = readFileSync(`${SAID}/${code}.tsv`, 'utf8').trim().split('\n');
	return lines
		.filter((_, at) => at % 2 === 1)
		.map((line) => {
			const [kind = '', words = ''] = line.split('\t');
			return { kind, found: judgeByRules(all, tokenise(words)) };
		});
}

/** The share of what is of a kind that is found. */
function share(judged: readonly Judged[], kind: string, is: (found: Urgency) => boolean): number {
	const of = judged.filter((one) => one.kind === kind);
	return of.filter(({ found }) => is(found)).length / of.length;
}

describe('situations', () => {
	const ideas = ideasOf({ ex: 'ex', outside: 'outside door-' }, stemmerOf('en'));
	const found = (words: string, by = ideas) => {
		const tokens = tokenise(words);
		return [...situationsIn(ideasSaid(tokens, by), 'urgent', tokens)];
	};

	it('are told in any order, by whole words or beginnings', () => {
		expect(found('my ex is outside')).toEqual([[1, 3]]);
		expect(found('at the doorstep again, my ex')).toEqual([[5, 2]]);
	});

	it('are not put together from two sentences, nor from words far apart', () => {
		expect(found('I have an ex. It is cold outside')).toEqual([]);
		expect(found(`my ex ${'and '.repeat(10)} outside`)).toEqual([]);
	});

	it('are not heard in what is over', () => {
		const over = ideasOf({ over: 'ago', ex: 'ex', outside: 'outside' }, stemmerOf('en'));
		expect(found('my ex stood outside years ago', over)).toEqual([]);
	});

	it('are made of ideas that some language has words for', () => {
		const said = new Set(phrases.flatMap(({ situations }) => Object.keys(situations)));
		const ideas = `${SITUATIONS.urgent} ${SITUATIONS.soft}`.split(/[\s!]+/).filter(Boolean);
		expect(ideas.filter((idea) => !said.has(idea))).toEqual([]);
	});
});

describe('the rules of danger alone, of sentences that they were not mended by', () => {
	const judged = codes.flatMap(judgedIn);

	it('hear most of what is outright, and half of what is veiled', () => {
		expect(share(judged, 'urgent', (found) => found === 'urgent')).toBeGreaterThan(0.85);
		expect(share(judged, 'soft', (found) => found !== 'none')).toBeGreaterThan(0.5);
	});

	it('stay quiet for nearly everything that only looks like it', () => {
		expect(share(judged, 'calm', (found) => found !== 'none')).toBeLessThan(0.05);
	});

	it('stay quiet for what people say of any day', () => {
		expect(share(judged, 'ordinary', (found) => found !== 'none')).toBeLessThan(0.02);
	});

	it.each(codes)('hear %s as well as another language', (code) => {
		expect(share(judgedIn(code), 'urgent', (found) => found === 'urgent')).toBeGreaterThan(0.7);
	});
});
