import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleSchema } from '../activity-schema.ts';
import { ALL_DAYS, brief, MON_TO_FRI, read } from './brief.fixture.ts';
import { parseWhen } from './when.ts';

describe('parseWhen on what the template promises', () => {
	it.each([
		['Tuesdays 10am to 12pm', 'weekly TU 10:00-12:00'],
		['Mondays and Thursdays 1:30pm to 3pm', 'weekly MO TH 13:30-15:00'],
		['Monday to Friday 9am to 5pm', `weekly ${MON_TO_FRI} 09:00-17:00`],
		[
			'Every other Wednesday 6:30pm to 8pm from 7 January 2026',
			'2 weekly WE 18:30-20:00 from 2026-01-07'
		],
		['First Tuesday of the month 2pm to 4pm', 'monthly 1 TU 14:00-16:00'],
		['Second Tuesday of the month 2pm to 4pm', 'monthly 2 TU 14:00-16:00'],
		['Third Tuesday of the month 2pm to 4pm', 'monthly 3 TU 14:00-16:00'],
		['Fourth Tuesday of the month 2pm to 4pm', 'monthly 4 TU 14:00-16:00'],
		['Last Tuesday of the month 2pm to 4pm', 'monthly -1 TU 14:00-16:00'],
		['First and third Friday of the month', 'monthly 1,3 FR'],
		['Saturday 12 December 2026 11am to 3pm', 'once 2026-12-12 11:00-15:00'],
		['Tuesdays 10am to 12pm, term time only', 'weekly TU 10:00-12:00 term'],
		['First and third Friday of the month, term time only', 'monthly 1,3 FR term']
	])('reads "%s"', (words, expected) => {
		expect(read(words)).toEqual([expected]);
	});
});

