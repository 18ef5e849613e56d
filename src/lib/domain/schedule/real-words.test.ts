import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from '../activity.ts';
import type { Schedule } from '../activity.ts';
import { parseWhen } from './when.ts';

/**
 * Opening hours as people really wrote them, each with what a careful reader made of it ("Mo-We 10:00-12:00; Sa[1]
 * 14:00-16:00"). The file is not ours to copy: see SHARED_DATA. What we understand has to agree with the reader; what
 * we leave in words is honest, whatever it is.
 */
const folder = process.env.SHARED_DATA ?? '../shared/data';
const file = `${folder}/opening-hours/opening-hours-parser-cases.json`;
interface Case {
	text: string;
	good?: string;
}
const cases: Case[] = existsSync(file)
	? (JSON.parse(readFileSync(file, 'utf8')) as { tests: Case[] }).tests
	: [];
const DAYS = WEEKDAYS.map((day) => `${day.charAt(0)}${day.charAt(1).toLowerCase()}`);

/** One line for each day and its hours, sorted: "Mo 10:00-12:00", "Sa[1] 14:00-16:00". */
function linesOfReader(reading: string): string[] {
	const lines = reading.split(';').flatMap((rule) => {
		const [, days = '', turns = '', hours = ''] =
			/^\s*([A-Za-z,-]+)(\[[-\d,]+\])?\s*(.*?)\s*$/.exec(rule) ?? [];
		const named = days.split(',').flatMap((stretch) => {
			const [from = '', to = from] = stretch.split('-');
			return DAYS.slice(DAYS.indexOf(from), DAYS.indexOf(to) + 1);
		});
		return named.flatMap((day) =>
			hours.split(',').map((each) => `${day}${turns} ${each.replace('24:00', '00:00')}`.trim())
		);
	});
	return [...new Set(lines)].sort();
}

function linesOf(schedules: Schedule[]): string[] {
	const lines = schedules.flatMap((schedule) => {
		if (schedule.freq === 'words' || schedule.freq === 'once') return [];
		const turns = schedule.freq === 'monthly' ? `[${schedule.nth.join()}]` : '';
		const hours = [schedule.start, schedule.end].filter(Boolean).join('-');
		return schedule.byDay.map((day) => `${DAYS[WEEKDAYS.indexOf(day)]}${turns} ${hours}`.trim());
	});
	return [...new Set(lines)].sort();
}

const plain = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&nbsp;', ' ');
const isUnderstood = (schedules: Schedule[]) =>
	schedules.length > 0 && schedules.every(({ freq }) => freq !== 'words');

describe.skipIf(cases.length === 0)(
	`parseWhen on real opening hours (skipped without ${file})`,
	() => {
		const checked = cases.filter(({ good }) => good !== undefined);

		it('never disagrees with a careful reader', () => {
			const disagreements = checked
				.map(({ text, good = '' }) => ({ text, good, ours: parseWhen(plain(text), {}) }))
				.filter(({ ours }) => isUnderstood(ours))
				.map(({ text, good, ours }) => ({ text, good: linesOfReader(good), ours: linesOf(ours) }))
				.filter(({ good, ours }) => good.join() !== ours.join());
			expect(disagreements).toEqual([]);
		});

		it('understands a good part of them', () => {
			const understood = checked.filter(({ text }) => isUnderstood(parseWhen(plain(text), {})));
			expect(understood.length / checked.length).toBeGreaterThan(0.4);
		});
	}
);
