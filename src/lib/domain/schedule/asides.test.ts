import { describe, expect, it } from 'vitest';
import { MON_TO_FRI, read } from './brief.fixture.ts';
import { parseWhen } from './when.ts';

describe('parseWhen on what goes on then', () => {
	it.each([
		['Tuesday 2pm to 4pm (Marbles and Muffins session)', 'weekly TU 14:00-16:00'],
		['Wednesday, 10:00 - 11:30 - Kettle Lane Café', 'weekly WE 10:00-11:30'],
		['Coffee morning, last Friday of the month, 10am', 'monthly -1 FR 10:00-'],
		['The pottery class meets on Mondays 6pm to 8pm, all welcome.', 'weekly MO 18:00-20:00'],
		["Thursdays - women's project - 1pm to 3pm", 'weekly TH 13:00-15:00']
	])('passes over it in "%s"', (words, expected) => {
		expect(read(words)).toEqual([expected]);
	});

	it.each([
		'Tuesdays 10am to 12pm, coffee by appointment',
		'Tuesdays 10am to 12pm (summer club)',
		'Tuesdays 10am to 12pm, art group most weeks',
		'Tuesdays 10am to 12pm, group may be cancelled',
		'Tuesdays 10am to 12pm, yoga for six sessions',
		'Tuesdays 10am to 12pm, knitting and other activities see website',
		'Tuesdays 10am to 12pm Quiet Corner',
		'Choir practice Tuesdays 7pm to 9pm, Ramadan timetable applies',
		'Tuesdays 10am to 12pm, lunch follows, soup tbc',
		'Tuesdays 10am to 12pm. Café opening hours: Monday to Friday 9am to 5pm'
	])('leaves "%s" in words', (words) => {
		expect(read(words)).toEqual(['words']);
	});

	it('tells hours within others apart from hours instead of them', () => {
		const wide = `weekly ${MON_TO_FRI} 09:00-17:00`;
		expect(read('Mon-Fri 9-5; Welcome lunch: Tuesday 12-2')).toEqual([
			wide,
			'weekly TU 12:00-14:00'
		]);
		expect(read('Mon-Fri 9-5; Tuesday 12-2')).toEqual(['words']);
	});
});

describe('parseWhen on what is closed', () => {
	it.each([
		['Monday to Friday 9am to 5pm, closed Wednesdays', ['weekly MO TU TH FR 09:00-17:00']],
		['Monday: Closed; Tuesday: 10am to 5pm; Sunday: Closed', ['weekly TU 10:00-17:00']],
		['Mon 9-5 Tue Closed Wed 9-5', ['weekly MO 09:00-17:00', 'weekly WE 09:00-17:00']],
		[
			'Tuesdays 9.30am to 5pm (closed between 12pm and 1pm)',
			['weekly TU 09:30-12:00', 'weekly TU 13:00-17:00']
		],
		[
			'Mon 9am to 5pm, Tue 9am to 4pm (closed for lunch 1pm to 2pm every day)',
			[
				'weekly MO 09:00-13:00',
				'weekly MO 14:00-17:00',
				'weekly TU 09:00-13:00',
				'weekly TU 14:00-16:00'
			]
		]
	])('takes it out of "%s"', (words, expected) => {
		expect(read(words)).toEqual(expected);
	});

	it('keeps its words', () => {
		const words = 'Monday: Closed; Tuesday: 10am to 5pm';
		expect(parseWhen(words, {}).map(({ text }) => text)).toEqual([words]);
	});
});

describe('parseWhen on seasons', () => {
	it.each([
		['Tuesdays 10am to 12pm, October to March', 'weekly TU 10:00-12:00 in 10,11,12,1,2,3'],
		['Tuesdays (Apr-Sept) 10am to 12pm', 'weekly TU 10:00-12:00 in 4,5,6,7,8,9'],
		['Tuesdays in July and August', 'weekly TU in 7,8'],
		['First Monday of the month, December only', 'monthly 1 MO in 12']
	])('reads "%s"', (words, expected) => {
		expect(read(words)).toEqual([expected]);
	});
});
