import { TOPICS, type Topic } from '../topics.ts';

/** One thing that people need or like, whatever words they use for it. */
export interface Concept {
	/** The topics of the first question it belongs to. */
	topics: readonly Topic[];
	/** A need stays a need when it is denied ("not seen anyone"); an interest is dropped ("not walking"). */
	kind: 'need' | 'interest';
	/** An activity filed under one of these answers it at least in part, whatever its wording. */
	answeredBy?: readonly Topic[];
	/** How strongly it leads when a sentence holds several; 1 unless said. */
	weight?: number;
}

const need = (...topics: Topic[]): Concept => ({ topics, kind: 'need' });
const interest = (...topics: Topic[]): Concept => ({ topics, kind: 'interest' });
const answered = (concept: Concept, ...answeredBy: Topic[]): Concept => ({
	...concept,
	answeredBy
});
const leading = (concept: Concept, weight: number): Concept => ({ ...concept, weight });

/** Each topic is itself something people say; any activity filed under it answers it. */
const umbrella = (topic: Topic, kind: Concept['kind'], weight = 1): Concept => ({
	topics: [topic],
	kind,
	answeredBy: [topic],
	weight
});

/**
 * What is told apart, the same in every language. What people say and what providers write for each is in
 * `vocabulary/<language>.ts`. Bereavement leads, and the broad ones step back, because a person who says "since my
 * husband died I am lonely and cannot sleep" has told us first what happened.
 */
export const CONCEPTS = {
	rights: umbrella('rights', 'need', 0.8),
	arts: umbrella('arts', 'interest', 0.8),
	outdoors: umbrella('outdoors', 'interest', 0.8),
	food: umbrella('food', 'interest', 0.8),
	active: umbrella('active', 'interest', 0.8),
	digital: umbrella('digital', 'need'),
	housing: umbrella('housing', 'need', 0.9),
	health: umbrella('health', 'need', 0.8),
	caring: umbrella('caring', 'need'),
	bereavement: umbrella('bereavement', 'need', 1.25),
	company: umbrella('company', 'need', 0.9),
	money: umbrella('money', 'need', 0.9),
	wellbeing: umbrella('wellbeing', 'need', 0.8),
	work: umbrella('work', 'need', 0.9),

	befriending: answered(need('company'), 'company'),
	communityMeal: interest('company', 'food'),
	games: interest('company'),
	lgbt: leading(need('company'), 1.1),
	menGroups: need('company'),
	newParents: leading(need('company', 'caring'), 1.1),
	newToArea: answered(need('company'), 'company'),
	olderPeople: leading(need('company'), 0.6),
	veterans: leading(need('company', 'health'), 1.1),
	warmSpace: need('company', 'money'),
	womenGroups: need('company'),
	youngAdults: leading(need('company'), 0.7),

	babyLoss: answered(leading(need('bereavement'), 1.3), 'bereavement'),
	suicideLoss: answered(leading(need('bereavement'), 1.3), 'bereavement'),

	benefits: answered(need('money', 'rights'), 'money'),
	debt: answered(need('money'), 'money'),
	energyBills: answered(need('money', 'housing'), 'money'),
	foodBank: leading(need('food', 'money'), 1.1),
	paperwork: answered(need('rights', 'money'), 'rights'),

	homeHelp: need('housing'),
	homelessness: answered(leading(need('housing'), 1.1), 'housing'),
	neighbours: answered(need('housing', 'rights'), 'housing'),
	repairs: answered(need('housing'), 'housing'),

	advocacy: answered(need('rights'), 'rights'),
	domesticAbuse: leading(need('rights', 'wellbeing'), 1.2),
	immigration: leading(need('rights'), 1.1),
	legalAdvice: answered(need('rights'), 'rights'),
	transport: need('health'),

	additionalNeeds: need('caring'),
	dementia: leading(need('health', 'caring'), 1.1),
	parenting: need('caring'),
	youngCarers: leading(need('caring'), 1.1),

	addiction: leading(need('health', 'wellbeing'), 1.1),
	autism: need('health'),
	cancer: leading(need('health'), 1.1),
	deaf: need('health'),
	diabetes: need('health'),
	disability: need('health', 'rights'),
	falls: need('health', 'active'),
	heart: need('health'),
	lungs: need('health'),
	menopause: need('health'),
	pain: answered(need('health'), 'health'),
	sightLoss: need('health'),
	smoking: need('health'),
	stroke: need('health'),
	weight: need('food', 'active', 'health'),

	anxiety: answered(need('wellbeing'), 'wellbeing'),
	confidence: answered(leading(need('wellbeing'), 0.8), 'wellbeing'),
	counselling: answered(need('wellbeing'), 'wellbeing'),
	lowMood: answered(need('wellbeing'), 'wellbeing'),
	mindfulness: interest('wellbeing'),
	sleep: answered(leading(need('wellbeing'), 0.8), 'wellbeing'),
	trauma: need('wellbeing'),

	bowls: interest('active'),
	chairExercise: interest('active'),
	cycling: interest('active'),
	dance: interest('active', 'arts'),
	football: interest('active'),
	gym: interest('active'),
	running: interest('active'),
	swimming: interest('active'),
	taiChi: interest('active'),
	walking: interest('active', 'outdoors'),
	yoga: interest('active', 'wellbeing'),

	animals: interest('outdoors', 'company'),
	fishing: interest('outdoors'),
	gardening: interest('outdoors'),
	nature: answered(interest('outdoors'), 'outdoors'),

	drama: interest('arts'),
	history: interest('arts'),
	knitting: interest('arts'),
	makingThings: interest('arts'),
	music: interest('arts'),
	painting: interest('arts'),
	photography: interest('arts'),
	reading: interest('arts'),
	singing: interest('arts'),
	woodwork: interest('arts'),
	writing: interest('arts'),

	cooking: interest('food'),
	healthyEating: interest('food', 'health'),

	courses: answered(need('work'), 'work'),
	englishClasses: leading(need('work'), 1.1),
	jobs: answered(need('work'), 'work'),
	literacy: need('work'),
	volunteering: interest('work')
} as const satisfies Record<string, Concept>;

export type ConceptId = keyof typeof CONCEPTS;
export const CONCEPT_IDS = Object.keys(CONCEPTS) as ConceptId[];

/** The concept behind an id, with its optional parts in view. */
export const conceptOf = (id: ConceptId): Concept => CONCEPTS[id];

export const isUmbrella = (id: ConceptId): boolean => (TOPICS as readonly string[]).includes(id);
