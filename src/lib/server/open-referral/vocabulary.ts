import type { Activity } from '../../domain/activity.ts';
import { ACCESS_FACTS, TOPICS } from '../../domain/topics.ts';
import type { AccessFact, Topic } from '../../domain/topics.ts';
import { uuidOf } from './identifiers.ts';

/** A taxonomy as HSDS publishes it. */
export interface Taxonomy {
	id: string;
	name: string;
	description: string;
	version: string;
}
export interface Term {
	id: string;
	/** What programs know it by; stays when its name is put better. Keywords have none. */
	code?: string;
	name: string;
	description: string;
	taxonomy: string;
	taxonomy_id: string;
}

const taxonomy = (name: string, description: string): Taxonomy => ({
	id: uuidOf('taxonomy', name),
	name,
	description,
	version: '1'
});
export const TOPICS_TAXONOMY = taxonomy(
	'Hereabouts topics',
	'What matters to people, in fourteen groups of plain words.'
);
export const FACTS_TAXONOMY = taxonomy(
	'Hereabouts facts',
	'What a person needs to know before they go, and HSDS has no field for. Where a term is absent, nobody told us.'
);
export const KEYWORDS_TAXONOMY = taxonomy(
	'Hereabouts keywords',
	'The tags of the sources, as they wrote them.'
);
export const TAXONOMIES = [TOPICS_TAXONOMY, FACTS_TAXONOMY, KEYWORDS_TAXONOMY];

const TOPIC_NAMES: Record<Topic, string> = {
	rights: 'Advice about rights, or someone to speak up for you',
	arts: 'Art, music, crafts or reading',
	outdoors: 'Being outdoors, gardening or nature',
	food: 'Food, cooking or eating well',
	active: 'Getting more active',
	digital: 'Getting online',
	housing: 'Housing or problems at home',
	health: 'Living with a health condition',
	caring: 'Looking after someone',
	bereavement: 'Losing someone close',
	company: 'Meeting people or feeling less lonely',
	money: 'Money, debt or benefits',
	wellbeing: 'Stress, worry or low mood',
	work: 'Work, learning or volunteering'
};

/** In words that a reader of free text understands too, `true` first. */
export const ACCESS_WORDS: Record<AccessFact, [isSo: string, isNot: string]> = {
	accessibleToilet: ['Accessible toilet', 'No accessible toilet'],
	britishSignLanguage: ['British Sign Language', 'No British Sign Language'],
	carersWelcome: [
		'You can bring the person you look after',
		'Not for bringing someone you look after'
	],
	childrenWelcome: ['You can bring children', 'Not for bringing children'],
	fineOnYourOwn: ['You can come on your own', 'Not for coming on your own'],
	hearingLoop: ['Hearing loop', 'No hearing loop'],
	nearBusStop: ['Near a bus stop', 'Not near a bus stop'],
	quietOrSmall: ['A small or quiet group', 'Not a small or quiet group'],
	someoneCanGoWithYou: [
		'Someone can go with you the first time',
		'Nobody can go with you the first time'
	],
	stepFree: ['Step-free access', 'No step-free access']
};

export type Attending = Activity['attendance'][number];
export const ATTENDANCE_WORDS: Record<Attending, string> = {
	'in-person': 'In person',
	online: 'Online',
	phone: 'By phone',
	'home-visit': 'At your home'
};