describe('parseWhen on how people write', () => {
	it.each([
		['Tues', 'weekly TU'],
		['Every Tuesday', 'weekly TU'],
		["Tuesday's 10am", 'weekly TU 10:00-'],
		['Tuesdays, 10-12', 'weekly TU 10:00-12:00'],
		['TUESDAYS: 10am - 12 noon', 'weekly TU 10:00-12:00'],
		['Tuesdays 10am–12noon', 'weekly TU 10:00-12:00'],
		['Tues. 10.30am to 12', 'weekly TU 10:30-12:00'],
		['Wed 6.30-8pm', 'weekly WE 18:30-20:00'],
		['weekdays', `weekly ${MON_TO_FRI}`],
		['daily', `weekly ${ALL_DAYS}`],
		['Every day 8am-8pm', `weekly ${ALL_DAYS} 08:00-20:00`],
		['weekends 10-4', 'weekly SA SU 10:00-16:00'],
		['Mon-Fri 9-5', `weekly ${MON_TO_FRI} 09:00-17:00`],
		['Mon, Wed and Fri', 'weekly MO WE FR'],
		['Mon, Wed, and Fri 2-4', 'weekly MO WE FR 14:00-16:00'],
		['Mon – Thu & Sat', 'weekly MO TU WE TH SA'],
		['Saturday to Monday', 'weekly MO SA SU'],
		['fortnightly on Thursdays from 8 January 2026', '2 weekly TH from 2026-01-08'],
		['Thursdays fortnightly, from Thursday 8th January 2026', '2 weekly TH from 2026-01-08'],
		['every three weeks on Mondays from 5 January 2026', '3 weekly MO from 2026-01-05'],
		['1st and 3rd Friday of the month', 'monthly 1,3 FR'],
		['Every second Friday of the month, 2pm', 'monthly 2 FR 14:00-'],
		['2nd & 4th Fridays, 2-4pm', 'monthly 2,4 FR 14:00-16:00'],
		['last Sunday of every month', 'monthly -1 SU'],
		['Monthly on the last Sunday', 'monthly -1 SU'],
		['Fridays (term-time) 10-11', 'weekly FR 10:00-11:00 term'],
		['Fridays during school term time only', 'weekly FR term'],
		['Fridays except school holidays', 'weekly FR term'],
		['Fridays until 18 December 2026', 'weekly FR until 2026-12-18'],
		['Fridays from 10am until 18 December 2026', 'weekly FR 10:00- until 2026-12-18'],
		['Fridays from 5 January 2026 10am to noon', 'weekly FR 10:00-12:00 from 2026-01-05'],
		['Fridays from 15 September to 20 July 2027', 'weekly FR from 2026-09-15 until 2027-07-20'],
		['Monday to Friday 9am to 5pm (except bank holidays)', `weekly ${MON_TO_FRI} 09:00-17:00`],
		['Tuesdays midday to 1pm', 'weekly TU 12:00-13:00'],
		['Saturdays 8pm to midnight', 'weekly SA 20:00-00:00'],
		['Saturdays 10pm to 2am', 'weekly SA 22:00-02:00'],
		['Tuesdays 14:00 - 16:00', 'weekly TU 14:00-16:00'],
		['Tuesdays 09:30-12:00', 'weekly TU 09:30-12:00'],
		['Tuesdays between 10 a.m. and 2 p.m.', 'weekly TU 10:00-14:00'],
		['Tuesday evenings 7-9', 'weekly TU 19:00-21:00'],
		['Wednesday mornings 9.30-11.30', 'weekly WE 09:30-11:30'],
		['10am to 12pm, Tuesdays', 'weekly TU 10:00-12:00'],
		['12/12/2026 11am', 'once 2026-12-12 11:00-'],
		['December 12th, 2026', 'once 2026-12-12'],
		['2026-12-12, noon', 'once 2026-12-12 12:00-'],
		['12.12.26 11am', 'once 2026-12-12 11:00-'],
		['Tuesdays (6 January 2026 - 31 March 2026)', 'weekly TU from 2026-01-06 until 2026-03-31'],
		['Mo-Fr 08:00-17:30', `weekly ${MON_TO_FRI} 08:00-17:30`],
		['Wednes 10:00-12:00', 'weekly WE 10:00-12:00'],
		['7 days per week, 24 hours', `weekly ${ALL_DAYS} 00:00-00:00`],
		['24/7', `weekly ${ALL_DAYS} 00:00-00:00`],
		['Mon-Fri 0930-1630', `weekly ${MON_TO_FRI} 09:30-16:30`],
		['Tuesdays 12:30noon to 2pm', 'weekly TU 12:30-14:00'],
		['Tuesday: 11:30am : 2:30pm', 'weekly TU 11:30-14:30'],
		['Tuesdays 10:00 - 16.00pm', 'weekly TU 10:00-16:00'],
		['Tuesdays 10am to 5pm (last entry 4.30pm)', 'weekly TU 10:00-17:00'],
		['Tuesday: 10:00 - 15:00 / -', 'weekly TU 10:00-15:00'],
		['Tuesday: - / 14:00 - 16:00', 'weekly TU 14:00-16:00'],
		['Friday: The last Friday of each month, 2pm - 4pm', 'monthly -1 FR 14:00-16:00'],
		['Opening times: Tuesday 10am to 4pm', 'weekly TU 10:00-16:00']
	])('reads "%s"', (words, expected) => {
		expect(read(words)).toEqual([expected]);
	});

	it.each([
		['10-12', '10:00-12:00'],
		['9-5', '09:00-17:00'],
		['2-4', '14:00-16:00'],
		['11-1', '11:00-13:00'],
		['12-2', '12:00-14:00'],
		['10-2pm', '10:00-14:00'],
		['12-2pm', '12:00-14:00'],
		['8-10pm', '20:00-22:00'],
		['9-11am', '09:00-11:00'],
		['10am-2', '10:00-14:00'],
		['09:30 - 1:30', '09:30-13:30'],
		['1:00 - 15:00', '13:00-15:00'],
		['22:00 - 6:00', '22:00-06:00'],
		['6pm-9', '18:00-21:00'],
		['10 to noon', '10:00-12:00']
	])('resolves the hours "%s", which have one reading', (hours, expected) => {
		expect(read(`Tuesdays ${hours}`)).toEqual([`weekly TU ${expected}`]);
	});

	it.each([
		'7-9',
		'6-9',
		'at 7',
		'10',
		'7-midnight',
		'10am to 12am',
		'9am-9am',
		'25-26',
		'10:75am'
	])('leaves the hours "%s" in words', (hours) => {
		expect(read(`Tuesdays ${hours}`)).toEqual(['words']);
	});
});

