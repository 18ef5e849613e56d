import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activity, catalogueOf } from '../../../../tests/factories.ts';
import type { Activity } from '../activity.ts';
import { TOPICS } from '../topics.ts';
import { buildIndex } from './activity-index.ts';
import { loadLanguages } from './language.ts';
import { match } from './match.ts';
import { INVENTED } from './match.fixture.ts';
import type { Wishes } from './wishes.ts';

const languages = await loadLanguages('ar');
const CONTEXT = { language: 'en', now: { date: '2026-11-21', time: '09:00' } };
const HERE = { latitude: 54.974, longitude: -1.613 };
const invented = catalogueOf(INVENTED);
const index = buildIndex(invented, languages);

const find = (wishes: Wishes, activities?: Activity[], language = 'en') =>
	match(wishes, activities ? buildIndex(activities, languages) : index, { ...CONTEXT, language });
const names = (wishes: Wishes, activities?: Activity[], language = 'en') =>
	find(wishes, activities, language).matches.map(({ activity: { name } }) => name);

/** What a person says → a name that must be among the first three. */
const SENTENCES: [string, string][] = [
	['my husband died', 'Empty Chair'],
	['my husband died and I cannot cope with the silence', 'Empty Chair'],
	['lost me mam in March', 'Empty Chair'],
	['beravement', 'Empty Chair'],
	['I miss her every single day', 'Empty Chair'],
	['lonely', 'The Tuesday Lot'],
	['lonley', 'The Tuesday Lot'],
	['loney', 'The Tuesday Lot'],
	['nowt to do', 'The Tuesday Lot'],
	['the house is so quiet', 'The Tuesday Lot'],
	['not been out since the spring', 'The Tuesday Lot'],
	['i have not friends here', 'The Tuesday Lot'],
	['letters about debt', 'Clear Desk'],
	['I owe money and bailiffs are coming', 'Clear Desk'],
	["can't face the post", 'Paper Trail'],
	['lecky is too dear, the gas bill scares me', 'Warm Walls'],
	['cant afford to put the heating on', 'Warm Walls'],
	['gardening', 'Muddy Boots'],
	['gardning', 'Muddy Boots'],
	['miss my allotment', 'Muddy Boots'],
	['I look after my mum', 'Breather'],
	['never get a break from looking after my husband', 'Breather'],
	['my husband keeps forgetting things', 'Forget-me-not'],
	['my knees are bad', 'Stiff Joints'],
	['arthritis in my hands', 'Stiff Joints'],
	['doctor says exercise but my legs', 'Sit Fit'],
	["I can't read English well", 'Talk and Tea'],
	['my english no good', 'Talk and Tea'],
	['computor', 'Button Club'],
	['everything is online now', 'Button Club'],
	['I used to sing in a choir', 'Second Verse'],
	['knitting', 'Yarn Hour'],
	['my hands like to be busy with wool', 'Yarn Hour'],
	['nothing in the cupboards', 'The Pantry'],
	['black mould on the walls and landlord wont fix it', 'Damp Line'],
	['being evicted', 'Doorstep'],
	['made redundant and need a job', 'Job Hour'],
	['cant sleep', 'Lights Out'],
	['panic attacks', 'Steady'],
	['a place for blokes to talk', 'Shed Lads'],
	['just had a baby', 'Prams'],
	['I am deaf and use bsl', 'Hands Talk'],
	['served in the army', 'Old Mates'],
	['I would like to help others', 'Lend a Hand']
];
const ARABIC: [string, string][] = [
	['أشعر بالوحدة', 'The Tuesday Lot'],
	['مات زوجي', 'Empty Chair'],
	['أريد أن أتعلم الإنجليزية', 'Talk and Tea'],
	['عليّ ديون كثيرة', 'Clear Desk'],
	['أعتني بأمي', 'Breather'],
	['البستنة', 'Muddy Boots'],
	['فاتورة الكهرباء غالية', 'Warm Walls'],
	['ليس عندي طعام', 'The Pantry']
];

