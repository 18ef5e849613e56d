import { calendarFile } from '../../domain/calendar-file.ts';
import type { Translation } from '../translation.ts';
import { calendarEntries } from './listed.ts';
import type { Listed } from './listed.ts';

/** Hands the next dates to the phone as a calendar file, made on the phone. For browsers only. */
export function saveDates(listed: readonly Listed[], i18n: Translation): void {
	const file = calendarFile(calendarEntries(listed, i18n), {
		host: location.hostname,
		now: new Date()
	});
	const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
	const save = document.createElement('a');
	save.href = address;
	// Says nothing to whoever sees the phone's downloads.
	save.download = 'dates.ics';
	save.click();
	// Not at once: some browsers only begin to read it a moment later.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
