import type { Activity } from '../../domain/activity.ts';
import { completeness } from '../../domain/completeness.ts';
import { distanceMiles } from '../../domain/geography.ts';
import type { Point } from '../../domain/geography.ts';
import { parseAddress } from '../parse-address.ts';
import type { ImportedFeed, Row } from './feed.ts';
import type { Suspicious } from './reading.ts';

/** The same group as two feeds have it. `isSame` says that the evidence is strong enough to show it once. */
export interface Twin {
	shown: Activity;
	other: Activity;
	isSame: boolean;
}

/** 100 metres: the same hall, as two people put a pin on it. */
const SAME_PLACE_MILES = 0.0621;
/** More records of one name at one postcode are sessions or offices of one body, of which no two can be told to be twins. */
const MOST_ALIKE = 40;

/**
 * Finds the groups that two feeds both have, whatever the order of the activities. Same name and same place (postcode,
 * or points within 100 m) makes two records of different feeds worth a look. They are the same group where besides they
 * have a phone number, a web or e-mail host or the organization in common, and no times that contradict each other. Of
 * the same group one is shown: the one checked last, else the one that says more, else the one whose feed comes first
 * by name. The same name alone never makes a twin.
 */
export function findTwins(activities: readonly Activity[], today: string): Twin[] {
	const twins: Twin[] = [];
	for (const block of blocksOf(activities)) {
		const ranked = block
			.map((activity) => ({ activity, score: completeness(activity, today).score }))
			.sort(byPreference)
			.map(({ activity }) => activity);
		const left = new Set<Activity>();
		for (const [at, shown] of ranked.entries()) {
			if (left.has(shown)) continue;
			for (const other of ranked.slice(at + 1)) {
				const isElsewhere = other.source.feed === shown.source.feed || !isSamePlace(shown, other);
				if (left.has(other) || isElsewhere) continue;
				const isSame = hasEvidence(shown, other) && !contradict(shown, other);
				if (isSame) left.add(other);
				twins.push({ shown, other, isSame });
			}
		}
	}
	return twins;
}

/** Says on the rows of what was imported now that another feed has the same group, or one that looks like it. */
export function reportTwins(twins: readonly Twin[], imported: readonly ImportedFeed[]): void {
	const concerned = new Set(twins.flatMap(({ shown, other }) => [shown, other]));
	const rows = new Map<Activity, Row>();
	for (const { activities, origins } of imported)
		for (const [at, activity] of activities.entries()) {
			const row = concerned.has(activity) ? origins[at] : undefined;
			if (row) rows.set(activity, row);
		}
	for (const { shown, other, isSame } of twins) {
		rows.get(shown)?.suspicious.push(told(other, isSame ? 'so only this one is shown' : undefined));
		rows.get(other)?.suspicious.push(told(shown, isSame ? 'which is shown instead' : undefined));
	}
}

function told({ name, source }: Activity, consequence: string | undefined): Suspicious {
	const where = `"${name}" of the feed ${source.feed} (${source.id})`;
	return consequence === undefined
		? {
				field: 'record',
				why: `it has the name and the place of ${where}, so both are shown`,
				do: 'if they are the same, leave one out, or give both the same phone number, website or organization'
			}
		: {
				field: 'record',
				why: `it is the same as ${where}, ${consequence}`,
				do: 'leave it out of one of the two directories, or keep both the same'
			};
}

/** Activities of one name in more than one feed, so that only those few are compared. */
function* blocksOf(activities: readonly Activity[]): Iterable<Activity[]> {
	const feeds = new Set(activities.map(({ source }) => source.feed));
	if (feeds.size < 2) return;
	const placed = activities.filter(({ location }) => location !== undefined && !location.hidden);
	for (const block of groupBy(placed, ({ name }) => plain(name))) {
		if (block.length <= MOST_ALIKE) yield block;
		else
			for (const part of groupBy(block, ({ location }) => location?.postcode ?? ''))
				if (part.length <= MOST_ALIKE) yield part;
	}
}

