import * as z from 'zod';
import type { Activity } from '../../domain/activity.ts';
import { writeService } from './write-service.ts';
import type { Writing } from './write-service.ts';

/**
 * What the schemas of Open Referral UK 3 (the UK profile of HSDS 3.0, github.com/OpenReferralUK/uk-profile) require of
 * a service and of what is nested in it: the required fields, the enumerations, and the formats of identifiers,
 * addresses and times. The test beside this holds it against the published schemas where they are at hand.
 */
const id = z.uuid();
const uri = z.url({ protocol: /^https?$/ });
const date = z.iso.date();
const time = z.string().regex(/^\d\d:\d\d:\d\d$/);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).optional();

const term = z.object({
	id,
	name: z.string().min(1),
	description: z.string(),
	taxonomy: z.string(),
	taxonomy_id: id
});
const attributes = list(
	z.object({
		id,
		link_id: id,
		taxonomy_term_id: id,
		value: z.string().optional(),
		taxonomy_term: term
	})
);
const address = z.object({
	id,
	address_1: z.string(),
	city: z.string(),
	state_province: z.string(),
	postal_code: z.string(),
	country: z.string().length(2),
	address_type: z.enum(['physical', 'postal', 'virtual'])
});
const location = z.object({
	id,
	location_type: z.enum(['physical', 'postal', 'virtual']),
	name: z.string().optional(),
	latitude: z.number().min(-90).max(90).optional(),
	longitude: z.number().min(-180).max(180).optional(),
	addresses: list(address),
	accessibility: list(z.object({ id, description: z.string() })),
	attributes
});
const schedule = z.object({
	id,
	freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
	interval: z.int().positive().optional(),
	byday: z
		.string()
		.regex(/^(-?\d)?(MO|TU|WE|TH|FR|SA|SU)(,(-?\d)?(MO|TU|WE|TH|FR|SA|SU))*$/)
		.optional(),
	dtstart: date.optional(),
	valid_from: date.optional(),
	valid_to: date.optional(),
	opens_at: time.optional(),
	closes_at: time.optional(),
	description: z.string().min(1),
	attributes
});
const organization = z.object({
	id,
	name: z.string().min(1),
	description: z.string(),
	website: uri.optional()
});
const service = z.object({
	id,
	name: z.string().min(1),
	description: z.string().optional(),
	status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
	url: uri.optional(),
	email: z.email({ pattern: z.regexes.html5Email }).optional(),
	minimum_age: z.number().optional(),
	maximum_age: z.number().optional(),
	assured_date: date.optional(),
	last_modified: z.iso.datetime(),
	organization: organization.optional(),
	contacts: list(z.object({ id, phones: list(z.object({ id, number: z.string().min(1) })) })),
	schedules: list(schedule),
	service_areas: list(z.object({ id, name: z.string() })),
	service_at_locations: list(z.object({ id, location })),
	languages: list(z.object({ id, code: z.string() })),
	cost_options: list(z.object({ id, amount: z.number().nonnegative().optional() })),
	attributes
});

/**
 * What is wrong with the services that `activities` are written as, by the profile: one sentence for each thing, naming
 * the activity and the field. None is how it should be.
 */
export function openReferralErrors(
	activities: readonly Activity[],
	writing: Writing = {
		published: '2026-01-01T00:00:00.000Z',
		demonstration: false,
		towns: new Set()
	}
): string[] {
	return activities.flatMap((activity) => {
		const { error } = service.safeParse(writeService(activity, writing));
		return (error?.issues ?? []).map(
			({ path, message }) => `${activity.id}: ${path.join('.')}: ${message}`
		);
	});
}
