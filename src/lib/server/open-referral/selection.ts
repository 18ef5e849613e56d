import type { Activity, Schedule } from '../../domain/activity.ts';
import { distanceMiles } from '../../domain/geography.ts';
import { placePostcode } from '../../domain/geography/gazetteer.ts';
import { dayNumber, weekdayOf } from '../../domain/schedule/calendar.ts';
import type { Directory, Placed } from './directory.ts';
import { factsOf } from './facts.ts';
import type { Query } from './query.ts';
import { FACTS_TAXONOMY, KEYWORDS_TAXONOMY, TOPICS_TAXONOMY } from './vocabulary.ts';
import { publicLocation } from './write-location.ts';
import { organizationIdOf } from './write-service.ts';

const METRES_A_MILE = 1609.344;

/**
 * Whether an activity is among those that are asked for, by the words of the profile's own parameters. What an activity
 * does not say is never taken to fit.
 */
export function selects(query: Query, activity: Activity, directory: Directory): boolean {
	const { minimumAge, maximumAge } = activity.eligibility ?? {};
	return (
		// Nobody keeps when one record changed: each is as new as the release it is in.
		Date.parse(directory.catalogue.published) >= (query.modifiedAfter ?? -Infinity) &&
		(query.minimumAge === undefined || (minimumAge ?? -Infinity) >= query.minimumAge) &&
		(query.maximumAge === undefined || (maximumAge ?? Infinity) <= query.maximumAge) &&
		(query.organizationId === undefined || organizationIdOf(activity) === query.organizationId) &&
		fitsTimes(query, activity.schedules) &&
		fitsTerms(query, activity, directory) &&
		fitsSearch(query.search, activity)
	);
}

/** The day and both times have to be those of one and the same schedule. */
function fitsTimes({ day, startTime, endTime }: Query, schedules: readonly Schedule[]): boolean {
	if (day === undefined && startTime === undefined && endTime === undefined) return true;
	return schedules.some((schedule) => {
		if (schedule.freq === 'words') return false;
		const { start, end } = schedule;
		return (
			(day === undefined || daysOf(schedule).includes(day)) &&
			(startTime === undefined || (start !== undefined && start >= startTime)) &&
			(endTime === undefined || (end !== undefined && end <= endTime))
		);
	});
}

function daysOf(schedule: Exclude<Schedule, { freq: 'words' }>) {
	if (schedule.freq !== 'once') return schedule.byDay;
	const day = dayNumber(schedule.date);
	return day === undefined ? [] : [weekdayOf(day)];
}

function fitsTerms(
	{ termId, taxonomyId }: Query,
	activity: Activity,
	directory: Directory
): boolean {
	if (taxonomyId !== undefined && !hasTermOf(taxonomyId, activity)) return false;
	if (termId === undefined) return true;
	const term = directory.terms().get(termId);
	if (term?.taxonomy_id === KEYWORDS_TAXONOMY.id) return activity.keywords.includes(term.name);
	if (term?.taxonomy_id === TOPICS_TAXONOMY.id)
		return activity.topics.some((topic) => topic === term.code);
	return term !== undefined && factsOf(activity).some(({ code }) => code === term.code);
}

function hasTermOf(taxonomyId: string, { topics, keywords }: Activity): boolean {
	if (taxonomyId === TOPICS_TAXONOMY.id) return topics.length > 0;
	if (taxonomyId === KEYWORDS_TAXONOMY.id) return keywords.length > 0;
	return taxonomyId === FACTS_TAXONOMY.id;
}

/** Every word has to be somewhere, whatever its accents and capitals. */
function fitsSearch(search: string | undefined, activity: Activity): boolean {
	if (search === undefined) return true;
	const { name, summary, description, organization, keywords } = activity;
	const text = plain([name, summary, description, organization?.name, ...keywords].join('\n'));
	return plain(search)
		.split(/\s+/)
		.every((word) => text.includes(word));
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The places within the asked distance of the middle of the asked postcode, the nearest first; all of them where no
 * postcode is asked for. Absent where nobody knows where that postcode is.
 */
export function nearby(
	places: readonly Placed[],
	{ postcode, proximity }: Query,
	{ catalogue }: Directory
): Placed[] | undefined {
	if (postcode === undefined) return [...places];
	const from = placePostcode(postcode, { centres: catalogue.centres })?.point;
	if (from === undefined) return undefined;
	const metresTo = ({ activity, type }: Placed): number => {
		const { latitude, longitude } = (type === 'physical' && publicLocation(activity)) || {};
		if (latitude === undefined || longitude === undefined) return Infinity;
		return distanceMiles(from, { latitude, longitude }) * METRES_A_MILE;
	};
	return places
		.map((place) => ({ place, metres: metresTo(place) }))
		.filter(({ metres }) => metres <= proximity)
		.sort((a, b) => a.metres - b.metres)
		.map(({ place }) => place);
}
