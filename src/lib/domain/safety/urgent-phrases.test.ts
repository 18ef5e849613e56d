import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../matching/tokens.ts';
import { loadLanguages } from '../matching/language.ts';
import { dangerRules } from './danger-rules.ts';
import { loadDangerPhrases } from './load-danger-phrases.ts';
import { dangerPhrasesAr } from './phrases/ar.ts';
import { dangerPhrasesEn } from './phrases/en.ts';
import { SAID } from './urgent-phrases.fixture.ts';
import { judgeByRules, urgentPhrases } from './urgent-phrases.ts';

const URGENT = [
	'I want to die',
	'i wanna kill meself',
	"I'm going to end it all",
	'thinking about suicide',
	'im suicidal',
	'feeling sucidal again',
	"I don't want to be here anymore",
	'they would be better off without me',
	'I wish I was dead',
	'theres nothing to live for',
	'I have taken too many tablets',
	'I took an overdose',
	'I keep cutting myself',
	'i am self harming',
	'ready to jump in front of a train',
	'I hope I never wake up',
	'My knees are killing me and I want to kill myself',
	'my husband hits me',
	'he hit me last night',
	'my partner has threatened to kill me',
	'I am scared of my husband',
	'I am frightened to go home',
	"he won't let me leave",
	"I don't feel safe at home",
	'someone is hurting my child',
	'my son is being abused',
	'I think I will hurt my baby',
	'my uncle is touching my daughter',
	'I have chest pains',
	"I can't breathe",
	'my dad is having a stroke',
	"his face has dropped on one side and he's slurring his words",
	"she won't wake up",
	'he has collapsed',
	'the bleeding will not stop',
	'my little one swallowed bleach',
	'nothing to eat today',
	'I have not eaten for three days',
	'nowhere to sleep tonight',
	'I have been kicked out tonight',
	'sleeping rough',
	'no food for the kids',
	'homeless tonight'
];
const SOFT = [
	"I can't go on",
	'nobody would notice if I was gone',
	'what is the point anymore',
	'I feel hopeless',
	'I just want it all to stop',
	'my boyfriend controls my money',
	'I want to be with him again',
	'I am a burden to everyone',
	'there is no food in',
	'I tried to kill myself years ago',
	'I used to self harm',
	"I'm not suicidal but I am very low"
];
const CALM = [
	'my knees are killing me',
	'my back is absolutely killing me',
	'dying for a cuppa',
	'dying to meet new people',
	'it was dead good',
	'dead boring round here',
	'I am dead on my feet',
	'he died last year',
	'my husband died and the house is quiet',
	'lost my husband to suicide in 2019',
	'my son killed himself in March',
	'bereaved by suicide',
	'I nearly died laughing',
	'cake to die for',
	'my phone died',
	'all my plants are dead',
	'something to kill time',
	'I could murder a curry',
	'kill two birds with one stone',
	'my wife will kill me if I stay in another day',
	'hang out with friends',
	'had a heart attack last year',
	'recovering from a stroke',
	'since my stroke I walk slowly',
	'my dad had a stroke in 2020',
	'hurt myself lifting boxes',
	'I hurt my back',
	'cutting down on sugar',
	'cut myself shaving',
	'it hit me hard when she went',
	'he beats me at dominoes',
	'nobody beats me at chess',
	'overdosed on chocolate at Christmas',
	'hopeless at cooking',
	'given up smoking',
	'I want to give up smoking',
	'sick of living alone',
	'tired of living alone',
	'I want to help homeless people',
	'volunteer at a homeless shelter',
	'first aid course to learn about choking',
	'suicide prevention training',
	'no food waste cafe',
	'stroke the dogs',
	'want to die my hair and start again',
	'I have lost the will to live in this queue',
	'gardening and a natter',
	'letters about debt',
	'cannot sleep since he went'
];
const ARABIC = {
	urgent: [
		'اريد ان اموت',
		'أفكر في الانتحار',
		'أريد أن أقتل نفسي',
		'زوجي يضربني',
		'أخاف من زوجي',
		'لا أشعر بالأمان',
		'لا أستطيع التنفس',
		'ألم في صدري',
		'ليس عندي مكان أنام فيه الليلة',
		'طردني من البيت',
		'أخذت كل الحبوب'
	],
	calm: ['أموت في القهوة', 'ظهري يقتلني', 'مات زوجي العام الماضي', 'ميت من الجوع', 'أحب الغناء']
};

