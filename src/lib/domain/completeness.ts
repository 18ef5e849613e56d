import type { Activity } from './activity.ts';
import { freshness } from './freshness.ts';

/**
 * What a person needs to know before they go, and what each is worth. Together they are 100, so that a score is what
 * share of it is known. A name is always there: a record without one is refused.
 */
export const PARTS = {
	when: 20,
	where: 20,
	contact: 15,
	what: 10,
	cost: 10,
	checked: 10,
	access: 5,
	whoFor: 5,
	name: 5
} as const;
export type Part = keyof typeof PARTS;

/** What can be lacking in a part: all of it, or the better half. */
export const GAPS = [
	'whenUnknown',
	'whenOnlyWords',
	'whereUnknown',
	'whereNoPin',
	'contactUnknown',
	'whatUnknown',
	'whatShort',
	'costUnknown',
	'checkedNever',
	'checkedLongAgo',
	'accessUnknown',
	'whoForUnknown'
] as const;
export type Gap = (typeof GAPS)[number];

export interface Completeness {
	/** 0 to 100, a whole number. */
	score: number;
	/** What is lacking, and how many of the 100 points each costs; the costliest first. */
	gaps: { gap: Gap; points: number }[];
}

/** How much of a part is known, 0 to 1, and what is lacking where that is not all. */
type Known = 1 | { share: number; gap: Gap };
const lacking = (gap: Gap, share = 0): Known => ({ share, gap });

/** A description shorter than this, in characters, tells nobody what they would be going to. */
const TELLING = 80;

const KNOWN: Record<Exclude<Part, 'name'>, (activity: Activity, today: string) => Known> = {
	when: ({ schedules }) => {
		if (schedules.length === 0) return lacking('whenUnknown');
		return schedules.some(({ freq }) => freq !== 'words') ? 1 : lacking('whenOnlyWords', 0.5);
	},
	where: ({ location, attendance, serviceArea }) => {
		// Where the source keeps the place private, nothing is lacking: people are told when they get in touch.
		if (location?.hidden || attendance.some((way) => way !== 'in-person')) return 1;
		if (location?.latitude !== undefined && location.longitude !== undefined) return 1;
		const inWords = location?.address ?? location?.postcode ?? location?.name ?? serviceArea;
		return inWords === undefined ? lacking('whereUnknown') : lacking('whereNoPin', 0.6);
	},
	contact: ({ contact: { phone, email, url } }) =>
		(phone ?? email ?? url) === undefined ? lacking('contactUnknown') : 1,
	what: ({ description, summary }) => {
		const { length } = description ?? summary ?? '';
		if (length === 0) return lacking('whatUnknown');
		return length < TELLING ? lacking('whatShort', 0.5) : 1;
	},
	cost: ({ costOption }) => (costOption === undefined ? lacking('costUnknown') : 1),
	checked: (activity, today) => {
		const age = freshness(activity, today);
		if (age === 'fresh') return 1;
		return age === 'unknown' ? lacking('checkedNever') : lacking('checkedLongAgo', 0.3);
	},
	access: ({ accessibility }) =>
		Object.keys(accessibility).length === 0 ? lacking('accessUnknown') : 1,
	whoFor: ({ eligibility }) => (eligibility === undefined ? lacking('whoForUnknown') : 1)
};

/**
 * How much of what a person needs to go is known of an activity. `today` is `YYYY-MM-DD`, the day that "checked" is
 * judged by. A known "no" counts as much as a known "yes": both spare somebody a wasted journey.
 */
export function completeness(activity: Activity, today: string): Completeness {
	const gaps: Completeness['gaps'] = [];
	let lost = 0;
	for (const part of Object.keys(KNOWN) as (keyof typeof KNOWN)[]) {
		const known = KNOWN[part](activity, today);
		if (known === 1) continue;
		const points = PARTS[part] * (1 - known.share);
		gaps.push({ gap: known.gap, points });
		lost += points;
	}
	return { score: Math.round(100 - lost), gaps: gaps.sort((a, b) => b.points - a.points) };
}