describe('parseWhen on what it must not guess', () => {
	it.each([
		'Tuesdays most weeks',
		'monthly',
		'Most Fridays',
		'Fortnightly',
		'Alternate Fridays',
		'Every other Wednesday 6:30pm to 8pm',
		'Every second Tuesday 10am',
		'First Tuesday 10am',
		'Tuesdays of the month',
		'Twice weekly on Tuesdays',
		'First Saturday and Sunday of the month',
		'Every other Wednesday from 5 January 2026',
		'Tuesdays 10am to 12pm by appointment',
		'Monday to Friday 9am to 5pm, closed Wednesday afternoons',
		'Closed Mondays',
		'Mondays 10am to 12pm, closed Mondays',
		'Mondays 10am to 12pm, closed Tuesday, Wednesday 10am to 12pm',
		'Tuesdays 9am to 5pm, closed 4pm to 6pm',
		'Monday to Friday 9am to 5pm, Tuesdays 10am to 1pm',
		'Tuesdays 9am to 5pm / 1pm to 2pm',
		'Tuesdays 12am to 3pm',
		'Tuesdays 18:00 - 8:00',
		'Monday: - 13:00',
		'Tuesdays 2022',
		'Tuesdays 10 to 12 March',
		'Tuesdays 10am to 12pm March',
		'Tuesdays from October',
		'Mondays 10am to 12pm and Thursdays 2pm to 4pm (October to March)',
		'We open Tuesdays',
		'Tuesdays 10am - late',
		'Tuesdays 10am -',
		'Tuesdays and',
		'Tuesdays 10am, 12pm',
		'Mondays 10am to 12pm and Thursdays',
		'Mondays 10am to 12pm and Thursdays 2pm to 4pm, term time only',
		'10am to 12pm Mondays and Thursdays 2pm to 4pm',
		'Every other Monday 10am to 12pm and Thursdays 2pm to 4pm from 5 January 2026',
		'Saturday 12 December 11am to 3pm',
		'Sunday 12 December 2026',
		'30 February 2026',
		'Tuesday 10am to 12pm 15 December 2026',
		'12 to 14 December 2026',
		'Tuesday evenings 10am to 12pm',
		'Outside term time, Tuesdays',
		'Tuesdays until 5 January 2026 from 7 December 2026',
		'Tuesdays in summer',
		'10am to 12pm'
	])('leaves "%s" in words', (words) => {
		expect(read(words)).toEqual(['words']);
		expect(parseWhen(words, {})[0]?.text).toBe(words);
	});

	it('never takes a fortnight for a week, whatever else it understands', () => {
		for (const often of ['fortnightly', 'every other week', 'alternate weeks', 'every 2 weeks']) {
			expect(read(`Tuesdays ${often}, 10am to 12pm`)).toEqual(['words']);
			expect(read(`Tuesdays ${often}, 10am to 12pm, from 6 January 2026`)).toEqual([
				'2 weekly TU 10:00-12:00 from 2026-01-06'
			]);
		}
	});
});

describe('parseWhen on several schedules', () => {
	it('parts them at a bar, and keeps the words of a part it cannot read', () => {
		const schedules = parseWhen('Tuesdays 10am to 12pm | most Fridays', {});
		expect(schedules.map(brief)).toEqual(['weekly TU 10:00-12:00', 'words']);
		expect(schedules.map(({ text }) => text)).toEqual(['Tuesdays 10am to 12pm', 'most Fridays']);
	});

	it('parts them at a semicolon or a new line where each is a schedule', () => {
		const expected = ['weekly MO 10:00-12:00', 'weekly TH 14:00-16:00'];
		expect(read('Mondays 10-12; Thursdays 2-4')).toEqual(expected);
		expect(read('Mondays 10-12\r\nThursdays 2-4')).toEqual(expected);
	});

	it('reads days of every kind beside each other', () => {
		expect(
			read('First Tuesday of the month: 1pm-3pm, Wednesday (term time only): 10-12, Friday 2-4')
		).toEqual(['monthly 1 TU 13:00-15:00', 'weekly WE 10:00-12:00 term', 'weekly FR 14:00-16:00']);
		expect(read('Term time only: Mondays 10-12 and Thursdays 2-4')).toEqual([
			'weekly MO 10:00-12:00 term',
			'weekly TH 14:00-16:00 term'
		]);
	});

	it('keeps together what is one schedule, or not understood, in several pieces', () => {
		expect(read('Tuesdays; 10am to 12pm')).toEqual(['weekly TU 10:00-12:00']);
		expect(read('Tuesdays 10am to 12pm; ask for Sam')).toEqual(['words']);
	});

	it('reads several days with hours of their own', () => {
		expect(read('Mon-Fri 9-5, Sat 10-1')).toEqual([
			`weekly ${MON_TO_FRI} 09:00-17:00`,
			'weekly SA 10:00-13:00'
		]);
	});

	it('reads two stretches of hours on the same days', () => {
		expect(read('Tuesdays 10am to 12pm and 1pm to 3pm')).toEqual([
			'weekly TU 10:00-12:00',
			'weekly TU 13:00-15:00'
		]);
	});

	it('reads a day whose hours are parted by a stroke', () => {
		expect(read('Mon 09:00 - 13:00 / 14:00 - 17:00, Thu 2-5pm')).toEqual([
			'weekly MO 09:00-13:00',
			'weekly MO 14:00-17:00',
			'weekly TH 14:00-17:00'
		]);
		expect(read('Tuesdays 10am / 12pm')).toEqual(['words']);
	});

	it('gives no schedules for an empty cell', () => {
		expect(read(' | \n ', { validFrom: '2026-01-01' })).toEqual([]);
	});
});

