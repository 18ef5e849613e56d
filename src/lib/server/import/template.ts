import { ATTENDANCE } from '../../domain/activity.ts';
import type { Activity, Attendance } from '../../domain/activity.ts';
import { NEED_IDS, type NeedId } from '../../domain/matching/needs.ts';
import { isTopic } from '../../domain/topics.ts';
import type { AccessFact, Topic } from '../../domain/topics.ts';
import { plainLine, plainText } from './html.ts';
import { mendAge, mendAssuredDate, mendEmail, mendPhone, mendUrl, note } from './mend.ts';
import { readPlace } from './place.ts';
import { reasonToWithhold } from './publication.ts';
import { dateOf, isRaw, lineOf, numberOf, rawList, textOf, truthOf } from './raw.ts';
import type { Raw } from './raw.ts';
import { known, knownOrAbsent, newNotes } from './reading.ts';
import type { DraftActivity, Notes, Reading } from './reading.ts';
import { readWhen } from './schedules.ts';

/** The columns of docs/catalogue-template.md, in its order. */
export const TEMPLATE_COLUMNS = [
	'id',
	'name',
	'summary',
	'description',
	'organisation',
	'organisation website',
	'website',
	'topics',
	'needs',
	'keywords',
	'join by',
	'venue',
	'address',
	'postcode',
	'latitude',
	'longitude',
	'area served',
	'when',
	'first date',
	'last date',
	'not on',
	'cost',
	'cost amount',
	'who for',
	'minimum age',
	'maximum age',
	'only for',
	'languages',
	'how to join',
	'phone',
	'email',
	'first visit',
	'bring',
	'step free',
	'accessible toilet',
	'quiet or small',
	'hearing loop',
	'british sign language',
	'near bus stop',
	'children welcome',
	'carers welcome',
	'fine on your own',
	'someone can go with you',
	'status',
	'status note',
	'last checked',
	'hide address'
] as const;

/** Columns that a yes or a no answers, and the fact each is about. */
export const ACCESS_COLUMNS = {
	'step free': 'stepFree',
	'accessible toilet': 'accessibleToilet',
	'quiet or small': 'quietOrSmall',
	'hearing loop': 'hearingLoop',
	'british sign language': 'britishSignLanguage',
	'near bus stop': 'nearBusStop',
	'children welcome': 'childrenWelcome',
	'carers welcome': 'carersWelcome',
	'fine on your own': 'fineOnYourOwn',
	'someone can go with you': 'someoneCanGoWithYou'
} as const satisfies Partial<Record<(typeof TEMPLATE_COLUMNS)[number], AccessFact>>;
const OTHER_SPELLINGS: Record<string, string> = {
	organization: 'organisation',
	'e mail': 'email',
	'post code': 'postcode',
	telephone: 'phone',
	title: 'name'
};
const STATUSES: Record<string, Activity['status']> = {
	running: 'active',
	active: 'active',
	full: 'full',
	paused: 'paused',
	ended: 'ended'
};
const WAYS_TO_JOIN: Record<string, NonNullable<Activity['attendingAccess']>> = {
	'drop in': 'drop-in',
	'get in touch first': 'contact-first',
	'referral needed': 'referral',
	members: 'membership'
};

/** The column a heading stands for, whatever its case, spacing and required-mark. */
export function columnOf(heading: string): string {
	const plain = (lineOf(heading, 80) ?? '').toLowerCase().replace(/[*_-]+/g, ' ');
	const column = plain.replace(/\s+/g, ' ').trim();
	return OTHER_SPELLINGS[column] ?? column;
}

/** A sheet with more strange columns than this share of it is somebody's own. */
const MOST_STRANGE = 0.2;
const MAY_HIDE =
	/priva|confiden|hid|publi|visib|exclu|with ?h|withdraw|mask|secret|sensitiv|personal|suppress|undisclos|show|display|list|map|web|active|defunct|deleted|removed|discard|archiv|draft|internal|staff|not /;

/**
 * Whether a table with this header is ours: it names things, and hardly anything in it is not of our template. A strange
 * column that may be a mark of something private makes it somebody's own, where such marks are understood.
 */
export function isTemplateHeader(header: readonly string[]): boolean {
	const columns = [...new Set(header.map(columnOf))];
	const strange = columns.filter((column) => !OURS.has(column));
	return (
		columns.includes('name') &&
		columns.length - strange.length >= 3 &&
		strange.length <= columns.length * MOST_STRANGE &&
		!strange.some((column) => MAY_HIDE.test(column))
	);
}
const OURS = new Set<string>(TEMPLATE_COLUMNS);

/** One row as a record of column to cell. The first of two columns of one name counts. */
export function recordOf(header: readonly string[], cells: readonly string[]): Raw {
	const entries = header.map((heading, at) => [columnOf(heading), cells[at] ?? ''] as const);
	return Object.fromEntries(entries.toReversed());
}

