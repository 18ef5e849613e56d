/**
 * How far requests have come, counted so that nobody is in a count: each request stands in one row of one table. What the
 * desk writes down with one press is all there is to go by; what a person does without telling us is not in it.
 */
import type { CaseEvent, CloseReason } from './case.ts';
import { londonClock } from './clock.ts';
import { dayNumber } from './schedule/calendar.ts';
import { FEWEST_SHOWN } from './unmet-need.ts';

/** In the order of the way: the furthest that a request has come is where it is counted. */
export const COURSE = ['waiting', 'overdue', 'tried', 'reached', 'attended', 'carriedOn'] as const;
export type Stage = (typeof COURSE)[number];

/** A request as it is counted: when it came, the day promised, and what was written down. */
export interface Counted {
	/** ISO 8601 UTC. */
	receivedAt: string;
	dueOn: string;
	isOver: boolean;
	events: Pick<CaseEvent, 'kind' | 'at' | 'detail'>[];
}

const LEADS_TO: Partial<Record<CaseEvent['kind'], Stage>> = {
	tried: 'tried',
	spoke: 'reached',
	booked: 'reached',
	working: 'reached',
	attended: 'attended',
	carriedOn: 'carriedOn'
};

/** The furthest stage of a request on `today` (`YYYY-MM-DD`, London). One that ended before anybody tried has waited. */
export function stageOf({ dueOn, isOver, events }: Counted, today: string): Stage {
	const stages = new Set(events.map(({ kind }) => LEADS_TO[kind]));
	const reached = COURSE.findLast((stage) => stages.has(stage));
	return reached ?? (dueOn < today && !isOver ? 'overdue' : 'waiting');
}

/** The London day somebody first tried to reach the person or reached them; `undefined` where nobody has yet. */
function firstTry({ events }: Counted): string | undefined {
	const at = events
		.filter(({ kind }) => LEADS_TO[kind] !== undefined)
		.map((event) => event.at)
		.sort()[0];
	return at === undefined ? undefined : londonClock(new Date(at)).date;
}

/** Fewer than this many are no share: one more or less would show. */
const FEWEST_FOR_A_SHARE = 20;

export interface Course {
	byMonth: Record<string, number>;
	stages: Record<Stage, number>;
	/** Reasons given when a request was closed, the last where there are several; `stopped`: by the person. */
	endings: Record<CloseReason | 'stopped', number>;
	/** Half of those tried were first tried within so many days; absent for fewer than five. */
	medianDays?: number;
	/** Of ten that were tried, so many were by the day promised, rounded; absent for fewer than twenty. */
	onTimeInTen?: number;
}

const NO_ENDINGS: Course['endings'] = {
	helped: 0,
	elsewhere: 0,
	notReached: 0,
	notWanted: 0,
	movedAway: 0,
	duplicate: 0,
	stopped: 0
};

/** Counts requests on `today`. The counts are as they are: hide what is small before anybody sees them. */
export function courseOf(requests: readonly Counted[], today: string): Course {
	const byMonth: Record<string, number> = {};
	const stages = Object.fromEntries(COURSE.map((stage) => [stage, 0])) as Course['stages'];
	const endings = { ...NO_ENDINGS };
	const days: number[] = [];
	let onTime = 0;
	for (const request of requests) {
		const came = londonClock(new Date(request.receivedAt)).date;
		byMonth[came.slice(0, 7)] = (byMonth[came.slice(0, 7)] ?? 0) + 1;
		stages[stageOf(request, today)]++;
		const ending = endingOf(request);
		if (ending) endings[ending]++;
		const first = firstTry(request);
		if (first === undefined) continue;
		days.push((dayNumber(first) ?? 0) - (dayNumber(came) ?? 0));
		if (first <= request.dueOn) onTime++;
	}
	days.sort((a, b) => a - b);
	const median = days[Math.floor((days.length - 1) / 2)];
	return {
		byMonth,
		stages,
		endings,
		...(days.length >= FEWEST_SHOWN && median !== undefined && { medianDays: median }),
		...(days.length >= FEWEST_FOR_A_SHARE && {
			onTimeInTen: Math.round((onTime / days.length) * 10)
		})
	};
}

function endingOf({ isOver, events }: Counted): keyof Course['endings'] | undefined {
	if (!isOver) return undefined;
	const last = events
		.filter(({ kind }) => kind === 'closed' || kind === 'stopped')
		.sort((a, b) => (a.at < b.at ? 1 : -1))[0];
	if (!last || last.kind === 'stopped') return last && 'stopped';
	return (Object.keys(NO_ENDINGS) as (keyof Course['endings'])[]).find(
		(reason) => reason === last.detail
	);
}
