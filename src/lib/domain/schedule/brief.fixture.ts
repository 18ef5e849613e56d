import type { Schedule } from '../activity.ts';
import { parseWhen } from './when.ts';

/** Short for a schedule: "weekly MO TH 13:30-15:00", "2 weekly WE", "monthly 1,3 FR", "once 2026-12-12 11:00-", "words". */
export function brief(schedule: Schedule): string {
	const validity = [
		schedule.validFrom && `from ${schedule.validFrom}`,
		schedule.validTo && `until ${schedule.validTo}`,
		schedule.except && `except ${schedule.except.join(' ')}`,
		schedule.termTimeOnly && 'term',
		schedule.months && `in ${schedule.months.join()}`
	];
	if (schedule.freq === 'words') return ['words', ...validity].filter(Boolean).join(' ');
	const hours = schedule.start && `${schedule.start}-${schedule.end ?? ''}`;
	const rule = {
		once: () => (schedule.freq === 'once' ? [schedule.date] : []),
		weekly: () => (schedule.freq === 'weekly' ? schedule.byDay : []),
		monthly: () => (schedule.freq === 'monthly' ? [schedule.nth.join(), ...schedule.byDay] : [])
	}[schedule.freq]();
	const often = schedule.freq === 'weekly' && schedule.interval > 1 && `${schedule.interval}`;
	return [often, schedule.freq, ...rule, hours, ...validity].filter(Boolean).join(' ');
}

/** What becomes of words, in short. */
export const read = (words: string, validity: Parameters<typeof parseWhen>[1] = {}) =>
	parseWhen(words, validity).map(brief);

export const MON_TO_FRI = 'MO TU WE TH FR';
export const ALL_DAYS = `${MON_TO_FRI} SA SU`;
