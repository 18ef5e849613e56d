import * as z from 'zod/mini';
import { deliveryContradictions, deliverySchema } from './delivery.ts';
import { mapSchema, mapWarning } from './map-file.ts';
import { ENGLAND_BANK_HOLIDAYS, missingBankHolidays } from './bank-holidays.ts';
import type { MessageBy } from './person-message.ts';
import { HELPLINES, OPTIONAL_FIND_QUESTIONS } from './site.ts';

/**
 * `site.json`: everything a place decides for itself. Checked at start and by `npm run site -- check`; documented in
 * docs/site.md. Words a patient reads are given per locale, English at least.
 */
const isoDate = z
	.string()
	.check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2026-11-03'));
const shortText = z.string().check(z.minLength(1, 'must not be empty'), z.maxLength(300));
const slug = z
	.string()
	.check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'must be small letters, figures and hyphens'));
const localText = z.catchall(z.object({ en: shortText }), shortText);
const outcode = z
	.string()
	.check(z.regex(/^[A-Z]{1,2}\d[A-Z\d]?$/, 'must be an outward code in capitals, such as NE6'));
const telephone = z
	.string()
	.check(z.regex(/^\+?[\d ]{3,20}$/, 'must be a telephone number: figures and spaces'));
const email = z
	.string()
	.check(z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+$/, 'must be an e-mail address'));

/** A directory that the server fetches by itself. Only this address is asked, and what lies below it. */
const feed = z.object({
	name: z
		.string()
		.check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be small letters, figures and hyphens')),
	address: z
		.string()
		.check(z.maxLength(2000), z.url({ protocol: /^https?$/, error: 'must be an https address' })),
	/** As `--format` of the import command has it; told from what is there, unless said. */
	format: z.optional(slug),
	everyHours: z._default(
		z.number().check(z.gte(1, 'must be 1 hour or more'), z.lte(24 * 31, 'must be 744 or less')),
		24
	),
	/** Whom to thank, on every page of an activity. */
	attribution: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
	licence: z.optional(z.string().check(z.minLength(1), z.maxLength(200)))
});

