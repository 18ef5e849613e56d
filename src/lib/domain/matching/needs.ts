import type { Topic } from '../topics.ts';

/** One thing that people need or like, whatever words they use for it: the grain at which words and activities meet. */
export interface Need {
	/** The topics of the first question that it belongs to, the nearest first. */
	topics: readonly Topic[];
	/** A need stays a need when it is denied ("not seen anyone"); an interest is dropped ("not walking"). */
	kind: 'need' | 'interest';
	/** An activity filed under the first topic answers it in part, whatever its wording. */
	answeredByTopic?: true;
}

const need = (...topics: Topic[]): Need => ({ topics, kind: 'need' });
const interest = (...topics: Topic[]): Need => ({ topics, kind: 'interest' });
/** Help in general is some help with it: any money advice is, with a debt; any health group is not, with cancer. */
const broad = (one: Need): Need => ({ ...one, answeredByTopic: true });

/**
 * What is told apart, the same in every language. What people say for each is in `needs/<language>/*.txt`; what
 * providers write is in `listing-words.txt`. The order is part of the compiled models: add at the end.
 */
export const NEEDS = {
	/** Wants company, friends, somebody to talk to; the days are long and quiet. */
	loneliness: broad(need('company')),
	/** Wants somebody to visit or ring them regularly. */
	befriending: broad(need('company')),
	/** Just moved here, knows nobody, does not know what there is. */
	newToArea: broad(need('company')),
	/** Eating with other people: lunch club, community café, shared meal. */
	communityMeal: interest('company', 'food'),
	/** Bingo, cards, dominoes, chess, quizzes, board games. */
	games: interest('company'),
	/** Day trips, coach trips, cinema, theatre and museum visits with others. */
	outings: interest('company'),
	/** A place where men talk or do things together. */
	menGroups: need('company'),
	/** A place for women only. */
	womenGroups: need('company'),
	/** Things for people over 50, 60, 70, 80. */
	olderPeople: interest('company'),
	/** Things for people of 16 to 25. */
	youngAdults: need('company'),
	/** Lesbian, gay, bisexual, trans people and their friends. */
	lgbt: need('company'),
	/** A new baby or toddler: baby groups, playgroups, lonely new mums and dads. */
	newParents: need('company', 'caring'),
	/** Left the forces; veterans and their families. */
	veterans: need('company', 'health'),
	/** People from my country, my culture, who speak my language. */
	culturalCommunity: need('company'),
	/** Church, mosque, temple, prayer, a spiritual home. */
	faith: interest('company', 'wellbeing'),
	/** Somewhere warm to sit when heating costs too much. */
	warmSpace: need('company', 'money'),
	/** Somebody close (or a pet) has died. */
	bereavement: broad(need('bereavement')),
	/** Miscarriage, stillbirth, a baby or child who died. */
	babyLoss: broad(need('bereavement')),
	/** Bereaved by suicide. */
	suicideLoss: broad(need('bereavement')),
	/** Cannot make ends meet, budgeting, wages do not last. */
	moneyWorries: broad(need('money')),
	/** Owes money, bailiffs, letters demanding payment, catalogues, loan sharks. */
	debt: broad(need('money')),
	/** Universal Credit, PIP, pension credit, sanctions, what am I entitled to. */
	benefits: broad(need('money', 'rights')),
	/** Gas and electric bills, prepayment meter, cold home. */
	energyBills: broad(need('money', 'housing')),
	/** No food in, cannot afford food, food parcel, pantry. */
	foodBank: need('food', 'money'),
	/** Rent, eviction notice, overcrowded, landlord, damp, waiting list. */
	housingAdvice: broad(need('housing')),
	/** Sofa surfing, sleeping rough, nowhere to live. */
	homelessness: broad(need('housing')),
	/** Noise, trouble with neighbours, antisocial behaviour. */
	neighbours: broad(need('housing', 'rights')),
	/** Handyperson, grab rails, adaptations, broken boiler, odd jobs. */
	repairs: broad(need('housing')),
	/** Cleaning, shopping, laundry, cannot manage the house, clutter. */
	homeHelp: need('housing'),
	/** Somebody to speak up for me with doctors, the council, social workers. */
	advocacy: broad(need('rights')),
	/** Controlled, hurt or frightened by a partner or family, now or before. */
	domesticAbuse: need('rights', 'wellbeing'),
	/** Visa, asylum, refugee, settled status, Home Office. */
	immigration: need('rights'),
	/** Solicitor, my rights, court, work dispute, will, divorce papers. */
	legalAdvice: broad(need('rights')),
	/** Help with forms and letters, cannot understand them. */
	paperwork: broad(need('rights', 'money')),
	/** Lifts, getting to hospital appointments, cannot drive, bus pass. */
	transport: need('health'),
	/** Looks after a husband, mother, friend; needs a break. */
	caring: broad(need('caring')),
	/** Memory loss, Alzheimer's, for the person or the family. */
	dementia: need('health', 'caring'),
	/** A child with special needs, SEND, autistic child, disabled child. */
	additionalNeeds: need('caring'),
	/** Teenagers, toddlers, behaviour, single parent, tired parent. */
	parenting: need('caring'),
	/** A child or teenager who looks after a parent or brother. */
	youngCarers: need('caring'),
	/** Separation, divorce, arguing, family rows, estranged, mediation. */
	relationships: need('wellbeing'),
	/** Drinking, drugs, for the person or family. */
	addiction: need('health', 'wellbeing'),
	/** Betting, slot machines, losing money at it. */
	gambling: need('health', 'money'),
	/** Autistic or ADHD adults. */
	autism: need('health'),
	/** Living with or after cancer, and their family. */
	cancer: need('health'),
	/** Deaf, hard of hearing, tinnitus, sign language. */
	deaf: need('health'),
	/** Diabetes type 1 or 2, sugar. */
	diabetes: need('health'),
	/** Physical disability, wheelchair, disabled people's groups. */
	disability: need('health', 'rights'),
	/** Adults with a learning disability. */
	learningDisability: need('health'),
	/** Afraid of falling, unsteady, balance classes. */
	falls: need('health', 'active'),
	/** After a heart attack, blood pressure, cardiac exercise. */
	heart: need('health'),
	/** COPD, asthma, breathlessness. */
	lungs: need('health'),
	/** Hot flushes, the change. */
	menopause: need('health'),
	/** Arthritis, bad back, fibromyalgia, tired all the time, long Covid, long-term pain or fatigue. */
	pain: need('health'),
	/** Losing sight, blind, macular. */
	sightLoss: need('health'),
	/** Stopping smoking or vaping. */
	smoking: need('health'),
	/** After a stroke, speech, aphasia. */
	stroke: need('health'),
	/** Losing weight. */
	weight: need('food', 'active', 'health'),
	/** Worry, panic, nerves, stress, burnt out. */
	anxiety: broad(need('wellbeing')),
	/** Shy, no confidence, low self-esteem, fresh start. */
	confidence: broad(need('wellbeing')),
	/** Talk to a professional, therapy. */
	counselling: broad(need('wellbeing')),
	/** Depressed, flat, cannot be bothered, no pleasure. */
	lowMood: broad(need('wellbeing')),
	/** Relaxation, meditation, breathing, calm. */
	mindfulness: interest('wellbeing'),
	/** Cannot sleep, insomnia. */
	sleep: broad(need('wellbeing')),
	/** PTSD, flashbacks, abuse in childhood, something terrible happened. */
	trauma: need('wellbeing'),
	/** Lawn, indoor or carpet bowls, boccia, curling. */
	bowls: interest('active'),
	/** Seated, gentle exercise. */
	chairExercise: interest('active'),
	/** Bikes, learning to ride, trikes. */
	cycling: interest('active'),
	/** Tea dance, line dancing, ballroom, zumba, bhangra. */
	dance: interest('active', 'arts'),
	/** Walking football, five a side, watching together. */
	football: interest('active'),
	/** Gym, weights, fitness classes, aerobics. */
	gym: interest('active'),
	/** Table tennis, badminton, tennis, pickleball. */
	racketSports: interest('active'),
	/** Jogging, parkrun, couch to 5k. */
	running: interest('active'),
	/** Pool, aqua aerobics, cold water. */
	swimming: interest('active'),
	/** Tai chi, qigong. */
	taiChi: interest('active'),
	/** Walking groups, rambling, health walks. */
	walking: interest('active', 'outdoors'),
	/** Yoga, pilates, stretching. */
	yoga: interest('active', 'wellbeing'),
	/** Dogs, cats, horses, donkeys, being with animals. */
	animals: interest('outdoors', 'company'),
	/** Angling. */
	fishing: interest('outdoors'),
	/** Allotment, growing, plants. */
	gardening: interest('outdoors'),
	/** Birds, woods, conservation, sea, wildlife. */
	nature: broad(interest('outdoors')),
	/** Acting, theatre groups, comedy, film making. */
	drama: interest('arts'),
	/** Local history, family tree, reminiscence, museums. */
	history: interest('arts'),
	/** Knit and natter, crochet, sewing, quilting. */
	knitting: interest('arts'),
	/** Crafts, pottery, jewellery, card making. */
	makingThings: interest('arts'),
	/** Playing an instrument, ukulele, drumming, listening. */
	music: interest('arts'),
	/** Painting, drawing, art classes. */
	painting: interest('arts'),
	/** Photography, cameras. */
	photography: interest('arts'),
	/** Book groups, library, poetry reading. */
	reading: interest('arts'),
	/** Choirs, singing groups. */
	singing: interest('arts'),
	/** Men's shed, tools, repair café, metalwork, models. */
	woodwork: interest('arts'),
	/** Creative writing, poems, life story. */
	writing: interest('arts'),
	/** Learning to cook, baking, cooking together. */
	cooking: interest('food'),
	/** Eating well, nutrition. */
	healthyEating: interest('food', 'health'),
	/** Phone, tablet, computer, internet, online forms, scams online. */
	digital: broad(need('digital')),
	/** Learning something new, adult education, qualifications. */
	courses: broad(need('work')),
	/** Learning English, ESOL, conversation. */
	englishClasses: need('work'),
	/** Finding work, CV, redundancy, back to work after illness. */
	jobs: broad(need('work')),
	/** Reading, writing and maths for adults who struggle. */
	literacy: need('work'),
	/** Giving time, being useful, helping others. */
	volunteering: need('work')
} as const satisfies Record<string, Need>;

export type NeedId = keyof typeof NEEDS;
export const NEED_IDS = Object.keys(NEEDS) as NeedId[];

/** The need behind an id. */
export const needOf = (id: NeedId): Need => NEEDS[id];

/** Whether text from outside names a need. */
export const isNeed = (value: unknown): value is NeedId =>
	typeof value === 'string' && Object.hasOwn(NEEDS, value);
