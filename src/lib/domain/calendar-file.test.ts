import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file.ts';
import type { CalendarEntry } from './calendar-file.ts';

const NOW = new Date('2026-11-21T10:00:00Z');
const entry = (overrides: Partial<CalendarEntry> = {}): CalendarEntry => ({
	id: 'invented.choir',
	title: 'Choir',
	session: { date: '2026-11-24', start: '19:00', end: '21:00' },
	place: 'The hall, NE6 1LH',
	notes: 'Ask for Bea',
	...overrides
});
const write = (...entries: CalendarEntry[]) =>
	calendarFile(entries, { host: 'site.example.org', now: NOW });
/** What a calendar program makes of it. */
const read = (text: string) =>
	new ICAL.Component(
		ICAL.parse(text) as unknown[] as ConstructorParameters<typeof ICAL.Component>[0]
	)
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event));

describe('calendarFile', () => {
	it('is read by a calendar program as it was meant', () => {
		const [event] = read(write(entry()));
		expect(event).toMatchObject({
			summary: 'Choir',
			location: 'The hall, NE6 1LH',
			description: 'Ask for Bea',
			uid: 'invented.choir-202611241900@site.example.org'
		});
		expect(event?.startDate.toString()).toBe('2026-11-24T19:00:00');
		expect(event?.endDate.toString()).toBe('2026-11-24T21:00:00');
	});

	it('is in the hours that a clock in London shows, winter and summer', () => {
		const inUtc = (date: string) => {
			const text = write(entry({ session: { date, start: '10:00' } }));
			const component = new ICAL.Component(
				ICAL.parse(text) as unknown[] as ConstructorParameters<typeof ICAL.Component>[0]
			);
			const zone = new ICAL.Timezone(component.getFirstSubcomponent('vtimezone') ?? component);
			const time = ICAL.Time.fromString(`${date}T10:00:00`, undefined);
			time.zone = zone;
			return time.toJSDate().toISOString();
		};
		expect(inUtc('2026-11-24')).toBe('2026-11-24T10:00:00.000Z');
		expect(inUtc('2026-07-01')).toBe('2026-07-01T09:00:00.000Z');
	});

	it('lasts the day without a time, an hour without an end, and past midnight where it does', () => {
		const ends = (session: CalendarEntry['session']) =>
			read(write(entry({ session })))[0]?.endDate.toString();
		expect(ends({ date: '2026-12-31' })).toBe('2027-01-01');
		expect(ends({ date: '2026-12-31', start: '23:30' })).toBe('2027-01-01T00:30:00');
		expect(ends({ date: '2026-12-31', start: '21:00', end: '01:00' })).toBe('2027-01-01T01:00:00');
	});

	it('keeps any words whole, in lines of at most 75 bytes', () => {
		const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
		fc.assert(
			fc.property(words, words, (title, notes) => {
				const text = write(entry({ title, notes }));
				for (const line of text.split('\r\n'))
					expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
				const [event] = read(text);
				const plain = (given: string) =>
					given.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
				expect(event?.summary ?? '').toBe(plain(title));
				expect(event?.description ?? '').toBe(plain(notes));
			})
		);
	});

	it('is a whole file with nothing in it', () => {
		expect(read(write())).toEqual([]);
	});
});