/** The terms that say all by themselves, by code: a record has them or not. */
const PLAIN_FACTS: Record<string, string> = {
	...Object.fromEntries(
		Object.entries(ATTENDANCE_WORDS).map(([way, words]) => [`attendance:${way}`, words])
	),
	'attendingAccess:drop-in': 'Drop in',
	'attendingAccess:contact-first': 'Get in touch first',
	'attendingAccess:referral': 'A referral is needed',
	'attendingAccess:membership': 'For members',
	'onlyFor:women': 'Women only',
	'onlyFor:men': 'Men only',
	'free:yes': 'Free',
	'free:no': 'There is a charge',
	'status:full': 'Full at the moment',
	'status:ended': 'Over',
	'place:hidden': 'The place is private, so it is not published',
	'precision:exact': 'The position is that of the door',
	'precision:postcode': 'The position is the middle of the postcode',
	'precision:sector': 'The position is the middle of the postcode sector',
	'precision:outcode': 'The position is the middle of the postcode district',
	'precision:area': 'The position is right to about a kilometre',
	'precision:none': 'There is no position',
	'termTimeOnly:yes': 'In term time only',
	'termTimeOnly:no': 'In term time and in the holidays',
	...Object.fromEntries(
		ACCESS_FACTS.flatMap((fact) => [
			[`${fact}:yes`, ACCESS_WORDS[fact][0]],
			[`${fact}:no`, ACCESS_WORDS[fact][1]]
		])
	)
};

/** The terms that come with a `value`, and what it holds. */
const FACTS_WITH_VALUE = {
	activityId: 'Our own id of it, which stays the same from release to release',
	sourceFeed: 'The feed it came from, by our name for it',
	sourceId: 'Its id in that feed',
	sourceUrl: 'Its page or record at the source',
	licence: 'The licence of the source',
	attribution: 'Whom to name when this record is used',
	summary: 'One sentence about it',
	statusNote: 'What to know about its status',
	firstVisit: 'What happens at a first visit',
	bring: 'What to bring',
	needs: 'What it is for, where its editors said so: our ids of needs, comma-separated',
	contactUrl: 'Its web address as the source wrote it',
	contactEmail: 'Its e-mail address as the source wrote it',
	organizationUrl: 'The web address of its organization as the source wrote it',
	roughPosition: 'Latitude and longitude of the middle of an area it is somewhere in',
	except: 'Dates on which it is not on, ISO 8601, comma-separated',
	recurrence:
		'When it is on, as an RRULE of RFC 5545 (or a DTSTART), where HSDS could only say too much',
	validFrom: 'The first date the words hold, ISO 8601',
	validTo: 'The last date the words hold, ISO 8601'
} as const;
export type FactWithValue = keyof typeof FACTS_WITH_VALUE;

const term = (of: Taxonomy, code: string, name: string, description = name): Term => ({
	id: uuidOf('taxonomy_term', of.name, code),
	code,
	name,
	description,
	taxonomy: of.name,
	taxonomy_id: of.id
});
const topicTerms = TOPICS.map((topic) => term(TOPICS_TAXONOMY, topic, TOPIC_NAMES[topic]));
const factTerms = [
	...Object.entries(PLAIN_FACTS).map(([code, name]) => term(FACTS_TAXONOMY, code, name)),
	...Object.entries(FACTS_WITH_VALUE).map(([code, description]) =>
		term(FACTS_TAXONOMY, code, description)
	)
];
/** Every term that does not depend on what is in the catalogue. */
export const FIXED_TERMS: readonly Term[] = [...topicTerms, ...factTerms];

const byCode = (terms: readonly Term[]) => new Map(terms.map((each) => [each.code ?? '', each]));
const [topicByCode, factByCode] = [byCode(topicTerms), byCode(factTerms)];
const fixedById = new Map(FIXED_TERMS.map((each) => [each.id, each]));

/** Throws for a code that is none of ours: that is a bug. */
function pick(terms: ReadonlyMap<string, Term>, code: string): Term {
	const found = terms.get(code);
	if (!found) throw new Error(`unknown term "${code}"`);
	return found;
}
export const topicTerm = (topic: Topic): Term => pick(topicByCode, topic);
export const factTerm = (code: string): Term => pick(factByCode, code);

/** A tag of a source: its id is made of its words, so the same tag is the same term in every feed. */
export const keywordTerm = (keyword: string): Term => ({
	id: uuidOf('taxonomy_term', KEYWORDS_TAXONOMY.name, keyword),
	name: keyword,
	description: keyword,
	taxonomy: KEYWORDS_TAXONOMY.name,
	taxonomy_id: KEYWORDS_TAXONOMY.id
});

/** One of our fixed terms by its id; absent for every other. */
export const fixedTerm = (id: string): Term | undefined => fixedById.get(id);