describe('parseWhen on dates from the other columns', () => {
	const year = { validFrom: '2026-01-06', validTo: '2026-12-29', except: ['2026-04-07'] };

	it('adds them to every schedule, words as well', () => {
		const bounds = 'from 2026-01-06 until 2026-12-29 except 2026-04-07';
		expect(read('Tuesdays | most Fridays', year)).toEqual([
			`weekly TU ${bounds}`,
			`words ${bounds}`
		]);
	});

	it('lets the narrower hold where the words give a date too', () => {
		expect(read('Tuesdays from 3 February 2026 until 5 January 2027', year)).toEqual([
			'weekly TU from 2026-02-03 until 2026-12-29 except 2026-04-07'
		]);
	});

	it('finds which weeks a fortnight means from the first date, if that is one of its days', () => {
		expect(read('Alternate Fridays', { validFrom: '2026-01-09' })).toEqual([
			'2 weekly FR from 2026-01-09'
		]);
		expect(read('Alternate Fridays', { validFrom: '2026-01-08' })).toEqual([
			'words from 2026-01-08'
		]);
	});

	it('leaves a fortnight in words when words and column mean different weeks', () => {
		const words = 'Every other Wednesday from 14 January 2026';
		expect(read(words, { validFrom: '2026-01-07' })).toEqual(['words from 2026-01-07']);
		expect(read(words, { validFrom: '2026-01-28' })).toEqual(['2 weekly WE from 2026-01-28']);
	});

	it('takes the year of a date from the stretch it stands in', () => {
		expect(read('Tuesdays until 18 December', { validFrom: '2026-01-06' })).toEqual([
			'weekly TU from 2026-01-06 until 2026-12-18'
		]);
		expect(
			read('Tuesdays except 14 April', { validFrom: '2026-01-06', validTo: '2026-12-29' })
		).toEqual(['weekly TU from 2026-01-06 until 2026-12-29 except 2026-04-14']);
		expect(read('Tuesdays until 18 December')).toEqual(['words']);
	});

	it('leaves out a date without a year in every year that it falls on a day of the schedule', () => {
		expect(read('Tuesdays 10am to 12pm except 29 December')).toEqual([
			'weekly TU 10:00-12:00 except 2020-12-29 2026-12-29 2037-12-29'
		]);
	});

	it('reads several dates to leave out, also of one month', () => {
		expect(read('Tuesdays except 22 and 29 December 2026 and 5 January 2027, 2-4pm')).toEqual([
			'weekly TU 14:00-16:00 except 2026-12-22 2026-12-29 2027-01-05'
		]);
		expect(
			read('Tuesdays, not Tuesday 29 December', { validFrom: '2026-01-06', validTo: '2027-01-31' })
		).toEqual(['weekly TU from 2026-01-06 until 2027-01-31 except 2026-12-29']);
	});

	it('leaves a date to miss in words when no session could be on it', () => {
		expect(
			read('Tuesdays except 30 December', { validFrom: '2026-12-01', validTo: '2026-12-31' })
		).toEqual(['words from 2026-12-01 until 2026-12-31']);
	});
});

describe('parseWhen on any text', () => {
	const scraps = fc.constantFrom(
		...[
			'Tuesdays',
			'Mon',
			'every',
			'other',
			'first',
			'of the month',
			'10',
			'12',
			'10am',
			'6.30',
			'pm'
		],
		...[
			'to',
			'-',
			'and',
			',',
			';',
			'|',
			'from',
			'until',
			'except',
			'7 January',
			'2026',
			'fortnightly'
		],
		...['closed', 'closed between', 'coffee morning', 'October', '24/7', '/ -', 'Mo', '0930'],
		...[
			'term time only',
			'noon',
			'midnight',
			'evenings',
			'2026-02-31',
			'99',
			'most',
			'(',
			')',
			'\n'
		]
	);
	const almostWords = fc.array(scraps, { maxLength: 12 }).map((all) => all.join(' '));
	const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 700 }), almostWords);

	it('answers with schedules that every catalogue can hold', () => {
		fc.assert(
			fc.property(anyText, (words) => {
				for (const schedule of parseWhen(words, {})) {
					expect(scheduleSchema.safeParse(schedule).success).toBe(true);
				}
			}),
			{ numRuns: 2000 }
		);
	});

	it('keeps the words of every part', () => {
		fc.assert(
			fc.property(almostWords, (words) => {
				const kept = parseWhen(words, {}).map(({ text }) => text);
				for (const part of words.split('|').map((each) => each.trim())) {
					const lines = part.split(/[;\n]/).map((line) => line.trim());
					const isKept =
						part === '' ||
						kept.includes(part) ||
						lines.every((line) => line === '' || kept.includes(line));
					expect(isKept || lines.every((line) => line === '')).toBe(true);
				}
			})
		);
	});

	it('cuts words that are too long for a catalogue', () => {
		expect(parseWhen('x'.repeat(10_000), {})).toEqual([
			{ freq: 'words', text: `${'x'.repeat(499)}…` }
		]);
	});
});