/**
 * Reads one row of our own template. What is made of somebody else's sheet (spreadsheet/rows/read-record.ts) may have more
 * than its columns: `free` is yes or no, and `places` is a list of rows, each with the columns of one place.
 */
export function readTemplateRow(record: unknown, today: string): Reading {
	if (!isRaw(record))
		return { outcome: 'refused', sourceId: '', name: '', reason: 'it is not a row' };
	const sourceId = lineOf(record['id'], 500) ?? '';
	const name = plainLine(record['name'], 200);
	if (name === undefined)
		return { outcome: 'refused', sourceId, name: '', reason: 'it has no name' };
	const status = (lineOf(record['status'], 60) ?? 'running').toLowerCase();
	const withheld = reasonToWithhold({ status }, today);
	if (withheld !== undefined) return { outcome: 'withheld', sourceId, name, reason: withheld };
	const lastDate = dateOf(record['last date']);
	if (lastDate !== undefined && lastDate < today)
		return { outcome: 'withheld', sourceId, name, reason: `its last date was ${lastDate}` };
	const notes = newNotes();
	if (!Object.hasOwn(STATUSES, status)) {
		suspect(notes, 'status', `"${status}" is not a status we know, so it counts as running`);
	}
	const activity = readActivity(record, name, STATUSES[status] ?? 'active', today, notes);
	const activities = [activity, ...elsewhere(record, activity, notes)];
	return { outcome: 'accepted', sourceId, name, activities, ...notes };
}

/** The same activity at each further place of a row that has several. */
function elsewhere(row: Raw, activity: DraftActivity, notes: Notes): DraftActivity[] {
	return rawList(row['places'])
		.slice(1)
		.map((place) => {
			const { location: _, ...rest } = activity;
			const location = readVenue(place, notes);
			return known({
				...rest,
				accessibility: { ...activity.accessibility, ...readAccessibility(place, notes) },
				location,
				place: JSON.stringify([location?.name, location?.address, location?.postcode])
			});
		});
}

function readActivity(
	row: Raw,
	name: string,
	status: Activity['status'],
	today: string,
	notes: Notes
): DraftActivity {
	return known({
		name,
		summary: plainLine(row['summary'], 300),
		description: plainText(row['description'], 20_000),
		organization: readOrganization(row, notes),
		topics: readTopics(row, notes),
		needs: readNeeds(row, notes),
		keywords: listOf(row['keywords']).flatMap((word) => plainLine(word, 120) ?? []),
		status,
		statusNote: plainLine(row['status note'], 300),
		attendance: readAttendance(row, notes),
		attendingAccess: readWayToJoin(row, notes),
		costOption: readCost(row, notes),
		eligibility: readEligibility(row, notes),
		accessibility: readAccessibility(row, notes),
		languages: readLanguages(row, notes),
		location: readVenue(row, notes),
		serviceArea: plainLine(row['area served'], 300),
		schedules: readSchedules(row, notes),
		contact: known({
			phone: mendPhone('phone', row['phone'], notes),
			email: mendEmail('email', row['email'], notes),
			url: mendUrl('website', row['website'], notes)
		}),
		firstVisit: plainText(row['first visit'], 2000),
		bring: plainLine(row['bring'], 500),
		assuredDate: mendAssuredDate(row['last checked'], today, notes)
	});
}

function readOrganization(row: Raw, notes: Notes): Activity['organization'] {
	const name = plainLine(row['organisation'], 200);
	const url = mendUrl('organisation website', row['organisation website'], notes);
	return name === undefined ? undefined : known({ name, url });
}

function readTopics(row: Raw, notes: Notes): Topic[] {
	const given = listOf(row['topics']).map((word) => word.toLowerCase());
	for (const word of given) {
		if (!isTopic(word)) suspect(notes, 'topics', `"${word}" is not one of the topic ids`);
	}
	return [...new Set(given.filter(isTopic))];
}

const NEEDS: ReadonlyMap<string, NeedId> = new Map(NEED_IDS.map((id) => [id.toLowerCase(), id]));

/** Absent where none is given, so that its words tell what it is for. */
function readNeeds(row: Raw, notes: Notes): NeedId[] | undefined {
	const given = listOf(row['needs']);
	const needs = given.flatMap((word) => {
		const need = NEEDS.get(word.toLowerCase());
		if (need === undefined) suspect(notes, 'needs', `"${word}" is not one of the need ids`);
		return need ?? [];
	});
	return needs.length === 0 ? undefined : [...new Set(needs)];
}

function readAttendance(row: Raw, notes: Notes): Attendance[] {
	const given = listOf(row['join by']).map((way) => way.toLowerCase().replace(/[\s-]+/g, '-'));
	const ways = ATTENDANCE.filter((way) => given.includes(way));
	if (ways.length < new Set(given).size) {
		suspect(notes, 'join by', 'it holds a way of joining in that we do not know');
	}
	return ways;
}