export const siteSchema = z.object({
	version: z.literal(1),
	/** Marks every page as a demonstration, with invented activities. */
	demonstration: z._default(z.boolean(), false),
	name: shortText,
	area: z.object({
		name: localText,
		nation: z.literal('england', 'must be "england": no other nation\'s helplines are checked yet'),
		latitude: z.number().check(z.gte(49), z.lte(61)),
		longitude: z.number().check(z.gte(-9), z.lte(2.5)),
		/** How far out the map opens, in miles from the centre. */
		miles: z._default(z.number().check(z.gte(0.5), z.lte(100)), 6)
	}),
	languages: z.array(z.string().check(z.regex(/^[a-z]{2,4}$/))).check(z.minLength(1)),
	/** What the person who helps is called here ("link worker", "community connector"). */
	role: z.object({ one: localText, many: localText }),
	/** Who answers when somebody wants a person and not a page. */
	talkToAPerson: z.object({ telephone, hours: localText, email: z.optional(email) }),
	minimumAge: z._default(z.number().check(z.int(), z.gte(16), z.lte(130)), 18),
	/** The promise: how many working days until somebody has tried to make contact. */
	responseWorkingDays: z._default(z.number().check(z.int(), z.gte(1), z.lte(20)), 3),
	bankHolidays: z.array(isoDate),
	/** Each half of a term by itself; absent: what is on "in term time" is marked as not certain. */
	schoolTerms: z.optional(z.array(z.object({ from: isoDate, to: isoDate }))),
	/** Absent: nothing is hidden for its age. */
	freshness: z.optional(
		z.object({
			hideAfterDays: z
				.number()
				.check(
					z.int('must be a whole number of days'),
					z.gte(180, 'must be 180 days or more: until then it is shown with a warning'),
					z.lte(3650)
				)
		})
	),
	teams: z
		.array(
			z.object({
				id: slug,
				name: shortText,
				organization: shortText,
				telephone,
				/** How often they usually see somebody, in words. */
				sessions: localText,
				/** Outward codes that come to this team when no surgery decides. */
				outcodes: z._default(z.array(outcode), []),
				default: z._default(z.boolean(), false),
				/** What people want to know of those they talk to, in whole sentences; shown on "About the team". */
				about: z.optional(
					z.object({
						paidBy: z.optional(localText),
						training: z.optional(localText),
						checks: z.optional(localText)
					})
				)
			})
		)
		.check(z.minLength(1)),
	surgeries: z.array(
		z.object({ id: slug, name: shortText, place: z.optional(shortText), team: slug })
	),
	helplines: z.record(z.enum(HELPLINES), z.object({ number: shortText, lastChecked: isoDate })),
	emergency: z.object({ lastChecked: isoDate }),
	/** Local numbers for other urgent problems; shown only where there is one. */
	localHelp: z._default(
		z.array(
			z.object({
				for: z.enum(['housing', 'food', 'heat', 'adultSafeguarding']),
				name: shortText,
				telephone,
				lastChecked: isoDate
			})
		),
		[]
	),
	/** Where "Exit this page" leads: somewhere neutral that is the same for everybody. */
	leaveTo: z._default(
		z
			.string()
			.check(z.maxLength(500), z.url({ protocol: /^https$/, error: 'must be an https address' })),
		'https://www.bbc.co.uk/weather'
	),
	/** What the law asks a site to say of how it uses what people send: see docs/site.md. */
	privacy: z.optional(z.object({ basis: localText, law: shortText, contact: shortText })),
	/** "After a visit" and the wellbeing questions, whose answers are counted at the desk with nobody's name on them. */
	afterVisit: z._default(z.boolean(), false),
	/** Which optional questions are on. */
	questions: z._default(z.array(z.enum(OPTIONAL_FIND_QUESTIONS)), [...OPTIONAL_FIND_QUESTIONS]),
	/** Self-referral may be turned off while a team cannot take anybody. */
	referrals: z._default(z.boolean(), true),
	/** What lies under the map: see map-file.ts. */
	map: z._default(mapSchema, { base: 'plain' }),
	/** Where the directory comes from, and how often. */
	feeds: z._default(z.array(feed), []),
	/** Where requests go besides the desk. */
	delivery: z._default(deliverySchema, { teams: {} })
});
export type SiteFile = z.infer<typeof siteSchema>;
export type ConfiguredFeed = SiteFile['feeds'][number];
/** What pages and phones know of a site: all but where its directory is fetched from, and where requests go. */
export type Site = Omit<SiteFile, 'feeds' | 'delivery'> & {
	/** By what people can be sent their own reference and a reminder; absent where by nothing. */
	messagesBy?: MessageBy[];
};
export type LocalText = z.infer<typeof localText>;
/** A problem in a site file: where it is and what to do. */
export interface SiteProblem {
	path: string;
	problem: string;
}

/** Reads a parsed `site.json`. Everything wrong is said at once, each with its path; nothing is guessed. */
export function parseSite(
	raw: unknown
): { ok: true; site: SiteFile } | { ok: false; problems: SiteProblem[] } {
	const parsed = siteSchema.safeParse(raw);
	if (!parsed.success) {
		return {
			ok: false,
			problems: parsed.error.issues.map((issue) => ({
				path: issue.path.join('.') || 'the whole file',
				problem: issue.message
			}))
		};
	}
	const problems = contradictions(parsed.data);
	return problems.length > 0 ? { ok: false, problems } : { ok: true, site: parsed.data };
}

