import type { Activity } from '../../domain/activity.ts';
import { ACCESS_FACTS } from '../../domain/topics.ts';
import type { FactWithValue } from './vocabulary.ts';
import { plainEmailOf, uriOf } from './web-addresses.ts';

/** A fact of an activity by the code of its term, with a value where the term has one. */
export interface Fact {
	code: string;
	value?: string;
}

/** Everything that an activity says and HSDS has no field for, topics and keywords apart. What nobody told us is absent. */
export function factsOf(activity: Activity): Fact[] {
	const { costOption, attendingAccess, eligibility, status, location } = activity;
	const truth = (code: string, is: boolean | undefined) =>
		is === undefined ? [] : [`${code}:${is ? 'yes' : 'no'}`];
	const codes = [
		...activity.attendance.map((way) => `attendance:${way}`),
		...ACCESS_FACTS.flatMap((fact) => truth(fact, activity.accessibility[fact])),
		...truth('free', costOption?.free),
		...(attendingAccess ? [`attendingAccess:${attendingAccess}`] : []),
		...(eligibility?.onlyFor ? [`onlyFor:${eligibility.onlyFor}`] : []),
		...(status === 'full' || status === 'ended' ? [`status:${status}`] : []),
		...(location?.hidden ? ['place:hidden'] : [])
	];
	return [...codes.map((code) => ({ code })), ...inWords(activity)];
}

function inWords(activity: Activity): Fact[] {
	const { id, source, contact, organization, summary, statusNote, firstVisit, bring, needs } =
		activity;
	const values: Partial<Record<FactWithValue, string | undefined>> = {
		activityId: id,
		sourceFeed: source.feed,
		sourceId: source.id,
		sourceUrl: source.url,
		licence: source.licence,
		attribution: source.attribution,
		summary,
		statusNote,
		firstVisit,
		bring,
		needs: needs?.join(','),
		// Where a schema would not take them as they are.
		contactUrl: uriOf(contact.url) === contact.url ? undefined : contact.url,
		contactEmail: plainEmailOf(contact.email) === contact.email ? undefined : contact.email,
		organizationUrl: uriOf(organization?.url) === organization?.url ? undefined : organization?.url
	};
	return Object.entries(values).flatMap(([code, value]) =>
		value === undefined ? [] : [{ code, value }]
	);
}
