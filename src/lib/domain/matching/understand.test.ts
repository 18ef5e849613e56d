import { describe, expect, it } from 'vitest';
import { activity } from '../../../../tests/factories.ts';
import { buildIndex } from './activity-index.ts';
import { NO_FITS, shareAt } from './fits.ts';
import { loadLanguages } from './language.ts';
import { understandFor } from './match.ts';
import { wordsOf } from './tokens.ts';

const languages = await loadLanguages(['ar', 'pa', 'en']);
const index = buildIndex([activity({ name: 'Tea party' })], languages);
const read = (words: string, language = 'en') => understandFor(words, index, language);
const heard = (words: string) => read(words).heard.map(({ need }) => need);
const strengthOf = (words: string, need: string) =>
	read(words).heard.find((one) => one.need === need)?.strength ?? 0;

describe('understand', () => {
	it('hears what is only hinted at', () => {
		expect(heard('since my husband went the house is so quiet')).toEqual(
			expect.arrayContaining(['bereavement', 'loneliness'])
		);
	});

	it('takes missing something for a wish for it more than for grief', () => {
		const words = 'I miss growing things in a garden';
		expect(strengthOf(words, 'gardening')).toBeGreaterThan(strengthOf(words, 'bereavement'));
		expect(heard('I miss him')).toContain('bereavement');
	});

	it('quotes the words that drew a need, as they were written', () => {
		const [first] = read('Well, my Husband DIED last year').heard;
		expect(first?.need).toBe('bereavement');
		expect('Well, my Husband DIED last year').toContain(first?.said);
		expect(first?.said).toMatch(/Husband|DIED/);
	});

	it('hears every need of a sentence', () => {
		expect(heard('I owe rent, I look after my mum and I would love to sing')).toEqual(
			expect.arrayContaining(['caring', 'singing'])
		);
	});

	it('drops an interest that is denied and keeps a need that is', () => {
		const { unwanted } = read("I don't like walking but I love singing");
		expect(unwanted).toContain('walking');
		expect(heard("I don't like walking but I love singing")).toContain('singing');
		expect(heard("I can't sleep")).toContain('sleep');
	});

	it('keeps an interest that is denied in one way and asked for in another', () => {
		expect(heard('I love a good thriller but I do not want to discuss themes')).toContain(
			'reading'
		);
		expect(read('not cards but I would gladly play chess').unwanted).not.toContain('games');
		expect(read('not walking, I said walking is dull').unwanted).toContain('walking');
	});

	it.each([
		['en', 'anything but bingo, I love gardens'],
		['ar', 'أي شيء إلا البنغو، أحب الحدائق'],
		['pa', 'bingo ton bina kuch vi, mainu bagbani pasand hai']
	])(
		'finds what "anything but" denies where "%s" puts it, and what is loved instead',
		(code, words) => {
			const {
				unwanted,
				heard: [first]
			} = read(words, code);
			expect(unwanted).toContain('games');
			expect(first?.need).toBe('gardening');
		}
	);

	it('drops a need too where somebody refuses to speak of it', () => {
		const { unwanted, heard: found } = read("I don't want to talk about money");
		expect(unwanted).toContain('moneyWorries');
		expect(found).toEqual([]);
	});

	it('makes no need of whom it is for', () => {
		expect(heard('a walking group for my mum')).toEqual(['walking']);
	});

	it('makes no need of a sentence that is all wishes', () => {
		expect(heard('something free and in the evening near me')).toEqual([]);
		expect(heard('no groups please')).toEqual([]);
	});

	it('hears nothing of its own in what denies', () => {
		for (const words of ['anything but bingo', 'not church', 'not bingo, evenings please']) {
			expect(read(words).unwanted.size).toBe(1);
			expect(heard(words)).toEqual([]);
		}
	});

	it('gives no word that means little as the reason for a second need', () => {
		const light = languages.find(({ code }) => code === 'en')?.script.light;
		for (const words of [
			'free on Thursdays after 6, want to get sweaty',
			"my hands shake so I spill my tea and I've stopped going to cafes",
			'my lad came out of the army and will not talk'
		]) {
			const [, ...others] = read(words).heard;
			for (const { said } of others) {
				expect(wordsOf(said).every((word) => light?.has(word))).toBe(false);
			}
		}
	});

	it('takes what somebody cannot climb for a condition and not for a need', () => {
		expect(heard('step free please, a choir')).toEqual(['singing']);
	});

	it('takes times, cost and distance for wishes and not for needs', () => {
		const { wishes, lookedUp } = read('a free choir near me on tuesday evenings');
		expect(wishes.map(({ heading }) => heading).sort()).toEqual([
			'evening',
			'free',
			'near',
			'tuesday'
		]);
		expect(lookedUp.map(({ said }) => said)).toEqual(['choir']);
	});

	it('hears nothing in what is no need', () => {
		expect(heard('what is the weather tomorrow')).toEqual([]);
		expect(heard('asdf qwer zxcv')).toEqual([]);
	});

	it('leaves a real word as it is', () => {
		expect(read('I am worn out').corrections).toEqual([]);
	});
});

describe('buildIndex', () => {
	const bereavement = (keywords: string[]) => {
		const tagged = activity({ id: 'tagged', name: 'Advice line', keywords, topics: [] });
		return shareAt(buildIndex([tagged], languages).needs.get('bereavement') ?? NO_FITS, 0);
	};

	it('takes a listing that is tagged with every audience to be less about each', () => {
		const many = [
			'helpline',
			'bereaved',
			'carers',
			'veterans',
			'housing',
			'debt',
			'gardening',
			'knitting',
			'walking'
		];
		expect(bereavement(['helpline', 'bereaved'])).toBeGreaterThan(1.5 * bereavement(many));
		expect(bereavement(many)).toBeGreaterThan(0);
	});
});