function contradictions(site: SiteFile): SiteProblem[] {
	const problems: SiteProblem[] = [];
	const teams = new Set(site.teams.map((team) => team.id));
	if (teams.size < site.teams.length)
		problems.push({ path: 'teams', problem: 'two teams have the same id' });
	if (site.teams.filter((team) => team.default).length !== 1)
		problems.push({ path: 'teams', problem: 'exactly one team must have "default": true' });
	const owner = new Map<string, string>();
	for (const team of site.teams)
		for (const code of team.outcodes) {
			const other = owner.get(code);
			if (other)
				problems.push({ path: `teams.${team.id}`, problem: `${code} belongs to ${other} already` });
			owner.set(code, team.id);
		}
	for (const surgery of site.surgeries)
		if (!teams.has(surgery.team))
			problems.push({
				path: `surgeries.${surgery.id}`,
				problem: `there is no team "${surgery.team}"`
			});
	for (const { from, to } of site.schoolTerms ?? [])
		if (to < from)
			problems.push({ path: 'schoolTerms', problem: `a term ends on ${to}, before ${from}` });
	if (new Set(site.feeds.map(({ name }) => name)).size < site.feeds.length)
		problems.push({ path: 'feeds', problem: 'two feeds have the same name' });
	problems.push(...deliveryContradictions(site.delivery, teams));
	if (!site.languages.includes('en'))
		problems.push({ path: 'languages', problem: 'English ("en") must be one of them' });
	return problems;
}

/**
 * What has gone stale in a site file on `today`: helplines not checked for more than 90 days (hazard H8), bank holidays
 * that do not reach three months ahead or leave one out, without which a promised date would be wrong, school terms that
 * do not reach as far, and our own table of bank holidays, when it does not. And
 * what tells another company who looks at what: a map from its address.
 */
export function siteWarnings(site: Site, today: string): SiteProblem[] {
	const warnings: SiteProblem[] = [];
	const dated = [
		...Object.entries(site.helplines).map(([id, { lastChecked }]) => ({
			path: `helplines.${id}`,
			lastChecked
		})),
		{ path: 'emergency', lastChecked: site.emergency.lastChecked },
		...site.localHelp.map((help) => ({
			path: `localHelp.${help.for}`,
			lastChecked: help.lastChecked
		}))
	];
	for (const { path, lastChecked } of dated) {
		const days = Math.floor((Date.parse(today) - Date.parse(lastChecked)) / 86_400_000);
		if (days > 90)
			warnings.push({
				path,
				problem: `last checked ${days} days ago: ring it, then change lastChecked`
			});
	}
	const told = mapWarning(site.map);
	if (told) warnings.push({ path: 'map', problem: told });
	const soon = Date.parse(today) + 90 * 86_400_000;
	const runOut = (dates: readonly string[]) =>
		Date.parse([...dates].sort().at(-1) ?? '1970-01-01') < soon;
	const missing = missingBankHolidays(site.bankHolidays, today);
	if (runOut(site.bankHolidays))
		warnings.push({ path: 'bankHolidays', problem: 'add the bank holidays of the next year' });
	else if (missing.length > 0)
		warnings.push({ path: 'bankHolidays', problem: `not there: ${missing.join(', ')}` });
	if (runOut(ENGLAND_BANK_HOLIDAYS))
		warnings.push({ path: 'bank-holidays.ts', problem: 'runs out: bring in a newer version' });
	if (site.schoolTerms && runOut(site.schoolTerms.map(({ to }) => to)))
		warnings.push({ path: 'schoolTerms', problem: 'add the school terms that come next' });
	return warnings;
}

/** Everything a site says in its own words, with where it stands in the file. */
function wordsOf({ role, area, talkToAPerson, teams, privacy }: Site): [string, LocalText][] {
	const told = Object.entries({
		'role.one': role.one,
		'role.many': role.many,
		'area.name': area.name,
		'talkToAPerson.hours': talkToAPerson.hours,
		'privacy.basis': privacy?.basis
	});
	const ofTeams = teams.flatMap(({ id, sessions, about = {} }) =>
		Object.entries({ sessions, ...about }).map(
			([key, words]) => [`teams.${id}.${key}`, words] as const
		)
	);
	return [...told, ...ofTeams].filter((entry): entry is [string, LocalText] => !!entry[1]);
}

/** What a site does not say in its own languages: whoever reads those is shown the English. */
export const missingSiteWords = (site: Site, languages: readonly string[]): SiteProblem[] =>
	wordsOf(site).flatMap(([path, words]) => {
		const missing = languages.filter((code) => words[code] === undefined);
		if (missing.length === 0) return [];
		return [{ path, problem: `not said in ${missing.join(', ')}: people read the English` }];
	});
