import { readdirSync, readFileSync } from 'node:fs';
import { WEEKDAYS, type Activity } from '../../../src/lib/domain/activity.ts';
import { isNeed, NEED_IDS, needOf, type NeedId } from '../../../src/lib/domain/matching/needs.ts';
import { ACCESS_FACTS } from '../../../src/lib/domain/topics.ts';
import { seeded } from '../../faults/random.ts';
import type { Grades } from '../../matching/scores.ts';

/**
 * An invented directory whose every listing knows which needs it answers, in providers' wording that was written for
 * this bench by somebody who did not look at the texts that the models learn from.
 */
export interface GeneratedDirectory {
	activities: Activity[];
	/** Source id → what it answers: 3 is what it is for, 2 comes with it, 1 it touches on. */
	labels: Map<string, Grades>;
}

/** What a provider of one need writes. */
interface Wording {
	names: string[];
	sentences: string[];
	/** One sentence of somebody who offers it beside something else. */
	beside: string;
	/** What it always answers too. */
	also: [NeedId, number][];
	/** What may come with it. */
	with: NeedId[];
}

const LISTINGS = 'tests/bench/matching/listings';

/** `= need also2 & may come with`, `~ name | name`, sentences, `> the sentence of an offer on the side`. */
function readWordings(): Map<NeedId, Wording> {
	const wordings = new Map<NeedId, Wording>();
	const texts = readdirSync(LISTINGS).map((name) => readFileSync(`${LISTINGS}/${name}`, 'utf8'));
	for (const entry of texts.join('\n').split(/^= /m).slice(1)) {
		const [head = '', ...lines] = entry.split('\n').filter((line) => line.trim() !== '');
		const [own = '', with_ = ''] = head.split(' & ');
		const [need, ...also] = own.split(' ');
		const starting = (sign: string) =>
			lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(2));
		if (!isNeed(need)) throw new Error(`${LISTINGS} speaks of "${need ?? ''}", which is no need`);
		wordings.set(need, {
			names: starting('~ ').flatMap((names) => names.split(' | ')),
			sentences: lines.filter((line) => !/^[~>] /.test(line)),
			beside: starting('> ')[0] ?? '',
			also: also.map((one) => [one.slice(0, -1) as NeedId, Number(one.at(-1))]),
			with: with_.split(' ').filter(isNeed)
		});
	}
	return wordings;
}

const PLACES = (
	'Ashgrove Beacon Birchfield Bridge Canal Castle Cedar Chapel Denewood Elmfield Fairway Fellside Foundry Garth ' +
	'Greenbank Harbour Hawthorn Hillcrest Keel Kirkgate Lantern Larkspur Linden Lowfield Mariner Meadow Millrace ' +
	'Moorside Northgate Oakwell Orchard Pinewood Priory Quarry Riverside Rowan Sandgate Station Thornhill Westway'
).split(' ');
const VENUES = ['Hall', 'Centre', 'Library', 'Community Rooms', 'Hub', 'Church Hall', 'House'];
const OWNERS = ['Trust', 'Community Association', 'CIC', 'Partnership', 'Charity', 'Network'];
/** Names that tell nothing, as many do. */
const OPAQUE = ['Project', 'Together', 'Connect', 'Thursday Group', 'Link', 'First', 'Collective'];
/** What stands in every other listing, whatever it is for. */
const BOILERPLATE = [
	'Everyone welcome.',
	'Meet new people and improve your wellbeing.',
	'Please ring ahead before your first visit.',
	'Free parking and a bus stop outside.',
	'Refreshments provided.',
	'If you are in crisis call 999 or the Samaritans on 116 123.',
	'Funded by the National Lottery Community Fund.',
	'Booking is essential as places are limited.',
	'Step-free entrance and accessible toilet.',
	'We are a registered charity.',
	'Open to residents of the borough.',
	'Tea, coffee and biscuits available.',
	'Suggested donation, but nobody is turned away.',
	'Term time only.',
	'Social prescribing link workers may refer.',
	'Our friendly team is here to help.',
	'Carers go free.',
	'See our website or social media for up-to-date times.',
	'You can self-refer or ask your doctor.',
	'Children must be accompanied by an adult.'
];
const GENERAL_TAGS = ['community', 'health and wellbeing', 'adults', 'support', 'activities'];
const NEWCASTLE = { latitude: 54.974, longitude: -1.613 };
/** The longest description, in words. */
const MOST_WORDS = 80;

type Random = () => number;
const pick = <Item>(random: Random, list: readonly Item[]): Item =>
	list[Math.floor(random() * list.length)] as Item;
function shuffled<Item>(random: Random, list: readonly Item[]): Item[] {
	return list
		.map((item) => ({ item, at: random() }))
		.sort((a, b) => a.at - b.at)
		.map(({ item }) => item);
}

/** Two letters change places in one word in so many listings. */
const TYPO = 0.05;
const mistyped = (random: Random, text: string): string =>
	random() > TYPO
		? text
		: text.replace(
				/\b(\w{2})(\w)(\w)(\w+)/,
				(_, start: string, a: string, b: string, end: string) => [start, b, a, end].join('')
			);

