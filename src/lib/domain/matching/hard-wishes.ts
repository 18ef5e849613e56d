import type { Activity, Attendance } from '../activity.ts';
import { timesOfWeek } from '../schedule.ts';
import { ACCESS_FACTS, type AccessFact, type AccessNeed, type TimeOfWeek } from '../topics.ts';
import type { Loosening, Reason, Wishes } from './wishes.ts';

/**
 * Whether an activity keeps a wish. A known no keeps it off the list, an unknown only puts it lower, and only a known
 * yes is a reason. `beside` is where the wish has no bearing, such as step-free access to a telephone.
 */
export type Verdict = 'yes' | 'no' | 'unknown' | 'beside';

/** A wish the person said must be kept, and what they would be giving up without it. */
export interface HardWish {
	give: Loosening['give'];
	verdict: (activity: Activity) => Verdict;
	/** Why an activity whose verdict is yes fits; all of it true. */
	reasons: (activity: Activity) => Reason[];
}

const REMOTE: readonly Attendance[] = ['online', 'phone'];

/** Known to be joined only by phone or online: then place, distance and doors play no part. */
export const isRemoteOnly = ({ attendance }: Activity): boolean =>
	attendance.length > 0 && attendance.every((way) => REMOTE.includes(way));

/** Known to be somewhere a person goes to, so that distance tells something. */
export const comesToYou = ({ attendance }: Activity): boolean =>
	attendance.length > 0 && !attendance.includes('in-person');

const PLACE_FACTS: readonly AccessNeed[] = ['accessibleToilet', 'nearBusStop', 'stepFree'];
const isFact = (need: AccessNeed): need is AccessNeed & AccessFact =>
	(ACCESS_FACTS as readonly string[]).includes(need);

const told = (fact: boolean | undefined): Verdict => {
	if (fact === undefined) return 'unknown';
	return fact ? 'yes' : 'no';
};

function isFree({ costOption }: Activity): Verdict {
	if (costOption?.free !== undefined) return told(costOption.free);
	return told(costOption?.amount === undefined ? undefined : costOption.amount === 0);
}

function isOnlyFor(activity: Activity, whom: 'women' | 'men'): Verdict {
	const onlyFor = activity.eligibility?.onlyFor;
	return told(onlyFor === undefined ? undefined : onlyFor === whom);
}

const base = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/** A list of languages is seldom whole, so one that is not on it is unknown and not a no. Every place speaks English. */
function speaks(activity: Activity, language: string | undefined): Verdict {
	if (language === undefined) return 'unknown';
	const spoken = ['en', ...activity.languages.map(base)];
	return spoken.includes(base(language)) ? 'yes' : 'unknown';
}

/** Whether an activity is known to keep a need; `language` is whose language, for `myLanguage`. */
export function needVerdict(activity: Activity, need: AccessNeed, language?: string): Verdict {
	if (need === 'free') return isFree(activity);
	if (need === 'womenOnly') return isOnlyFor(activity, 'women');
	if (need === 'menOnly') return isOnlyFor(activity, 'men');
	if (need === 'myLanguage') return speaks(activity, language);
	if (PLACE_FACTS.includes(need) && comesToYou(activity)) return 'beside';
	return isFact(need) ? told(activity.accessibility[need]) : 'unknown';
}

const needWish = (need: AccessNeed, wishes: Wishes): HardWish => ({
	give: { kind: 'need', need },
	verdict: (activity) => needVerdict(activity, need, wishes.language),
	reasons: () => [{ kind: 'need', said: need }]
});

const timesWish = (times: readonly TimeOfWeek[]): HardWish => {
	const fitting = (activity: Activity) =>
		timesOfWeek(activity.schedules).filter((time) => times.includes(time));
	return {
		give: { kind: 'times' },
		verdict: (activity) =>
			timesOfWeek(activity.schedules).length === 0 ? 'unknown' : told(fitting(activity).length > 0),
		reasons: (activity) => fitting(activity).map((said) => ({ kind: 'time', said }))
	};
};

/** Whether an activity is known to be joined in one of these ways. */
export const attendanceVerdict = (
	{ attendance }: Activity,
	ways: readonly Attendance[]
): Verdict =>
	attendance.length === 0 ? 'unknown' : told(attendance.some((way) => ways.includes(way)));

const attendanceWish = (ways: readonly Attendance[]): HardWish => ({
	give: { kind: 'attendance' },
	verdict: (activity) => attendanceVerdict(activity, ways),
	reasons: ({ attendance }) =>
		attendance.filter((way) => ways.includes(way)).map((said) => ({ kind: 'attendance', said }))
});

/** What must be kept, of all that a person chose. Somebody who joins in person may also be visited at home. */
export function hardWishes(wishes: Wishes): HardWish[] {
	const { attendance, needs = [], remoteOnly = false, times = [] } = wishes;
	const hard = [...new Set(needs)].map((need) => needWish(need, wishes));
	if (times.length > 0) hard.push(timesWish(times));
	if (attendance === 'in-person') hard.push(attendanceWish(['in-person', 'home-visit']));
	else if (attendance !== undefined) hard.push(attendanceWish([attendance]));
	if (remoteOnly) hard.push(attendanceWish(REMOTE));
	return hard;
}
