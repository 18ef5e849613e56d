/**
 * The plan: what a person and a link worker agree to do, made together (patients.md 1.3). The goals are the person's own
 * words; everything in it may be shown to the person, so nothing stands in it that only colleagues should read.
 */
import type { Fields, FieldError } from './questions/form.ts';
import { dateOf, dayNumber } from './schedule/calendar.ts';

/** Who does a step: the person, the link worker, or somebody they know. */
export const WHO = ['person', 'worker', 'someoneElse'] as const;
export type Who = (typeof WHO)[number];

export interface PlanStep {
	what: string;
	who: Who;
	/** `YYYY-MM-DD`; empty where no day was agreed. */
	by: string;
}

export interface PlanActivity {
	id: string;
	name: string;
}

export interface Plan {
	/** The language that the person reads it in. */
	language: string;
	/** What matters to them, in their own words. */
	goals: string;
	activities: PlanActivity[];
	steps: PlanStep[];
}

/** The most steps, and the longest goals and steps in characters: a plan fits on one sheet. */
export const MOST_STEPS = 6;
export const MOST_PLANNED = 10;
export const LONGEST_GOALS = 2000;
export const LONGEST_STEP = 200;

/** How an activity stands today; `gone`: it is no longer listed. */
export type Standing = 'active' | 'full' | 'paused' | 'ended' | 'gone';

/**
 * Reads the form of a plan. `known` are the activities that may be chosen; any other is left out. A step without a day is
 * a step; a day that is none, a day or a doer without a step, and a plan with nothing in it are refused.
 */
export function readPlan(
	fields: Fields,
	{ known, languages }: { known: readonly PlanActivity[]; languages: readonly string[] }
): { kind: 'read'; plan: Plan } | { kind: 'errors'; errors: FieldError[] } {
	const chosen = new Set(fields.all('activity'));
	const errors: FieldError[] = [];
	const steps: PlanStep[] = [];
	for (let i = 1; i <= MOST_STEPS; i++) {
		const what = fields.one(`what-${i}`).slice(0, LONGEST_STEP);
		const typed = fields.one(`by-${i}`);
		const by = typed === '' ? '' : readDay(typed);
		if (by === undefined) errors.push({ field: `by-${i}`, key: 'by' });
		if (what === '' && typed !== '') errors.push({ field: `what-${i}`, key: 'what' });
		const who = WHO.find((each) => each === fields.one(`who-${i}`)) ?? 'person';
		if (what !== '') steps.push({ what, who, by: by ?? '' });
	}
	const goals = fields.one('goals').slice(0, LONGEST_GOALS);
	const activities = known.filter(({ id }) => chosen.has(id)).slice(0, MOST_PLANNED);
	if (goals === '' && activities.length === 0 && steps.length === 0 && errors.length === 0)
		errors.push({ field: 'goals', key: 'empty' });
	if (errors.length > 0) return { kind: 'errors', errors };
	const language = languages.find((each) => each === fields.one('language')) ?? 'en';
	return { kind: 'read', plan: { language, goals, activities, steps } };
}

/** A day as a date field gives it, or typed as people here write it: "4/12/2026". `undefined` for what is no day. */
export function readDay(text: string): string | undefined {
	const [, day, month, year] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text) ?? [];
	const date = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text;
	const number = dayNumber(date);
	return number === undefined ? undefined : dateOf(number);
}

/** Each activity of a plan with how it stands in what is listed now. */
export function withStanding(
	activities: readonly PlanActivity[],
	listed: readonly { id: string; status: Exclude<Standing, 'gone'> }[]
): (PlanActivity & { standing: Standing })[] {
	const states = new Map(listed.map(({ id, status }) => [id, status]));
	return activities.map((each) => ({ ...each, standing: states.get(each.id) ?? 'gone' }));
}

/**
 * Activities whose name or organisation has every one of some words in it, whatever their case and accents, those on now
 * first; at most `most`, and none for no words.
 */
export function activitiesNamed<
	Found extends { name: string; status: string; organization?: { name: string } | undefined }
>(activities: readonly Found[], text: string, most: number): Found[] {
	const words = plain(text).split(/\s+/).filter(Boolean);
	if (words.length === 0) return [];
	const isNamed = ({ name, organization }: Found) => {
		const said = plain(`${name} ${organization?.name ?? ''}`);
		return words.every((word) => said.includes(word));
	};
	const found = activities.filter(isNamed);
	const isOn = ({ status }: Found) => status === 'active';
	return [...found.filter(isOn), ...found.filter((each) => !isOn(each))].slice(0, most);
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
