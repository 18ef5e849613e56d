/**
 * A site as every page uses it. What a site file may say, and what is said when it is wrong, stands in site-file.ts, so
 * that phones need not carry it.
 */
import type { LocalText, Site } from './site-file.ts';

export type { LocalText, Site } from './site-file.ts';
export type Team = Site['teams'][number];
export type Surgery = Site['surgeries'][number];

export const HELPLINES = [
	'urgentMentalHealth',
	'samaritans',
	'shout',
	'domesticAbuse',
	'childline'
] as const;
export type Helpline = (typeof HELPLINES)[number];
export const OPTIONAL_FIND_QUESTIONS = ['mattersMost', 'attendance', 'needs', 'times'] as const;

/** The words for a language, or the English ones where a site has none. */
export const inLanguage = (text: LocalText, language: string): string => text[language] ?? text.en;

/** What a site says in several languages within our own sentences. */
export const siteTexts = ({ role, area, talkToAPerson }: Site): LocalText[] => [
	role.one,
	role.many,
	area.name,
	talkToAPerson.hours
];

/** What a site knows of the days that are unlike others, as `nextSessions` and `match` ask for it. */
export function calendarOf({
	bankHolidays,
	schoolTerms
}: Pick<Site, 'bankHolidays' | 'schoolTerms'>) {
	return { notOn: new Set(bankHolidays), ...(schoolTerms && { termTimes: schoolTerms }) };
}

/** All that a site decides of how activities are matched and listed: see `MatchContext`. */
export function matchingRules(site: Pick<Site, 'bankHolidays' | 'schoolTerms' | 'freshness'>) {
	const { freshness } = site;
	return { ...calendarOf(site), ...(freshness && { hideAfterDays: freshness.hideAfterDays }) };
}

/**
 * Which team gets a request: the surgery's, else the one that serves the outward code, else the default team. The
 * device and the server both ask this function, so both name the same team.
 */
export function teamFor(
	site: Pick<Site, 'teams' | 'surgeries'>,
	person: { surgery?: string; outcode?: string }
): Team {
	const surgery = site.surgeries.find(({ id }) => id === person.surgery);
	const byOutcode = () => site.teams.find((team) => team.outcodes.includes(person.outcode ?? ''));
	const team =
		(surgery && site.teams.find(({ id }) => id === surgery.team)) ??
		byOutcode() ??
		site.teams.find((each) => each.default);
	if (!team) throw new Error('a site without a default team was never checked');
	return team;
}