function* groupBy(
	activities: readonly Activity[],
	keyOf: (activity: Activity) => string
): Iterable<Activity[]> {
	const groups = new Map<string, Activity[]>();
	for (const activity of activities) {
		const key = keyOf(activity);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [activity]);
		else group.push(activity);
	}
	for (const [key, group] of groups)
		if (key !== '' && group.some(({ source }) => source.feed !== group[0]?.source.feed))
			yield group;
}

interface Ranked {
	activity: Activity;
	score: number;
}

function byPreference(a: Ranked, b: Ranked): number {
	const checked = inOrder(b.activity.assuredDate ?? '', a.activity.assuredDate ?? '');
	const feed = inOrder(a.activity.source.feed, b.activity.source.feed);
	return checked || b.score - a.score || feed || inOrder(a.activity.id, b.activity.id);
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function isSamePlace({ location: a }: Activity, { location: b }: Activity): boolean {
	if (a?.postcode !== undefined && a.postcode === b?.postcode && isWhole(a.postcode)) return true;
	const [from, to] = [pointOf(a), pointOf(b)];
	return from !== undefined && to !== undefined && distanceMiles(from, to) <= SAME_PLACE_MILES;
}

const isWhole = (postcode: string): boolean => /\d[A-Z]{2}$/.test(postcode);

/** Only a point of its own: two halls of one postcode have the same middle. */
function pointOf(location: Activity['location']): Point | undefined {
	if (location?.precision !== 'exact') return undefined;
	const { latitude, longitude } = location;
	return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

function hasEvidence(a: Activity, b: Activity): boolean {
	const organization = plain(a.organization?.name ?? '');
	if (organization !== '' && organization === plain(b.organization?.name ?? '')) return true;
	const signs = new Set(signsOf(b));
	return signsOf(a).some((sign) => signs.has(sign));
}

/** Hosts that a million others share: there only the whole address says who it is. */
const SHARED_HOST =
	/(^|\.)(gmail|googlemail|google|hotmail|outlook|live|msn|yahoo|ymail|aol|icloud|btinternet|sky|virginmedia|talktalk|facebook|instagram|twitter|x|linktr|eventbrite|wordpress|wixsite|blogspot|youtube|nhs|gov)\.[a-z.]{2,8}$/;

function signsOf({ contact: { phone, email, url } }: Activity): string[] {
	const digits = phone
		?.replace(/\([^)]*[a-z][^)]*\)/gi, '')
		.replace(/\D/g, '')
		.replace(/^44/, '0');
	const [user = '', domain = ''] = (email ?? '').toLowerCase().split('@');
	const address = url === undefined ? undefined : parseAddress(url);
	const host = address?.hostname.replace(/^www\./, '') ?? '';
	return [
		...(digits !== undefined && digits.length >= 9 ? [digits] : []),
		SHARED_HOST.test(domain) ? `${user}@${domain}` : domain,
		SHARED_HOST.test(host) ? `${host}${address?.pathname.replace(/\/+$/, '')}` : host
	].filter((sign) => sign !== '');
}

/** Whether each of two has a time that the other, who has times too, does not know. */
function contradict(a: Activity, b: Activity): boolean {
	const [times, others] = [timesOf(a), timesOf(b)];
	if (times.length === 0 || others.length === 0) return false;
	const [fewer, more] = times.length <= others.length ? [times, others] : [others, times];
	return !fewer.every((time) => more.some((other) => isCompatible(time, other)));
}

interface Time {
	day: string;
	start: string | undefined;
}

const isCompatible = (a: Time, b: Time): boolean =>
	a.day === b.day && (a.start === undefined || b.start === undefined || a.start === b.start);

const timesOf = ({ schedules }: Activity): Time[] =>
	schedules.flatMap((schedule) => {
		if (schedule.freq === 'words') return [];
		const { start } = schedule;
		if (schedule.freq === 'once') return [{ day: schedule.date, start }];
		const every = schedule.freq === 'monthly' ? schedule.nth.join() : `/${schedule.interval}`;
		return schedule.byDay.map((day) => ({ day: `${day} ${every}`, start }));
	});

/** "St. Mary's Café & Hall" → "st marys cafe and hall". */
const plain = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}|['’]/gu, '')
		.toLowerCase()
		.replace(/&/g, ' and ')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && word !== 'the')
		.join(' ');
