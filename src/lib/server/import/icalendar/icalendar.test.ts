import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../domain/activity-schema.ts';
import { dateOf, dayNumber } from '../../../domain/schedule/calendar.ts';
import { iCalendar } from './icalendar.ts';
import { daysOf, recurrenceOf } from './recurrence.ts';

const TODAY = '2026-11-21';
const calendar = (...lines: string[]) =>
	['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const coffee = (...lines: string[]) => event('UID:coffee', 'SUMMARY:Coffee morning', ...lines);

function readAll(text: string, today = TODAY) {
	expect(iCalendar.recognises(text)).toBe(true);
	return [...iCalendar.records(text)].map(({ value }) => iCalendar.adapter(value, today));
}
function readFirst(...lines: string[]) {
	const [reading] = readAll(calendar(...lines));
	if (reading?.outcome !== 'accepted') throw new Error(JSON.stringify(reading));
	const [activity] = reading.activities;
	if (activity === undefined) throw new Error('no activity');
	return { ...activity, group: reading.group, suspicious: reading.suspicious };
}
const times = (...lines: string[]) => readFirst(...coffee(...lines)).schedules;
const MONDAYS = [
	'DTSTART;TZID=Europe/London:20261102T100000',
	'DTEND;TZID=Europe/London:20261102T113000'
];

describe('iCalendar', () => {
	it('reads what a venue says of an event, and nobody who organises or attends it', () => {
		const activity = readFirst(
			...event(
				'UID:1@elm.example.org',
				'SUMMARY:Coffee\\, cake and',
				'  company',
				'DESCRIPTION:<p>Come in &amp; sit down.</p>',
				'LOCATION:Elm Hall\\, 1 Elm Road\\, Anytown NE1 8AX',
				'GEO:54.974;-1.61',
				'URL:https://elm.example.org/coffee',
				'CATEGORIES:Food,Company',
				'ORGANIZER;CN=Pat Example:mailto:pat@example.org',
				'ATTENDEE;CN=Sam Example:mailto:sam@example.org',
				'CONTACT:Kim Example',
				'DTSTART;TZID=Europe/London:20261124T100000',
				'DURATION:PT1H30M',
				'LAST-MODIFIED:20261103T120000Z',
				'BEGIN:VALARM',
				'SUMMARY:Wake up Pat',
				'END:VALARM'
			)
		);
		expect(activity).toMatchObject({
			name: 'Coffee, cake and company',
			description: 'Come in & sit down.',
			location: {
				name: 'Elm Hall',
				address: '1 Elm Road, Anytown',
				postcode: 'NE1 8AX',
				latitude: 54.974
			},
			attendance: ['in-person'],
			keywords: ['Food', 'Company'],
			contact: { url: 'https://elm.example.org/coffee' },
			assuredDate: '2026-11-03',
			schedules: [{ freq: 'once', date: '2026-11-24', start: '10:00', end: '11:30' }]
		});
		expect(JSON.stringify(activity)).not.toMatch(/Pat|Sam|Kim/);
	});

	it('is online where the place is a link', () => {
		const activity = readFirst(
			...coffee('DTSTART:20261124', 'LOCATION:https://meet.example.org/1')
		);
		expect(activity).toMatchObject({
			attendance: ['online'],
			contact: { url: 'https://meet.example.org/1' }
		});
	});

	it.each([
		['CLASS:PRIVATE', 'it is marked "class: private"'],
		['CLASS:CONFIDENTIAL', 'it is marked "class: confidential"'],
		['STATUS:CANCELLED', 'the source says it is cancelled']
	])('withholds %s', (line, reason) => {
		const readings = readAll(calendar(...coffee('DTSTART:20261124T100000', line)));
		expect(readings).toMatchObject([{ outcome: 'withheld', reason }]);
	});

	it('withholds what is over, once or for good', () => {
		const past = coffee('DTSTART:20261120T100000');
		const stopped = event('UID:2', 'SUMMARY:Choir', ...MONDAYS, 'RRULE:FREQ=WEEKLY;UNTIL=20261110');
		const reason = 'its last date is past';
		expect(readAll(calendar(...past, ...stopped))).toMatchObject([{ reason }, { reason }]);
	});

	it('refuses an event without a name or without a date, and reads the others', () => {
		expect(
			readAll(
				calendar(
					...event('UID:1', 'DTSTART:20261124'),
					...event('UID:2', 'SUMMARY:Choir', 'DTSTART:rubbish'),
					...event('UID:3', 'SUMMARY:Choir', 'no colon here', 'DTSTART:20261124')
				)
			)
		).toMatchObject([
			{ outcome: 'refused', reason: 'it has no name' },
			{ outcome: 'refused', reason: 'it has no date that can be read' },
			{ outcome: 'accepted' }
		]);
	});

	it('makes one activity of the dates that a website writes as events of their own', () => {
		const dates = ['24', '25'].flatMap((day) =>
			event(`UID:${day}`, 'SUMMARY:Choir', 'LOCATION:Elm Hall', `DTSTART:202611${day}T100000`)
		);
		const groups = readAll(calendar(...dates)).map(
			(each) => each.outcome === 'accepted' && each.group
		);
		expect(groups[0]).toBeTypeOf('string');
		expect(groups[1]).toBe(groups[0]);
	});

	it('survives a file that stops in the middle', () => {
		const whole = calendar(...coffee('DTSTART:20261124'), ...event('UID:2', 'SUMMARY:Choir'));
		expect(readAll(whole.slice(0, whole.indexOf('Choir')))).toHaveLength(1);
	});
});

describe('times of a calendar', () => {
	it.each([
		['DTSTART;TZID=Europe/London:20270608T190000', '2027-06-08', '19:00'],
		['DTSTART:20270608T180000Z', '2027-06-08', '19:00'],
		['DTSTART:20270608T190000', '2027-06-08', '19:00'],
		['DTSTART;TZID=GMT Standard Time:20270608T190000', '2027-06-08', '19:00'],
		['DTSTART;TZID="/citadel.org/20210210_1/Europe/London":20270608T190000', '2027-06-08', '19:00'],
		['DTSTART;TZID=Europe/Paris:20270608T003000', '2027-06-07', '23:30'],
		['DTSTART;TZID=America/New_York:20270314T033000', '2027-03-14', '07:30']
	])('%s is a clock on a wall in London', (line, date, start) => {
		expect(times(line)).toMatchObject([{ freq: 'once', date, start }]);
	});

	it('know a zone by its definition, and say where they do not know one', () => {
		const zone = (name: string, ...offsets: string[]) => [
			'BEGIN:VTIMEZONE',
			`TZID:${name}`,
			...offsets.flatMap((each) => ['BEGIN:STANDARD', `TZOFFSETTO:${each}`, 'END:STANDARD']),
			'END:VTIMEZONE'
		];
		const own = coffee('DTSTART;TZID=Ours:20270608T190000');
		const known = readFirst(...zone('Ours', '+0000', '+0100'), ...own);
		expect(known.schedules).toMatchObject([{ start: '19:00' }]);
		expect(known.suspicious).toEqual([]);
		const strange = readFirst(...zone('Ours', '+0330', '+0430'), ...own);
		expect(strange.schedules).toMatchObject([{ start: '19:00' }]);
		expect(strange.suspicious).toMatchObject([{ field: 'schedules' }]);
	});

	it('are whole days where no hour is given, the last one not counted in', () => {
		expect(times('DTSTART;VALUE=DATE:20261124', 'DTEND;VALUE=DATE:20261125')).toEqual([
			{ freq: 'once', date: '2026-11-24', text: '24 November 2026' }
		]);
		expect(times('DTSTART;VALUE=DATE:20261124', 'DTEND;VALUE=DATE:20261127')).toMatchObject([
			{ freq: 'weekly', byDay: ['TU', 'WE', 'TH'], validFrom: '2026-11-24', validTo: '2026-11-26' }
		]);
	});

	it.each([
		['FREQ=WEEKLY', { freq: 'weekly', interval: 1, byDay: ['MO'], start: '10:00', end: '11:30' }],
		[
			'FREQ=WEEKLY;BYDAY=MO,WE;INTERVAL=2',
			{ interval: 2, byDay: ['MO', 'WE'], validFrom: '2026-11-02' }
		],
		['FREQ=DAILY;INTERVAL=14', { freq: 'weekly', interval: 2, byDay: ['MO'] }],
		['FREQ=DAILY;BYDAY=MO,TU', { freq: 'weekly', interval: 1, byDay: ['MO', 'TU'] }],
		['FREQ=MONTHLY;BYDAY=1MO', { freq: 'monthly', nth: [1], byDay: ['MO'] }],
		['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1', { freq: 'monthly', nth: [-1], byDay: ['MO'] }],
		['FREQ=WEEKLY;COUNT=5', { freq: 'weekly', validTo: '2026-11-30' }],
		['FREQ=WEEKLY;UNTIL=20261130T095959Z', { freq: 'weekly', validTo: '2026-11-29' }],
		['FREQ=WEEKLY;UNTIL=99991231T000000Z', { freq: 'weekly', interval: 1 }],
		['FREQ=WEEKLY;COUNT=1000000000', { freq: 'weekly', interval: 1 }]
	])('keep the rule %s', (rule, schedule) => {
		expect(times(...MONDAYS, `RRULE:${rule}`)).toMatchObject([schedule]);
	});

	it.each([
		['FREQ=MONTHLY;BYMONTHDAY=2', '2026-12-02'],
		['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2026-11-30'],
		['FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO', '2027-01-04'],
		['FREQ=YEARLY', '2027-11-02']
	])('give the next dates of %s, at most twelve', (rule, first) => {
		const schedules = times(...MONDAYS, `RRULE:${rule}`);
		expect(schedules[0]).toMatchObject({ freq: 'once', date: first, start: '10:00', end: '11:30' });
		expect(schedules.length).toBeLessThanOrEqual(12);
	});

	it('follow a rule in another zone by its dates, since its hour changes with our clocks', () => {
		const schedules = times('DTSTART:20261102T180000Z', 'RRULE:FREQ=MONTHLY;BYDAY=1MO');
		const hours = new Map(schedules.map((each) => [each.freq === 'once' && each.date, each]));
		expect(hours.get('2026-12-07')).toMatchObject({ start: '18:00' });
		expect(hours.get('2027-06-07')).toMatchObject({ start: '19:00' });
	});

	it('leave out what is excluded, moved or called off, and add what is added', () => {
		const changed = (day: string, ...lines: string[]) =>
			coffee(`RECURRENCE-ID;TZID=Europe/London:202611${day}T100000`, ...lines);
		const { schedules } = readFirst(
			...coffee(
				...MONDAYS,
				'RRULE:FREQ=WEEKLY',
				'EXDATE;TZID=Europe/London:20261214T100000,20261221T100000',
				'EXDATE:20261228T100000Z',
				'RDATE;TZID=Europe/London:20261202T140000'
			),
			...changed('23', 'STATUS:CANCELLED', 'DTSTART:20261123T100000'),
			...changed('30', 'DTSTART;TZID=Europe/London:20261201T110000')
		);
		expect(schedules).toMatchObject([
			{ except: ['2026-11-23', '2026-11-30', '2026-12-14', '2026-12-21', '2026-12-28'] },
			{ freq: 'once', date: '2026-12-01', start: '11:00' },
			{ freq: 'once', date: '2026-12-02', start: '14:00', end: '15:30' }
		]);
	});

	it('are over where all that is left of a rule was called off', () => {
		const lines = ['DTSTART:20261102T100000Z', 'RRULE:FREQ=WEEKLY;COUNT=4'];
		const off = 'EXDATE:20261102T100000Z,20261109T100000Z,20261116T100000Z,20261123T100000Z';
		expect(readAll(calendar(...coffee(...lines, off)))).toMatchObject([
			{ outcome: 'withheld', reason: 'its last date is past' }
		]);
	});

	it('take the newest of two versions of an event', () => {
		const { schedules } = readFirst(
			...coffee('DTSTART:20261124T100000', 'SEQUENCE:1'),
			...coffee('DTSTART:20261125T100000', 'SEQUENCE:2')
		);
		expect(schedules).toMatchObject([{ date: '2026-11-25' }]);
	});

	it.each([
		['FREQ=SECONDLY'],
		['FREQ=HOURLY;COUNT=1000000000'],
		['FREQ=WEEKLY;BYHOUR=10,14'],
		['FREQ=YEARLY;BYWEEKNO=20'],
		['FREQ=NONSENSE']
	])('that repeat by %s stay words, and are told', (rule) => {
		const { schedules, suspicious } = readFirst(...coffee(...MONDAYS, `RRULE:${rule}`));
		expect(schedules).toMatchObject([
			{ freq: 'words', text: expect.stringContaining('From 2 Nov') as string }
		]);
		expect(suspicious).toMatchObject([{ field: 'schedules' }]);
	});

	it('never look for ever for a day that there is not', () => {
		const impossible = [
			'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
			'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'
		];
		for (const rule of impossible) {
			const readings = readAll(
				calendar(...coffee('DTSTART:19000101', `RRULE:${rule};UNTIL=99991231`))
			);
			expect(readings).toMatchObject([{ outcome: 'withheld' }]);
		}
	});
});

describe('a recurrence', () => {
	const days = fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { maxLength: 3 });
	const list = (name: string, values: readonly (string | number)[]) =>
		values.length === 0 ? '' : `;${name}=${values.join()}`;
	const rules = fc
		.record({
			interval: fc.integer({ min: 1, max: 4 }),
			end: fc.constantFrom('', ';COUNT=7', ';UNTIL=20270501'),
			days,
			months: fc.subarray([1, 2, 6, 11], { maxLength: 2 }),
			nth: fc.constantFrom(1, 2, 5, -1),
			monthDays: fc.subarray([1, 15, 28, -1], { maxLength: 2 }),
			kind: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHDAY', 'MONTHLY', 'SETPOS', 'YEARLY')
		})
		.map(({ kind, interval, end, ...by }) => {
			const months = list('BYMONTH', by.months);
			const rest = `;INTERVAL=${interval}${end}`;
			if (kind === 'DAILY') return `FREQ=DAILY${list('BYDAY', by.days)}${months}${rest}`;
			if (kind === 'WEEKLY') return `FREQ=WEEKLY${list('BYDAY', by.days)}${rest}`;
			if (kind === 'MONTHDAY') return `FREQ=MONTHLY${list('BYMONTHDAY', by.monthDays)}${rest}`;
			const day = by.days[0] ?? 'TU';
			if (kind === 'MONTHLY') return `FREQ=MONTHLY;BYDAY=${by.nth}${day}${rest}`;
			if (kind === 'SETPOS') return `FREQ=MONTHLY;BYDAY=${day};BYSETPOS=${by.nth}${rest}`;
			return `FREQ=YEARLY;BYMONTH=3;BYDAY=${by.nth}${day}${rest}`;
		});

	it('falls on the days that the parser, which cannot be trusted with hostile rules, finds', () => {
		fc.assert(
			fc.property(rules, fc.integer({ min: 20_400, max: 20_800 }), (rule, offset) => {
				const start = dateOf(offset);
				const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
				const theirs: string[] = [];
				while (theirs.length < 12) {
					// Its types leave out that it comes to an end.
					const day = (iterator.next() as ICAL.Time | null)?.toString();
					if (day === undefined || day > dateOf(offset + 700)) break;
					theirs.push(day);
				}
				const parsed = ICAL.parse.property(`RRULE:${rule}`) as unknown as unknown[];
				const until = rule.includes('UNTIL') ? dayNumber('2027-05-01') : undefined;
				const ours = recurrenceOf(parsed[3] as Record<string, unknown>, until);
				if (ours === undefined) throw new Error(`not understood: ${rule}`);
				const first = theirs[0];
				// The two differ on a first day that its own rule does not name; groups begin on a day of theirs.
				fc.pre(first === start);
				const window = { from: offset, to: offset + 700, most: 12 };
				expect(daysOf(ours, offset, window).map(dateOf)).toEqual(theirs);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('iCalendar, whatever it is given', () => {
	const line = fc
		.tuple(
			fc.constantFrom(
				...['UID', 'SUMMARY', 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'EXDATE', 'RDATE', 'GEO'],
				...['RECURRENCE-ID', 'LOCATION', 'STATUS', 'CATEGORIES', 'X-', 'BEGIN', 'END', ' folded']
			),
			fc.constantFrom(':', ';TZID=Nowhere:', ';VALUE=DATE:', ';TZID=Europe/London:', ''),
			fc.oneof(
				fc.string(),
				fc.constantFrom(
					...[
						'20261124T100000',
						'20261124',
						'99999999T999999',
						'P1W',
						'VEVENT',
						'VALARM',
						'__proto__'
					],
					...[
						'FREQ=WEEKLY',
						'FREQ=DAILY;COUNT=99999',
						'FREQ=SECONDLY;INTERVAL=0',
						'1;2',
						'CANCELLED'
					]
				)
			)
		)
		.map((parts) => parts.join(''));

	it('never throws, and publishes nothing invalid', () => {
		fc.assert(
			fc.property(fc.array(fc.array(line, { maxLength: 8 }), { maxLength: 4 }), (events) => {
				const blocks = events.flatMap((lines) => coffee('DTSTART:20261124T100000', ...lines));
				for (const { value } of iCalendar.records(calendar(...blocks))) {
					const reading = iCalendar.adapter(value, TODAY);
					if (reading.outcome !== 'accepted') continue;
					for (const activity of reading.activities) {
						activitySchema.parse({ ...activity, id: 'a', source: { feed: 'f', id: '1' } });
					}
				}
			}),
			{ numRuns: 400 }
		);
	});
});
