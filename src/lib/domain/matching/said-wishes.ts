import type { Activity, Weekday } from '../activity.ts';
import { timesOfWeek } from '../schedule.ts';
import { attendanceVerdict, needVerdict, type Kept, type Verdict } from './hard-wishes.ts';
import type { AccessNeed } from '../topics.ts';
import type { SaidWish } from './understand.ts';
import type { Reason } from './wishes.ts';

/** A wish heard in a person's words: it orders the list, and never hides anything, since we may have misheard. */
export interface SoftWish extends Kept {
	/** Why an activity whose verdict is yes fits. */
	reason: Reason;
}

const DAYS: Readonly<Record<string, Weekday>> = {
	monday: 'MO',
	tuesday: 'TU',
	wednesday: 'WE',
	thursday: 'TH',
	friday: 'FR',
	saturday: 'SA',
	sunday: 'SU'
};
/** Dearer than this is not cheap, in pounds. */
const CHEAP = 5;
const NOON = '12:00';
const EVENING = '17:00';

const anyOf = (verdicts: readonly Verdict[]): Verdict => {
	if (verdicts.length === 0) return 'unknown';
	if (verdicts.includes('yes')) return 'yes';
	return verdicts.every((verdict) => verdict === 'no') ? 'no' : 'unknown';
};

const onDay = ({ schedules }: Activity, day: Weekday): Verdict =>
	anyOf(
		schedules.map((schedule) => {
			if (!('byDay' in schedule)) return 'unknown';
			return schedule.byDay.includes(day) ? 'yes' : 'no';
		})
	);

const startingIn = ({ schedules }: Activity, from: string, until: string): Verdict =>
	anyOf(
		schedules.map((schedule) => {
			if (schedule.freq === 'words' || schedule.start === undefined) return 'unknown';
			return schedule.start >= from && schedule.start < until ? 'yes' : 'no';
		})
	);

const inTimes = (
	{ schedules }: Activity,
	time: 'weekdayDaytime' | 'weekdayEvening' | 'weekend'
) => {
	const times = timesOfWeek(schedules);
	return times.length === 0 ? 'unknown' : times.includes(time) ? 'yes' : 'no';
};

function isCheap(activity: Activity): Verdict {
	if (needVerdict(activity, 'free') === 'yes') return 'yes';
	const amount = activity.costOption?.amount;
	return amount === undefined ? 'unknown' : amount <= CHEAP ? 'yes' : 'no';
}

type Verdicts = (activity: Activity, language: string) => Verdict;

const VERDICTS: Readonly<Record<string, Verdicts>> = {
	free: (activity) => needVerdict(activity, 'free'),
	cheap: isCheap,
	weekend: (activity) => inTimes(activity, 'weekend'),
	evening: (activity) => inTimes(activity, 'weekdayEvening'),
	daytime: (activity) => inTimes(activity, 'weekdayDaytime'),
	morning: (activity) => startingIn(activity, '05:00', NOON),
	afternoon: (activity) => startingIn(activity, NOON, EVENING),
	online: (activity) => attendanceVerdict(activity, ['online']),
	phone: (activity) => attendanceVerdict(activity, ['phone', 'home-visit']),
	'in-person': (activity) => attendanceVerdict(activity, ['in-person', 'home-visit']),
	'step-free': (activity) => needVerdict(activity, 'stepFree'),
	quiet: (activity) => needVerdict(activity, 'quietOrSmall'),
	'women-only': (activity) => needVerdict(activity, 'womenOnly'),
	'men-only': (activity) => needVerdict(activity, 'menOnly'),
	'children-welcome': (activity) => needVerdict(activity, 'childrenWelcome'),
	'my-language': (activity, language) => needVerdict(activity, 'myLanguage', language)
};

/** What was heard of how, when and where. "Near me" is the ranking's own affair and is not among them. */
export function softWishes(said: readonly SaidWish[], language: string): SoftWish[] {
	return said.flatMap(({ heading, said: words }) => {
		const reason: Reason = { kind: 'words', said: words };
		const key = `said ${heading}`;
		const day = DAYS[heading];
		if (day !== undefined) {
			return [{ key, verdict: (activity: Activity) => onDay(activity, day), reason }];
		}
		const verdict = VERDICTS[heading];
		if (verdict === undefined) return [];
		return [
			{
				...(heading !== 'my-language' && { key }),
				verdict: (activity: Activity) => verdict(activity, language),
				reason
			}
		];
	});
}

/** What a wish that must be kept asks of an activity as a person would choose it. */
const NEEDED: Readonly<Record<string, AccessNeed>> = {
	free: 'free',
	'step-free': 'stepFree',
	quiet: 'quietOrSmall',
	'women-only': 'womenOnly',
	'men-only': 'menOnly',
	'children-welcome': 'childrenWelcome',
	'my-language': 'myLanguage'
};

/** What they said must be so: kept like a need that was chosen. */
export const saidNeeds = (said: readonly SaidWish[]): AccessNeed[] =>
	said.flatMap(({ heading, must }) => (must ? (NEEDED[heading] ?? []) : []));
