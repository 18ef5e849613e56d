import type { Activity, Attendance } from '../activity.ts';
import { timesOfWeek } from '../schedule.ts';
import {
	ACCESS_FACTS,
	TIMES_OF_WEEK,
	type AccessFact,
	type AccessNeed,
	type TimeOfWeek
} from '../topics.ts';
import { askedOnce } from './asked-once.ts';
import type { Loosening, Reason, Wishes } from './wishes.ts';

/**
 * Whether an activity keeps a wish. A known no keeps it off the list, an unknown only puts it lower, and only a known
 * yes is a reason. `beside` is where the wish has no bearing, such as step-free access to a telephone.
 */
export type Verdict = 'yes' | 'no' | 'unknown' | 'beside';

const VERDICTS: readonly Verdict[] = ['yes', 'no', 'unknown', 'beside'];

/** Something that an activity keeps or breaks. */
export interface Kept {
	/** The same wherever the same is wished for; absent where there is no end to what may be wished for. */
	key?: string;
	verdict: (activity: Activity) => Verdict;
}

/** A memory of the verdicts on a catalogue's activities, by the key of the wish and the place of the activity. */
export type KnownVerdicts = Map<string, (place: number) => Verdict>;

/** Whether each of a catalogue's activities keeps a wish, by its place; remembered where the wish has a key. */
export function verdictsOn(
	{ key, verdict }: Kept,
	activities: readonly Activity[],
	known: KnownVerdicts
): (place: number) => Verdict {
	const before = key === undefined ? undefined : known.get(key);
	const verdictAt = before ?? askedOnce(activities, VERDICTS, verdict);
	if (key !== undefined) known.set(key, verdictAt);
	return verdictAt;
}

/** A wish the person said must be kept, and what they would be giving up without it. */
export interface HardWish extends Kept {
	give: Loosening['give'];
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
	...(need !== 'myLanguage' && { key: need }),
	verdict: (activity) => needVerdict(activity, need, wishes.language),
	reasons: () => [{ kind: 'need', said: need }]
});

const timesWish = (times: readonly TimeOfWeek[]): HardWish => {
	const fitting = (activity: Activity) =>
		timesOfWeek(activity.schedules).filter((time) => times.includes(time));
	return {
		give: { kind: 'times' },
		key: `on ${TIMES_OF_WEEK.filter((time) => times.includes(time)).join(' ')}`,
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
	key: `by ${ways.join(' ')}`,
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