describe('urgentPhrases', () => {
	it.each(URGENT)('puts the panel first for: %s', (words) => {
		expect(urgentPhrases(words, 'en')).toBe('urgent');
	});

	it.each(SOFT)('gives one kind line for: %s', (words) => {
		expect(urgentPhrases(words, 'en')).toBe('soft');
	});

	it.each(CALM)('stays quiet for: %s', (words) => {
		expect(urgentPhrases(words, 'en')).toBe('none');
	});

	it.each(ARABIC.urgent)('puts the panel first in Arabic for: %s', (words) => {
		expect(urgentPhrases(words, 'ar')).toBe('urgent');
	});

	it.each(ARABIC.calm)('stays quiet in Arabic for: %s', (words) => {
		expect(urgentPhrases(words, 'ar')).toBe('none');
	});

	it('reads English whatever the language of the page', () => {
		expect(urgentPhrases('I want to die', 'ar')).toBe('urgent');
		expect(urgentPhrases('I want to die', 'xx')).toBe('urgent');
	});

	it('is not quietened by anything said as well', () => {
		fc.assert(
			fc.property(fc.constantFrom(...CALM), fc.constantFrom(...URGENT), (calm, urgent) => {
				expect(urgentPhrases(`${calm}. ${urgent}`, 'en')).toBe('urgent');
			})
		);
	});

	it('answers any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (words) => {
				expect(['none', 'soft', 'urgent']).toContain(urgentPhrases(words, 'ar'));
			}),
			{ numRuns: 50 }
		);
	});
});

const english = dangerRules(dangerPhrasesEn);
const loaded = await Promise.all(
	Object.keys(SAID).map(async (language) => {
		const phrases = await loadDangerPhrases(language);
		if (phrases === undefined) throw new Error(`no rules for ${language}`);
		return dangerRules(phrases);
	})
);
const all = [english, dangerRules(dangerPhrasesAr), ...loaded];

describe.each(loaded)('the danger rules of $language', (rules) => {
	const { urgent, soft, calm } = SAID[rules.language] ?? { urgent: [], soft: [], calm: [] };
	const judge = (words: string, by = [english, rules]) => judgeByRules(by, tokenise(words));

	it.each(urgent)('put the panel first for: %s', (words) => {
		expect(judge(words)).toBe('urgent');
	});

	it.each(soft)('give one kind line for: %s', (words) => {
		expect(judge(words)).toBe('soft');
	});

	it.each(calm)('stay quiet for: %s', (words) => {
		expect(judge(words)).toBe('none');
	});

	it('say the same with those of every other language loaded', () => {
		expect(calm.filter((words) => judge(words, all) !== 'none')).toEqual([]);
		expect(urgent.filter((words) => judge(words, all) !== 'urgent')).toEqual([]);
		expect(CALM.filter((words) => judge(words) !== 'none')).toEqual([]);
	});

	it('are not quietened by anything said as well', () => {
		for (const other of calm) {
			const quietened = urgent.filter((words) => judge(`${other}. ${words}`) !== 'urgent');
			expect(quietened).toEqual([]);
		}
	});
});

it('hears the rules of a language that is loaded, whatever the language of the page', async () => {
	const languages = await loadLanguages('pl');
	expect(languages.map(({ code, rules }) => [code, rules?.language])).toEqual([
		['pl', 'pl'],
		['en', undefined]
	]);
	expect(urgentPhrases('chce sie zabic', 'xx', languages)).toBe('urgent');
	expect(urgentPhrases('chce sie zabic', 'xx')).toBe('none');
});
