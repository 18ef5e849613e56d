import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { WEEKDAYS } from '../../src/lib/domain/activity.ts';
import type { Schedule } from '../../src/lib/domain/activity.ts';

/**
 * Opening hours as people really wrote them, each with what a careful reader made of it ("Mo-We 10:00-12:00; Sa[1]
 * 14:00-16:00"). The file is not ours to copy: see SHARED_DATA.
 */
const folder = process.env['SHARED_DATA'] ?? '../shared/data';
export const OPENING_HOURS = `${folder}/opening-hours/opening-hours-parser-cases.json`;

export interface OpeningHoursCase {
	text: string;
	good: string;
}

/** The cases that somebody checked; none where the file is absent. */
export function checkedOpeningHours(): OpeningHoursCase[] {
	if (!existsSync(OPENING_HOURS)) return [];
	return (JSON.parse(readFileSync(OPENING_HOURS, 'utf8')) as { tests: OpeningHoursCase[] }).tests;
}

/** How many texts came to each; `wrong` is what matters most, since it would send somebody to a locked door. */
export interface OpeningHoursAgreement {
	/** Every day and hour is what the careful reader made of it. */
	agree: number;
	/** Shown in its own words, because it speaks of what the reader's notation cannot carry. */
	unsureForCause: number;
	/** Shown in its own words, without such a cause. */
	unsure: number;
	/** Understood as something else. */
	wrong: number;
	/** The reader slipped, as `READER_SLIPPED` says; counted nowhere else. */
	readerSlipped: number;
	/** What was wrong, for whoever looks into it. */
	disagreements: { text: string; good: string[]; ours: string[] }[];
}

/** By SHA-256 of the text: where the reader's answer is not what the text says. */
const READER_SLIPPED: Readonly<Record<string, string>> = {
	'8f26bf565b12365cba0295f69ef544435f02f0bc214c7b86273c7ec1864a3889':
		'a slip of the pen for an end was taken for a time',
	'31addf52fc89480d23ea7158bbfaa413b31950dc5354dd57cd4111ade93c3b80':
		'"as required", and only while nothing else is on, was taken for always open',
	c32356491a86ee33ad6dd9325d7362178ccc9522d7d1a4588741fa2cd000337e:
		'hours within hours were kept as they are; the file calls the like ambiguous elsewhere',
	ab7208018e84b1a0607ed798021abd2517bb72187978eff2f62a7fefb6fc5266:
		'a single date, for which the notation has nothing, was left out'
};

/** What the notation has no way to say: which weeks, which term, which dates. */
const CAUSES: readonly RegExp[] = [
	/\bmonthly\b/i,
	/fortnight|every other|alternat|bi-?weekly|every (?:2|two|second) weeks/i,
	/term[ -]?time|school holidays/i,
	/\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
	/\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/
];

/** Compares a reader of opening hours with the careful one. `readText` gives no schedules, or words, where it is unsure. */
export function openingHoursAgreement(
	cases: readonly OpeningHoursCase[],
	readText: (text: string) => readonly Schedule[]
): OpeningHoursAgreement {
	const counts = { agree: 0, unsureForCause: 0, unsure: 0, wrong: 0, readerSlipped: 0 };
	const disagreements: OpeningHoursAgreement['disagreements'] = [];
	for (const { text, good } of cases) {
		const ours = readText(text);
		const lines = { good: linesOfReader(good), ours: linesOf(ours) };
		const outcome = outcomeOf(text, ours, lines.good.join() === lines.ours.join());
		counts[outcome]++;
		if (outcome === 'wrong') disagreements.push({ text, ...lines });
	}
	return { ...counts, disagreements };
}

function outcomeOf(text: string, ours: readonly Schedule[], isSame: boolean) {
	const hash = createHash('sha256').update(text).digest('hex');
	if (READER_SLIPPED[hash] !== undefined) return 'readerSlipped';
	if (ours.length === 0 || ours.some(({ freq }) => freq === 'words')) {
		return CAUSES.some((cause) => cause.test(text)) ? 'unsureForCause' : 'unsure';
	}
	return isSame ? 'agree' : 'wrong';
}

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

function linesOf(schedules: readonly Schedule[]): string[] {
	const lines = schedules.flatMap((schedule) => {
		if (schedule.freq === 'words') return [];
		const hours = [schedule.start, schedule.end].filter(Boolean).join('-');
		if (schedule.freq === 'once') return [`${schedule.date} ${hours}`];
		const turns = schedule.freq === 'monthly' ? `[${schedule.nth.join()}]` : '';
		const weeks =
			schedule.freq === 'weekly' && schedule.interval > 1 ? `/${schedule.interval}` : '';
		return schedule.byDay.map((day) =>
			`${DAYS[WEEKDAYS.indexOf(day)]}${turns}${weeks} ${hours}`.trim()
		);
	});
	return [...new Set(lines)].sort();
}