describe('match on words', () => {
	it.each(SENTENCES)('finds for "%s": %s', (words, name) => {
		expect(names({ words }).slice(0, 3)).toContain(name);
	});

	it.each(ARABIC)('finds in Arabic for "%s": %s', (words, name) => {
		expect(names({ words }, undefined, 'ar').slice(0, 3)).toContain(name);
	});

	it.each(['lonely', 'lonley', 'lonly', 'loney', 'I am lonely'])(
		'never leads from "%s" to money',
		(words) => {
			const [first] = find({ words }).matches;
			expect(first?.activity.topics).not.toContain('money');
		}
	);

	it('says what it corrected, in the spelling of the person and of the word', () => {
		expect(find({ words: 'Gardning' }).corrections).toEqual([
			{ from: 'Gardning', to: 'gardening' }
		]);
	});

	it('leaves known words as they are', () => {
		const words = 'money lovely monkey honey walking talking mourning morning';
		expect(find({ words }).corrections).toEqual([]);
	});

	it('drops an interest that is not wanted and keeps the one that is', () => {
		const found = names({ words: "I don't like walking but I love singing" });
		expect(found).toContain('Second Verse');
		expect(found).not.toContain('River Stroll');
	});

	it('lists everything but what is not wanted', () => {
		const found = names({ words: 'anything but gardening' });
		expect(found).not.toContain('Muddy Boots');
		expect(found.length).toBeGreaterThan(20);
	});

	it('keeps a need that is said with a "not"', () => {
		expect(names({ words: 'I have not seen anyone for weeks' })[0]).toBe('The Tuesday Lot');
		expect(names({ words: "I can't sleep" })[0]).toBe('Lights Out');
	});

	it('puts each of several needs near the top', () => {
		const found = names({ words: 'I owe rent, I look after my mum and I would love to sing' });
		expect(found.slice(0, 6)).toEqual(
			expect.arrayContaining(['Clear Desk', 'Breather', 'Second Verse'])
		);
	});

	it('finds an activity by its name or its venue', () => {
		expect(names({ words: 'Muddy Boots' })[0]).toBe('Muddy Boots');
	});

	it('lists nothing, and says so, for words it can make nothing of', () => {
		const result = find({ words: 'xylophrastic quibbletude' });
		expect(result.matches).toEqual([]);
		expect(result.ignored).toEqual(['xylophrastic', 'quibbletude']);
		expect(result.loosenings).toEqual([{ give: { kind: 'words' }, more: invented.length - 1 }]);
	});

	it('lists nothing, and ignores nothing, for what it understands and the area lacks', () => {
		const result = find({ words: 'fishing' });
		expect(result.matches).toEqual([]);
		expect(result.ignored).toEqual([]);
	});

	it('gives the very words as the reason', () => {
		const [first] = find({ words: 'Well, my Husband DIED last year' }).matches;
		const [reason] = first?.why() ?? [];
		expect(reason).toMatchObject({ kind: 'words', need: 'bereavement' });
		expect(reason && 'said' in reason && reason.said).toMatch(/^(Husband|DIED|Husband DIED)$/);
	});

	it('answers any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (words) => {
				expect(() => find({ words }, undefined, 'ar')).not.toThrow();
			}),
			{ numRuns: 60 }
		);
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
				expect(() => find({ words })).not.toThrow();
			})
		);
	});
});

describe('match on topics', () => {
	it('lists every activity of a chosen topic and no other', () => {
		const { matches } = find({ topics: ['arts'] });
		const inArts = invented.filter(
			({ status, topics }) => status !== 'ended' && topics.includes('arts')
		);
		expect(matches.map((one) => one.activity.id).sort()).toEqual(inArts.map(({ id }) => id).sort());
	});

	it('says which topic, the one that matters most first', () => {
		const [first] = find({ topics: ['arts', 'company'], mattersMost: 'company' }).matches;
		expect(first?.activity.topics).toContain('company');
		expect(first?.why()[0]).toEqual({ kind: 'topic', said: 'company' });
	});

	it('shows each of several topics on the first page', () => {
		const topics = ['arts', 'money', 'housing', 'caring'] as const;
		const page = find({ topics: [...topics] }).matches.slice(0, 10);
		for (const topic of topics) {
			expect(page.some((one) => one.activity.topics.includes(topic))).toBe(true);
		}
	});

	it('puts what fits the words before what fits the topic alone', () => {
		expect(names({ words: 'knitting', topics: ['arts'] })[0]).toBe('Yarn Hour');
	});
});

describe('match with nothing asked', () => {
	it('lists everything that is on', () => {
		expect(find({}).matches).toHaveLength(invented.length - 1);
	});

	it('does not put three of a kind by one organisation in a row', () => {
		const run = { organization: { name: 'One' }, keywords: ['yoga'] };
		const page = names({}, catalogueOf({ A: run, B: run, C: run, D: run, E: {}, F: {} })).slice(
			0,
			6
		);
		expect(page.slice(0, 3).some((name) => 'EF'.includes(name))).toBe(true);
	});
});

