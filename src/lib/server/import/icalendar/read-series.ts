import type { Attendance } from '../../../domain/activity.ts';
import { hasEnded } from '../../../domain/schedule.ts';
import { plainLine, plainText } from '../html.ts';
import { mendUrl } from '../mend.ts';
import { readPlace } from '../place.ts';
import type { Location } from '../place.ts';
import { postcodeIn } from '../postcode-in-words.ts';
import { dateOf, isRaw, lineOf } from '../raw.ts';
import { known, newNotes } from '../reading.ts';
import type { Notes, Reading } from '../reading.ts';
import type { CalendarEvent, Series } from './parse.ts';
import { isCancelled, readTimes } from './times.ts';

/**
 * Reads one series of a calendar: an event with its repeats and the changes made to them. Events of one name at one
 * place are one activity, since many websites write every date of a group as an event of its own.
 */
export function readSeries(record: unknown, today: string): Reading {
	if (!isSeries(record)) {
		return { outcome: 'refused', sourceId: '', name: '', reason: 'it is not an event' };
	}
	const { event } = record;
	const { texts } = event;
	const sourceId = lineOf(idOf(event), 500) ?? '';
	const name = plainLine(texts['summary'], 200);
	const withheld = reasonToWithhold(event, name);
	if (withheld !== undefined)
		return { outcome: 'withheld', sourceId, name: name ?? '', reason: withheld };
	if (name === undefined)
		return { outcome: 'refused', sourceId, name: '', reason: 'it has no name' };
	const notes = newNotes();
	const schedules = readTimes(record, today, notes);
	if (schedules.length === 0) {
		return { outcome: 'refused', sourceId, name, reason: 'it has no date that can be read' };
	}
	if (hasEnded(schedules, today)) {
		return { outcome: 'withheld', sourceId, name, reason: 'its last date is past' };
	}
	const { location, attendance, link } = readWhere(event, notes);
	const activity = known({
		name,
		description: plainText(texts['description'], 18_000),
		topics: [],
		keywords: [...new Set(event.categories.flatMap((each) => plainLine(each, 120) ?? []))].slice(
			0,
			50
		),
		status: 'active' as const,
		attendance,
		location,
		accessibility: {},
		languages: [],
		schedules,
		contact: known({ url: mendUrl('contact.url', texts['url'] ?? link, notes) }),
		assuredDate: readEdited(event, today)
	});
	const group = JSON.stringify([name.toLowerCase(), location ?? attendance]);
	const grouped = location === undefined ? {} : { group };
	return { outcome: 'accepted', sourceId, name, activities: [activity], ...grouped, ...notes };
}

const isSeries = (record: unknown): record is Series =>
	isRaw(record) && isRaw(record['event']) && Array.isArray(record['changes']);

/** One changed time that stands by itself has the id of its series, and needs one of its own. */
const idOf = ({ uid, recurrenceId }: CalendarEvent): string =>
	recurrenceId === undefined || uid === '' ? uid : `${uid} ${recurrenceId.date}`;

function reasonToWithhold(event: CalendarEvent, name: string | undefined): string | undefined {
	const access = event.texts['class']?.trim().toLowerCase();
	if (access !== undefined && access !== 'public')
		return `it is marked "class: ${lineOf(access, 40)}"`;
	// What a calendar tells of an event whose owner shares nothing but that it is there.
	if (/^(busy|private|unavailable)$/i.test(name ?? '')) return 'its owner keeps it private';
	return isCancelled(event) ? 'the source says it is cancelled' : undefined;
}

const IS_ONLINE =
	/^(?:https?:|online\b|virtual|(?:via |on )?zoom|(?:microsoft )?teams\b|google meet)/i;

function readWhere(
	{ texts, geo }: CalendarEvent,
	notes: Notes
): { location: Location | undefined; attendance: Attendance[]; link: string | undefined } {
	const words = plainLine(texts['location'], 500);
	if (words !== undefined && IS_ONLINE.test(words)) {
		const link = /^https?:\S+$/i.test(words) ? words : undefined;
		return { location: undefined, attendance: ['online'], link };
	}
	const { postcode, rest } = postcodeIn(words ?? '');
	const [name, ...address] = rest.split(/\s*,\s*/);
	const [latitude, longitude] = geo;
	const place = { name, address, postcode, latitude, longitude, hidden: false };
	const location = readPlace(place, notes);
	return { location, attendance: location ? ['in-person'] : [], link: undefined };
}

/** An edit is somebody making sure; software that stamps every event on its way out is not. */
function readEdited({ texts }: CalendarEvent, today: string): string | undefined {
	const [edited, sent] = [dateOf(texts['last-modified']), dateOf(texts['dtstamp'])];
	return edited !== undefined && edited !== sent && edited <= today ? edited : undefined;
}