/** What one listing is for, and what else it answers. */
function gradesFor(random: Random, main: NeedId, wordings: ReadonlyMap<NeedId, Wording>) {
	const { with: companions = [] } = wordings.get(main) ?? {};
	const [first, second] = shuffled(random, companions);
	const isDouble = first !== undefined && random() < 0.15;
	const mains = isDouble ? [main, first] : [main];
	const sides = (isDouble ? [second] : [first, second])
		.filter((need) => need !== undefined)
		.slice(0, random() < 0.4 ? 0 : random() < 0.75 ? 1 : 2);
	const grades = new Map<NeedId, number>();
	const add = (need: NeedId, grade: number) =>
		grades.set(need, Math.max(grade, grades.get(need) ?? 0));
	for (const need of mains) {
		add(need, 3);
		for (const [other, grade] of wordings.get(need)?.also ?? []) add(other, grade);
	}
	for (const need of sides) add(need, 2);
	return { mains, sides, grades };
}

/** 15 to 80 words: what it is for, what comes with it, and what every listing says. */
function descriptionOf(
	random: Random,
	{ mains, sides }: { mains: readonly NeedId[]; sides: readonly NeedId[] },
	wordings: ReadonlyMap<NeedId, Wording>
): string {
	const own = mains.flatMap((need, nth) => {
		const { sentences = [] } = wordings.get(need) ?? {};
		return shuffled(random, sentences).slice(0, nth === 0 ? 2 + Math.floor(random() * 2) : 2);
	});
	const said = [...own, ...sides.map((need) => wordings.get(need)?.beside ?? '')];
	const padding = shuffled(random, BOILERPLATE).slice(0, 1 + Math.floor(random() * 4));
	let words = said.join(' ').split(' ').length;
	for (const sentence of padding) {
		words += sentence.split(' ').length;
		if (words <= MOST_WORDS) said.push(sentence);
	}
	return mistyped(random, said.join(' '));
}

/** One in four names tells nothing; one in four names its place too. */
function nameOf(random: Random, place: string, kind: string): string {
	const luck = random();
	if (luck < 0.25) return `${place} ${pick(random, OPAQUE)}`;
	return mistyped(random, luck < 0.5 ? `${kind} at ${place}` : kind);
}

/** Half have their topic, and some a wrong one; half have tags, and those of some tell nothing. */
function categoriesOf(random: Random, main: NeedId, kind: string) {
	const luck = random();
	const [topic = 'company'] = needOf(main).topics;
	const tags = [kind.toLowerCase(), pick(random, GENERAL_TAGS)];
	return {
		topics:
			luck < 0.5 ? [topic] : luck < 0.6 ? [pick(random, ['wellbeing', 'health'] as const)] : [],
		keywords: random() < 0.5 ? [] : tags.slice(random() < 0.3 ? 1 : 0)
	};
}

function whenAndWhere(random: Random, place: string, venue: string) {
	const hour = 9 + Math.floor(random() * 10);
	const [day, start, end] = [
		pick(random, WEEKDAYS),
		`${hour}:00`.padStart(5, '0'),
		`${hour + 2}:00`
	];
	const schedule = { freq: 'weekly' as const, interval: 1, byDay: [day], start, end };
	return {
		location: {
			name: `${place} ${venue}`,
			latitude: NEWCASTLE.latitude + (random() - 0.5) / 8,
			longitude: NEWCASTLE.longitude + (random() - 0.5) / 4,
			precision: 'exact' as const,
			hidden: false
		},
		schedules: [{ ...schedule, text: `${day} ${start} to ${end}` }]
	};
}

const DAY = 86_400_000;

/** What it costs, how to get in, whether there is room and how lately anybody looked; much of it is not known. */
function conditionsOf(random: Random, today: string) {
	const cost = random();
	const room = random();
	const age = random();
	const days = Math.floor(age < 0.65 ? age * 130 : age < 0.9 ? 90 + age * 90 : 200);
	const facts = ACCESS_FACTS.filter(() => random() < 0.25).map((fact) => [fact, random() < 0.85]);
	return {
		...(cost < 0.7 && {
			costOption: cost < 0.45 ? { free: true } : { free: false, amount: Math.ceil(cost * 10) }
		}),
		status:
			room < 0.93 ? ('active' as const) : room < 0.98 ? ('full' as const) : ('paused' as const),
		...(age < 0.95 && {
			assuredDate: new Date(Date.parse(today) - days * DAY).toISOString().slice(0, 10)
		}),
		accessibility: Object.fromEntries(facts) as Activity['accessibility']
	};
}

/**
 * `many` listings as of a day, the same for the same number; every need is what an equal share of them is for. Reads
 * its wordings from the folder beside, so it runs in the root of the project.
 */
export function generateDirectory(many: number, today: string): GeneratedDirectory {
	const wordings = readWordings();
	const random = seeded(many);
	const labels = new Map<string, Grades>();
	const activities = Array.from({ length: many }, (_, at): Activity => {
		const main = NEED_IDS[at % NEED_IDS.length] as NeedId;
		const { grades, ...needs } = gradesFor(random, main, wordings);
		const kind = pick(random, wordings.get(main)?.names ?? []);
		const place = pick(random, PLACES);
		const id = `generated-${at}`;
		labels.set(id, grades);
		return {
			id,
			source: { feed: 'generated', id },
			name: nameOf(random, place, kind),
			description: descriptionOf(random, needs, wordings),
			organization: { name: `${pick(random, PLACES)} ${pick(random, OWNERS)}` },
			...categoriesOf(random, main, kind),
			...whenAndWhere(random, place, pick(random, VENUES)),
			...conditionsOf(random, today),
			attendance: ['in-person'],
			languages: [],
			contact: { phone: `0191 498 0${String(at % 1000).padStart(3, '0')}` }
		};
	});
	return { activities, labels };
}