describe('the order', () => {
	it('does not depend on the order of the records', () => {
		const wishes: Wishes[] = [
			{},
			{ words: 'lonely and in debt', from: HERE },
			{ topics: ['arts'] }
		];
		fc.assert(
			fc.property(
				fc.shuffledSubarray(invented, { minLength: invented.length }),
				fc.constantFrom(...wishes),
				(shuffled, asked) => {
					expect(names(asked, shuffled)).toEqual(names(asked));
				}
			),
			{ numRuns: 15 }
		);
	});

	it('puts the nearer of two alike first, and leaves distance out for the telephone', () => {
		const far = {
			...activity().location,
			latitude: 55.2,
			precision: 'exact' as const,
			hidden: false
		};
		const catalogue = catalogueOf({ Far: { location: far }, Near: {} });
		expect(names({ from: HERE }, catalogue)).toEqual(['Near', 'Far']);
		const attendance: Activity['attendance'] = ['phone'];
		const phones = catalogueOf({ Far: { location: far, attendance }, Near: { attendance } });
		const [one, other] = find({ from: HERE }, phones).matches;
		expect(one?.score).toBeCloseTo(other?.score ?? 0, 5);
	});

	it('puts the telephone after what is round the corner and before what is far off', () => {
		const location = { ...activity().location, latitude: 55.2 };
		const catalogue = catalogueOf({
			Far: { location: { ...location, precision: 'exact', hidden: false } },
			Near: {},
			Phone: { attendance: ['phone'] }
		});
		expect(names({ from: HERE }, catalogue)).toEqual(['Near', 'Phone', 'Far']);
	});

	it.each([
		['checked long ago', { assuredDate: '2026-02-01' }],
		['checked a while ago', { assuredDate: '2026-08-01' }],
		['full', { status: 'full' }],
		['paused', { status: 'paused' }]
	] as const)('puts lower what is %s', (_, overrides) => {
		expect(names({}, catalogueOf({ A: overrides, B: {} }))).toEqual(['B', 'A']);
	});
});

describe('what was checked long ago', () => {
	const old: Partial<Activity> = { assuredDate: '2025-11-21' };
	const location = { ...activity().location, precision: 'exact' as const, hidden: false };

	it('comes after everything that answers the same, however near it is', () => {
		const catalogue = catalogueOf({
			'Pottery club': { ...old, topics: ['arts'], keywords: ['pottery'] },
			Clay: { topics: ['arts'], keywords: ['pottery'], location: { ...location, latitude: 55.3 } },
			Weaving: { topics: ['arts'], status: 'paused' }
		});
		const wishes: Wishes = { words: 'pottery', topics: ['arts'], from: HERE };
		expect(names(wishes, catalogue)).toEqual(['Clay', 'Weaving', 'Pottery club']);
		expect(find(wishes, catalogue).matches.map(({ comesLast }) => comesLast)).toEqual([
			undefined,
			undefined,
			true
		]);
	});

	it('comes before what has little to do with what was asked', () => {
		const catalogue = catalogueOf({
			'Pottery club': { ...old, topics: ['arts'], keywords: ['pottery'] },
			Weaving: { topics: ['arts'] }
		});
		expect(names({ words: 'pottery', topics: ['arts'] }, catalogue)[0]).toBe('Pottery club');
	});

	it('is listed all the same where there is nothing else', () => {
		expect(names({}, catalogueOf({ A: old, B: old }))).toHaveLength(2);
	});

	it('is hidden only where the site says so and half is fresher', () => {
		const hiding = (catalogue: Activity[]) =>
			match({}, buildIndex(catalogue, languages), { ...CONTEXT, hideAfterDays: 200 }).matches
				.length;
		expect(hiding(catalogueOf({ A: old, B: {} }))).toBe(1);
		expect(hiding(catalogueOf({ A: old, B: old, C: {} }))).toBe(3);
	});
});

describe('what has ended', () => {
	it('is never listed', () => {
		const past = { freq: 'once', date: '2026-11-01', text: '1 November' } as const;
		const catalogue = catalogueOf({
			Over: { schedules: [past] },
			Ended: { status: 'ended' },
			On: {}
		});
		expect(names({}, catalogue)).toEqual(['On']);
	});

	it('is not listed for any words or topics', () => {
		fc.assert(
			fc.property(fc.constantFrom(...SENTENCES), fc.subarray([...TOPICS]), ([words], topics) => {
				expect(names({ words, topics })).not.toContain('Long Gone');
			})
		);
	});
});

describe('a wish that must be kept', () => {
	const free = { 'Free tea': { keywords: ['tea'], costOption: { free: true } } };
	const paid = { 'Paid tea': { keywords: ['tea'], costOption: { free: false, amount: 4 } } };
	const named = (words: string) =>
		match({ words }, buildIndex(catalogueOf({ ...free, ...paid }), languages), CONTEXT).matches.map(
			({ activity: { name } }) => name
		);

	it('keeps off the list what is known to break it, where they said that it must be so', () => {
		expect(named('tea, it has to be free')).toEqual(['Free tea']);
	});

	it('only orders the list where they did not', () => {
		expect(named('free tea')).toEqual(['Free tea', 'Paid tea']);
	});
});
