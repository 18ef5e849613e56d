import * as z from 'zod/mini';
import { ATTENDANCE, WEEKDAYS } from './activity.ts';
import { NEED_IDS } from './matching/needs.ts';
import { ACCESS_FACTS, TOPICS } from './topics.ts';

/**
 * Something on offer: one HSDS / Open Referral UK `service` at one `service_at_location`. Every catalogue record, of
 * whatever shape, is parsed to this by an adapter in `server/import`; everything after that trusts it.
 *
 * Absent means "we do not know". It is never the same as `false` or an empty string.
 * Dates are `YYYY-MM-DD` and times `HH:MM`, both as a clock on a wall in Europe/London reads.
 */
const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const isoDate = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** When a schedule holds, and the source's own words for it, which are always kept and shown. */
const validity = {
	text: text(500),
	validFrom: z.optional(isoDate),
	validTo: z.optional(isoDate),
	except: z.optional(z.array(isoDate)),
	termTimeOnly: z.optional(z.boolean()),
	/** The months of every year that it is on in, 1 to 12; absent is all of them. */
	months: z.optional(z.array(z.number().check(z.int(), z.gte(1), z.lte(12))).check(z.minLength(1)))
};
const hours = { start: z.optional(clockTime), end: z.optional(clockTime) };

export const scheduleSchema = z.discriminatedUnion('freq', [
	/** Every `interval` weeks on `byDay`; with an interval above 1 `validFrom` says which weeks, and is present. */
	z.object({
		freq: z.literal('weekly'),
		interval: z.number().check(z.int(), z.gte(1), z.lte(8)),
		byDay: z.array(z.enum(WEEKDAYS)).check(z.minLength(1)),
		...hours,
		...validity
	}),
	/** The `nth` weekdays of each month; -1 is the last. */
	z.object({
		freq: z.literal('monthly'),
		nth: z
			.array(z.union([z.number().check(z.int(), z.gte(1), z.lte(5)), z.literal(-1)]))
			.check(z.minLength(1)),
		byDay: z.array(z.enum(WEEKDAYS)).check(z.minLength(1)),
		...hours,
		...validity
	}),
	z.object({ freq: z.literal('once'), date: isoDate, ...hours, ...validity }),
	/** Nothing we can compute a date from: the words are shown as they are. */
	z.object({ freq: z.literal('words'), ...validity })
]);
export type Schedule = z.infer<typeof scheduleSchema>;

export const activitySchema = z.object({
	/** Ours: stays the same from release to release, safe in a URL. */
	id: z.string().check(z.regex(/^[a-z0-9][a-zA-Z0-9._-]{0,99}$/)),
	source: z.object({
		feed: text(60),
		id: text(500),
		url: z.optional(text(500)),
		licence: z.optional(text(200)),
		attribution: z.optional(text(200))
	}),
	name: text(200),
	/** One sentence for a card. */
	summary: z.optional(text(300)),
	/** Plain text, never HTML; an empty line parts two paragraphs. */
	description: z.optional(text(20_000)),
	organization: z.optional(z.object({ name: text(200), url: z.optional(text(500)) })),
	topics: z.array(z.enum(TOPICS)),
	/** What it is for, where an editor said so: then nothing is told from its words. Absent: what they tell. */
	needs: z.optional(z.array(z.enum(NEED_IDS))),
	/** The source's own tags; the first is the kind of thing it is, where the source says. */
	keywords: z.array(text(120)),
	status: z.enum(['active', 'full', 'paused', 'ended']),
	statusNote: z.optional(text(300)),
	/** How a person takes part; empty when unknown. */
	attendance: z.array(z.enum(ATTENDANCE)),
	attendingAccess: z.optional(z.enum(['drop-in', 'contact-first', 'referral', 'membership'])),
	/** `free: false` with no amount means it costs something. */
	costOption: z.optional(
		z.object({
			free: z.optional(z.boolean()),
			amount: z.optional(z.number().check(z.gte(0), z.lte(100_000))),
			text: z.optional(text(500))
		})
	),
	eligibility: z.optional(
		z.object({
			text: z.optional(text(1000)),
			minimumAge: z.optional(z.number().check(z.gte(0), z.lte(120))),
			maximumAge: z.optional(z.number().check(z.gte(0), z.lte(130))),
			onlyFor: z.optional(z.enum(['women', 'men']))
		})
	),
	accessibility: z.partialRecord(z.enum(ACCESS_FACTS), z.boolean()),
	/** BCP 47 codes of languages people there speak besides English. */
	languages: z.array(z.string().check(z.regex(/^[a-zA-Z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
	location: z.optional(
		z.object({
			name: z.optional(text(200)),
			address: z.optional(text(500)),
			postcode: z.optional(text(10)),
			latitude: z.optional(z.number().check(z.gte(49), z.lte(61))),
			longitude: z.optional(z.number().check(z.gte(-9), z.lte(2.5))),
			precision: z.enum(['exact', 'postcode', 'sector', 'outcode', 'area', 'none']),
			/** The source says the place is private: then there is no name, address, postcode or point here at all. */
			hidden: z.boolean()
		})
	),
	/** Where it serves, in words, for things with no place of their own. */
	serviceArea: z.optional(text(300)),
	schedules: z.array(scheduleSchema),
	contact: z.object({
		phone: z.optional(text(60)),
		email: z.optional(text(254)),
		url: z.optional(text(500))
	}),
	firstVisit: z.optional(text(2000)),
	bring: z.optional(text(500)),
	/** The day somebody last made sure of it (ORUK `assured_date`). */
	assuredDate: z.optional(isoDate)
});
export type Activity = z.infer<typeof activitySchema>;