function readWayToJoin(row: Raw, notes: Notes): Activity['attendingAccess'] {
	const given = lineOf(row['how to join'], 60)?.toLowerCase().replace(/-/g, ' ');
	if (given === undefined) return undefined;
	if (Object.hasOwn(WAYS_TO_JOIN, given)) return WAYS_TO_JOIN[given];
	suspect(notes, 'how to join', `"${given}" is not a way of joining that we know`);
	return undefined;
}

function readCost(row: Raw, notes: Notes): Activity['costOption'] {
	const text = plainLine(row['cost'], 500);
	const given = lineOf(row['cost amount'], 40);
	const amount = numberOf(given?.replace(/^£\s*/, ''));
	const valid = amount !== undefined && amount >= 0 && amount <= 100_000 ? amount : undefined;
	if (given !== undefined && valid === undefined) note(notes, 'cost amount', given, '');
	const free = valid === undefined ? isFree(row, text) : valid === 0;
	return knownOrAbsent({ free, amount: valid, text });
}

const isFree = (row: Raw, text: string | undefined): boolean | undefined =>
	truthOf(row['free']) ?? (text !== undefined && /^free\.?$/i.test(text) ? true : undefined);

function readEligibility(row: Raw, notes: Notes): Activity['eligibility'] {
	const onlyFor = lineOf(row['only for'], 20)?.toLowerCase();
	const only: 'women' | 'men' | undefined =
		onlyFor === 'women' || onlyFor === 'men' ? onlyFor : undefined;
	if (onlyFor !== undefined && only === undefined) {
		suspect(notes, 'only for', `"${onlyFor}" is neither "women" nor "men"`);
	}
	return knownOrAbsent({
		text: plainLine(row['who for'], 1000),
		minimumAge: mendAge('minimum age', row['minimum age'], notes),
		maximumAge: mendAge('maximum age', row['maximum age'], notes),
		onlyFor: only
	});
}

function readAccessibility(row: Raw, notes: Notes): Activity['accessibility'] {
	const facts: Activity['accessibility'] = {};
	for (const [column, fact] of Object.entries(ACCESS_COLUMNS)) {
		const truth = truthOf(row[column]);
		if (truth !== undefined) facts[fact] = truth;
		else if (lineOf(row[column], 40) !== undefined) {
			suspect(notes, column, `"${lineOf(row[column], 40)}" is neither "yes" nor "no"`);
		}
	}
	return facts;
}

function readLanguages(row: Raw, notes: Notes): string[] {
	const given = listOf(row['languages']);
	const codes = given.filter(
		(code) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(code) && code.length <= 20
	);
	if (codes.length < given.length)
		suspect(notes, 'languages', 'it holds something that is not a language code');
	return [...new Set(codes.map((code) => code.toLowerCase()))].filter((code) => code !== 'en');
}

function readVenue(row: Raw, notes: Notes): Activity['location'] {
	return readPlace(
		{
			name: row['venue'],
			address: [row['address']],
			postcode: row['postcode'],
			latitude: row['latitude'],
			longitude: row['longitude'],
			hidden: readHidden(row, notes)
		},
		notes
	);
}

/** In doubt a place stays hidden: a word we cannot read must not publish the address of a refuge. */
function readHidden(row: Raw, notes: Notes): boolean {
	const truth = truthOf(row['hide address']);
	if (truth !== undefined || lineOf(row['hide address'], 40) === undefined) return truth ?? false;
	suspect(notes, 'hide address', 'it is neither "yes" nor "no", so the place is hidden');
	return true;
}

function readSchedules(row: Raw, notes: Notes): Activity['schedules'] {
	if (textOf(row['when']) === undefined) return [];
	const validFrom = readDay(row, 'first date', notes);
	const validTo = readDay(row, 'last date', notes);
	const except = listOf(row['not on']).flatMap((day) => {
		const date = dateOf(day);
		if (date === undefined) note(notes, 'not on', day, '');
		return date ?? [];
	});
	return readWhen(
		row['when'],
		known({ validFrom, validTo, except: except.length > 0 ? except : undefined })
	);
}

function readDay(row: Raw, column: string, notes: Notes): string | undefined {
	const given = lineOf(row[column], 40);
	const date = dateOf(given);
	if (given !== undefined && date !== given) note(notes, column, given, date ?? '');
	return date;
}

const listOf = (cell: unknown): string[] =>
	(lineOf(cell, 4000) ?? '')
		.split(';')
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.slice(0, 100);

function suspect(notes: Notes, field: string, why: string): void {
	notes.suspicious.push({ field, why, do: 'correct it in the sheet' });
}
